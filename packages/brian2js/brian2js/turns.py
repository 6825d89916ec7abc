"""A run in which Python has a part in some steps: it and Node take turns.

What Node has written stays there until Python asks for it. What Python has asked for once, or has a
reference to, is brought each time, and compared afterwards: it may have been changed.
"""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from brian2.core.base import BrianObject
from brian2.core.network import Network
from brian2.core.variables import ArrayVariable
from brian2.memory.dynamicarray import DynamicArray

from .simulation import Buffer, Simulation, as_javascript, random_state

if TYPE_CHECKING:
    from .device import JavaScriptDevice, Reporter


class Turns:
    """The turns of Python and of a simulation in Node."""

    def __init__(self, simulation: Simulation, device: "JavaScriptDevice") -> None:
        self.simulation, self.device = simulation, device
        self.program, self.child = simulation.program, simulation.child
        counters = simulation.counters
        self.names = {
            var: name
            for name, var in self.program.variables.items()
            if name in simulation.known and name not in counters
        }
        #: Of clocks Python sees the time, but it is Node that moves them on.
        self.clocks = {var for clock in self.program.clocks for var in clock.variables.values()}
        self.monitors = {monitor.name for monitor in simulation.storage.recorders}
        known = self.program.variables
        self.writes = [{known[n] for n in part if n in known} for part in self.program.writes]
        #: What is newer in Node than here: arrays; what was recorded, and spikes under way.
        self.behind: set[ArrayVariable] = set()
        self.records_behind = False
        #: What Python has asked for in this run, and since Node was told what has changed.
        self.wanted: set[ArrayVariable] = set()
        self.touched: set[ArrayVariable] = set()

    def run(self, network: Network, reporter: "Reporter") -> None:
        """Run a network's steps, each part after the other."""
        program = self.program
        network._clock_variables = {
            clock: tuple(v[name].get_value() for name in ("timestep", "t", "dt") if name in v)
            for clock, v in ((clock, clock.variables) for clock in network._clocks)
        }
        parts: list[int | BrianObject] = [0]
        for obj in program.objects:
            if obj in program.python:
                parts += [obj, parts[-1] + 1]
        times = np.zeros(len(program.objects))
        pythons = {obj.clock for obj in program.python}
        numbers = [k for k, clock in enumerate(program.clocks) if clock in pythons]
        everything = set().union(*self.writes)
        # Stopped by Python, the step is the last one: Node may not run to the next that Python has
        while not (network._stopped or Network._globally_stopped):
            clock, clocks = network._nextclocks()
            if not pythons & clocks:
                self.go_on({"through": numbers}, everything)
                clock, clocks = network._nextclocks()
            timestep, t = network._clock_variables[clock][:2]
            if timestep[0] >= clock._i_end or not self.python(reporter, t[0]):
                break
            if not pythons & clocks:
                continue  # it was interrupted to tell how far it is
            for part in parts:
                if not isinstance(part, int):
                    if part.clock in clocks:
                        began = time.perf_counter()
                        self.python(part.run)
                        times[program.objects.index(part)] += time.perf_counter() - began
                elif part not in program.idle:
                    self.go_on({"part": part}, self.writes[part])
        self.bring(self.behind, records=True)
        if len(self.simulation.times):
            self.simulation.times += times

    def python(self, function: Callable, *arguments) -> object:
        """Return what a function of Python gives; if it fails, all is as it was at that moment."""
        self.device.turns = self
        try:
            return function(*arguments)
        except Exception:
            self.bring(self.behind, records=True)
            raise
        finally:
            self.device.turns = None

    def asked(self, variable: ArrayVariable) -> None:
        """Note that Python asks the device for an array; bring it, if Node has a newer one."""
        self.wanted.add(variable)
        self.touched.add(variable)
        if getattr(variable.owner, "name", None) in self.monitors:
            self.asked_for_records()
        if variable in self.behind:
            self.bring({variable}, records=False)

    def asked_for_records(self) -> None:
        """Bring what was recorded, and the spikes under way, if Node has more of them."""
        if self.records_behind:
            self.bring(set(), records=True)

    def bring(self, variables: set[ArrayVariable], records: bool) -> None:
        """Bring arrays from Node, and what was recorded."""
        now, self.device.turns = self.device.turns, None
        self.ask({}, [], variables, records)
        self.device.turns = now

    def go_on(self, request: dict, writes: set[ArrayVariable]) -> None:
        """Let Node do what is requested, which writes these arrays; it is told what has changed."""
        buffer = Buffer()
        changed = []
        for variable, name in self.names.items():
            if variable in self.behind or not self.may_have_changed(variable):
                continue
            value, before = as_javascript(variable), self.simulation.known[name]
            if value.size != before.size:
                raise NotImplementedError(f"{name} has changed its size in the middle of a run")
            if not np.array_equal(value, before, equal_nan=value.dtype.kind == "f"):
                changed.append([name, buffer.add(value)])
                self.simulation.known[name] = value
        self.touched.clear()
        request |= {"arrays": changed}
        if self.program.uses_random:
            request["random"] = random_state(buffer)
        self.behind |= writes
        self.records_behind = True
        wanted = {var for var in self.behind if var in self.wanted or self.is_held(var)}
        self.ask(request, buffer.parts, wanted, records=False)

    def ask(self, request: dict, payload: list, wanted: set[ArrayVariable], records: bool) -> None:
        """Send a request; take the arrays that are wanted, and what was recorded."""
        names = [self.names[variable] for variable in wanted if variable in self.names]
        self.behind = self.behind - wanted
        self.records_behind &= not records
        self.child.send(request | {"collect": names, "records": records}, payload)
        self.simulation.take(*self.child.receive(), names)

    def is_held(self, variable: ArrayVariable) -> bool:
        """Tell whether somebody has an array, who may read and write it without asking."""
        return variable in self.clocks or held(variable.device.arrays[variable])

    def may_have_changed(self, variable: ArrayVariable) -> bool:
        """Tell whether Python may have changed an array since Node was told last.

        It has asked the device for it, or somebody has it still; to compare a large one costs more
        than a step.
        """
        if variable in self.clocks:
            return variable in self.touched
        return variable in self.touched or held(variable.device.arrays[variable])


def references(array: np.ndarray | DynamicArray) -> list[int]:
    """Return how often there is a reference to an array of a device, or to a part of it."""
    parts = [array] if isinstance(array, np.ndarray) else [array.data, array._data]
    return [sys.getrefcount(part) for part in parts]


def held(array: np.ndarray | DynamicArray) -> bool:
    """Whether somebody else than the device has an array, or a part of it, and may write to it."""
    try:
        return references(array) > (ALONE if isinstance(array, np.ndarray) else ALONE_DYNAMIC)
    except AttributeError:  # another kind of dynamic array
        return True


def _as_held_counts(array: np.ndarray | DynamicArray) -> list[int]:
    """Return the references to an array that only a device has: a function's own count, too."""
    return references(array)


_dynamic = DynamicArray(1)
_dynamic.resize((3,))
_of_a_device = {"array": np.zeros(1), "dynamic": _dynamic}
del _dynamic
ALONE, ALONE_DYNAMIC = (_as_held_counts(_of_a_device[kind]) for kind in ("array", "dynamic"))
