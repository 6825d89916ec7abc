"""In a balanced network each neuron fires irregularly, five to six times per second."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, ms, second

from deck.figure import colour, make

CONTROLS = {
    "w_i": {"label": "inhibition $w_i$", "range": (-20, 0)},
    "w_e": {"label": "excitation $w_e$", "range": (0, 4)},
    "E_L": {"label": "rest $E_L$", "range": (-60, -45)},
}
PRESETS = {"inhibition off": {"w_i": 0}, "no synapses": {"w_i": 0, "w_e": 0}}
SCROLL = 1 * second
REDRAWN = ("exc", "inh")


def plot(model):
    """Draw every spike, inhibitory neurons on top, above the rate of the whole population."""
    fig, (raster, rate) = plt.subplots(
        2, figsize=(11.36, 2.95), sharex=True, height_ratios=[2.4, 1]
    )
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    for which, ink, gid in (
        (i < 3200, "neuron-2", "Smon[:3200]"),
        (i >= 3200, "neuron-3", "Smon[3200:]"),
    ):
        raster.plot(t[which], i[which], ".", ms=2, mew=0, color=colour(ink), gid=gid)
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
        gid="Rmon",
    )
    rate.set(xlabel="time (ms)", ylabel="rate (Hz)", ylim=(0, 14), yticks=[0, 5, 10])
    rate.set_xlim(0, 1000)
    return fig


if __name__ == "__main__":
    make(__file__)
