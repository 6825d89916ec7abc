"""The decks: which there are, and from sources to deck, the steps behind `invoke slides`."""

import difflib
import re
from collections.abc import Callable
from pathlib import Path

from deck import markdown
from deck.markers import refresh, retold
from deck.pictures import build
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT
from deck.render.front_matter import why_no_deck
from deck.render.marp import render
from deck.render.warm import WarmMarp

# What an editor or a merge keeps beside a deck: it is meant to be none
KEPT = re.compile(
    r"#.*|\.(?!\w.*\.md$).*|.*(?:~|\.(?:bak|old|orig|rej|sav|swp|tmp)\d*)", re.IGNORECASE
)
# Why a picture is made anew whose deck may tell of the old one
MODEL_CHANGED = re.compile(r"models/\S+ changed")
# What else a deck is made as: NAME-dark.html by --dark, NAME-short.html by --short
KINDS = ("dark", "short")


def decks(names: list[str] | None = None, root: Path = ROOT) -> list[Path]:
    """Return the decks of slides/, or those named: Markdown files that say `marp: true`.

    Raises LookupError if there is no such deck, or none at all; the message lists those there are.
    """
    found = {
        file.stem: file
        for file in sorted((root / "slides").glob("*.md"))
        if not file.name.startswith(".") and is_deck(file)
    }
    if not found:
        also = "".join(f"\n{problem}" for problem in unseen(root))
        raise LookupError(
            f"no deck in slides/: a Markdown file whose first lines say marp: true{also}"
        )
    for name in names or []:
        if name not in found:
            for problem in unseen(root):
                if Path(problem.file).stem == name:
                    raise LookupError(str(problem))
            near = difflib.get_close_matches(name, found, 1) or list(found)
            raise LookupError(f"no deck {name!r} in slides/; did you mean {' or '.join(near)}?")
    return [found[name] for name in names or found]


def is_deck(file: Path) -> bool:
    """Tell whether a Markdown file says `marp: true`, whatever its encoding and line ends are."""
    if not file.is_file():
        return False
    return bool(re.match(r"---\n(?:.*\n)*?marp:\s*true\s*\n", text_of(file)))


def may_be_deck(file: Path) -> bool:
    """Tell whether a file is Markdown, by its name or because it has a front matter."""
    if file.suffix.lower() in (".md", ".txt"):
        return True
    with file.open("rb") as opened:
        return opened.read(8).lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").startswith(b"---")


def text_of(file: Path) -> str:
    """Return what can be read of a file's text, whatever its encoding and line ends are."""
    data = file.read_bytes()
    code = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(code, "replace").replace("\r\n", "\n")


def beside(home: Path) -> list[Path]:
    """Return the Markdown files in folders beside slides/ whose names are nearly its own."""
    near = [one for one in home.parent.glob("*/") if one.name != home.name]
    near = [one for one in near if difflib.get_close_matches(one.name, [home.name], 1, 0.7)]
    alike = [one for one in near if not (home.exists() and one.samefile(home))]
    return [file for one in alike for file in one.glob("*.md")]


def unseen(root: Path = ROOT) -> list[Problem]:
    """Return what in slides/ looks like a deck, but is taken for none, and what hides another."""
    problems, outputs = [], {}
    home = root / "slides"
    for file in sorted([*home.rglob("*"), *root.glob("*.md"), *beside(home)]):
        if KEPT.fullmatch(file.name):
            continue
        shown = file.relative_to(root).as_posix()
        if file.is_symlink() and not file.exists():
            said = f"is a link to {file.readlink()}, which is not there"
            problems.append(Problem(shown, 0, said, rule="unseen deck"))
        if not file.is_file() or not may_be_deck(file):
            continue
        where = None
        if file.parent != home:
            below = "a folder below" if home in file.parents else f"{file.parent.name}/"
            below = "not beside it" if file.parent == root else f"not in {below}"
            where = f"decks stand in slides/ itself, {below}"
        elif file.name.startswith("."):
            where = f"the dot at its beginning hides it: rename it to {file.name[1:]}"
        elif file.suffix != ".md":
            stem = file.name.partition(".")[0]
            where = f"its name ends in {file.suffix}: rename it to {stem}.md"
        if is_deck(file) and where:
            problems.append(Problem(shown, 0, f"is taken for no deck: {where}", rule="unseen deck"))
        elif is_deck(file):
            for name in (file.stem, *(f"{file.stem}-{kind}" for kind in (*KINDS, "handout"))):
                if other := outputs.get(name.casefold()):
                    kind = "pdf" if name.endswith("-handout") else "html"
                    said = f"makes build/{name}.{kind}, as {other} does: rename one of them"
                    problems.append(Problem(shown, 0, said, rule="same output"))
                outputs.setdefault(name.casefold(), shown)
        elif not where and file.suffix == ".md" and (problem := why_no_deck(text_of(file), shown)):
            problems.append(problem)
    return problems


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
    pictures: Callable[..., int] | None = None,
    wrote: Callable[[Path], object] = bool,
    warm: WarmMarp | None = None,
) -> int:
    """Make the decks' stale pictures, refresh code and equations, render; return the exit code.

    take_models: overwrite also what was typed where the models' text stands.
    short: leave out the slides that their notes call optional.
    notes: put the speaker's notes into the PDF.
    pictures: what makes stale ones, in place of `build`: given names and `root`, the exit code.
    wrote: called with each deck into which the models' text has been written.
    warm: a marp-cli that stays, for who makes several decks, or one again and again.

    A deck whose pictures cannot be made is not rendered: the last good one stays.
    """
    failed = 0
    chosen = decks(names, root)
    hidden = unseen(root)
    if hidden and not names:
        print("\n".join(map(str, hidden)))
    if any(one.rule == "same output" for one in hidden):
        return 1
    changed: set[str] = set()
    for deck in chosen:
        try:
            read_text(deck, root)
        except Mistake as mistake:
            print(mistake)
            failed = 1
            continue
        shown = {name for _, name in markdown.figures(deck, root)} & set(build.names(root))
        states = build.status(sorted(shown), root) if shown else []
        stale = [name for name, state, _ in states if state != "current"]
        changed |= {name for name, _, why in states if MODEL_CHANGED.fullmatch(why)}
        if stale and (pictures or build.build)(stale, root=root):
            print(f"{deck.relative_to(root)} was not rendered; the last good deck is kept")
            failed = 1
            continue
        try:
            if refresh.refresh(deck, root, take_models):
                wrote(deck)
            if again := retold.report(deck, changed & shown, root):
                print(again)
            for file in render(deck, formats, theme, root, into, reload, short, notes, warm):
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
