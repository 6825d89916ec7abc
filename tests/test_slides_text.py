"""What the lecture's Markdown says: every slide of the seed, notes, alt texts, code that runs."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from deck_project import ROOT

from deck.pictures import build

DECK = ROOT / "slides" / "brian2-basics.md"
TEXT = DECK.read_text("utf-8")
SLIDES = re.split(r"^---$", TEXT, flags=re.MULTILINE)[2:]
FENCE = re.compile(r"^```python([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")

SEED = [
    "Brian2 Basics: Neurons & Synapses",
    "Structure",
    "Brian2 Core Principles",
    "The LIF Model",
    "Minimal LIF Neuron (Fixed Threshold)",
    "Reading Out Results",
    "LIF Simulation",
    "Synapses in Brian2",
    "Two LIF Neurons Example with a Synapse",
    "Two-Neuron LIF Simulation",
    "What Can Be Done with Brian2?",
    "Brian2 Tutorials and Examples",
    "Multi-Scale Neuron",
    "Multi-Scale Neuron Simulation",
    r"Neuromodulation of Slow Positive Conductance Gain $\alpha_s^+$",
    "Additive Synapses",
    "Neuromodulation with Additive Synapses",
    "Simulation",
    "Depressive Synapses",
    "Neuromodulation with Depressive Synapses",
    "Simulation",
    "C++ Standalone Mode",
    "Recap: Brian2 Essentials",
]


def title(slide: str) -> str:
    return re.search(r"^# (.*)$", FENCE.sub("", slide), re.MULTILINE)[1].strip()


def test_every_slide_of_the_seed_is_there_in_its_order():
    titles = iter([title(slide) for slide in SLIDES])
    assert len(SEED) == 23
    assert [wanted for wanted in SEED if wanted not in titles] == []  # takes them in their order


@pytest.mark.parametrize("number", range(len(SLIDES)))
def test_every_slide_has_notes_that_say_something_and_ask(number):
    slide = SLIDES[number]
    comments = re.findall(r"<!--(.*?)-->", slide, re.DOTALL)
    notes = [text.strip() for text in comments if not re.match(r" _?[a-z]\w*:", text)]
    assert len(notes) == 1, title(slide)
    said, asked = notes[0].partition("Ask:")[::2]
    assert len(said.split()) > 8
    assert asked.strip()


SMALL = {"a", "and", "by", "for", "in", "of", "on", "the", "their", "to", "with"}


@pytest.mark.parametrize("slide", SLIDES, ids=title)
def test_titles_have_their_capitals_alike(slide):
    said = re.sub(r"`[^`]*`|\$[^$]*\$", "", title(slide))
    words = re.findall(r"[A-Za-z][\w+]*", said)
    small = [word for word in words[1:] if word[0].islower() and word not in SMALL]
    assert small == []


MINUTES = re.compile(r"^Minutes: (\d+)(, optional)?\. ", re.MULTILINE)


def test_minutes_of_both_routes_add_up():
    said = [MINUTES.findall(slide) for slide in SLIDES]
    assert [title(slide) for slide, one in zip(SLIDES, said, strict=True) if len(one) != 1] == []
    minutes = [(int(number), optional) for ((number, optional),) in said]
    assert sum(number for number, _ in minutes) == 90
    assert sum(number for number, optional in minutes if not optional) == 45
    kept = iter([title(slide) for slide, (_, out) in zip(SLIDES, minutes, strict=True) if not out])
    assert [wanted for wanted in SEED if wanted not in kept] == []


def test_every_part_begins_with_the_question_that_it_answers():
    sections = [slide for slide in SLIDES if "_class: section" in slide]
    assert len(sections) == 5
    for slide in sections:
        assert re.search(r"^[A-Z].*\?$", slide.partition("<!--\nMinutes")[0], re.MULTILINE)


def test_every_picture_has_alt_text_that_says_what_it_shows():
    for alt, address in IMAGE.findall(TEXT):
        assert len(alt.split()) > 5, address


def test_the_neurons_paper_is_named_with_its_doi_and_the_diagrams_are_credited():
    assert "https://doi.org/10.1109/TCSI.2019.2907113" in TEXT
    for slide in SLIDES:
        if title(slide) in ("Additive Synapses", "Depressive Synapses"):
            assert "Neuromorphic Toolbox" in slide


def test_every_picture_has_a_script_and_every_scripts_picture_is_shown():
    decks = [deck.read_text("utf-8") for deck in (ROOT / "slides").glob("*.md")]
    shown = {address for text in decks for _, address in IMAGE.findall(text)}
    assert shown == {f"../images/{name}.png" for name in build.names()}
    plots = {
        script.stem
        for script in (ROOT / "figures").glob("*.py")
        if any(
            isinstance(node, ast.FunctionDef) and node.name == "plot"
            for node in ast.parse(script.read_text("utf-8")).body
        )
    }
    assert plots == set(build.names())


def test_the_deck_is_plain_marp_markdown():
    prose = re.sub(r"<!--.*?-->|```.*?```|`[^`]*`", "", TEXT, flags=re.DOTALL)
    assert set(re.findall(r"</?(\w+)", prose)) <= {"div", "br", "span"}


@pytest.mark.long
def test_every_code_block_runs_as_it_stands(tmp_path):
    blocks = FENCE.findall(TEXT)
    assert len(blocks) >= 3
    whole = [(info.strip(), code) for info, code in blocks if "#" not in info]
    (tmp_path / "brian_preferences").write_text("codegen.target = 'numpy'\n")

    def run(block: tuple[str, str]) -> str:
        info, code = block
        script = tmp_path / Path(info.split()[0]).name  # where the next one can import it
        script.write_text(code, "utf-8")
        done = subprocess.run(
            [sys.executable, script.name],
            cwd=tmp_path,
            env=os.environ | {"MPLBACKEND": "Agg"},
            capture_output=True,
            text=True,
        )
        if "cpp_standalone" in code and not shutil.which("make"):
            # As the model says: it needs a C++ compiler, and comes so far without one.
            return "" if "Project compilation failed" in done.stderr else info
        return f"{info}:\n{done.stderr}" if done.returncode else ""

    # In the order of the slides: a later script may import an earlier one
    assert [wrong for block in whole if (wrong := run(block))] == []


def test_the_code_on_slides_is_the_models():
    for info, code in FENCE.findall(TEXT):
        path = re.search(r"models/[\w.]+\.py", info)
        assert path, f"{info} names no model"
        assert code.strip() in (ROOT / path[0]).read_text("utf-8")
