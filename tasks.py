"""The front door of the lecture: `invoke --list` shows what can be done.

Each task is one call into deck/; imports stand inside the tasks, so that a task that has nothing
to do is over at once.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from invoke import Argument, Context, Exit, Task, task

ROOT = Path(__file__).resolve().parent

# A terminal that lacks a letter shows another one instead of a trace.
for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(errors="replace")


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
        "limit": "give a figure up after so many seconds (default: 1200)",
    },
)
def figures(
    c: Context, names: list[str], force=False, jobs="0", scheduler="", limit="1200"
) -> None:
    """Make the pictures that are missing or out of date: invoke figures [NAME...]."""
    from deck.pictures import build

    at_once = number("jobs", jobs, 0, 1000)
    seconds = number("limit", limit, 1, 10**7)
    told(build.build, names or None, force, at_once or None, scheduler or None, ROOT, seconds)


@task(
    klass=TakesNames,
    help={
        "pdf": "make the PDF too, with outlines",
        "notes": "put the speaker's notes, with the answers, into the PDF",
        "pptx": "make the PowerPoint file too",
        "handout": "make the handout too: slides with their notes, as PDF",
        "worksheet": "make the handout without the answers too, with room for them",
        "dark": "in the colours for a dark room",
        "take-models": "overwrite what was typed where the models' text stands",
        "short": "leave out the slides whose notes begin 'Minutes: 3, optional.'",
    },
)
def slides(
    c: Context,
    names: list[str],
    pdf=False,
    pptx=False,
    handout=False,
    worksheet=False,
    dark=False,
    take_models=False,
    short=False,
    notes=False,
) -> None:
    """Render the decks, all by default: invoke slides [NAME...]. Stale pictures are made first."""
    from deck import slides as lecture
    from deck.render.warm import WarmMarp

    kinds = {"html": True, "pdf": pdf, "pptx": pptx, "handout": handout}
    kinds["worksheet"] = worksheet
    formats = tuple(kind for kind, wanted in kinds.items() if wanted)
    theme = "brian2-dark" if dark else None
    given = {"theme": theme, "take_models": take_models, "short": short, "notes": notes}
    with closing(WarmMarp()) as warm:
        told(lecture.make, names, formats, **given, warm=warm)


@task(
    klass=TakesNames,
    help={"dark": "in the colours for a dark room", "port": "serve there (default: any free port)"},
)
def present(c: Context, names: list[str], dark=False, port="0", open_browser=True) -> None:
    """Show a deck in the browser and reload it whenever its sources are saved; Ctrl-C ends it."""
    from deck.rehearse import present as presenting

    theme = "brian2-dark" if dark else None
    at = number("port", port, 0, 65535)
    told(presenting.present, names, theme=theme, port=at, open_browser=open_browser)


@task(
    help={
        "name": "what model, figure and picture are called",
        "deck": "the deck that the slide goes to; a new name makes one",
    }
)
def new(c: Context, name: str, deck="") -> None:
    """Make the files of a new slide: a model, a figure, and its place in a deck."""
    from deck.new import slide

    told(slide.told, name, deck)


@task(klass=TakesNames)
def exercise(c: Context, names: list[str]) -> None:
    """Tell whether your answer is right: invoke exercise NAME; without a name: list the exercises.

    The name is that of a script in exercises/, its number, or the path of your own copy.
    """
    from deck.takehome import exercises

    if not names:
        exercises.listed()
    for name in names:
        told(exercises.told, name)


@task
def notebooks(c: Context) -> None:
    """Make a notebook of each figure with its model, and of each exercise: build/notebooks/."""
    from deck.takehome import notebooks as made

    told(lambda: print(f"{len(made.write())} notebooks in build/notebooks/"))


@task
def publish(c: Context) -> None:
    """Make the site with decks, models, notebooks and exercises: build/site/; check its links."""
    from deck.publish import site

    told(site.publish)


@task(help={"strict": "fail on warnings too, as CI does"})
def check(c: Context, strict=False) -> None:
    """Prove, without building: all that slides show is current, and every slide is right."""
    from deck.check import gate

    told(gate.check, strict=strict)


@task(
    name="test",
    help={
        "quick": "only those without a browser that take a few seconds at most",
        "only": "what to give to pytest: a file, or -k WORD",
    },
)
def test_(c: Context, quick=False, only="") -> None:
    """Install what the tests need, a browser where there is none; run them, the quick first."""
    told(install_for_tests)
    soon = "not (browser or long or slow)"
    first, then = ["-m", soon], ["-m", f"not ({soon}) and not survey"]
    parts = [first] if quick else [[]] if only else [first, then]
    # A file of tests in one process: they share what takes long to make. One process more than
    # there are cores, for tests wait for browsers and for other processes.
    processes = str((os.cpu_count() or 1) + 1)
    spread = ["-n", processes, "--dist", "loadfile", "--no-loadscope-reorder"]
    for words in parts:
        command = [sys.executable, "-m", "pytest", *spread, *words, *only.split()]
        if code := subprocess.run(command, cwd=ROOT).returncode:
            raise Exit(code=code)


def install_for_tests() -> None:
    """Install what tests and benchmarks need beyond the lecture, a browser included."""
    from deck.node import ToolError, find_browser, has_shell, install_packages, packaged_chromium

    uv = (
        os.environ.get("UV") or shutil.which("uv") or shutil.which("uv", path=ROOT / "build/uv/bin")
    )
    if uv:
        sync = [uv, "sync", "--quiet", "--inexact", "--group", "test"]
        if subprocess.run(sync, cwd=ROOT).returncode:
            raise ToolError("uv could not install the packages of the group test; see above")
    elif not importlib.util.find_spec("playwright"):
        raise ToolError("the packages of the group test are missing: python3 run.py test")
    install_packages(ROOT, "all")
    packaged_chromium(ROOT) if has_shell() else find_browser(ROOT)


@task(help={"figure": "measure anew what the figures with measured times draw"})
def bench(c: Context, figure=False) -> None:
    """Measure the speed of everything; ratios from one run go to build/bench.json."""
    from bench import machinery, targets

    if not figure:
        told(install_for_tests)
    told(targets.refresh_figures if figure else machinery.run)


@task
def clean(c: Context) -> None:
    """Remove what can be made again without loss: build/ and Python's caches."""
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    for room in ("deck", "figures", "models", "tests", ".pytest_cache", ".ruff_cache"):
        for cache in [ROOT / room, *(ROOT / room).rglob("__pycache__")]:
            if cache.name.endswith("cache") or cache.name == "__pycache__":
                shutil.rmtree(cache, ignore_errors=True)


def number(option: str, text: str, least: int, most: int) -> int:
    """Return the number that an option gives; end with a line that says what it takes."""
    if text.isascii() and text.isdigit() and least <= int(text) <= most:
        return int(text)
    raise Exit(f"--{option} {text}: this takes a number from {least} to {most}")


def told(function: Callable, *args, **kwargs) -> None:
    """Call the function; tell what it says is wrong, without a stack trace, and exit with 1."""
    from deck.problems import Mistake

    try:
        failed = function(*args, **kwargs)
    except (Mistake, LookupError) as error:
        raise Exit(str(error.args[0])) from None
    except OSError as error:  # a full disk, a folder that may not be written to
        if not error.filename:
            raise
        raise Exit(f"{error.filename}: {error.strerror}") from None
    if isinstance(failed, int) and failed:
        raise Exit(code=failed)


def suggest(argv: list[str]) -> None:
    """End with the nearest task if the first word is none; invoke itself only says that it is not.

    argv: sys.argv of any program that imports this file.
    """
    known = [one.name for one in globals().values() if isinstance(one, Task)]
    word = argv[1] if len(argv) > 1 else "-"
    if not {"invoke", "inv"} & set(Path(argv[0]).with_suffix("").parts) or word.startswith("-"):
        return
    if word in known:
        return
    import difflib

    if near := difflib.get_close_matches(word, known, 2):
        sys.exit(f"there is no task {word}; did you mean {' or '.join(near)}?")


suggest(sys.argv)
