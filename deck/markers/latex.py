"""Brian2 expressions as LaTeX: in the order in which the model writes them.

An expression is Python's syntax, so it is read by Python's parser and written as it stands; a
computer algebra system would sort its terms. A name becomes a symbol by rule: a Greek name is the
letter, `_plus` and `_minus` are a superscript, any other part is a subscript. What the rule cannot
know stands in slides/symbols.toml.
"""

import ast
import re

GREEK = re.compile(
    "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|"
    "upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega"
)
SUPERSCRIPTS = {"plus": "+", "minus": "-"}
FUNCTIONS = {
    "exp": r"\exp", "log": r"\ln", "log10": r"\log_{10}", "sin": r"\sin", "cos": r"\cos",
    "tan": r"\tan", "sinh": r"\sinh", "cosh": r"\cosh", "tanh": r"\tanh",
    "arcsin": r"\arcsin", "arccos": r"\arccos", "arctan": r"\arctan",
}  # fmt: skip
COMPARISONS = {
    ast.Lt: "<", ast.LtE: r"\le", ast.Gt: ">", ast.GtE: r"\ge", ast.Eq: "=", ast.NotEq: r"\ne",
}  # fmt: skip
BASE_UNITS = ("second", "volt", "amp", "siemens", "ohm", "farad", "hertz")
UNIT = re.compile(r"[pnum](?:s|V|A|S|F)|[kM]?(?:Hz|ohm)|" + "|".join(BASE_UNITS))

SUM, MINUS, PRODUCT, POWER, ATOM = range(5)


def symbol(name: str, table: dict[str, str]) -> str:
    """Return the LaTeX of a variable's name."""
    if name in table:
        return table[name]
    base, *parts = name.split("_")
    below = [greek(part) for part in parts if part and part not in SUPERSCRIPTS]
    above = [SUPERSCRIPTS[part] for part in parts if part in SUPERSCRIPTS]
    written = greek(base) if GREEK.fullmatch(base) or len(base) == 1 else rf"\mathit{{{base}}}"
    if below:
        inside = ",".join(below)
        written += f"_{inside}" if len(inside) == 1 else f"_{{{inside}}}"
    return written + "".join(f"^{sign}" for sign in above[:1])


def greek(name: str) -> str:
    """Return a Greek letter's LaTeX, or the name as it is."""
    return f"\\{name}" if GREEK.fullmatch(name) else name


def expression(code: str, table: dict[str, str], inline: dict[str, str] | None = None) -> str:
    """Return the LaTeX of an expression; names in `inline` are replaced by their expressions.

    Raises ValueError if the expression has something that has no LaTeX here.
    """
    return Writer(table, inline or {}).write(ast.parse(code.strip(), mode="eval").body)


class Writer:
    """Writes one expression; a method for each kind of node gives (LaTeX, how tightly it binds)."""

    def __init__(self, table: dict[str, str], inline: dict[str, str]):
        """Keep the table of symbols and what is put in for names."""
        self.table = table
        self.inline = inline

    def write(self, node: ast.expr, at_least: int = SUM) -> str:
        """Return a node's LaTeX, in parentheses if it binds less than `at_least`."""
        written, binds = self.parts(node)
        return written if binds >= at_least else f"({written})"

    def parts(self, node: ast.expr) -> tuple[str, int]:
        """Return a node's LaTeX and how tightly it binds."""
        method = getattr(self, type(node).__name__.lower(), None)
        if method is None:
            raise ValueError(f"no LaTeX for {ast.unparse(node)!r}")
        return method(node)

    def name(self, node: ast.Name) -> tuple[str, int]:
        """Write a variable, or what it stands for."""
        if node.id in self.inline:
            return self.parts(ast.parse(self.inline[node.id].strip(), mode="eval").body)
        if UNIT.fullmatch(node.id) and node.id not in self.table:
            return rf"\mathrm{{{node.id}}}", ATOM
        return symbol(node.id, self.table), ATOM

    def constant(self, node: ast.Constant) -> tuple[str, int]:
        """Write a number."""
        return str(node.value), ATOM

    def unaryop(self, node: ast.UnaryOp) -> tuple[str, int]:
        """Write a sign or a negation."""
        if isinstance(node.op, ast.Not):
            return rf"\neg {self.write(node.operand, ATOM)}", PRODUCT
        sign = "-" if isinstance(node.op, ast.USub) else "+"
        return sign + self.write(node.operand, PRODUCT), MINUS

    def binop(self, node: ast.BinOp) -> tuple[str, int]:
        """Write a sum, a product, a fraction or a power."""
        match node.op:
            case ast.Add():
                return f"{self.write(node.left)} + {self.write(node.right, PRODUCT)}", SUM
            case ast.Sub():
                return f"{self.write(node.left)} - {self.write(node.right, PRODUCT)}", SUM
            case ast.Mult():
                return self.product(self.write(node.left, MINUS), node.right), PRODUCT
            case ast.Div() if (inside := sigmoid(node.right)) is not None:
                function = rf"\sigma({self.write(inside)})"
                if isinstance(node.left, ast.Constant) and node.left.value == 1:
                    return function, ATOM
                return join(self.write(node.left, MINUS), function), PRODUCT
            case ast.Div():
                return rf"\frac{{{self.write(node.left)}}}{{{self.write(node.right)}}}", PRODUCT
            case ast.Pow():
                return f"{self.write(node.left, ATOM)}^{{{self.write(node.right)}}}", POWER
        raise ValueError(f"no LaTeX for {ast.unparse(node)!r}")

    def product(self, left: str, right: ast.expr) -> str:
        """Write a product, with a dot only where two things would otherwise run together."""
        if isinstance(right, ast.Constant):
            return rf"{left} \cdot {self.write(right)}"
        return join(left, self.write(right, PRODUCT))

    def call(self, node: ast.Call) -> tuple[str, int]:
        """Write a function."""
        name = ast.unparse(node.func)
        arguments = ", ".join(self.write(argument) for argument in node.args)
        if name == "sqrt":
            return rf"\sqrt{{{arguments}}}", ATOM
        return FUNCTIONS.get(name, rf"\operatorname{{{name}}}") + f"({arguments})", ATOM

    def compare(self, node: ast.Compare) -> tuple[str, int]:
        """Write a condition."""
        parts = [self.write(node.left)]
        for sign, right in zip(node.ops, node.comparators, strict=True):
            parts += [COMPARISONS[type(sign)], self.write(right)]
        return " ".join(parts), SUM

    def boolop(self, node: ast.BoolOp) -> tuple[str, int]:
        """Write conditions that are joined."""
        word = r" \;\text{and}\; " if isinstance(node.op, ast.And) else r" \;\text{or}\; "
        return word.join(self.write(value) for value in node.values), SUM


def join(left: str, right: str) -> str:
    """Return a product: a dot after a word, a thin space before a function or a parenthesis."""
    if UNIT.fullmatch(right.removeprefix(r"\mathrm{").removesuffix("}")):
        return rf"{left}\,{right}"
    if re.search(r"\\mathrm\{\w+\}$", left) or right.startswith("\\mathrm"):
        return rf"{left}\cdot {right}"
    return rf"{left}\,{right}" if right.startswith(("\\sigma(", "(")) else f"{left} {right}"


def sigmoid(node: ast.expr) -> ast.expr | None:
    """Return x if the node is 1 + exp(-x), the denominator of a sigmoid."""
    match node:
        case ast.BinOp(
            left=ast.Constant(value=1),
            op=ast.Add(),
            right=ast.Call(func=ast.Name(id="exp"), args=[power]),
        ):
            return without_minus(power)
    return None


def without_minus(node: ast.expr) -> ast.expr | None:
    """Return x if the node is -x, also if x is a product or a fraction."""
    match node:
        case ast.UnaryOp(op=ast.USub(), operand=inside):
            return inside
        case ast.BinOp(left=left, op=ast.Mult() | ast.Div() as op, right=right):
            if (left := without_minus(left)) is not None:
                return ast.BinOp(left, op, right)
    return None


def equation(
    name: str,
    said: dict,
    table: dict[str, str],
    inline: dict[str, str] | None = None,
    dotted: bool = False,
) -> str:
    """Return the LaTeX of one equation of a group, a time constant on the left as in textbooks.

    `dotted` writes a derivative with a dot, where there is no room for a fraction.
    """
    own = symbol(name.removesuffix("_post").removesuffix("_pre"), table)
    if said["kind"] != "differential equation":
        return f"{own} = {expression(said['code'], table, inline)}"
    rate = rf"\dot {own}" if dotted else rf"\frac{{d{own}}}{{dt}}"
    match ast.parse(said["code"].strip(), mode="eval").body:
        case ast.BinOp(left=left, op=ast.Div(), right=ast.Name(id=constant)):
            right = expression(ast.unparse(left), table, inline)
            return rf"{symbol(constant, table)}\,{rate} = {right}"
    return f"{rate} = {expression(said['code'], table, inline)}"


def assignment(statement: str, table: dict[str, str]) -> tuple[str, str]:
    """Return the two sides of `s += 1` or `v = V_r` as LaTeX: what changes, and to what."""
    match ast.parse(statement.strip()).body:
        case [ast.AugAssign(target=ast.Name(id=name), op=op, value=value)]:
            changed = ast.BinOp(ast.Name(name), op, value)
        case [ast.Assign(targets=[ast.Name(id=name)], value=changed)]:
            pass
        case _:
            raise ValueError(f"no LaTeX for {statement.strip()!r}")
    return symbol(name, table), expression(ast.unparse(changed), table)
