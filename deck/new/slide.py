"""Write models/NAME.py, figures/NAME.py and a slide that shows them, from the files beside this."""

import difflib
import importlib.util
import keyword
import re
import string
from pathlib import Path

from deck import slides
from deck.files import replace
from deck.problems import Mistake, read_text
from deck.project import ROOT

HERE = Path(__file__).parent
NAME = re.compile(r"[a-z][a-z0-9_]*")


def make(name: str, deck: str = "", root: Path = ROOT) -> list[Path]:
    """Write the files of a new slide and return them; the slide comes last in its deck.

    name: what model, figure and picture are called. deck: the one that the slide goes to, a new one
    if there is none of that name; it can be left out where there is one deck.

    Raises Mistake, before anything is written, if the name is none or a file is there already.
    """
    check_name(name)
    home = place(deck, name, root)
    files = {
        root / "models" / f"{name}.py": written("model.py.txt", name),
        root / "figures" / f"{name}.py": written("figure.py.txt", name),
    }
    there = [file for file in [*files, root / "images" / f"{name}.png"] if file.exists()]
    if there:
        have = ", ".join(file.relative_to(root).as_posix() for file in there)
        raise Mistake(f"{have}: that is there already; take another name")
    text = read_text(home, root) if home.is_file() else written("deck.md", name)
    end = "\r\n" if "\r\n" in text else "\n"
    slide = written("slide.md", name).replace("\n", end)
    between = f"{end}---{end}{end}" if home.is_file() else end
    files[home] = text.rstrip() + end + between + slide
    for file, content in files.items():
        replace(file, content.encode())
    return list(files)


def told(name: str, deck: str = "", root: Path = ROOT) -> None:
    """Make a new slide and say what has been written, and what comes next."""
    made = make(name, deck, root)
    for file in made:
        print(f"wrote {file.relative_to(root).as_posix()}")
    print(f"The slide is the last one of its deck; see it: invoke present {made[-1].stem}")


def check_name(name: str) -> None:
    """Raise Mistake if a name can't be that of a model: scripts import one another by it."""
    if not NAME.fullmatch(name) or keyword.iskeyword(name):
        near = re.sub(r"\W+", "_", name.lower()).strip("_")
        hint = f", such as {near}" if NAME.fullmatch(near) and not keyword.iskeyword(near) else ""
        raise Mistake(f"{name!r} is no name for a script: small letters, digits and _{hint}")
    if importlib.util.find_spec(name):
        raise Mistake(f"{name} is a package of Python, which a script {name}.py would hide")


def place(deck: str, name: str, root: Path) -> Path:
    """Return the deck that a new slide goes to; it may have to be made.

    Raises Mistake if it is not clear which.
    """
    try:
        known = [file.stem for file in slides.decks(root=root)]
    except LookupError:
        known = []
    if not deck and len(known) > 1:
        raise Mistake(f"to which deck? --deck {' or --deck '.join(known)}; a new name makes one")
    deck = deck.removesuffix(".md") or (known[0] if known else name)
    near = difflib.get_close_matches(deck, known, 1, 0.8)
    file = root / "slides" / f"{deck}.md"
    if deck in known:
        return file
    if near:
        raise Mistake(f"there is no deck {deck}; did you mean {near[0]}?")
    if file.exists():
        raise Mistake("is no deck: its first lines do not say marp: true", f"slides/{deck}.md")
    if not re.fullmatch(r"[\w-]+", deck):
        raise Mistake(f"{deck!r} is no name for a deck: letters, digits, _ and -")
    return file


def written(template: str, name: str) -> str:
    """Return one of the files beside this with the name, and a title made of it, in its places."""
    title = name.replace("_", " ").capitalize()
    text = (HERE / template).read_text("utf-8")
    return string.Template(text).substitute(name=name, title=title)
