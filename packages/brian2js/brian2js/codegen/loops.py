"""The loops over the elements of a group, for the templates.

Every loop is there twice: written as a loop, or, for a few elements, once for each of them.
"""

import ast
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from brian2.codegen.statements import Statement
from brian2.core.variables import ArrayVariable

from .order import in_parts, passed_on
from .renderer import JavaScriptNodeRenderer, names_in

if TYPE_CHECKING:
    from .generator import JavaScriptCodeGenerator

#: A loop over at most so many elements, and at most so many statements in all, is unrolled.
UNROLLED_ELEMENTS = 8
UNROLLED_STATEMENTS = 400
#: What fills an array at once (runtime/random.js).
FILLED = ("rand$", "randn$")


class Site(NamedTuple):
    """Where a random number is drawn: the buffer, the function, the statement, its arguments."""

    name: str
    kind: str
    statement: int
    arguments: tuple[ast.expr, ...]


class Loops:
    """The statements of a code generator, for some elements of its group."""

    def __init__(self, generator: "JavaScriptCodeGenerator") -> None:
        self.generator = generator

    def body(
        self, index: int | str, position: str, statements: list[Statement] | None = None
    ) -> list[str]:
        """Return the statements for one element, from reading its arrays to writing them."""
        self.generator.known = {}
        statements = self.generator.statements if statements is None else statements
        read, write, indices, conditional = self.generator.arrays_helper(statements)
        read -= self.generator.scalars
        lines = [
            f"const {self.generator.local(name)} = {self.generator.element(name, index)};"
            for name in sorted(indices)
        ]
        unread = self.assigned_first(statements, write, conditional)
        for name in sorted(read | write):
            keyword = "let" if name in write else "const"
            value = "" if name in unread else f" = {self.generator.loaded(name, index)}"
            lines.append(f"{keyword} {self.generator.local(name)}{value};")
        return (
            lines
            + self.generator.guarded(statements, conditional, position)
            + self.generator.write_back(write, index)
        )

    def assigned_first(
        self, statements: list[Statement], written: set[str], conditional: dict
    ) -> set[str]:
        """Return the variables that get a value before any statement asks for theirs."""
        found, asked = set(), set(conditional.values())
        for statement in statements:
            asked = asked | names_in(ast.parse(statement.expr, mode="eval"))
            if statement.op == "=" and statement.var in written - set(conditional) - asked:
                found.add(statement.var)
            asked.add(statement.var)
        return found

    def unrolls(self, size: int) -> bool:
        """Whether a loop over so many elements is written out."""
        return size <= UNROLLED_ELEMENTS and self.generator.program.may_unroll(
            size * len(self.generator.statements)
        )

    def draws(self, count: int | str, capacity: int, k: str, element: str) -> list[str]:
        """Return the code that draws the random numbers of a loop of `count` elements.

        k: the name of the loop's variable. element: the code of the element that it stands for.
        """
        lines = []
        conditional = self.generator.get_conditional_write_vars()
        for _, site in sorted(self.generator.sites.items()):
            self.generator.program.add_buffer(site.name, capacity)
            condition = conditional.get(self.generator.statements[site.statement].var)
            alike = not condition and not site.arguments
            if alike and site.kind in FILLED:
                buffer = self.generator.access(site.name, None, writes=True)
                lines.append(f"fill$({buffer}, {count}, {site.kind});")
                continue
            drawn = f"{self.generator.access(site.name, k, writes=True)} = {site.kind}"
            body = (
                f"{drawn}();" if alike else block(self.drawing(site, drawn, condition, k, element))
            )
            lines.append(f"for (let {k} = 0; {k} < {count}; {k}++) {body}")
        return lines

    def drawing(
        self, site: "Site", drawn: str, condition: str | None, k: str, element: str
    ) -> list[str]:
        """Return the code that draws one random number which depends on the element.

        Statements on which the arguments, or the condition, depend are done before, too.
        """
        names = set().union(*map(names_in, site.arguments)) | ({condition} if condition else set())
        before = []
        for statement in reversed(self.generator.statements[: site.statement]):
            if statement.var in names:
                before.insert(0, statement)
                names |= names_in(ast.parse(statement.expr, mode="eval")) | {statement.var}
                names |= set(
                    filter(None, [self.generator.get_conditional_write_vars().get(statement.var)])
                )
        arrays = {n for n in names if isinstance(self.generator.variables.get(n), ArrayVariable)}
        arrays -= self.generator.scalars
        indices = {self.generator.variable_indices[name] for name in arrays} - {"_idx", "0"}
        self.generator.known = {}
        lines = [f"const _idx = {element};"]
        lines += [
            f"const {self.generator.local(n)} = {self.generator.element(n, '_idx')};"
            for n in sorted(indices)
        ]
        loaded = sorted(arrays - indices)
        lines += [
            f"let {self.generator.local(name)} = {self.generator.loaded(name, '_idx')};"
            for name in loaded
        ]
        lines += self.generator.guarded(before, self.generator.get_conditional_write_vars(), k)
        renderer = JavaScriptNodeRenderer(self.generator, k)
        arguments = ", ".join(map(renderer.render_node, site.arguments))
        lines, self.generator.pending = lines + self.generator.pending, []
        guard = f"if ({self.generator.local(condition)}) " if condition else ""
        return [*lines, f"{guard}{drawn}({arguments});"]

    def each(self, size: int, caller: Callable | None = None) -> str:
        """Return the statements for every element; then what the template says of the index."""
        if not self.generator.statements and caller is None:
            return ""

        def lines(index: int | str) -> list[str]:
            return [*self.body(index, str(index)), caller(index) if caller else ""]

        if self.unrolls(size):
            blocks = [block(lines(index)) for index in range(size)]
        else:
            blocks = [f"for (let _idx = 0; _idx < {size}; _idx++) {block(lines('_idx'))}"]
        return "\n".join([*self.draws(size, size, "k$", "k$"), *blocks])

    def each_event(
        self,
        events: str,
        count: str,
        size: int,
        start: int = 0,
        stop: int | None = None,
        caller: Callable | None = None,
    ) -> str:
        """Return the statements for the first `count` elements listed in `events`, in order.

        events: an expression, the element at the place `e$` of the list; those below `start` and
        from `stop` on are left out. Then comes what the template says of the index.
        """
        if not self.generator.statements and caller is None:
            return ""
        chosen = (start, size if stop is None else stop)
        parts = in_parts(self.generator)
        return "\n".join(
            self.events_loop(parts, number, (events, count, size), chosen, caller)
            for number in range(len(parts))
        )

    def events_loop(
        self,
        parts: list[list[Statement]],
        number: int,
        listed: tuple[str, str, int],
        chosen: tuple[int, int],
        caller: Callable | None,
    ) -> str:
        """Return one part of `each_event`; values of its own that the next needs are kept."""
        (events, count, size), (start, stop) = listed, chosen
        needed, left = passed_on(self.generator, parts, number)
        self.generator.sites = {}
        if number < len(parts) - 1:
            caller = None

        def kept(name: str, writes: bool) -> str:
            buffer = f"{name}$kept{self.generator.serial}"
            self.generator.program.add_buffer(buffer, size)
            return self.generator.access(buffer, "e$", writes)

        def lines(index: int | str) -> list[str]:
            local = self.generator.local
            return [
                *(f"let {local(name)} = {kept(name, False)};" for name in needed),
                *self.body(index, "e$", parts[number]),
                *(f"{kept(name, True)} = {local(name)};" for name in left),
                caller(index) if caller else "",
            ]

        if size == 1 and self.unrolls(1):
            loop = block(lines(0))
        elif self.unrolls(stop - start):
            cases = [f"case {k}: {block(lines(k))} break;" for k in range(start, stop)]
            loop = f"switch ({events}) {block(cases)}"
        else:
            other = (
                "" if chosen == (0, size) else f"if (_idx < {start} || _idx >= {stop}) continue;"
            )
            loop = block([f"const _idx = {events};", other, *lines("_idx")])
        draws = self.draws(count, size, "e$", events)
        return "\n".join([*draws, f"for (let e$ = 0; e$ < {count}; e$++) {loop}"])

    def each_recorded(self, indices: ArrayVariable, recorded: dict[str, ArrayVariable]) -> str:
        """Return the statements for the recorded elements; each value has an array of its own."""
        elements = [int(index) for index in indices.get_value()]
        recorded_element = self.generator.access(indices, "k$")

        def lines(index: int | str, slot: int | str) -> list[str]:
            found = self.body(index, str(slot))
            for name, var in recorded.items():
                place = self.generator.access(var, "n$", writes=True, row=slot)
                found.append(f"{place} = {self.generator.local(f'_to_record_{name}')};")
            return found

        if self.unrolls(len(elements)):
            blocks = [block(lines(index, slot)) for slot, index in enumerate(elements)]
        else:
            code = [f"const _idx = {recorded_element};", *lines("_idx", "k$")]
            blocks = [f"for (let k$ = 0; k$ < {len(elements)}; k$++) {block(code)}"]
        draws = self.draws(len(elements), len(elements), "k$", recorded_element)
        return "\n".join([*draws, *blocks])

    def each_sum(
        self, size: int, target: ArrayVariable, index: ArrayVariable, start: int, stop: int
    ) -> str:
        """Return the sums of `_synaptic_var` over the synapses of each element of `target`."""
        stop = target.get_len() if stop < 0 else stop
        write = partial(self.generator.access, target, writes=True)

        def lines(k: int | str, to: int | str) -> list[str]:
            return [
                *self.body(k, str(k)),
                f"{write(to)} += {self.generator.local('_synaptic_var')};",
            ]

        if self.unrolls(size + stop - start):
            code = [f"{write(k)} = 0;" for k in range(start, stop)]
            targets = index.get_value()
            code += [block(lines(k, int(targets[k]))) for k in range(size)]
        else:
            code = [
                f"for (let k$ = {start}; k$ < {stop}; k$++) {write('k$')} = 0;",
                f"for (let _idx = 0; _idx < {size}; _idx++)",
                block(lines("_idx", self.generator.access(index, "_idx"))),
            ]
        return "\n".join([*self.draws(size, size, "k$", "k$"), *code])


def block(lines: list[str]) -> str:
    """Return the lines in braces."""
    body = "\n".join(line for line in lines if line)
    return "{\n" + body + "\n}"
