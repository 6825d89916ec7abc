"""What a picture was made from, carried inside the PNG.

The hashes of all that was read, the script and the versions of the libraries go into a text chunk
of the image, together with the hash of the image itself. A picture is current when all of that
still holds, whatever the file times say.

This module reads and writes only files; it imports nothing that takes time.
"""

import functools
import hashlib
import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from deck.jobs.inputs import content

LIBRARIES = ("brian2", "numpy", "matplotlib")
KEYWORD = b"Provenance"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


@functools.cache
def versions() -> dict[str, str]:
    """Return the versions of the libraries that compute and draw, without importing them."""
    from importlib.metadata import version

    return {library: version(library) for library in LIBRARIES}


# Inside the PNG --------------------------------------------------------------------------------


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """Split a PNG into (type, whole chunk).

    Raises
    ------
    ValueError
        If the file is not a whole PNG.
    """
    if not png.startswith(SIGNATURE):
        raise ValueError("not a PNG")
    found, at = [], len(SIGNATURE)
    while at < len(png):
        if at + 12 > len(png):
            raise ValueError("truncated")
        (length,) = struct.unpack(">I", png[at : at + 4])
        whole = png[at : at + 12 + length]
        if len(whole) < 12 + length:
            raise ValueError("truncated")
        found.append((whole[4:8], whole))
        at += 12 + length
    if not found or found[-1][0] != b"IEND":
        raise ValueError("truncated")
    return found


def is_provenance(kind: bytes, whole: bytes) -> bool:
    """Tell whether a chunk is the one that this module writes."""
    return kind == b"tEXt" and whole[8:].startswith(KEYWORD + b"\0")


def sign(png: bytes, provenance: dict) -> bytes:
    """Return the PNG with its provenance, and the hash of everything else, as a text chunk."""
    parts = [whole for kind, whole in chunks(png) if not is_provenance(kind, whole)]
    said = provenance | {"pixels": hashlib.sha256(b"".join(parts)).hexdigest()}
    body = b"tEXt" + KEYWORD + b"\0" + json.dumps(said, indent=1).encode("ascii")
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return SIGNATURE + b"".join([*parts[:-1], chunk, parts[-1]])


def read(png: bytes) -> tuple[dict | None, bool]:
    """Return a PNG's provenance, None if it has none, and whether its pixels are those signed."""
    parts, said = [], None
    for kind, whole in chunks(png):
        if is_provenance(kind, whole):
            said = understood(whole[8 + len(KEYWORD) + 1 : -4])
        else:
            parts.append(whole)
    same = said is not None and said["pixels"] == hashlib.sha256(b"".join(parts)).hexdigest()
    return said, same


def drawn(png: bytes) -> bytes:
    """Return what a PNG shows, as it is packed in the file."""
    return b"".join(whole for kind, whole in chunks(png) if kind == b"IDAT")


def understood(text: bytes) -> dict:
    """Return a provenance as it was written; whoever made the picture may have written anything.

    Raises
    ------
    ValueError
        If it is none.
    """
    try:
        said = json.loads(text)
        texts = [said["script"], said["pixels"], *said["inputs"], *said["inputs"].values()]
        texts += [] if said["live"] is None else [said["live"]]
        if all(isinstance(one, str) for one in texts):
            return said
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        pass
    raise ValueError("with a provenance that cannot be understood")


# Is it current? --------------------------------------------------------------------------------


def why_not_current(root: Path, name: str, content: Callable[[Path], str] = content) -> str | None:
    """Return in a word why the picture `name` has to be made anew, or None if it is current.

    content: what tells the hash of a file; many pictures are made from the same ones.
    """
    image = root / "images" / f"{name}.png"
    try:
        said, same = read(image.read_bytes())
    except FileNotFoundError:
        return "missing"
    except OSError as problem:
        return f"image cannot be read ({problem.strerror})"
    except ValueError as problem:
        return f"image {problem}"
    script = f"figures/{name}.py"
    if said is None:
        return "image without provenance"
    if said["script"] != script:
        return f"image made by {said['script']}"
    if not same:
        return "image edited"
    if said["live"]:
        live = root / "images" / f"{name}.live.js"
        if not live.exists():
            return f"{live.name} missing"
        if content(live) != said["live"]:
            return f"{live.name} edited"
    for path, was in said["inputs"].items():
        file = root / path
        if not file.is_file():
            return f"{path} deleted"
        if not file.is_relative_to(root) or ".." in Path(path).parts:
            return f"image made from {path}, which lies outside the project"
        if content(file) != was:
            return f"{path} changed"
    # The libraries' versions are told, but a lecturer with another Python keeps the pictures.
    return None
