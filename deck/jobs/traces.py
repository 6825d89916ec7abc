"""What went wrong in a user's script: the sentence that says it, and their own line, come first."""

import os
import re
import traceback
from pathlib import Path
from types import FrameType

from deck.jobs import suggest
from deck.problems import Mistake, shown


def told(problem: BaseException, root: Path) -> tuple[str, str]:
    """Return what is said of a failure, and all of it if that is more.

    Said are the user's own line and the exception's own words: those of the cause, where Brian2
    wrapped it. Where no line is the user's, it is the machinery that is broken: all of it is said.
    """
    if isinstance(problem, Mistake):
        return f"{problem}\n", ""
    whole = trimmed(problem, root)
    cause = problem
    while type(cause).__name__ == "BrianObjectException" and cause.__cause__:
        cause = cause.__cause__
    steps = zip(traceback.extract_tb(problem.__traceback__), frames(problem), strict=True)
    own = [(one, frame) for one, frame in steps if is_own(one, root)]
    if isinstance(cause, SyntaxError) and is_own(written := place_of(cause), root):
        file, line, said = Path(written.filename), written.lineno, cause.msg
    elif not own:
        return whole, ""
    else:
        step, frame = own[-1]
        file, line, said = Path(step.filename), step.lineno, in_words(cause, frame)
        written_at, lacks = equations_line(cause, file)
        line, said = written_at or line, said + lacks
    lines = [f"{shown(file, root)}:{line}: {type(cause).__name__}: {said or 'no message'}"]
    made = re.search(r"File '(.*?)', line (\d+)", getattr(problem, "_brian_objcreate", ""))
    if made:
        text = source_line(Path(made[1]), int(made[2]))
        lines.append(f"  in what {shown(Path(made[1]), root)}:{made[2]} makes: {text}")
    else:
        lines.append(f"  {source_line(file, line)}")
    lines += [f"  {note}" for note in getattr(problem, "__notes__", ())]
    return "\n".join(lines) + "\n", whole


def own_line(root: Path) -> tuple[str, int] | None:
    """Return (file, line) of the model or figure that is being executed now, None if none is."""
    for frame, line in traceback.walk_stack(None):
        if frame.f_code.co_name == "__del__":
            return None  # of an object that is cleared away while this line is executed
        file = shown(Path(frame.f_code.co_filename), root)
        # A figure that is executed by hand has the machinery draw it: its last line is no place
        by_hand = file.startswith("figures/") and frame.f_globals["__name__"] == "__main__"
        if file.startswith(("models/", "figures/")) and not by_hand:
            return file, line
    return None


def frames(problem: BaseException) -> list[FrameType]:
    """Return the frames of a traceback, as they stand in it."""
    return [frame for frame, _ in traceback.walk_tb(problem.__traceback__)]


def place_of(problem: SyntaxError) -> traceback.FrameSummary:
    """Return where a text is no Python; the file may be none."""
    return traceback.FrameSummary(problem.filename or "<unknown>", problem.lineno or 1, "")


def in_words(cause: BaseException, frame: FrameType) -> str:
    """Return what an exception says, without what is of no use to who wrote the script."""
    if isinstance(cause, SystemExit):
        return f"the script ends itself{'' if cause.code is None else f': {cause.code}'}"
    if isinstance(cause, SyntaxError):  # in a text that the script has, as an equation
        return f"{cause.msg}: {(cause.text or '').strip()}"
    said = suggest.words(cause, frame)
    return re.sub(r"\s*\(at char .*", "", said.splitlines()[-1]) if unparsed(cause) else said


def unparsed(cause: BaseException) -> str:
    """Return the line of an equation that could not be read, "" if it is about none."""
    if isinstance(cause, SyntaxError):
        return (cause.text or "").strip()
    found = re.match(r"Parsing failed:\s*\n(.*)\n", str(cause))  # Brian2's message repeats it
    return found[1].strip() if found else ""


def equations_line(cause: BaseException, file: Path) -> tuple[int, str]:
    """Return the line of a script that has the name or equation that is wrong, and what it lacks.

    0 if that is not clear. Without its unit an equation goes on in the line below.
    """
    text, name = unparsed(cause), suggest.UNRESOLVED.search(str(cause))
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    if name:
        found = [n for n, line in enumerate(lines, 1) if re.search(rf"\b{name[1]}\b", line)]
        return found[0] if found else 0, ""
    if not text:
        return 0, ""
    sides = {n: (line.partition("=")[2] or line).strip() for n, line in enumerate(lines, 1)}
    for fits in (
        str.__eq__,
        str.__contains__,
        lambda own, all_: len(own) > 2 and all_.startswith(own),
    ):
        found = [n for n, own in sides.items() if fits(own, text)]
        if len(found) == 1:
            line = lines[found[0] - 1]
            rate = re.match(r"d\w+/dt\s*=[^:]*$", text)
            open_end = bool(rate) or (":" not in line and "'" not in line)
            return found[0], "; an equation ends with its unit, as in `x : 1`" if open_end else ""
    return 0, ""


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
