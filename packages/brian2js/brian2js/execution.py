"""A script that is executed once: its results, and the ES module of what it has run."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import numpy as np
from brian2.core.base import BrianObject
from brian2.core.magic import magic_network
from brian2.core.names import Nameable
from brian2.core.preferences import prefs
from brian2.core.tracking import InstanceTrackerSet, Trackable
from brian2.core.variables import ArrayVariable
from brian2.units.fundamentalunits import Quantity

from .codegen.functions import NotSupported
from .device import JavaScriptDevice, devices
from .module import describe, module_text, parameters_of
from .program import Names, Program
from .simulation import as_javascript

#: What bounds a parameter, as the runtime is told.
LIMITS = ("integer", "divides", "atLeast", "above", "fixed")


class _Stop(BaseException):
    """Ends a script at its first run()."""


@dataclass
class Segment:
    """One run() of a script.

    duration, start: in seconds. program: what it is in JavaScript. values: what its arrays held
    when it began. changed: those of them that Python has changed since the run before.
    waiting: by the queue's name, the spikes under way ([steps left, synapse]) if Python has changed
    those (restore() does).
    seed: the last seed(). seed_count: how many there have been. random_state: the state of NumPy's
    generator when it began. random_state_after: when it ended. dt: the default clock's, in seconds.
    """

    duration: float
    start: float
    program: Program
    values: dict[str, np.ndarray]
    changed: dict[str, np.ndarray]
    waiting: dict[str, np.ndarray]
    seed: int | None
    seed_count: int
    random_state: tuple
    dt: float
    random_state_after: tuple | None = None


@dataclass
class Execution:
    """What a script did. names: its globals at the end. notes: what was done otherwise."""

    path: Path
    names: dict = field(default_factory=dict)
    segments: list[Segment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def module(
        self,
        name: str | None = None,
        runtime: str = "",
        stages: bool = False,
        redrawn: Iterable[str] = (),
    ) -> str:
        """Return the text of an ES module; see runtime/model.js.

        name: what it is called in `info`; the script's name if left out. runtime: from where the
        module imports runtime/index.js, for a bundle of several; if left out it is self-contained.
        stages: whether a time step can be taken object by object. redrawn: names of Synapses that
        were connected at random; the module draws as many of its own in place of bringing them.

        Raises NotSupported, with the reason, if the script has done what no module can do.
        """
        if not self.segments:
            raise NotSupported(f"{self.path.name} has no run()")
        return module_text(self.segments, name or self.path.stem, runtime, stages, tuple(redrawn))

    def info(self, name: str | None = None) -> dict:
        """Return what the module exports as `info`: parameters, monitors, time step, duration."""
        if not self.segments:
            raise NotSupported(f"{self.path.name} has no run()")
        return describe(self.segments, name or self.path.stem)[1]

    def limits(self) -> dict[str, dict]:
        """Return what bounds each parameter of `info`, as far as anything does: {name: {...}}.

        integer: whole numbers; divides: the model divides by it; atLeast, above: a number; fixed:
        why it cannot be changed.
        """
        bounds: dict[str, dict] = {}
        for segment in self.segments:
            for name, (flags, _) in parameters_of(segment).items():
                bounds.setdefault(name, {k: flags[k] for k in LIMITS if k in flags})
        return bounds

    @property
    def own_functions(self) -> list[str]:
        """The JavaScript that the script itself brings, by @implementation('javascript', ...)."""
        return [code for segment in self.segments for code in segment.program.own_functions]


class Recorder:
    """Keeps what each run() was. only: whether the first run() is not to take place."""

    def __init__(
        self, execution: Execution, only: bool, at_run: Callable[[dict], None] | None
    ) -> None:
        self.execution, self.only, self.at_run = execution, only, at_run
        self.names = Names()
        self._left: dict[str, np.ndarray] = {}
        self._waiting: dict[str, np.ndarray] = {}

    def before(self, program: Program, duration: Quantity) -> None:
        """Note what a run() begins with; raises _Stop if it is not to take place."""
        if self.at_run and not self.execution.segments:
            self.at_run(self.execution.names)
        values = values_of(program)
        changed = {
            name: value
            for name, value in values.items()
            if name in self._left and not np.array_equal(value, self._left[name], equal_nan=True)
        }
        spikes = under_way(program)
        waiting = {
            name: value
            for name, value in spikes.items()
            if not np.array_equal(value, self._waiting.get(name, np.empty((0, 2))))
        }
        device = devices.active_device
        self.execution.segments.append(
            Segment(
                float(duration),
                float(program.network.t),
                program,
                values,
                changed,
                waiting,
                device.seed_value,
                device.seed_count,
                np.random.get_state(),
                float(device.defaultclock.dt),
            )
        )
        if self.only:
            raise _Stop

    def after(self, program: Program) -> None:
        """Note what a run() has left behind."""
        self._left.update(values_of(program))
        self._waiting.update(under_way(program))
        self.execution.segments[-1].random_state_after = np.random.get_state()


def values_of(program: Program) -> dict[str, np.ndarray]:
    """Return copies of what the program's arrays and constants hold."""
    arrays: dict[str, ArrayVariable] = {
        name: var for name, var in program.variables.items() if name not in program.storage.recorded
    }
    values = {name: as_javascript(var) for name, var in arrays.items()}
    for name, (_, constant) in program.constants.items():
        values[name] = np.array([constant.value], float)
    return values


def under_way(program: Program) -> dict[str, np.ndarray]:
    """Return the spikes that are under way, by the names of the queues."""
    return {
        name: pathway.queue.under_way(pathway.source.clock.dt_)
        for name, pathway in program.queues.items()
    }


def execute(
    script: str | Path,
    arguments: tuple = (),
    run: bool = True,
    at_run: Callable[[dict], None] | None = None,
) -> Execution:
    """Execute a Brian2 script once, in this process, on the JavaScript device.

    script: its path; modules beside it can be imported. arguments: its sys.argv[1:].
    run: whether to run it; else it ends at its first run(), whose module is known all the same.
    at_run: is given the script's names when it comes to its first run().
    set_device() in the script is ignored, which `notes` tells.

    Raises whatever the script raises.
    """
    path = Path(script)
    source = path.read_text(encoding="utf-8")
    # A module, so that what the script gives to processes of its own is found there
    main = ModuleType("__main__")
    main.__file__ = str(path)
    execution = Execution(path, vars(main))
    device = JavaScriptDevice()
    device.recorder = Recorder(execution, only=not run, at_run=at_run)
    code = compile(source, str(path), "exec")
    with (
        isolated(device),
        ignored_devices(device, execution.notes),
        started(path, arguments, main),
        contextlib.suppress(_Stop),
    ):
        exec(code, execution.names)
    return execution


@contextlib.contextmanager
def isolated(device: JavaScriptDevice) -> Iterator[None]:
    """Make the device current. What the script changes of the caller's Brian2 comes back.

    That is: the device, names, scope, preferences, the network of run(), NumPy's generator.
    """
    instances = Trackable.__instancefollower__.instance_sets
    scope, names = BrianObject._scope_current_key, instances[Nameable]
    random, previous = np.random.get_state(), devices.active_device
    magic, preferences = dict(vars(magic_network)), {name: prefs[name] for name in prefs}
    vars(magic_network).update(_stored_state={}, _schedule=None, t_=0.0)
    # Names as in a new process: they decide the order of objects within a slot
    instances[Nameable] = InstanceTrackerSet()
    # A key that no object of the caller has, so that run() does not collect them
    BrianObject._scope_current_key = scope + 1
    # Not by set_device(), which would carry the time step from one device to the other
    devices.active_device = device
    device.activate()
    try:
        yield
    finally:
        devices.active_device = previous
        BrianObject._scope_current_key = scope
        vars(magic_network).update(magic)
        for name, value in preferences.items():
            if prefs[name] != value:
                prefs[name] = value
        np.random.set_state(random)
        set.update(names, instances[Nameable])
        instances[Nameable] = names


@contextlib.contextmanager
def ignored_devices(device: JavaScriptDevice, notes: list[str]) -> Iterator[None]:
    """Let set_device() in a script find this device under every name, and note which it wanted."""
    known, stack = devices.all_devices, list(devices.previous_devices)

    class Wanted(dict):
        def __getitem__(self, name: str) -> JavaScriptDevice:
            super().__getitem__(name)  # a KeyError for a name that Brian2 does not know
            if name != "javascript":
                notes.append(f"set_device({name!r}) was ignored: the script ran on JavaScript")
            return device

    devices.all_devices = Wanted(known)
    try:
        yield
    finally:
        devices.all_devices = known
        devices.previous_devices[:] = stack


@contextlib.contextmanager
def started(path: Path, arguments: tuple, main: ModuleType) -> Iterator[None]:
    """Let the script find what it finds when it is started: arguments, neighbours, `__main__`."""
    neighbours = {file.stem for file in path.parent.glob("*.py")} - sys.stdlib_module_names
    hidden = {name: sys.modules.pop(name) for name in neighbours if name in sys.modules}
    before, sys.argv = sys.argv, [str(path), *map(str, arguments)]
    sys.path.insert(0, str(path.parent))
    before_main, sys.modules["__main__"] = sys.modules["__main__"], main
    try:
        yield
    finally:
        sys.modules["__main__"] = before_main
        sys.path.remove(str(path.parent))
        sys.argv = before
        for name in neighbours:
            sys.modules.pop(name, None)
        sys.modules.update(hidden)
