"""The multi-scale neuron's bursts, for the title slide.

No axes: it is the lecture's signature, not a result.
"""

import matplotlib.pyplot as plt
from brian2 import ms

from deck.figure import make

MODEL = "multi_scale"


def plot(model):
    """Draw V(t) over three bursts, edge to edge."""
    fig, ax = plt.subplots(figsize=(12.8, 2.6), layout="none")
    ax.set_position([0, 0, 1, 1])
    ax.axis("off")
    ax.plot(model.Vmon.t / ms, model.Vmon.V[0], color="#8ab4ff", lw=2.2)
    ax.set(xlim=(1150, 5900), ylim=(-4.2, 3.6))
    return fig


if __name__ == "__main__":
    make(__file__)
