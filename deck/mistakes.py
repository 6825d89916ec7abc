"""What a user has to mend: where it is, what is wrong, what to do. Told in a line, no trace."""

from pathlib import Path


class Mistake(Exception):  # noqa: N818  # noqa: N818
    """Something that the user has to mend; the message is all that is to be said.

    file: as it is shown, relative to the project; line: from 1.
    """

    def __init__(self, message: str, file: str = "", line: int = 0) -> None:
        """Put the place before the message, as compilers and editors write it."""
        place = f"{file}:{line}: " if line else f"{file}: " if file else ""
        super().__init__(place + message)


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
