"""Measure what figures draw of speed: Brian2's targets on networks of several sizes."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.machine import machine
from deck.project import ROOT

SCRIPT = Path(__file__).with_name("time_target.py")
TARGETS = ["numpy", "cython", "cpp_standalone", "cpp_standalone, OpenMP", "javascript"]
# Each figure that draws measured times: its model, the sizes of the network, and the targets
MEASURED = {
    "standalone_speed": ("growing_network", [1, 10, 100, 1000, 10000], TARGETS),
    "coba_speed": ("coba_at_scale", [1000, 4000, 16000, 64000], ["numpy", "cpp_standalone"]),
}


def refresh_figures(root: Path = ROOT) -> int:
    """Time Brian2's targets into figures/NAME.json for each of the figures."""
    for figure, (model, sizes, targets) in MEASURED.items():
        measured = []
        for target in targets:
            for neurons in sizes:
                said = time_target(root, model, target, neurons)
                measured.append({"target": target, "neurons": neurons} | said)
                times = f"{said['build']:.2f} s + {said['run']:.3f} s"
                print(f"{model}, {target}, {neurons} neurons: {times}", flush=True)
        data = {
            "what": f"seconds to build and to run 1 s of model time of models/{model}.py",
            "machine": machine(),
            "measured": measured,
        }
        file = root / "figures" / f"{figure}.json"
        file.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
        print(f"written to {file.relative_to(root)}; now: invoke figures {figure}")
    return 0


def time_target(root: Path, model: str, target: str, neurons: int) -> dict:
    """Return the seconds to build and to run a network, all caches empty, no imports.

    "processor" is the processor's time for the run, which a busy machine changes little; "profile",
    if the model asks for one, has the seconds of each object.
    """
    with tempfile.TemporaryDirectory(prefix="lecture bench ") as folder:
        done = subprocess.run(
            [sys.executable, str(SCRIPT), f"{model}.py", target, str(neurons), folder],
            cwd=root / "models",
            env=os.environ | {"HOME": folder, "USERPROFILE": folder, "PYTHONPATH": "."},
            capture_output=True,
            text=True,
        )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return json.loads(done.stdout.splitlines()[-1])
