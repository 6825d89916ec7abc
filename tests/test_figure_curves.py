"""The curves that figures compute beside the models: nullclines, and a rate's formula."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
from brian2 import NeuronGroup, ms, mV, nS, pA, pF
from formula import Formula
from lif_rate import theory
from phase_plane import PhasePlane
from zero_lines import ZeroLines

from deck.live.declared import DeclaredError
from deck.node import run_node

ADEX = {
    "C": 200 * pF, "g_L": 12 * nS, "E_L": -70 * mV, "V_T": -50 * mV, "Delta_T": 2 * mV,
    "a": 2 * nS, "tau_w": 300 * ms, "I": 500 * pA,
}  # fmt: skip
EQUATIONS = """
dv/dt = (g_L*(E_L - v) + g_L*Delta_T*exp((v - V_T)/Delta_T) - w + I)/C : volt
dw/dt = (a*(v - E_L) - w)/tau_w : amp
"""


def drawn(*gids: str, low: float, high: float):
    """Return a figure whose axes have lines with these gids, from `low` to `high`."""
    from matplotlib.figure import Figure

    figure = Figure()
    axes = figure.subplots()
    for gid in gids:
        axes.plot([low, high], [0, 0], gid=gid)
    axes.set_xlim(low, high)
    return figure


def in_page(module: str, values: dict[str, float], source: str) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of a curve as its JavaScript computes it."""
    code = f"""{module.replace("export function", "function")}
        const values = {json.dumps(values)};
        const made = curves({{ parameter: (name) => values[name] }});
        made.refresh();
        const {{ x, y }} = made.curve({source!r});
        console.log(JSON.stringify([[...x], [...y]]));"""
    done = run_node("-e", code, check=True)
    x, y = json.loads(done.stdout)
    return np.array(x, float), np.array(y, float)


def test_on_a_nullcline_nothing_changes():
    group = NeuronGroup(1, EQUATIONS, namespace=ADEX, method="euler")
    model = SimpleNamespace(G=group, **ADEX)
    plane = PhasePlane("G", "v", "w", mV, pA)
    v = np.linspace(-80, -40, 9)
    found = plane.at(model, v)
    n = {name: float(value) for name, value in ADEX.items()}
    volts = v * 1e-3
    leak = n["g_L"] * (n["E_L"] - volts)
    spike = n["g_L"] * n["Delta_T"] * np.exp((volts - n["V_T"]) / n["Delta_T"])
    np.testing.assert_allclose(found["v"], (leak + spike + n["I"]) * 1e12)
    np.testing.assert_allclose(found["w"], n["a"] * (volts - n["E_L"]) * 1e12, atol=1e-9)
    figure = drawn("curve.v", "curve.w", low=-80, high=-40)
    module = plane.javascript({"G": group}, dict.fromkeys(ADEX), figure)
    for name in ("v", "w"):
        x, y = in_page(module, n, f"curve.{name}")
        np.testing.assert_allclose(y, plane.at(model, x)[name], rtol=1e-9, atol=1e-9)


def test_equations_without_a_formula_for_it_are_told():
    group = NeuronGroup(1, "dv/dt = (w**2 - v)/ms : 1\ndw/dt = (v - w)/ms : 1", method="euler")
    with pytest.raises(DeclaredError, match="dv/dt is not linear in w"):
        PhasePlane("G", "v", "w").nullclines(group.equations)


def test_lines_without_a_formula_are_where_the_rates_vanish():
    # FitzHugh and Nagumo's equations, with a held input: here a formula is known
    equations = """dv/dt = (v - v**3/3 - w + I)/tau : 1
                   dw/dt = (v + a - b*w)/(12.5*tau) : 1
                   tau : second (shared, constant)
                   I : 1 (shared, constant)
                   a : 1 (shared, constant)
                   b : 1 (shared, constant)"""
    group = NeuronGroup(2, equations, method="euler")
    values = {"I": 0.5, "a": 0.7, "b": 0.8, "tau": 1e-3}
    group.set_states({**values, "tau": 1 * ms})
    plane = ZeroLines("G", "v", "w")
    figure = drawn("curve.v:0", "curve.w:0", low=-3, high=3)
    figure.axes[0].set_ylim(-2, 2)
    module = plane.javascript({"G": group}, {}, figure)
    in_python = plane.at(SimpleNamespace(G=group), (-3, 3), (-2, 2))
    for name, formula in (
        ("v", lambda v: v - v**3 / 3 + 0.5),
        ("w", lambda v: (v + 0.7) / 0.8),
    ):
        live = in_page(module, {f"G.{n}": v for n, v in values.items()}, f"curve.{name}:0")
        for x, y in (live, in_python[name].T):
            there = np.isfinite(x)
            assert there.sum() > 100
            np.testing.assert_allclose(y[there], formula(x[there]), atol=1e-3)
            # All of it: wherever the formula is in the picture there is a point nearby
            over = np.linspace(-2.9, 2.9, 59)
            inside = over[np.abs(formula(over)) < 1.9]
            assert all(np.min(np.abs(x[there] - at)) < 0.05 for at in inside)


def test_a_third_variable_has_to_be_held():
    equations = (
        "dv/dt = (w + u - v)/tau : 1\ndw/dt = (v - w)/tau : 1\ndu/dt = -u/tau : 1\ntau : second"
    )
    group = NeuronGroup(1, equations, method="euler")
    with pytest.raises(DeclaredError, match="u is no parameter of G"):
        ZeroLines("G", "v", "w").javascript({"G": group}, {}, drawn("curve.v:0", low=0, high=1))


def test_the_rates_formula_is_the_same_on_the_slide_and_live():
    values = {"C": 200e-12, "g_L": 10e-9, "E_L": -0.07, "V_t": -0.05, "V_r": -0.07, "tau_ref": 5e-3}
    model = SimpleNamespace(**values)
    line = theory(pA)
    assert line.at(model, [200, 150]) == pytest.approx([0, 0])  # at the rheobase and below
    assert line.at(model, 250) == pytest.approx(1 / (5e-3 + 20e-3 * np.log(5)))
    module = line.javascript({}, {}, drawn("curve.theory", low=0, high=500))
    x, y = in_page(module, values, "curve.theory")
    np.testing.assert_allclose(y, line.at(model, x), rtol=1e-9)


def test_a_formula_may_use_names_that_have_a_meaning_elsewhere():
    line = Formula("f", "I*E/S", over="I", above="E")
    assert line.at(SimpleNamespace(E=2, S=4), [1, 4]) == pytest.approx([0, 2])
