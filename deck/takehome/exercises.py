"""Exercises: which there are, and whether an answer is right.

An exercise is three files of one name in exercises/: the starting script, which is also where a
student answers; its solution in solutions/; and in checks/ what is asserted of the names that the
finished script has. Scripts are run in a process of their own, with a time limit.
"""

import ast
import difflib
import os
import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

from deck.jobs import traces
from deck.jobs.processes import FreshProcesses, LostError
from deck.problems import Mistake, read_text, shown
from deck.project import ROOT

SECONDS = 60  # what a script may take; each takes a few


@dataclass(frozen=True)
class Exercise:
    """The files of one exercise, and what its starting script says of it."""

    name: str
    root: Path

    @property
    def start(self) -> Path:
        """The starting script."""
        return self.root / "exercises" / f"{self.name}.py"

    @property
    def solution(self) -> Path:
        """The script as it should become."""
        return self.root / "exercises" / "solutions" / f"{self.name}.py"

    @property
    def check(self) -> Path:
        """What is asserted of the finished script's names."""
        return self.root / "exercises" / "checks" / f"{self.name}.py"

    @property
    def title(self) -> str:
        """The first line of the starting script's docstring."""
        tree = ast.parse(read_text(self.start, self.root))
        return (ast.get_docstring(tree) or self.name).splitlines()[0]


def exercises(root: Path = ROOT) -> list[Exercise]:
    """Return the exercises of a project, in their order."""
    return [Exercise(file.stem, root) for file in sorted((root / "exercises").glob("*.py"))]


def find(name: str, root: Path = ROOT) -> tuple[Exercise, Path]:
    """Return the exercise of that number or name, or part of it, and the file with the answer.

    A path, such as `~/mine/02_no_rest.py`, is an answer that lies elsewhere.

    Raises LookupError if no exercise or more than one is meant; the message lists the nearest.
    """
    known = {exercise.name: exercise for exercise in exercises(root)}
    answer = Path(name).expanduser()
    if answer.suffix == ".py":
        if not answer.is_file():
            raise LookupError(f"there is no file {name}")
        name = answer.stem
    word = re.sub(r"\W+", "_", name.lower()).strip("_")
    meant = [one for one in known if word and word in one] if not word.isdigit() else []
    meant += [one for one in known if word.isdigit() and int(one.split("_")[0]) == int(word)]
    if word in known:
        meant = [word]
    if len(meant) != 1:
        words = {one.split("_", 1)[1]: one for one in known}
        near = [words[one] for one in difflib.get_close_matches(word, words, 3, 0.4)]
        said = "that is in several names" if meant else "there is no such exercise"
        raise LookupError(f"{name}: {said}; did you mean {', '.join(meant or near or known)}?")
    exercise = known[meant[0]]
    return exercise, answer if answer.suffix == ".py" else exercise.start


def listed(root: Path = ROOT) -> None:
    """Print the exercises with their titles."""
    for exercise in exercises(root):
        print(f"{exercise.name:24}{exercise.title}")
    print("\nAnswer in exercises/NAME.py, then: invoke exercise NAME (or its number)")


def told(name: str, root: Path = ROOT, limit: float = SECONDS) -> None:
    """Check the answer to an exercise and print that it is right; raise Mistake if it is not."""
    exercise, answer = find(name, root)
    print(checked(exercise, answer, limit), end="")
    print(f"{exercise.name}: right")


def checked(exercise: Exercise, answer: Path, limit: float = SECONDS) -> str:
    """Run an answer and what is asserted of it; return what both have printed.

    Raises Mistake if the script fails, does not end within `limit` seconds, or is not right.
    """
    answer = answer.resolve()
    file = shown(answer, exercise.root)
    with FreshProcesses(1, limit) as processes:
        try:
            asked = processes.submit(judge, answer, exercise.check, exercise.root)
            wrong, printed = asked.result()
        except LostError as problem:
            raise Mistake(str(problem), file) from None
        except BaseException:
            processes.stop()
            raise
    if wrong:
        raise Mistake(printed + wrong)
    return printed


def judge(answer: Path, check: Path, root: Path, scratch: Path) -> str:
    """Run an answer, then its check; return what is wrong, nothing if all is right."""
    from brian2 import prefs

    os.chdir(scratch)
    prefs.codegen.target = "numpy"
    sys.argv = [str(answer)]
    sys.path.insert(0, str(answer.parent))
    file = shown(answer, root)
    names = {"__name__": "__main__", "__file__": str(answer)}
    try:
        exec(compile(read_text(answer, root), answer, "exec"), names)
    except BaseException as problem:
        # From the script's own line on, wherever it lies
        its_own = problem.with_traceback(problem.__traceback__.tb_next)
        return traces.told(its_own, root if answer.is_relative_to(root) else answer.parent)[0]
    try:
        exec(compile(check.read_text("utf-8"), check, "exec"), names)
    except AssertionError as wrong:
        return f"{file} is not right yet.\n{textwrap.indent(str(wrong), '  ')}"
    except NameError as missing:
        return f"{file}: the check needs {missing.name!r}, which the script does not have any more"
    except Exception as problem:
        line = f"{type(problem).__name__}: {problem}"
        return f"{file}: what it has computed is not what the check expects ({line})"
    return ""
