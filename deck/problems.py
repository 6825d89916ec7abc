"""What a user has to mend: where it is, what is wrong, what to do. Told in a line, no trace."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """Something that is wrong. file: as it is shown, relative to the project; line, slide: from 1.

    rule: which check says so. element: what of the slide it is about. severity: an "error" fails
    the check; a "warning" only with --strict, and the deck can accept it (deck/check/accepted.py).
    """

    file: str
    line: int
    message: str
    slide: int = 0
    title: str = ""
    rule: str = ""
    element: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        """Return file:line: slide: message [rule]: element, as compilers and editors write it."""
        place = f"{self.file}:{self.line}: " if self.line else f"{self.file}: " if self.file else ""
        slide = f'slide {self.slide} "{self.title}": ' if self.slide else ""
        warning = "warning: " if self.severity == "warning" else ""
        rule = f" [{self.rule}]" if self.rule else ""
        element = f": {self.element}" if self.element else ""
        return f"{place}{slide}{warning}{self.message}{rule}{element}"


class Mistake(Exception):  # noqa: N818
    """Something that the user has to mend; the message is all that is to be said."""

    def __init__(
        self, message: str = "", file: str = "", line: int = 0, problems: Sequence[Problem] = ()
    ) -> None:
        """Take one problem by its message and place, or several, with what follows from them."""
        self.problems = list(dict.fromkeys(problems)) or [Problem(file, line, message)]
        said = [*map(str, self.problems), *([message] if problems and message else [])]
        super().__init__("\n".join(said))


def shown(file: Path, root: Path) -> str:
    """Return a file's path as it is told: relative to the project, if it lies there."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)


def read_text(file: Path, root: Path) -> str:
    """Return the text of a file of the project, its line ends as they are.

    Raises Mistake if it can't be read or is not UTF-8, with the line of the first wrong byte.
    """
    try:
        data = file.read_bytes()
    except OSError as problem:
        raise Mistake(f"cannot be read ({problem.strerror})", shown(file, root)) from None
    for mark, name in ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"\xef\xbb\xbf", "")):
        if data.startswith(mark):
            said = f"is {name}" if name else "begins with a byte order mark"
            raise Mistake(f"{said}; save it as UTF-8 without a mark", shown(file, root))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        letter = data[problem.start : problem.start + 1].decode("latin-1")
        raise Mistake(
            f"is not UTF-8 (in Latin-1 this byte were “{letter}”); save it as UTF-8",
            shown(file, root),
            line,
        ) from None
