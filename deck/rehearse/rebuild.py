"""Make the deck anew whenever something that it is made from is saved."""

import contextlib
import functools
import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

from deck import slides
from deck.jobs.processes import FreshProcesses
from deck.pictures import build, provenance
from deck.project import Project
from deck.rehearse.server import Stage
from deck.render.warm import WarmMarp

ROOMS = ("slides", "figures", "models", "images")
# Seconds after which the room is told that it has to wait
SOON = 1.5


class Sources(DefaultFilter):
    """Tells what is saved by hand from what a build writes: the pictures of figures."""

    def __init__(self, root: Path) -> None:
        """Take the project's folder."""
        super().__init__(ignore_paths=[])
        self.root = root
        self.images, self.figures = str(root / "images"), root / "figures"
        self.written: dict[str, bytes] = {}

    def wrote(self, file: Path) -> None:
        """Note a file that a build has written, so that this is no change."""
        self.written[str(file)] = file.read_bytes()

    def __call__(self, change: Change, path: str) -> bool:
        """Tell whether a change is one to the deck's sources."""
        folder, _, name = path.rpartition(os.sep)
        made = folder == self.images and (self.figures / f"{name.partition('.')[0]}.py").is_file()
        if made or name.startswith(".new-") or not super().__call__(change, path):
            return False
        known = self.written.pop(path, None)
        if known is None or not Path(path).is_file() or Path(path).read_bytes() != known:
            return True
        self.written[path] = known  # until another text is saved
        return False

    def changes(self) -> Iterator[set]:
        """Yield whenever sources have been saved."""
        folders = [folder for folder in watched(self.root) if folder.is_dir()]
        return watch(*folders, watch_filter=self, debounce=200, step=15)


def watched(root: Path) -> list[Path]:
    """Return the folders of the sources, with those of the data files that figures have read."""
    project = Project(root)
    found = {root / room for room in ROOMS}
    for name in project.figure_scripts:
        with contextlib.suppress(OSError):
            said, _ = provenance.read(project.picture(name).read_bytes())
            read = (root / file for file in (said or {}).get("inputs", {}))
            found |= {file.parent for file in read if file.suffix not in (".py", ".mjs", ".js")}
    found.discard(root)
    inner = {folder for folder in found if any(other in folder.parents for other in found)}
    return sorted(found - inner)


def rebuild(
    name: str,
    theme: str | None,
    into: Path,
    sources: Sources,
    given_up: threading.Event | None = None,
    warm: WarmMarp | None = None,
    pool: FreshProcesses | None = None,
    drawn: Callable[[str], object] = bool,
) -> str:
    """Make the deck anew; return "" or what is wrong, which the terminal shows as well."""
    root = sources.root
    pictures = functools.partial(build.build, given_up=given_up, pool=pool, drawn=drawn)
    options = {"theme": theme, "root": root, "into": into, "reload": True, "warm": warm}
    said, began = io.StringIO(), time.time()
    try:
        with contextlib.redirect_stdout(said):
            failed = slides.make([name], **options, pictures=pictures, wrote=sources.wrote)
    except Exception as error:  # a fault must not end the rehearsal
        failed, text = 1, f"{type(error).__name__}: {error}"
        said.write(text)
    if given_up and given_up.is_set():
        return ""  # nobody waits for it any more
    print(said.getvalue().strip(), flush=True)
    if not failed:
        return ""
    # The page folds what is not said at once.
    traces = [f for f in (root / build.ERRORS).glob("*.txt") if f.stat().st_mtime >= began - 1]
    return "\0".join([said.getvalue().strip(), *(f.read_text("utf-8") for f in traces)])


class Rebuilding:
    """Makes the deck anew beside everything else; the newest sources end what older ones began."""

    def __init__(self, stage: Stage, make: Callable[[threading.Event], str]) -> None:
        """Show on the stage what make(given_up) has made; it returns what is wrong."""
        self.stage, self.make = stage, make
        self.given_up = threading.Event()
        self.thread: threading.Thread | None = None

    def begin(self) -> None:
        """Begin with the sources as they are now."""
        self.give_up()
        self.given_up = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(self.given_up,), daemon=True)
        self.thread.start()

    def run(self, given_up: threading.Event) -> None:
        """Make the deck; tell the room if it takes a while."""
        soon = threading.Timer(SOON, self.stage.wait)
        soon.daemon = True
        soon.start()
        failure = self.make(given_up)
        soon.cancel()
        if not given_up.is_set():
            self.stage.show(failure)

    def give_up(self) -> None:
        """End what is being made, if anything is."""
        self.given_up.set()
        if self.thread:
            self.thread.join()
