"""The loop over time steps: the objects' code in the order of Brian2's schedule.

Here it is known what the whole loop does with every array, and so what is written for the marks in
the code: what does not change during a run is computed before the loop, and an array that is only
accessed at places that are the same in every step becomes local variables.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from brian2.core.clocks import Clock

from .codegen.marks import Access, Marks, Scalar

if TYPE_CHECKING:
    from .program import Program


class Fragment(NamedTuple):
    """The code of an object in a time step. timer: the place of its time, if that is taken."""

    clock: Clock
    label: str
    code: str
    timer: int | None


def time_loop(program: "Program", fragments: list[Fragment], ticks: bool) -> str:
    """Return the loop over time steps: every object whose clock ticks, then the clocks.

    ticks: whether the clocks go on at the end of the step.
    """

    def at(array: str, writes: bool = False) -> str:
        return program.marks.put(Access(array, 0, writes))

    # An EventClock has a list of times in place of dt
    regular = {program.prefix(clock): "dt" in clock.variables for clock in program.clocks}
    step = {p: at(f"{p}dt") if regular[p] else "Infinity" for p in regular}
    single, body = len(regular) == 1, []
    if not single:
        # As Network._nextclocks: the earliest clock, and those at the same time as it
        for k, p in enumerate(regular):
            found = f"t$ = {at(p + 't')}, dt$ = {step[p]}"
            found += f", left$ = {at(p + 'end')} - {at(p + 'timestep')}"
            body.append(f"if ({at(p + 't')} < t$) ({found});" if k else f"let {found};")
        body.append("if (left$ <= 0) break;")
        for p in regular:
            shortest = f"Math.min(dt$, {step[p]})"
            if not regular[p]:
                # Two EventClocks are at the same time if they are within BaseClock.epsilon, 1e-14 s
                shortest = f"(dt$ === Infinity ? {1e-14 / Clock.epsilon_dt!r} : dt$)"
            apart = f"Math.abs({at(p + 't')} - t$) / {shortest}"
            body.append(f"const {p}ticks$ = {at(p + 't')} === t$ || {apart} < {Clock.epsilon_dt};")
    for fragment in fragments:
        condition = "" if single else f"if ({program.prefix(fragment.clock)}ticks$) "
        code = fragment.code
        if fragment.timer is not None:
            time = program.marks.put(Access("$times", fragment.timer, writes=True))
            code = f"const from$ = performance.now();\n{code}\n{time} += performance.now() - from$;"
        body.append(f"// {fragment.label}\n{condition}{{\n{code}\n}}")
    for p in regular if ticks else ():
        condition = "" if single else f"if ({p}ticks$) "
        steps = f"{at(p + 'timestep', writes=True)} += 1;"
        if regular[p]:
            time = f"{at(p + 'timestep')} * {step[p]}"
        else:
            time = program.marks.put(Access(f"{p}times", at(p + "timestep")))
        t = f"{at(p + 't', writes=True)} = {time};"
        body.append(f"{condition}{{\n{steps}\n{t}\n}}")
    conditions = ["budget > 0"]
    if single:
        (p,) = regular
        conditions.append(f"{at(p + 'timestep')} < {at(p + 'end')}")
    for monitor in program.storage.monitors:
        if monitor["kind"] == "spikes" and monitor["room"]:
            room = program.marks.put(Access(monitor["room"], None))
            conditions.append(f"{at(monitor['count'])} <= {room}.length - {monitor['perStep']}")
    return "\n".join([f"for (; {' && '.join(conditions)}; budget--) {{", *body, "}"])


def written_arrays(marks: Marks, texts: Iterable[str]) -> set[str]:
    """Return the names of the arrays that the code writes."""
    return {
        item.array
        for text in texts
        for item in marks.find(text)
        if isinstance(item, Access) and item.writes
    }


def advance(program: "Program", loop: str) -> str:
    """Return the function that goes on for `budget` steps at most, without `function` before it."""
    marks, written = program.marks, program.written
    code = "\n".join([*program.preparation, loop])
    items = list(marks.find(code))
    scalars = list(dict.fromkeys(item for item in items if isinstance(item, Scalar)))
    hoisted = constant_scalars(marks, scalars, written)
    accesses = list(dict.fromkeys(item for item in items if isinstance(item, Access)))
    moving = {a.array for a in accesses if not isinstance(a.index, int) and a.row is None}
    rows = {(a.array, a.row) for a in accesses if isinstance(a.row, int)}
    moving |= {a.array for a in accesses if isinstance(a.row, str)}
    places = sorted(
        {(a.array, a.index) for a in accesses if a.row is None and a.array not in moving}
    )

    def show(item: Access | Scalar) -> str:
        if isinstance(item, Scalar):
            return "" if item.name in hoisted else definition(item)
        if item.index is None:
            return item.array
        index = marks.write(item.index, show) if isinstance(item.index, str) else item.index
        if item.row is not None:
            row = f"$r{item.row}" if isinstance(item.row, int) else f"[{item.row}]"
            return f"{item.array}{row}[{index}]"
        return f"{item.array}[{index}]" if item.array in moving else f"{item.array}${index}"

    def definition(scalar: Scalar) -> str:
        return f"const {scalar.name} = {marks.write(scalar.code, show)};"

    lines = ["(m, budget) {", *(f"const {name} = m.{name};" for name in sorted(moving))]
    lines += [f"const {array}$r{row} = m.{array}[{row}];" for array, row in sorted(rows)]
    for array, place in places:
        keyword = "let" if array in written else "const"
        lines.append(f"{keyword} {array}${place} = m.{array}[{place}];")
    if program.uses_random:
        lines.append("use$(m.$twister);")
    lines += [definition(scalar) for scalar in scalars if scalar.name in hoisted]
    lines.append(marks.write(code, show))
    lines += [f"m.{array}[{k}] = {array}${k};" for array, k in places if array in written]
    text = "\n".join([*lines, "}"])
    return "\n".join(line for line in text.splitlines() if line)


def constant_scalars(marks: Marks, scalars: list[Scalar], written: set[str]) -> set[str]:
    """Return the names of the scalars that are the same in every step of a run."""
    names: set[str] = set()
    for scalar in scalars:  # in the order of the code: what one uses stands before it
        arrays = {item.array for item in marks.find(scalar.code) if isinstance(item, Access)}
        if scalar.pure and scalar.uses <= names and not arrays & written:
            names.add(scalar.name)
    return names
