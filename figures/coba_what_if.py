"""From the same millisecond on: four networks that differ in nothing but their inhibition."""

import matplotlib.pyplot as plt
import numpy as np

from deck.figure import colour, make

NAMES = {1: "as it was", 0.5: "half", 2: "twice", 0: "off"}
INKS = {1: "ink", 0.5: "neuron-2", 2: "neuron-3", 0: "fast"}


def plot(model):
    """Draw the rate of all futures over time, on a logarithmic scale, with their last mean."""
    fig, ax = plt.subplots(figsize=(11.36, 2.85))
    ax.axvline(300, color=colour("muted"), lw=1.5, ls=(0, (5, 3)))
    for factor, rate in model.rates.items():
        mean = np.asarray(rate).reshape(-1, 50).mean(1)
        t = 5 * np.arange(len(mean)) + 2.5
        future = t > 297 if factor != 1 else t > 0
        ink = colour(INKS[factor])
        ax.plot(t[future], mean[future], color=ink, lw=2.6)
        last = np.mean(rate[4000:])
        ax.text(503, last, f"{NAMES[factor]}: {last:.0f} Hz", color=ink, va="center")
    ax.text(296, 360, "store", ha="right", va="center")
    ax.text(304, 360, "restore", va="center")
    ax.text(503, 360, "inhibition", va="center", weight="bold")
    ax.set(yscale="log", ylim=(6, 450), xlim=(0, 500), xlabel="time (ms)", ylabel="rate (Hz)")
    ax.set_yticks([10, 30, 100], ["10", "30", "100"])
    ax.minorticks_off()
    return fig


if __name__ == "__main__":
    make(__file__)
