"""Current-voltage curves of a conductance model, derived from its equations.

A filter is a variable that relaxes to the membrane potential with a time constant of its own. The
curve of a timescale tau, I(V; tau), is the input that would hold the membrane at V when all filters
with a time constant of at most tau are at V too and the slower ones still at rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sympy
from brian2 import Equations
from brian2.parsing.sympytools import str_to_sympy
from matplotlib.figure import Figure
from sympy.printing.jscode import jscode

from deck.live.declared import DeclaredError, value_of

# Where a resting potential is looked for, in the units of the potential, and in how many steps;
# current_voltage.js has the same.
REACH, STEPS, HALVINGS = 10, 2000, 40


@dataclass(frozen=True)
class CurrentVoltage:
    """The curves of a group, for a live slide: `CURVES = CurrentVoltage(...)` in a figure script.

    group: its name in the model. voltage, input: the potential's and the injected current's.
    names: of the timescales, the fastest first; the axes draw "curve.NAME" (deck/live/panel.py).
    """

    group: str
    voltage: str
    input: str
    names: tuple[str, ...]

    def javascript(self, model: dict, parameters: dict[str, dict], figure: Figure) -> str:
        """Return the module of the curves, which exports `curves(record)`.

        model: the names of the finished script. parameters: those of the module. figure: as drawn.

        Raises DeclaredError if there are more or fewer timescales than names.
        """
        derived = membrane(model[self.group].equations, self.voltage, self.input)
        given = {s.name: value_of(f"{self.group}.{s.name}", parameters) for s in derived.parameters}
        if len(self.names) != len(derived.groups(given)) + 1:
            said = f"{len(derived.groups(given)) + 1} timescales need as many names: {self.names}"
            raise DeclaredError(said, "CURVES")
        drawn = next(
            axes
            for axes in figure.axes
            if any(str(line.get_gid()).startswith("curve.") for line in axes.lines)
        )
        low, high = map(float, drawn.get_xlim())
        return module(derived, given, self, low, high)


@dataclass(frozen=True)
class Membrane:
    """The input that holds the membrane at V, and what relaxes to V, each how fast."""

    voltage: sympy.Symbol
    input: sympy.Symbol
    current: sympy.Expr
    filters: dict[sympy.Symbol, sympy.Expr]

    @property
    def parameters(self) -> list[sympy.Symbol]:
        """The parameters of the curves, by name."""
        free = self.current.free_symbols.union(*(t.free_symbols for t in self.filters.values()))
        return sorted({*free, self.input} - {self.voltage, *self.filters}, key=str)

    def groups(self, values: Mapping[str, float]) -> list[list[int]]:
        """Return the filters (by number) that share a time constant, the fastest first."""
        given = {symbol: float(values[symbol.name]) for symbol in self.parameters}
        taus = [float(tau.subs(given)) for tau in self.filters.values()]
        return [[k for k, t in enumerate(taus) if t == tau] for tau in sorted(set(taus))]


def membrane(equations: Equations, voltage: str, injected: str) -> Membrane:
    """Derive the curves from a model's equations.

    voltage: the membrane potential. injected: the input current.

    Raises ValueError if the potential depends on something else than filters and parameters.
    """
    rates = {
        name: str_to_sympy(expression.code)
        for name, expression in equations.get_substituted_expressions()
        if name in equations.diff_eq_names
    }
    V, current = symbol_in(rates.values(), voltage), symbol_in(rates.values(), injected)
    gain = sympy.diff(rates[voltage], current)
    if gain.has(current):
        raise ValueError(f"d{voltage}/dt is not linear in {injected}")
    holding = sympy.expand(current - rates[voltage] / gain)
    filters = {}
    for name, rate in rates.items():
        x = symbol_in(rates.values(), name)
        if name == voltage or not holding.has(x):
            continue
        slope = sympy.simplify(sympy.diff(rate, x))
        if slope.has(x) or slope.has(V) or sympy.simplify(rate.subs(x, V)) != 0:
            raise ValueError(f"{name} is no filter of {voltage}: it does not relax to it")
        filters[x] = sympy.simplify(-1 / slope)
    return Membrane(V, current, holding, filters)


def symbol_in(expressions, name: str) -> sympy.Symbol:
    """Return the symbol of that name as it stands in the expressions."""
    for expression in expressions:
        for symbol in expression.free_symbols:
            if symbol.name == name:
                return symbol
    raise ValueError(f"the equations do not use {name}")


def curves(
    derived: Membrane, values: Mapping[str, float], V: np.ndarray
) -> tuple[list[np.ndarray], float]:
    """Return I(V) of each timescale, the fastest first, and the resting potential.

    values: the parameters by name, in SI units. The first curve has no filter at V.
    """
    order = [*derived.parameters, derived.voltage, *derived.filters]
    function = sympy.lambdify(order, derived.current, "numpy")
    given = [float(values[symbol.name]) for symbol in derived.parameters]
    groups = derived.groups(values)

    def total(at, rest: float, followed: int) -> np.ndarray:
        moved = {k for group in groups[:followed] for k in group}
        states = [at if k in moved else rest for k in range(len(derived.filters))]
        return np.broadcast_to(function(*given, at, *states), np.shape(at))

    injected = float(values[derived.input.name])
    rest = resting_potential(lambda at: total(at, 0.0, len(groups)) - injected)
    return [total(V, rest, followed) for followed in range(len(groups) + 1)], rest


def resting_potential(excess: Callable[[np.ndarray], np.ndarray]) -> float:
    """Return the lowest potential at which `excess` changes its sign, by bisection.

    Raises ValueError if it does so nowhere within REACH.
    """
    V = np.linspace(-REACH, REACH, STEPS + 1)
    found = np.flatnonzero(np.diff(excess(V) <= 0))
    if not found.size:
        raise ValueError(f"the neuron has no resting potential between {-REACH} and {REACH}")
    low, high = V[found[0]], V[found[0] + 1]
    below = bool(excess(low) <= 0)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if bool(excess(middle) <= 0) == below else (low, middle)
    return float((low + high) / 2)


def module(
    derived: Membrane,
    values: Mapping[str, float],
    declared: CurrentVoltage,
    low: float,
    high: float,
) -> str:
    """Return the curves as JavaScript: what current_voltage.js draws, and that file.

    values: the model's own parameters; they tell which filters go together. low, high: of V.
    """
    names = {s: sympy.Symbol(f"p.{s.name}") for s in derived.parameters}
    names[derived.voltage] = sympy.Symbol("V")
    names |= {x: sympy.Symbol(f"x[{k}]") for k, x in enumerate(derived.filters)}

    def code(expression: sympy.Expr) -> str:
        return jscode(expression.xreplace(names))

    taus = ", ".join(code(tau) for tau in derived.filters.values())
    return (
        "const iv = {\n"
        f"  parameters: {[s.name for s in derived.parameters]},\n"
        f'  input: "{derived.input.name}",\n'
        f"  groups: {[group[0] for group in derived.groups(values)]},\n"
        f"  timescales: (p) => [{taus}],\n"
        f"  current: (p, V, x) => {code(derived.current)},\n"
        f'  group: "{declared.group}",\n'
        f"  names: {list(declared.names)},\n"
        f"  low: {low!r},\n"
        f"  high: {high!r},\n"
        "};\n"
    ) + Path(__file__).with_suffix(".js").read_text("utf-8")
