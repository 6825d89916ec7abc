"""How fast brian2js is, as ratios from one run: `python packages/brian2js/bench/bench.py`.

Every number is processor time (of all processes and threads), and what is compared takes turns:
other work on the machine does not decide. A run is what is between the end of code generation and
the end of run(). Where a goal is missed, the objects that took most of the time are told.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
MODELS = HERE.parents[2] / "models"
#: Whole scripts: what they are compared with, and the largest ratio that is wanted.
WHOLE = {"import brian2": 1.5, "C++ standalone, cold": 0.25}
#: Runs of this length (s): the largest ratio to numpy's that is wanted.
RUNS = {
    HERE / "cobahh.py": (1.0, 0.55),
    MODELS / "cuba.py": (1.0, 0.25),
    MODELS / "regimes.py": (1.0, 1.2),
}
NETWORK = MODELS / "small_network_additive.py"
START = "import runpy, sys; from brian2 import *; import brian2js; set_device({device!r}{more}); "
SCRIPT = "sys.argv[1:] = []; sys.path.insert(0, {folder!r}); runpy.run_path({path!r})"


# -- in a process of its own ----------------------------------------------------------------------


def run_here(path: Path, device: str, seconds: float, profile: bool) -> None:
    """Execute a script; its run() takes so long; print the processor time of that."""
    import brian2
    import psutil
    from brian2.core.network import Network

    from brian2js import node

    sys.path.insert(0, str(path.parent))
    brian2.prefs.codegen.target = "numpy"
    brian2.set_device(device)
    if device == "javascript":
        node.child()
    run, times = Network.run, []

    def now() -> float:
        used = [psutil.Process().cpu_times()]
        used += [child.cpu_times() for child in psutil.Process().children(recursive=True)]
        return sum(each.user + each.system for each in used)

    def timed(network: Network, duration, *arguments, level: int = 0, **options) -> None:
        options |= {"report": lambda *_: times.append(now()), "profile": profile}
        options["report_period"] = 1e6 * brian2.second
        run(network, seconds * brian2.second, *arguments, level=level + 1, **options)
        if profile:
            told = sorted(network.profiling_info, key=lambda entry: -entry[1])[:4]
            print(*(f"{name} {float(time):.2f} s" for name, time in told), sep=", ")

    Network.run = timed
    names = {"__name__": "__main__", "__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    print(times[-1] - times[0])


# -- what is compared -----------------------------------------------------------------------------


def run_time(path: Path, device: str, seconds: float) -> float:
    """Return the processor time (s) of a script's run() on a device."""
    return float(said(path, device, seconds)[-1])


def said(path: Path, device: str, seconds: float, *more: str) -> list[str]:
    """Return what `run_here` prints in a process of its own."""
    command = [sys.executable, __file__, "--one", str(path), device, str(seconds), *more]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def whole_time(code: str) -> float:
    """Return the processor time (s) of a Python process, with all that it starts."""
    before = os.times()
    environment = {**os.environ, "MPLBACKEND": "Agg"}
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=environment)
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )


def network_code(device: str, more: str = "") -> str:
    """Return Python code that executes the three-neuron network on a device."""
    start = START.format(device=device, more=more)
    return start + SCRIPT.format(folder=str(NETWORK.parent), path=str(NETWORK))


def cold() -> float:
    """Return the time of the network in C++, compiled from nothing."""
    folder = tempfile.mkdtemp()
    try:
        return whole_time(network_code("cpp_standalone", f", directory={folder!r}"))
    finally:
        shutil.rmtree(folder)


def taking_turns(rounds: int, *measures: Callable[[], float]) -> list[float]:
    """Return the median of each, from so many rounds."""
    found = [[measure() for measure in measures] for _ in range(rounds)]
    return [median(column) for column in zip(*found, strict=True)]


def tell(what: str, time: float, other: str, of: float, goal: float) -> bool:
    """Print a line of the table; return whether the goal is met."""
    met = time <= goal * of
    verdict = "" if met else " (missed)"
    print(
        f"| {what} | {time:.2f} s | {other} | {of:.2f} s | {time / of:.2f} | {goal}{verdict} |",
        flush=True,
    )
    return met


def main() -> None:
    """Measure everything and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="turns of each (default: 3)")
    rounds = parser.parse_args().rounds
    print(f"load at the beginning: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    print(f"| on JavaScript | time | against | time | ratio | goal |\n{'| --- ' * 6}|")
    whole = [lambda: whole_time(network_code("javascript")), lambda: whole_time("import brian2")]
    compilers = shutil.which(os.environ.get("CXX", "c++"))
    if compilers:
        whole.append(cold)
    ours, *others = taking_turns(rounds, *whole)
    for (other, goal), time in zip(WHOLE.items(), others, strict=False):
        tell("three neurons, whole script", ours, other, time, goal)
    missed = []
    for path, (seconds, goal) in RUNS.items():
        ours, numpy = taking_turns(
            rounds,
            lambda: run_time(path, "javascript", seconds),  # noqa: B023 - called here
            lambda: run_time(path, "runtime", seconds),  # noqa: B023
        )
        if not tell(f"{path.stem}, run()", ours, "numpy", numpy, goal):
            missed.append(path)
    for path in missed:
        print(f"\n{path.stem}: {said(path, 'javascript', RUNS[path][0], 'profile')[0]}")
    print(f"\nload at the end: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        script, device, seconds, *more = sys.argv[2:]
        run_here(Path(script), device, float(seconds), bool(more))
    else:
        main()
