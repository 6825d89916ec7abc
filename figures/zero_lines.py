"""The phase plane of a neuron whose nullclines have no formula: where a rate changes its sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import sympy
from brian2 import Equations
from brian2.parsing.sympytools import str_to_sympy
from contourpy import contour_generator
from matplotlib.figure import Figure
from sympy.printing.jscode import jscode

from deck.live.declared import DeclaredError

# Along each axis; a step is less than 3 pixels of a slide
POINTS = 161


@dataclass(frozen=True)
class ZeroLines:
    """Where x and where y stand still, as lines over both: the axes draw "curve.X:0", "curve.Y:0".

    group: its name in the model. x, y: of the variables, without units. What else the equations
    have is a parameter, the same for all neurons; variables that are held are such, too.
    """

    group: str
    x: str
    y: str

    def rates(self, equations: Equations) -> dict[str, sympy.Expr]:
        """Return dx/dt and dy/dt by the variable's name."""
        found = {}
        for name, expression in equations.get_substituted_expressions():
            if name in (self.x, self.y):
                rate = str_to_sympy(expression.code)
                found[name] = rate.xreplace({s: sympy.Symbol(s.name) for s in rate.free_symbols})
        return found

    def parameters(self, equations: Equations) -> list[str]:
        """Return what the rates depend on, but for the two variables.

        Raises DeclaredError if that is a third variable, or no parameter of the group.
        """
        free = set().union(*(rate.free_symbols for rate in self.rates(equations).values()))
        names = sorted({symbol.name for symbol in free} - {self.x, self.y})
        for name in set(names) - equations.parameter_names:
            said = f"{name} is no parameter of {self.group}: it has to be held in a phase plane"
            raise DeclaredError(said, "CURVES")
        return names

    def at(
        self, model: SimpleNamespace, x: tuple[float, float], y: tuple[float, float]
    ) -> dict[str, np.ndarray]:
        """Return points of each line, (n, 2), its pieces with NaN between, in a part of the plane.

        model: finished; x, y: the ends of the axes.
        """
        group = getattr(model, self.group)
        rates, names = self.rates(group.equations), self.parameters(group.equations)
        given = [float(np.ravel(getattr(group, name))[0]) for name in names]
        over, up = np.linspace(*x, POINTS), np.linspace(*y, POINTS)
        grid = np.meshgrid(over, up)
        found = {}
        for name, rate in rates.items():
            function = sympy.lambdify([self.x, self.y, *names], rate, "numpy")
            lines = contour_generator(over, up, function(*grid, *given)).lines(0.0)
            gap = np.full((1, 2), np.nan)
            found[name] = np.concatenate([part for line in lines for part in (line, gap)])
        return found

    def javascript(self, model: dict, parameters: Mapping[str, dict], figure: Figure) -> str:
        """Return the module of the lines; see deck/live/page.py."""
        axes = next(a for a in figure.axes for o in a.lines if o.get_gid() == f"curve.{self.x}:0")
        equations = model[self.group].equations
        rates = self.rates(equations)
        names = {name: f"{self.group}.{name}" for name in self.parameters(equations)}
        places = {sympy.Symbol(name): sympy.Symbol(f"p.{name}") for name in names}
        places |= {sympy.Symbol(self.x): sympy.Symbol("x"), sympy.Symbol(self.y): sympy.Symbol("y")}
        code = "\n".join(
            f"    {name}: (p, x, y) => {jscode(rate.xreplace(places))},"
            for name, rate in rates.items()
        )
        return (
            "const plane = {\n"
            f"  names: {names},\n"
            f"  rates: {{\n{code}\n  }},\n"
            f"  x: {[float(end) for end in axes.get_xlim()]},\n"
            f"  y: {[float(end) for end in axes.get_ylim()]},\n"
            f"  points: {POINTS},\n"
            "};\n"
        ) + Path(__file__).with_suffix(".js").read_text("utf-8")
