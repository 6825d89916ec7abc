"""What the three lines of Matplotlib in models/lif_plot.py draw, in this lecture's colours."""

import matplotlib.pyplot as plt

from deck.figure import colour, make


def plot(model):
    """Return the figure that the model itself has drawn."""
    fig = plt.gcf()
    fig.set_size_inches(5.5, 4.5)
    fig.axes[0].lines[0].set(color=colour("neuron-1"), linewidth=3)
    return fig


if __name__ == "__main__":
    make(__file__)
