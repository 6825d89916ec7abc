"""A spike makes the current jump, v follows: the PSP is the difference of two exponentials."""

import matplotlib.pyplot as plt
from brian2 import ms, mV, pA

from deck.figure import colour, make

CONTROLS = {
    "w_e": {"label": "weight $w_e$", "range": (0, 200)},
    "w_i": {"label": "weight $w_i$", "range": (-200, 0)},
    "tau_e": {"label": r"$\tau_e$", "range": (1, 40)},
    "tau_i": {"label": r"$\tau_i$", "range": (1, 40)},
    "exc.delay": {"label": "delay, excitatory", "range": (0, 30)},
}


def plot(model):
    """Draw the synaptic currents on the left and the PSPs on the right."""
    fig, (current, potential) = plt.subplots(1, 2, figsize=(11.36, 2.95))
    t = model.Vmon.t / ms
    kinds = [("excitatory", "neuron-2", "I_e", 45), ("inhibitory", "neuron-3", "I_i", -45)]
    for k, (word, ink, name, y) in enumerate(kinds):
        drive = getattr(model.Vmon, name)[k] / pA
        current.plot(t, drive, color=colour(ink), lw=3, gid=f"Vmon.{name}[{k}]")
        current.text(98, y, word, color=colour(ink), ha="right", va="center")
        potential.plot(t, model.Vmon.v[k] / mV, color=colour(ink), lw=3, gid=f"Vmon.v[{k}]")
    for ax in (current, potential):
        ax.plot([10, 10], ax.get_ylim(), color=colour("muted"), ls=(0, (2, 2)), lw=1.5)
        ax.set(xlabel="time (ms)", xlim=(0, 100))
        ax.text(
            10,
            1.02,
            "spike",
            transform=ax.get_xaxis_transform(),
            ha="center",
            color=colour("muted"),
        )
    current.set(ylabel="current (pA)", ylim=(-95, 95), yticks=[-80, 0, 80])
    potential.set(ylabel="v (mV)", ylim=(-72.3, -68.4), yticks=[-72, -71, -70, -69])
    return fig


if __name__ == "__main__":
    make(__file__)
