"""The phase plane of a neuron with two variables: its nullclines, from the model's equations."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import sympy
from brian2 import Equations
from brian2.parsing.sympytools import str_to_sympy
from matplotlib.figure import Figure
from sympy.printing.jscode import jscode

from deck.live.declared import DeclaredError

POINTS = 401


@dataclass(frozen=True)
class PhasePlane:
    """Where x and where y stand still, as y over x: the axes draw "curve.X" and "curve.Y".

    group: its name in the model. x, y: of the variables. x_unit, y_unit: those of the axes.
    """

    group: str
    x: str
    y: str
    x_unit: float = 1.0
    y_unit: float = 1.0

    def nullclines(self, equations: Equations) -> dict[str, sympy.Expr]:
        """Return y over x for dx/dt = 0 and for dy/dt = 0, by the variable's name.

        Raises DeclaredError where y does not enter linearly: then there is no formula.
        """
        found = {}
        for name, expression in equations.get_substituted_expressions():
            if name not in (self.x, self.y):
                continue
            rate = str_to_sympy(expression.code)
            rate = rate.xreplace({s: sympy.Symbol(s.name) for s in rate.free_symbols})
            y = sympy.Symbol(self.y)
            slope = sympy.diff(rate, y)
            if slope == 0 or slope.has(y):
                said = f"d{name}/dt is not linear in {self.y}: it has no nullcline as a formula"
                raise DeclaredError(said, "CURVES")
            found[name] = sympy.simplify(-rate.subs(y, 0) / slope)
        return found

    def at(self, model: SimpleNamespace, x: np.ndarray) -> dict[str, np.ndarray]:
        """Return the nullclines at places of the x axis, with a finished model's constants."""
        group = getattr(model, self.group)
        found = {}
        for name, expression in self.nullclines(group.equations).items():
            names = self.constants(expression)
            given = [getattr(model, n) if hasattr(model, n) else getattr(group, n) for n in names]
            function = sympy.lambdify([self.x, *names], expression, "numpy")
            values = function(np.asarray(x) * float(self.x_unit), *map(as_number, given))
            found[name] = np.broadcast_to(values, np.shape(x)) / float(self.y_unit)
        return found

    def constants(self, expression: sympy.Expr) -> list[str]:
        """Return the names in a nullcline, but for the variable on the x axis."""
        return sorted({symbol.name for symbol in expression.free_symbols} - {self.x})

    def javascript(self, model: dict, parameters: Mapping[str, dict], figure: Figure) -> str:
        """Return the module of the nullclines; see deck/live/page.py."""
        gid = f"curve.{self.x}"
        axes = next(ax for ax in figure.axes for line in ax.lines if line.get_gid() == gid)
        low, high = map(float, axes.get_xlim())
        lines = []
        for name, expression in self.nullclines(model[self.group].equations).items():
            names = self.constants(expression)
            known = [n if n in parameters else f"{self.group}.{n}" for n in names]
            places = {sympy.Symbol(n): sympy.Symbol(f"p[{k}]") for k, n in enumerate(names)}
            places[sympy.Symbol(self.x)] = sympy.Symbol("x")
            code = jscode(expression.xreplace(places))
            lines.append(f"  {name}: {{ names: {known}, at: (p, x) => {code} }},")
        nullclines = "\n".join(lines)
        return f"""const nullclines = {{
{nullclines}
}};
export function curves(record) {{
  const step = {(high - low) / (POINTS - 1)};
  const x = Float64Array.from({{ length: {POINTS} }}, (_, i) => {low} + step * i);
  const y = Object.fromEntries(Object.keys(nullclines).map((n) => [n, new Float64Array({POINTS})]));
  return {{
    refresh() {{
      for (const [name, {{ names, at }}] of Object.entries(nullclines)) {{
        const p = names.map((one) => record.parameter(one));
        for (let i = 0; i < {POINTS}; i += 1) {{
          y[name][i] = at(p, x[i] * {float(self.x_unit)!r}) / {float(self.y_unit)!r};
        }}
      }}
    }},
    curve: (source) => ({{ x, y: y[source.split(".")[1]] }}),
    point: () => null,
  }};
}}
"""


def as_number(value) -> float:
    """Return the number of a constant or of a parameter that is the same for all, in SI units."""
    return float(np.ravel(value)[0])
