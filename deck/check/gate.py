"""Look at every slide in a real browser and say what is wrong with it, and on which line.

What is looked for stands in gate.mjs, which does the looking; figure text is judged here.
"""

import bisect
import json
import os
import tempfile
from pathlib import Path

from deck.markers import refresh, stated
from deck.node import browser_environment, find_browser, install_packages, run_node
from deck.pictures import build, text_size
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT
from deck.render.marp import render
from deck.slides import decks

HERE = Path(__file__).parent
LEAST_FIGURE_TEXT = 14


def check(root: Path = ROOT) -> int:
    """Prove that pictures, code and equations are current and that every slide is right.

    Nothing is built or changed. Prints each finding with its place; returns 1 if there is any.
    """
    findings = [
        f"images/{name}.png is not current: {why}; mend it: invoke figures {name}"
        for name, state, why in build.status(root=root)
        if state != "current"
    ]
    for deck in decks(root=root):
        shown = deck.relative_to(root)
        try:
            read_text(deck, root)
            if difference := refresh.stale(deck, root):
                findings.append(f"{difference}\n{shown} is not current; mend it: invoke slides")
            with tempfile.TemporaryDirectory(prefix="deck-") as scratch:
                (page,) = render(deck, root=root, into=Path(scratch))
                findings += map(str, look(deck, page, root))
        except Mistake as error:
            findings.append(str(error))
    print("\n".join(findings) or "everything is current and every slide is right")
    return 1 if findings else 0


def look(deck: Path, html: Path, root: Path = ROOT) -> list[Problem]:
    """Return what is wrong with a rendered deck, in the order of its lines.

    deck: slides/NAME.md. html: what deck.render made of it.

    Raises ToolError if there is no browser to be had, Mistake if it fails.
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
            str(HERE / "gate.mjs"),
            str(file),
            cwd=root,
            env=browser_environment(browser),
        )
    if done.returncode:
        raise Mistake(f"{done.stderr.strip()}\nthe slides could not be looked at in {browser}")
    said = json.loads(done.stdout)
    shown = os.path.relpath(deck, root)
    for line in said["told"]:
        print(f"{shown}: {line}")
    return sorted(findings(shown, said, root), key=lambda one: (one.line, one.rule))


def findings(file: str, said: dict, root: Path) -> list[Problem]:
    """Return the findings of gate.mjs, each with its slide, and those about figure text."""
    slides = said["slides"]
    starts = [slide["line"] for slide in slides]
    found = []
    for number, slide in enumerate(slides, 1):
        wrong = slide["findings"] + [
            problem for picture in slide["pictures"] if (problem := figure_text(picture, root))
        ]
        found += [Problem(file, slide=number, title=slide["title"], **one) for one in wrong]
    contradicted = [
        {"rule": "value", "line": one.line, "element": "", "message": one.message}
        for one in stated.contradictions(root / file, root)
    ]
    for one in said["markdown"] + contradicted:
        number = max(1, bisect.bisect_right(starts, one["line"]))
        found.append(Problem(file, slide=number, title=slides[number - 1]["title"], **one))
    return found


def figure_text(picture: dict, root: Path) -> dict | None:
    """Return what is wrong with the size of a figure's text as it is shown, None if nothing is."""
    pixels = text_size.smallest_pixels(root / "images" / f"{picture['figure']}.png")
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
