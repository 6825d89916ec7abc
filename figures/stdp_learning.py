"""By STDP the inputs that fire together take over the neuron; the others fade."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import second

from deck.figure import colour, make


def plot(model):
    """Draw every weight over time, both means, and the weights at the end."""
    t = np.asarray(model.Wmon.t / second)
    w = np.asarray(model.Wmon.w)
    fig, (course, end) = plt.subplots(
        1, 2, figsize=(11.36, 4.7), width_ratios=[2.4, 1], sharey=True
    )
    for weights, ink, y, name in (
        (w[:100], "neuron-2", 0.97, "rates go together"),
        (w[100:], "muted", 0.05, "rates are steady"),
    ):
        course.plot(t, weights[::4].T, color=colour(ink), lw=0.6, alpha=0.5)
        course.plot(t, weights.mean(axis=0), color=colour(ink), lw=4)
        course.text(0.8, y, name, color=colour(ink), va="center", weight="bold")
        counts, edges = np.histogram(weights[:, -1], np.linspace(0, 1, 11))
        style = {"orientation": "horizontal", "fill": True, "alpha": 0.75}
        end.stairs(counts, edges, color=colour(ink), **style)
    course.set(xlabel="time (s)", ylabel="weight w", xlim=(0, t[-1]), ylim=(0, 1))
    course.set_yticks([0, 0.5, 1])
    end.set(xlabel="synapses at the end", xlim=(0, 100), xticks=[0, 50, 100])
    return fig


if __name__ == "__main__":
    make(__file__)
