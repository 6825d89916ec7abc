"""The command: brian2js script.py, or python -m brian2js script.py."""

import argparse
import os
import sys
import tempfile
import traceback
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Make the page, or the module, of a script; return the exit code, 0 or 1."""
    parser = argparse.ArgumentParser(
        prog="brian2js", description="A Brian2 script as one interactive HTML page."
    )
    parser.add_argument("script", type=Path, help="a Brian2 script")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="PAGE", help="the page (NAME.html in this folder)"
    )
    parser.add_argument(
        "--module", type=Path, metavar="FILE", help="write the JavaScript module instead"
    )
    given = parser.parse_args(arguments)
    output = given.module or given.output or Path(given.script.stem + ".html")
    try:
        text = made(given.script, module=given.module is not None)
        write(output, text)
    except ProblemError as problem:
        print(f"brian2js: {problem}", file=sys.stderr)
        return 1
    print(f"{output}: {len(text.encode()) / 1e3:,.0f} kB")
    return 0


class ProblemError(Exception):
    """What went wrong, in words for the reader."""


def made(script: Path, module: bool) -> str:
    """Return the script's page or module; raises ProblemError."""
    if not script.is_file():
        raise ProblemError(f"there is no file {script}")
    os.environ.setdefault("MPLBACKEND", "Agg")  # no windows
    from . import NotSupported, javascript
    from .export import export

    try:
        return javascript(script) if module else export(script)
    except NotSupported as problem:
        raise ProblemError(f"{script}: {problem}") from None
    except UnicodeDecodeError:
        raise ProblemError(f"{script} is not a text file (UTF-8)") from None
    except Exception as error:
        raise ProblemError(told(error, script)) from None


def told(error: Exception, script: Path) -> str:
    """Return an error of the script with the lines of the script that led to it."""
    if isinstance(error, SyntaxError) and Path(error.filename or "").name == script.name:
        return f"{script}:{error.lineno}: SyntaxError: {error.msg}"
    folder = script.resolve().parent
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).resolve().parent == folder]
    cause = error
    while cause.__cause__ is not None:
        cause = cause.__cause__
    message = f"{type(cause).__name__}: {cause}".strip()
    if not own:
        return f"{script}: {message}"
    lines = [f"{script} has an error\n"]
    lines += [f"  {Path(f.filename).name}, line {f.lineno}\n    {f.line}\n" for f in own]
    return "".join([*lines, message])


def write(output: Path, text: str) -> None:
    """Write the file whole or not at all; raises ProblemError."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=output.resolve().parent, delete=False
        ) as file:
            file.write(text)
        written = Path(file.name)
        written.chmod(0o644)
        written.replace(output)
    except OSError as problem:
        raise ProblemError(f"{output} cannot be written ({problem.strerror})") from None


if __name__ == "__main__":
    sys.exit(main())
