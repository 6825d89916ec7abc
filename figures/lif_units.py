"""The LIF neuron's v in mV, and its rate: above the rheobase it rises on the line of the theory."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, ms, mV, pA, second
from lif_rate import theory

from deck.figure import colour, make

CONTROLS = {
    "G.I": {"label": "input $I$", "range": (0, 500)},
    "g_L": {"label": "leak $g_L$", "range": (2, 20)},
    "C": {"label": "capacitance $C$", "range": (50, 500)},
    "V_t": {"label": "threshold $V_t$", "range": (-65, -40)},
}
CURVES = theory(pA)
SWEEP = {"over": "G.I", "measure": ("Smon[0]", "rate"), "run": 1 * second}


def plot(model):
    """Draw v(t) with each spike as a line up from the threshold, beside the rate over the input."""
    fig, (ax, rate) = plt.subplots(1, 2, figsize=(11.36, 2.75), width_ratios=[2.3, 1])
    v_t = model.V_t / mV
    ax.axhline(v_t, color=colour("muted"), ls=(0, (5, 3)), gid="V_t")
    ax.axhline(model.E_L / mV, color=colour("rule"), lw=1.5, gid="E_L")
    ax.plot(
        model.Vmon.t / ms, model.Vmon.v[0] / mV, color=colour("neuron-1"), lw=3, gid="Vmon.v[0]"
    )
    ax.vlines(model.Smon.t / ms, v_t, -40, color=colour("neuron-1"), lw=3, gid="Smon[0]")
    ax.text(2, v_t + 1, "threshold", color=colour("muted"), gid="V_t")
    ax.text(2, model.E_L / mV - 1, "rest $E_L$", color=colour("muted"), va="top", gid="E_L")
    ax.set(xlabel="time (ms)", ylabel="v (mV)", ylim=(-76, -38), xlim=(0, 200))
    ax.set_yticks([-70, -60, -50, -40])

    inputs = np.linspace(0, 500, 501)
    rate.plot(inputs, CURVES.at(model, inputs), color=colour("ink"), lw=1.8, gid="curve.theory")
    found = 1 / np.mean(np.diff(model.Smon.t)) / Hz
    rate.plot(model.G.I[0] / pA, found, "o", ms=9, color=colour("neuron-1"), gid="sweep")
    rate.set(xlabel="input I (pA)", ylabel="rate (Hz)", xlim=(0, 500), ylim=(0, 100))
    rate.set(xticks=[0, 200, 400], yticks=[0, 50, 100])
    return fig


if __name__ == "__main__":
    make(__file__)
