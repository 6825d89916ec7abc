"""The device "javascript": at every run() the network's loop is JavaScript, which Node runs.

All else is as on Brian2's runtime device: groups are made, synapses connected, values set, by
numpy. At run() the code of the network's objects is generated (program.py), the arrays go to a
`node` child, and come back (simulation.py). An object without JavaScript is run by numpy at its
place in the step, and a warning says so; a network operation, which is Python, is too.
"""

import importlib
import sys
import time
from collections.abc import Callable
from functools import partial

import numpy as np
from brian2.codegen.codeobject import CodeObject
from brian2.codegen.runtime.numpy_rt import NumpyCodeObject
from brian2.core.base import BrianObject, BrianObjectException
from brian2.core.namespace import get_local_namespace
from brian2.core.network import Network, TextReport, profiling_summary
from brian2.core.operations import NetworkOperation
from brian2.core.preferences import BrianPreference, prefs
from brian2.core.variables import ArrayVariable
from brian2.devices.device import RuntimeDevice, all_devices
from brian2.groups.group import CodeRunner, Group
from brian2.synapses.synapses import SynapticPathway
from brian2.units import second
from brian2.units.fundamentalunits import Quantity, check_units
from brian2.utils.logger import get_logger

from . import node
from .codegen.codeobject import JavaScriptCodeObject
from .codegen.functions import NotSupported
from .program import Names, Program, reasons
from .simulation import Simulation
from .spikequeue import SpikeQueue
from .turns import Turns

# Not by `import`: in its package, the module's name is that of a proxy
devices = importlib.import_module("brian2.devices.device")
logger = get_logger("brian2.devices.javascript")

prefs.register_preferences(
    "devices.javascript",
    "JavaScript device preferences",
    fast_functions=BrianPreference(
        default=True,
        docs="""
        Whether exp, tanh and exprel are computed in the loop itself, from tables, and third and
        fourth powers by multiplication. They are then within 4 units in the last place of NumPy's.
        If this is False, JavaScript's own functions are called, which take up to four times as
        long and are within 1 unit (exprel: 2, tanh: 3).
        """,
    ),
)


class JavaScriptDevice(RuntimeDevice):
    """Brian2's runtime device, whose run() is done by JavaScript.

    recorder: is told of every run, see execution.py; None if nobody wants to know.
    """

    def __init__(self) -> None:
        super().__init__()
        self.program: Program | None = None
        self.recorder = None
        self.seed_value: int | None = None
        self.seed_count = 0
        self.turns: Turns | None = None  # while Python runs in the middle of a step

    # -- what Brian2 asks of a device ----------------------------------------------------------

    def code_object_class(self, codeobj_class=None, fallback_pref: str = "codegen.target"):
        """Return the target: JavaScript for what is run in every step, numpy for all else."""
        if self.program is None or fallback_pref != "codegen.target":
            return NumpyCodeObject
        return JavaScriptCodeObject if codeobj_class is None else codeobj_class

    def code_object(self, *args, codeobj_class: type | None = None, **kwargs) -> CodeObject:
        """Make a code object; one of JavaScript can be made again, for numpy."""
        code = super().code_object(*args, codeobj_class=codeobj_class, **kwargs)
        if isinstance(code, JavaScriptCodeObject):
            make = super().code_object
            code.in_numpy = partial(make, *args, codeobj_class=NumpyCodeObject, **kwargs)
        return code

    # While Python and Node take turns, what Python asks for is brought (see turns.py).

    def get_value(self, var: ArrayVariable, access_data: bool = True):
        """Return a variable's array."""
        self._asked(var)
        return super().get_value(var, access_data)

    def fill_with_array(self, var: ArrayVariable, arr: np.ndarray) -> None:
        """Fill a variable's array."""
        self._asked(var)
        super().fill_with_array(var, arr)

    def resize(self, var: ArrayVariable, new_size: int) -> None:
        """Make a variable's array longer or shorter."""
        self._asked(var)
        super().resize(var, new_size)

    def _asked(self, var: ArrayVariable) -> None:
        if self.turns is not None:
            self.turns.asked(var)

    def _asked_for_records(self) -> None:
        if self.turns is not None:
            self.turns.asked_for_records()

    def spike_queue(self, source_start: int, source_end: int) -> SpikeQueue:
        """Return the queue of a pathway."""
        return SpikeQueue(source_start, source_end, self._asked_for_records)

    def seed(self, seed: int | None = None) -> None:
        """Seed numpy's generator, which is JavaScript's too."""
        super().seed(seed)
        self.seed_value = None if seed is None else int(seed)
        self.seed_count += 1

    @check_units(duration=second, report_period=second)
    def network_run(
        self,
        network: Network,
        duration: Quantity,
        report: str | Callable | None = None,
        report_period: Quantity = 10 * second,
        namespace: dict | None = None,
        profile: bool | None = None,
        level: int = 0,
    ) -> None:
        """Run a network, as `brian2.Network.run` does.

        Raises what Brian2 raises for the network, and NodeError if there is no Node.js.
        """
        if duration < 0:
            raise ValueError(
                f"Function 'run' expected a non-negative duration but got '{duration}'"
            )
        if profile is None:
            profile = self.build_options.get("profile", False)
        if namespace is None:
            namespace = get_local_namespace(level=level + 3)
        start = network.t
        network._clocks = {obj.clock for obj in network.sorted_objects}
        for clock in network._clocks:
            clock.set_interval(start, start + duration)
        if self.recorder is None or not self.recorder.only:
            node.child()  # Node starts while the code is generated
        program = self.generate(network, dict(namespace), profile)
        if not network.sorted_objects:
            return
        if self.recorder is not None:
            self.recorder.before(program, duration)
        reporter = Reporter(network, report, report_period, start, duration, self)
        simulation = Simulation(program)
        Network._globally_running = True
        try:
            simulation.begin()
            if program.python:
                Turns(simulation, self).run(network, reporter)
            else:
                simulation.run(reporter)
        except BaseException:
            node.end()  # it may be in the middle of a run; the next one starts another one
            raise
        finally:
            Network._globally_running = False
        self.finish(network, program, reporter)
        network._profiling_info = None
        if profile:
            network._profiling_info = [
                (obj.name, time * second)
                for obj, time in zip(program.objects, simulation.times, strict=True)
            ]
            logger.debug(f"\n{profiling_summary(network)}")
        if self.recorder is not None:
            self.recorder.after(program)

    def generate(self, network: Network, namespace: dict, profile: bool) -> Program:
        """Return the program of a network; what has no JavaScript is left to Python."""
        names = Names() if self.recorder is None else self.recorder.names
        without: dict[str, str] = {}
        changed: list[tuple[BrianObject, str, object]] = []
        try:
            while True:
                program = self.program = Program(network, namespace, names)
                for obj in program.objects:
                    if isinstance(obj, SynapticPathway):
                        obj._pushspikes_codeobj = None  # Brian2 would keep that of the last run
                if self.recorder is not None:
                    for group in program.objects:
                        if isinstance(getattr(group, "_refractory", None), Quantity):
                            change(group, "_refractory", changed)
                            group._refractory = program.name_refractory(group, namespace)
                try:
                    network.before_run(namespace)
                    break
                except BrianObjectException as error:
                    obj = next(o for o in program.objects if o.name == error._brian_objname)
                    reason = missing(error)
                    if reason is None or obj.name in without or not isinstance(obj, CodeRunner):
                        raise
                    without[obj.name] = reason
                    change(obj, "codeobj_class", changed)
                    obj.codeobj_class = NumpyCodeObject
            python = reasons(program.objects, without)
            program.build(python, profile)
        finally:
            self.program = None
            for obj, name, value in reversed(changed):
                setattr(obj, name, value)
        for obj, reason in python.items():
            if not isinstance(obj, NetworkOperation):
                logger.warn(
                    f"'{obj.name}' is run by numpy, in every step: {reason}",
                    name_suffix="numpy",
                    once=True,
                )
        return program

    def finish(self, network: Network, program: Program, reporter: "Reporter") -> None:
        """Do what Brian2 does at the end of a run."""
        for name in program.storage.events:
            program.variables[name].get_value()[-1] = 0
        network.t_ = float(reporter.end)
        if network._stopped or Network._globally_stopped:
            network.t_ = min(clock.t_ for clock in program.clocks)
        self._last_run_time = reporter.elapsed
        self._last_run_completed_fraction = reporter.completed(network.t_)
        for obj in network.sorted_objects:
            if isinstance(obj, Group):
                obj._check_for_invalid_states()
        reporter.tell_end()
        network.after_run()


class Reporter:
    """Tells how far a run is, and whether it shall go on: called with the time in seconds."""

    def __init__(
        self,
        network: Network,
        report: str | Callable | None,
        period: Quantity,
        start: Quantity,
        duration: Quantity,
        device: JavaScriptDevice,
    ) -> None:
        if report is not None and not callable(report):
            streams = {"text": sys.stdout, "stdout": sys.stdout, "stderr": sys.stderr}
            if not isinstance(report, str):
                raise TypeError(
                    "Do not know how to handle report argument, it has to be one of 'text',"
                    " 'stdout', 'stderr', or a callable function/object, but it is of type"
                    f" {type(report)}"
                )
            if report not in streams:
                raise ValueError(f'Do not know how to handle report argument "{report}".')
            report = TextReport(streams[report])
        self.network, self.report, self.device = network, report, device
        self.start, self.duration, self.end = start, duration, start + duration
        self.period, self.began = float(period), time.time()
        self.next = self.began + self.period
        if report is not None:
            report(0 * second, 0.0, start, duration)

    @property
    def elapsed(self) -> float:
        """The time since the run began, in seconds."""
        return time.time() - self.began

    def completed(self, t: float) -> float:
        """Return the part of the run that is done at a time in seconds."""
        duration = float(self.duration)
        return (t - float(self.start)) / duration if duration > 0 else 1.0

    def __call__(self, t: float) -> bool:
        """Report if it is time to; return whether the run is to go on."""
        self.network.t_ = t
        if self.report is not None and time.time() > self.next:
            self.report(self.elapsed * second, self.completed(t), self.start, self.duration)
            self.next = time.time() + self.period
        longest = self.device._maximum_run_time
        if longest is not None and self.elapsed > float(longest):
            self.network._stopped = True
        return not (self.network._stopped or Network._globally_stopped)

    def tell_end(self) -> None:
        """Report the end."""
        if self.report is not None:
            done = self.completed(self.network.t_)
            self.report(self.elapsed * second, done, self.start, self.duration)


def missing(error: BrianObjectException) -> str | None:
    """Return what has no JavaScript, if that is what the error is about: not what Brian2 refuses.

    Of a function without an implementation Brian2 says so on account of a KeyError.
    """
    cause: BaseException | None = error
    while cause is not None:
        of_function = isinstance(cause, NotImplementedError) and isinstance(
            cause.__cause__, KeyError
        )
        if of_function or isinstance(cause, NotSupported):
            return str(cause)
        cause = cause.__cause__
    return None


def change(obj: BrianObject, name: str, changed: list[tuple]) -> None:
    """Note what an attribute is, to put it back."""
    changed.append((obj, name, getattr(obj, name)))


all_devices["javascript"] = JavaScriptDevice()
