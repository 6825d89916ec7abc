"""Make the pictures that are not current: figures/NAME.py -> images/NAME.png.

`status` says which those are and why; `build` makes them, on all cores or on a Dask cluster. The
pictures of one model are made together: the model is executed once, and each picture is drawn in a
process of its own. A picture is written whole or not at all.
"""

import concurrent.futures
import contextlib
import functools
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from deck.files import replace
from deck.jobs import inputs, traces
from deck.pictures import judged, made_here, provenance, steps
from deck.project import ROOT, Project, read_script

SECONDS = Path("build", "seconds.json")
ERRORS = Path("build", "errors")
# Seconds: what a picture may take, and when a line says that one is still being made.
LIMIT = 1200
LONG = 60
BY_CHANCE = (
    "another picture than last time, of the same files: it is drawn by chance or by the clock; "
    "call seed(1) first"
)
UNPROVEN = "its simulation was not made on this machine"


@dataclass
class Made:
    """A picture that was made, or why it could not be."""

    name: str
    png: bytes | None = None
    live: str | None = None
    lines: list[str] = field(default_factory=list)
    error: str | None = None
    trace: str = ""  # all that there is to say of the error, if that is more
    printed: str = ""
    seconds: float = 0.0
    peak: float | None = None  # MB


# What there is to make -------------------------------------------------------------------------


def names(root: Path = ROOT) -> list[str]:
    """Return the figures that the project has: the scripts that say `make(__file__)`."""
    return list(Project(root).figure_scripts)


def status(wanted=None, root: Path = ROOT) -> list[tuple[str, str, str]]:
    """Return (figure, "current" or "stale", why it is stale) for the figures, all by default.

    Raises LookupError if one of them is unknown.
    """
    content = functools.cache(inputs.content)  # now, each file once
    said = [(name, why_not_current(root, name, content)) for name in Project(root).chosen(wanted)]
    return [(name, "stale" if why else "current", why or "") for name, why in said]


def why_not_current(root: Path, name: str, content: Callable[[Path], str]) -> str | None:
    """Return in a word why a picture, or its simulation, has to be made anew, None if it hasn't."""
    why = provenance.why_not_current(root, name, content)
    if why or not (module := live_module(root, name)) or made_here.known(module):
        return why
    return UNPROVEN


def live_module(root: Path, name: str) -> str:
    """Return the text of images/NAME.live.js, "" if there is none."""
    file = Project(root).live_module(name)
    return file.read_text("utf-8", "replace") if file.is_file() else ""


def live_modules(root: Path) -> dict[str, str]:
    """Return the simulations that may run in a deck, by figure: made here, by a current figure."""
    current = [name for name, state, _ in status(None, root) if state == "current"]
    return {name: module for name in current if (module := live_module(root, name))}


# Making them -----------------------------------------------------------------------------------


def build(
    wanted: list[str] | None = None,
    force: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    root: Path = ROOT,
    limit: float = LIMIT,
    given_up: threading.Event | None = None,
    pool=None,
    drawn: Callable[[str], object] = bool,
) -> int:
    """Make the pictures that are not current and tell how it goes.

    wanted: the figures to look at, all by default. force: make current ones too. jobs: how many
    processes at a time, by default one for each core. scheduler: the address of a Dask scheduler,
    whose workers make the pictures instead. limit: the seconds after which one is given up.
    given_up: set by another thread, it stops everything as Ctrl-C does. pool: processes that stay
    for the next time (`waiting`), in place of jobs and limit. drawn: called with each figure whose
    picture has been made.

    Returns the exit code: 0, 1 if a figure failed, 130 if stopped.

    Raises LookupError if a figure is unknown.
    """
    root = root.resolve()
    if force and not (scheduler or pool):
        from deck.jobs import processes

        processes.load()  # while it is found out what there is to do
    why = {name: why or "forced" for name, _, why in status(wanted, root) if why or force}
    if not why:
        print("All pictures are current.")
        return 0
    made: dict[str, Made] = {}
    if any(Project(root).figure_scripts[name].live for name in why):
        from deck.node import install_packages

        install_packages(root)  # for the labels: once, before several need it at a time
    try:
        with workers(root, jobs, scheduler, limit, pool) as (submit, stop):
            from deck.pictures.progress import Progress

            with Progress(why) as progress:
                try:
                    run(root, why, submit, progress, made, given_up or threading.Event(), drawn)
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
def workers(root: Path, jobs: int | None, scheduler: str | None, limit: float, pool=None):
    """Give `submit(function, *args)` for this machine or a Dask cluster, and what stops it all.

    The futures' results are (what `function(root, *args, scratch)` returns, what it printed).
    """
    if scheduler:
        from deck.jobs import cluster

        files = cluster.archive(root)
        with cluster.executor(scheduler) as pool:

            def submit(function, *args):
                name = f"{function.__module__}:{function.__name__}"
                return pool.submit(cluster.on_worker, files, name, *args)

            yield submit, functools.partial(pool.shutdown, wait=False, cancel_futures=True)
    elif pool:
        yield lambda function, *args: pool.submit(function, root, *args), pool.end_calls
    else:
        from deck.jobs.processes import FreshProcesses

        with FreshProcesses(jobs, limit) as pool:
            yield lambda function, *args: pool.submit(function, root, *args), pool.stop


def run(
    root: Path,
    why: dict[str, str],
    submit,
    progress,
    made: dict[str, Made],
    given_up: threading.Event,
    drawn: Callable[[str], object],
) -> None:
    """Make the pictures `why`; note each in `made` when it is written or has failed.

    Raises KeyboardInterrupt once they are given up.
    """
    spent = last_seconds(root)
    # The longest first, so that no core waits for the last one; a new one may be long.
    together = sorted(
        by_model(root, list(why)),
        key=lambda group: -max(spent.get(name, float("inf")) for name in group),
    )
    waiting = {submit(make_together, group): group for group in together}
    while waiting:
        done, _ = concurrent.futures.wait(waiting, 0.1, concurrent.futures.FIRST_COMPLETED)
        if given_up.is_set():
            raise KeyboardInterrupt
        for future, group in waiting.items():
            if future.running():
                for name in group:
                    progress.making(name, LONG)
        for future in done:
            for one in received(waiting.pop(future), future):
                settle(root, one, why[one.name])
                made[one.name] = one
                if not one.error:
                    drawn(one.name)
                spent[one.name] = one.seconds
                state = "failed" if one.error else "made"
                progress.done(one.name, state, one.seconds, one.peak, one.lines)
    with contextlib.suppress(OSError):  # a help for the next time, no more
        replace(root / SECONDS, json.dumps(spent).encode())


def by_model(root: Path, wanted: list[str]) -> list[list[str]]:
    """Return the figures in groups that have the same model; one without a model is by itself.

    Where a process cannot be forked each figure is by itself, and executes the model again.
    """
    from deck.jobs.processes import CAN_FORK

    scripts = Project(root).figure_scripts
    groups: dict[str, list[str]] = {}
    for name in wanted:
        model = scripts[name].model
        groups.setdefault(f"models/{model}" if model and CAN_FORK else name, []).append(name)
    return list(groups.values())


def last_seconds(root: Path) -> dict[str, float]:
    """Return how long each figure took when it was made last, as far as that is known."""
    try:
        said = json.loads((root / SECONDS).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    numbers = said.items() if isinstance(said, dict) else ()
    return {name: seconds for name, seconds in numbers if isinstance(seconds, int | float)}


def received(group: list[str], future) -> list[Made]:
    """Return what a future brings, or what became of it."""
    try:
        result = future.result()
        if isinstance(result, bytes):  # from a cluster
            from deck.jobs.cluster import unpack

            result = unpack(result)
        made, printed = result
    except Exception as problem:
        return [Made(name, error=f"{problem or type(problem).__name__}\n") for name in group]
    for one in made:
        one.printed = printed
    return made


def settle(root: Path, one: Made, why: str) -> None:
    """Keep a picture that was made; note in it if it cannot be written."""
    if one.error:
        return
    if why == UNPROVEN and one.live == live_module(root, one.name):
        made_here.note(one.live)  # what a clone brought is what this machine makes
        return
    if by_chance(root, one):
        one.lines.append(f"figures/{one.name}.py: warning: {BY_CHANCE}")
    try:
        keep(root, one)
    except OSError as problem:
        one.error = f"images/{one.name}.png cannot be written ({problem.strerror})\n"


def by_chance(root: Path, one: Made) -> bool:
    """Tell whether the picture that is there was made of the same files, and is another one."""
    try:
        before = Project(root).picture(one.name).read_bytes()
        was, _ = provenance.read(before)
        now, _ = provenance.read(one.png)
    except (OSError, ValueError):
        return False
    same = was and all(was.get(key) == now[key] for key in ("script", "inputs", "versions"))
    return bool(same) and provenance.drawn(before) != provenance.drawn(one.png)


def build_here(root: Path, name: str) -> int:
    """Make one picture, in this process; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="brian2-run-") as scratch:
        (made,) = make_together(root, [name], Path(scratch))
    if made.error:
        print(made.trace or made.error, end="", file=sys.stderr)
        return 1
    keep(root, made)
    print("\n".join([*made.lines, f"images/{name}.png, {made.seconds:.1f} s"]))
    return 0


# In the process that makes them ----------------------------------------------------------------


def make_together(root: Path, wanted: list[str], scratch: Path) -> list[Made]:
    """Make the pictures of one model: execute it here, draw each in a process of its own."""
    from deck.pictures import draw

    project = Project(root)
    scripts = [read_script(project.figures / f"{name}.py") for name in wanted]
    # Read before the recording: a picture is not made from the colour that it is judged by
    watch = judged.Watch([], set(), judged.paper(Project(root)))
    recorder = inputs.Recorder(root)
    draw.at_home(project)
    model, execution = Made(wanted[0]), None
    with recorded(root, model):
        draw.check_model(project, scripts[0])
        if scripts[0].model:
            from deck.model import execute

            file = f"models/{scripts[0].model}.py"
            with judged.listening(file, root, watch.faults):
                execution = execute(project, root / file, recorder)
            model.lines += execution.notes
            watch.faults += judged.of_model(execution, file) + steps.faults(execution, file)
    if model.error:
        return [Made(name, error=model.error, trace=model.trace) for name in wanted]

    def one(script) -> Made:
        made = Made(script.name, lines=list(model.lines), seconds=model.seconds)
        with recorded(root, made):
            own = judged.Watch(list(watch.faults), recorder.elsewhere, watch.paper)
            made.png, made.live = draw.draw(project, script, execution, own)
            made.lines += map(str, own.faults)
        if made.png:
            said = {
                "script": f"figures/{script.name}.py",
                "inputs": recorder.inputs_so_far(),
                "versions": provenance.versions(),
                "live": inputs.digest(made.live.encode()) if made.live else None,
            }
            made.png = provenance.sign(made.png, said)
        return made

    from deck.jobs.processes import each_in_fork

    return each_in_fork(one, scripts)


@contextlib.contextmanager
def recorded(root: Path, made: Made) -> Iterator[None]:
    """Note seconds, memory, and the error if there is one, of what is done within."""
    started = time.perf_counter()
    try:
        yield
    except (Exception, SystemExit) as problem:
        from deck.pictures import draw

        made.error, made.trace = traces.told(draw.hiding(Project(root)) or problem, root)
    made.seconds += time.perf_counter() - started
    made.peak = peak_memory()


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
    project = Project(root)
    live = project.live_module(made.name)
    if made.live is not None:
        made_here.note(made.live)
        replace(live, made.live.encode())
    else:
        live.unlink(missing_ok=True)
    replace(project.picture(made.name), made.png)
