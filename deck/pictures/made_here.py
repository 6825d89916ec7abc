"""Which live modules this machine has made itself; only those run in a deck.

A live module is code that runs wherever the deck is opened. A picture's provenance says which one
belongs to it, but whoever can write the picture can write its provenance. So the builder leaves the
hash of each module that it makes in the user's own folder, which nothing in a project can reach.
"""

import contextlib
import hashlib
from pathlib import Path

import platformdirs

_made: set[str] = set()  # also where no folder can be written


def folder() -> Path:
    """Return the folder that has an empty file for each module, named by its hash."""
    return platformdirs.user_state_path("brian2-lecture") / "live"


def note(module: str) -> None:
    """Note that this machine has made a module."""
    digest = hashlib.sha256(module.encode()).hexdigest()
    _made.add(digest)
    with contextlib.suppress(OSError):
        folder().mkdir(parents=True, exist_ok=True)
        (folder() / digest).touch()


def known(module: str) -> bool:
    """Tell whether this machine has made a module."""
    digest = hashlib.sha256(module.encode()).hexdigest()
    return digest in _made or (folder() / digest).is_file()
