"""The neuron bursts because its I-V curve bends downwards: in the fast, then in the slow one.

Slide: "Multi-Scale Neuron Simulation". I(V; tau) is the sum of all currents with a timescale of at
most tau at V, with the slower ones held at rest (Ribar and Sepulchre 2019, section II).
"""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms

from deck.figure import colour, make

TIMESCALES = {"fast": (), "slow": ("V_s_plus", "V_s_minus"), "ultraslow": ("V_u_plus",)}


def plot(model):
    """Draw V(t) above the fast, the slow and the ultraslow I-V curve."""
    fig, axes = plt.subplot_mosaic(
        [["V"] * 3, list(TIMESCALES)], figsize=(11.36, 4.8), height_ratios=[1, 1.25]
    )
    axes["V"].plot(
        model.Vmon.t / ms, model.Vmon.V[0], color=colour("neuron-1"), lw=1.6, gid="Vmon.V[0]"
    )
    axes["V"].set(xlim=(0, 5000), ylim=(-4, 4), yticks=[-3, 0, 3], ylabel="V", xlabel="time (ms)")

    V = np.linspace(-3, 3, 601)
    rest = resting_potential(model)
    at_V, first = [], np.full(V.shape, "", dtype=object)
    for name, filters in TIMESCALES.items():
        ax = axes[name]
        at_V += filters
        current = static_current(model, V, rest, at_V)
        falling = np.gradient(current, V) < 0
        first[falling & (first == "")] = name
        ax.plot(V, current, color=colour("ink"), lw=2)
        for timescale in TIMESCALES:
            part = np.where(falling & (first == timescale), current, np.nan)
            ax.plot(V, part, color=colour(timescale), lw=5)
        ax.axhline(model.G.I_app[:], color=colour("muted"), lw=1.5, ls=(0, (5, 3)))
        ax.set_title(name, color=colour(name))
        ax.set(xlim=(-3, 3), xlabel="V", ylim=(-3, 2.2), yticks=[-2, 0, 2])
    axes["fast"].set_ylabel("current I")
    axes["fast"].text(
        2.95, model.G.I_app[:] - 0.15, "$I_{app}$", ha="right", va="top", color=colour("muted")
    )
    axes["ultraslow"].plot(rest, model.G.I_app[:], "o", color=colour("neuron-1"), ms=11)
    return fig


def static_current(model, V, rest, at_V):
    """Return the membrane current I(V) from the model's equations, the other filters at rest."""
    names = {name: np.asarray(getattr(model.G, name)) for name in model.G.equations.parameter_names}
    filters = model.G.equations.diff_eq_names - {"V"}
    names |= {"tanh": np.tanh, "V": V} | {f: V if f in at_V else rest for f in filters}
    for name, equation in model.G.equations.items():
        if name in model.G.equations.subexpr_names:
            names[name] = eval(equation.expr.code, names)
    slope = eval(model.G.equations["V"].expr.code, names)
    return np.broadcast_to(names["I_app"] - slope * names["tau"], V.shape)


def resting_potential(model):
    """Return the fixed point: the V at which the ultraslow I-V curve meets I_app."""
    V = np.linspace(-5, 5, 100_001)
    everything = [f for filters in TIMESCALES.values() for f in filters]
    excess = static_current(model, V, 0, everything) - model.G.I_app[:]
    return V[np.flatnonzero(np.diff(np.sign(excess)))[0]]


if __name__ == "__main__":
    make(__file__)
