"""Files that are written whole or not at all, and results that are kept in them."""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def replace(file: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def kept(root: Path, kind: str, asked: bytes, make: Callable[[], object]):
    """Return what `make` returns, or has returned before for what was asked: plain JSON.

    root: the project's; the result is kept in its build/kept, if it can be written. asked: all
    that the result depends on.

    Raises whatever `make` raises; nothing is kept then.
    """
    file = root / "build" / "kept" / f"{kind}-{hashlib.sha256(asked).hexdigest()[:16]}.json"
    with contextlib.suppress(OSError, ValueError, RecursionError):
        return json.loads(file.read_text("utf-8"))
    made = make()
    with contextlib.suppress(OSError):  # it is made again next time
        replace(file, json.dumps(made).encode())
    return made
