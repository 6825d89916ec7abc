"""Measure what the machinery costs, as ratios from one run on one machine.

`run` measures in a copy of the project, with caches of its own, so that it neither uses nor spoils
those of the project; docs/performance.md says what the numbers mean.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.live import measure
from bench.machine import machine
from bench.room import measure_room
from deck.project import ROOT

# The models of the seed deck, whose scripts its author ran one after another.
SEED = ["lif", "two_lifs", "multi_scale", "small_network_additive", "small_network_depression"]


def run(root: Path = ROOT) -> int:
    """Measure everything, print it as ratios and write build/bench.json; return the exit code."""
    measures: list[dict] = []

    def note(what: str, seconds: float, over: float, goal: str, met: bool) -> None:
        measures.append(
            {"what": what, "seconds": seconds, "of": over, "ratio": seconds / over, "goal": goal}
            | {"met": bool(met)}
        )
        print(f"{'ok  ' if met else 'MISS'} {what}: {seconds:.2f} s, {goal}", flush=True)

    with tempfile.TemporaryDirectory(prefix="lecture bench ") as folder:
        copy = copied(root, Path(folder) / "project")

        timed(["-c", "import brian2"], copy)  # writes Python's own caches
        imported = min(timed(["-c", "import brian2"], copy) for _ in range(3))
        print(f"     import brian2: {imported:.2f} s", flush=True)

        plain = sum(timed([f"models/{name}.py"], copy, home=Path(folder)) for name in SEED)
        first = timed(build_of(SEED), copy)
        goal = f"{plain / first:.1f} times as fast as the plain scripts' {plain:.1f} s (goal: 15)"
        note("five figures from nothing", first, plain, goal, plain >= 15 * first)

        again = min(timed(build_of(SEED, force=True), copy) for _ in range(2))
        goal = f"{again / imported:.2f} times `import brian2` (goal: 2.3)"
        note("five figures again", again, imported, goal, again <= 2.3 * imported)

        # The project's own pictures spare making the other ones; what isn't current is made.
        shutil.copytree(root / "images", copy / "images", dirs_exist_ok=True)
        timed(build_of(), copy)
        nothing = min(timed(["-m", "invoke", "figures"], copy) for _ in range(3))
        silent = (
            "import sys; from deck.pictures.build import build; build(); "
            "sys.exit('brian2' in sys.modules)"
        )
        timed(["-c", silent], copy)  # fails if Brian2 is imported
        note("nothing to do", nothing, 0.5, "Brian2 not imported (goal: 0.5 s)", nothing <= 0.5)

        model = copy / "models" / "small_network_additive.py"
        was = model.read_text("utf-8")
        model.write_text(was.replace("G.alpha_s_plus_0 = 2", "G.alpha_s_plus_0 = 2.1"), "utf-8")
        assert model.read_text("utf-8") != was
        changed = timed(build_of(["small_network_additive"]), copy)
        goal = f"{changed / imported:.2f} times `import brian2` (goal: 1.6)"
        note("one number changed", changed, imported, goal, changed <= 1.6 * imported)
        model.write_text(was, "utf-8")
        room(note, copy)

    live_slides(note)

    result = {"machine": machine(), "import brian2": imported, "measures": measures}
    file = root / "build" / "bench.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    print(f"written to {file.relative_to(root)}")
    return 0 if all(measure["met"] for measure in measures) else 1


def live_slides(note) -> None:
    """Measure the simulations that run inside the slides, in a real browser."""
    found = measure()
    kilobytes = found.pop("added kB")
    goal = f"{kilobytes:.0f} kB gzipped (goal: 180 kB)"
    note("live part of the deck", kilobytes, 180, goal, kilobytes <= 180)
    for what, milliseconds in found.items():
        kind, throttled = what.partition(" ")[0], what.endswith("throttled")
        if kind == "run":  # Two frames of a 60 Hz screen
            most, words = 33, ""
        elif kind == "pace":  # In real time
            most, words = 1000, " for a second of the model's time"
        elif kind == "whole":  # No goal of its own: what "slider" shows the beginning of
            print(f"     live {what}: {milliseconds:.1f} ms until all of the run is drawn")
            continue
        elif kind == "bare":  # What no live slide can go below
            print(f"     {what}: {milliseconds:.1f} ms on an empty page, 95 %")
            continue
        elif kind == "open":
            most, words = 400 if throttled else 100, " to open"
        else:
            most, words = 60 if throttled else 25, " from slider to its first picture, 95 %"
        goal = f"{milliseconds:.1f} ms{words} (goal: {most} ms)"
        note(f"live {what}", milliseconds / 1e3, most / 1e3, goal, milliseconds <= most)


def room(note, copy: Path) -> None:
    """Measure what a room waits for: a model that is saved, a line that is typed."""
    found = measure_room(copy)
    for what, goal in (("saved", 0.8), ("typed", 0.7)):
        words = f"{found[what]:.2f} s until it is shown (goal: {goal} s)"
        note(f"a model {what} under present", found[what], goal, words, found[what] <= goal)


def copied(root: Path, copy: Path) -> Path:
    """Copy what makes the decks, without pictures; return the copy."""
    for room in ("deck", "figures", "models"):
        shutil.copytree(root / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "slides", copy / "slides")
    packages = ("package.json", "package-lock.json")
    for file in ("tasks.py", "pyproject.toml", *packages):
        shutil.copy(root / file, copy / file)
    for installed in ("node_modules", "packages"):  # installing is not measured
        (copy / installed).symlink_to(root / installed)
    return copy


def build_of(names=None, force: bool = False) -> list[str]:
    """Return the command that builds figures of the project in the current folder."""
    code = f"import sys; from deck.pictures.build import build; sys.exit(build({names!r}, {force}))"
    return ["-c", code]


def timed(arguments: list[str], folder: Path, home: Path | None = None) -> float:
    """Run Python in a folder and return the seconds that it took.

    Raises
    ------
    RuntimeError
        If it fails; the message is what it printed.
    """
    # Brian2 keeps what it has compiled for Cython in the home folder.
    more = {"HOME": str(home), "USERPROFILE": str(home)} if home else {}
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=env | {"PYTHONPATH": str(folder)} | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    spent = time.perf_counter() - started
    if done.returncode:
        raise RuntimeError(f"{arguments} failed:\n{done.stdout}")
    return spent
