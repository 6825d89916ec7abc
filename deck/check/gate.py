"""Read every deck and look at every slide in a real browser; say what is wrong, and on which line.

gate.mjs does the reading (rules in text/) and the looking (rules in seen/); what needs the models,
the figures or the files is judged here and in the modules of this folder.
"""

import bisect
import json
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from deck import markdown, model
from deck.check import (
    accepted,
    begun,
    code,
    consoles,
    equations,
    figures,
    groups,
    live,
    looked,
    pictures,
    times,
)
from deck.markers import refresh, stated
from deck.node import browser_environment, find_browser, install_packages, run_node
from deck.pictures import build, text_size
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT, Project
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
    for kind in ("*.css", "*.toml", "*.txt"):
        for file in sorted((root / "slides").glob(kind)):
            problems += unreadable(file, root)
    known = decks(root=root)
    readable = {}
    for deck in known:
        renders, found = whether_ready(deck, root)
        problems += found
        if renders is not None:
            readable[deck] = renders
    with tempfile.TemporaryDirectory(prefix="deck-") as scratch:
        ready = [deck for deck, renders in readable.items() if looking and renders]
        pages, found = rendered(ready, Path(scratch), root)
        problems += found
        for found in look_at({deck: pages.get(deck) for deck in readable}, root).values():
            problems += found
    names = {deck: {name for _, name in shown_figures(deck, root)} for deck in known}
    shown, told = (set().union(*map(names.get, some)) for some in (known, readable))
    problems += figures.faults(root, shown, told)
    return once(problems + pictures.unused(root))


def once(problems: list[Problem]) -> list[Problem]:
    """Return the problems without those that another tells as well.

    That is a warning beside the same error, and a link that is refused where it is said why.
    """
    errors = {(one.file, one.line, one.message) for one in problems if one.severity == "error"}
    links = {(one.file, one.line) for one in problems if one.rule == "link"}

    def again(one: Problem) -> bool:
        if one.severity == "warning":
            return (one.file, one.line, one.message) in errors
        return not one.rule and one.message.startswith("link ") and (one.file, one.line) in links

    return [one for one in dict.fromkeys(problems) if not again(one)]


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


def whether_ready(deck: Path, root: Path) -> tuple[bool | None, list[Problem]]:
    """Return whether a deck can be rendered, None if it can't even be read; and what is wrong."""
    shown = os.path.relpath(deck, root)
    try:
        text = read_text(deck, root)
    except Mistake as mistake:
        return None, mistake.problems
    problems = front_matter.read(text, shown).problems
    if any(one.severity == "error" for one in problems):
        return False, problems
    try:
        if difference := refresh.stale(deck, root):
            said = f"is not what its models say; mend it: invoke slides\n{difference.rstrip()}"
            problems.append(Problem(shown, 0, said, rule="not current"))
    except Mistake as mistake:
        return False, problems + mistake.problems
    return True, problems


def rendered(
    chosen: list[Path], folder: Path, root: Path
) -> tuple[dict[Path, Path], list[Problem]]:
    """Return the pages of those decks that can be rendered, made in a folder, and what is wrong."""
    pages, problems = {}, []
    if chosen:
        install_packages(root)  # once, before several decks need it at a time
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        futures = {deck: pool.submit(render, deck, root=root, into=folder) for deck in chosen}
    for deck, future in futures.items():
        try:
            (pages[deck],) = future.result()
        except Mistake as mistake:
            problems += mistake.problems
    return pages, problems


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
    keys = {deck: looked.key(html, browser, root) for deck, html in pages.items() if html}
    known = {deck: slides for deck, k in keys.items() if (slides := looked.kept(deck, k, root))}
    request = {
        "decks": [
            {
                "markdown": str(deck),
                "html": str(html) if html and deck not in known else None,
                "drawn": figures.words(root, [name for _, name in shown_figures(deck, root)])
                + pictures.words(deck, root),
            }
            for deck, html in pages.items()
        ],
        "words": str(root / "slides" / "words.txt"),
        "lint": str(root / "slides" / ".markdownlint.json"),
    }
    with ThreadPoolExecutor(1) as pool:  # the browser looks while the models are asked
        looking = pool.submit(by_gate, request, browser, root)
        told = {deck: told_by_models(deck, root) for deck in pages}
    problems, project = {}, Project(root)
    for deck, said in zip(pages, looking.result(), strict=True):
        shown = os.path.relpath(deck, root)
        for line in said["told"]:
            print(f"{shown}: {line}")
        if deck in known:
            said["slides"] = known[deck]
        elif deck in keys:
            looked.keep(deck, keys[deck], said["slides"], root)
        starts = [slide["line"] for slide in said["slides"]]
        found = findings(shown, said, told[deck], root)
        found += [
            on_slide(one, line, starts, said["slides"])
            for line, name in shown_figures(deck, root)
            for one in figures.of_figure(name, project)
        ]
        found = without_what_follows(found)
        found.sort(key=lambda one: (not one.file.endswith(".css"), one.line, one.rule))
        problems[deck] = accepted.settled(deck.read_text("utf-8"), found, shown, starts)
    return problems


def by_gate(request: dict, browser: Path | None, root: Path) -> list[dict]:
    """Return what gate.mjs says of each deck of a request.

    Raises Mistake if it fails.
    """
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
    return json.loads(done.stdout)


def findings(file: str, said: dict, told: list[Problem], root: Path) -> list[Problem]:
    """Return what gate.mjs found and what the models told, each with its slide."""
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
    return [
        one if one.slide or one.file != file else on_slide(one, one.line, starts, slides)
        for one in [*found, *told]
    ]


def on_slide(problem: Problem, line: int, starts: list[int], slides: list[dict]) -> Problem:
    """Return a problem with the slide on which a line of the deck stands."""
    number = max(1, bisect.bisect_right(starts, line))
    return replace(problem, slide=number, title=slides[number - 1]["title"] if slides else "")


def told_by_models(deck: Path, root: Path) -> list[Problem]:
    """Return what the project's scripts contradict in a deck: values, code, equations."""
    shown = os.path.relpath(deck, root)
    text = deck.read_text(encoding="utf-8")
    problems = [
        *code.typed(text, shown, root),
        *consoles.faults(deck, text, root),
        *begun.faults(deck, text, root),
        *pictures.faults(deck, root),
        *times.faults(deck, root),
        *live.faults(deck, text, root),
    ]
    try:
        values = [replace(one, rule="value") for one in stated.contradictions(deck, root)]
        slides = stated.with_models(deck, text.replace("\r\n", "\n"), root)
        scripts = sorted({script for _, _, has in slides for script in has})
        known = model.described(Project(root), scripts)
        values += groups.faults(shown, slides, known)
        return [*problems, *values, *equations.beside_models(shown, slides, known, root)]
    except Mistake as mistake:
        return [*problems, *mistake.problems]
    except model.ModelError as failure:
        return [*problems, Problem(shown, 1, f"a model of this deck fails:\n{failure}")]


def without_what_follows(found: list[Problem]) -> list[Problem]:
    """Return the problems without those that come from another.

    If a theme's file is wrong, texts are pale; without one that it imports, its colours are gone.
    """
    wrong = any(one.file.endswith(".css") and one.severity == "error" for one in found)
    lost = any(one.message.startswith("a style imports") for one in found)
    return [
        one
        for one in found
        if not (wrong and one.rule == "pale text")
        and not (lost and one.message.startswith("no style defines"))
    ]


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
        "message": f"text of {shown:.1f} px in the figure, less than {LEAST_FIGURE_TEXT}; it is "
        f"shown at {picture['scale']:.2f} of its size: show it larger, or enlarge the text in "
        f"figures/{picture['figure']}.py",
    }
