"""Expressions in JavaScript: Brian2's node renderer for the target.

The arithmetic follows the numpy target, operation by operation, so that both agree to the last
digits; where `devices.javascript.fast_functions` allows it, some functions are computed in place.
"""

import ast
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from brian2.core.preferences import prefs
from brian2.core.variables import ArrayVariable
from brian2.input.binomial import BinomialFunction
from brian2.parsing.bast import brian_ast
from brian2.parsing.rendering import NodeRenderer

from .functions import INLINED, INTEGER_OPERATORS, KNOWN, OPERATORS, SAFE, SQUARE, number

if TYPE_CHECKING:
    from .generator import JavaScriptCodeGenerator

RANDOM = {KNOWN[name]: f"{name}$" for name in ("rand", "randn", "poisson")}
#: Functions whose results are 32-bit integers in NumPy; those of others have 64 bits.
SHORT = (KNOWN["int"], KNOWN["ceil"], KNOWN["floor"])


class JavaScriptNodeRenderer(NodeRenderer):
    """Render an expression; `generator` knows the names, and which helpers are needed.

    position: of the element in the loop, "" in scalar code.
    """

    expression_ops: ClassVar = {**NodeRenderer.expression_ops, "And": "&&", "Or": "||", "Not": "!"}

    def __init__(self, generator: "JavaScriptCodeGenerator", position: str) -> None:
        super().__init__()
        self.generator = generator
        self.position = position

    def render_expr(self, expr: str, strip: bool = True) -> str:
        """Return the expression; its parts know whether they are integers, if Brian2 can tell.

        It can't where its optimisation has put a name in a truth value's place.
        """
        try:
            node = brian_ast(expr.strip(), self.generator.variables)
        except TypeError:
            node = ast.parse(expr.strip(), mode="eval").body
        return self.render_node(node)

    def render_Name(self, node: ast.Name) -> str:  # noqa: N802 - Brian2 calls it
        """Return the JavaScript name, or the number that it stands for."""
        return self.generator.local(node.id)

    def render_Constant(self, node: ast.Constant) -> str:  # noqa: N802
        """Return the number."""
        value = node.value.item() if isinstance(node.value, np.generic) else node.value
        return number(value)

    def render_Call(self, node: ast.Call) -> str:  # noqa: N802
        """Return the call, or the name of its value if that is computed before."""
        name, generator = node.func.id, self.generator
        function = generator.variables[name]
        if isinstance(function, BinomialFunction):
            return generator.random(generator.function(name), self)
        if function in RANDOM:
            return generator.random(RANDOM[function], self, *node.args)
        arguments = [self.render_node(argument) for argument in node.args]
        if function is KNOWN["int"] and is_logical(node.args[0]):
            return f"({arguments[0]} ? 1 : 0)"
        pure = self.position and generator.is_pure(node)
        if pure and function is KNOWN.get(name) and name in INLINED and is_fast():
            return generator.inlined(name, arguments[0], node)
        call = f"{generator.function(name)}({', '.join(arguments)})"
        return generator.shared(call, node) if pure else call

    def render_BinOp(self, node: ast.BinOp) -> str:  # noqa: N802
        """Return the operation; those that JavaScript lacks or has otherwise are functions."""
        operator = node.op.__class__.__name__
        kinds = {getattr(side, "dtype", None) for side in (node.left, node.right)}
        if operator in INTEGER_OPERATORS and kinds == {"integer"}:
            sides = (node.left, node.right)
            size = max(integer_size(side, self.generator.variables) for side in sides)
            name, code = INTEGER_OPERATORS[operator][size]
            if size == 8:
                self.generator.helper(*SAFE)
            left, right = map(self.render_node, sides)
            return f"{self.generator.helper(name, code)}({left}, {right})"
        if operator == "Pow":
            return self.power(node)
        if operator in OPERATORS:
            left, right = self.render_node(node.left), self.render_node(node.right)
            return f"{self.generator.helper(*OPERATORS[operator])}({left}, {right})"
        return super().render_BinOp(node)

    def power(self, node: ast.BinOp) -> str:
        """Return a power: NumPy has its own ways for 2 and 0.5, and 3 and 4 are multiplied out."""
        generator = self.generator
        base = self.render_node(node.left)
        exponent = node.right.value if isinstance(node.right, ast.Constant) else None
        if exponent == 0.5:
            return f"Math.sqrt({base})"
        pure = self.position and generator.is_pure(node)
        if exponent == 2 or (exponent in (3, 4) and pure and is_fast()):
            if not base.isidentifier():
                if not pure:
                    return f"{generator.helper(*SQUARE)}({base})"
                base = generator.shared(base, node.left)
            if exponent == 4:
                return f"(({base} * {base}) * ({base} * {base}))"
            return f"({' * '.join([base] * int(exponent))})"
        call = f"Math.pow({base}, {self.render_node(node.right)})"
        return generator.shared(call, node) if pure else call


def is_fast() -> bool:
    """Whether functions may be computed in place, some units in the last place from Math's."""
    return prefs["devices.javascript.fast_functions"]


def integer_size(node: ast.expr, variables: dict) -> int:
    """Return 8 if something in an integer expression has 64 bits, else 4, as NumPy computes it.

    Numbers, and constants of the script, take the size of what they are combined with.
    """
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and variables.get(part.func.id) not in SHORT:
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


def names_in(node: ast.AST) -> set[str]:
    """Return the identifiers in an expression."""
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
