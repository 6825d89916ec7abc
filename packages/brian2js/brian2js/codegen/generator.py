"""JavaScript as a target of Brian2's code generation: its expressions, statements and templates.

The pieces are those of Brian2's own targets: a node renderer for expressions, a code generator for
statements, a code object that names the templates. The arithmetic follows the numpy target,
operation by operation, so that both agree to the last digits.

Names: Brian2's identifiers are kept; whatever is added has a `$` in it, which no Python name has.
An element of an array is always written `array[index]`. In a small group the loop over the elements
is unrolled and every index is a number; `module` then keeps the elements in local variables.
"""

import ast
import re
from typing import ClassVar

import numpy as np
from brian2.codegen.generators.base import CodeGenerator
from brian2.codegen.statements import Statement
from brian2.core.functions import DEFAULT_CONSTANTS
from brian2.core.namespace import DEFAULT_UNITS
from brian2.core.variables import ArrayVariable, Constant
from brian2.input.binomial import BinomialFunction
from brian2.input.timedarray import TimedArray
from brian2.parsing.bast import brian_ast, brian_dtype_from_dtype
from brian2.parsing.rendering import NodeRenderer

from .functions import (
    INLINED,
    INTEGER_OPERATORS,
    KNOWN,
    OPERATORS,
    SQUARE,
    NotSupported,
    number,
    register,
)

#: A loop over at most so many elements, and at most so many statements in all, is unrolled.
UNROLLED_ELEMENTS = 8
UNROLLED_STATEMENTS = 400

#: Identifiers that a model may have and JavaScript may not.
RESERVED = frozenset(
    re.findall(
        r"\w+",
        """
        abstract arguments await boolean break byte case catch char class const continue debugger
        default delete do double else enum eval export extends false final finally float for
        function goto if implements import in instanceof int interface let long native new null
        package private protected public return short static super switch synchronized this throw
        throws transient true try typeof undefined var void volatile while with yield
        Math Infinity NaN Float64Array m budget twister storage advance info spec createModel
        """,
    )
)


class JavaScriptNodeRenderer(NodeRenderer):
    """Render an expression; `generator` knows the names, and which helpers are needed."""

    expression_ops: ClassVar = {**NodeRenderer.expression_ops, "And": "&&", "Or": "||", "Not": "!"}

    def __init__(self, generator: "JavaScriptCodeGenerator", position: str) -> None:
        super().__init__()
        self.generator = generator
        self.position = position

    def render_Name(self, node: ast.Name) -> str:  # noqa: N802 - Brian2 calls it
        """Return the JavaScript name, or the number that it stands for."""
        return self.generator.local(node.id)

    def render_Constant(self, node: ast.Constant) -> str:  # noqa: N802
        """Return the number."""
        value = node.value.item() if isinstance(node.value, np.generic) else node.value
        return number(value)

    def render_Call(self, node: ast.Call) -> str:  # noqa: N802
        """Return the call, or the name of the value if the function is written out before."""
        name = node.func.id
        function = self.generator.variables[name]
        if isinstance(function, BinomialFunction):
            return self.generator.random(self.generator.function(name), self.position)
        if function in (KNOWN["rand"], KNOWN["randn"]):
            return self.generator.random(
                "rand$" if function is KNOWN["rand"] else "randn$", self.position
            )
        if function is KNOWN["poisson"]:
            self.generator.program.uses_random = True
        arguments = [self.render_node(argument) for argument in node.args]
        if name in INLINED and function is KNOWN[name] and self.position:
            return self.generator.inline(name, arguments[0])
        if function is KNOWN["int"] and is_logical(node.args[0]):
            return f"({arguments[0]} ? 1 : 0)"
        return f"{self.generator.function(name)}({', '.join(arguments)})"

    def render_expr(self, expr: str, strip: bool = True) -> str:
        """Return the expression; its parts know whether they are integers, if Brian2 can tell.

        It can't where its optimisation has put a name in a truth value's place.
        """
        try:
            node = brian_ast(expr.strip(), self.generator.variables)
        except TypeError:
            node = ast.parse(expr.strip(), mode="eval").body
        return self.render_node(node)

    def render_BinOp(self, node: ast.BinOp) -> str:  # noqa: N802
        """Return the operation; those that JavaScript lacks or has otherwise are functions."""
        operator = node.op.__class__.__name__
        kinds = {getattr(side, "dtype", None) for side in (node.left, node.right)}
        if operator in INTEGER_OPERATORS and kinds == {"integer"}:
            size = max(
                integer_size(side, self.generator.variables) for side in (node.left, node.right)
            )
            name, code = INTEGER_OPERATORS[operator][size]
            left, right = self.render_node(node.left), self.render_node(node.right)
            return f"{self.generator.helper(name, code)}({left}, {right})"
        if operator not in OPERATORS:
            return super().render_BinOp(node)
        left, right = self.render_node(node.left), self.render_node(node.right)
        if operator == "Pow":
            exponent = constant_value(node.right)
            # NumPy has its own ways for these two exponents
            if exponent == 2:
                return f"{self.generator.helper(*SQUARE)}({left})"
            if exponent == 0.5:
                return f"Math.sqrt({left})"
        return f"{self.generator.helper(*OPERATORS[operator])}({left}, {right})"


class JavaScriptCodeGenerator(CodeGenerator):
    """Statements in JavaScript, once in a loop over the elements or once for each element."""

    class_name = "javascript"

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.program = self.device.program
        self.serial = self.program.next_serial()
        self.scalars: set[str] = set()
        self.statements: list[Statement] = []
        self.random_kinds: list[str] = []
        self.random_count = 0
        self.pending: list[str] = []
        self.inlined = 0
        self.in_condition = False

    # -- names ---------------------------------------------------------------------------------

    @staticmethod
    def get_array_name(var: ArrayVariable, access_data: bool = True) -> str:
        """Return the name of a variable's array."""
        from brian2.devices.device import get_device

        return get_device().program.array(var)

    def local(self, name: str) -> str:
        """Return the JavaScript name or value of an identifier of the abstract code."""
        var = self.variables.get(name)
        if name in self.scalars:
            return f"{name}$s{self.serial}"
        if isinstance(var, Constant):
            if is_literal(name, var):
                return number(var.value)
            return f"{self.program.constant(name, var, self.owner)}[0]"
        if name in DEFAULT_CONSTANTS and var is None:
            return number(DEFAULT_CONSTANTS[name].value)
        return f"{name}$" if name in RESERVED else name

    def helper(self, name: str, code: str | None) -> str:
        """Return the name of a function, whose code the module will have."""
        return name if code is None else self.program.add_helper(name, code)

    def function(self, name: str) -> str:
        """Return the JavaScript name of a function of the abstract code."""
        function = self.variables[name]
        implementation = function.implementations[self.codeobj_class]
        if function not in KNOWN.values() and not isinstance(function, TimedArray):
            self.program.add_own_function(function, self.codeobj_class, self.owner)
        for dependency, needed in (implementation.dependencies or {}).items():
            code = needed.implementations[self.codeobj_class].get_code(self.owner)
            self.helper(dependency, code)
        code = implementation.get_code(self.owner)
        if isinstance(function, BinomialFunction) and code is None:
            raise NotSupported("a BinomialFunction of n p > 30 that is not approximated")
        return self.helper(implementation.name or name, code)

    def inline(self, name: str, argument: str) -> str:
        """Return the name of the function's value; its code is put before the statement."""
        table, code = INLINED[name]
        self.helper(*table)
        self.inlined += 1
        self.pending.append(code.replace("{}", argument, 1).replace("@", f"x${self.inlined}"))
        return f"x${self.inlined}r"

    def element(self, name: str, index: int | str) -> str:
        """Return what a variable is for the element `index` of the loop: a place in its array."""
        array = self.get_array_name(self.variables[name])
        return f"{array}[{self.position(self.variable_indices[name], index)}]"

    def position(self, index_name: str, index: int | str) -> int | str:
        """Return the place that an index variable gives: a number if the loop is unrolled."""
        if index_name == "0":
            return 0
        if index_name == "_idx":
            return index
        if isinstance(index, str):
            return self.local(index_name)
        values = self.variables[index_name].get_value()
        return int(values[self.position(self.variable_indices[index_name], index)])

    def random(self, kind: str, position: str) -> str:
        """Return a random number; numpy draws all of one call at once, so do the lines before."""
        self.program.uses_random = True
        if not position or self.in_condition:
            return f"{kind}()"  # numpy, too, draws only where the condition holds
        site, self.random_count = self.random_count, self.random_count + 1
        if site == len(self.random_kinds):
            self.random_kinds.append(kind)
        return f"random${self.serial}_{site}[{position}]"

    # -- statements ----------------------------------------------------------------------------

    def translate_expression(self, expr: str, position: str = "") -> str:
        """Return the expression; position: of the element in the loop, "" for scalar code."""
        return JavaScriptNodeRenderer(self, position).render_expr(expr)

    def translate_statement(self, statement: Statement, position: str = "") -> str:
        """Return the statement as one line."""
        name, op = self.local(statement.var), statement.op
        kind = brian_dtype_from_dtype(statement.dtype)
        booleans = statement.used_boolean_variables or ()
        if (
            # The same choice as the numpy target's
            len(booleans) == 1
            and kind == "float"
            and statement.complexity_std > sum(statement.complexities.values())
        ):
            cases = {
                assigned[0][1]: self.translate_expression(expr, position)
                for assigned, expr in statement.boolean_simplified_expressions.items()
            }
            value = f"{self.local(booleans[0])} ? {cases[True]} : {cases[False]}"
            if op not in ("=", ":="):
                value = f"({value})"
        else:
            value = self.translate_expression(statement.expr, position)
        if kind == "boolean":
            value = f"({value}) ? 1 : 0"
        if op == ":=":
            return f"{'const' if statement.constant else 'let'} {name} = {value};"
        if op in ("**=", "//=", "%="):
            operator = {"**=": "Pow", "//=": "FloorDiv", "%=": "Mod"}[op]
            return f"{name} = {self.helper(*OPERATORS[operator])}({name}, {value});"
        return f"{name} {op} {value};"

    def translate_statement_sequence(
        self, scalar_statements: dict, vector_statements: dict
    ) -> tuple[dict, dict, dict]:
        """Keep the statements for the template's loops; the scalar code is made at once."""
        (scalar_block,) = scalar_statements.values()
        (self.statements,) = vector_statements.values()
        for statement in [*scalar_block, *self.statements]:
            for name in divisors(statement):
                self.program.add_divisor(self.variables.get(name))
        read, write, _, conditional = self.arrays_helper(scalar_block)
        read_later, written_later, _, _ = self.arrays_helper(self.statements)
        read |= {
            name for name in read_later if self.variables[name].scalar and name not in written_later
        }
        self.scalars = read | write | {s.var for s in scalar_block if s.op == ":="}
        lines = []
        for name in sorted(read | write):
            keyword = "let" if name in write else "const"
            lines.append(f"{keyword} {self.local(name)} = {self.element(name, 0)};")
        lines += self.guarded(scalar_block, conditional, "")
        lines += self.write_back(write, 0)
        name = next(iter(scalar_statements))
        return {name: "\n".join(lines)}, {name: ""}, self.determine_keywords()

    def determine_keywords(self) -> dict:
        """Return what the templates can call."""
        return {
            "array": lambda name: self.get_array_name(self.variables[name]),
            "before_loop": self.program.add_preparation,
            "each": self.each,
            "each_event": self.each_event,
            "each_recorded": self.each_recorded,
            "each_sum": self.each_sum,
            "local": self.local,
            "queue_name": self.program.queue_name,
            "size": lambda: int(np.asarray(self.variables["N"].get_value()).item()),
        }

    def guarded(self, statements: list[Statement], conditional: dict, position: str) -> list[str]:
        """Return the statements, with the condition for those that write `unless refractory`."""
        lines = []
        for statement in statements:
            condition = conditional.get(statement.var)
            self.in_condition = condition is not None
            line = self.translate_statement(statement, position)
            self.in_condition = False
            lines += self.pending
            self.pending = []
            lines.append(f"if ({self.local(condition)}) {line}" if condition else line)
        return lines

    def write_back(self, names: set[str], index: int | str) -> list[str]:
        """Return the lines that put local variables back into their arrays."""
        return [
            f"{self.element(name, index)} = {stored(self.variables[name], self.local(name))};"
            for name in sorted(names)
        ]

    def body(self, index: int | str, position: str) -> list[str]:
        """Return the statements for one element, from reading its arrays to writing them."""
        self.random_count = 0
        read, write, indices, conditional = self.arrays_helper(self.statements)
        read -= self.scalars
        lines = [
            f"const {self.local(name)} = {self.element(name, index)};" for name in sorted(indices)
        ]
        for name in sorted(read | write):
            keyword = "let" if name in write else "const"
            lines.append(f"{keyword} {self.local(name)} = {self.element(name, index)};")
        return (
            lines
            + self.guarded(self.statements, conditional, position)
            + self.write_back(write, index)
        )

    # -- loops, for the templates --------------------------------------------------------------

    def unrolls(self, size: int) -> bool:
        """Whether a loop over so many elements is written out."""
        return size <= UNROLLED_ELEMENTS and self.program.may_unroll(size * len(self.statements))

    def draws(self, count: int | str, capacity: int) -> list[str]:
        """Return the code that draws the random numbers of a loop of `count` elements."""
        lines = []
        for site, kind in enumerate(self.random_kinds):
            name = f"random${self.serial}_{site}"
            self.program.add_buffer(name, capacity)
            lines.append(f"for (let k$ = 0; k$ < {count}; k$++) {name}[k$] = {kind}();")
        return lines

    def each(self, size: int, tail: str = "") -> str:
        """Return the statements for every element, then `tail`, in which @ is the index."""
        if not self.statements and not tail:
            return ""
        if self.unrolls(size):
            blocks = [
                block([*self.body(index, str(index)), tail.replace("@", str(index))])
                for index in range(size)
            ]
        else:
            lines = [*self.body("_idx", "_idx"), tail.replace("@", "_idx")]
            blocks = [f"for (let _idx = 0; _idx < {size}; _idx++) {block(lines)}"]
        return "\n".join([*self.draws(size, size), *blocks])

    def each_event(
        self,
        events: str,
        count: str,
        size: int,
        tail: str = "",
        start: int = 0,
        stop: int | None = None,
    ) -> str:
        """Return the statements for the first `count` elements listed in `events`, in order.

        events: an expression, the element at the place `e$` of the list; those below `start` and
        from `stop` on are left out.
        """
        if not self.statements and not tail:
            return ""
        stop = size if stop is None else stop
        if self.unrolls(stop - start):
            cases = {
                index: block([*self.body(index, "e$"), tail.replace("@", str(index))])
                for index in range(start, stop)
            }
            if size == 1:
                loop = cases[0]
            else:
                labelled = [f"case {index}: {case} break;" for index, case in cases.items()]
                loop = f"switch ({events}) {block(labelled)}"
        else:
            lines = [f"const _idx = {events};"]
            if (start, stop) != (0, size):
                lines.append(f"if (_idx < {start} || _idx >= {stop}) continue;")
            lines += [*self.body("_idx", "e$"), tail.replace("@", "_idx")]
            loop = block(lines)
        draws = self.draws(count, size)
        return "\n".join([*draws, f"for (let e$ = 0; e$ < {count}; e$++) {loop}"])

    def each_recorded(self, indices: ArrayVariable, recorded: dict[str, ArrayVariable]) -> str:
        """Return the statements for the recorded elements; each value has its own buffer."""
        elements = [int(index) for index in indices.get_value()]
        blocks = []
        if self.unrolls(len(elements)):
            for slot, index in enumerate(elements):
                lines = self.body(index, str(slot))
                for name, var in recorded.items():
                    buffer = f"{self.get_array_name(var)}$r{slot}"
                    lines.append(f"{buffer}[n$] = {self.local(f'_to_record_{name}')};")
                blocks.append(block(lines))
        else:
            lines = [f"const _idx = {self.get_array_name(indices)}[k$];", *self.body("_idx", "k$")]
            for name, var in recorded.items():
                value = self.local(f"_to_record_{name}")
                lines.append(f"{self.get_array_name(var)}[k$][n$] = {value};")
            blocks.append(f"for (let k$ = 0; k$ < {len(elements)}; k$++) {block(lines)}")
        return "\n".join([*self.draws(len(elements), len(elements)), *blocks])

    def each_sum(
        self, size: int, target: ArrayVariable, index: ArrayVariable, start: int, stop: int
    ) -> str:
        """Return the sums of `_synaptic_var` over the synapses of each element of `target`."""
        name = self.get_array_name(target)
        stop = target.get_len() if stop < 0 else stop
        value = self.local("_synaptic_var")
        if self.unrolls(size + stop - start):
            lines = [f"{name}[{k}] = 0;" for k in range(start, stop)]
            for k in range(size):
                to = int(index.get_value()[k])
                lines.append(block([*self.body(k, str(k)), f"{name}[{to}] += {value};"]))
        else:
            adding = f"{name}[{self.get_array_name(index)}[_idx]] += {value};"
            lines = [
                f"for (let k$ = {start}; k$ < {stop}; k$++) {name}[k$] = 0;",
                f"for (let _idx = 0; _idx < {size}; _idx++)",
                block([*self.body("_idx", "_idx"), adding]),
            ]
        return "\n".join([*self.draws(size, size), *lines])


def is_literal(name: str, constant: Constant) -> bool:
    """Whether a constant is a number, a unit or a group's own size: nothing that one could set."""
    if constant.owner is not None or isinstance(constant.value, bool):
        return True
    known = DEFAULT_UNITS.get(name, DEFAULT_CONSTANTS.get(name))
    return known is not None and float(getattr(known, "value", known)) == constant.value


def integer_size(node: ast.expr, variables: dict) -> int:
    """Return 8 if something in an integer expression has 64 bits, else 4, as NumPy computes it.

    Numbers, and constants of the script, take the size of what they are combined with.
    """
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            return 8
        var = variables.get(part.id) if isinstance(part, ast.Name) else None
        if isinstance(var, ArrayVariable) and np.dtype(var.dtype).itemsize == 8:
            return 8
    return 4


def is_logical(node: ast.expr) -> bool:
    """Whether the expression is true or false."""
    return isinstance(node, ast.Compare | ast.BoolOp) or (
        isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    )


def constant_value(node: ast.expr) -> float | None:
    """Return the number that the expression is, if it is one."""
    return node.value if isinstance(node, ast.Constant) else None


def divisors(statement: Statement) -> set[str]:
    """Return the names by which the statement divides: at 0 they have no result."""
    tree = ast.parse(statement.expr, mode="eval")
    found = [n.right for n in ast.walk(tree) if isinstance(n, ast.BinOp) and is_division(n.op)]
    names = set()
    while found:
        node = found.pop()
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            found += [node.left, node.right]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
            found.append(node.left)
    if statement.op == "/=" and statement.expr.isidentifier():
        names.add(statement.expr)
    return names


def is_division(operator: ast.operator) -> bool:
    """Whether the operator has no result if the right side is 0."""
    return isinstance(operator, ast.Div | ast.FloorDiv | ast.Mod)


def stored(var: ArrayVariable, value: str) -> str:
    """Return the value as an array of the variable's type keeps it."""
    dtype = np.dtype(var.dtype)
    if dtype.kind == "b":
        return f"{value} ? 1 : 0"
    if dtype.kind in "iu":
        return f"{value} | 0" if dtype.itemsize == 4 else f"Math.trunc({value})"
    return f"Math.fround({value})" if dtype.itemsize == 4 else value


def block(lines: list[str]) -> str:
    """Return the lines in braces."""
    body = "\n".join(line for line in lines if line)
    return "{\n" + body + "\n}"


register(JavaScriptCodeGenerator)
