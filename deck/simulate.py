"""Run a plain Brian2 script on the device that finishes it soonest.

The script knows nothing of this. It is started on Brian2's numpy target; its first `run()` tells
how many steps it asks for. If numpy would take long, the script is started again under Brian2's C++
standalone device, in a build directory that is kept, so that an unchanged program is not compiled
again. What the script gives to parameters is taken out of the program and handed to it when it
starts (`run_args`): a changed parameter needs no compiler either.
"""

import ast
import gc
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from brian2 import Network, prefs
from brian2.codegen.cpp_prefs import get_msvc_env
from brian2.core.magic import magic_network
from brian2.core.namespace import get_local_namespace
from brian2.devices.cpp_standalone.codeobject import CPPStandaloneCodeObject
from brian2.devices.device import RuntimeDevice, all_devices, get_device, set_device
from filelock import FileLock
from jinja2 import FileSystemBytecodeCache

# numpy needs about this long for one step of one Brian2 object, and for each element of it.
SECONDS_PER_OBJECT = 7e-6
SECONDS_PER_ELEMENT = 30e-9
# What numpy finishes in this time is not worth a program's own half second.
PATIENCE = 1.0

# Brian2's own flags, less -march=native, which doubles the compiler's time and speeds up only the
# loops over large groups. Those GCC turns into vector code (4 times as fast) if it may check more
# pairs of arrays for overlap than its usual 10 and sees glibc's vector versions of tanh and exp.
FLAGS = ["-w", "-O3", "-ffast-math", "-fno-finite-math-only", "-std=c++11"]
FLAGS_FOR_MANY = ["-march=native"]
FLAGS_FOR_MANY_GCC = ["-D__FAST_MATH__", "--param=vect-max-version-for-alias-checks=1000"]
MANY = 256

# What every program of Brian2 includes. Compiled once for all, it halves the compiler's time.
STANDARD_HEADERS = (
    "algorithm climits cmath csignal cstdlib ctime fstream iostream map queue random set string"
    " tuple utility vector"
)


class TooLong(BaseException):
    """The numpy target would take too long for the run that the script asks for."""


class CannotCompileError(Exception):
    """The compiler refused the program, or Brian2 can't write one for this script."""


def run_model(
    script: Path, kept: Path, scratch: Path, tell, arguments: tuple = ()
) -> SimpleNamespace:
    """Run a Brian2 script and return its names: groups, monitors, parameters.

    They answer alike after either device: `model.Vmon.V`, `model.Smon.t`, `model.G.N`.

    Parameters
    ----------
    script : Path
        The script; what it imports may stand beside it.
    kept : Path
        The folder of compiled programs, which has one folder per script.
    scratch : Path
        An empty folder for the results, which are read when they are asked for.
    tell : callable
        Is given one line for each thing that the lecturer should know.
    arguments : tuple
        The script's command line.

    Raises
    ------
    Exception
        Whatever the script raises.
    """
    prefs.codegen.target = "numpy"
    sys.argv = [str(script), *map(str, arguments)]
    sys.path.insert(0, str(script.parent))
    program = kept / script.stem
    missing = missing_compiler()
    # A script that was compiled last time needs no look ahead.
    if not program.exists() or missing:
        try:
            return on_numpy(script, PATIENCE)
        except TooLong:
            pass
        forget(script.parent)
    if not missing:
        try:
            return on_standalone(script, program, scratch, tell)
        except CannotCompileError as problem:
            missing = str(problem)
    tell(f"{missing}: models/{script.name} runs on numpy, which takes longer")
    forget(script.parent)
    return on_numpy(script, float("inf"))


# On numpy --------------------------------------------------------------------------------------


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


def on_numpy(script: Path, patience: float) -> SimpleNamespace:
    """Run the script on the numpy target; raise TooLong if that takes more than `patience` s."""
    all_devices["foresight"] = Foresight(patience)
    set_device("foresight")
    return SimpleNamespace(**execute(script))


def numpy_seconds(net, duration: float) -> float:
    """Estimate the seconds that numpy needs to run `net` for `duration` seconds of model time."""
    total = 0.0
    for thing in net.sorted_objects:
        try:
            elements = np.asarray(getattr(getattr(thing, "group", thing), "N", 1)).item()
        except NotImplementedError:
            elements = 1  # synapses that a program will make, spikes that it will record
        steps = duration / float(thing.clock.dt)
        total += steps * (SECONDS_PER_OBJECT + SECONDS_PER_ELEMENT * elements)
    return total


def forget(folder: Path) -> None:
    """Forget what a first attempt has left: modules that it imported, names that Brian2 gave.

    The second attempt then names its objects as the first did, and as a later one will.
    """
    for name, module in list(sys.modules.items()):
        if Path(getattr(module, "__file__", None) or "/").parent == folder:
            del sys.modules[name]
    magic_network.objects.clear()
    gc.collect()


# As a compiled program -------------------------------------------------------------------------


def on_standalone(script: Path, kept: Path, scratch: Path, tell) -> SimpleNamespace:
    """Run the script as a compiled program whose sources and objects stay in `kept`.

    Raises
    ------
    CannotCompileError
        If that can't be done with this script, or this compiler.
    """
    keep_templates(kept.parent / ".templates")
    set_device("cpp_standalone", build_on_run=False)
    device = get_device()
    device.reinit()
    device.activate(build_on_run=False)
    asked = []
    network_run = device.network_run

    def measured(net, duration, *args, level=0, **kwds):
        asked.append(numpy_seconds(net, float(duration)))
        network_run(net, duration, *args, level=level + 1, **kwds)

    device.network_run = measured
    try:
        names = execute(script)
    except NotImplementedError as problem:
        raise CannotCompileError(f"not possible in a compiled program ({problem})") from None
    if sum(asked) < PATIENCE:
        shutil.rmtree(kept, ignore_errors=True)
        forget(script.parent)
        return on_numpy(script, float("inf"))

    values = take_parameters(device)
    # Two builds of one model take turns here; each then runs its own copy with its own values.
    with FileLock(kept.with_suffix(".lock")):
        first = not kept.exists()
        if compile_program(device, kept) and not first:
            tell(f"models/{script.name} compiled again: more than parameters changed")
        shutil.copytree(kept / "static_arrays", scratch / "static_arrays")
        shutil.copy2(kept / PROGRAM, scratch / PROGRAM)
    device.project_dir = str(scratch)
    device.run(str(scratch), "results", with_output=False, run_args=values)
    return SimpleNamespace(**names)


def keep_templates(folder: Path) -> None:
    """Let Brian2 keep the templates of its code as bytecode, which it compiles anew otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = CPPStandaloneCodeObject.templater.env
    environment.bytecode_cache = FileSystemBytecodeCache(str(folder))


PROGRAM = "main.exe" if os.name == "nt" else "main"
MAKEFILE = "win_makefile" if os.name == "nt" else "makefile"
SOURCES = (".c", ".cpp")


def compile_program(device, kept: Path) -> bool:
    """Bring the program in `kept` up to date; return whether the compiler had anything to do.

    What is there and isn't whole is thrown away first.

    Raises
    ------
    CannotCompileError
        If the compiler refuses the program.
    """
    whole = kept / "whole.json"  # what the program was compiled from; written last, removed first
    for attempt in range(2):
        was = fingerprints(whole)
        if not was or was[PROGRAM] != fingerprint(kept / PROGRAM):
            shutil.rmtree(kept, ignore_errors=True)
            kept.unlink(missing_ok=True)
            was = {}
        whole.unlink(missing_ok=True)
        set_flags(device, kept.parent)
        try:
            device.build(str(kept), compile=False, run=False)
            now = {file: fingerprint(kept / file) for file in written(kept)}
            changed = {file for file, content in now.items() if was.get(file) != content}
            if changed:
                forget_compiled(kept, changed)
                make(device, kept)
            now[PROGRAM] = fingerprint(kept / PROGRAM)
        except (OSError, RuntimeError) as problem:
            if attempt or not was:
                raise CannotCompileError(f"the compiler failed ({problem})") from None
            continue
        whole.write_text(json.dumps(now))
        return now[PROGRAM] != was.get(PROGRAM)
    raise AssertionError("unreachable")


def fingerprints(whole: Path) -> dict[str, str]:
    """Return the hashes of a program and of what it was compiled from, {} if none are kept."""
    try:
        return json.loads(whole.read_text())
    except (OSError, ValueError):
        return {}


def fingerprint(file: Path) -> str | None:
    """Return the hash of a file, or None if there is none."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else None


def written(kept: Path) -> list[str]:
    """Return what Brian2 has written for the compiler: sources, headers, and the makefile."""
    files = (file for file in kept.rglob("*") if file.name.endswith((*SOURCES, ".h")))
    return [file.relative_to(kept).as_posix() for file in files] + [MAKEFILE]


def forget_compiled(kept: Path, changed: set[str]) -> None:
    """Delete what changed files were compiled to, and let make see the rest as up to date.

    make goes by the files' dates, which are wrong where a clock was set back or a folder copied.
    A header may be in every source, so a changed one leaves nothing.
    """
    (kept / PROGRAM).unlink(missing_ok=True)
    everything = any(not file.endswith(SOURCES) for file in changed)
    for source in written(kept):
        if everything or source in changed:
            for kind in (".o", ".obj"):
                (kept / source).with_suffix(kind).unlink(missing_ok=True)
        os.utime(kept / source, (86400, 86400))  # older than all that was ever compiled


def set_flags(device, folder: Path) -> None:
    """Set the compiler's flags."""
    if os.name == "nt":
        return
    # As the device's own arguments they are taken as they are; the preference would compile a
    # small program for each of them every time, to see whether the compiler knows it.
    prefs["codegen.cpp.extra_compile_args"] = []
    largest = max(
        (v.size for v in device.arrays if isinstance(v.size, int) and not v.dynamic), default=0
    )
    flags = list(FLAGS)
    if largest >= MANY:
        flags += FLAGS_FOR_MANY + (FLAGS_FOR_MANY_GCC if is_gcc() else [])
    device.extra_compile_args = [*flags, *precompiled(folder, flags)]


def make(device, kept: Path) -> None:
    """Compile and link.

    Raises
    ------
    RuntimeError, OSError
        If that fails.
    """
    if os.name == "nt":
        device.compile_source(str(kept), "msvc", debug=False, clean=False)
        return
    # Without the list of dependencies, which the compiler would have to make: see forget_compiled.
    command = ["make", "-j2", f"CXX={compiler()}", "DEPS="]
    done = subprocess.run(command, cwd=kept, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["without a word"])[0])


def precompiled(folder: Path, flags: list[str]) -> list[str]:
    """Return the flags that make GCC read the standard headers from one precompiled file."""
    if not is_gcc():
        return []  # Clang refuses a precompiled file where GCC falls back to the header itself
    name = f"standard-{hashlib.sha256(' '.join(flags).encode()).hexdigest()[:8]}.h"
    header = folder / ".headers" / name
    ready = header.with_name(name + ".gch")
    header.parent.mkdir(exist_ok=True)
    with FileLock(header.with_suffix(".lock")):
        if not ready.exists():
            header.write_text("".join(f"#include <{h}>\n" for h in STANDARD_HEADERS.split()))
            new = ready.with_suffix(".new")
            command = [compiler(), *flags, "-x", "c++-header", str(header), "-o", str(new)]
            if subprocess.run(command, capture_output=True).returncode:
                return []
            new.replace(ready)
    return ["-include", f'"{header}"']


def compiler() -> str:
    """Return the C++ compiler's command."""
    return os.environ.get("CXX") or ("c++" if sys.platform == "darwin" else "g++")


def is_gcc() -> bool:
    """Tell whether the compiler is GCC, not Clang under its name."""
    version = subprocess.run([compiler(), "--version"], capture_output=True, text=True).stdout
    return "Free Software" in version


def missing_compiler() -> str | None:
    """Return what is missing to compile, or None."""
    if os.name == "nt":
        try:
            get_msvc_env()
        except Exception:
            return "no C++ compiler"
        return None
    if not shutil.which(compiler()):
        return "no C++ compiler"
    return None if shutil.which("make") else "no make"


# Parameters ------------------------------------------------------------------------------------


def take_parameters(device) -> list[str]:
    """Take the numbers given to whole variables out of the program; return them as `run_args`.

    They are given when the run starts, after everything that comes before it in the program. So a
    number stays in the program, and changing it compiles the program again, if something there is
    computed with the variable or gives it other values later.
    """
    queue = device.main_queue
    steps = [what for what, _ in queue]
    if "run_network" not in steps or {"insert_code", "start_run_func"} & set(steps):
        return []
    first = steps.index("run_network")
    variables = {device.get_array_name(v, access_data=False): v for v in device.arrays}
    before, values, settled = [], {}, set()
    for what, given in reversed(queue[:first]):
        if what == "run_code_object":
            settled.update(given[0].variables.values())
        elif what.startswith("set_"):
            variable = variables.get(given[0])
            value = None if variable is None else number(what, given, variable)
            if value is not None and variable not in settled:
                values.setdefault(f"{variable.owner.name}.{variable.name}", value)
                continue
            settled.add(variable)
        before.append((what, given))
    queue[:first] = reversed(before)
    return [f"{name}={value!r}" for name, value in reversed(values.items())]


def number(what: str, given: tuple, variable) -> float | int | bool | None:
    """Return the one number that a step of the program gives to a whole variable, or None."""
    if variable.read_only:
        return None
    if what == "set_by_constant":
        value = given[1]
    elif what == "set_by_single_value" and variable.size == 1 and not variable.dynamic:
        try:
            value = ast.literal_eval(given[2].replace("true", "True").replace("false", "False"))
        except (SyntaxError, ValueError):
            return None
    else:
        return None
    return value if np.isfinite(value) else None


# The script ------------------------------------------------------------------------------------


def execute(script: Path, name: str = "__main__") -> dict:
    """Execute the script as Python would, as the module `name`, and return its names."""
    names = {"__name__": name, "__file__": str(script), "__builtins__": __builtins__}
    exec(compile(script.read_bytes(), str(script), "exec"), names)
    return {name: thing for name, thing in names.items() if not name.startswith("__")}
