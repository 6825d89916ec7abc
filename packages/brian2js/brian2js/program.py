"""The JavaScript program of one run(): the names in it, and its text.

While Brian2 generates the code of a network's objects, the code generator asks the program for the
names of arrays and constants, and leaves the functions that the code calls. Then `build` puts the
code objects together to one loop over time steps.
"""

import hashlib
from collections.abc import Callable, Iterable
from itertools import chain, count, groupby

from brian2.core.base import BrianObject
from brian2.core.clocks import Clock
from brian2.core.functions import Function
from brian2.core.names import Nameable
from brian2.core.network import Network
from brian2.core.variables import ArrayVariable, Constant, Variable
from brian2.groups.neurongroup import NeuronGroup
from brian2.synapses.synapses import SynapticPathway

from .codegen.codeobject import JavaScriptCodeObject
from .codegen.functions import NotSupported
from .codegen.loops import UNROLLED_STATEMENTS
from .codegen.marks import Marks
from .loop import Fragment, advance, time_loop, written_arrays
from .storage import Storage

#: What an object does in a time step, for those who watch.
DOES = {
    "StateUpdater": "equations",
    "Thresholder": "threshold",
    "Resetter": "reset",
    "SynapticPathway": "what a spike does",
    "StateMonitor": "records",
    "SpikeMonitor": "records spikes",
}


class Names:
    """The names of objects and arrays, the same from one run() of a script to the next."""

    def __init__(self) -> None:
        self._names: dict[ArrayVariable, str] = {}
        self._taken: set[str] = set()
        self._labels: dict[Nameable, str] = {}

    def labels(self, network: Network, namespace: dict) -> dict[str, str]:
        """Brian2's names of the objects -> the names of the script's variables that hold them.

        An object that comes later under a name that another one has had gets a number: G, G_1.
        """
        objects = network.sorted_objects
        owners = [*objects, *(o.clock for o in objects)]
        owners += [o.source for o in objects if hasattr(o, "source")]
        held = {id(value): name for name, value in reversed(namespace.items())}
        return {obj.name: self._label(obj, held.get(id(obj), obj.name)) for obj in owners}

    def _label(self, obj: Nameable, wanted: str) -> str:
        """Return the name that an object has had before, or the first free one."""
        obj = obj.__repr__.__self__  # itself, where Brian2 holds a weak proxy
        if obj not in self._labels:
            names = chain([wanted], (f"{wanted}_{k}" for k in count(1)))
            self._labels[obj] = next(n for n in names if n not in self._labels.values())
        return self._labels[obj]

    def of(self, var: ArrayVariable, labels: dict[str, str]) -> str:
        """Return a name: the owner's in the script, and the variable's."""
        if var not in self._names:
            owner = getattr(var.owner, "name", "brian")
            name = f"{labels.get(owner, owner)}${var.name}"
            while name in self._taken:
                name += "$"
            self._names[var] = name
            self._taken.add(name)
        return self._names[var]


class Program:
    """What one run() of a network is in JavaScript.

    python: the objects that are not in it, each with the reason: Python runs them, at their place.
    They cut a step into parts. writes: the arrays that each part writes, written: all of them.
    idle: the numbers of parts that do nothing.
    """

    def __init__(self, network: Network, namespace: dict, names: Names) -> None:
        self.network = network
        self.objects = [obj for obj in network.sorted_objects if obj.active]
        self.clocks = sorted({obj.clock for obj in network.sorted_objects}, key=lambda c: c.name)
        self.labels = names.labels(network, namespace)
        self.variables: dict[str, ArrayVariable] = {}
        self.constants: dict[str, tuple[str, Constant]] = {}
        self.public_names: dict[str, str] = {}
        self.helpers: dict[str, str] = {}
        self.own_functions: list[str] = []
        self.buffers: dict[str, int] = {}
        self.queues: dict[str, SynapticPathway] = {}
        self.marks = Marks()
        self.preparation: list[str] = []
        self.divisors: list[Variable] = []
        self.python: dict[BrianObject, str] = {}
        self.uses_random = False
        self.storage: Storage | None = None
        self.written: set[str] = set()
        self.writes: list[set[str]] = []
        self.idle: set[int] = set()
        self._names = names
        self._serial = -1
        self._unrolled = 0

    # -- what the code generator asks ----------------------------------------------------------

    def next_serial(self) -> int:
        """Return the number of a new code object, to tell its local names from the others'."""
        self._serial += 1
        return self._serial

    def array(self, var: ArrayVariable) -> str:
        """Return the name of an array, which is then one of the program's."""
        name = self._names.of(var, self.labels)
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

    def add_helper(self, name: str, code: str) -> str:
        """Put a function's code into the program, once; returns its name there.

        code: `@name@` stands for the name, which gets a $ if another function has it.
        """
        free = name
        while (text := code.replace("@name@", free)) != self.helpers.setdefault(free, text):
            if "@name@" not in code:
                raise NotSupported(f"there are two functions '{name}' in JavaScript")
            free += "$"
        return free

    def add_own_function(self, function: Function, target: type, owner: Nameable) -> None:
        """Note the code of a function that the script brings with it, and of what it calls."""
        implementation = function.implementations[target]
        needed = [implementation]
        needed += [f.implementations[target] for f in (implementation.dependencies or {}).values()]
        self.own_functions += [code for i in needed if (code := i.get_code(owner))]

    def add_buffer(self, name: str, size: int) -> None:
        """Reserve the place for the random numbers that a loop draws."""
        self.buffers[name] = max(size, 1)

    def add_preparation(self, caller: Callable[[], str]) -> str:
        """Put what a template has between `call before_loop()` and `endcall` before the loop."""
        self.preparation.append(caller().strip())
        return ""

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

    def name_refractory(self, group: NeuronGroup, namespace: dict) -> str:
        """Return a name for a refractory period, in place of which Brian2 would put its value."""
        period = group._refractory
        taken = set(group.variables) | set(group.namespace or ())
        for name, value in namespace.items():
            if value is period and name not in taken:
                return name
        label = self.labels.get(group.name, group.name)
        name = f"{label}__refractory"
        namespace[name] = period
        self.public_names[name] = f"{label}.refractory"
        return name

    # -- putting it together -------------------------------------------------------------------

    def build(self, python: dict[BrianObject, str], profile: bool = False) -> None:
        """Put the code of the objects together.

        python: those that Python runs, with the reason. profile: take the time of each object.
        """
        self.python = python
        javascript = [obj for obj in self.objects if obj not in python]
        self.storage = Storage(self, javascript, profiled=len(self.objects) if profile else 0)
        self._parts: list[tuple[BrianObject, Fragment]] = []
        sections: list[list[Fragment]] = [[]]
        for k, obj in enumerate(self.objects):
            if obj in python:
                sections.append([])
                continue
            label = self.labels.get(obj.name, obj.name)
            for code in obj.code_objects:
                text = str(code.code).strip()
                if text:
                    fragment = Fragment(obj.clock, label, text, k if profile else None)
                    sections[-1].append(fragment)
                    self._parts.append((obj, fragment))
        loops = [
            time_loop(self, fragments, ticks=fragments is sections[-1]) for fragments in sections
        ]
        self.writes = [written_arrays(self.marks, [loop, *self.preparation]) for loop in loops]
        self.written = set().union(*self.writes)
        self.idle = {k for k, fragments in enumerate(sections[:-1]) if not fragments}
        self.functions = [advance(self, loop) for loop in loops]

    def stages(self) -> list[tuple[str, str, str]]:
        """Return the slot, the name and the function of each object of a time step, in their order.

        The last one also moves the clocks on. Called one after another they make one step.
        """
        found = []
        for obj, parts in groupby(self._parts, lambda part: part[0]):
            last = obj is self._parts[-1][0]
            loop = time_loop(self, [fragment for _, fragment in parts], ticks=last)
            found.append((obj.when, self.described(obj), advance(self, loop)))
        return found

    def described(self, obj: BrianObject) -> str:
        """Return what an object is, in the names of the script: "G: threshold"."""
        owner = getattr(obj, "synapses", None) or getattr(obj, "group", None) or obj
        label = self.labels.get(owner.name, owner.name)
        does = DOES.get(type(obj).__name__, type(obj).__name__)
        return f"{label}: {does}"

    def text(self) -> str:
        """Return the expression that Node evaluates."""
        functions = ",\n".join(f"function {function}" for function in self.functions)
        arrays = {name: self.storage.empty(name) for name in sorted(self.storage.recorded)}
        arrays |= self.storage.extra
        made = ", ".join(f"{name}: {code}" for name, code in arrays.items())
        return "\n".join(
            [
                "(function () {",
                *self.helpers.values(),
                f"const parts = [{functions}];",
                f"function storage() {{ return {{ {made} }}; }}",
                "return { advance: parts[0], parts, storage };",
                "})()",
            ]
        )

    def key(self) -> str:
        """Return what tells the program from others."""
        return hashlib.sha1(self.text().encode()).hexdigest()

    def prefix(self, clock: Clock) -> str:
        """Return the prefix of the names of a clock's arrays."""
        return self.array(clock.variables["t"])[:-1]


def reasons(objects: Iterable[BrianObject], known: dict[str, str]) -> dict[BrianObject, str]:
    """Return the objects that Python runs, with the reason.

    known: the reason why an object of that name has no JavaScript.
    """
    found = {}
    for obj in objects:
        if obj.name in known:
            found[obj] = known[obj.name]
        elif type(obj).run is not BrianObject.run:
            found[obj] = (
                f"{type(obj).__name__} is not supported: it is Python, called in every step"
            )
        elif any(not isinstance(code, JavaScriptCodeObject) for code in obj.code_objects):
            found[obj] = f"'{obj.name}' has its own codeobj_class"
    return found
