"""Read every deck and look at every slide in a real browser; say what is wrong, and on which line.

gate.mjs does the reading (rules in text/) and the looking (rules in seen/); what needs the models,
the figures or the files is judged here and in the modules of this folder.
"""

import bisect
import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from deck import markdown
from deck.check import accepted, code, equations, figures, pictures
from deck.markers import refresh, stated
from deck.model import ModelError
from deck.node import browser_environment, find_browser, install_packages, run_node
from deck.pictures import build, text_size
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT
from deck.render import front_matter
from deck.render.marp import render
from deck.slides import decks, unseen

HERE = Path(__file__).parent
LEAST_FIGURE_TEXT = 14


def check(root: Path = ROOT, strict: bool = False) -> int:
    """Prove that pictures, code and equations are current and that every slide is right.

    strict: warnings fail, too. Nothing is built or changed. Prints each finding with its place and
    how many there are; returns 1 if the check fails.

    Raises LookupError if there is no deck.
    """
    problems = findings_of_project(root)
    errors = sum(one.severity == "error" for one in problems)
    warnings = len(problems) - errors
    for problem in problems:
        print(problem)
    counts = [
        f"{n} {word}{'s' * (n != 1)}" for n, word in ((errors, "error"), (warnings, "warning")) if n
    ]
    print(", ".join(counts) or "everything is current and every slide is right")
    return 1 if errors or (strict and warnings) else 0


def findings_of_project(root: Path, looking: bool = True) -> list[Problem]:
    """Return all that is wrong with a project's decks and pictures.

    looking: False reads the decks, without rendering them and looking at their slides.
    """
    problems = [
        Problem("", 0, f"images/{name}.png is not current: {why}; mend it: invoke figures {name}")
        for name, state, why in build.status(root=root)
        if state != "current"
    ]
    problems += unseen(root)
    for name in ("words.txt", "symbols.toml", "spoken.toml"):
        if (file := root / "slides" / name).is_file():
            problems += unreadable(file, root)
    with tempfile.TemporaryDirectory(prefix="deck-") as scratch:
        pages = {}
        for deck in decks(root=root):
            pages[deck], found = rendered(deck, Path(scratch) if looking else None, root)
            problems += found
        readable = {deck: page for deck, page in pages.items() if page is not False}
        for found in look_at(readable, root).values():
            problems += found
    shown = {name for deck in pages for _, name in shown_figures(deck, root)}
    problems += figures.faults(root, shown)
    return list(dict.fromkeys(problems))


def shown_figures(deck: Path, root: Path) -> list[tuple[int, str]]:
    """Return (line, name) of the figures that a deck shows, none if it cannot be read."""
    try:
        read_text(deck, root)
    except Mistake:
        return []
    return markdown.figures(deck, root)


def unreadable(file: Path, root: Path) -> list[Problem]:
    """Return why a text of the project cannot be read, nothing if it can."""
    try:
        read_text(file, root)
    except Mistake as mistake:
        return mistake.problems
    return []


def rendered(
    deck: Path, scratch: Path | None, root: Path
) -> tuple[Path | bool | None, list[Problem]]:
    """Return a deck's page, None if it cannot be rendered, False if it cannot even be read.

    With it what is wrong so far. scratch: where the page is made, None for no page.
    """
    shown = os.path.relpath(deck, root)
    problems = []
    try:
        text = read_text(deck, root)
    except Mistake as mistake:
        return False, mistake.problems
    front = front_matter.read(text, shown)
    if any(one.severity == "error" for one in front.problems):
        return None, front.problems
    problems += front.problems
    try:
        if difference := refresh.stale(deck, root):
            said = f"is not what its models say; mend it: invoke slides\n{difference.rstrip()}"
            problems.append(Problem(shown, 0, said, rule="not current"))
        page = render(deck, root=root, into=scratch)[0] if scratch else None
    except Mistake as mistake:
        return None, problems + mistake.problems
    return page, problems


def look(deck: Path, html: Path, root: Path = ROOT) -> list[Problem]:
    """Return what is wrong with one rendered deck, in the order of its lines."""
    return look_at({deck: html}, root)[deck]


def look_at(pages: dict[Path, Path | None], root: Path = ROOT) -> dict[Path, list[Problem]]:
    """Return what is wrong with each deck, in the order of its lines.

    pages: slides/NAME.md, and what deck.render made of it; None reads the Markdown only.

    Raises ToolError if there is no browser to be had, Mistake if it fails.
    """
    if not pages:
        return {}
    install_packages(root, "all")
    browser = find_browser(root) if any(pages.values()) else None
    request = {
        "decks": [
            {
                "markdown": str(deck),
                "html": str(html) if html else None,
                "drawn": figures.words(root, [name for _, name in shown_figures(deck, root)]),
            }
            for deck, html in pages.items()
        ],
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
            env=browser_environment(browser) if browser else None,
        )
    if done.returncode:
        where = f" in {browser}" if browser else ""
        raise Mistake(f"{done.stderr.strip()}\nthe slides could not be looked at{where}")
    problems = {}
    for deck, said in zip(pages, json.loads(done.stdout), strict=True):
        shown = os.path.relpath(deck, root)
        for line in said["told"]:
            print(f"{shown}: {line}")
        found = sorted(findings(shown, said, root), key=lambda one: (one.line, one.rule))
        problems[deck] = accepted.settled(deck.read_text("utf-8"), found, shown)
    return problems


def findings(file: str, said: dict, root: Path) -> list[Problem]:
    """Return what gate.mjs found, each with its slide, and what figures and models tell."""
    slides = said["slides"]
    starts = [slide["line"] for slide in slides]
    found = []
    for number, slide in enumerate(slides, 1):
        wrong = slide["findings"] + [
            problem for picture in slide["pictures"] if (problem := figure_text(picture, root))
        ]
        found += [Problem(file, slide=number, title=slide["title"], **one) for one in wrong]
    for one in said["markdown"]:
        found.append(Problem(**({"file": file} | one)))
    found += told_by_models(root / file, file, root)
    return [
        one if one.slide or one.file != file else on_slide(one, starts, slides) for one in found
    ]


def on_slide(problem: Problem, starts: list[int], slides: list[dict]) -> Problem:
    """Return a problem with the slide on which its line stands."""
    number = max(1, bisect.bisect_right(starts, problem.line))
    return replace(problem, slide=number, title=slides[number - 1]["title"] if slides else "")


def told_by_models(deck: Path, shown: str, root: Path) -> list[Problem]:
    """Return what the project's scripts contradict in a deck: values, code, equations."""
    text = deck.read_text(encoding="utf-8")
    problems = [*code.typed(text, shown, root), *pictures.faults(deck, root)]
    try:
        values = [replace(one, rule="value") for one in stated.contradictions(deck, root)]
        return [*problems, *values, *equations.beside_models(deck, text, root)]
    except (ModelError, Mistake) as failure:
        return [*problems, Problem(shown, 1, f"a model of this deck fails:\n{failure}")]


def figure_text(picture: dict, root: Path) -> dict | None:
    """Return what is wrong with the size of a figure's text as it is shown, None if nothing is."""
    pixels = text_size.smallest_pixels(root / "images" / f"{picture['figure']}.png")
    shown = pixels and pixels * picture["scale"]
    if shown is None or shown > LEAST_FIGURE_TEXT - 0.1:
        return None
    return {
        "rule": "small figure text",
        "line": picture["line"],
        "element": picture["alt"],
        "message": f"text of {shown:.1f} px in the figure, less than {LEAST_FIGURE_TEXT}; "
        f"enlarge it in figures/{picture['figure']}.py",
    }
