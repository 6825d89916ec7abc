"""The spikes of the balanced network, for the second lecture's title slide.

No axes: it is the lecture's signature, not a result.
"""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms

from deck.figure import make

MODEL = "coba"


def plot(model):
    """Draw the spikes of every fourth neuron over half a second, edge to edge."""
    fig, ax = plt.subplots(figsize=(12.8, 2.6), layout="none")
    ax.set_position([0, 0.17, 1, 0.83])
    ax.axis("off")
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    for which, ink in ((i < 3200, "#8ab4ff"), (i >= 3200, "#ffd98a")):
        shown = which & (i % 4 == 0)
        ax.plot(t[shown], i[shown], ".", ms=3.2, mew=0, color=ink)
    ax.set(xlim=(500, 1000), ylim=(0, 4000))
    return fig


if __name__ == "__main__":
    make(__file__)
