"""Hundreds of ways to spoil a deck: tests/faults/ has a file for each, and what must be said of it.

A fault is a YAML file: `says`, words of the message; `at`, how the line begins that is named (or
`line`, its number, or `file`); `severity`, error if it is not said; `once`, if nothing else may be
said; and what is wrong, one of

- `slide`: the Markdown of a slide. All of these stand in one deck; with `seen: true` it is rendered
  and looked at in the browser, else it is only read.
- `deck`: a whole deck; with `rendered: true` it is what `invoke slides` says of it.
- `plot`: the body of a figure's plot, with `model`, a model's text, if it has one, and `declares`,
  what it declares for its live slide, and `takes`, what plot does; it is drawn.
- `deck_text`: a deck that `shows` a figure, which `invoke slides` has to make if it is stale.
- `files`: files of a project of its own, text by path; `invoke check` is asked, without the
  browser unless `seen: true`, and without Node's reading of the decks unless `read: true`.
"""

import functools
import gc
import re
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import matplotlib.pyplot as plt
import pytest
import yaml
from deck_project import ROOT, headless_shell, make_project, png, write_deck
from PIL import Image

from deck import slides
from deck.check import begun, consoles, figures, gate, live, times
from deck.pictures import build, provenance
from deck.problems import Mistake, Problem
from deck.render import front_matter
from deck.render.marp import render

FAULTS = ROOT / "tests" / "faults"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C where it is there: ten times faster
FRONT = (
    "---\nmarp: true\ntheme: brian2\npaginate: true\nmath: katex\nlang: en\ntitle: Faults\n---\n"
)
RIGHT = sorted((FAULTS / "none").glob("*.md"))  # decks of which nothing may be said
WHOLE = ["columns-and-html", "formulas", "photographs"]  # of them, for a whole browser
# Pictures to show: width, height, how bright
PICTURES = {
    "good": (1600, 700, 128),
    "wide_one": (1600, 300, 128),
    "photo": (1600, 1200, 128),
    "dark": (1600, 900, 20),
    "bright": (1600, 900, 235),
    "stamp": (200, 60, 128),
}
DRAWINGS = {
    "small-text": '<text y="20" font-size="5">cell</text>',
    "outside": '<text y="50" font-size="20">cell</text><image href="https://example.org/a.png"/>',
    "text-beyond": '<rect width="9" height="9"/><text x="380" y="50">membrane</text>',
    "pale": '<circle cx="200" cy="50" r="40" fill="none" stroke="white" stroke-width="6"/>',
    "text-within": '<text x="260" y="50" font-size="20">membrane</text>',
    "beside": '<text y="50" font-size="20">cell</text><image href="good.png"/>',
}
NOTES = "\n<!-- Say this. -->\n"


@dataclass(frozen=True)
class Fault:
    """A file of tests/faults/: its class (the folder), its name, and what it says."""

    kind: str
    name: str
    said: dict = field(hash=False)

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"


@functools.cache
def faults() -> tuple[Fault, ...]:
    found = [
        Fault(file.parent.name, file.stem, yaml.load(file.read_text("utf-8"), LOADER))
        for file in sorted(FAULTS.glob("*/*.yaml"))
    ]
    return tuple(found)


def those(what: str, **also) -> list:
    """Return the faults that are of one form, as parameters of a test."""
    fits = [
        one
        for one in faults()
        if what in one.said and all(bool(one.said.get(k)) == v for k, v in also.items())
    ]
    return [pytest.param(one, id=str(one)) for one in fits]


def expect(fault: Fault, problems: list[Problem], lines: list[str]) -> None:
    """Assert that the fault is among what was found, as it must be said."""
    wanted = [fault.said["says"]] if isinstance(fault.said["says"], str) else fault.said["says"]
    told = [one for one in problems if all(word in str(one) for word in wanted)]
    everything = "\n".join(map(str, problems))
    assert told, f"{wanted} was not said, but:\n{everything}"
    assert {one.severity for one in told} == {fault.said.get("severity", "error")}, everything
    if start := fault.said.get("at"):
        named = [lines[one.line - 1].strip() for one in told if one.line]
        assert any(line.startswith(start) for line in named), f"{named}\n{everything}"
    if line := fault.said.get("line"):
        assert line in [one.line for one in told], everything
    if file := fault.said.get("file"):
        assert file in [one.file for one in told], everything
    assert len(told) == len(problems) or not fault.said.get("once"), everything
    assert fault.said.get("anywhere") or all(one.file or one.slide for one in told), everything


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """Return a project for decks of one slide or several, with pictures to show."""
    root = make_project(tmp_path_factory.mktemp("faults") / "a project")
    for name, (*size, grey) in PICTURES.items():
        Image.effect_noise(size, 3).point(lambda old, g=grey: old - 128 + g).save(
            root / "images" / f"{name}.png"
        )
    for name, inside in DRAWINGS.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">{inside}</svg>'
        (root / "images" / f"{name}.svg").write_text(svg, "utf-8")
    return root


def one_deck(root: Path, name: str, chosen: list[Fault]) -> tuple[Path, list[int]]:
    """Write the slides of faults as one deck; return it, and the slide of each."""
    slides = [f"\n{one.said['slide'].strip()}\n" for one in chosen]
    notes = [slide if "<!--" in slide else slide + NOTES for slide in slides]
    deck = root / "slides" / f"{name}.md"
    deck.write_text(FRONT + "\n---\n".join(["\n# The first\n" + NOTES, *notes]), "utf-8")
    return deck, list(range(2, len(slides) + 2))


@pytest.fixture(scope="module")
def read(project) -> dict[str, tuple[list[Problem], list[str]]]:
    """Return what is said of each fault that is only read, and its deck's lines; in one process."""
    slides = [p.values[0] for p in those("slide", seen=False)]
    deck, numbers = one_deck(project, "slides", slides)
    pages: dict[Path, None] = {deck: None}
    own = {}
    for fault in (p.values[0] for p in those("deck")):
        own[fault] = project / "slides" / f"{fault.kind}-{fault.name}.md"
        own[fault].write_text(fault.said["deck"], "utf-8")
        pages[own[fault]] = None
    found = gate.look_at(pages, project)
    lines = deck.read_text("utf-8").splitlines()
    result = {
        str(fault): ([one for one in found[deck] if one.slide == number], lines)
        for fault, number in zip(slides, numbers, strict=True)
    }
    for fault, file in own.items():
        text = file.read_text("utf-8")
        front = front_matter.read(text, file.relative_to(project).as_posix())
        result[str(fault)] = (front.problems + found[file], text.splitlines())
    result[""] = ([one for one in found[deck] if one.slide <= 1], lines)
    return result


@pytest.mark.parametrize("fault", those("slide", seen=False) + those("deck", rendered=False))
def test_a_fault_that_is_read_is_told(read, fault):
    expect(fault, *read[str(fault)])


def test_nothing_is_said_of_the_slide_that_is_right(read):
    assert read[""][0] == []


@pytest.mark.parametrize("fault", those("deck", rendered=True))
@pytest.mark.browser  # not among the quick ones: each is rendered
def test_a_fault_that_invoke_slides_finds_is_told(project, warm, fault):
    deck = project / "slides" / "rendered.md"
    deck.write_text(fault.said["deck"], "utf-8")
    with pytest.raises(Mistake) as caught:
        render(deck, root=project, warm=warm)
    expect(fault, caught.value.problems, deck.read_text("utf-8").splitlines())


@pytest.fixture(scope="module")
def seen(project, warm) -> dict[str, tuple[list[Problem], list[str]]]:
    """Return what is said of each fault that is looked at, and of some decks that are right.

    One browser, such as users have; what it does not complain of is here, too.
    """
    slides = [p.values[0] for p in those("slide", seen=True)]
    deck, numbers = one_deck(project, "seen", slides)
    pages = {deck: render(deck, root=project, warm=warm)[0]}
    for name in WHOLE:
        own = project / "slides" / f"{name}.md"
        own.write_bytes((FAULTS / "none" / own.name).read_bytes())
        (pages[own],) = render(own, root=project, warm=warm)
    found = gate.look_at(pages, project)
    lines = deck.read_text("utf-8").splitlines()
    result = {
        str(fault): ([one for one in found[deck] if one.slide == number], lines)
        for fault, number in zip(slides, numbers, strict=True)
    }
    return result | {name: (found[project / "slides" / f"{name}.md"], []) for name in WHOLE}


@pytest.mark.browser
@pytest.mark.parametrize("fault", those("slide", seen=True))
def test_a_fault_that_is_seen_is_told(seen, fault):
    expect(fault, *seen[str(fault)])


@pytest.mark.browser
@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_browser_says_nothing_of_a_deck_that_is_right(seen, name):
    assert list(map(str, seen[name][0])) == []


FIGURE = '''"""Draw."""

import matplotlib.pyplot as plt

from deck.figure import make

OUTSIDE = {outside!r}
{declares}


def plot({given}):
    fig, ax = plt.subplots(figsize=(8, 4))
    {body}
    return fig


if __name__ == "__main__":
    make(__file__)
'''


@pytest.mark.browser  # not among the quick ones: Brian2 and Matplotlib
@pytest.mark.parametrize("fault", those("plot"))
def test_a_fault_of_a_figure_is_told(project, tmp_path, fault):
    """The figure is drawn in this process, and what the PNG tells is read as the gate does."""
    pytest.importorskip("brian2")
    own = make_project(tmp_path / "own")
    (own / "figures").mkdir()
    (own / "figures" / "lecture.mplstyle").write_bytes(
        (ROOT / "figures" / "lecture.mplstyle").read_bytes()
    )
    outside = tmp_path / "measured.json"
    outside.write_text("[1, 2, 3]", "utf-8")
    model = fault.said.get("model")
    if model:
        (own / "models" / "own.py").write_text(model, "utf-8")
    body = fault.said["plot"].strip().replace("\n", "\n    ")
    declares = fault.said.get("declares", "")
    given = fault.said.get("takes", "model" if model else "")
    text = FIGURE.format(body=body, given=given, outside=str(outside), declares=declares)
    (own / "figures" / "own.py").write_text(text, "utf-8")
    (made,) = build.make_together(own, ["own"], tmp_path)
    plt.close("all")
    if made.error:  # it is told when the picture is to be made: in a line or two
        assert made.error.startswith(("figures/own.py:", "models/own.py:"))
        assert len(made.error.splitlines()) <= 3
        expect(fault, [Problem("figures/own.py", 0, made.error)], [])
        return
    (own / "images" / "own.png").write_bytes(made.png)
    expect(fault, figures.faults(own, {"own"}, set()), text.splitlines())


@pytest.mark.parametrize("fault", those("deck_text"))
def test_a_picture_is_made_anew_however_it_is_named(tmp_path, fault, monkeypatch):
    own = make_project(tmp_path / "own")
    (own / "figures").mkdir()
    (own / "figures" / f"{fault.said['shows']}.py").write_text("make(__file__)\n", "utf-8")
    (own / "slides" / "talk.md").write_text(fault.said["deck_text"], "utf-8")
    asked = []
    monkeypatch.setattr(build, "build", lambda names, **also: asked.extend(names) or 1)
    assert slides.make(["talk"], root=own) == 1
    assert asked == [fault.said["shows"]]


@pytest.fixture(scope="module")
def right(project, warm, tmp_path_factory) -> dict[str, list[Problem]]:
    """Return what is said of the decks that are right; one headless shell."""
    folder = tmp_path_factory.mktemp("right")
    pages: dict[Path, Path] = {}
    front = {}
    for file in RIGHT:
        deck = project / "slides" / file.name
        deck.write_bytes(file.read_bytes())
        front[file.stem] = front_matter.read(file.read_text("utf-8"), file.name).problems
        (pages[deck],) = render(deck, root=project, into=folder, warm=warm)
    with headless_shell():
        found = gate.look_at(pages, project)
    return {deck.stem: front[deck.stem] + said for deck, said in found.items()}


@pytest.mark.browser
@pytest.mark.parametrize("name", [file.stem for file in RIGHT])
def test_nothing_is_said_of_a_deck_that_is_right(right, name):
    assert list(map(str, right[name])) == []


@pytest.fixture(scope="module")
def odd_pictures(tmp_path_factory) -> Path:
    """Return a folder of pictures that are broken, blank, huge or another's."""
    images = tmp_path_factory.mktemp("odd")
    noise = Image.effect_noise((1200, 800), 60)
    for name in ("half.png", "half.jpg", "curve.jpg"):
        noise.save(images / name)
    for name in ("half.png", "half.jpg"):
        data = (images / name).read_bytes()
        (images / name).write_bytes(data[: len(data) // 2])
    noise.save(images / "really.png", "JPEG")
    Image.new("RGB", (800, 600), "#808080").save(images / "blank.png")
    Image.new("RGBA", (800, 600), (0, 0, 0, 0)).save(images / "clear.png")
    Image.new("L", (12000, 8000)).save(images / "huge.png")
    line = Image.new("RGBA", (800, 600), (0, 0, 0, 0))
    line.paste("white", (100, 290, 700, 310))
    line.save(images / "white.png")
    said = {"script": "figures/orphan.py", "inputs": {}, "versions": {}, "live": None}
    for name in ("orphan.png", "copied.png"):
        (images / name).write_bytes(provenance.sign(png(40, 30), said))
    return images


@pytest.mark.long
@pytest.mark.parametrize("fault", those("files", seen=False))
def test_a_fault_of_a_project_is_told(tmp_path, odd_pictures, fault, monkeypatch):
    if not fault.said.get("read"):
        nothing = {"slides": [], "markdown": [], "told": []}
        monkeypatch.setattr(gate, "by_gate", lambda asked, *_: [nothing for _ in asked["decks"]])
    expect_of_project(tmp_path, odd_pictures, fault)


@pytest.mark.browser
@pytest.mark.parametrize("fault", those("files", seen=True))
def test_a_fault_of_a_project_that_is_seen_is_told(tmp_path, odd_pictures, fault):
    expect_of_project(tmp_path, odd_pictures, fault)


def expect_of_project(folder: Path, pictures: Path, fault: Fault) -> None:
    root = make_project(folder / "project")
    for path, text in fault.said["files"].items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode(fault.said.get("encoding", "utf-8")))
    if any("../images/" in text for text in fault.said["files"].values()):
        shutil.copytree(pictures, root / "images", dirs_exist_ok=True)
    try:
        problems = gate.findings_of_project(
            root, looking=bool(fault.said.get("seen") or fault.said.get("rendered"))
        )
    except LookupError as error:
        problems = [Problem("slides/", 0, str(error))]
    expect(fault, problems, next(iter(fault.said["files"].values())).splitlines())


def test_what_code_on_a_slide_writes_is_not_written_into_the_project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models").mkdir()
    code = "open('mine.txt', 'w').write('lost')\nrun(1)\n"
    session = ">>> open('mine.txt', 'w').close()\n>>> 1\n2\n"
    text = f"# One\n\n```python\n{code}```\n\n```python\n{session}```\n"
    deck = tmp_path / "a.md"
    deck.write_text(text, "utf-8")
    (tmp_path / "mine.txt").write_text("typed", "utf-8")
    assert begun.faults(deck, text, tmp_path)  # it was begun: run() takes a time
    assert consoles.faults(deck, text, tmp_path)
    assert (tmp_path / "mine.txt").read_text("utf-8") == "typed"


def test_the_counts_in_the_docs_are_those_of_the_files():
    text = (ROOT / "docs" / "checks.md").read_text("utf-8")
    told = {
        int(number): int(n) for number, n in re.findall(r"^\| (\d+)\. .*?\| (\d+) \|", text, re.M)
    }
    have = Counter(int(fault.kind[:2]) for fault in faults())
    assert told == dict(have)
    assert f"| in all | {have.total()} | |" in text
    assert set(told) == set(range(1, 15))


def test_where_the_docs_say_that_rules_are_there_are_files():
    text = (ROOT / "docs" / "checks.md").read_text("utf-8")
    rows = re.findall(r"^\| \d+\. .*\|(.*)\|$", text, re.M)
    files = {file.name for file in (ROOT / "deck").rglob("*")}
    names = [Path(name).name for name in re.findall(r"`([\w./-]+)`", "".join(rows))]
    assert len(rows) == 14
    assert set(names) <= files


TOLD = {
    "![LIF over 70 ms: three spikes, at 16, 37 and 58 ms](../images/lif.png)": [],
    "![four spikes, at 16, 37 and 58 ms](../images/lif.png)": [
        "says four and lists 3: 16, 37 and 58",
        "“four spikes”: the neurons of the model have 3",
    ],
    "![spikes at 16, 37, 58 and 79 ms](../images/lif.png)": [
        "tells of 79 ms; the picture goes from 0 to 69.9 ms",
        "no spike is at 79 ms; one is at 58",
    ],
    "![spikes at 16, 39 and 58 ms](../images/lif.png)": ["no spike is at 39 ms; one is at 37"],
    "![the potential over 100 ms](../images/lif.png)": [
        "tells of 100 ms; the picture shows 69.9 ms"
    ],
    "![it rests for 5 ms until 0.01 s; tau is 100 ms](../images/lif.png)": [],
    "![Über 0.5 s, vier Spikes bei 16, 37, 58 ms](../images/lif.png)": ["0.5 s", "vier", "vier"],
    "- The model runs for 100 ms": ["“runs for 100 ms”: the model runs for 70 ms"],
    "It is simulated for 0.07 s; the run takes 70 ms": [],
    "In the end comes `run(100*ms)`": ["“run(100*ms)”: the model runs for 70 ms"],
    "In the end comes `run(70*ms)`; try `run(100*ms)`": [],
    "Would it spike if it were simulated for 200 ms?": [],
    "It spikes five times": ["“spikes five times”: the neurons of the model have 3"],
    "It spikes three times, the first spike comes after 16 ms": [],
    "It fires at 48 Hz": [],
    "One spike every 31 ms": [
        "“One spike every 31 ms”: in the model it is one every 21 or 23.3 ms"
    ],
    "It fires one spike every 21 ms": [],
    "The interval between two spikes is 30 ms": ["spikes is 30 ms”: in the model it is 21 ms"],
    "The interspike interval is 21 ms": [],
    "An interval is 16 ms of charging and 5 ms of rest": [],
    "![five bursts of seven spikes](../images/lif.png)": ["are 35 spikes: the neurons of"],
    'Ask: try the preset "too weak".': [
        "no preset “too weak”; there are “too weak to spike”, “sat"
    ],
    'Ask: try the preset "saturated".': [],
    "Move the slider of the input to 5": ["the slider of I goes from 0 to 3, not to 5"],
    "Move the slider $\\tau$ to 50 ms, then I to 0": [],
    "It fires at 100 Hz": ["“fires at 100 Hz”: the neurons of the model fire at 42.9 or 47.6 Hz"],
    "The first spike comes after 20 ms": ["no spike is at 20 ms; one is at 16"],
}


@pytest.mark.parametrize("said", TOLD)
def test_what_is_told_of_a_figure_is_in_it_and_in_its_model(tmp_path, said):
    root = make_project(tmp_path / "a project")
    (root / "figures").mkdir(exist_ok=True)
    for file in ("figures/lif.py", "images/lif.png", "images/lif.live.js"):
        shutil.copy(ROOT / file, root / file)
    shown = "" if said.startswith("!") else "\n\n![A neuron](../images/lif.png)"
    deck = write_deck(root, f"\n# A\n\n{said}{shown}\n")
    told = [*times.faults(deck, root), *live.faults(deck, deck.read_text("utf-8"), root)]
    found = [problem.message for problem in told]
    assert len(found) == len(TOLD[said]), found
    assert all(any(words in one for one in found) for words in TOLD[said])


@pytest.mark.browser
def test_nothing_is_said_of_a_figure_that_is_right(tmp_path):
    """Texts on bands and bars, a part shown larger, formulas in raw texts and on two lines."""
    pytest.importorskip("brian2")
    own = make_project(tmp_path / "own")
    shutil.copytree(ROOT / "figures", own / "figures", ignore=shutil.ignore_patterns("*.py"))
    body = (FAULTS / "none" / "figure.py.txt").read_text("utf-8")
    (own / "figures" / "own.py").write_text(body, "utf-8")
    gc.collect()  # else what another figure left is told of here
    (made,) = build.make_together(own, ["own"], tmp_path)
    assert (made.error, made.lines) == (None, [])
