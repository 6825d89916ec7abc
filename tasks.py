"""The front door of the lecture: `invoke --list` shows what can be done.

Each task is one call into deck/; imports stand inside the tasks, so that a task that has nothing
to do is over at once.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from invoke import Argument, Context, Exit, Task, task

ROOT = Path(__file__).resolve().parent


class TakesNames(Task):
    """A task that takes any number of names after it: `invoke figures NAME...`."""

    def get_arguments(self, ignore_unknown_help: bool | None = None) -> list[Argument]:
        """Return invoke's arguments, and one more for each name on the command line."""
        words = sys.argv[sys.argv.index(self.name) + 1 :] if self.name in sys.argv else []
        options = super().get_arguments(ignore_unknown_help)
        takes_value = {
            f"{'-' if len(n) == 1 else '--'}{n.replace('_', '-')}"
            for o in options
            for n in o.names
            if o.takes_value
        }
        names = [
            word
            for before, word in zip(["", *words], words, strict=False)
            if not word.startswith("-") and before not in takes_value
        ]
        return options + [Argument(name=f"name {k}", positional=True) for k in range(len(names))]

    def __call__(self, *args, **kwargs):
        """Call the task's function with the names in one list."""
        keys = sorted((k for k in kwargs if k.startswith("name ")), key=lambda k: int(k[5:]))
        return super().__call__(*args, names=[kwargs.pop(key) for key in keys], **kwargs)

    def argspec(self, body: Callable):
        """Hide `names`, which no option sets."""
        spec = super().argspec(body)
        return spec.replace(parameters=[p for n, p in spec.parameters.items() if n != "names"])


@task(
    klass=TakesNames,
    help={
        "force": "make them all, current or not",
        "jobs": "how many at once (default: one for each core)",
        "scheduler": "build on the Dask cluster at this address",
    },
)
def figures(c: Context, names: list[str], force=False, jobs=0, scheduler="") -> None:
    """Make the pictures that are missing or out of date: invoke figures [NAME...]."""
    from deck import build

    try:
        failed = build.build(names or None, force, jobs or None, scheduler or None, ROOT)
    except LookupError as error:
        raise Exit(str(error.args[0])) from None
    if failed:
        raise Exit(code=failed)


@task(
    klass=TakesNames,
    help={
        "pdf": "make the PDF too, with outlines and notes",
        "pptx": "make the PowerPoint file too",
        "handout": "make the handout too: slides with their notes, as PDF",
        "dark": "in the colours for a dark room",
    },
)
def slides(c: Context, names: list[str], pdf=False, pptx=False, handout=False, dark=False) -> None:
    """Render the decks, all by default: invoke slides [NAME...]. Stale pictures are made first."""
    from deck import lecture

    kinds = {"html": True, "pdf": pdf, "pptx": pptx, "handout": handout}
    formats = tuple(kind for kind, wanted in kinds.items() if wanted)
    told(lecture.make, names, formats, theme="brian2-dark" if dark else None)


@task(
    klass=TakesNames,
    help={"dark": "in the colours for a dark room", "port": "serve there (default: any free port)"},
)
def present(c: Context, names: list[str], dark=False, port=0, open_browser=True) -> None:
    """Show a deck in the browser and reload it whenever its sources are saved; Ctrl-C ends it."""
    from deck import present as presenting

    theme = "brian2-dark" if dark else None
    told(presenting.present, names, theme=theme, port=port, open_browser=open_browser)


@task
def check(c: Context) -> None:
    """Prove, without building: all that slides show is current, and every slide is right."""
    from deck import lecture

    told(lecture.check)


@task(name="test", help={"only": "what to give to pytest: a file, or -k WORD"})
def test_(c: Context, only="") -> None:
    """Install what the tests need, a browser included where there is none, and run them all."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv:
        subprocess.run(
            [uv, "sync", "--quiet", "--inexact", "--group", "test"], cwd=ROOT, check=True
        )
    told(_install_for_tests)
    done = subprocess.run([sys.executable, "-m", "pytest", *only.split()], cwd=ROOT)
    if done.returncode:
        raise Exit(code=done.returncode)


def _install_for_tests() -> None:
    from deck.tools import find_browser, install_packages

    install_packages(ROOT, "all")
    find_browser(ROOT)


@task(help={"figure": "measure anew what figures/standalone_speed.py draws"})
def bench(c: Context, figure=False) -> None:
    """Measure the speed of everything; ratios from one run go to build/bench.json."""
    from deck import bench as benchmarks

    told(benchmarks.refresh_figure if figure else benchmarks.run)


@task
def clean(c: Context) -> None:
    """Remove what can be made again without loss: build/ and Python's caches."""
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    for room in ("deck", "figures", "models", "tests", ".pytest_cache", ".ruff_cache"):
        for cache in [ROOT / room, *(ROOT / room).rglob("__pycache__")]:
            if cache.name.endswith("cache") or cache.name == "__pycache__":
                shutil.rmtree(cache, ignore_errors=True)


def told(function: Callable, *args, **kwargs) -> None:
    """Call the function; tell what it says is wrong, without a stack trace, and exit with 1."""
    from deck.tools import ToolError

    try:
        failed = function(*args, **kwargs)
    except (ToolError, LookupError) as error:
        raise Exit(str(error.args[0])) from None
    if isinstance(failed, int) and failed:
        raise Exit(code=failed)
