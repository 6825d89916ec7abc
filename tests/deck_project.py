"""A project of its own for a test: the machinery is shared, models and slides are copies."""

import contextlib
import shutil
import struct
import sys
import zlib
from pathlib import Path

import pytest

from deck.node import has_shell, packaged_chromium

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
    """Copy what a deck is made from to `root`, without decks, figures and their pictures."""
    copy_project(root, {"models": [], "slides": ["*.md"]}, linked=["deck"])
    (root / "images").mkdir()
    for kept in ("cache", "kept"):  # what has been read from models and figures
        if (ROOT / "build" / kept).is_dir():
            shutil.copytree(ROOT / "build" / kept, root / "build" / kept)
    return root


def copy_project(root: Path, rooms: dict[str, list[str]], linked: list[str] = ()) -> Path:
    """Copy rooms of the project to `root`, without what their patterns say; packages are linked."""
    root.mkdir(parents=True, exist_ok=True)
    for name in ("pyproject.toml", "package.json", "package-lock.json", "tasks.py"):
        shutil.copy(ROOT / name, root / name)
    for room, without in rooms.items():
        ignore = shutil.ignore_patterns("__pycache__", *without)
        shutil.copytree(ROOT / room, root / room, ignore=ignore)
    for room in ("node_modules", "packages", *linked):
        if sys.platform == "win32":
            shutil.copytree(ROOT / room, root / room)
        else:
            (root / room).symlink_to(ROOT / room, target_is_directory=True)
    return root


@contextlib.contextmanager
def headless_shell():
    """Let the gate look with a headless shell, which takes a third of what a whole browser does."""
    with pytest.MonkeyPatch.context() as patch:
        if has_shell():
            patch.setenv("CHROME_PATH", str(packaged_chromium()))
        yield


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
    """Return a grey PNG of that size with a white line at its top, with extra chunks."""
    rows = b"".join(b"\0" + (b"\x80" if row else b"\xff") * width for row in range(height))
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
