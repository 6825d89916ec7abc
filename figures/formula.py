"""A curve that a formula gives, over one of the model's parameters: on the slide and live."""

import ast
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import sympy
from matplotlib.figure import Figure
from sympy.printing.jscode import jscode

POINTS = 401


@dataclass(frozen=True)
class Formula:
    """A curve, which the axes draw as "curve.NAME": `text` where `over` is above `above`, else 0.

    text, above: in names of the model's constants, all in SI units. over: the name on the x axis.
    x, y: the units of the axes.
    """

    name: str
    text: str
    over: str
    above: str
    x: float = 1.0
    y: float = 1.0

    @property
    def expression(self) -> sympy.Expr:
        """The formula with its two parts."""
        # Each name is a symbol, also I and E, for which SymPy has a meaning
        used = {
            node.id
            for text in (self.text, self.above)
            for node in ast.walk(ast.parse(text, mode="eval"))
            if isinstance(node, ast.Name) and not hasattr(np, node.id)
        }
        symbols = {name: sympy.Symbol(name) for name in used}
        text, above = (sympy.sympify(one, symbols) for one in (self.text, self.above))
        return sympy.Piecewise((text, symbols[self.over] > above), (0, True))

    @property
    def constants(self) -> list[str]:
        """The names in the formula, but for the one on the x axis."""
        return sorted({symbol.name for symbol in self.expression.free_symbols} - {self.over})

    def at(self, model: SimpleNamespace, x: np.ndarray) -> np.ndarray:
        """Return the curve at places of the x axis, with the constants of a finished model."""
        function = sympy.lambdify([self.over, *self.constants], self.expression, "numpy")
        values = [float(getattr(model, name)) for name in self.constants]
        with np.errstate(invalid="ignore", divide="ignore"):
            return function(np.asarray(x, float) * float(self.x), *values) / float(self.y)

    def javascript(self, model: dict, parameters: dict[str, dict], figure: Figure) -> str:
        """Return the module of the curve; see deck/live/page.py."""
        gid = f"curve.{self.name}"
        axes = next(ax for ax in figure.axes for line in ax.lines if line.get_gid() == gid)
        low, high = map(float, axes.get_xlim())
        places = {sympy.Symbol(name): sympy.Symbol(f"p.{name}") for name in self.constants}
        code = jscode(self.expression.xreplace(places))
        step = (high - low) / (POINTS - 1)
        return f"""export function curves(record) {{
  const x = Float64Array.from({{ length: {POINTS} }}, (_, i) => {low} + {step} * i);
  const y = new Float64Array({POINTS});
  const at = (p, {self.over}) => ({code}) / {float(self.y)!r};
  return {{
    refresh() {{
      const p = Object.fromEntries({self.constants}.map((name) => [name, record.parameter(name)]));
      for (let i = 0; i < {POINTS}; i += 1) y[i] = at(p, x[i] * {float(self.x)!r});
    }},
    curve: () => ({{ x, y }}),
    point: () => null,
  }};
}}
"""
