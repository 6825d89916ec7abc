"""What a picture was made from, noted while it is made and carried inside the PNG.

Nothing is declared. While a figure script runs, an audit hook sees every file of the project that
is opened or imported. Their hashes, the script and the versions of the libraries go into a text
chunk of the image, together with the hash of the image itself. A picture is current when all of
that still holds, whatever the file times say.

This module reads and writes only files; it imports nothing that takes time.
"""

import hashlib
import json
import os
import struct
import sys
import threading
import zlib
from importlib.metadata import version
from importlib.util import source_from_cache
from pathlib import Path

LIBRARIES = ("brian2", "numpy", "matplotlib")
KEYWORD = b"Provenance"
SIGNATURE = b"\x89PNG\r\n\x1a\n"

# Made from the project or installed beside it, never what a picture is made from.
NOT_INPUTS = {".git", ".venv", "build", "images", "node_modules"}

# The part of the machinery that decides whether a picture is made, not what it looks like.
RECORDER = {
    f"deck/{name}.py"
    for name in (
        "__init__",
        "build",
        "cluster",
        "files",
        "made_here",
        "mistakes",
        "preload",
        "process",
        "progress",
        "provenance",
        "traces",
    )
}


# What a picture is made from -------------------------------------------------------------------


class Recorder:
    """Notes the files of a project that this process opens or imports, with their contents' hash.

    Python keeps audit hooks for the life of a process, so a recorder is for a process that makes
    one picture.
    """

    def __init__(self, root: Path):
        self.root = str(root.resolve()) + os.sep
        self.places = {self.root, str(root.absolute()) + os.sep}
        self.inputs: dict[str, str] = {}
        self.busy = threading.local()
        sys.addaudithook(self.hear)

    def hear(self, event: str, given: tuple) -> None:
        """Note a file that is being opened to be read."""
        if event != "open" or getattr(self.busy, "now", False):
            return
        path, mode, flags = given
        if isinstance(path, int) or not reads(mode, flags):
            return
        self.busy.now = True
        try:
            self.note(os.fsdecode(path))
        finally:
            self.busy.now = False

    def note(self, path: str) -> None:
        """Note a file, if it is one of the project's, as it is at this moment."""
        if path.endswith(".pyc"):
            try:
                path = source_from_cache(path)
            except ValueError:
                return
        path = os.path.abspath(path)  # noqa: PTH100 (a hook that runs on every open stays fast)
        place = next((place for place in self.places if path.startswith(place)), None)
        if place is None or never_input(path[len(place) :].replace(os.sep, "/")):
            return
        real = os.path.realpath(path)
        name = real[len(self.root) :].replace(os.sep, "/")
        if not real.startswith(self.root) or name in self.inputs or never_input(name):
            return
        if os.path.isfile(real):  # noqa: PTH113
            self.inputs[name] = content(Path(real))

    def finish(self) -> dict[str, str]:
        """Add the project's modules that were loaded before the recording; return all inputs."""
        self.busy.now = True
        for module in list(sys.modules.values()):
            file = getattr(module, "__file__", None)
            if file:
                self.note(file)
        return dict(sorted(self.inputs.items()))


def never_input(name: str) -> bool:
    """Tell whether a path in the project is one that no picture is made from."""
    return name in RECORDER or not NOT_INPUTS.isdisjoint(name.split("/"))


def reads(mode: str | None, flags: int) -> bool:
    """Tell whether a file opened so is read."""
    if mode is None:
        return not flags & (os.O_WRONLY | os.O_RDWR)
    return not set(mode) & set("wax")


def content(file: Path) -> str:
    """Return the SHA-256 of a file, the same for either kind of line ends if it is a text."""
    return digest(file.read_bytes())


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data`; for a text, the same whatever line ends git has made."""
    if b"\0" not in data:
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()


def versions() -> dict[str, str]:
    """Return the versions of the libraries that compute and draw, without importing them."""
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


def why_not_current(root: Path, name: str) -> str | None:
    """Return in a word why the picture `name` has to be made anew, or None if it is current."""
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
