"""The neuron i = 0 excites the neuron j = 1, which is slow and has no other input.

Drawn from the model's own group and its own Synapses.
"""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms
from matplotlib.patches import Circle

from deck.figure import colour, make

MODEL = "two_lifs"
RADIUS = 0.6
PLACES = [(0.9, 3.75), (0.9, 0.7)]


def plot(model):
    """Draw each neuron as a disc with its input and time constant, and the synapse as an arrow."""
    fig, ax = plt.subplots(figsize=(4, 4.5), layout="none")
    ax.set_position([0, 0, 1, 1])
    ax.set(xlim=(0, 4), ylim=(0, 4.5), aspect="equal")
    ax.axis("off")
    for k, (x, y) in enumerate(PLACES):
        ink = colour(f"neuron-{k + 1}")
        ax.add_patch(Circle((x, y), RADIUS, color=ink))
        index = {"size": 22, "weight": "bold", "ha": "center", "va": "center"}
        ax.text(x, y, f"{'ij'[k]} = {k}", color=colour("paper"), **index)
        says = f"$I$ = {model.G.I[k]:g}\n$\\tau$ = {model.G.tau[k] / ms:g} ms"
        ax.text(x + RADIUS + 0.25, y, says, color=ink, va="center", fontsize=19)
    for i, j, w in zip(model.S.i, model.S.j, np.asarray(model.S.w), strict=True):
        (x, top), (_, bottom) = PLACES[i], PLACES[j]
        ax.annotate(
            "",
            (x, bottom + RADIUS + 0.05),
            (x, top - RADIUS - 0.08),
            arrowprops={
                "arrowstyle": "-|>,head_length=1,head_width=.5",
                "mutation_scale": 22,
                "lw": 4,
                "color": colour(f"neuron-{j + 1}"),
                "shrinkA": 0,
                "shrinkB": 0,
            },
        )
        ink = colour(f"neuron-{j + 1}")
        ax.text(x + 0.3, (top + bottom) / 2, f"$w$ = {w:g}", color=ink, va="center", fontsize=19)
    return fig


if __name__ == "__main__":
    make(__file__)
