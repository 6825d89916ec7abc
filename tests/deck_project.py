"""A project of its own for a test: the machinery is shared, models and slides are copies."""

import shutil
import struct
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

FRONT = """---
marp: true
theme: brian2
paginate: true
math: katex
lang: en
title: A deck for a test
---
"""
# A figure without a model
DOT = '''"""A dot."""

import matplotlib.pyplot as plt

from deck.figure import make


def plot():
    """Draw it."""
    return plt.figure()


if __name__ == "__main__":
    make(__file__)
'''


def make_project(root: Path) -> Path:
    """Copy what a deck is made from to `root`; packages and machinery are linked."""
    root.mkdir(parents=True, exist_ok=True)
    for name in ("pyproject.toml", "package.json", "package-lock.json"):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / "models", root / "models", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "slides").mkdir()
    for file in (ROOT / "slides").iterdir():
        if file.is_file() and file.suffix != ".md":
            shutil.copy(file, root / "slides" / file.name)
    (root / "images").mkdir()
    if (ROOT / "build" / "cache").is_dir():  # what has been read from the models' files
        shutil.copytree(ROOT / "build" / "cache", root / "build" / "cache")
    for name in ("node_modules", "deck", "packages"):
        (root / name).symlink_to(ROOT / name, target_is_directory=True)
    return root


def slide_number(title: str, deck: str = "brian2-basics") -> int:
    """Return the number of the first slide of a deck that has this title."""
    text = (ROOT / "slides" / f"{deck}.md").read_text("utf-8")
    return text[: text.index(f"\n# {title}\n")].count("\n---\n")


def write_deck(root: Path, text: str, name: str = "test") -> Path:
    """Write slides/NAME.md, with the front matter of every deck, and return it."""
    deck = root / "slides" / f"{name}.md"
    deck.write_text(FRONT + text, encoding="utf-8")
    return deck


def png(width: int, height: int, *extra: bytes) -> bytes:
    """Return a grey PNG of that size, with extra chunks."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    parts = [
        chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        *extra,
        chunk(b"IDAT", zlib.compress(rows)),
        chunk(b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return one chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def complaints(page) -> list[str]:
    """Return a list that will have what a page complains of: errors, warnings, uncaught ones.

    That the screen may go dark (Marp asks for a wake lock) is the browser's matter, not the deck's.
    """
    said = []

    def note(text: str) -> None:
        if "Wake Lock" not in text:
            said.append(text)

    page.on("console", lambda one: note(one.text) if one.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: note(str(error)))
    return said
