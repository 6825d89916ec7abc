"""A LIF neuron with constant input charges, spikes at the threshold, and rests: at 16, 37, 58 ms.

The bars above the threshold are drawn at the spike times; v itself stays below the threshold.
"""

import matplotlib.pyplot as plt
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "G.I[0]": {"label": "input $I$", "range": (0, 3)},
    "tau": {"label": r"$\tau$", "range": (1, 50)},
    "V_t": {"label": "threshold $V_t$", "range": (0.1, 1.2)},
    "tau_ref": {"label": r"refractory $\tau_{ref}$", "range": (0, 20)},
}
PRESETS = {
    "too weak to spike": {"G.I[0]": 0.75},
    "saturated": {"G.I[0]": 3, "tau": 2},
}
PREDICT = {
    "question": "The input goes down to I = 0.8, the threshold. How often does it spike?",
    "values": {"G.I[0]": 0.8},
    "measure": ("Smon[0]", "count"),
    "choices": {"three times, later": 3, "once": 1, "never": 0},
}
PULSES = {"G.I[0]": {"add": 1, "time": 5 * ms}}


def plot(model):
    """Draw v(t) with its threshold, each spike as a line up from the threshold."""
    t = model.Vmon.t / ms
    spikes = model.Smon.t / ms
    fig, ax = plt.subplots(figsize=(11.36, 4.8))
    for spike in spikes:
        ax.axvspan(
            spike,
            spike + model.tau_ref / ms,
            color=colour("rule"),
            alpha=0.5,
            lw=0,
            gid="Smon[0]+tau_ref",
        )
        ax.annotate(
            f"{spike:.0f} ms",
            (spike, 1.1),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            gid="Smon[0]",
        )
    ax.vlines(spikes, model.V_t, 1.15, color=colour("neuron-1"), lw=3, gid="Smon[0]")
    ax.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)), gid="V_t")
    ax.plot(t, model.Vmon.v[0], color=colour("neuron-1"), lw=3, gid="Vmon.v[0]")
    ax.text(0.8, model.V_t + 0.03, "threshold $V_t$", color=colour("muted"), gid="V_t")
    ax.text(
        spikes[0] + model.tau_ref / ms / 2,
        0.38,
        "refractory",
        rotation=90,
        ha="center",
        va="center",
        color=colour("muted"),
        gid="Smon[0]+tau_ref",
    )
    ax.set(xlabel="time (ms)", ylabel="membrane potential v", ylim=(0, 1.2), xlim=(0, t[-1]))
    return fig


if __name__ == "__main__":
    make(__file__)
