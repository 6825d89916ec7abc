"""The loop over time steps: the objects' code in the order of Brian2's schedule.

Two passes over its text make it fast: what does not change during a run is computed before the
loop, and an array that is only ever accessed at fixed places becomes local variables.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .program import Program

IDENTIFIER = re.compile(r"(?<![\w$.])[A-Za-z_$][\w$]*")
SCALAR = re.compile(r"^const ([\w$]+\$s\d+) = (.*);$")


class Access(NamedTuple):
    """One `array[index]` in the code."""

    name: str
    start: int
    end: int
    index: str
    writes: bool


def time_loop(program: "Program", fragments: list[tuple], ticks: bool) -> str:
    """Return the loop over time steps: every object whose clock ticks, then the clocks.

    fragments: (clock, label, code, place of its time or None). ticks: whether the clocks go on at
    the end of the step.
    """
    body = []
    prefixes = [program.prefix(clock) for clock in program.clocks]
    if len(prefixes) > 1:
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
    for clock, label, code, timer in fragments:
        if not code:
            continue
        condition = f"if ({program.prefix(clock)}ticks$) " if len(prefixes) > 1 else ""
        if timer is not None:
            code = f"const from$ = performance.now();\n{code}"
            code += f"\n{timer} += performance.now() - from$;"
        body.append(f"// {label}\n{condition}{{\n{code}\n}}")
    for p in prefixes if ticks else ():
        condition = f"if ({p}ticks$) " if len(prefixes) > 1 else ""
        body.append(
            f"{condition}{{\n{p}timestep[0] += 1;\n{p}t[0] = {p}timestep[0] * {p}dt[0];\n}}"
        )
    conditions = ["budget > 0"]
    if len(prefixes) == 1:
        conditions.append(f"{prefixes[0]}timestep[0] < {prefixes[0]}end[0]")
    for monitor in program.storage.monitors:
        if monitor["kind"] == "spikes" and monitor["room"]:
            room = f"{monitor['room']}.length - {monitor['perStep']}"
            conditions.append(f"{monitor['count']}[0] <= {room}")
    return "\n".join([f"for (; {' && '.join(conditions)}; budget--) {{", *body, "}"])


def advance(program: "Program", loop: str) -> str:
    """Return the function that goes on for `budget` steps at most, without `function` before it."""
    arrays = {*program.variables, *program.constants, *program.storage.extra}
    loop, hoisted = hoist(loop, program.written, arrays)
    text = "\n".join([*hoisted, *program.preparation, loop])
    fixed: dict[str, set[int]] = {}
    moving = set()
    for access in accesses(text):
        if access.index.isdigit():
            fixed.setdefault(access.name, set()).add(int(access.index))
        else:
            moving.add(access.name)
    before, after = [], []
    used = set(IDENTIFIER.findall(text))
    moving |= {name for name in used & arrays if uses_whole(text, name)}
    places = {name: places for name, places in fixed.items() if name in arrays - moving}
    for name in sorted((fixed.keys() | moving) & arrays):
        if name in places:
            keyword = "let" if name in program.written else "const"
            for k in sorted(places[name]):
                before.append(f"{keyword} {name}${k} = m.{name}[{k}];")
                if name in program.written:
                    after.append(f"m.{name}[{k}] = {name}${k};")
        else:
            before.append(f"const {name} = m.{name};")
    for name in sorted(used - arrays):
        match = re.fullmatch(r"(.+)\$r(\d+)", name)
        if match and match[1] in program.storage.lists:
            before.append(f"const {name} = m.{match[1]}[{match[2]}];")
    text = substitute(text, places)
    if program.uses_random:
        before.append("twister = m.$twister;")
    return "\n".join(["(m, budget) {", *before, text, *after, "}"])


def written_arrays(loop: str) -> set[str]:
    """Return the names of the arrays that the loop writes."""
    return {access.name for access in accesses(loop) if access.writes}


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
