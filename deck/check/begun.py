"""What a script on a slide does when it is begun: one that was typed by hand comes to its run().

A fence with imports of its own is a whole script; a piece is one if Brian2's names are all that it
needs. Nothing is simulated: a script ends at its first run().
"""

import ast
import os
import re
import sys
from importlib.metadata import version
from pathlib import Path

from deck import markdown
from deck.check import names
from deck.check.code import PYTHON, SCRIPT, SESSION, Fence, fences
from deck.files import kept
from deck.jobs import traces
from deck.jobs.processes import FreshProcesses, LostError
from deck.problems import Problem

SECONDS = 60
IMPORTS = re.compile(r"^\s*(?:from|import)\s", re.MULTILINE)
# A slide that speaks of a failure shows what fails
FAILS = re.compile(r"error|fail|refuse|wrong|Fehler|falsch|erreur|faux", re.IGNORECASE)
# What only its reader has, or what is told elsewhere
PASSED_OVER = (ModuleNotFoundError, OSError, EOFError)
STEP = re.compile(r"script\.py:(\d+): (.*?)(?:\n  in what script\.py:(\d+)|\n  |\Z)", re.DOTALL)
LACKS = re.compile(r"^NameError|^KeyError: there is no")
# What a part may lack that stands in another: a name, a run
LACKED = re.compile(r"^NameError: name '(\w+)'|No profiling info")


def faults(deck: Path, text: str, root: Path) -> list[Problem]:
    """Return the lines at which a deck's scripts, typed by hand, fail before they run."""
    text, shown = text.replace("\r\n", "\n"), deck.relative_to(root).as_posix()
    typed = [one for one in fences(text) if script(one) and not FAILS.search(around(text, one))]
    if not typed:
        return []
    codes = [one.code for one in typed]
    texts = names.scripts(root)
    asked = f"{codes} {texts} {version('brian2')} {sys.version} {Path(__file__).read_text('utf-8')}"

    def ask() -> list[list]:
        with FreshProcesses(limit=SECONDS) as pool:
            started = [pool.submit(begin, code, root / "models") for code in codes]
            return [ended(one) for one in started]

    failures = kept(root, "script", asked.encode(), ask)
    scripts = [*texts, *(one.code for one in fences(text))]
    given = set().union(*map(names.bound_in, scripts), [None])
    return [
        Problem(shown, fence.line + line, f"this does not run: {said}", rule="code")
        for fence, (line, said) in zip(typed, failures, strict=True)
        if said and not ((lacks := LACKED.search(said)) and lacks[1] in given)
    ]


def script(fence: Fence) -> bool:
    """Tell whether a fence is Python that was typed, names no script, and holds no session."""
    language = fence.info.split(maxsplit=1)[0].lower() if fence.info else ""
    if language not in PYTHON or SCRIPT.search(fence.info) or SESSION.search(fence.code):
        return False
    try:
        return bool(ast.parse(fence.code))
    except (SyntaxError, ValueError):  # told where code is read
        return False


def around(text: str, fence: Fence) -> str:
    """Return the slide of a fence."""
    return [slide for first, slide in markdown.slides(text) if first <= fence.line][-1]


def ended(future) -> list:
    """Return what `begin` did; of a process that was lost, nothing is known."""
    try:
        return future.result()[0]
    except LostError:
        return [0, ""]


# In a process of its own, with Brian2 ----------------------------------------------------------


def begin(code: str, models: Path, scratch: Path) -> list:
    """Run a script up to its run(); return [line, what is wrong], [0, ""] if nothing is."""
    import matplotlib as mpl

    import brian2js

    os.chdir(scratch)  # what it writes is not the project's
    mpl.use("Agg")
    sys.path.append(str(models))
    file = scratch / "script.py"
    whole = bool(IMPORTS.search(code))
    file.write_text(code if whole else f"from brian2 import *\n{code}", "utf-8")
    try:
        brian2js.execute(file, run=False)
    except (brian2js.NotSupported, *PASSED_OVER, SystemExit):
        return [0, ""]
    except Exception as problem:
        said = traces.told(problem, scratch)[0]
        found = STEP.match(said)
        # A piece that lacks a name needs what stands elsewhere
        if found and (whole or not LACKS.search(found[2])):
            return [int(found[3] or found[1]) - (not whole), " ".join(found[2].split())[:300]]
    return [0, ""]
