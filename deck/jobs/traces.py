"""What went wrong in a user's script: the sentence that says it, and their own line, come first."""

import os
import re
import traceback
from pathlib import Path

from deck.problems import Mistake, shown


def told(problem: BaseException, root: Path) -> tuple[str, str]:
    """Return what is said of a failure, and all of it if that is more.

    Said are the user's own line and the exception's own words: those of the cause, where Brian2
    wrapped it. Where no line is the user's, it is the machinery that is broken: all of it is said.
    """
    if isinstance(problem, Mistake):
        return f"{problem}\n", ""
    whole = trimmed(problem, root)
    own = [one for one in traceback.extract_tb(problem.__traceback__) if is_own(one, root)]
    if not own or isinstance(problem, SyntaxError | SystemExit):
        return whole, ""
    cause = problem
    while type(cause).__name__ == "BrianObjectException" and cause.__cause__:
        cause = cause.__cause__
    words = cause.args[0] if isinstance(cause, KeyError) and cause.args else str(cause).strip()
    place = f"{shown(Path(own[-1].filename), root)}:{own[-1].lineno}"
    lines = [f"{place}: {type(cause).__name__}: {words or 'no message'}"]
    made = re.search(r"File '(.*?)', line (\d+)", getattr(problem, "_brian_objcreate", ""))
    if made:
        text = source_line(Path(made[1]), int(made[2]))
        lines.append(f"  in what {shown(Path(made[1]), root)}:{made[2]} makes: {text}")
    else:
        lines.append(f"  {own[-1].line}")
    return "\n".join(lines) + "\n", whole


def source_line(file: Path, number: int) -> str:
    """Return a line of a script."""
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    return lines[number - 1].strip() if number <= len(lines) else ""


def is_own(frame: traceback.FrameSummary, root: Path) -> bool:
    """Tell whether a frame is in a script of the project: not in deck/ or in a package."""
    file = Path(frame.filename)
    rooms = file.relative_to(root).parts[:-1] if file.is_relative_to(root) else ("deck",)
    return not {"deck", "packages", "site-packages"} & set(rooms)


def machinery() -> str:
    """Return the folder whose frames say nothing to the user."""
    return str(Path(__file__).parent) + os.sep


def trimmed(problem: BaseException, root: Path) -> str:
    """Return a traceback that begins at the user's own line and shows nothing of the machinery.

    If no line of the user's is in it, it is the machinery that is broken: all of it is shown.
    """
    report = traceback.TracebackException.from_exception(problem)
    one = report
    while one:
        frames = [frame for frame in one.stack if not frame.filename.startswith(machinery())]
        own = [k for k, frame in enumerate(frames) if is_own(frame, root)]
        if own:
            one.stack = traceback.StackSummary.from_list(frames[own[0] :])
        elif isinstance(problem, SyntaxError | SystemExit):
            one.stack = traceback.StackSummary()  # it says itself where, or why
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "".join(report.format())
