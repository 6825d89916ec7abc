"""What a console on a slide answers is what Python answers: its sessions are run.

A session begins where the model of its slide has ended, or the deck's only one; before all stands
`from brian2 import *`.
"""

import contextlib
import doctest
import functools
import io
import os
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from deck.check.code import fences
from deck.files import kept
from deck.jobs.processes import FreshProcesses, LostError
from deck.markers import stated
from deck.problems import Problem

SECONDS = 60
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# A line and what stands below it; its place in the session
Example = tuple[str, str, int]


def faults(deck: Path, text: str, root: Path) -> list[Problem]:
    """Return the lines of a deck's console sessions that answer something else than the deck says.

    One that uses what only its reader has is not run to its end.
    """
    text, shown = text.replace("\r\n", "\n"), deck.relative_to(root).as_posix()
    sessions = [one for one in fences(text) if one.code.lstrip().startswith(">>>")]
    if not sessions:
        return []
    given = [examples(one.code) for one in sessions]
    slides = stated.with_models(deck, text, root)
    every = sorted({script for _, _, has in slides for script in has})
    models = []
    for session in sessions:
        has = [scripts for first, _, scripts in slides if first <= session.line][-1]
        has = has or (every if len(every) == 1 else [])
        models.append(str(has[0]) if len(has) == 1 else "")
    try:
        answers = answered(given, models, root)
    except LostError as error:
        said = f"a console's session cannot be run: {error}"
        return [Problem(shown, sessions[0].line, said, rule="console")]
    return [
        Problem(shown, session.line + number + 1, message, rule="console")
        for session, lines, said in zip(sessions, given, answers, strict=True)
        for number, message in differing(lines, said)
    ]


def examples(code: str) -> list[Example]:
    """Return the lines of a session with what stands below them; none, if it is no session."""
    try:
        found = doctest.DocTestParser().get_examples(code)
    except ValueError:
        return []
    return [(one.source, one.want, one.lineno) for one in found]


def answered(sessions: list[list[Example]], models: list[str], root: Path) -> list[list[str]]:
    """Return what Python answers to each line of the sessions.

    models: for each session the script that has been run before it, "" for none. It is asked in a
    fresh process, once: the answers are kept.

    Raises LostError if that takes too long, or the process ends.
    """
    asked = [
        (model, [line for line, _, _ in one]) for model, one in zip(models, sessions, strict=True)
    ]
    texts = [Path(one).read_text("utf-8") for one in sorted(set(models) - {""})]
    known = f"{asked} {texts} {version('brian2')} {version('numpy')} {sys.version}"

    def ask() -> list[list[str]]:
        with FreshProcesses(1, SECONDS) as pool:
            return pool.submit(answers, asked).result()[0]

    return kept(root, "console", known.encode(), ask)


def differing(given: list[Example], answers: list[str]) -> Iterator[tuple[int, str]]:
    """Yield (line, message) where an answer is not the one that stands below the line."""
    for (source, want, line), got in zip(given, answers, strict=False):
        fails = got.startswith("!")
        got = got.removeprefix("!").strip()
        if "np." not in want:  # NumPy 1 said 3 where NumPy 2 says np.int32(3)
            got = re.sub(r"\bnp\.\w+\(([^()]*)\)", r"\1", got)
        if fails:  # there may be a traceback before it
            want = want[max(0, want.find(got.partition(":")[0])) :]
            if want.strip() == got.partition(":")[0]:  # only its name
                continue
        if doctest.OutputChecker().check_output(want, f"{got}\n", LOOSE) or not (want or fails):
            continue
        said = got if len(got) <= 100 else f"{got[:100]}…"
        code = source.strip().split("\n")[0]
        yield line, f"`{code}` {'fails' if fails else 'answers'}: {said or 'nothing'}"


@functools.cache
def after(model: str) -> dict:
    """Return the names that there are when a model has run, or Brian2's alone."""
    import brian2js

    names: dict = {}
    exec("from brian2 import *; prefs.codegen.target = 'numpy'", names)
    with contextlib.suppress(Exception):  # what is wrong with a model is told elsewhere
        names |= brian2js.execute(Path(model)).names if model else {}
    return names


def answers(sessions: list[tuple[str, list[str]]], scratch: Path) -> list[list[str]]:
    """Run sessions, each after its model; return what Python answers to each of their lines."""
    os.chdir(scratch)  # what they write is not the project's
    found: list[list[str]] = []
    for model, sources in sessions:
        found.append([])
        for source in sources:
            said = io.StringIO()
            try:
                with contextlib.redirect_stdout(said):
                    exec(compile(source, "<console>", "single"), after(model))
            except NameError:
                break
            except (Exception, SystemExit) as problem:
                said = io.StringIO(f"!{type(problem).__name__}: {problem}")
            found[-1].append(said.getvalue())
    return found
