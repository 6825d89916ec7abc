"""Jupyter notebooks (nbformat 4.5): models with their pictures, and exercises for nbgrader.

They need Brian2 and Matplotlib, and nothing of the project.
"""

import difflib
import json
import re
from pathlib import Path

from deck.files import replace
from deck.problems import read_text
from deck.project import ROOT
from deck.takehome.exercises import Exercise, exercises
from deck.takehome.scripts import NAMES, NUMPY, PACKAGES, Whole, alone, gathered, pairs

INSTALL = f"# If they are missing: %{PACKAGES}"
ARGUMENTS = "sys.argv = sys.argv[:1]  # in a notebook Jupyter's own words stand there"
HIDDEN = re.compile(r"### BEGIN HIDDEN TESTS\n.*?### END HIDDEN TESTS\n", re.DOTALL)
ASSIGNMENT = "brian2-basics"
POINTS = {"check": 2, "explain": 1}


def write(root: Path = ROOT, folder: Path | None = None, course: bool = True) -> list[Path]:
    """Write every notebook of a project into a folder (default: build/notebooks); return the files.

    NAME.ipynb is a figure with its model, or a model that no figure draws, exercises/NAME.ipynb
    what a student is given, and nbgrader/source/ASSIGNMENT/NAME.ipynb the same with its solution,
    from which nbgrader makes an assignment; `course` says whether to write that too.
    """
    folder = folder or root / "build" / "notebooks"
    made = {f"{figure}.ipynb": notebook(model, figure, root) for model, figure in pairs(root)}
    made |= {f"{model}.ipynb": notebook(model, "", root) for model in alone(root)}
    for exercise in exercises(root):
        name = f"{exercise.name}.ipynb"
        made[f"exercises/{name}"] = exercise_notebook(exercise)
        if course:
            made[f"nbgrader/source/{ASSIGNMENT}/{name}"] = exercise_notebook(exercise, solved=True)
    for name, content in made.items():
        replace(folder / name, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())
    return [folder / name for name in made]


def notebook(model: str, figure: str = "", root: Path = ROOT) -> dict:
    """Return a notebook with models/MODEL.py and figures/FIGURE.py whole, as nbformat's JSON.

    Raises Mistake if a file is missing or imports what can't be put in its place.
    """
    return in_cells(gathered(model, figure, root))


def in_cells(whole: Whole) -> dict:
    """Return the pieces as a notebook."""
    cells = [text(f"# {escaped(whole.title).rstrip('.')}\n\n{escaped(whole.text)}".rstrip())]
    if whole.model:
        arguments = f"\n{ARGUMENTS}" if "sys.argv" in whole.model else ""
        cells += [code(f"{INSTALL}\n{whole.imports}{arguments}"), code(whole.model)]
    if whole.plot:
        cells += [
            text(f"## The picture\n\n{escaped(whole.claim)}".rstrip()),
            code(whole.looks if whole.model else f"{INSTALL}\n{whole.looks}"),
            code(whole.plot),
            code(f"{NAMES}\n{whole.call}" if whole.model else whole.call),
        ]
    return together(cells)


def exercise_notebook(exercise: Exercise, solved: bool = False) -> dict:
    """Return an exercise as a notebook with nbgrader's metadata.

    solved: with the solution between nbgrader's markers, and the hidden tests; this is what
    `nbgrader generate_assignment` takes. Otherwise it is what a student is given.
    """
    task, start = split(read_text(exercise.start, exercise.root))
    said, solution = split(read_text(exercise.solution, exercise.root))
    check = read_text(exercise.check, exercise.root)
    title, _, words = escaped(task).partition("\n")
    words = re.sub(r"^(Predict|Run|Explain):", r"**\1:**", words.strip(), flags=re.MULTILINE)
    words = re.sub(r"\n([a-z])\) ", r"\n- \1) ", re.sub(r"\n(a\) )", r"\n\n\1", words))
    told = f"# {title.rstrip('.')}\n\n{words}"
    if solved:  # nbgrader takes the solution out, and puts nothing in its place
        told += f"\n\nThis is the script to begin with:\n\n```python\n{start}\n```"
    imports, start = start.split("\n\n", 1)
    return together(
        [
            text(told, grading("task", locked=True)),
            code(f"{INSTALL}\n{imports}\n\n{NUMPY}", grading("imports", locked=True)),
            code(
                marked(start, solution.split("\n\n", 1)[1]) if solved else start,
                grading("answer", solution=True),
            ),
            code(
                check.strip() if solved else HIDDEN.sub("", check).strip(),
                grading("check", grade=True, locked=True),
            ),
            text(
                escaped(said) if solved else "*Explain in a sentence or two of your own:*",
                grading("explain", grade=True, solution=True),
            ),
        ]
    )


def split(source: str) -> tuple[str, str]:
    """Return the docstring and the code of an exercise's script."""
    _, said, rest = source.split('"""', 2)
    return said.strip(), rest.strip()


def marked(start: str, solution: str) -> str:
    """Return the solution with nbgrader's marks around each paragraph that a student has to write.

    Those are the paragraphs which the starting script does not have.
    """
    given, wanted = start.split("\n\n"), solution.split("\n\n")
    lines = []
    for kind, _, _, begin, end in difflib.SequenceMatcher(None, given, wanted, False).get_opcodes():
        paragraphs = "\n\n".join(wanted[begin:end])
        if kind == "equal":
            lines.append(paragraphs)
        elif paragraphs:
            lines.append(f"### BEGIN SOLUTION\n{paragraphs}\n### END SOLUTION")
    return "\n\n".join(lines)


# What a notebook is made of --------------------------------------------------------------------


def grading(name: str, grade: bool = False, solution: bool = False, locked: bool = False) -> dict:
    """Return nbgrader's metadata of a cell."""
    said = {"grade_id": name, "grade": grade, "solution": solution, "locked": locked}
    points = {"points": POINTS[name]} if grade else {}
    return {"nbgrader": said | points | {"schema_version": 3, "task": False}}


def escaped(words: str) -> str:
    """Return a docstring as Markdown: a product's sign is no emphasis."""
    return words.replace("*", r"\*")


def text(source: str, metadata: dict | None = None) -> dict:
    """Return a cell of Markdown."""
    return {"cell_type": "markdown", "metadata": metadata or {}, "source": lines(source)}


def code(source: str, metadata: dict | None = None) -> dict:
    """Return a cell of code that has not been run."""
    cell = {"cell_type": "code", "metadata": metadata or {}, "source": lines(source)}
    return cell | {"execution_count": None, "outputs": []}


def lines(source: str) -> list[str]:
    """Return a text as Jupyter keeps it, a line each, which `git diff` can read."""
    return source.splitlines(keepends=True)


def together(cells: list[dict]) -> dict:
    """Return the notebook of these cells."""
    for number, cell in enumerate(cells, 1):
        cell["id"] = f"cell-{number}"
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
