"""Look at every slide in a real browser and say what is wrong with it, and on which line.

What is looked for stands in gate.mjs, which does the looking; figure text is judged here.
"""

import bisect
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from deck import legible, told
from deck.tools import browser_environment, find_browser, install_packages, run_node

ROOT = Path(__file__).resolve().parents[1]
LEAST_FIGURE_TEXT = 14


@dataclass(frozen=True)
class Finding:
    """Something wrong on a slide: where in the .md, on which slide, what."""

    file: str
    line: int
    slide: int
    title: str
    rule: str
    element: str
    message: str

    def __str__(self) -> str:
        """Return file:line: slide number and title: message: element."""
        where = f'{self.file}:{self.line}: slide {self.slide} "{self.title}"'
        return f"{where}: {self.message} [{self.rule}]: {self.element}".rstrip(": ")


class GateError(Exception):
    """The deck could not be looked at; the message says why."""


def check(deck: Path, html: Path, root: Path = ROOT) -> list[Finding]:
    """Return what is wrong with a rendered deck, in the order of its lines.

    deck: slides/NAME.md. html: what deck.render made of it.

    Raises ToolError if there is no browser to be had, GateError if it fails.
    """
    install_packages(root, "all")
    browser = find_browser(root)
    request = {
        "html": str(html),
        "markdown": str(deck),
        "words": str(root / "slides" / "words.txt"),
        "lint": str(root / "slides" / ".markdownlint.json"),
    }
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "request.json"
        file.write_text(json.dumps(request), encoding="utf-8")
        done = run_node(
            str(root / "deck" / "gate.mjs"),
            str(file),
            cwd=root,
            env=browser_environment(browser),
        )
    if done.returncode:
        raise GateError(f"{done.stderr.strip()}\nthe slides could not be looked at in {browser}")
    said = json.loads(done.stdout)
    shown = os.path.relpath(deck, root)
    for line in said["told"]:
        print(f"{shown}: {line}")
    return sorted(findings(shown, said, root), key=lambda one: (one.line, one.rule))


def findings(file: str, said: dict, root: Path) -> list[Finding]:
    """Return the findings of gate.mjs, each with its slide, and those about figure text."""
    slides = said["slides"]
    starts = [slide["line"] for slide in slides]
    found = []
    for number, slide in enumerate(slides, 1):
        wrong = slide["findings"] + [
            problem for picture in slide["pictures"] if (problem := figure_text(picture, root))
        ]
        found += [Finding(file, slide=number, title=slide["title"], **one) for one in wrong]
    stated = [
        {"rule": "value", "line": one.line, "element": "", "message": one.message}
        for one in told.contradictions(root / file, root)
    ]
    for one in said["markdown"] + stated:
        number = max(1, bisect.bisect_right(starts, one["line"]))
        found.append(Finding(file, slide=number, title=slides[number - 1]["title"], **one))
    return found


def figure_text(picture: dict, root: Path) -> dict | None:
    """Return what is wrong with the size of a figure's text as it is shown, None if nothing is."""
    pixels = legible.smallest_pixels(root / "images" / f"{picture['figure']}.png")
    shown = pixels and pixels * picture["scale"]
    if shown is None or shown > LEAST_FIGURE_TEXT - 0.1:
        return None
    return {
        "rule": "small figure text",
        "line": picture["line"],
        "element": picture["element"],
        "message": f"text of {shown:.1f} px in the figure, less than {LEAST_FIGURE_TEXT}; "
        f"enlarge it in figures/{picture['figure']}.py",
    }
