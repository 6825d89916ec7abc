"""Run models/growing_network.py on one of Brian2's targets; print seconds to build and to run.

    python time_target.py TARGET NEURONS FOLDER

Brian2's defaults in everything but the target. The loop's own time is what Brian2 reports of it;
the rest of the script's time went into equations, code and compiler.
"""

import os
import runpy
import sys
import time

from brian2 import get_device, prefs, set_device

if __name__ == "__main__":
    target, neurons, folder = sys.argv[1:]
    sys.argv[1:] = [neurons]
    started = time.perf_counter()
    if target.startswith("cpp_standalone"):
        if "OpenMP" in target:
            prefs.devices.cpp_standalone.openmp_threads = os.cpu_count()
        set_device("cpp_standalone", directory=f"{folder}/program", with_output=False)
    elif target == "javascript":
        import brian2js  # noqa: F401  (it registers the device)

        set_device("javascript")
    else:
        prefs.codegen.target = target
    runpy.run_path("growing_network.py", run_name="__main__")
    total = time.perf_counter() - started
    loop = get_device()._last_run_time
    print(total - loop, loop)
