"""Pages on which the browser found nothing, kept as long as page, rules and browser are the same.

The page holds all that is seen: a hash of it, of the rules and of the program that draws it says
whether the same would be seen again. Where something was found the page is looked at anew.
"""

import contextlib
import hashlib
import json
from pathlib import Path

from deck.files import replace

DECK = Path(__file__).parents[1]


def key(page: Path, browser: Path, root: Path) -> str:
    """Return the hash of a rendered deck and of all by which it is judged in the browser."""
    program = browser.resolve()
    state = program.stat()
    rules = [*sorted((DECK / "check").rglob("*.mjs")), DECK / "browser.mjs", DECK / "node.py"]
    said = [f"{program} {state.st_size} {state.st_mtime_ns}".encode()]
    said += [file.read_bytes() for file in (*rules, root / "package-lock.json", page)]
    return hashlib.sha256(b"".join(hashlib.sha256(one).digest() for one in said)).hexdigest()


def entry(deck: Path, root: Path) -> Path:
    """Return the file in which it is kept what was seen of a deck."""
    return root / "build" / "cache" / f"looked-{deck.stem}.json"


def kept(deck: Path, wanted: str, root: Path) -> list[dict] | None:
    """Return the slides of a page with that key, None if it has not been looked at."""
    with contextlib.suppress(OSError, ValueError, LookupError, TypeError):
        said = json.loads(entry(deck, root).read_text("utf-8"))
        if said["key"] == wanted:
            return said["slides"]
    return None


def keep(deck: Path, wanted: str, slides: list[dict], root: Path) -> None:
    """Keep the slides of a page if nothing was found on them."""
    if not any(slide["findings"] for slide in slides):
        with contextlib.suppress(OSError):  # it is looked at again
            replace(entry(deck, root), json.dumps({"key": wanted, "slides": slides}).encode())
