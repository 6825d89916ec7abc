"""Before strengthens, after weakens: each dot is one synapse that has seen one pair of spikes."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms

from deck.figure import colour, make


def plot(model):
    """Draw the change of each weight over the difference of its two spikes, on the rule's curve."""
    difference = np.asarray(model.difference / ms)
    fig, ax = plt.subplots(figsize=(4.4, 4.6))
    for sign, ink, A, tau in (
        (1, "neuron-2", model.A_plus, model.tau_plus),
        (-1, "neuron-3", -model.A_minus, model.tau_minus),
    ):
        fine = sign * np.linspace(0, 60, 200)
        ax.plot(fine, A * np.exp(-np.abs(fine) / (tau / ms)), color=colour(ink), lw=1.8)
        shown = difference * sign > 0
        ax.plot(difference[shown], model.change[shown], "o", color=colour(ink), ms=8)
    ax.axhline(0, color=colour("muted"), lw=1.2)
    ax.axvline(0, color=colour("muted"), lw=1.2)
    ax.text(10, 0.0042, "pre first:\nstronger", color=colour("neuron-2"), va="center")
    ax.text(-10, -0.0042, "post first:\nweaker", color=colour("neuron-3"), ha="right", va="center")
    ax.set(xlabel="post minus pre (ms)", ylabel="change of w", xlim=(-62, 62), ylim=(-0.006, 0.006))
    ax.set_xticks([-50, 0, 50])
    ax.set_yticks([-0.005, 0, 0.005])
    return fig


if __name__ == "__main__":
    make(__file__)
