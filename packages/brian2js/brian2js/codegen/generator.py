"""JavaScript as a target of Brian2's code generation: its statements and loops.

The pieces are those of Brian2's own targets: a node renderer for expressions, a code generator for
statements, a code object that names the templates.

Names: Brian2's identifiers are kept; whatever is added has a `$` in it, which no Python name has.
For an element of an array a mark is put into the code (marks.py); loop.py decides what is written
there. In a small group the loop over the elements is unrolled, and every index is a number.
"""

import ast
import re
from collections.abc import Callable
from functools import partial

import numpy as np
from brian2.codegen.generators.base import CodeGenerator
from brian2.codegen.statements import Statement
from brian2.core.functions import DEFAULT_CONSTANTS, Function
from brian2.core.namespace import DEFAULT_UNITS
from brian2.core.variables import ArrayVariable, Constant
from brian2.input.binomial import BinomialFunction
from brian2.input.timedarray import TimedArray
from brian2.parsing.bast import brian_dtype_from_dtype

from .functions import INLINED, KNOWN, OPERATORS, SAFE, NotSupported, number, register
from .loops import Loops, Site
from .marks import Access, Scalar
from .renderer import JavaScriptNodeRenderer, names_in

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
        changes loops modelOf decoded filled grow push waiting reserve prepareQueue
        """,
    )
)


class JavaScriptCodeGenerator(CodeGenerator):
    """Statements in JavaScript, once in a loop over the elements or once for each element."""

    class_name = "javascript"

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.program = self.device.program
        self.serial = self.program.next_serial()
        self.scalars: set[str] = set()
        self.statements: list[Statement] = []
        #: where random numbers are drawn, by the number of the statement and the place in it
        self.sites: dict[tuple[int, int], Site] = {}
        self.number = self.random_count = 0
        #: code to be put before the statement that is being translated
        self.pending: list[str] = []
        #: values that have been computed: their code -> their name, the names that they depend on
        self.known: dict[str, tuple[str, set[str]]] = {}
        self.values = 0

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
            return self.access(self.program.constant(name, var, self.owner), 0)
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

    def inlined(self, name: str, argument: str, node: ast.Call) -> str:
        """Return the name of a function's value, whose code is put before the statement."""
        tables, code = INLINED[name]
        for table in tables:
            self.helper(*table)

        def value(result: str) -> str:
            return code.replace("{}", argument, 1).replace("@r", result).replace("@", f"{result}_")

        return self.computed(f"{name}:{argument}", value, node)

    def shared(self, expression: str, node: ast.expr) -> str:
        """Return the name of what a pure expression gives: it is computed once in a loop's body."""
        return self.computed(expression, lambda result: f"const {result} = {expression};", node)

    def is_pure(self, node: ast.AST) -> bool:
        """Whether an expression gives the same whenever its variables are the same."""
        functions = (self.variables.get(name) for name in names_in(node))
        return all(f.stateless for f in functions if isinstance(f, Function))

    def computed(self, key: str, code: Callable[[str], str], node: ast.expr) -> str:
        """Return the name of a value; code: makes the statement that computes it."""
        if key not in self.known:
            self.values += 1
            name = f"x${self.values}"
            self.pending.append(code(name))
            self.known[key] = name, names_in(node)
        return self.known[key][0]

    # -- arrays --------------------------------------------------------------------------------

    def access(
        self, array: str | ArrayVariable, index: int | str | None, writes: bool = False, row=None
    ) -> str:
        """Return the mark for an element of an array: of a variable, or by its name."""
        name = array if isinstance(array, str) else self.program.array(array)
        return self.program.marks.put(Access(name, index, writes, row))

    def element(self, name: str, index: int | str, writes: bool = False) -> str:
        """Return what a variable is for the element `index` of the loop: a place in its array."""
        place = self.position(self.variable_indices[name], index)
        return self.access(self.variables[name], place, writes)

    def loaded(self, name: str, index: int | str) -> str:
        """Return the value that a variable has in its array: truth values are 0 and 1 there."""
        boolean = np.dtype(self.variables[name].dtype).kind == "b"
        return self.element(name, index) + (" !== 0" if boolean else "")

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

    def random(self, kind: str, renderer: JavaScriptNodeRenderer, *arguments: ast.expr) -> str:
        """Return a random number; numpy draws all of one call at once, so do the lines before."""
        self.program.uses_random = True
        if not renderer.position:
            return f"{kind}({', '.join(map(renderer.render_node, arguments))})"
        key = self.number, self.random_count
        self.random_count += 1
        name = f"random${self.serial}_{key[0]}_{key[1]}"
        self.sites[key] = Site(name, kind, self.number, arguments)
        position = renderer.position
        return self.access(name, int(position) if position.isdigit() else position)

    # -- statements ----------------------------------------------------------------------------

    def translate_expression(self, expr: str, position: str = "") -> str:
        """Return the expression; position: of the element in the loop, "" for scalar code."""
        return JavaScriptNodeRenderer(self, position).render_expr(expr)

    def translate_statement(self, statement: Statement, position: str = "") -> str:
        """Return the statement as one line."""
        name, op, value = self.local(statement.var), statement.op, self.value(statement, position)
        if op == ":=":
            return f"{'const' if statement.constant else 'let'} {name} = {value};"
        if op in ("**=", "//=", "%="):
            operator = {"**=": "Pow", "//=": "FloorDiv", "%=": "Mod"}[op]
            return f"{name} = {self.helper(*OPERATORS[operator])}({name}, {value});"
        return f"{name} {op} {value};"

    def value(self, statement: Statement, position: str) -> str:
        """Return the right side of a statement."""
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
            if self.is_for_writing_if(booleans[0], statement):
                return cases[True]
            value = f"{self.local(booleans[0])} ? {cases[True]} : {cases[False]}"
            return value if statement.op in ("=", ":=") else f"({value})"
        return self.translate_expression(statement.expr, position)

    def is_for_writing_if(self, condition: str, statement: Statement) -> bool:
        """Whether a value goes nowhere but to variables that are only written on this condition."""
        later = self.statements[self.number + 1 :] if self.number >= 0 else []
        if self.number < 0 or any(other.var == condition for other in later):
            return False
        conditional = self.get_conditional_write_vars()
        users = [s for s in later if statement.var in names_in(ast.parse(s.expr, mode="eval"))]
        goes_to = [statement] if statement.op != ":=" else users
        return all(conditional.get(one.var) == condition for one in goes_to)

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
            if name in write:
                lines.append(f"let {self.local(name)} = {self.loaded(name, 0)};")
            else:
                lines.append(self.mark(Scalar(self.local(name), self.loaded(name, 0))))
        for statement in scalar_block:
            lines += self.scalar_statement(statement, conditional)
        lines += self.write_back(write, 0)
        name = next(iter(scalar_statements))
        return {name: "\n".join(lines)}, {name: ""}, self.determine_keywords()

    def scalar_statement(self, statement: Statement, conditional: dict) -> list[str]:
        """Return a statement of the scalar code; one that only defines a value may be hoisted."""
        if statement.op != ":=" or not statement.constant or statement.var in conditional:
            return self.guarded([statement], conditional, "")
        tree = ast.parse(statement.expr, mode="eval")
        uses = frozenset(self.local(name) for name in names_in(tree) & self.scalars)
        value = self.value(statement, "")
        return [self.mark(Scalar(self.local(statement.var), value, uses, self.is_pure(tree)))]

    def mark(self, scalar: Scalar) -> str:
        """Return the mark for a value of the scalar code."""
        return self.program.marks.put(scalar)

    def determine_keywords(self) -> dict:
        """Return what the templates can call.

        read, write, array: the mark for an element of an array, and for the array itself; the array
        is given by the name that its variable has in the code, as a variable, or by its own name.
        """
        loops = Loops(self)

        def array(name: str | ArrayVariable) -> str | ArrayVariable:
            known = isinstance(name, str) and name in self.variables
            return self.variables[name] if known else name

        def read(name: str | ArrayVariable, index: int | str = 0, writes: bool = False) -> str:
            return self.access(array(name), index, writes)

        return {
            "read": read,
            "write": partial(read, writes=True),
            "array": lambda name: self.access(array(name), None),
            "events": lambda var: self.get_array_name(var),
            "before_loop": self.program.add_preparation,
            "each": loops.each,
            "each_event": loops.each_event,
            "each_recorded": loops.each_recorded,
            "each_sum": loops.each_sum,
            "local": self.local,
            "queue_name": self.program.queue_name,
            "size": lambda: int(np.asarray(self.variables["N"].get_value()).item()),
        }

    def guarded(self, statements: list[Statement], conditional: dict, position: str) -> list[str]:
        """Return the statements, with the condition for those that write `unless refractory`."""
        lines = []
        for statement in statements:
            condition = conditional.get(statement.var)
            self.number = next((k for k, s in enumerate(self.statements) if s is statement), -1)
            self.random_count = 0
            line = self.translate_statement(statement, position)
            lines += self.pending
            self.pending = []
            lines.append(f"if ({self.local(condition)}) {line}" if condition else line)
            self.known = {
                code: value for code, value in self.known.items() if statement.var not in value[1]
            }
        return lines

    def write_back(self, names: set[str], index: int | str) -> list[str]:
        """Return the lines that put local variables back into their arrays."""
        return [
            f"{self.element(name, index, writes=True)} = {self.stored(name)};"
            for name in sorted(names)
        ]

    def stored(self, name: str) -> str:
        """Return a variable's value as an array of its type keeps it."""
        value, dtype = self.local(name), np.dtype(self.variables[name].dtype)
        if dtype.kind == "b":
            return f"{value} ? 1 : 0"
        if dtype.kind in "iu":
            whole = f"Math.trunc({value})"
            return f"{value} | 0" if dtype.itemsize == 4 else f"{self.helper(*SAFE)}({whole})"
        return f"Math.fround({value})" if dtype.itemsize == 4 else value


def is_literal(name: str, constant: Constant) -> bool:
    """Whether a constant is a number, a unit or a group's own size: nothing that one could set."""
    if constant.owner is not None or isinstance(constant.value, bool):
        return True
    known = DEFAULT_UNITS.get(name, DEFAULT_CONSTANTS.get(name))
    return known is not None and float(getattr(known, "value", known)) == constant.value


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


register(JavaScriptCodeGenerator)
