"""What a console on a slide answers is what Python answers: its sessions are run."""

import contextlib
import doctest
import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from deck.check.code import fences
from deck.files import replace
from deck.problems import Problem

SECONDS = 30
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# A line and what stands below it; its place in the session
Example = tuple[str, str, int]


def faults(text: str, shown: str, root: Path) -> list[Problem]:
    """Return the lines of a deck's console sessions that answer something else than the deck says.

    A session has `from brian2 import *` before it. One that uses what only its reader has is not
    run to its end. text: the deck's; shown: its path as it is told.
    """
    sessions = [
        (fence.line, [(one.source, one.want, one.lineno) for one in examples(fence.code)])
        for fence in fences(text.replace("\r\n", "\n"))
        if fence.code.lstrip().startswith(">>>")
    ]
    if not sessions:
        return []
    answers = answered([given for _, given in sessions], root)
    if answers is None:
        said = f"a console's session takes longer than {SECONDS} s"
        return [Problem(shown, sessions[0][0], said, rule="console")]
    return [
        Problem(shown, line + number + 1, message, rule="console")
        for (line, given), said in zip(sessions, answers, strict=True)
        for number, message in differing(given, said)
    ]


def examples(code: str) -> list[doctest.Example]:
    """Return the lines of a session with what stands below them; none, if it is no session."""
    try:
        return doctest.DocTestParser().get_examples(code)
    except ValueError:
        return []


def answered(sessions: list[list[Example]], root: Path) -> list[list[str]] | None:
    """Return what Python answers to each line of the sessions; None, if that takes too long.

    It is asked in a process of its own, once: the answers are kept.
    """
    asked = json.dumps([[source for source, _, _ in one] for one in sessions])
    known = f"{asked} {version('brian2')} {version('numpy')} {sys.version}"
    key = hashlib.sha256(known.encode()).hexdigest()[:16]
    kept = root / "build" / "cache" / f"console-{key}.json"
    with contextlib.suppress(OSError, ValueError):
        return json.loads(kept.read_text("utf-8"))
    command = [sys.executable, "-W", "ignore", "-m", "deck.check.consoles"]
    try:
        done = subprocess.run(
            command, input=asked, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return None
    answers = json.loads(done.stdout)
    replace(kept, done.stdout.encode())
    return answers


def differing(given: list[Example], answers: list[str]) -> Iterator[tuple[int, str]]:
    """Yield (line, message) where an answer is not the one that stands below the line."""
    for (source, want, line), got in zip(given, answers, strict=False):
        fails = got.startswith("!")
        got = got.removeprefix("!").strip()
        if fails:  # there may be a traceback before it
            want = want[max(0, want.find(got.partition(":")[0])) :]
        if doctest.OutputChecker().check_output(want, f"{got}\n", LOOSE) or not (want or fails):
            continue
        said = got if len(got) <= 100 else f"{got[:100]}…"
        code = source.strip().split("\n")[0]
        yield line, f"`{code}` {'fails' if fails else 'answers'}: {said or 'nothing'}"


def answer() -> None:
    """Run the sessions of standard input, and print what Python answers to each of their lines."""
    sessions, out = json.load(sys.stdin), sys.stdout
    names: dict = {}
    exec("from brian2 import *; prefs.codegen.target = 'numpy'", names)
    answers: list[list[str]] = []
    for sources in sessions:
        answers.append([])
        for source in sources:
            said = io.StringIO()
            try:
                with contextlib.redirect_stdout(said):
                    exec(compile(source, "<console>", "single"), names)
            except NameError:
                break
            except Exception as problem:
                said = io.StringIO(f"!{type(problem).__name__}: {problem}")
            answers[-1].append(said.getvalue())
    out.write(json.dumps(answers))


if __name__ == "__main__":
    answer()
