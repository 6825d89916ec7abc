"""Run a plain Brian2 script on the device that finishes it soonest.

The script knows nothing of this. It is started on the numpy target; the first `run()` tells how
many steps it asks for. If numpy would take long, the script is started again under Brian2's C++
standalone device, in a build directory that is kept, so that an unchanged program is not compiled
again. What the script gives to parameters is taken out of the program and handed to it when it
starts (`run_args`): a changed number needs no compiler either.
"""

import ast
import atexit
import gc
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from brian2 import Network, prefs
from brian2.core.namespace import get_local_namespace
from brian2.devices.device import RuntimeDevice, all_devices, get_device, set_device
from filelock import FileLock

# numpy needs about this long for one step of one Brian2 object, and for each element of it.
SECONDS_PER_OBJECT = 7e-6
SECONDS_PER_ELEMENT = 30e-9
# A run that numpy finishes in this time is not worth a compiled program's own 0.4 s.
PATIENCE = 1.0

# Brian2's own flags, which leave nothing out: less than -O3 makes the programs 100 times slower.
FLAGS = ["-w", "-O3", "-ffast-math", "-fno-finite-math-only", "-std=c++11"]


class TooLong(BaseException):
    """The numpy target would take too long for the run that the script asks for."""


class Foresight(RuntimeDevice):
    """Brian2's runtime device, which refuses a run that would take long."""

    def __init__(self, patience: float):
        super().__init__()
        self.patience = patience

    def network_run(self, net, duration, *args, namespace=None, level=0, **kwds):
        """Run `net` for `duration`, or raise TooLong before anything has been computed."""
        self.patience -= numpy_seconds(net, float(duration))
        if self.patience < 0:
            raise TooLong
        if namespace is None:
            namespace = get_local_namespace(level=level + 2)
        Network.run.original_function(net, duration, *args, namespace=namespace, **kwds)


def numpy_seconds(net, duration: float) -> float:
    """Estimate the seconds that numpy needs to run `net` for `duration` seconds of model time."""
    total = 0.0
    for thing in net.sorted_objects:
        elements = np.asarray(getattr(getattr(thing, "group", thing), "N", 1)).item()
        steps = duration / float(thing.clock.dt)
        total += steps * (SECONDS_PER_OBJECT + SECONDS_PER_ELEMENT * elements)
    return total


def run_model(script: Path, kept: Path, tell=lambda line: None) -> SimpleNamespace:
    """Run a Brian2 script and return its names: groups, monitors, parameters.

    Parameters
    ----------
    script : Path
        The script; its folder is where it finds what it imports.
    kept : Path
        The folder for compiled programs, one folder per script in it.
    tell : callable
        Is given one line for each thing that the lecturer should know.

    Raises
    ------
    Exception
        Whatever the script raises.
    """
    prefs.codegen.target = "numpy"
    sys.path.insert(0, str(script.parent))
    try:
        try:
            return on_numpy(script, PATIENCE)
        except TooLong:
            gc.collect()  # the names of the objects that are gone are free again
        missing = missing_compiler()
        if missing:
            tell(f"{missing}: {script.name} runs on numpy, which takes longer")
            return on_numpy(script, float("inf"))
        return on_standalone(script, kept / script.stem, tell)
    finally:
        sys.path.remove(str(script.parent))


def on_numpy(script: Path, patience: float) -> SimpleNamespace:
    """Run the script on the numpy target; raise TooLong if that takes more than `patience` s."""
    all_devices["foresight"] = Foresight(patience)
    set_device("foresight")
    return SimpleNamespace(**execute(script))


def on_standalone(script: Path, kept: Path, tell) -> SimpleNamespace:
    """Run the script as a compiled program whose sources and objects are in `kept`."""
    set_device("cpp_standalone", build_on_run=False)
    device = get_device()
    device.reinit()
    device.activate(build_on_run=False)
    names = execute(script)
    device.extra_compile_args += FLAGS
    prefs["codegen.cpp.extra_compile_args"] = []
    prefs["devices.cpp_standalone.extra_make_args_unix"] = ["-j2"]
    run_args = take_parameters(device)
    kept.parent.mkdir(parents=True, exist_ok=True)
    here = Path(tempfile.mkdtemp(prefix="brian2-run-"))
    atexit.register(shutil.rmtree, here, ignore_errors=True)
    program = "main.exe" if os.name == "nt" else "main"
    with FileLock(kept.with_suffix(".lock")):
        before = age(kept / program)
        known = kept.exists()
        compile_program(device, kept)
        if known and age(kept / program) != before:
            tell(f"{script.name} compiled again: more than parameter values changed")
        shutil.copytree(kept / "static_arrays", here / "static_arrays")
        shutil.copy2(kept / program, here / program)
    device.project_dir = str(here)
    device.run(str(here), "results", with_output=False, run_args=run_args)
    return SimpleNamespace(**names)


def compile_program(device, kept: Path) -> None:
    """Compile in `kept`; if what is there can't be used, throw it away and start anew."""
    try:
        device.build(str(kept), compile=True, run=False, with_output=False)
    except (OSError, RuntimeError):
        shutil.rmtree(kept, ignore_errors=True)
        device.build(str(kept), compile=True, run=False, with_output=False)


def age(file: Path) -> float:
    """Return when the file was last written, or the present if there is none."""
    return file.stat().st_mtime if file.exists() else time.time()


def take_parameters(device) -> list[str]:
    """Take the values given before the first run out of the program; return them as `run_args`.

    A value stays in the program if something was computed in it between, or if it was given to a
    part of a variable only.
    """
    queue = device.main_queue
    first = next((k for k, (what, _) in enumerate(queue) if what == "run_network"), 0)
    variables = {device.get_array_name(v, access_data=False): v for v in device.arrays}
    kept, values = [], {}
    for k, (what, given) in enumerate(queue):
        variable = variables.get(given[0]) if what.startswith("set_by") and k < first else None
        value = single_value(what, given)
        used = any(
            later == "run_code_object" and variable in things[0].variables.values()
            for later, things in queue[k:first]
        )
        if variable is None or value is None or used or variable.read_only:
            kept.append((what, given))
        else:
            values[f"{variable.owner.name}.{variable.name}"] = value
    queue[:] = kept
    return [f"{name}={value!r}" for name, value in values.items()]


def single_value(what: str, given: tuple) -> float | int | bool | None:
    """Return the one number that an assignment gives to a whole variable, or None."""
    if what == "set_by_constant":
        return given[1]
    if what == "set_by_single_value" and given[1] == 0:
        try:
            return ast.literal_eval(given[2].replace("true", "True").replace("false", "False"))
        except (SyntaxError, ValueError):
            return None
    return None


def missing_compiler() -> str | None:
    """Return what is missing to compile, or None."""
    if os.name == "nt":
        return None
    if not shutil.which("make"):
        return "no make"
    if not shutil.which(os.environ.get("CXX", "g++")):
        return "no C++ compiler"
    return None


def execute(script: Path, name: str = "__main__") -> dict:
    """Execute the script as Python would, as the module `name`, and return its names."""
    names = {"__name__": name, "__file__": str(script), "__builtins__": __builtins__}
    exec(compile(script.read_bytes(), str(script), "exec"), names)
    return {name: thing for name, thing in names.items() if not name.startswith("__")}


