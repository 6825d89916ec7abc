"""What a deck tells of its live plots: presets that there are, values that a slider reaches."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from deck.markers import stated
from deck.problems import Problem
from deck.project import Project

QUOTES = "\"'“”„\u2018\u2019"
PRESET = re.compile(rf"\bpresets? [{QUOTES}]([^{QUOTES}]+)[{QUOTES}]", re.IGNORECASE)
MOVES = re.compile(r"\b(?:slider|regler|drag|move)\b", re.IGNORECASE)
PANEL = "export const panel = "


def faults(deck: Path, text: str, root: Path) -> list[Problem]:
    """Return the lines that name a preset that is not there, or a value beyond a slider's end."""
    project, shown = Project(root), deck.relative_to(root).as_posix()
    slides = [
        (first, slide, [panel for name in figures if (panel := panel_of(project, name))])
        for first, slide, figures in stated.parts(deck, text.replace("\r\n", "\n"), root)
    ]
    every = [panel for _, _, panels in slides for panel in panels]
    return [
        Problem(shown, first + number, said, rule="live")
        for first, slide, panels in slides
        for number, line in enumerate(slide.split("\n"))
        for said in [*presets(line, every), *sliders(line, panels or every, root)]
    ]


def panel_of(project: Project, name: str) -> dict:
    """Return what a figure's live plot has: its controls, its presets; {} if it has none."""
    try:
        text = project.live_module(name).read_text("utf-8")
        return json.loads(text.rpartition(PANEL)[2].rstrip().removesuffix(";"))
    except (OSError, ValueError):
        return {}


def presets(line: str, panels: list[dict]) -> Iterator[str]:
    """Yield the presets that a line names and no live plot of the deck has."""
    has = list(dict.fromkeys(one for panel in panels for one in panel["presets"]))
    for found in PRESET.finditer(line):
        if found[1] not in has:
            names = ", ".join(f"“{one}”" for one in has) or "none in this deck"
            yield f"there is no preset “{found[1]}”; there are {names}"


def sliders(line: str, panels: list[dict], root: Path) -> Iterator[str]:
    """Yield the values to which a line moves a slider, and which lie beyond its ends."""
    controls = {name: one for panel in panels for name, one in panel["controls"].items()}
    for sentence in stated.sentences(line) if MOVES.search(line) else ():
        if not MOVES.search(sentence):
            continue
        plain = stated.plainly(sentence, {name.rpartition(".")[2] for name in controls}, root)
        for name, control in controls.items():
            low, high = control["range"]
            symbol = re.sub(r"^.*\.|\[\d+\]$", "", name)
            called = [symbol, *re.findall(r"[^\W\d_]{3,}", control["plain"])]
            pattern = rf"\b(?:{'|'.join(map(re.escape, called))})\b(?: {symbol})?(?: slider)? "
            for found in re.finditer(rf"{pattern}(?:up |down )?to {stated.NUMBER}", plain):
                value = float(found["number"].replace("\u2212", "-").replace(",", "."))
                if not low <= value <= high:
                    yield f"the slider of {symbol} goes from {low:g} to {high:g}, not to {value:g}"
