"""Brian2's functions and operators in JavaScript, and how a number is written."""

import base64
import math

import numpy as np
from brian2.core.functions import DEFAULT_FUNCTIONS
from brian2.input.binomial import BinomialFunction
from brian2.input.timedarray import TimedArray, _find_K


class NotSupported(NotImplementedError):  # noqa: N818 - it is what the API calls it
    """The model uses something of Brian2 that has no JavaScript here; the message names it."""


#: Brian2's own functions: a script, or a test, may put others in their place.
KNOWN = dict(DEFAULT_FUNCTIONS)
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
    operator: {
        4: (f"{name}32$", f"function {name}32$(x, y) {{ return {short}; }}"),
        8: (f"{name}64$", f"function {name}64$(x, y) {{ return safe$(x {sign} y); }}"),
    }
    for operator, name, sign, short in (
        ("Add", "add", "+", "(x + y) | 0"),
        ("Sub", "subtract", "-", "(x - y) | 0"),
        ("Mult", "times", "*", "Math.imul(x, y)"),
    )
}
#: Functions that cost most of the time of a run, written into the loop: tables for where x is, a
#: short polynomial for the rest. They are within 4 units in the last place of NumPy's; Math's take
#: two and four times as long in V8. `@` is a name of its own for each use.
#: Added and subtracted again, it leaves the nearest integer: 1.5 * 2 ** 52.
ROUND = 6755399441055744
EXP = (
    "const @a = {}, @ = @a > 760 ? 760 : @a < -760 ? -760 : @a,"
    f" @k = (@ * 46.16624130844683 + {ROUND}) - {ROUND},"
    " @z = (@ - @k * 0.021660849390173098) - @k * 2.325192846878874e-12, @j = @k | 0,"
    " @p = @z * (1 + @z * (0.5 + @z * (0.16666666666666666 + @z * (0.041666666666666664"
    " + @z * (0.008333333333333333 + @z * 0.001388888888888889))))), @t = exp$table[@j & 31]"
)
EXP_TABLES = (
    "exp$table",
    "const exp$table = Float64Array.from({ length: 32 }, (_, k) => 2 ** (k / 32));\n"
    "const exp$powers = Float64Array.from({ length: 2401 }, (_, k) => 2 ** (k - 1200));\n"
    # e ** x - 1 for the places of the table near 0, where a difference would lose digits
    "const exp$near = Float64Array.from({ length: 129 },"
    " (_, k) => Math.expm1(((k - 64) * Math.LN2) / 32));",
)
INLINED = {
    "tanh": (
        (
            (
                "tanh$table",
                "const tanh$table = Float64Array.from("
                "{ length: 1281 }, (_, k) => Math.tanh((k - 640) / 32));",
            ),
        ),
        "const @a = {}, @ = @a > 20 ? 20 : @a < -20 ? -20 : @a,"
        f" @k = (@ * 32 + {ROUND}) - {ROUND},"
        " @d = @ - @k * 0.03125, @z = @d * @d, @t = tanh$table[(@k + 640) | 0],"
        " @h = @d - @d * @z * (0.3333333333333333 - @z * (0.13333333333333333"
        " - @z * 0.05396825396825397)), @r = @t + (1 - @t * @t) * @h / (1 + @t * @h);",
    ),
    "exp": ((EXP_TABLES,), f"{EXP}, @r = (@t + @t * @p) * exp$powers[(@j >> 5) + 1200];"),
    "exprel": (
        (EXP_TABLES,),
        f"{EXP}, @s = @t * exp$powers[(@j >> 5) + 1200], @r = Math.abs(@) < 1e-16 ? 1"
        " : @a > 717 ? Infinity"
        " : ((@j >= -64 && @j <= 64 ? exp$near[@j + 64] : @s - 1) + @s * @p) / @a;",
    ),
}
#: An array of more elements is data, not numbers.
FEW = 64
STORED = {
    "Uint8Array": np.dtype(np.uint8),
    "Uint16Array": np.dtype(np.uint16),
    "Int32Array": np.dtype(np.int32),
    "Float64Array": np.dtype(np.float64),
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


def array_code(kind: str, values: np.ndarray) -> str:
    """Return the code that makes an array with some values.

    Few values stand as numbers; many are data, in the smallest type that holds them: a call with
    some ten thousand arguments exceeds V8's stack, and decimal digits take several times the room.
    """
    whole = values.size > FEW and np.all((np.abs(values) < 2**31) & (values == np.rint(values)))
    if kind != "Float64Array" or whole:
        values = values.astype(np.float64 if kind == "Float32Array" else np.int64)
    if len(values) > 1 and np.all(values == values[0]):
        return f"filled({kind}, {len(values)}, {number(values[0].item())})"
    if len(values) <= FEW:
        return f"{kind}.of({', '.join(map(number, values.tolist()))})"
    stored = smallest_type(values)
    data = np.ascontiguousarray(values, dtype=STORED[stored].newbyteorder("<")).tobytes()
    return f'decoded({kind}, {stored}, "{base64.b64encode(data).decode("ascii")}")'


def smallest_type(values: np.ndarray) -> str:
    """Return the JavaScript array that holds the values exactly in the least room."""
    if values.dtype.kind == "f":
        return "Float64Array"
    low, high = values.min(), values.max()
    for name in ("Uint8Array", "Uint16Array", "Int32Array"):
        held = np.iinfo(STORED[name])
        if held.min <= low and high <= held.max:
            return name
    return "Float64Array"


def timed_array(values: np.ndarray, dt: float, name: str):
    """Make a TimedArray's JavaScript: `name(t)` or, in two dimensions, `name(t, i)`."""

    def implementation(owner) -> str:
        steps = _find_K(owner.clock.dt_, dt)
        rows = len(values)
        columns = values.shape[1] if values.ndim == 2 else 1
        index = f"row * {columns} + i" if values.ndim == 2 else "row"
        return (
            f"const @name@$values = {array_code('Float64Array', values.ravel())};\n"
            f"function @name@({'t, i' if values.ndim == 2 else 't'}) {{\n"
            f"  const step = Math.trunc(Math.round(t / {number(dt / steps)}) / {steps});\n"
            f"  const row = step < 0 ? 0 : step > {rows - 1} ? {rows - 1} : step;\n"
            f"  return @name@$values[{index}];\n"
            "}"
        )

    return implementation


def binomial(n: int, p: float, use_normal: bool, name: str) -> tuple[str | None, None]:
    """Make a BinomialFunction's JavaScript, which draws as NumPy's legacy generator does.

    There is none where NumPy takes another algorithm: for n p > 30, not approximated.
    """
    n, p = int(n), float(p)
    rare = min(p, 1 - p)
    if use_normal:
        mean, deviation = number(n * p), number(math.sqrt(n * p * (1 - p)))
        drawn = f"{mean} + {deviation} * randn$()"
    elif n * rare > 30:
        return None, None
    else:
        none = number(math.exp(n * math.log1p(-rare)))
        bound = int(min(n, n * rare + 10 * math.sqrt(n * rare * (1 - rare) + 1)))
        drawn = f"binomial$({n}, {number(rare)}, {none}, {bound})"
        drawn = drawn if p <= 0.5 else f"{n} - {drawn}"
    return f"function {name}() {{ return {drawn}; }}", None


def register(target: type) -> None:
    """Give Brian2's functions their implementations for the target, a code generator."""
    for name, (known_as, code) in FUNCTIONS.items():
        DEFAULT_FUNCTIONS[name].implementations.add_implementation(target, code=code, name=known_as)
    for name in ("rand", "randn", "poisson"):
        DEFAULT_FUNCTIONS[name].implementations.add_implementation(
            target, code=None, name=f"{name}$"
        )
    BinomialFunction.implementations["javascript"] = binomial
    TimedArray.implementations["javascript"] = (timed_array, timed_array)
