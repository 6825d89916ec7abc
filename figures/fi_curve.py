"""The rates of 200 neurons lie on the theory's line: silent up to the rheobase, then rising."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, nA, second
from lif_rate import theory

from deck.figure import colour, make


def plot(model):
    """Draw a dot for each neuron on the line of the theory, and the rate that none can exceed."""
    current, rate = model.G.I / nA, model.rate / Hz
    line = theory(nA)
    fine = np.linspace(0, 2, 4001)
    highest = 1 / (model.tau_ref / second)
    fig, ax = plt.subplots(figsize=(5.5, 4.7))
    ax.axhline(highest, color=colour("muted"), ls=(0, (5, 3)), lw=1.5)
    ax.text(0.03, highest + 3, r"no more than $1/\tau_{ref}$", color=colour("muted"))
    ax.plot(fine, line.at(model, fine), color=colour("ink"), lw=1.6)
    ax.plot(current[::8], rate[::8], "o", ms=8, color=colour("neuron-1"))
    ax.annotate(
        "theory",
        (1.6, float(line.at(model, 1.6))),
        xytext=(0, -30),
        textcoords="offset points",
        ha="left",
    )
    ax.annotate(
        "rheobase\n200 pA",
        (0.2, 0),
        xytext=(0.42, 8),
        va="bottom",
        arrowprops={"arrowstyle": "-", "color": colour("ink"), "lw": 1.5},
    )
    ax.set(xlabel="input I (nA)", ylabel="firing rate f (Hz)", xlim=(0, 2), ylim=(0, 225))
    ax.set(xticks=[0, 0.5, 1, 1.5, 2], yticks=[0, 50, 100, 150, 200])
    return fig


if __name__ == "__main__":
    make(__file__)
