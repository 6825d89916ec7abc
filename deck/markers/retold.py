"""What a deck says of pictures that a changed model has changed: sentences to look at again."""

import re
from pathlib import Path

from deck.markers import stated

MANY = 12
MINUTES = re.compile(r"^Minutes: \d+")


def told_of(deck: Path, figures: set[str], root: Path) -> list[str]:
    """Return "file:line: sentence" of alt texts, and of titles and sentences with a number.

    figures: the names of the pictures. Only slides that show one of them are looked at.
    """
    text = deck.read_text(encoding="utf-8").replace("\r\n", "\n")
    shown = deck.relative_to(root).as_posix()
    found = []
    for first, slide, drawn in stated.parts(deck, text, root):
        if not figures & set(drawn):
            continue
        own = stated.without(slide, stated.FILLED, stated.FENCE)
        for number, line in enumerate(own.split("\n")):
            if line.startswith(("[//]:", "<div", "</div")):
                continue
            for one in stated.sentences(line.removeprefix("<!--").removesuffix("-->").strip()):
                plain = MINUTES.sub("", one)
                if "![" in one or any(c.isdigit() for c in plain):
                    found.append(f"{shown}:{first + number}: {one.strip()[:120]}")
    return found


def report(deck: Path, figures: set[str], root: Path) -> str:
    """Return what is to be told of those sentences, "" if there are none."""
    found = told_of(deck, figures, root)
    if not found:
        return ""
    more = [f"and {len(found) - MANY} more"] if len(found) > MANY else []
    names = ", ".join(sorted(figures))
    head = f"the model of {names} has changed; is this still so?"
    return "\n  ".join([head, *found[:MANY], *more])
