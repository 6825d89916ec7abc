"""What a console on a slide answers is what Python answers: its sessions are run.

A session begins where the model of its slide has ended, or the deck's only one; before all stands
`from brian2 import *`.
"""

import contextlib
import doctest
import hashlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from deck.check.code import fences
from deck.files import replace
from deck.markers import stated
from deck.problems import Problem

SECONDS = 120  # most of a busy machine's time is Brian2's beginning
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
    answers = answered(given, models, root)
    if answers is None:
        said = f"a console's session takes longer than {SECONDS} s"
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


def answered(
    sessions: list[list[Example]], models: list[str], root: Path
) -> list[list[str]] | None:
    """Return what Python answers to each line of the sessions; None, if that takes too long.

    models: for each session the script that has been run before it, "" for none. It is asked in a
    process of its own, once: the answers are kept.
    """
    sources = [[source for source, _, _ in one] for one in sessions]
    asked = json.dumps([*zip(models, sources, strict=True)])
    texts = [Path(one).read_text("utf-8") for one in sorted(set(models) - {""})]
    known = f"{asked} {texts} {version('brian2')} {version('numpy')} {sys.version}"
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


def after(model: str) -> dict:
    """Return the names that there are when a model has run, or Brian2's alone."""
    import brian2js

    names: dict = {}
    exec("from brian2 import *; prefs.codegen.target = 'numpy'", names)
    with contextlib.suppress(Exception):  # what is wrong with a model is told elsewhere
        names |= brian2js.execute(Path(model)).names if model else {}
    return names


def answer() -> None:
    """Run the sessions of standard input, and print what Python answers to each of their lines."""
    sessions, out = json.load(sys.stdin), sys.stdout
    known: dict[str, dict] = {}
    answers: list[list[str]] = []
    for model, sources in sessions:
        answers.append([])
        names = known[model] if model in known else known.setdefault(model, after(model))
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
