"""One run of a program in Node: the arrays go there, and come back.

Arrays that the program writes stand first in the buffer, so that they come back in one piece.
"""

from collections.abc import Callable

import numpy as np
from brian2.core.variables import ArrayVariable
from brian2.monitors.spikemonitor import EventMonitor
from brian2.monitors.statemonitor import StateMonitor

from . import node
from .codegen.functions import number
from .program import Program
from .storage import array_type

DTYPES = {
    "Float64Array": np.dtype("<f8"),
    "Float32Array": np.dtype("<f4"),
    "Int32Array": np.dtype("<i4"),
    "Uint8Array": np.dtype("u1"),
    "Uint32Array": np.dtype("<u4"),
}
#: Beyond this, JavaScript's numbers are no longer all integers.
LARGEST = 2**53


class Simulation:
    """A program in the `node` child, with the arrays of Brian2's objects."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.storage = program.storage
        self.child = node.child()
        self.written_size = 0
        self.written: dict[str, np.ndarray] = {}
        self.places: dict[str, int] = {}
        self.known: dict[str, np.ndarray] = {}

    def begin(self) -> None:
        """Send the program, unless Node has it, and all its arrays."""
        counters = {monitor["count"] for monitor in self.storage.monitors}
        constants = {
            name: np.array([constant.value], float)
            for name, (_, constant) in self.program.constants.items()
        }
        variables = {
            name: var
            for name, var in self.program.variables.items()
            if name not in self.storage.recorded
        }
        written = self.program.written | set(self.storage.events)
        names = sorted(variables, key=lambda name: name not in written)
        buffer = Buffer()
        arrays = []
        for name in [*names, *constants]:
            value = constants[name] if name in constants else as_javascript(variables[name])
            kind = "Float64Array" if name in constants else array_type(variables[name])
            if name in counters:
                value = np.zeros_like(value)
            self.places[name] = buffer.add(value)
            self.known[name] = value
            arrays.append([name, kind, value.size, self.places[name]])
            if name in written:
                self.written[name] = value
                self.written_size = buffer.size
        queues = []
        for queue, pathway in zip(self.storage.queues, self.program.queues.values(), strict=True):
            spikes = pathway.queue.under_way(pathway.source.clock.dt_).astype("<i4")
            queues.append({**queue, "waiting": [buffer.add(spikes), len(spikes)]})
        key = self.program.key()
        spec = {
            "key": key,
            "arrays": arrays,
            "written": self.written_size,
            "queues": queues,
            "events": self.storage.events,
            "clocks": self.storage.clocks,
            "ends": [int(clock._i_end) for clock in self.program.clocks],
            "monitors": self.monitors(),
            "random": random_state(buffer) if self.program.uses_random else None,
        }
        if key not in self.child.programs:
            spec["text"] = self.program.text()
            self.child.programs.add(key)
        self.child.send({"begin": spec}, buffer.parts)

    def monitors(self) -> list[dict]:
        """Return the monitors, with the number of steps that they will record."""
        found = []
        for monitor, obj in zip(self.storage.monitors, self.storage.recorders, strict=True):
            steps = 0
            if monitor["kind"] != "spikes":
                clock = obj.clock
                steps = max(int(clock._i_end - clock.variables["timestep"].get_value().item()), 0)
            found.append({**monitor, "steps": steps})
        return found

    def run(self, tell: Callable[[float], bool]) -> None:
        """Go on to the end, or until `tell`, which is given the time (s), returns False."""
        self.child.send({"run": True, "collect": True})
        while True:
            answer, payload = self.child.receive()
            if "t" not in answer:
                return self.take(answer, payload)
            self.child.send({"go": tell(answer["t"])})

    @property
    def counters(self) -> set[str]:
        """The arrays that count what a monitor has recorded since the last time."""
        return {monitor["count"] for monitor in self.storage.monitors}

    def take(self, answer: dict, payload: memoryview, names: list[str] | None = None) -> None:
        """Put what Node has sent into Brian2's arrays, monitors and queues.

        names: the arrays that stand first in the payload, by default all that the program writes.
        """
        counters, at = self.counters, 0
        for name in self.written if names is None else names:
            before = self.written[name]
            place = self.places[name] if names is None else at
            at += before.nbytes + -before.nbytes % node.ALIGNMENT
            if name in counters:
                continue
            self.known[name] = np.frombuffer(payload, before.dtype, before.size, place)
            target = self.program.variables[name].get_value()
            value = self.known[name] != 0 if target.dtype.kind == "b" else self.known[name]
            target[...] = value.reshape(target.shape)
        if answer["monitors"] is not None:
            self.take_records(answer, payload)
        if random := answer["random"]:
            words = np.frombuffer(payload, "<u4", 624, random["offset"])
            has_spare, spare = int(random["hasSpare"]), random["spare"]
            np.random.set_state(("MT19937", words, random["next"], has_spare, spare))
        self.times = np.array(answer["times"]) / 1e3

    def take_records(self, answer: dict, payload: memoryview) -> None:
        """Put what was recorded into Brian2's monitors, and spikes under way into queues."""
        for monitor, obj, result in zip(
            self.storage.monitors, self.storage.recorders, answer["monitors"], strict=True
        ):
            append(monitor, obj, result, payload)
        for (offset, size), pathway in zip(
            answer["queues"], self.program.queues.values(), strict=True
        ):
            spikes = np.frombuffer(payload, "<i4", size, offset).reshape(-1, 2)
            pathway.queue.put(spikes, pathway.source.clock.dt_)


def append(monitor: dict, obj, result: dict, payload: memoryview) -> None:
    """Append what a monitor has recorded."""
    n, old = result["n"], int(obj.variables["N"].get_value().item())
    if n == 0:
        return

    def values(place: list[int], var: ArrayVariable) -> np.ndarray:
        offset, size = place
        return np.frombuffer(payload, DTYPES[array_type(var)], size, offset)

    if isinstance(obj, EventMonitor) and monitor["room"] is None:
        obj.variables["N"].set_value(old + n)
    else:
        obj.resize(old + n)
        obj.variables["N"].set_value(old + n)
    if monitor["t"]:
        obj.variables["t"].get_value()[old:] = values(result["t"], obj.variables["t"])
    for value, place in zip(monitor["values"], result["values"], strict=True):
        var = obj.variables[value["name"]]
        target = var.get_value()
        found = values(place, var)
        target[old:] = found.reshape(n, -1) if isinstance(obj, StateMonitor) else found


class Buffer:
    """Arrays as bytes, one after the other."""

    def __init__(self) -> None:
        self.parts: list[np.ndarray | bytes] = []
        self.size = 0

    def add(self, array: np.ndarray) -> int:
        """Add an array and return where it starts."""
        offset = self.size
        if array.size:
            self.parts.append(np.ascontiguousarray(array).reshape(-1).view("u1"))
        padding = -array.nbytes % node.ALIGNMENT
        if padding:
            self.parts.append(bytes(padding))
        self.size += array.nbytes + padding
        return offset


def as_javascript(var: ArrayVariable) -> np.ndarray:
    """Return a copy of a variable's values, flat and in the type that JavaScript has for them.

    Raises OverflowError for integers that JavaScript cannot count.
    """
    values = np.ravel(np.asarray(var.get_value()))
    if values.dtype.kind in "iu" and values.dtype.itemsize == 8 and values.size:
        worst = max(values.max(), -values.min(), key=int)
        if worst > LARGEST:
            raise OverflowError(
                f"'{var.name}' holds an integer, {number(int(worst))}, beyond 2 ** 53,"
                " where JavaScript cannot count"
            )
    return values.astype(DTYPES[array_type(var)])


def random_state(buffer: Buffer) -> dict:
    """Put the state of NumPy's generator into the buffer and return what tells of it."""
    _, words, position, has_spare, spare = np.random.get_state()
    return {
        "offset": buffer.add(words.astype("<u4")),
        "next": int(position),
        "spare": float(spare),
        "hasSpare": bool(has_spare),
    }
