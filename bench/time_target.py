"""Run a model on one of Brian2's targets; print the seconds to build and to run as JSON.

    python time_target.py MODEL TARGET NEURONS FOLDER

Brian2's defaults in everything but the target. The loop's own time is what Brian2 reports of it;
the rest of the script's time went into equations, code and compiler.
"""

import json
import os
import runpy
import sys
import time
from pathlib import Path

from brian2 import Network, get_device, magic_network, prefs, set_device


def processor() -> float:
    """Return the processor's seconds of this process and of those that it has waited for."""
    return sum(os.times()[:4])


def timed(function):
    """Return the function, which notes what of the processor's time it takes."""

    def run(*args, level=0, **kwds):
        before = processor()
        function(*args, level=level + 1, **kwds)
        spent.append(processor() - before)

    return run


if __name__ == "__main__":
    model, target, neurons, folder = sys.argv[1:]
    sys.argv[1:] = [neurons]
    spent: list[float] = []
    compiled = target.startswith("cpp_standalone")
    started = time.perf_counter()
    if compiled:
        if "OpenMP" in target:
            prefs.devices.cpp_standalone.openmp_threads = os.cpu_count()
        set_device("cpp_standalone", build_on_run=False)
    elif target == "javascript":
        import brian2js  # noqa: F401  (it registers the device)

        set_device("javascript")
    else:
        prefs.codegen.target = target
        Network.run = timed(Network.run)
    runpy.run_path(model, run_name="__main__")
    if compiled:
        get_device().build(f"{folder}/program", run=False, with_output=False)
        before = processor()
        get_device().run(with_output=False)
        spent.append(processor() - before)
    total = time.perf_counter() - started
    loop = get_device()._last_run_time
    said = {"build": total - loop, "run": loop}
    if spent:
        said["processor"] = spent[-1]
    if "profile=True" in Path(model).read_text("utf-8"):
        said["profile"] = {name: float(taken) for name, taken in magic_network.profiling_info}
    print()
    print(json.dumps(said))
