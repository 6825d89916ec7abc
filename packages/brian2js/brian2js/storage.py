"""The arrays of a program: those of Brian2's variables, and what the loop needs beside them."""

import re

import numpy as np
from brian2.core.variables import ArrayVariable
from brian2.monitors.ratemonitor import PopulationRateMonitor
from brian2.monitors.spikemonitor import EventMonitor
from brian2.monitors.statemonitor import StateMonitor
from brian2.synapses.synapses import SynapticPathway

MONITORS = StateMonitor | EventMonitor | PopulationRateMonitor


class Storage:
    """The names of a program's arrays, and of what monitors and queues are made of.

    extra: arrays that are no variable's, by their names, each with the code that makes it.
    monitors, queues: what the runtime (storage.js) needs to know of them.
    """

    def __init__(self, program, objects: list, profiled: int) -> None:
        self.program = program
        self.extra: dict[str, str] = {}
        #: a StateMonitor's values by their names: the number of recorded elements
        self.lists: dict[str, int] = {}
        self.recorders = [obj for obj in objects if isinstance(obj, MONITORS)]
        self.monitors = [self.monitor(obj) for obj in self.recorders]
        for clock in program.clocks:
            # An EventClock, which Brian2 has since 2.11, has a list of times in place of dt
            for variable in ("timestep", "t", "dt", "times"):
                if variable in clock.variables:
                    program.array(clock.variables[variable])
            self.extra[f"{program.prefix(clock)}end"] = "new Float64Array(1)"
        for name, size in program.buffers.items():
            self.extra[name] = f"new Float64Array({size})"
        self.queues = [self.queue(prefix, p) for prefix, p in program.queues.items()]
        self.events = []
        for array, var in program.variables.items():
            if re.fullmatch(r"_\w+space", var.name):
                self.events.append(array)
                self.extra[f"{array}$n"] = "new Int32Array(1)"
        if profiled:
            self.extra["$times"] = f"new Float64Array({profiled})"

    @property
    def clocks(self) -> list[dict]:
        """The names of the clocks' arrays; an EventClock has no "dt"."""
        names = []
        for clock in self.program.clocks:
            parts = [part for part in ("timestep", "t", "dt") if part in clock.variables]
            names.append({part: self.program.prefix(clock) + part for part in [*parts, "end"]})
        return names

    @property
    def recorded(self) -> set[str]:
        """The names of the arrays that grow with what is recorded."""
        names = {value["array"] for monitor in self.monitors for value in monitor["values"]}
        return names | {monitor["t"] for monitor in self.monitors if monitor["t"]}

    def empty(self, name: str) -> str:
        """Return the code that makes an array in which nothing is recorded yet."""
        array = f"new {array_type(self.program.variables[name])}(0)"
        return f"[{', '.join([array] * self.lists[name])}]" if name in self.lists else array

    def queue(self, name: str, pathway: SynapticPathway) -> dict:
        """Add the arrays of a queue; storage.js fills them in when it knows the delays."""
        synapses = pathway.synapse_sources.get_len()
        sources = pathway.source.variables[pathway.eventspace_name].get_len()
        for part, size in {"first": sources, "list": synapses, "steps": synapses}.items():
            self.extra[name + part] = f"new Int32Array({size})"
        for part in ("row", "size", "count"):
            self.extra[name + part] = "new Int32Array(1)"
        self.extra[f"{name}events"] = "[]"
        return {
            "name": name,
            "delay": self.program.array(pathway.variables["delay"]),
            "dt": self.program.prefix(pathway.source.clock) + "dt",
            "sources": self.program.array(pathway.synapse_sources),
            "public": self.delay_name(pathway),
        }

    def delay_name(self, pathway: SynapticPathway) -> str:
        """`S.delay` for the presynaptic pathway, as in Brian2, else with the pathway's name."""
        label = self.program.labels.get(pathway.synapses.name, pathway.synapses.name)
        middle = "" if pathway.objname == "pre" else f".{pathway.objname}"
        return f"{label}{middle}.delay"

    def monitor(self, obj: MONITORS) -> dict:
        """Return what the runtime needs to know of a monitor."""
        name = self.program.array
        label = self.program.labels.get(obj.name, obj.name)
        result = {
            "name": label,
            "kind": "spikes" if isinstance(obj, EventMonitor) else "state",
            "count": name(obj.variables["N"]),
            "clock": self.program.labels.get(obj.clock.name, obj.clock.name),
            "t": name(obj.variables["t"]) if "t" in obj.variables else None,
            "values": [],
            "width": 0,
            "room": None,  # the array that tells how much has room
        }
        if isinstance(obj, StateMonitor):
            for variable in obj.record_variables:
                array = name(obj.variables[variable])
                result["values"].append({"name": variable, "array": array, "lists": True})
                self.lists[array] = obj.n_indices
            result["width"] = 1 + obj.n_indices * len(obj.record_variables)
        elif isinstance(obj, EventMonitor):
            for variable in sorted(obj.record_variables - {"t"}):
                array = name(obj.variables[variable])
                result["values"].append({"name": variable, "array": array, "lists": False})
            result["counts"] = name(obj.variables["count"])
            result["perStep"] = len(obj.source)
        else:
            array = name(obj.variables["rate"])
            result["values"].append({"name": "rate", "array": array, "lists": False})
            result["width"] = 2
        flat = [value["array"] for value in result["values"] if not value["lists"]]
        result["room"] = result["t"] or next(iter(flat), None)
        return result


def array_type(var: ArrayVariable) -> str:
    """Return the kind of array for a variable; 64-bit integers, which it lacks, are doubles."""
    dtype = np.dtype(var.dtype)
    if dtype.kind == "b":
        return "Uint8Array"
    if dtype.kind in "iu" and dtype.itemsize <= 4:
        return "Int32Array"
    return "Float32Array" if dtype == np.float32 else "Float64Array"
