"""What the three lines of Matplotlib in models/lif_plot.py draw, in this lecture's looks."""

import matplotlib.pyplot as plt

from deck.figure import colour, make


def plot(model):
    """Draw again what the model itself has drawn, its line and its labels."""
    drawn = plt.gca()
    (line,) = drawn.lines
    fig, ax = plt.subplots(figsize=(5.5, 4.5))
    ax.plot(*line.get_data(), color=colour("neuron-1"), lw=3)
    ax.set(xlabel=drawn.get_xlabel(), ylabel=drawn.get_ylabel())
    return fig


if __name__ == "__main__":
    make(__file__)
