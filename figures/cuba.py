"""In a balanced network each neuron fires irregularly, five to six times per second."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, ms

from deck.figure import colour, make


def plot(model):
    """Draw every spike, inhibitory neurons on top, above the rate of the whole population."""
    fig, (raster, rate) = plt.subplots(
        2, figsize=(11.36, 2.95), sharex=True, height_ratios=[2.4, 1]
    )
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    for which, ink in ((i < 3200, "neuron-2"), (i >= 3200, "neuron-3")):
        raster.plot(t[which], i[which], ".", ms=2, mew=0, color=colour(ink))
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
    rate.set(xlabel="time (ms)", ylabel="rate (Hz)", ylim=(0, 14), yticks=[0, 5, 10])
    rate.set_xlim(0, 1000)
    return fig


if __name__ == "__main__":
    make(__file__)
