"""Brian2's functions and operators in JavaScript, and how a number is written."""

import math

import numpy as np
from brian2.core.functions import DEFAULT_FUNCTIONS
from brian2.input.timedarray import TimedArray, _find_K


class NotSupported(Exception):  # noqa: N818 - it is what the API calls it
    """The model uses something of Brian2 that has no JavaScript here; the message names it."""


#: Brian2's functions: the name in JavaScript and, for those that JavaScript lacks, the code.
SAME = ("sin", "cos", "tan", "sinh", "cosh", "tanh", "exp", "log", "log10", "expm1", "log1p")
SAME += ("sqrt", "ceil", "floor", "abs", "sign")
FUNCTIONS = {
    **{name: (f"Math.{name}", None) for name in SAME},
    "arcsin": ("Math.asin", None),
    "arccos": ("Math.acos", None),
    "arctan": ("Math.atan", None),
    "int": ("Math.trunc", None),
    "exprel": (
        "exprel$",
        "function exprel$(x) { return Math.abs(x) < 1e-16 ? 1 : x > 717 ? Infinity"
        " : Math.expm1(x) / x; }",
    ),
    "clip": (
        "clip$",
        "function clip$(x, low, high) { return Math.min(Math.max(x, low), high); }",
    ),
    # As brian2.core.functions.timestep: the shift keeps multiples of dt in their own step.
    "timestep": (
        "timestep$",
        "function timestep$(t, dt) { return Math.trunc((t + 1e-3 * dt) / dt); }",
    ),
}
OPERATORS = {
    "Mod": (
        "mod$",
        "function mod$(x, y) { const r = x % y; return r !== 0 && r < 0 !== y < 0 ? r + y : r; }",
    ),
    "FloorDiv": (
        "floordiv$",
        "function floordiv$(x, y) {\n"
        "  const r = x % y, q = (x - r) / y, s = r !== 0 && r < 0 !== y < 0 ? q - 1 : q;\n"
        "  const f = Math.floor(s);\n"
        "  return y === 0 ? x / y : s - f > 0.5 ? f + 1 : f;\n"
        "}",
    ),
    "Pow": ("Math.pow", None),
}
#: Products of integers, by their size in bytes. With 32 bits they wrap around, as NumPy's do; with
#: 64 bits JavaScript's numbers are exact up to 2 ** 53, and what is beyond is told, not rounded.
SAFE = (
    "safe$",
    "function safe$(x) {\n"
    "  if (Math.abs(x) > 9007199254740991) throw new Error("
    "`an integer, ${x}, is beyond 2 ** 53, where JavaScript cannot count`);\n"
    "  return x;\n"
    "}",
)
INTEGER_OPERATORS = {
    "Mult": {
        4: ("Math.imul", None),
        8: ("times64$", f"{SAFE[1]}\nfunction times64$(x, y) {{ return safe$(x * y); }}"),
    },
}
#: Functions that cost most of the time of a run, written into the loop: tables for where x is, a
#: short polynomial for the rest. They are within 3 units in the last place of Math's, which take
#: two and four times as long in V8. `@` is a name of its own for each use.
INLINED = {
    "tanh": (
        (
            "tanh$table",
            "const tanh$table = Float64Array.from("
            "{ length: 1281 }, (_, k) => Math.tanh((k - 640) / 32));",
        ),
        "const @ = Math.min(Math.max({}, -20), 20), @k = Math.floor(@ * 32 + 0.5),"
        " @d = @ - @k * 0.03125, @z = @d * @d, @t = tanh$table[(@k + 640) | 0],"
        " @h = @d - @d * @z * (0.3333333333333333 - @z * (0.13333333333333333"
        " - @z * 0.05396825396825397)), @r = @t + (1 - @t * @t) * @h / (1 + @t * @h);",
    ),
    "exp": (
        (
            "exp$table",
            "const exp$table = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k / 32));\n"
            "const exp$powers = Float64Array.from({ length: 2401 }, (_, k) => 2 ** (k - 1200));",
        ),
        "const @ = Math.min(Math.max({}, -760), 760), @k = Math.floor(@ * 46.16624130844683 + 0.5),"
        " @z = (@ - @k * 0.021660849390173098) - @k * 2.325192846878874e-12, @j = @k | 0,"
        " @p = @z * (1 + @z * (0.5 + @z * (0.16666666666666666 + @z * (0.041666666666666664"
        " + @z * (0.008333333333333333 + @z * 0.001388888888888889))))), @t = exp$table[@j & 31],"
        " @r = (@t + @t * @p) * exp$powers[(@j >> 5) + 1200];",
    ),
}
SQUARE = ("square$", "function square$(x) { return x * x; }")


def number(value: float | bool) -> str:
    """Return a number as JavaScript writes it."""
    if isinstance(value, bool | np.bool_):
        return "true" if value else "false"
    if isinstance(value, complex):
        raise NotSupported("complex numbers are not supported")
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return repr(value)


def timed_array(values: np.ndarray, dt: float, name: str):
    """Make a TimedArray's JavaScript: `name(t)` or, in two dimensions, `name(t, i)`."""

    def implementation(owner) -> str:
        steps = _find_K(owner.clock.dt_, dt)
        rows = len(values)
        columns = values.shape[1] if values.ndim == 2 else 1
        index = f"row * {columns} + i" if values.ndim == 2 else "row"
        return (
            f"const {name}$values = new Float64Array("
            f"[{', '.join(number(float(v)) for v in values.ravel())}]);\n"
            f"function {name}({'t, i' if values.ndim == 2 else 't'}) {{\n"
            f"  const step = Math.trunc(Math.round(t / {number(dt / steps)}) / {steps});\n"
            f"  const row = step < 0 ? 0 : step > {rows - 1} ? {rows - 1} : step;\n"
            f"  return {name}$values[{index}];\n"
            "}"
        )

    return implementation


def register(target: type) -> None:
    """Give Brian2's functions their implementations for the target, a code generator."""
    for name, (known_as, code) in FUNCTIONS.items():
        DEFAULT_FUNCTIONS[name].implementations.add_implementation(target, code=code, name=known_as)
    for name in ("rand", "randn"):
        DEFAULT_FUNCTIONS[name].implementations.add_implementation(target, code=None, name=name)
    TimedArray.implementations["javascript"] = (timed_array, timed_array)
