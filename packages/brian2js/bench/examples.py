"""Compare scripts that nobody here wrote on JavaScript and on numpy.

    python packages/brian2js/bench/examples.py FOLDER [NAME...]

FOLDER: where Brian2's own examples are; NAME: a part of a script's path. Prints a Markdown table.
What is compared is every array of every group and monitor at the end of every run(), of long ones
some two thousand values; the difference is relative to the largest value of the array. numpy's
results are kept in build/examples until a script, Brian2 or NumPy changes.
"""

import argparse
import contextlib
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from types import ModuleType

import numpy as np

HERE = Path(__file__).resolve().parent
KEPT = HERE.parents[2] / "build" / "examples"
#: A script that takes numpy longer (seconds of processor time) is left out.
LIMIT = 300
#: Of each array so many values are compared, and what so many runs leave behind.
VALUES, RUNS = 2000, 40
#: To be changed with what is kept of a script.
FORMAT = 1
TOLERANCE = 1e-9


@dataclass
class Outcome:
    """How a script ended on one device.

    error: the last line of what Python said, if it failed. seconds: of processor time, with
    `import brian2` and whatever the script draws. by_numpy: objects without JavaScript.
    """

    seconds: float
    error: str = ""
    by_numpy: tuple[str, ...] = ()


@dataclass
class Comparison:
    """A script's outcomes on numpy and on JavaScript, and the worst difference between them.

    where: the array of the worst difference. arrays: how many were compared. exact: where they
    differ, the worst difference with exact functions.
    """

    name: str
    numpy: Outcome
    javascript: Outcome | None = None
    difference: float = np.nan
    where: str = ""
    arrays: int = 0
    exact: float = np.nan

    @property
    def ends_in_brian(self) -> bool:
        """Whether the script ends on numpy, and has run something."""
        return not self.numpy.error

    @property
    def agrees(self) -> bool:
        """Whether every array is numpy's to TOLERANCE."""
        return min(self.difference, self.exact) <= TOLERANCE


def scripts(folder: Path) -> list[Path]:
    """Return the scripts of a folder, in the order of their names."""
    return sorted(path for path in folder.rglob("*.py") if path.name != "__init__.py")


def compare(path: Path, folder: Path, limit: int = LIMIT) -> Comparison:
    """Run a script on both devices, each in a process of its own.

    limit: seconds of processor time on numpy, and for JavaScript.
    """
    numpy, expected = reference(path, limit)
    result = Comparison(path.relative_to(folder).as_posix(), numpy)
    if not result.ends_in_brian:
        return result
    result.javascript, found = run_kept(path, "javascript", limit)
    if not found:
        return result
    result.difference, result.where = worst(found, expected)
    result.arrays = len(expected)
    if not result.agrees:
        _, found = run_kept(path, "exact", limit)
        result.exact, _ = worst(found, expected)
    return result


def run_kept(path: Path, target: str, limit: int) -> tuple[Outcome, dict[str, np.ndarray]]:
    """Return a script's outcome on a target, and its arrays (none, if it failed)."""
    arrays = KEPT / f"{state_of(path)}-{os.getpid()}-{target}.npz"
    outcome = run_apart(path, target, limit, arrays)
    found = load(arrays) if arrays.exists() else {}
    arrays.unlink(missing_ok=True)
    return outcome, found


def reference(path: Path, limit: int) -> tuple[Outcome, dict[str, np.ndarray]]:
    """Return a script's outcome and arrays on numpy, from the last time if nothing changed."""
    arrays = KEPT / f"{state_of(path)}.npz"
    told = arrays.with_suffix(".json")
    if not told.exists():
        outcome = run_apart(path, "numpy", limit, arrays)
        told.write_text(json.dumps(asdict(outcome)))
    return Outcome(**json.loads(told.read_text())), load(arrays) if arrays.exists() else {}


def state_of(path: Path) -> str:
    """Return what a script's results depend on, as a hash."""
    import brian2

    told = [brian2.__version__, np.__version__, sys.version, f"{VALUES} {RUNS} {FORMAT}"]
    return hashlib.sha1("".join([*told, path.read_text(encoding="utf-8")]).encode()).hexdigest()


def load(path: Path) -> dict[str, np.ndarray]:
    """Return the arrays of a file."""
    with np.load(path) as file:
        return dict(file)


def worst(found: dict, expected: dict) -> tuple[float, str]:
    """Return the largest relative difference, and the array in which it is.

    Objects are known by their order: a name's number tells whether an older one was still there.
    """
    names, others = in_order(found), in_order(expected)
    if list(map(unnamed, names)) != list(map(unnamed, others)):
        return np.inf, "not the same arrays"
    pairs = zip(names, others, strict=True)
    return max(
        ((difference(found[name], expected[other]), other) for name, other in pairs),
        default=(np.nan, ""),
    )


def in_order(arrays: dict[str, np.ndarray]) -> list[str]:
    """Return the names of the arrays by run, object and variable, without what is internal."""
    objects = groupby(arrays, key=lambda name: name.rpartition(".")[0])
    names = [name for _, group in objects for name in sorted(group)]
    return [name for name in names if not unnamed(name)[1].startswith("_")]


def unnamed(name: str) -> tuple[str, str]:
    """Return the run and the variable of an array, without its object's name."""
    return name.partition(" ")[0], name.rpartition(".")[2]


def difference(found: np.ndarray, expected: np.ndarray) -> float:
    """Return the largest difference between two arrays, relative to the largest finite value."""
    if found.shape != expected.shape or not np.array_equal(
        np.isfinite(found), np.isfinite(expected)
    ):
        return np.inf
    finite = np.isfinite(expected)
    if not np.array_equal(found[~finite], expected[~finite], equal_nan=True):
        return np.inf
    scale = np.abs(expected[finite]).max(initial=0)
    gap = np.abs(found[finite] - expected[finite]).max(initial=0)
    return float(gap / scale) if scale else float(gap)


# -- one script, in a process of its own ----------------------------------------------------------


def run_apart(path: Path, target: str, limit: int, arrays: Path) -> Outcome:
    """Run a script on a target; the arrays go to a file."""
    KEPT.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, "--one", target, str(arrays), str(path)]

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))

    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=path.parent,
        preexec_fn=limited,
        env={**os.environ, "MPLBACKEND": "Agg", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    by_numpy = re.findall(r"'([^']+)' is run by numpy, in every step", done.stderr)
    error = ""
    if done.returncode:
        lines = re.findall(r"^(?:[\w.]+: .+|no run.+)", done.stderr, re.M)
        error = [f"exit code {done.returncode}", *lines][-1]
        error = f"longer than {limit} s" if done.returncode < 0 else error
    seconds = np.nan if error else float(done.stdout.split()[-1])
    return Outcome(seconds, error, tuple(dict.fromkeys(by_numpy)))


def run_here(path: Path, target: str, file: Path) -> None:
    """Run a script in this process, on a target whatever it asks for; keep the arrays."""
    import brian2
    from brian2.core.network import Network
    from brian2.core.variables import ArrayVariable
    from brian2.devices.device import all_devices
    from brian2.groups.group import Group

    from brian2js import node
    from brian2js.execution import ignored_devices, started

    kept: dict[str, np.ndarray] = {}
    runs = 0
    after_run = Network.after_run

    def keep(network: Network) -> None:
        nonlocal runs
        after_run(network)
        runs += 1
        number = runs if runs < RUNS else "last"
        for obj in network.sorted_objects:
            for name, var in (
                getattr(obj, "variables", {}).items() if isinstance(obj, Group) else ()
            ):
                if not isinstance(var, ArrayVariable) or var.owner.name != obj.name:
                    continue
                values = np.ravel(np.asarray(var.get_value()))
                if values.dtype.kind in "biuf":
                    every = max(1, len(values) // VALUES)
                    sample = np.concatenate([[len(values)], values[::every].astype(float)])
                    kept[f"{number} {obj.name}.{name}"] = sample

    Network.after_run = keep
    device = "javascript" if target in ("javascript", "exact") else "runtime"
    brian2.prefs.codegen.target = "numpy"
    brian2.prefs.devices.javascript.fast_functions = target != "exact"
    brian2.set_device(device)
    brian2.seed(1)
    # What a process of the script's own is to do must be found in `__main__`
    main_module = ModuleType("__main__")
    names = vars(main_module)
    names["__file__"] = str(path)
    with ignored_devices(all_devices[device], []), started(path, (), main_module):
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    if not runs:  # in this process: what counts is what the others have told it
        for name, value in names.items():
            if isinstance(value, np.ndarray | list | tuple):
                with contextlib.suppress(TypeError, ValueError):
                    kept[f"end script.{name}"] = np.ravel(np.asarray(value, float))
    if not kept:
        sys.exit("no run()")
    np.savez_compressed(file, **kept)
    node.end()
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    print(sum(sum(resource.getrusage(each)[:2]) for each in who))


# -- the table ------------------------------------------------------------------------------------


def row(result: Comparison) -> str:
    """Return a line of the table."""
    js = result.javascript
    if js is None:
        return f"| {result.name} | - | - | not compared: {result.numpy.error[:90]} |"
    told = js.error or f"{result.difference:.1e}"
    if result.difference > TOLERANCE:
        told += f" ({result.where}); with exact functions {result.exact:.1e}"
    if js.by_numpy:
        told += f"; by numpy: {', '.join(js.by_numpy)}"
    return f"| {result.name} | {result.numpy.seconds:.1f} | {js.seconds:.1f} | {told} |"


def main() -> None:
    """Print the table of the scripts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--limit", type=int, default=LIMIT, help="seconds for each (default: 300)")
    chosen = parser.parse_args()
    folder = chosen.folder.resolve()
    print(f"| example | numpy (s) | JavaScript (s) | largest difference |\n{'| --- ' * 4}|")
    results = []
    for path in scripts(folder):
        if chosen.names and not any(name in str(path) for name in chosen.names):
            continue
        results.append(compare(path, folder, chosen.limit))
        print(row(results[-1]), flush=True)
    compared = [r for r in results if r.ends_in_brian]
    agree = sum(r.agrees for r in compared)
    print(f"\n{agree} of {len(compared)} agree to {TOLERANCE} ({time.strftime('%d %B %Y')})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run_here(Path(sys.argv[4]), sys.argv[2], Path(sys.argv[3]))
    else:
        main()
