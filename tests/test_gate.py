"""The gate finds each fault, on its slide and line, and nothing on a clean deck."""

import os
import re
import struct

import matplotlib.pyplot as plt
import pytest
from deck_project import ROOT, chunk, make_project, png, write_deck

from deck.check import accepted, gate, looked
from deck.check.gate import look as check
from deck.markers.stated import contradictions
from deck.pictures import text_size
from deck.problems import Problem
from deck.render.marp import render

pytestmark = pytest.mark.long

DENSITY = chunk(b"pHYs", struct.pack(">IIB", 7874, 7874, 1))  # 200 dots per inch


def letters(points: float) -> bytes:
    """Return the text chunk that tells a picture's smallest text."""
    return chunk(b"tEXt", f"{text_size.KEYWORD}\0{points:g}".encode())


CLEAN = """
<!-- header: "**Neurons** · Synapses" -->

# A clean slide

## With a formula $\\alpha_{s}^+$ and `code`

- A list
- With *two* items

| Symbol | Meaning |
| --- | --- |
| $V_{t_0}$ | threshold |

<!-- _footer: "From a [book](https://neuronaldynamics.epfl.ch)" -->

<!--
A presynaptic neuron, spelt correctly; it's Brian2's `StateMonitor`.
-->

---

# Code

```python
from brian2 import *
run(1*ms)
```

$$
\\tau\\,\\frac{dv}{dt} = -v
$$

<!-- Say something. -->

---

# A picture

![A grey square](../images/good.png)

<!-- And more. -->
"""

# Each fault: the slide, the rules that it breaks, and the text of the line that is named.
FAULTS = {
    "clipped by the slide": (
        "# One\n\n<style scoped>p { margin-top: 620px }</style>\n\nTold too late\n",
        {("clipped", "Told too late")},
    ),
    "padding": (
        "# Two\n\n<style scoped>p { margin-top: 512px !important }</style>\n\nTold too low\n",
        {("padding", "Told too low")},
    ),
    "page number": (
        "# Three\n\n<style scoped>p { position: absolute; right: 70px; bottom: 16px }</style>\n\n"
        "Told in the corner\n",
        {("overlap", "Told in the corner")},
    ),
    "blocks over each other": (
        "# Four\n\n<style scoped>p { margin-top: -60px !important }</style>\n\nTold on top of it\n",
        {("overlap", "Told on top of it")},
    ),
    "small text": (
        "# Five\n\n<style scoped>li { font-size: 17px }</style>\n\n- Told in a whisper\n",
        {("small text", "- Told in a whisper")},
    ),
    "small index": (
        "# Six\n\n<style scoped>p { font-size: 20px }</style>\n\nAn index $x_{a_b}$ of an index\n",
        {("small text", "An index")},
    ),
    "code cut off": (
        f"# Seven\n\n```python\nx = {'1 + ' * 40}1\n```\n",
        {("clipped", "```python")},
    ),
    "small text in a figure": (
        "# Eight\n\n![Small text](../images/small.png)\n",
        {("small figure text", "![Small text]")},
    ),
    "enlarged": (
        "# Nine\n\n![A stamp w:600](../images/stamp.png)\n",
        {("enlarged", "![A stamp")},
    ),
    "alt text": (
        "# Ten\n\n![](../images/good.png)\n",
        {("alt text", "![]")},
    ),
    "broken picture": (
        "# Eleven\n\n![A broken picture](../images/broken.png)\n",
        {("picture", "![A broken")},
    ),
    "formula": ("# Twelve\n\nFORMULA\n", {("formula", "FORMULA")}),
    "heading left out": (
        "# Thirteen\n\n### Told too deep\n",
        {("headings", "### Told"), ("markdown MD001", "### Told"), ("axe heading-order", "### To")},
    ),
    "no title": ("A slide of text without a title\n", {("headings", "---")}),
    "contrast": (
        "# Fifteen\n\n<style scoped>p { color: #c0c0c0 }</style>\n\nTold in the mist\n",
        {("pale text", "Told in the mist")},
    ),
    "markdown": (
        "# Sixteen\n\n-  Told with two spaces\n",
        {("markdown MD030", "-  Told with")},
    ),
    "spelling": ("# Seventeen\n\nA neurron\n", {("spelling", "A neurron")}),
    "spelling of an alt text": (
        "# Eighteen\n\n![A synnapse](../images/good.png)\n",
        {("spelling", "![A synnapse")},
    ),
    "spelling of a note": (
        "# Nineteen\n\nTold well\n\n<!--\nSay it carefuly.\n-->\n",
        {("spelling", "Say it carefuly")},
    ),
    "second title": ("# Twenty\n\n# And again\n", {("headings", "# And again")}),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    root = make_project(tmp_path_factory.mktemp("gate") / "project")
    words = root / "slides" / "words.txt"
    words.write_text(words.read_text("utf-8") + "spelt\n", "utf-8")
    pictures = {
        "good": png(1600, 700, DENSITY, letters(14)),
        "small": png(1600, 700, DENSITY, letters(6)),
        "stamp": png(200, 60),
        "broken": b"no picture at all",
    }
    for name, data in pictures.items():
        (root / "images" / f"{name}.png").write_bytes(data)
    (root / "figures").mkdir()
    figure = "def plot():\n    pass\n\n\nmake(__file__)\n"
    (root / "figures" / "small.py").write_text(figure, "utf-8")
    return root


def test_a_clean_deck_has_no_findings(project, warm):
    deck = write_deck(project, CLEAN, "clean")
    html = render(deck, root=project, warm=warm)[0]
    assert [str(finding) for finding in check(deck, html, project)] == []


LANGUAGES = {
    "de": "# Ein Neuron lädt sich\n\n- Es feuert\n\n![bg right Ein Bild](../images/good.png)\n",
    "en-US": "# The color of gray fibers\n\n![bg fit A neuron](../images/good.png)\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deck_in_another_language_is_not_taken_for_bad_english(project, warm, capsys, language):
    deck = write_deck(project, "\n" + LANGUAGES[language], f"in-{language}")
    deck.write_text(deck.read_text("utf-8").replace("lang: en", f"lang: {language}"), "utf-8")
    html = render(deck, root=project, warm=warm)[0]
    assert [str(one) for one in check(deck, html, project) if one.rule == "spelling"] == []
    left_out = f"in-{language}.md: spelling was left out: there is no dictionary for lang: de"
    assert (left_out in capsys.readouterr().out) == (language == "de")


@pytest.fixture(scope="module")
def found(project, warm):
    """Return the findings of a deck with each fault once, and the lines of that deck."""
    text = "\n- The first list sets the mark\n" + "".join(
        f"\n---\n\n{slide}" for slide, _ in FAULTS.values()
    )
    deck = write_deck(project, "\n# A deck with faults\n" + text, "faults")
    html = render(deck, root=project, warm=warm)[0]
    page = html.read_text("utf-8")
    assert page.count(">FORMULA<") == 1
    error = '<span class="katex-error" title="no such thing">\\broken</span>'
    html.write_text(page.replace(">FORMULA<", f">{error}<"), "utf-8")
    return check(deck, html, project), deck.read_text("utf-8").splitlines()


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found_and_nothing_else(found, fault):
    findings, lines = found
    number = list(FAULTS).index(fault) + 2
    of_slide = {(one.rule, lines[one.line - 1]) for one in findings if one.slide == number}
    expected = FAULTS[fault][1]
    assert {rule for rule, _ in of_slide} == {rule for rule, _ in expected}
    for rule, start in expected:
        assert any(r == rule and line.startswith(start) for r, line in of_slide), of_slide


def test_a_finding_names_slide_title_line_and_element(found):
    findings, lines = found
    assert not [one for one in findings if one.slide == 1]
    one = next(finding for finding in findings if "whisper" in finding.element)
    line = lines.index("- Told in a whisper") + 1
    assert re.fullmatch(
        rf'slides/faults\.md:{line}: slide 6 "Five": text of 17\.0 px, less than 18 '
        r"\[small text\]: <li> “Told in a whisper”",
        str(one),
    )


def test_the_dark_lecture_has_no_findings_and_is_looked_at_in_ten_seconds(tmp_path):
    """The bright ones are looked at by `invoke check --strict` in .ci/run."""
    deck = ROOT / "slides" / "brian2-basics.md"
    html = render(deck, theme="brian2-dark", into=tmp_path)[0]
    looked.entry(deck, ROOT).unlink(missing_ok=True)
    before = os.times()
    findings = check(deck, html)
    after = os.times()
    assert "\n".join(map(str, findings)) == ""
    # The processors' time, which does not depend on what else the machine does.
    assert after.children_user - before.children_user < 10


def test_a_value_in_the_notes_that_the_model_contradicts_is_found(project):
    marker = """[//]: # "[[[cog code('models/lif.py') ]]]"\n[//]: # "[[[end]]]"\n"""
    notes = "Here tau = 20 ms and tau_ref = 5 ms; V_t = 0.9, b = 3, and 1 + V_r = 2."
    other = "# A slide without the model\n\nIt has tau = 30 ms, too.\n"
    deck = write_deck(
        project, f"# A slide\n\n{marker}\n<!--\n{notes}\n-->\n\n---\n\n{other}", "told"
    )
    line = deck.read_text("utf-8").splitlines().index(notes) + 1
    assert [str(problem) for problem in contradictions(deck, project)] == [
        f"slides/told.md:{line}: tau is 20 ms here, 10 ms in the model",
        f"slides/told.md:{line}: V_t is 0.9 here, 0.8 in the model",
        f"slides/told.md:{line + 7}: tau is 30 ms here, 10 ms in the model",
    ]


def test_the_smallest_text_of_a_figure(tmp_path):
    figure, axes = plt.subplots(figsize=(4, 3))
    axes.set_xlabel("time (ms)", fontsize=11)
    axes.tick_params(labelsize=13)
    axes.text(0.5, 0.5, "label", fontsize=9)
    axes.text(0.5, 0.5, "hidden", fontsize=4, visible=False)
    axes.text(0.5, 0.5, "", fontsize=3)
    figure.draw_without_rendering()
    assert text_size.smallest_text(figure) == 9
    figure.savefig(tmp_path / "a.png", dpi=200, metadata=text_size.metadata(figure))
    assert text_size.smallest_pixels(tmp_path / "a.png") == pytest.approx(25, abs=0.01)
    plt.close(figure)


def test_a_picture_that_does_not_tell_its_text(tmp_path):
    (tmp_path / "a.png").write_bytes(png(4, 4))
    assert text_size.smallest_pixels(tmp_path / "a.png") is None
    assert text_size.smallest_pixels(tmp_path / "none.png") is None


# What has been seen


def test_a_page_on_which_nothing_was_found_is_not_looked_at_again(project, warm, monkeypatch):
    deck = write_deck(project, "\n# A slide\n\nNeurons\n\n<!-- Say it. -->\n", "again")
    asked = []
    by_gate = gate.by_gate

    def noting(request, *also):
        asked.append(bool(request["decks"][0]["html"]))
        return by_gate(request, *also)

    monkeypatch.setattr(gate, "by_gate", noting)
    html = render(deck, root=project, warm=warm)[0]
    assert check(deck, html, project) == check(deck, html, project) == []
    assert asked == [True, False]
    text = html.read_text("utf-8").replace("Neurons", '<b style="font-size: 9px">Neurons</b>')
    html.write_text(text, "utf-8")
    for _ in range(2):
        assert {one.rule for one in check(deck, html, project)} == {"small text"}
    assert asked == [True, False, True, True]


# Accepting


def problem(rule: str, severity: str = "warning", slide: int = 2) -> Problem:
    return Problem("slides/x.md", 9, "said", slide=slide, rule=rule, severity=severity)


DECK = '---\nmarp: true\n---\n\n# One\n\n---\n\n# Two\n\n[//]: # "accept long title: a name"\n'


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([problem("long title")], []),
        ([problem("long title"), problem("notes")], ["notes"]),
        ([problem("long title"), problem("long title", slide=1)], ["long title"]),
        ([problem("long title", "error")], ["long title", "accept"]),
        ([], ["accept"]),
    ],
    ids=["accepted", "only that rule", "only that slide", "no error", "no longer there"],
)
def test_a_deck_accepts_a_warning_of_one_slide(found, said):
    assert [one.rule for one in accepted.settled(DECK, found, "slides/x.md", [1, 7])] == said


@pytest.mark.parametrize("line", ['"accept long title"', '"accept: it is a name"', "accept x: y"])
def test_an_accepting_line_without_rule_or_reason_is_told(line):
    text = DECK.replace('"accept long title: a name"', line)
    (one,) = accepted.settled(text, [], "slides/x.md", [1, 7])
    assert (one.line, one.severity) == (11, "error")
    assert "is a line like" in one.message


@pytest.mark.parametrize("accepts", [False, True])
def test_a_warning_of_a_figure_is_accepted_where_it_is_shown(project, monkeypatch, accepts):
    said = Problem("figures/own.py", 0, "a legend", rule="figure", severity="warning")
    monkeypatch.setattr(gate.figures, "of_figure", lambda name, project: [said])
    line = '[//]: # "accept figure: the legend is meant"\n\n' if accepts else ""
    deck = write_deck(project, f"# One\n\n---\n\n# Two\n\n{line}Text\n", "own")
    last = len(deck.read_text("utf-8").splitlines())
    monkeypatch.setattr(gate, "shown_figures", lambda deck, root: [(last, "own")])
    found = gate.look_at({deck: None}, project)[deck]
    told = [(one.file, one.slide, one.title) for one in found if one.rule in ("figure", "accept")]
    assert told == ([] if accepts else [("figures/own.py", 2, "Two")])


def test_an_accepting_line_is_seen_by_nobody(project, warm):
    text = DECK.partition("---\n\n")[2].replace("a name", "a hidden reason")
    html = render(write_deck(project, text, "accepts"), root=project, warm=warm)[0]
    assert "a hidden reason" not in html.read_text("utf-8")


@pytest.mark.parametrize(("strict", "code"), [(False, 0), (True, 1)])
def test_warnings_fail_only_where_they_must(project, capsys, monkeypatch, strict, code):
    monkeypatch.setattr(gate, "findings_of_project", lambda root: [problem("notes")])
    assert gate.check(project, strict) == code
    assert capsys.readouterr().out.endswith("1 warning\n")
