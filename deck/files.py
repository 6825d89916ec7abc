"""Files that are written whole or not at all."""

import os
import tempfile
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
