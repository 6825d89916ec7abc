"""Make the pictures that are not current: figures/NAME.py -> images/NAME.png.

`status` says which those are and why; `build` makes each in a process of its own, on all cores or
on a Dask cluster. A picture is written whole or not at all.
"""

import ast
import concurrent.futures
import contextlib
import difflib
import functools
import json
import os
import pickle
import re
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from deck import made_here, provenance, traces
from deck.files import replace

ROOT = Path(__file__).resolve().parents[1]
SECONDS = Path("build", "seconds.json")
ERRORS = Path("build", "errors")
# Seconds: what a picture may take, and when a line says that one is still being made.
LIMIT = 1200
LONG = 60
UNPROVEN = "its simulation was not made on this machine"


@dataclass
class Made:
    """What comes back from the process that made a picture, or a part of one, or failed to."""

    name: str
    png: bytes | None = None
    live: str | None = None
    part: object = None
    inputs: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    error: str | None = None
    trace: str = ""  # all that there is to say of the error, if that is more
    printed: str = ""
    seconds: float = 0.0
    peak: float | None = None  # MB


# What there is to make -------------------------------------------------------------------------


def names(root: Path = ROOT) -> list[str]:
    """Return the figures that the project has: the scripts that say `make(__file__)`."""
    return sorted(
        script.stem
        for script in (root / "figures").glob("*.py")
        if script.is_file()
        and re.search(rb"^\s*make\(__file__\)", script.read_bytes(), re.MULTILINE)
    )


def chosen(wanted=None, root: Path = ROOT) -> list[str]:
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
            raise LookupError(f"no figure {name!r} in figures/; did you mean {', '.join(near)}?")
    return list(dict.fromkeys(wanted or known))


def status(wanted=None, root: Path = ROOT) -> list[tuple[str, str, str]]:
    """Return (figure, "current" or "stale", why it is stale) for the figures, all by default.

    Raises
    ------
    LookupError
        If one of them is unknown.
    """
    said = [(name, why_not_current(root, name)) for name in chosen(wanted, root)]
    return [(name, "stale" if why else "current", why or "") for name, why in said]


def why_not_current(root: Path, name: str) -> str | None:
    """Return in a word why a picture, or its simulation, has to be made anew, None if it hasn't."""
    why = provenance.why_not_current(root, name)
    if why or not (module := live_module(root, name)) or made_here.known(module):
        return why
    return UNPROVEN


def live_module(root: Path, name: str) -> str:
    """Return the text of images/NAME.live.js, "" if there is none."""
    file = root / "images" / f"{name}.live.js"
    return file.read_text("utf-8", "replace") if file.is_file() else ""


def live_modules(root: Path) -> dict[str, str]:
    """Return the simulations that may run in a deck, by figure: made here, by a current figure."""
    current = [name for name in names(root) if not why_not_current(root, name)]
    return {name: module for name in current if (module := live_module(root, name))}


def parts(root: Path, name: str) -> int:
    """Return into how many parts a figure script splits its model (PARTS = 4), 0 if it doesn't."""
    try:
        tree = ast.parse((root / "figures" / f"{name}.py").read_bytes())
    except (SyntaxError, ValueError):
        return 0  # told when it runs
    for line in tree.body:
        if isinstance(line, ast.Assign) and getattr(line.targets[0], "id", "") == "PARTS":
            return ast.literal_eval(line.value)
    return 0


# Making them -----------------------------------------------------------------------------------


def build(
    wanted=None,
    force: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    root: Path = ROOT,
    limit: float = LIMIT,
) -> int:
    """Make the pictures that are not current and tell how it goes.

    Parameters
    ----------
    wanted : list of str
        The figures to look at, all by default.
    force : bool
        Make current ones too.
    jobs : int
        How many processes to use at a time, by default one for each core.
    scheduler : str
        The address of a Dask scheduler, whose workers make the pictures instead.
    root : Path
        The project.
    limit : float
        The seconds after which a picture is given up.

    Returns
    -------
    int
        The exit code: 0, 1 if a figure failed, 130 if stopped by Ctrl-C.

    Raises
    ------
    LookupError
        If a figure is unknown.
    """
    root = root.resolve()
    why = {name: why or "forced" for name, _, why in status(wanted, root) if why or force}
    if not why:
        print("All pictures are current.")
        return 0
    made: dict[str, Made] = {}
    try:
        with workers(root, jobs, scheduler, limit) as (submit, stop):
            from deck.progress import Progress

            with Progress(why) as progress:
                try:
                    run(root, why, submit, progress, made)
                except KeyboardInterrupt:
                    stop()
                    raise
    except ConnectionError as problem:
        print(problem)
        return 1
    except KeyboardInterrupt:
        good = sum(not one.error for one in made.values())
        print(f"Stopped: {good} of {len(why)} made, the others as they were.")
        return 130
    failures = [one for one in made.values() if one.error]
    good = len(made) - len(failures)
    progress.console.print(f"{good} of {len(why)} made in {progress.total:.1f} s")
    for one in failures:
        progress.console.print(f"\n{one.name} failed, its picture is as it was:", style="red")
        said = one.printed + one.error
        if one.trace:
            said += f"all of it: {kept_trace(root, one)}\n"
        progress.console.print(said, markup=False, highlight=False)
    return 1 if failures else 0


def kept_trace(root: Path, one: Made) -> str:
    """Write down all that there is to say of a failure; return where."""
    file = root / ERRORS / f"{one.name}.txt"
    with contextlib.suppress(OSError):
        replace(file, (one.printed + one.trace).encode())
    return file.relative_to(root).as_posix()


@contextlib.contextmanager
def workers(root: Path, jobs: int | None, scheduler: str | None, limit: float):
    """Give `submit(function, *args)` for this machine or a Dask cluster, and what stops it all.

    The futures' results are (what `function(root, *args, scratch)` returns, what it printed).
    """
    if scheduler:
        from deck import cluster

        files = cluster.archive(root)
        with cluster.executor(scheduler) as pool:

            def submit(function, *args):
                return pool.submit(cluster.on_worker, files, function.__name__, *args)

            yield submit, functools.partial(pool.shutdown, wait=False, cancel_futures=True)
    else:
        from deck.process import FreshProcesses

        with FreshProcesses(jobs or os.cpu_count() or 1, limit) as pool:
            yield lambda function, *args: pool.submit(function, root, *args), pool.stop


def run(root: Path, why: dict[str, str], submit, progress, made: dict[str, Made]) -> None:
    """Make the pictures `why`; note each in `made` when it is written or has failed."""
    split = {name: parts(root, name) for name in why}
    collected = {name: [None] * count for name, count in split.items() if count}
    waiting = {}
    spent = last_seconds(root)
    # The longest first, so that no core waits for the last one; a new one may be long.
    for name in sorted(why, key=lambda name: -spent.get(name, float("inf"))):
        for k in range(split[name]):
            waiting[submit(make_part, name, k, split[name])] = (name, k)
        if not split[name]:
            waiting[submit(make_one, name)] = (name, None)
    while waiting:
        done, _ = concurrent.futures.wait(waiting, 0.1, concurrent.futures.FIRST_COMPLETED)
        for future, (name, _) in waiting.items():
            if future.running():
                progress.making(name, LONG)
        for future in done:
            name, k = waiting.pop(future)
            one = received(name, future)
            if k is not None:
                collected[name][k] = one
                if any(part is None for part in collected[name]):
                    continue
                one = joined(name, collected[name])
                if not one.error:
                    waiting[submit(make_one, name, one)] = (name, None)
                    continue
            if not one.error and why[name] == UNPROVEN and one.live == live_module(root, name):
                made_here.note(one.live)  # what a clone brought is what this machine makes
            elif not one.error:
                try:
                    keep(root, one)
                except OSError as problem:
                    one.error = f"images/{name}.png cannot be written ({problem.strerror})\n"
            made[name] = one
            spent[name] = one.seconds
            state = "failed" if one.error else "made"
            progress.done(name, state, one.seconds, one.peak, one.lines)
    with contextlib.suppress(OSError):  # a help for the next time, no more
        replace(root / SECONDS, json.dumps(spent).encode())


def last_seconds(root: Path) -> dict[str, float]:
    """Return how long each figure took when it was made last, as far as that is known."""
    try:
        said = json.loads((root / SECONDS).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    numbers = said.items() if isinstance(said, dict) else ()
    return {name: seconds for name, seconds in numbers if isinstance(seconds, int | float)}


def received(name: str, future) -> Made:
    """Return what a future brings, or what became of it."""
    try:
        result = future.result()
        if isinstance(result, bytes):
            from deck.cluster import unpack

            result = unpack(result)
        made, made.printed = result
    except Exception as problem:
        made = Made(name, error=f"{problem or type(problem).__name__}\n")
    return made


def joined(name: str, parts: list[Made]) -> Made:
    """Return the parts of a picture as one."""
    whole = Made(name, part=[part.part for part in parts])
    for part in parts:
        whole.inputs |= part.inputs
        whole.lines += [line for line in part.lines if line not in whole.lines]
        whole.error = whole.error or part.error
        whole.printed += part.printed
        whole.seconds += part.seconds
        whole.peak = max(whole.peak or 0, part.peak or 0) or None
    return whole


def build_here(root: Path, name: str) -> int:
    """Make one picture, in this process unless it is split; return the exit code."""
    if parts(root, name):
        return build([name], force=True, root=root)
    with tempfile.TemporaryDirectory(prefix="brian2-run-") as scratch:
        made = make_one(root, name, None, Path(scratch))
    if made.error:
        print(made.trace or made.error, end="", file=sys.stderr)
        return 1
    keep(root, made)
    print("\n".join([*made.lines, f"images/{name}.png, {made.seconds:.1f} s"]))
    return 0


# In the process that makes one -----------------------------------------------------------------


def make_one(root: Path, name: str, *rest) -> Made:
    """Make one picture in this process, from its parts if it has been split."""
    *given, scratch = rest
    collected = given[0] if given else None
    made = collected or Made(name)
    with recorded(root, made):
        from deck.figure import draw

        values = made.part if collected else None
        made.png, made.live = draw(root, name, scratch, made.lines.append, values)
    made.part = None
    if made.png:
        said = {
            "script": f"figures/{name}.py",
            "inputs": made.inputs,
            "versions": provenance.versions(),
            "live": provenance.digest(made.live.encode()) if made.live else None,
        }
        made.png = provenance.sign(made.png, said)
    return made


def make_part(root: Path, name: str, part: int, parts: int, scratch: Path) -> Made:
    """Run one part of the model of a split figure in this process."""
    made = Made(name)
    with recorded(root, made):
        from deck.figure import measure

        made.part = measure(root, name, part, parts, scratch, made.lines.append)
    return made


@contextlib.contextmanager
def recorded(root: Path, made: Made):
    """Note inputs, seconds, memory, and the error if there is one, of what is done within."""
    started = time.perf_counter()
    recorder = provenance.Recorder(root)
    try:
        yield
    except (Exception, SystemExit) as problem:
        made.error, made.trace = traces.told(problem, root)
    made.inputs = dict(sorted({**made.inputs, **recorder.finish()}.items()))
    made.seconds += time.perf_counter() - started
    made.peak = max(made.peak or 0, peak_memory() or 0) or None


def peak_memory() -> float | None:
    """Return the most memory (MB) that this process or one that it started has had, if known."""
    try:
        import resource
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(one).ru_maxrss for one in who) * unit / 1e6


# Writing ---------------------------------------------------------------------------------------


def keep(root: Path, made: Made) -> None:
    """Write the picture, and its live page's module if it has one, whole or not at all."""
    live = root / "images" / f"{made.name}.live.js"
    if made.live is not None:
        made_here.note(made.live)
        replace(live, made.live.encode())
    else:
        live.unlink(missing_ok=True)
    replace(root / "images" / f"{made.name}.png", made.png)


if __name__ == "__main__":
    # On a Dask worker: the call is in a file, standard input ends when nobody waits any more.
    from deck import build as this
    from deck.process import end_with, lead_group

    lead_group()
    end_with(sys.stdin.read)
    call = Path(sys.argv[1])
    function, root, args = pickle.loads(call.read_bytes())
    answer = pickle.dumps(getattr(this, function)(root, *args, call.parent))
    call.with_name("answer.pickle").write_bytes(answer)
    os._exit(0)
