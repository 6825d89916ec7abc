"""Brian2's names in code that was typed, in a fence or within a line, and that are nearly right."""

import ast
import contextlib
import difflib
import functools
import io
import keyword
import re
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

from deck.files import kept

CLASSES = (
    "NeuronGroup", "Synapses", "StateMonitor", "SpikeMonitor", "PopulationRateMonitor", "Network",
    "PoissonGroup", "SpikeGeneratorGroup", "SpatialNeuron", "TimedArray", "PoissonInput",
)  # fmt: skip
OBJECT = re.compile(rf"^\s*(\w+)\s*=\s*(?:{'|'.join(CLASSES)})\(", re.MULTILINE)
TEXT = re.compile(r"""('{3}|"{3})(?s:.*?)\1|'[^'\n]*'|"[^"\n]*\"""")
MODULES = ("np", "numpy", "plt", "pylab", "b2", "brian2")
# What groups and monitors have when they are made
VARIABLES = ("N", "count", "delay", "dt", "i", "lastspike", "not_refractory", "num_spikes", "rate",
             "t", "v")  # fmt: skip
CLOCK = ("dt", "t", "timestep", "set_interval")
# What is written for a unit that Brian2 calls otherwise
UNITS = {
    "sec": "second", "secs": "second", "seconds": "second", "msec": "ms", "msecs": "ms",
    "usec": "us", "milliseconds": "ms", "millisecond": "ms", "microseconds": "us",
    "volts": "volt", "millivolts": "mV", "millivolt": "mV", "mvolts": "mV", "amps": "amp",
    "amperes": "ampere", "minutes": "second", "minute": "second", "hours": "second",
}  # fmt: skip


def misspelt(code: str, bound: set[str], objects: dict[str, set], root: Path) -> Iterator[tuple]:
    """Yield (line from 0, message) of names in a piece of code that Brian2 nearly has.

    bound: the names that the deck's code gives itself. objects: those of Brian2's objects, with the
    words of the equations beside which they are made.
    """
    known, attributes, units, methods = brian2_names(root)
    own = own_names(root) | bound
    tokens = [one for one in read(code) if one.string.strip()]
    calls: list[str] = []  # the functions within whose brackets a token stands
    for one, before, last, after in zip(
        tokens, [None, None, *tokens], [None, *tokens], [*tokens[1:], None], strict=False
    ):
        name, left = one.string, last.string if last else ""
        method = one.string.strip("'\"")
        if one.type == tokenize.STRING and left == "=" and before.string == "method":
            if method not in methods and (calls[-1] in CLASSES if calls else "\n" not in code):
                meant = ", ".join(close(method, methods, 0.6)) or "exact, euler, rk4, ..."
                yield one.start[0] - 1, f"Brian2 has no method {one.string}; is {meant} meant?"
            continue
        if one.type == tokenize.STRING:
            for line, equation in enumerate(one.string.strip("'\"").split("\n")):
                if unit := no_unit(equation, known, units):
                    yield one.start[0] - 1 + line, unit
        calls = [*calls, left] if name in "([{" else calls[:-1] if name in ")]}" else calls
        if one.type != tokenize.NAME or keyword.iskeyword(name):
            continue
        of = before.string if before and left == "." else ""
        if of == "defaultclock" and name.rstrip("_") not in CLOCK:
            yield one.start[0] - 1, f"`defaultclock.{name}`: a clock has {', '.join(CLOCK)}"
            continue
        if of in objects and not {name, name.rstrip("_")} & (attributes | objects[of]):
            alike = [word for word in objects[of] if word.lower() == name.lower()]
            if alike:
                yield one.start[0] - 1, f"`{of}.{name}`: {of} has no {name}; is {alike[0]} meant?"
            elif near := nearest(name, attributes, 3, 0.75):
                yield one.start[0] - 1, f"`{name}`: Brian2 has {near}; is it misspelt?"
            continue
        if name in own:
            continue
        if meant := own_near(name, own, frozenset(objects)):
            yield one.start[0] - 1, f"`{name}`: the scripts here have {meant}; is it misspelt?"
            continue
        near = ""
        if left == ".":
            if of in MODULES and name not in known:
                near = nearest(name, known, 4, 0.8)
            elif name not in known and name not in attributes:
                near = nearest(name, attributes)
        elif left == "*" and before.type == tokenize.NUMBER and name not in known:
            folded = [unit for unit in units if unit.lower() == name.lower()]
            meant = UNITS.get(name.lower()) or next(iter(folded or close(name, units, 0.75)), "")
            if meant:
                yield one.start[0] - 1, f"`{name}`: Brian2 has no such unit; is {meant} meant?"
        elif name in known or name in attributes:
            continue
        elif after and after.string == "=" and calls and calls[-1] in (*CLASSES, "run", "connect"):
            near = nearest(name, attributes, 3, 0.75)
        else:
            near = nearest(name, known | attributes)
        if near:
            yield one.start[0] - 1, f"`{name}`: Brian2 has {near}; is it misspelt?"


def no_unit(equation: str, known: frozenset[str], units: frozenset[str]) -> str:
    """Return what is wrong with the unit of a differential equation, "" if nothing is."""
    found = re.search(r"\bd\w+/dt\s*=[^:]*:\s*([A-Za-z]\w*)", equation)
    if not found or found[1] in known:
        return ""
    meant = UNITS.get(found[1].lower()) or next(iter(close(found[1], units, 0.6)), "volt")
    return f"`{found[1]}`: Brian2 has no such unit; is {meant} meant?"


def read(code: str) -> list[tokenize.TokenInfo]:
    """Return the tokens of a piece of code, as far as it is Python."""
    tokens = []
    with contextlib.suppress(tokenize.TokenError, SyntaxError):
        for one in tokenize.generate_tokens(io.StringIO(code).readline):
            tokens.append(one)  # those before what it cannot read
    return tokens


def left_open(code: str) -> bool:
    """Tell whether code within a line opens a bracket, writes behind it, and does not close it."""
    if (
        "\n" in code
        or not re.search(r"\w\(.", code)
        or code.rstrip().endswith(("...", "…", "(", ","))
    ):
        return False
    try:
        list(tokenize.generate_tokens(io.StringIO(code).readline))
    except tokenize.TokenError as problem:
        return "multi-line statement" in str(problem)
    except SyntaxError:
        return False
    return False


def bound_in(code: str) -> set[str]:
    """Return the names that a piece of code gives to something, and the words of its texts."""
    found = set()
    with contextlib.suppress(SyntaxError, ValueError):
        for one in ast.walk(ast.parse(code)):
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                found.add(one.id)
            elif isinstance(one, ast.FunctionDef | ast.ClassDef):
                found.add(one.name)
            elif isinstance(one, ast.arg):
                found.add(one.arg)
            elif isinstance(one, ast.alias):
                found.add(one.asname or one.name)
            elif isinstance(one, ast.Constant) and isinstance(one.value, str):
                found.update(re.findall(r"\w+", one.value))
    return found


@functools.lru_cache
def nearest(name: str, known: frozenset[str], least: int = 6, alike: float = 0.86) -> str:
    """Return the known name that one of at least so many letters is like, "" if there is none."""
    if len(name) < least:
        return ""
    near = close(name, [one for one in known if one[0] == name[0]], alike)
    return near[0] if near and abs(len(near[0]) - len(name)) <= 2 else ""


@functools.lru_cache
def own_near(name: str, own: frozenset[str], objects: frozenset[str]) -> str:
    """Return the project's own name that a long one is like, or its object with other capitals."""
    alike = [one for one in objects if one.lower() == name.lower() and len(one) > 3]
    if len(name) > 6 and "_" in name:
        alike += difflib.get_close_matches(name, own, 1, 0.92)
    return alike[0] if alike else ""


def close(name: str, known, alike: float) -> list[str]:
    """Return the names that are like a name, the one that is most like it first."""
    return difflib.get_close_matches(name, known, 3, alike)


@functools.lru_cache
def own_names(root: Path) -> frozenset[str]:
    """Return all words of the project's scripts: what one of them calls so is so called."""
    code = re.sub(r'"""(?s:.*?)"""|#.*', "", "\n".join(scripts(root)))
    return frozenset(re.findall(r"\w+", code))


@functools.lru_cache
def own_objects(root: Path) -> dict[str, set[str]]:
    """Return the names of Brian2's objects in the project's scripts: see `objects_in`."""
    return objects_in(scripts(root))


def objects_in(codes: Iterable[str]) -> dict[str, set[str]]:
    """Return the names of Brian2's objects in pieces of code, with the words of their texts."""
    found: dict[str, set[str]] = {}
    for code in codes:
        words = {word for one in TEXT.finditer(code) for word in re.findall(r"\w+", one[0])}
        for name in OBJECT.findall(code):
            found.setdefault(name, set()).update(words)
    return found


def scripts(root: Path) -> list[str]:
    """Return the texts of all scripts of the project."""
    return [
        file.read_text("utf-8", "replace")
        for room in ("models", "figures", "exercises", "errors")
        for file in sorted((root / room).glob("*.py"))
    ]


@functools.lru_cache
def brian2_names(root: Path) -> tuple[frozenset[str], ...]:
    """Return what `from brian2 import *` gives; what its objects have and take; units; methods.

    All are kept, as importing Brian2 takes long.
    """
    from importlib.metadata import version

    asked = version("brian2").encode() + Path(__file__).read_bytes()
    return tuple(map(frozenset, kept(root, "brian2", asked, names_of_brian2)))


def names_of_brian2() -> list[list[str]]:
    """Return what brian2_names does, as it is asked of Brian2."""
    import builtins
    import inspect

    import brian2
    from brian2.stateupdaters.base import StateUpdateMethod
    from brian2.units import allunits, stdunits

    classes = [getattr(brian2, name) for name in CLASSES]
    attributes = {*VARIABLES}.union(*map(dir, classes))
    for one in (*classes, brian2.run, brian2.Network.run, brian2.Synapses.connect):
        takes = one.__init__ if inspect.isclass(one) else one
        takes = getattr(takes, "_orig_func", takes)  # within what checks its units
        attributes |= set(inspect.signature(takes).parameters)
    units = {*allunits.__all__, *stdunits.__all__}
    found = ({*vars(brian2), *dir(builtins)}, attributes, units, {*StateUpdateMethod.stateupdaters})
    return [sorted(name for name in names if not name.startswith("_")) for names in found]
