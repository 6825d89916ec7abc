"""Measure what figures/standalone_speed.py draws: Brian2's targets on growing networks."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.machine import machine
from deck.project import ROOT

SIZES = [1, 10, 100, 1000, 10000]
SCRIPT = Path(__file__).with_name("time_target.py")
TARGETS = ["numpy", "cython", "cpp_standalone", "cpp_standalone, OpenMP", "javascript"]


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
            [sys.executable, str(SCRIPT), target, str(neurons), folder],
            cwd=root / "models",
            env=os.environ | {"HOME": folder, "USERPROFILE": folder, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    build, run = done.stdout.split()[-2:]
    return float(build), float(run)
