"""Ten neurons find their way to 20 Hz, with the rule as text and with the rule as Python."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, second

from deck.figure import colour, make


def plot(model):
    """Draw the rate of each neuron in each period, for both groups."""
    period = float(model.period / second)
    edges = np.arange(0, 6 + period / 2, period)
    fig, axes = plt.subplots(1, 2, figsize=(11.36, 2.9), sharey=True)
    for ax, monitor, name in (
        (axes[0], model.Smon1, "the rule as text"),
        (axes[1], model.Smon2, "the rule as Python"),
    ):
        t, i = np.asarray(monitor.t / second), np.asarray(monitor.i)
        ax.axhline(model.target / Hz, color=colour("muted"), lw=1.5, ls=(0, (5, 3)))
        for k in range(model.G1.N):
            rate = np.histogram(t[i == k], edges)[0] / period
            ax.plot(edges[:-1] + period / 2, rate, "-o", ms=4, lw=1.6, color=colour("neuron-1"))
        ax.text(5.9, 95, name, ha="right")
        ax.set(xlabel="time (s)", xlim=(0, 6), ylim=(0, 115), yticks=[0, 20, 60, 100])
    axes[0].set_ylabel("rate (Hz)")
    return fig


if __name__ == "__main__":
    make(__file__)
