"""The ES module of a script: its arrays, its loops over time, and the common runtime.

A script with several run()s has as many segments; what Python did to the arrays in between is
part of the module.
"""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from brian2.core.variables import ArrayVariable, Constant
from brian2.groups.group import Group
from brian2.input.spikegeneratorgroup import SpikeGeneratorGroup
from brian2.monitors.spikemonitor import EventMonitor
from brian2.monitors.statemonitor import StateMonitor
from brian2.synapses.synapses import SummedVariableUpdater, Synapses, SynapticPathway
from brian2.units import ms, second
from brian2.units.fundamentalunits import Quantity, get_unit

from .codegen.functions import NotSupported, array_code
from .storage import MONITORS, array_type

if TYPE_CHECKING:
    from .execution import Segment
    from .program import Program

RUNTIME = Path(__file__).parent / "runtime"
INTERNAL = ("delay", "lastspike", "lastupdate", "not_refractory")
#: The runtime's files, and what a module takes from them if it does not bring them along.
FILES = ("storage.js", "random.js", "model.js")
NAMES = (
    "binomial$, decoded, fill$, filled, grow, modelOf, pairs$, poisson$, push, rand$, randn$, "
    "seed$, skip$, use$, waiting"
)
LINKS = re.compile(r"^import .*\n|^export (?=function )", re.MULTILINE)
#: Between which neurons each synapse is.
PAIRS = ("_synaptic_pre", "_synaptic_post")
#: A parameter of so many elements is told element by element.
MANY = 1000


def module_text(
    segments: "list[Segment]",
    name: str,
    runtime: str = "",
    stages: bool = False,
    redrawn: tuple[str, ...] = (),
) -> str:
    """Return the module of what a script has run, as text.

    runtime: the address of runtime/index.js, to be imported from there; the module brings the
    runtime along if left out. stages, redrawn: see Execution.module.

    Raises NotSupported for what is run by Python, and for arrays that change their size.
    """
    for segment in segments:
        for reason in segment.program.python.values():
            raise NotSupported(reason)
        for clock in segment.program.clocks:
            if "dt" not in clock.variables:
                raise NotSupported(f"'{clock.name}' is an EventClock, which a page has not")
    spec, info = describe(segments, name)
    loops: dict[str, str] = {}
    for segment in segments:
        function = segment.program.functions[0]
        loops.setdefault(function, f"advance{len(loops)}" if loops else "advance")
    helpers: dict[str, str] = {}
    for segment in segments:
        for helper, code in segment.program.helpers.items():
            if helpers.setdefault(helper, code) != code:
                raise NotSupported(f"the function '{helper}' is not the same in every run()")
    uses_random = any(segment.program.uses_random for segment in segments)
    own = [name for name in FILES if name != "random.js" or uses_random]
    parts = [
        f"// {name}: made by brian2js from a Brian2 script; not to be edited",
        f'import {{ {NAMES} }} from "{runtime}";' if runtime else "",
        f"export const info = {literal(info)};",
        f"const spec = {literal(spec)};",
        *([] if runtime else [LINKS.sub("", (RUNTIME / file).read_text()) for file in own]),
        indented(storage_code(segments, redrawn)),
        indented(changes_code(segments)),
        *helpers.values(),
        *(indented(f"function {known}{function}") for function, known in loops.items()),
        f"const loops = [{', '.join(loops[s.program.functions[0]] for s in segments)}];",
        indented(stages_code(segments, stages)),
        "export const createModel = modelOf({ info, spec, storage, changes, loops, stages });\n",
    ]
    return "\n".join(part for part in parts if part).replace("</", "<\\/")


def stages_code(segments: "list[Segment]", wanted: bool) -> str:
    """Return what a time step is made of, object by object; nothing unless it is wanted."""
    if wanted and len(segments) > 1:
        raise NotSupported("a script with several run()s cannot be taken step by step")
    parts = [
        f"{{ when: {json.dumps(when)}, label: {json.dumps(label)}, advance: function {function} }},"
        for when, label, function in (segments[0].program.stages() if wanted else ())
    ]
    return "\n".join(["const stages = [", *parts, "];"])


def storage_code(segments: "list[Segment]", redrawn: tuple[str, ...] = ()) -> str:
    """Return the function that makes the arrays, with what they hold at the start."""
    lines: dict[str, str] = {}
    drawn: dict[str, str] = {}
    sizes: dict[str, int] = {}
    for segment in segments:
        program, storage = segment.program, segment.program.storage
        for name, var in program.variables.items():
            if name in storage.recorded:
                lines.setdefault(name, storage.empty(name))
            else:
                value = segment.values[name]
                if sizes.setdefault(name, value.size) != value.size:
                    raise NotSupported(f"{name} changes its size between two run()s")
                label = program.labels.get(getattr(var.owner, "name", ""), "")
                if name in lines:
                    continue
                if label in redrawn and var.name in PAIRS:
                    drawn[label] = f"const {label}$drawn = {pairs_code(var.owner, value.size)};"
                    lines[name] = f"{label}$drawn[{PAIRS.index(var.name)}]"
                elif label in redrawn and np.ptp(value):
                    said = f"each synapse of {label} has its own {var.name}: none can be redrawn"
                    raise NotSupported(said)
                else:
                    lines[name] = array_code(array_type(var), value)
        for name in program.constants:
            lines.setdefault(name, array_code("Float64Array", segment.values[name]))
        for name, code in storage.extra.items():
            if lines.setdefault(name, code) != code:
                raise NotSupported("there are other synapses in a later run()")
    if any(segment.program.uses_random for segment in segments):
        lines["$seed"] = f"Float64Array.of({segments[0].seed or 0})"
    if missing := set(redrawn) - set(drawn):
        raise NotSupported(f"{', '.join(missing)} are no Synapses of the model")
    body = "\n".join(f"{name}: {code}," for name, code in lines.items())
    made = "\n".join(drawn.values())
    return f"function storage() {{\n{made}\nreturn {{\n{body}\n}};\n}}"


def pairs_code(synapses: Synapses, size: int) -> str:
    """Return the call that draws so many connections between the neurons of Synapses."""
    ends = [
        f"[{getattr(group, 'start', 0)}, {len(group)}]"
        for group in (synapses.source, synapses.target)
    ]
    return f"pairs$({size}, {', '.join(ends)})"


def changes_code(segments: "list[Segment]") -> str:
    """Return the functions that give the arrays which Python has changed before each segment."""
    functions = []
    for segment in segments:
        kinds = {name: array_type(var) for name, var in segment.program.variables.items()}
        lines = [
            f"{name}: {array_code(kinds.get(name, 'Float64Array'), value)},"
            for name, value in segment.changed.items()
        ]
        spikes = [
            f"{name}: {array_code('Int32Array', value.ravel())},"
            for name, value in segment.waiting.items()
        ]
        arrays, waiting = "\n".join(lines), "\n".join(spikes)
        functions.append(f"() => ({{\narrays: {{\n{arrays}\n}},\nwaiting: {{\n{waiting}\n}}\n}})")
    return "const changes = [" + ",\n".join(functions) + "];"


def describe(segments: "list[Segment]", name: str) -> tuple[dict, dict]:
    """Return what the runtime needs (names of arrays), and what the module exports (`info`)."""
    parameters: dict[str, dict] = {}
    shown: dict[str, dict] = {}
    for segment in segments:
        for public, (flags, value) in parameters_of(segment).items():
            parameters.setdefault(public, flags)
            shown.setdefault(public, value)
    spec = {
        "parameters": parameters,
        "segments": [segment_spec(segment) for segment in segments],
        "draws": draws(segments) if any(s.program.uses_random for s in segments) else None,
    }
    monitors = {}
    for segment in segments:
        program = segment.program
        for obj in program.storage.recorders:
            monitors.setdefault(program.labels.get(obj.name, obj.name), monitor_info(program, obj))
    info = {
        "name": name,
        "dt": segments[0].dt,
        "duration": sum(segment.duration for segment in segments),
        "segments": [segment.duration for segment in segments],
        "parameters": shown,
        "monitors": monitors,
    }
    return spec, info


def segment_spec(segment: "Segment") -> dict:
    """Return what the runtime needs to know of one run()."""
    program = segment.program
    return {
        "duration": segment.duration,
        "start": segment.start,
        "clocks": [
            {"name": program.labels.get(clock.name, clock.name), **arrays}
            for clock, arrays in zip(program.clocks, program.storage.clocks, strict=True)
        ],
        "monitors": program.storage.monitors,
        "queues": program.storage.queues,
        "events": program.storage.events,
        "finite": finite(program),
    }


def parameters_of(segment: "Segment") -> dict[str, tuple[dict, dict]]:
    """Return, by their public names, what can be set: for the runtime, and for the page."""
    program, values = segment.program, segment.values
    written = program.written
    arrays = {id(variable): array for array, variable in program.variables.items()}
    divisors = {id(v) for v in program.divisors}
    divisor_names = {v.name for v in program.divisors if isinstance(v, Constant)}
    computed = {
        id(obj.target_var) for obj in program.objects if isinstance(obj, SummedVariableUpdater)
    }
    found: dict[str, tuple[dict, dict]] = {}

    def add(public: str, array: str, value: np.ndarray, dim, kind: str, **flags) -> None:
        scalar = flags.get("scalar", False)
        flags["atReset"] = kind in ("state", "clock")
        told = {
            "value": float(value.flat[0]) if scalar else distinct(value),
            "shape": [] if scalar else [value.size],
            "kind": kind,
            **units(value, dim),
        }
        found[public] = (
            {"array": array, **{k: v for k, v in flags.items() if v is not False}},
            told,
        )

    for array, (public, constant) in program.constants.items():
        divides = constant.name in divisor_names
        add(public, array, values[array], constant.dim, "constant", scalar=True, divides=divides)
    for obj in program.objects:
        label = program.labels.get(obj.name, obj.name)
        for variable in getattr(obj, "variables", {}).values():
            array = arrays.get(id(variable))  # nothing depends on one that the loop does not use
            if array is None or not settable(variable, obj) or id(variable) in computed:
                continue
            add(
                f"{label}.{variable.name}",
                array,
                values[array],
                variable.dim,
                "state" if array in written else "parameter",
                scalar=bool(variable.scalar),
                divides=id(variable) in divisors and array not in written,
                integer=np.dtype(variable.dtype).kind in "iu",
            )
    for queue, pathway in zip(program.storage.queues, program.queues.values(), strict=True):
        variable = pathway.variables["delay"]
        flags = {"scalar": bool(variable.scalar), "atLeast": 0, "queue": True}
        value = values[queue["delay"]]
        add(queue["public"], queue["delay"], value, variable.dim, "parameter", **flags)
    fixed = any(isinstance(obj, SpikeGeneratorGroup) for obj in program.objects)
    reason = "the spike times of a SpikeGeneratorGroup are in steps of it" if fixed else False
    for clock in program.clocks:
        array = program.prefix(clock) + "dt"
        flags = {"scalar": True, "above": 0, "fixed": reason}
        public = f"{program.labels.get(clock.name, clock.name)}.dt"
        add(public, array, values[array], second.dim, "clock", **flags)
    if program.uses_random:
        seed = np.array([float(segment.seed or 0)])
        add("seed", "$seed", seed, None, "seed", scalar=True, integer=True, atLeast=0, seed=True)
    return found


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


def finite(program: "Program") -> list[list[str]]:
    """List the arrays in which a number that is not finite means that the model has diverged."""
    found = []
    for array, var in program.variables.items():
        owner = var.owner
        if (
            array in program.written
            and np.dtype(var.dtype).kind == "f"
            and isinstance(owner, Group)
            and not isinstance(owner, MONITORS)
        ):
            label = program.labels.get(owner.name, owner.name)
            found.append([f"{label}.{var.name}", array, program.prefix(owner.clock) + "t"])
    return found


def monitor_info(program: "Program", obj: MONITORS) -> dict:
    """Return what the page is told of a monitor; dt in seconds."""
    source = program.labels.get(obj.source.name, obj.source.name)
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


def draws(segments: "list[Segment]") -> list[dict]:
    """Return what becomes of the random numbers before each segment.

    seed: that of a seed() since the segment before, or None. words: how many random words the
    script itself has drawn since then, None for none at all. spare: the normal random number that
    is left over from that, or None.
    """
    found, last, left = [], object(), None
    for segment in segments:
        seeded = segment.seed is not None and segment.seed_count != last
        last = segment.seed_count
        generator = np.random.RandomState(segment.seed if seeded else 0)
        if not seeded and left is not None:
            generator.set_state(left)
        known = seeded or left is not None
        words = words_between(generator, segment.random_state) if known else None
        spare = segment.random_state[4] if segment.random_state[3] else None
        found.append({"seed": segment.seed if seeded else None, "words": words, "spare": spare})
        left = segment.random_state_after
    return found


def words_between(generator: np.random.RandomState, state: tuple) -> int | None:
    """Return how many random words a generator has to draw to come to a state.

    None if it is in that state already, or if they are too many.
    """
    _, key, position, *spare = state
    _, now, at, *left = generator.get_state()
    if np.array_equal(now, key) and (at, left) == (position, spare):
        return None
    words = position - at
    for _ in range(100_000):
        if np.array_equal(generator.get_state()[1], key):
            return max(words, 0)
        # One new state, wherever in the old one the generator stands
        generator.bytes(624 * 4)
        words += 624
    return None


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
