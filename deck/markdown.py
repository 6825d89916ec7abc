"""Which figures a deck shows, by the rules of Markdown by which Marp reads it."""

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
    for line, address in addresses(deck.read_text(encoding="utf-8")):
        file = (home / unquote(address.partition("#")[0])).resolve()
        if file.parent == images and file.suffix == ".png":
            shown.append((line, file.stem))
    return shown


def addresses(text: str) -> list[tuple[int, str]]:
    """Return (line, address) of each picture of a deck's Markdown."""
    front = FRONT.match(text)
    end = front.end() if front else 0
    known: dict = {}  # the addresses of `[name]: address`, which may stand anywhere
    tokens = READER.parse("\n" * text.count("\n", 0, end) + text[end:], known)
    margins = [(0, MARGINAL.findall(text[:end]))]
    for token in tokens:
        for one in [token, *(token.children or [])]:
            if one.type in ("html_block", "html_inline"):
                margins.append((token.map[0], MARGINAL.findall(one.content)))
    for line, said in margins:
        for one in said:
            (inline,) = READER.parseInline(one, known)
            inline.map = [line, line]
            tokens.append(inline)
    found = [
        (block.map[0] + 1, child.attrs["src"])
        for block in tokens
        if block.type == "inline"
        for child in block.children
        if child.type == "image"
    ]
    return sorted(found, key=lambda one: one[0])
