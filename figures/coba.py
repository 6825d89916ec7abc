"""A kick of 50 ms sets the network off; it goes on by itself, irregularly, at some 20 Hz."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, ms

from deck.figure import colour, make


def plot(model):
    """Draw the spikes of every tenth neuron above the rate of all, and where the kick was."""
    fig, (raster, rate) = plt.subplots(2, figsize=(11.36, 3.5), sharex=True, height_ratios=[2, 1])
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    for ax in (raster, rate):
        ax.axvspan(0, 50, color=colour("highlight"), lw=0)
    for which, ink in ((i < 3200, "neuron-2"), (i >= 3200, "neuron-3")):
        shown = which & (i % 5 == 0)
        raster.plot(t[shown], i[shown], ".", ms=3, mew=0, color=colour(ink))
    raster.set(ylim=(0, 4000), yticks=[1600, 3600])
    raster.set_yticklabels(["3,200\nexcitatory", "800\ninhibitory"], va="center")
    raster.tick_params(axis="y", length=0)
    for label, ink in zip(raster.get_yticklabels(), ("neuron-2", "neuron-3"), strict=True):
        label.set_color(colour(ink))
    # The mean over 5 ms, that is 50 steps
    rate.stairs(
        (model.Rmon.rate / Hz).reshape(-1, 50).mean(1),
        np.arange(0, 1001, 5),
        color=colour("ink"),
        lw=1.8,
    )
    rate.text(54, 42, "kick", va="top")
    rate.set(xlabel="time (ms)", ylabel="rate (Hz)", ylim=(0, 45), yticks=[0, 20, 40])
    rate.set_xlim(0, 1000)
    return fig


if __name__ == "__main__":
    make(__file__)
