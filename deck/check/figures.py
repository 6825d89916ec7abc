"""Figure scripts: what was wrong when their pictures were drawn, and what makes no picture."""

import ast
from pathlib import Path

from deck.check import drawn
from deck.pictures import judged
from deck.problems import Problem
from deck.project import Project

RULE = "figure"


def faults(root: Path, shown: set[str], told: set[str]) -> list[Problem]:
    """Return what is wrong with the figures of a project.

    shown: the names of those that a deck shows. told: of those of which `of_figure` is told beside
    the slides that show them, where it can be accepted.
    """
    project = Project(root)
    problems = []
    for name in project.figure_scripts:
        if name not in told:
            problems += of_figure(name, project)
        if name not in shown:
            said = f"no deck shows its picture, images/{name}.png"
            script = f"figures/{name}.py"
            problems.append(Problem(script, 0, said, rule="not shown", severity="warning"))
    return [*problems, *without_make(project, shown), *alike(project)]


def alike(project: Project) -> list[Problem]:
    """Return the scripts whose names differ in capitals only: elsewhere that is one picture."""
    first: dict[str, str] = {}
    return [
        Problem(
            f"figures/{name}.py",
            0,
            f"differs from {first[name.lower()]}.py in capitals only, which is one file on Windows "
            "and macOS: choose another name",
            rule=RULE,
        )
        for name in sorted(project.figure_scripts)
        if first.setdefault(name.lower(), name) != name
    ]


def of_figure(name: str, project: Project) -> list[Problem]:
    """Return what was wrong when a figure was drawn last, and what its model contradicts."""
    return [
        Problem(
            fault.file,
            fault.line,
            f"{fault.message} (images/{name}.png)",
            rule=RULE,
            severity=fault.severity,
        )
        for fault in judged.read(project.picture(name)).faults
    ] + drawn.faults(name, project)


def without_make(project: Project, shown: set[str]) -> list[Problem]:
    """Return the scripts that define plot, but never say that a picture is to be made.

    Of one that a deck shows and that is not there it is told on the deck's line.
    """
    problems = []
    for file in sorted(project.figures.glob("*.py")):
        missing = file.stem in shown and not project.picture(file.stem).exists()
        if file.stem in project.figure_scripts or missing:
            continue
        try:
            body = ast.parse(file.read_bytes()).body
        except (SyntaxError, ValueError):
            continue
        for one in body:
            if isinstance(one, ast.FunctionDef) and one.name == "plot":
                said = "has plot, but no picture is made of it: end it with make(__file__)"
                problems.append(Problem(f"figures/{file.name}", one.lineno, said, rule=RULE))
    return problems


def words(root: Path, shown: list[str]) -> list[dict]:
    """Return the words that are drawn in figures, for the spelling: [{text, line, file}]."""
    project = Project(root)
    return [
        {"text": text, "line": 0, "file": f"figures/{name}.py"}
        for name in dict.fromkeys(shown)
        if name in project.figure_scripts
        for text in judged.read(project.picture(name)).words
    ]
