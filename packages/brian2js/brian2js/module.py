"""The ES module of a model: its storage, one specialised time loop, and the common runtime.

The loop is the objects' code in the order of Brian2's schedule. Two passes over its text make it
fast: what does not change during a run is computed before the loop, and an array that is only ever
accessed at fixed places becomes local variables.
"""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from brian2.core.clocks import Clock
from brian2.core.variables import ArrayVariable, Constant, DynamicArrayVariable
from brian2.groups.group import Group
from brian2.input.spikegeneratorgroup import SpikeGeneratorGroup
from brian2.monitors.ratemonitor import PopulationRateMonitor
from brian2.monitors.spikemonitor import EventMonitor
from brian2.monitors.statemonitor import StateMonitor
from brian2.synapses.synapses import SummedVariableUpdater, SynapticPathway
from brian2.units import ms, second
from brian2.units.fundamentalunits import Quantity, get_unit

from .codegen.functions import number
from .device import CollectingDevice

RUNTIME = Path(__file__).parent / "runtime"
IDENTIFIER = re.compile(r"(?<![\w$.])[A-Za-z_$][\w$]*")
SCALAR = re.compile(r"^const ([\w$]+\$s\d+) = (.*);$")
INTERNAL = ("delay", "lastspike", "lastupdate", "not_refractory")
FEW = 64
#: A parameter of so many elements is told element by element.
MANY = 1000
STORED = {
    "Uint8Array": np.dtype(np.uint8),
    "Uint16Array": np.dtype(np.uint16),
    "Int32Array": np.dtype(np.int32),
    "Float64Array": np.dtype(np.float64),
}
MONITORS = StateMonitor | EventMonitor | PopulationRateMonitor


class Access(NamedTuple):
    """One `array[index]` in the code."""

    name: str
    start: int
    end: int
    index: str
    writes: bool


def module_text(device: CollectingDevice, name: str) -> str:
    """Return the module of the model that the device has seen, as text."""
    objects = [obj for obj in device.network.sorted_objects if obj.active]
    clocks = sorted({obj.clock for obj in objects}, key=lambda clock: clock.name)
    fragments = [
        (obj.clock, device.labels.get(obj.name, obj.name), str(code.code).strip())
        for obj in objects
        for code in obj.code_objects
    ]
    storage = Storage(device, objects, clocks)
    loop = time_loop(device, storage, clocks, fragments)
    written = {access.name for access in accesses(loop) if access.writes}
    spec, info = describe(device, storage, objects, clocks, written, name)
    parts = [
        f"// {name}: made by brian2js from a Brian2 script; not to be edited",
        f"export const info = {literal(info)};",
        f"const spec = {literal(spec)};",
        indented(storage.code()),
        *device.helpers.values(),
        *([(RUNTIME / "random.js").read_text()] if device.uses_random else []),
        indented(advance(device, storage, loop, written)),
        (RUNTIME / "model.js").read_text(),
    ]
    return "\n".join(parts).replace("</", "<\\/")


class Storage:
    """The typed arrays of a model: names, types and what they hold at the start."""

    def __init__(self, device: CollectingDevice, objects: list, clocks: list[Clock]) -> None:
        self.device = device
        self.extra: dict[str, str] = {}
        self.buffers: dict[str, int] = {}
        self.monitors = [self.monitor(obj) for obj in objects if isinstance(obj, MONITORS)]
        for array, (_, constant) in device.constants.items():
            self.extra[array] = f"Float64Array.of({number(float(constant.value))})"
        for clock in clocks:
            for variable in ("timestep", "t", "dt"):
                device.javascript_name(clock.variables[variable])
            self.extra[f"{self.clock(clock)}end"] = "new Float64Array(1)"
        for name, size in device.buffers.items():
            self.extra[name] = f"new Float64Array({size})"
        for obj in objects:
            for variable in getattr(obj, "variables", {}).values():
                if settable(variable, obj):
                    device.javascript_name(variable)
        self.queues = [self.queue(prefix, p) for prefix, p in device.queues.items()]
        self.events = []
        for array, var in list(device.variables.items()):
            if re.fullmatch(r"_\w+space", var.name):
                self.events.append(f"{array}$n")
                self.extra[f"{array}$n"] = "new Int32Array(1)"
        if device.uses_random:
            self.extra["$seed"] = f"Float64Array.of({device.seed_value or 0})"

    def clock(self, clock: Clock) -> str:
        """Return the prefix of the names of a clock's arrays."""
        return self.device.javascript_name(clock.variables["t"])[:-1]

    def queue(self, name: str, pathway: SynapticPathway) -> dict:
        """Add the arrays of a queue; runtime.js fills them in when it knows the delays."""
        synapses = pathway.synapse_sources.get_len()
        sources = pathway.source.variables[pathway.eventspace_name].get_len()
        sizes = {"first": sources, "list": synapses, "steps": synapses}
        sizes |= {"count": 1, "events": 1, "row": 1, "size": 1, "width": 1}
        for part, size in sizes.items():
            self.extra[name + part] = f"new Int32Array({size})"
        return {
            "name": name,
            "delay": self.device.javascript_name(pathway.variables["delay"]),
            "dt": self.clock(pathway.source.clock) + "dt",
            "sources": self.device.javascript_name(pathway.synapse_sources),
            "public": self.delay_name(pathway),
        }

    def delay_name(self, pathway: SynapticPathway) -> str:
        """`S.delay` for the presynaptic pathway, as in Brian2, else with the pathway's name."""
        label = self.device.labels.get(pathway.synapses.name, pathway.synapses.name)
        middle = "" if pathway.objname == "pre" else f".{pathway.objname}"
        return f"{label}{middle}.delay"

    def monitor(self, obj) -> dict:
        """Return what runtime.js needs to know of a monitor."""
        name = self.device.javascript_name
        label = self.device.labels.get(obj.name, obj.name)
        result = {
            "name": label,
            "kind": "spikes" if isinstance(obj, EventMonitor) else "state",
            "count": name(obj.variables["N"]),
            "clock": self.device.labels.get(obj.clock.name, obj.clock.name),
            "t": name(obj.variables["t"]) if "t" in obj.variables else None,
            "values": [],
            "width": 0,
            "room": None,  # the array that tells how much has room
        }
        if isinstance(obj, StateMonitor):
            for variable in obj.record_variables:
                array = name(obj.variables[variable])
                result["values"].append({"name": variable, "array": array, "lists": True})
                self.buffers[array] = obj.n_indices
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

    def code(self) -> str:
        """Return the function that makes the arrays."""
        lines = [
            "function storage() {",
            "const filled = (type, n, x) => new type(n).fill(x);",
            "const decoded = (type, stored, text) => new type(new stored("
            "Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer));",
            "return {",
        ]
        for name, var in self.device.variables.items():
            if name in self.buffers:
                parts = ", ".join(["new Float64Array(0)"] * self.buffers[name])
                lines.append(f"{name}: [{parts}],")
            elif isinstance(var, DynamicArrayVariable) and var.needs_reference_update:
                lines.append(f"{name}: new {array_type(var)}(0),")
            else:
                lines.append(f"{name}: {array_code(var)},")
        lines += [f"{name}: {code}," for name, code in self.extra.items()]
        return "\n".join([*lines, "};", "}"])


def time_loop(
    device: CollectingDevice, storage: Storage, clocks: list[Clock], fragments: list[tuple]
) -> str:
    """Return the loop over time steps: every object whose clock ticks, then the clocks."""
    body = []
    prefixes = [storage.clock(clock) for clock in clocks]
    if len(clocks) > 1:
        # As Network._nextclocks: the earliest clock, and those at the same time as it
        p = prefixes[0]
        body.append(f"let t$ = {p}t[0], dt$ = {p}dt[0], left$ = {p}end[0] - {p}timestep[0];")
        for p in prefixes[1:]:
            body.append(
                f"if ({p}t[0] < t$) {{ t$ = {p}t[0]; dt$ = {p}dt[0];"
                f" left$ = {p}end[0] - {p}timestep[0]; }}"
            )
        body.append("if (left$ <= 0) break;")
        for p in prefixes:
            body.append(
                f"const {p}ticks$ = {p}t[0] === t$ ||"
                f" Math.abs({p}t[0] - t$) / Math.min(dt$, {p}dt[0]) < 1e-4;"
            )
    for clock, label, code in fragments:
        if not code:
            continue
        condition = f"if ({storage.clock(clock)}ticks$) " if len(clocks) > 1 else ""
        body.append(f"// {label}\n{condition}{{\n{code}\n}}")
    for p in prefixes:
        condition = f"if ({p}ticks$) " if len(clocks) > 1 else ""
        body.append(
            f"{condition}{{\n{p}timestep[0] += 1;\n{p}t[0] = {p}timestep[0] * {p}dt[0];\n}}"
        )
    conditions = ["budget > 0"]
    if len(clocks) == 1:
        conditions.append(f"{prefixes[0]}timestep[0] < {prefixes[0]}end[0]")
    for monitor in storage.monitors:
        if monitor["kind"] == "spikes" and monitor["room"]:
            room = f"{monitor['room']}.length - {monitor['perStep']}"
            conditions.append(f"{monitor['count']}[0] <= {room}")
    return "\n".join([f"for (; {' && '.join(conditions)}; budget--) {{", *body, "}"])


def advance(device: CollectingDevice, storage: Storage, loop: str, written: set[str]) -> str:
    """Return the function that goes on for `budget` steps at most, its state in local variables."""
    loop, hoisted = hoist(loop, written, set(device.variables) | set(storage.extra))
    text = "\n".join([*hoisted, loop])
    fixed: dict[str, set[int]] = {}
    moving = set()
    for access in accesses(text):
        if access.index.isdigit():
            fixed.setdefault(access.name, set()).add(int(access.index))
        else:
            moving.add(access.name)
    before, after = [], []
    known = {*device.variables, *storage.extra}
    moving |= {name for name in set(IDENTIFIER.findall(text)) & known if uses_whole(text, name)}
    places = {name: places for name, places in fixed.items() if name not in moving}
    for name in sorted((fixed.keys() | moving) & known | (moving & known)):
        if name in places:
            keyword = "let" if name in written else "const"
            for k in sorted(places[name]):
                before.append(f"{keyword} {name}${k} = m.{name}[{k}];")
                if name in written:
                    after.append(f"m.{name}[{k}] = {name}${k};")
        else:
            before.append(f"const {name} = m.{name};")
    for name in sorted(set(IDENTIFIER.findall(text)) - known):
        match = re.fullmatch(r"(.+)\$r(\d+)", name)
        if match and match[1] in storage.buffers:
            before.append(f"const {name} = m.{match[1]}[{match[2]}];")
    text = substitute(text, places)
    if device.uses_random:
        before.append("twister = m.$twister;")
    return "\n".join(["function advance(m, budget) {", *before, text, *after, "}"])


def accesses(text: str) -> Iterator[Access]:
    """Every `array[index]` in the code, inner ones after the outer."""
    for match in re.finditer(r"(?<![\w$.])([A-Za-z_$][\w$]*)\[", text):
        depth, end = 1, match.end()
        while depth:
            depth += {"[": 1, "]": -1}.get(text[end], 0)
            end += 1
        writes = bool(re.match(r"\s*(?:[-+*/]?=(?!=)|\+\+|--)", text[end:]))
        yield Access(match[1], match.start(), end, text[match.end() : end - 1], writes)


def uses_whole(text: str, name: str) -> bool:
    """Whether the code uses the array itself, not only its elements."""
    return re.search(rf"(?<![\w$.]){re.escape(name)}(?![\w$\[])", text) is not None


def hoist(loop: str, written: set[str], arrays: set[str]) -> tuple[str, list[str]]:
    """Take the scalar code that gives the same result in every step out of the loop."""
    hoisted, lines = [], loop.split("\n")
    constant = {name for name in arrays if name not in written}
    while True:
        kept = []
        for line in lines:
            match = SCALAR.match(line)
            names = IDENTIFIER.findall(match[2]) if match else []
            if match and all(name in constant or is_function(name) for name in names):
                hoisted.append(line)
                constant.add(match[1])
            else:
                kept.append(line)
        if len(kept) == len(lines):
            return "\n".join(lines), hoisted
        lines = kept


def is_function(name: str) -> bool:
    """Whether the name is that of a function that gives the same for the same arguments."""
    return name in ("Math", "Infinity", "NaN", "true", "false") or (
        name.endswith("$") and name not in ("rand$", "randn$")
    )


def substitute(text: str, places: dict[str, set[int]]) -> str:
    """Write `array$k` for `array[k]` where all of an array's places are known."""

    def local(match: re.Match) -> str:
        return f"{match[1]}${match[2]}" if match[1] in places else match[0]

    return re.sub(r"(?<![\w$.])([A-Za-z_$][\w$]*)\[(\d+)\]", local, text)


def describe(
    device: CollectingDevice,
    storage: Storage,
    objects: list,
    clocks: list,
    written: set[str],
    name: str,
) -> tuple[dict, dict]:
    """Return what the runtime needs (names of arrays), and what the module exports (`info`)."""
    divisors = {id(v) for v in device.divisors}
    divisor_names = {v.name for v in device.divisors if isinstance(v, Constant)}
    computed = {id(obj.target_var) for obj in objects if isinstance(obj, SummedVariableUpdater)}
    parameters: dict[str, dict] = {}
    shown: dict[str, dict] = {}

    def add(public: str, array: str, value: np.ndarray, dim, kind: str, **flags) -> None:
        scalar = flags.get("scalar", False)
        flags["atReset"] = kind in ("state", "clock")
        parameters[public] = {"array": array, **{k: v for k, v in flags.items() if v is not False}}
        shown[public] = {
            "value": float(value.flat[0]) if scalar else distinct(value),
            "shape": [] if scalar else [value.size],
            "kind": kind,
            **units(value, dim),
        }

    for array, (public, constant) in device.constants.items():
        divides = constant.name in divisor_names
        value = np.asarray(constant.value, dtype=float)
        add(public, array, value, constant.dim, "constant", scalar=True, divides=divides)
    for obj in objects:
        label = device.labels.get(obj.name, obj.name)
        for variable in getattr(obj, "variables", {}).values():
            if not settable(variable, obj) or id(variable) in computed:
                continue
            array = device.javascript_name(variable)
            add(
                f"{label}.{variable.name}",
                array,
                np.asarray(variable.get_value()),
                variable.dim,
                "state" if array in written else "parameter",
                scalar=bool(variable.scalar),
                divides=id(variable) in divisors and array not in written,
                integer=np.dtype(variable.dtype).kind in "iu",
            )
    for queue, pathway in zip(storage.queues, device.queues.values(), strict=True):
        variable = pathway.variables["delay"]
        value = np.asarray(variable.get_value())
        add(
            queue["public"],
            queue["delay"],
            value,
            variable.dim,
            "parameter",
            scalar=bool(variable.scalar),
            atLeast=0,
            queue=True,
        )
    fixed = any(isinstance(obj, SpikeGeneratorGroup) for obj in objects)
    for clock in clocks:
        label = device.labels.get(clock.name, clock.name)
        variable = clock.variables["dt"]
        reason = "the spike times of a SpikeGeneratorGroup are in steps of it" if fixed else False
        add(
            f"{label}.dt",
            storage.clock(clock) + "dt",
            np.asarray(variable.get_value()),
            variable.dim,
            "clock",
            scalar=True,
            above=0,
            fixed=reason,
        )
    if device.uses_random:
        seed = np.asarray(float(device.seed_value or 0))
        add("seed", "$seed", seed, None, "seed", scalar=True, integer=True, atLeast=0, seed=True)
    spec = {
        "parameters": parameters,
        "clocks": [
            {
                "name": device.labels.get(clock.name, clock.name),
                **{part: storage.clock(clock) + part for part in ("timestep", "t", "dt", "end")},
            }
            for clock in clocks
        ],
        "monitors": storage.monitors,
        "queues": storage.queues,
        "events": storage.events,
        "finite": finite(device, storage, written),
        "seed": drawn(device) if device.uses_random else None,
    }
    info = {
        "name": name,
        "dt": float(device.defaultclock.dt),
        "duration": device.duration,
        "parameters": shown,
        "monitors": {
            device.labels.get(obj.name, obj.name): monitor_info(device, obj)
            for obj in objects
            if isinstance(obj, MONITORS)
        },
    }
    return spec, info


def distinct(values: np.ndarray) -> list[float]:
    """Return the values of a parameter: one if all elements have the same, none of too many."""
    flat = [float(v) for v in values.flat]
    if len(set(flat)) == 1:
        return flat[:1]
    return flat if len(flat) <= MANY else []


def settable(variable, obj) -> bool:
    """Whether a variable is one of the group's own that the script, too, could set."""
    return (
        isinstance(variable, ArrayVariable)
        and isinstance(obj, Group)
        and not isinstance(obj, (*MONITORS.__args__, SynapticPathway))
        and not variable.read_only
        and not variable.name.startswith("_")
        and variable.name not in INTERNAL
        and getattr(variable.owner, "name", None) == obj.name
    )


def finite(device: CollectingDevice, storage: Storage, written: set[str]) -> list[list[str]]:
    """List the arrays in which a number that is not finite means that the model has diverged."""
    found = []
    for array, var in device.variables.items():
        owner = var.owner
        if (
            array in written
            and np.dtype(var.dtype).kind == "f"
            and isinstance(owner, Group)
            and not isinstance(owner, MONITORS)
        ):
            label = device.labels.get(owner.name, owner.name)
            found.append([f"{label}.{var.name}", array, storage.clock(owner.clock) + "t"])
    return found


def monitor_info(device: CollectingDevice, obj: MONITORS) -> dict:
    """Return what the page is told of a monitor; dt in seconds."""
    source = device.labels.get(obj.source.name, obj.source.name)
    if isinstance(obj, StateMonitor):
        variables = {name: obj.source.variables[name].dim for name in obj.record_variables}
        return {
            "kind": "state",
            "source": source,
            "variables": {name: units(np.ones(1), dim) for name, dim in variables.items()},
            "record": [int(index) for index in obj.record],
            "dt": float(obj.clock.dt),
        }
    if isinstance(obj, EventMonitor):
        return {"kind": "spikes", "source": source, "size": len(obj.source)}
    return {"kind": "rate", "source": source, "size": len(obj.source)}


def units(value: np.ndarray, dim) -> dict:
    """`dimension` as Brian2 names it, and the `unit` in which to show it with its `scale` in SI."""
    if dim is None or dim.is_dimensionless:
        return {"dimension": "1", "unit": "1", "scale": 1}
    # Times are in ms wherever the deck shows one
    unit = ms if dim is second.dim else Quantity(np.asarray(value, float), dim=dim).get_best_unit()
    return {"dimension": repr(get_unit(dim)), "unit": str(unit), "scale": float(unit)}


def drawn(device: CollectingDevice) -> dict:
    """How many random words the script had drawn since seed() when its run() came."""
    result = {"value": device.seed_value, "words": 0, "spare": None}
    if device.seed_value is None:
        return result
    _, key, position, has_spare, spare = device.random_state
    generator = np.random.RandomState(device.seed_value)
    for generation in range(100_000):
        if np.array_equal(generator.get_state()[1], key):
            result["words"] = max(0, generation - 1) * 624 + (position if generation else 0)
            result["spare"] = spare if has_spare else None
            return result
        generator.bytes(624 * 4)
    return result


def array_type(var: ArrayVariable) -> str:
    """Return the kind of array for a variable; 64-bit integers, which it lacks, are doubles."""
    dtype = np.dtype(var.dtype)
    if dtype.kind == "b":
        return "Uint8Array"
    if dtype.kind in "iu" and dtype.itemsize <= 4:
        return "Int32Array"
    return "Float32Array" if dtype == np.float32 else "Float64Array"


def array_code(var: ArrayVariable) -> str:
    """Return the code that makes a variable's array, with what it holds at run().

    Few values stand as numbers; many are data, in the smallest type that holds them: a call with
    some ten thousand arguments exceeds V8's stack, and decimal digits take several times the room.
    """
    values = np.ravel(np.asarray(var.get_value()))
    values = values.astype(np.float64 if values.dtype.kind == "f" else np.int64)
    kind = array_type(var)
    if len(values) > 1 and np.all(values == values[0]):
        return f"filled({kind}, {len(values)}, {number(values[0].item())})"
    if len(values) <= FEW:
        return f"{kind}.of({', '.join(map(number, values.tolist()))})"
    stored = smallest_type(values)
    data = np.ascontiguousarray(values, dtype=STORED[stored].newbyteorder("<")).tobytes()
    return f'decoded({kind}, {stored}, "{base64.b64encode(data).decode("ascii")}")'


def smallest_type(values: np.ndarray) -> str:
    """Return the JavaScript array that holds the values exactly in the least room."""
    if values.dtype.kind == "f":
        return "Float64Array"
    low, high = values.min(), values.max()
    for name in ("Uint8Array", "Uint16Array", "Int32Array"):
        held = np.iinfo(STORED[name])
        if held.min <= low and high <= held.max:
            return name
    return "Float64Array"


def indented(code: str) -> str:
    """Indent the blocks of the code, for those who read it."""
    lines, depth = [], 0
    for line in code.split("\n"):
        if not line.strip():
            continue
        closing = len(line) - len(line.lstrip("})]"))
        lines.append("  " * (depth - closing) + line)
        depth += sum(line.count(c) for c in "{([") - sum(line.count(c) for c in "})]")
    return "\n".join(lines)


def literal(value: object) -> str:
    """JSON, in which numbers that JSON lacks are JavaScript's."""
    return json.dumps(value, indent=1)
