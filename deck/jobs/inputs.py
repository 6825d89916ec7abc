"""What a process reads of a project: every file opened or imported, with its hash.

Nothing is declared: an audit hook sees every file that is opened. The hashes tell later whether
what was made from these files is still current, whatever the files' dates say.
"""

import functools
import hashlib
import os
import sys
import sysconfig
import threading
from importlib.util import source_from_cache
from pathlib import Path

# Made from the project or installed beside it, never what something is made from.
NOT_INPUTS = {".git", ".venv", "build", "images", "node_modules"}

# The part of the machinery that decides whether a thing is made, not what it looks like.
DECIDES = tuple(
    f"deck/{name}"
    for name in (
        "__init__.py",
        "files.py",
        "jobs/",
        "pictures/__init__.py",
        "pictures/build.py",
        "pictures/made_here.py",
        "pictures/progress.py",
        "pictures/provenance.py",
        "problems.py",
        "project.py",
    )
)

DATA = (
    ".csv",
    ".tsv",
    ".txt",
    ".dat",
    ".json",
    ".npy",
    ".npz",
    ".mat",
    ".h5",
    ".hdf5",
    ".pkl",
    ".xlsx",
)
INSTALLED = (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"))
MACHINE = (
    *{os.path.realpath(one) for one in (sys.prefix, sys.base_prefix, sys.exec_prefix)},
    *(sys.prefix, sys.base_prefix, "/usr/", "/etc/", "/proc/", "/sys/", "/opt/", "/lib"),
    os.path.expanduser("~/."),  # noqa: PTH111 (settings and caches)
)


class Recorder:
    """Notes the files of a project that this process opens or imports, with their contents' hash.

    Only the latest recorder of a process hears of them.
    """

    latest: "Recorder"

    def __init__(self, root: Path):
        self.root = str(root.resolve()) + os.sep
        self.places = {self.root, str(root.absolute()) + os.sep}
        self.inputs: dict[str, str] = {}
        self.elsewhere: set[str] = set()  # data files outside of the project
        self.busy = threading.local()
        Recorder.latest = self
        listen()

    def hear(self, path: int | str | bytes, mode: str | None, flags: int) -> None:
        """Note a file that is being opened to be read."""
        if getattr(self.busy, "now", False) or isinstance(path, int) or not reads(mode, flags):
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
        if place is None and is_data(path):
            self.elsewhere.add(path)
        if place is None or never_input(path[len(place) :].replace(os.sep, "/")):
            return
        real = os.path.realpath(path)
        name = real[len(self.root) :].replace(os.sep, "/")
        if not real.startswith(self.root) or name in self.inputs or never_input(name):
            return
        if os.path.isfile(real):  # noqa: PTH113
            self.inputs[name] = content(Path(real))

    def inputs_so_far(self) -> dict[str, str]:
        """Return all inputs, with the project's modules that were loaded before the recording."""
        self.busy.now = True
        try:
            files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
            for file in files:  # a thousand are installed, which is seen at once
                if file and not file.startswith(INSTALLED):
                    self.note(file)
        finally:
            self.busy.now = False
        return dict(sorted(self.inputs.items()))


@functools.cache
def listen() -> None:
    """Hear of every file that is opened; once, for a process keeps its audit hooks."""

    def hear(event: str, given: tuple) -> None:
        if event == "open":
            Recorder.latest.hear(*given)

    sys.addaudithook(hear)


def never_input(name: str) -> bool:
    """Tell whether a path in the project is one that no picture is made from."""
    return name.startswith(DECIDES) or not NOT_INPUTS.isdisjoint(name.split("/"))


def is_data(path: str) -> bool:
    """Tell whether a file is one of data, and of a user's: not of Python or of the machine."""
    return path.endswith(DATA) and not path.startswith(MACHINE) and os.path.isfile(path)  # noqa: PTH113


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
