"""The LIF neuron's v in mV: from rest to the threshold, spike, reset."""

import matplotlib.pyplot as plt
from brian2 import ms, mV

from deck.figure import colour, make

CONTROLS = {
    "G.I": {"label": "input $I$", "range": (0, 500)},
    "g_L": {"label": "leak $g_L$", "range": (2, 20)},
    "C": {"label": "capacitance $C$", "range": (50, 500)},
    "V_t": {"label": "threshold $V_t$", "range": (-65, -40)},
}


def plot(model):
    """Draw v(t) in mV and, as a line up from the threshold, each spike."""
    fig, ax = plt.subplots(figsize=(11.36, 2.75))
    v_t = model.V_t / mV
    ax.axhline(v_t, color=colour("muted"), ls=(0, (5, 3)), gid="V_t")
    ax.axhline(model.E_L / mV, color=colour("rule"), lw=1.5, gid="E_L")
    ax.plot(
        model.Vmon.t / ms, model.Vmon.v[0] / mV, color=colour("neuron-1"), lw=3, gid="Vmon.v[0]"
    )
    ax.vlines(model.Smon.t / ms, v_t, -40, color=colour("neuron-1"), lw=3, gid="Smon[0]")
    ax.text(2, v_t + 1, "threshold $V_t$", color=colour("muted"), gid="V_t")
    ax.text(2, model.E_L / mV - 1, "rest $E_L$", color=colour("muted"), va="top", gid="E_L")
    ax.set(xlabel="time (ms)", ylabel="v (mV)", ylim=(-76, -38), xlim=(0, 200))
    ax.set_yticks([-70, -60, -50, -40])
    return fig


if __name__ == "__main__":
    make(__file__)
