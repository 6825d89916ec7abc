"""A Brian2 device that runs nothing: at `run()` it has the network's code generated and stops.

Until then the script runs as it always does, on numpy: groups are made, synapses connected, initial
values computed. The state that JavaScript starts from is the state that the arrays have at `run()`.
"""

import ast
import contextlib
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from brian2.codegen.runtime.numpy_rt import NumpyCodeObject
from brian2.core.base import BrianObject
from brian2.core.clocks import Clock
from brian2.core.functions import Function
from brian2.core.names import Nameable
from brian2.core.namespace import get_local_namespace
from brian2.core.network import Network
from brian2.core.operations import NetworkOperation
from brian2.core.tracking import InstanceTrackerSet, Trackable
from brian2.core.variables import ArrayVariable, Constant, Variable
from brian2.devices.device import RuntimeDevice
from brian2.groups.group import CodeRunner
from brian2.groups.neurongroup import (
    NeuronGroup,
    Resetter,
    StateUpdater,
    SubexpressionUpdater,
    Thresholder,
)
from brian2.groups.subgroup import Subgroup
from brian2.input.poissongroup import PoissonGroup
from brian2.input.poissoninput import PoissonInput
from brian2.input.spikegeneratorgroup import SpikeGeneratorGroup
from brian2.monitors.ratemonitor import PopulationRateMonitor
from brian2.monitors.spikemonitor import EventMonitor, SpikeMonitor
from brian2.monitors.statemonitor import StateMonitor
from brian2.spatialneuron.spatialneuron import SpatialNeuron
from brian2.synapses.synapses import (
    StateUpdater as SynapsesStateUpdater,
)
from brian2.synapses.synapses import (
    SummedVariableUpdater,
    Synapses,
    SynapticPathway,
)
from brian2.units.fundamentalunits import Quantity

from .codegen.codeobject import JavaScriptCodeObject
from .codegen.functions import NotSupported
from .codegen.generator import UNROLLED_STATEMENTS

# Not by `import`: in its package, the module's name is that of a proxy
devices = importlib.import_module("brian2.devices.device")

SUPPORTED = (
    NeuronGroup,
    Resetter,
    StateUpdater,
    SubexpressionUpdater,
    Thresholder,
    CodeRunner,
    Subgroup,
    PoissonGroup,
    SpikeGeneratorGroup,
    PopulationRateMonitor,
    EventMonitor,
    SpikeMonitor,
    StateMonitor,
    SynapsesStateUpdater,
    SummedVariableUpdater,
    SynapticPathway,
    Synapses,
)
REFUSED = {
    SpatialNeuron: "multi-compartment neurons (SpatialNeuron) are not supported",
    NetworkOperation: "network_operation is not supported: it is Python, called in every step",
    PoissonInput: "PoissonInput is not supported: it draws binomial random numbers",
}


class _Stop(BaseException):
    """Ends the script at its run()."""


class CollectingDevice(RuntimeDevice):
    """What a script's network becomes: names, constants, helpers and buffers of its JavaScript."""

    def __init__(self) -> None:
        super().__init__()
        self.network: Network | None = None
        self.duration = 0.0
        self.seed_value: int | None = None
        self.random_state: tuple = ()
        self.script: dict = {}
        self.labels: dict[str, str] = {}
        self.variables: dict[str, ArrayVariable] = {}
        self.constants: dict[str, tuple[str, Constant]] = {}
        self.public_names: dict[str, str] = {}
        self.helpers: dict[str, str] = {}
        self.own_functions: list[str] = []
        self.buffers: dict[str, int] = {}
        self.queues: dict[str, SynapticPathway] = {}
        self.divisors: list[Variable] = []
        self.uses_random = False
        self._generating = False
        self._serial = -1
        self._unrolled = 0

    # -- what Brian2 asks of a device ----------------------------------------------------------

    def code_object_class(self, codeobj_class=None, fallback_pref: str = "codegen.target"):
        """Return the target: JavaScript for what is run in every step, numpy for all else."""
        if self._generating and fallback_pref == "codegen.target":
            return JavaScriptCodeObject
        return NumpyCodeObject

    def seed(self, seed: int | None = None) -> None:
        """Seed numpy's generator, and remember it for JavaScript's."""
        super().seed(seed)
        self.seed_value = None if seed is None else int(seed)

    def network_run(
        self,
        network: Network,
        duration: Quantity,
        report=None,
        report_period=None,
        namespace: dict | None = None,
        profile=None,
        level: int = 0,
        **_,
    ) -> None:
        """Generate the code of the network's objects; raises NotSupported, else _Stop."""
        if namespace is None:
            namespace = get_local_namespace(level=level + 2)
        namespace = dict(namespace)
        objects = network.sorted_objects
        check_objects(objects)
        self.network, self.duration = network, float(duration)
        self.random_state = np.random.get_state()
        owners = [*objects, *(o.clock for o in objects)]
        owners += [o.source for o in objects if hasattr(o, "source")]
        self.labels = labels(owners, namespace)
        for group in objects:
            if isinstance(getattr(group, "_refractory", None), Quantity):
                self.name_refractory(group, namespace)
        network._clocks = {obj.clock for obj in objects}
        for clock in network._clocks:
            clock.set_interval(network.t, network.t + duration)
        self._generating = True
        try:
            network.before_run(namespace)
        except Exception as error:
            raise_cause(error)
        raise _Stop

    # -- what the code generator asks ----------------------------------------------------------

    def next_serial(self) -> int:
        """Return the number of a new code object, to tell its local names from the others'."""
        self._serial += 1
        return self._serial

    def javascript_name(self, var: ArrayVariable) -> str:
        """Return the name of an array: the owner's name in the script, and the variable's."""
        for name, known in self.variables.items():
            if known is var:
                return name
        owner = getattr(var.owner, "name", "brian")
        name = f"{self.labels.get(owner, owner)}${var.name}"
        while name in self.variables:
            name += "$"
        self.variables[name] = var
        return name

    def queue_name(self, pathway: SynapticPathway) -> str:
        """Return the prefix of the names of the arrays that make up a pathway's queue of spikes."""
        name = f"{self.labels.get(pathway.synapses.name, pathway.synapses.name)}${pathway.objname}$"
        self.queues[name] = pathway
        return name

    def constant(self, name: str, constant: Constant, owner: Nameable) -> str:
        """Return the name of the array that holds an external constant, so that it can be set."""
        for array, (_, known) in self.constants.items():
            if known.name == name and known.value == constant.value:
                return array
        public, array = self.public_names.get(name, name), f"${name}"
        if array in self.constants:  # the same name with another value, in a group's namespace
            label = self.labels.get(owner.name, owner.name)
            public, array = f"{label}.{name}", f"{label}${name}$constant"
        self.constants[array] = (public, constant)
        return array

    def add_helper(self, name: str, code: str) -> None:
        """Put a function's code into the module, once."""
        if self.helpers.setdefault(name, code) != code:
            raise NotSupported(f"the function '{name}' with two time steps is not supported")

    def add_own_function(self, function: Function, target: type, owner: Nameable) -> None:
        """Note the code of a function that the script brings with it, and of what it calls."""
        implementation = function.implementations[target]
        needed = [implementation]
        needed += [f.implementations[target] for f in (implementation.dependencies or {}).values()]
        self.own_functions += [code for i in needed if (code := i.get_code(owner))]

    def add_buffer(self, name: str, size: int) -> None:
        """Reserve the place for the random numbers that a loop draws."""
        self.buffers[name] = max(size, 1)

    def add_divisor(self, variable: Variable | None) -> None:
        """Note that the model divides by a variable, so that 0 can be refused."""
        if isinstance(variable, Constant | ArrayVariable):
            self.divisors.append(variable)

    def may_unroll(self, statements: int) -> bool:
        """Whether the code stays small enough if so many statements are added to it."""
        if self._unrolled + statements > UNROLLED_STATEMENTS:
            return False
        self._unrolled += statements
        return True

    def name_refractory(self, group: NeuronGroup, namespace: dict) -> None:
        """Give the refractory period its name, which Brian2 would replace by its value."""
        period = group._refractory
        taken = set(group.variables) | set(group.namespace or ())
        names = [n for n, v in namespace.items() if v is period and n not in taken]
        if not names:
            label = self.labels.get(group.name, group.name)
            names = [f"{label}__refractory"]
            namespace[names[0]] = period
            self.public_names[names[0]] = f"{label}.refractory"
        group._refractory = names[0]


def run_script(path: Path) -> CollectingDevice:
    """Run a model script up to its run() and return the device that then knows its code.

    path: a Brian2 script; modules beside it can be imported by it.

    Raises NotSupported if it uses what has no JavaScript, and whatever the script raises.
    """
    source = path.read_text(encoding="utf-8")
    check_source(ast.parse(source, str(path)))
    device = CollectingDevice()
    with isolated(device), started(path):
        script = {"__name__": "__main__", "__file__": str(path)}
        try:
            exec(compile(source, str(path), "exec"), script)
        except _Stop:
            return device
        finally:
            device.script = script  # keeps the model's objects alive
    raise NotSupported(f"{path.name} has no run()")


@contextlib.contextmanager
def isolated(device: CollectingDevice) -> Iterator[None]:
    """Make the device current; the caller's device, names, scope and random state come back."""
    instances = Trackable.__instancefollower__.instance_sets
    scope, names = BrianObject._scope_current_key, instances[Nameable]
    random, previous = np.random.get_state(), devices.active_device
    # Names as in a new process: they decide the order of objects within a slot
    instances[Nameable] = InstanceTrackerSet()
    # Not by set_device(), which would carry the time step from one device to the other
    devices.active_device = device
    device.activate()
    try:
        yield
    finally:
        devices.active_device = previous
        BrianObject._scope_current_key = scope
        np.random.set_state(random)
        set.update(names, instances[Nameable])
        instances[Nameable] = names


@contextlib.contextmanager
def started(path: Path) -> Iterator[None]:
    """Let the script find what it finds when it is started by itself: no arguments, neighbours."""
    neighbours = {file.stem for file in path.parent.glob("*.py")} - sys.stdlib_module_names
    hidden = {name: sys.modules.pop(name) for name in neighbours if name in sys.modules}
    arguments, sys.argv = sys.argv, [str(path)]
    sys.path.insert(0, str(path.parent))
    try:
        yield
    finally:
        sys.path.remove(str(path.parent))
        sys.argv = arguments
        for name in neighbours:
            sys.modules.pop(name, None)
        sys.modules.update(hidden)


def check_source(tree: ast.Module) -> None:
    """Raise NotSupported if the script runs more than once, or chooses a device of its own."""
    if calls(tree, "set_device"):
        raise NotSupported("set_device() in a model is not supported")
    running, loops = ["run"], [n for n in ast.walk(tree) if isinstance(n, ast.For | ast.While)]
    for name in running:
        if len(calls(tree, name)) > 1 or any(calls(loop, name) for loop in loops):
            raise NotSupported("more than one run() is not supported")
        functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
        running += [f.name for f in functions if calls(f, name) and f.name not in running]


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    """Return the calls of a function or method of that name."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and name in (getattr(node.func, "id", None), getattr(node.func, "attr", None))
    ]


def check_objects(objects: list[BrianObject]) -> None:
    """Raise NotSupported for the first object that JavaScript has no code for."""
    for obj in objects:
        for kind, message in REFUSED.items():
            if isinstance(obj, kind):
                raise NotSupported(message)
    for obj in objects:
        if type(obj) not in SUPPORTED:
            raise NotSupported(f"{type(obj).__name__} is not supported")
        if type(obj.clock) is not Clock:
            raise NotSupported(f"{type(obj.clock).__name__} is not supported")
        method = getattr(obj, "method_choice", None)
        if isinstance(method, str) and method.startswith("gsl"):
            raise NotSupported(f"the integrator '{method}' is not supported")


def labels(objects: list, namespace: dict) -> dict[str, str]:
    """Brian2's names of the objects -> the names of the script's variables that hold them."""
    held = {id(value): name for name, value in reversed(namespace.items())}
    return {obj.name: held.get(id(obj), obj.name) for obj in objects}


def raise_cause(error: BaseException) -> None:
    """Raise NotSupported for a missing implementation, and the error itself otherwise."""
    chain = error
    while chain is not None:
        if isinstance(chain, NotSupported):
            raise chain from None
        match = re.search(r"Cannot use function '(\w+)'", str(chain))
        if match and isinstance(chain, NotImplementedError):
            raise NotSupported(
                f"the function '{match[1]}' has no JavaScript implementation"
            ) from None
        match = re.search(r"No template with name \"(\w+)\"", str(chain))
        if match:
            raise NotSupported(f"'{match[1]}' has no JavaScript implementation") from None
        chain = chain.__cause__ or chain.__context__
    raise error
