"""Two equations fire in eight ways; nothing differs but numbers."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, mV

from deck.figure import colour, make


def plot(model):
    """Draw v(t) of each neuron, each spike as a line up to 0 mV, under the pattern's name."""
    t = np.asarray(model.Vmon.t / ms)
    fig, axes = plt.subplots(4, 2, figsize=(11.36, 4.9), sharex=True, sharey=True)
    for k, ax in enumerate(axes.T.ravel()):
        ink = colour("neuron-1")
        v = np.minimum(np.asarray(model.Vmon.v[k] / mV), 0)
        ax.plot(t, v, color=ink, lw=1.5)
        ax.vlines(
            np.asarray(model.Smon.t / ms)[np.asarray(model.Smon.i) == k], -45, 0, color=ink, lw=1.5
        )
        ax.set_title(model.patterns[k], pad=4, fontsize=17)
        ax.set(xlim=(0, 600), ylim=(-80, 2), yticks=[-70, 0])
    for ax in axes[-1]:
        ax.set_xlabel("time (ms)")
    for ax in axes[:, 0]:
        ax.set_ylabel("v (mV)")
    return fig


if __name__ == "__main__":
    make(__file__)
