"""Make the pictures that are not current: figures/NAME.py -> images/NAME.png.

Each picture is made in a process of its own, so that nothing of one figure can leak into another.
Where the platform has a fork server, it has loaded Brian2 and Matplotlib once for all of them.
"""

import concurrent.futures
import contextlib
import difflib
import multiprocessing
import os
import re
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from deck import provenance

ROOT = Path(__file__).resolve().parents[1]
PRELOAD = ["brian2", "matplotlib.pyplot"]


@dataclass
class Made:
    """What comes back from the process that made a picture, or failed to."""

    name: str
    png: bytes | None = None
    live: str | None = None
    error: str | None = None
    lines: list[str] = field(default_factory=list)
    output: str = ""
    seconds: float = 0.0
    peak: float | None = None


def names(root: Path = ROOT) -> list[str]:
    """Return the figures that the project has: the scripts that say `make(__file__)`."""
    return sorted(
        script.stem
        for script in (root / "figures").glob("*.py")
        if re.search(r"^\s*make\(__file__\)", script.read_text("utf-8"), re.MULTILINE)
    )


def chosen(wanted: list[str] | None, root: Path = ROOT) -> list[str]:
    """Return the figures asked for, all if none are.

    Raises
    ------
    LookupError
        If there is no such figure; the message lists the nearest names.
    """
    known = names(root)
    for name in wanted or []:
        if name not in known:
            near = difflib.get_close_matches(name, known, 3, 0.4) or known
            raise LookupError(f"no figure {name!r} in figures/; did you mean {' or '.join(near)}?")
    return list(dict.fromkeys(wanted or known))


def status(wanted: list[str] | None = None, root: Path = ROOT) -> list[tuple[str, str, str]]:
    """Return (figure, "current" or "stale", why it is stale) for the figures, all by default."""
    said = [(name, provenance.why_not_current(root, name)) for name in chosen(wanted, root)]
    return [(name, "stale" if why else "current", why or "") for name, why in said]


def build(
    wanted: list[str] | None = None,
    force: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    root: Path = ROOT,
) -> int:
    """Make the pictures that are not current, or all with `force`; return the exit code."""
    todo = [(name, why or "forced") for name, _, why in status(wanted, root) if why or force]
    if not todo:
        print("All pictures are current.")
        return 0
    failures = []
    with concurrent.futures.ThreadPoolExecutor(jobs or os.cpu_count() or 1) as pool:
        why = dict(todo)
        futures = [pool.submit(in_fresh_process, root, name) for name, _ in todo]
        for future in concurrent.futures.as_completed(futures):
            made = future.result()
            if made.error:
                failures.append(made)
            else:
                keep(root, made)
            state = "FAILED" if made.error else "made"
            print(f"{made.name}: {state} ({why[made.name]}), {made.seconds:.1f} s")
            for line in made.lines:
                print(f"  {line}")
    for made in failures:
        print(f"\n{made.name} failed:\n{made.output}{made.error}")
    return 1 if failures else 0


def build_here(root: Path, name: str) -> int:
    """Make one picture in this process; return the exit code."""
    made = make_one(root, name)
    print(made.error or f"images/{name}.png, {made.seconds:.1f} s")
    if made.error:
        return 1
    keep(root, made)
    return 0


def in_fresh_process(root: Path, name: str) -> Made:
    """Make one picture in a process that has made no other."""
    method = "forkserver" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(PRELOAD)
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=send_one, args=(theirs, root, name), daemon=False)
    with no_main():
        process.start()
    theirs.close()
    try:
        made = ours.recv()
    except EOFError:
        process.join()
        made = Made(name, error=f"its process ended with exit code {process.exitcode}\n")
    process.join()
    return made


starting = threading.Lock()


@contextlib.contextmanager
def no_main():
    """Hide the program that was started from new processes, which would import it for nothing."""
    main = sys.modules["__main__"]
    with starting:
        file, main.__file__ = getattr(main, "__file__", None), None
        spec, main.__spec__ = getattr(main, "__spec__", None), None
        try:
            yield
        finally:
            main.__file__, main.__spec__ = file, spec


def send_one(connection, root: Path, name: str) -> None:
    """Make one picture and send it."""
    connection.send(make_one(root, name))


def make_one(root: Path, name: str) -> Made:
    """Make one picture in this process; errors are returned, not raised."""
    started = time.perf_counter()
    made = Made(name)
    recorder = provenance.Recorder(root)
    try:
        from deck import figure

        figure.root = root
        png, made.live = figure.draw(
            root / "figures" / f"{name}.py", root / "build" / "standalone", made.lines.append
        )
        said = {
            "script": f"figures/{name}.py",
            "inputs": recorder.finish(),
            "versions": provenance.versions(),
            "live": provenance.digest(made.live.encode()) if made.live else None,
        }
        made.png = provenance.sign(png, said)
    except (Exception, SystemExit) as problem:
        made.error = "".join(traceback.format_exception(problem))
    made.seconds = time.perf_counter() - started
    return made


def keep(root: Path, made: Made) -> None:
    """Write the picture, and its live page's module if it has one, whole or not at all."""
    live = root / "images" / f"{made.name}.live.js"
    live.parent.mkdir(exist_ok=True)
    if made.live is not None:
        replace(live, made.live.encode())
    else:
        live.unlink(missing_ok=True)
    replace(root / "images" / f"{made.name}.png", made.png)


def replace(file: Path, data: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one."""
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
