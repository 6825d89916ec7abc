"""Measure what the machinery costs, as ratios from one run on one machine.

`run` measures in a copy of the project, with caches of its own, so that it neither uses nor spoils
those of the project; docs/performance.md says what the numbers mean. `refresh_figure` measures
what figures/standalone_speed.py draws.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from deck.pictures import provenance

ROOT = Path(__file__).resolve().parents[1]

# The models of the seed deck, whose scripts its author ran one after another.
SEED = ["lif", "two_lifs", "multi_scale", "small_network_additive", "small_network_depression"]

SIZES = [1, 10, 100, 1000, 10000]
TARGETS = ["numpy", "cython", "cpp_standalone", "cpp_standalone, OpenMP"]


def machine() -> dict:
    """Describe this machine and what it runs."""
    said = {
        "processor": processor(),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
    }
    compiler = shutil.which(os.environ.get("CXX", "c++"))
    if compiler:
        version = subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout
        said["compiler"] = re.sub(r"\s*\(.*?\)", "", version.splitlines()[0])
    return said | provenance.versions()


def processor() -> str:
    """Return the processor's name."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"model name\s*:\s*(.*)", cpuinfo.read_text())
        if found:
            return found[1]
    return platform.processor() or platform.machine()


# The machinery ---------------------------------------------------------------------------------


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
        goal = f"{plain / first:.1f} times as fast as the plain scripts' {plain:.1f} s (goal: 4)"
        note("five figures from nothing", first, plain, goal, plain >= 4 * first)

        again = min(timed(build_of(SEED, force=True), copy) for _ in range(2))
        goal = f"{again / imported:.2f} times `import brian2` (goal: 3)"
        note("five figures again", again, imported, goal, again <= 3 * imported)

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
        goal = f"{changed / imported:.2f} times `import brian2` (goal: 2)"
        note("one number changed", changed, imported, goal, changed <= 2 * imported)

        brian, loop = map_and_loop(copy, Path(folder))
        goal = f"{brian / loop:.2f} times a C loop's {loop:.2f} s (goal: 1.5)"
        note("map of regimes, 1 s of model time", brian, loop, goal, brian <= 1.5 * loop)

    live_slides(note)

    result = {"machine": machine(), "import brian2": imported, "measures": measures}
    file = root / "build" / "bench.json"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    print(f"written to {file.relative_to(root)}")
    return 0 if all(measure["met"] for measure in measures) else 1


def live_slides(note) -> None:
    """Measure the simulations that run inside the slides, in a real browser."""
    from deck.live.bench import measure

    found = measure()
    kilobytes = found.pop("added kB")
    goal = f"{kilobytes:.0f} kB gzipped (goal: 150 kB)"
    note("live part of the deck", kilobytes, 150, goal, kilobytes <= 150)
    for what, milliseconds in found.items():
        kind, name = what.split(maxsplit=1)
        if kind == "slider":
            goal = f"{milliseconds:.0f} ms from slider to picture, 95 % of the time (goal: 50 ms)"
            note(what, milliseconds / 1e3, 0.05, goal, milliseconds <= 50)
        elif compiled := found.get(f"standalone {name}") if kind == "run" else None:
            # One frame of a 60 Hz screen for one neuron, two for a network
            most = 16 if name == "multi_scale" else 33
            goal = (
                f"{milliseconds:.1f} ms (goal: {most} ms, and C++ standalone's {compiled:.1f} ms)"
            )
            met = milliseconds <= min(most, compiled)
            note(f"live {what}", milliseconds / 1e3, compiled / 1e3, goal, met)


def copied(root: Path, copy: Path) -> Path:
    """Copy what makes the figures, without pictures and compiled programs; return the copy."""
    for room in ("deck", "figures", "models"):
        shutil.copytree(root / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "slides").mkdir()
    for file in ("slides/palette.css", "tasks.py", "pyproject.toml"):
        shutil.copy(root / file, copy / file)
    for font in ("slides/fonts", "figures/fonts"):
        if (root / font).is_dir():
            shutil.copytree(root / font, copy / font, dirs_exist_ok=True)
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


# The map of regimes against C ------------------------------------------------------------------

LOOP = """
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
/* The arithmetic of models/regimes.py: neurons x steps, spikes counted as SpikeMonitor does. */
int main(int argc, char **argv)
{
    const int n = atoi(argv[1]), steps = atoi(argv[2]);
    const double dt = 0.1, tau = 1, tau_s = 50, tau_u = 2500;
    double *V = calloc(n, 8), *s_plus = calloc(n, 8), *s_minus = calloc(n, 8);
    double *u_plus = calloc(n, 8), *I = calloc(n, 8), *gain = calloc(n, 8);
    char *above = calloc(n, 1);
    int *spikes = malloc(steps * 400 * sizeof(int)), count = 0;
    for (int k = 0; k < n; k++) {
        I[k] = -2.4 + 2.8 * (k % 128) / 127;
        gain[k] = 0.8 + 2.6 * (k / 128) / 159;
    }
    for (int step = 0; step < steps; step++) {
        for (int k = 0; k < n; k++) {
            double v = V[k], sp = s_plus[k], sm = s_minus[k], up = u_plus[k];
            V[k] = v + dt / tau * (I[k] - v + 2 * tanh(v) - gain[k] * tanh(sp)
                                   + 1.5 * tanh(sm + 0.9) - 1.5 * tanh(up + 0.9));
            s_plus[k] = sp + dt / tau_s * (v - sp);
            s_minus[k] = sm + dt / tau_s * (v - sm);
            u_plus[k] = up + dt / tau_u * (v - up);
        }
        for (int k = 0; k < n; k++) {
            if (V[k] > 0 && !above[k])
                spikes[count++] = k;
            above[k] = V[k] > 0;
        }
    }
    printf("%d", count);
    return 0;
}
"""


def map_and_loop(copy: Path, folder: Path) -> tuple[float, float]:
    """Return the seconds that 1 s of model time takes: models/regimes.py, and the same in C."""
    model = copy / "models" / "regimes.py"
    model.write_text(model.read_text("utf-8").replace("run(12000*ms)", "run(1000*ms)"), "utf-8")
    code = """
import sys, tempfile, brian2
from pathlib import Path
from deck.simulate import run_model
with tempfile.TemporaryDirectory() as scratch:
    run_model(Path('models/regimes.py').resolve(), Path('build/bench').resolve(), Path(scratch),
              lambda line: None, (0, 2))
    print(brian2.device.timers['run_binary'])
"""
    brian = min(
        float(subprocess.check_output([sys.executable, "-c", code], cwd=copy, text=True))
        for _ in range(3)
    )
    source, program = folder / "loop.c", folder / "loop"
    source.write_text(LOOP)
    compiler = os.environ.get("CC", "cc")
    subprocess.run(
        [compiler, "-O3", "-ffast-math", str(source), "-o", str(program), "-lm"], check=True
    )
    times = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run([str(program), "10240", "10000"], check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    return brian, min(times)


# What figures/standalone_speed.py draws --------------------------------------------------------


def refresh_figure(root: Path = ROOT) -> int:
    """Time Brian2's targets on growing networks into figures/standalone_speed.json."""
    measured = []
    for target in TARGETS:
        for neurons in SIZES:
            build, run = time_target(root, target, neurons)
            measured.append({"target": target, "neurons": neurons, "build": build, "run": run})
            print(f"{target}, {neurons} neurons: {build:.2f} s + {run:.3f} s", flush=True)
    data = {
        "what": "seconds to build and to run 1 s of model time of models/growing_network.py",
        "machine": machine(),
        "measured": measured,
    }
    file = root / "figures" / "standalone_speed.json"
    file.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    print(f"written to {file.relative_to(root)}; now: invoke figures standalone_speed")
    return 0


def time_target(root: Path, target: str, neurons: int) -> tuple[float, float]:
    """Return the seconds to build and to run a growing network, all caches empty, no imports."""
    with tempfile.TemporaryDirectory(prefix="lecture bench ") as folder:
        done = subprocess.run(
            [sys.executable, "-c", TIME_TARGET, target, str(neurons), folder],
            cwd=root / "models",
            env=os.environ | {"HOME": folder, "USERPROFILE": folder, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    build, run = done.stdout.split()[-2:]
    return float(build), float(run)


# Brian2's defaults in everything but the target. The loop's own time is what Brian2 reports of it;
# the rest of the script's time went into equations, code and compiler.
TIME_TARGET = """
import sys, time
import brian2
from brian2 import prefs, set_device, second, Network, device
target, neurons, folder = sys.argv[1:]
sys.argv[1:] = [neurons]
runs = []
started = time.perf_counter()
if target.startswith('cpp_standalone'):
    if 'OpenMP' in target:
        import os
        prefs.devices.cpp_standalone.openmp_threads = os.cpu_count()
    set_device('cpp_standalone', directory=folder + '/program', with_output=False)
else:
    prefs.codegen.target = target
    original = Network.run
    def run(net, duration, *args, level=0, **kwds):
        kwds['report'] = lambda elapsed, completed, start, duration: runs.append(float(elapsed))
        original(net, duration, *args, level=level + 1, **kwds)
    Network.run = run
exec(compile(open('growing_network.py').read(), 'growing_network.py', 'exec'), {})
total = time.perf_counter() - started
loop = runs[-1] if runs else device.timers['run_binary']
print(total - loop, loop)
"""
