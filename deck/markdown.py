"""A deck's slides and the figures that they show, by the rules by which Marp reads it."""

import functools
import re
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt

from deck.project import ROOT

FRONT = re.compile(r"---\n.*?^---$", re.MULTILINE | re.DOTALL)
# In the front matter or in a comment: what Marp reads as Markdown, too.
MARGINAL = re.compile(r"^(?:<!--)?\s*_?(?:header|footer):(.*)", re.MULTILINE)
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])  # as Marp Core sets it


def figures(deck: Path, root: Path = ROOT) -> list[tuple[int, str]]:
    """Return (line, name) of each picture images/NAME.png that the deck shows, in its order.

    The line is that on which the picture's paragraph, table row or comment begins.
    """
    home, images = deck.resolve().parent, (root / "images").resolve()
    shown = []
    for line, address, _ in pictures(deck.read_text(encoding="utf-8")):
        file = (home / unquote(address.partition("#")[0])).resolve()
        if file.parent == images and file.suffix == ".png":
            shown.append((line, file.stem))
    return shown


def slides(text: str) -> list[tuple[int, str]]:
    """Return (first line, Markdown) of a deck's front matter, "" if it has none, and of each slide.

    A line --- within a code block or a comment begins no slide. What the directive headingDivider
    divides stays together.
    """
    front, tokens, _ = parsed(text)
    rules = [one.map[0] for one in tokens if one.type == "hr" and not one.level]
    lines = text.split("\n")
    starts, ends = [0, front, *(line + 1 for line in rules)], [front, *rules, len(lines)]
    return [(a + 1, "\n".join(lines[a:b])) for a, b in zip(starts, ends, strict=True)]


@functools.lru_cache(maxsize=16)
def parsed(text: str) -> tuple[int, tuple, dict]:
    """Return the lines of a deck's front matter, its tokens, and what `[name]: address` defines."""
    found = FRONT.match(text)
    end = found.end() if found else 0
    front = text.count("\n", 0, end) + bool(found)
    known: dict = {}  # such a line may stand anywhere
    tokens = READER.parse("\n" * text.count("\n", 0, end) + text[end:], known)
    return front, tuple(tokens), known


@functools.lru_cache(maxsize=16)
def pictures(text: str) -> list[tuple[int, str, str]]:
    """Return (line, address, alt text) of each picture of a deck's Markdown."""
    front, tokens, known = parsed(text)
    margins = [(0, MARGINAL.findall("\n".join(text.split("\n")[:front])))]
    for token in tokens:
        for one in [token, *(token.children or [])]:
            if one.type in ("html_block", "html_inline"):
                margins.append((token.map[0], MARGINAL.findall(one.content)))
    blocks = [(token.map[0], token) for token in tokens if token.type == "inline"]
    for line, said in margins:
        blocks += [(line, READER.parseInline(one, known)[0]) for one in said]
    found = [
        (line + 1, child.attrs["src"], child.content)
        for line, block in blocks
        for child in block.children
        if child.type == "image"
    ]
    return sorted(found, key=lambda one: one[0])
