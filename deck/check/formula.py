"""A typed equation's rate of change, as an expression that can be computed and compared."""

import ast
import math
import operator
import random
import re
from collections.abc import Callable

D = r"\{\s*(?:d|\\mathrm\s*\{d\})\s*"
# dv/dt as a fraction, with a dot, or as Brian2 writes it
RATE = re.compile(
    rf"\\[dt]?frac{D}(?P<name>[^{{}}]*(?:\{{[^{{}}]*\}})?[^{{}}]*)\}}{D}t\s*\}}"
    r"|\\dot\{?(?P<dot>[\w\\]+)\}?|\bd(?P<plain>[\w\\]+)\s*/\s*dt\s*="
)
# What a formula consists of; what only sets it apart is none of it
PART = re.compile(
    r"(?P<skip>\s+|&|~|\\[,;:! ]|\\(?:left|right|quad|qquad|displaystyle)\b)"
    r"|(?P<name>\\[A-Za-z]+|[A-Za-z]\w*)|(?P<number>\d+(?:\.\d+)?)|(?P<sign>.)",
    re.DOTALL,
)
FUNCTIONS = ("exp", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "sqrt")
OPERATORS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.Div: operator.truediv, ast.Pow: math.pow,
}  # fmt: skip
SPELLED = {"ln": "log", "cdot": "*", "times": "*"}
TRIES = 5


class UnreadError(ValueError):
    """A formula has something that is not read here."""


class Reader:
    r"""Reads LaTeX of sums, products, fractions, powers and functions by recursive descent.

    Names are as they stand, \tau as tau: symbols with an index have been replaced by names.
    """

    def __init__(self, tex: str) -> None:
        """Take the formula apart."""
        parts = [one for one in PART.finditer(tex) if not one["skip"]]
        self.left = [SPELLED.get(word := one[0].lstrip("\\"), word) for one in parts] + [""]

    def read(self) -> str:
        """Return the formula in Python. Raises UnreadError."""
        said = self.sum()
        if self.left[0]:
            raise UnreadError(self.left[0])
        return said

    def take(self, *wanted: str) -> str:
        """Return the next part, if it is one of these; else ""."""
        return self.left.pop(0) if self.left[0] in wanted else ""

    def sum(self) -> str:
        """Read terms with signs between them."""
        said = (self.take("-", "+") or "") + self.product()
        while sign := self.take("+", "-"):
            said += f" {sign} {self.product()}"
        return said

    def product(self) -> str:
        """Read factors, with a sign between them or side by side."""
        said = self.power()
        while self.left[0] in ("*", "/", "(", "{", "frac") or self.left[0][:1].isalnum():
            said += f" {self.take('*', '/') or '*'} {self.power()}"
        return said

    def power(self) -> str:
        """Read a factor and what it is raised to."""
        base = self.factor()
        if self.take("^"):
            base = f"({base})**({self.factor()})"
        return base

    def factor(self) -> str:
        """Read a number, a name, a fraction, a function or what stands in brackets."""
        part = self.left.pop(0) if self.left[0] else ""
        if part == "frac":
            return f"(({self.factor()})/({self.factor()}))"
        if part in FUNCTIONS:
            return f"{part}({self.factor()})"
        if part in ("(", "{"):
            said = self.sum()
            if not self.take({"(": ")", "{": "}"}[part]):
                raise UnreadError(part)
            return f"({said})"
        if part == "-":
            return f"(-{self.factor()})"
        if not part[:1].isalnum():
            raise UnreadError(part)
        return part


def rate(tex: str, found: re.Match) -> str:
    """Return in Python what a formula says of a rate, which `found` is in it.

    tau dv/dt = -v + I says (-v + I)/tau. Raises UnreadError.
    """
    before, after = tex[: found.start()], tex[found.end() :].strip().removeprefix("(t)").strip()
    if found["plain"] and "\\" not in tex:
        return after.partition(":")[0].strip()
    if not found["plain"] and not after.startswith(("=", "&=")):
        raise UnreadError(after)
    right = Reader(after.lstrip("&= ").rstrip(" .,;")).read()
    return f"({right})/({Reader(before).read()})" if before.strip(" &\\,") else right


def names_in(code: str) -> set[str]:
    """Return the names in an expression. Raises SyntaxError if it is none."""
    return {one.id for one in ast.walk(ast.parse(code, mode="eval")) if isinstance(one, ast.Name)}


def same(one: str, other: str, within: dict[str, str]) -> bool:
    """Tell whether two expressions have the same values, as far as they can be computed.

    within: the expressions that names stand for.
    """
    chance = random.Random(1)
    for _ in range(TRIES):
        values: dict[str, float] = {}

        def value_of(name: str, values: dict[str, float] = values) -> float:
            if name not in values:
                values[name] = chance.uniform(0.5, 2)  # where it stands for itself, too
                if name in within:
                    values[name] = computed(within[name], value_of)
            return values[name]

        try:
            pair = computed(one, value_of), computed(other, value_of)
        except (ArithmeticError, ValueError, SyntaxError):
            return True
        if not math.isclose(*pair, rel_tol=1e-6, abs_tol=1e-9):
            return False
    return True


def computed(code: str, value_of: Callable[[str], float]) -> float:
    """Return an expression's value; a deck may come from anyone, so that nothing else is run.

    Raises ValueError for what is no sum, product, power or function of names and numbers.
    """

    def of(node: ast.expr) -> float:
        match node:
            case ast.Constant(value=int() | float() as number):
                return float(number)
            case ast.Name(id=name):
                return value_of(name)
            case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=inside):
                return -of(inside) if isinstance(sign, ast.USub) else of(inside)
            case ast.BinOp(left=left, op=sign, right=right) if type(sign) in OPERATORS:
                return OPERATORS[type(sign)](of(left), of(right))
            case ast.Call(func=ast.Name(id=name), args=[inside], keywords=[]) if name in FUNCTIONS:
                return getattr(math, name)(of(inside))
        raise ValueError(ast.unparse(node))

    return of(ast.parse(code.strip(), mode="eval").body)
