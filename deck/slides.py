"""The decks: which there are, and from sources to deck, the steps behind `invoke slides`."""

import difflib
import re
from pathlib import Path

from deck import markdown
from deck.markers import refresh
from deck.pictures import build
from deck.problems import Mistake, read_text
from deck.project import ROOT
from deck.render.marp import render


def decks(names: list[str] | None = None, root: Path = ROOT) -> list[Path]:
    """Return the decks of slides/, or those named: Markdown files that say `marp: true`.

    Raises LookupError if there is no such deck, or none at all; the message lists those there are.
    """
    found = {file.stem: file for file in sorted((root / "slides").glob("*.md")) if is_deck(file)}
    if not found:
        raise LookupError("no deck in slides/: a Markdown file whose first lines say marp: true")
    for name in names or []:
        if name not in found:
            near = difflib.get_close_matches(name, found, 1) or list(found)
            raise LookupError(f"no deck {name!r} in slides/; did you mean {' or '.join(near)}?")
    return [found[name] for name in names or found]


def is_deck(file: Path) -> bool:
    """Tell whether a Markdown file says `marp: true`, whatever its encoding and line ends are."""
    if not file.is_file():
        return False
    data = file.read_bytes()
    code = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = data.decode(code, "replace").replace("\r\n", "\n")
    return bool(re.match(r"---\n(?:.*\n)*?marp:\s*true\s*\n", text))


def make(
    names: list[str] | None = None,
    formats: tuple[str, ...] = ("html",),
    theme: str | None = None,
    root: Path = ROOT,
    into: Path | None = None,
    reload: bool = False,
    take_models: bool = False,
    short: bool = False,
    notes: bool = False,
) -> int:
    """Make the decks' stale pictures, refresh code and equations, render; return the exit code.

    take_models: overwrite also what was typed where the models' text stands.
    short: leave out the slides that their notes call optional.
    notes: put the speaker's notes into the PDF.

    A deck whose pictures cannot be made is not rendered: the last good one stays.
    """
    failed = 0
    for deck in decks(names, root):
        try:
            read_text(deck, root)
        except Mistake as mistake:
            print(mistake)
            failed = 1
            continue
        shown = {name for _, name in markdown.figures(deck, root)} & set(build.names(root))
        states = build.status(sorted(shown), root) if shown else []
        stale = [name for name, state, _ in states if state != "current"]
        if stale and build.build(stale, root=root):
            print(f"{deck.relative_to(root)} was not rendered; the last good deck is kept")
            failed = 1
            continue
        try:
            refresh.refresh(deck, root, take_models)
            for file in render(deck, formats, theme, root, into, reload, short, notes):
                print(f"made {file.relative_to(root) if not into else file.name}")
        except Mistake as error:
            print(error)
            failed = 1
        except OSError as problem:  # a full disk, a folder that may not be written to
            place = f"{problem.filename}: " if problem.filename else ""
            kept = f"{deck.relative_to(root)} was not rendered; the last good deck is kept"
            print(f"{place}{problem.strerror or problem}\n{kept}")
            failed = 1
    return failed
