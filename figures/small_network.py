"""Neuron 1 modulates the gain alpha_s+ of neuron 2 up and that of neuron 3 down.

Drawn from the connections and the weights of the model's own Synapses.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle

from deck.figure import colour, make

MODEL = "small_network_additive"
RADIUS = 0.62


def plot(model):
    """Draw each neuron as a disc, presynaptic ones on the left, and each synapse as an arrow."""
    pre, post = np.asarray(model.S.i), np.asarray(model.S.j)
    weight = np.asarray(model.S.w_mod)
    sources = sorted(set(pre))
    targets = sorted(set(range(model.G.N)) - set(sources))
    place = {k: (1.6, y) for k, y in zip(sources, spread(len(sources)), strict=True)}
    place |= {k: (8.2, y) for k, y in zip(targets, spread(len(targets)), strict=True)}

    fig, ax = plt.subplots(figsize=(11.36, 4.8))
    ax.set(xlim=(0, 11.2), ylim=(-2.6, 2.6), aspect="equal")
    ax.axis("off")
    for i, j, w in zip(pre, post, weight, strict=True):
        synapse(ax, np.array(place[i]), np.array(place[j]), w, colour(f"neuron-{j + 1}"))
    for k, (x, y) in place.items():
        ax.add_patch(Circle((x, y), RADIUS, color=colour(f"neuron-{k + 1}")))
        ax.text(
            x,
            y,
            str(k + 1),
            color=colour("paper"),
            fontsize=30,
            weight="bold",
            ha="center",
            va="center",
        )
    for j, w in zip(post, weight, strict=True):
        x, y = place[j]
        ax.text(
            x + RADIUS + 0.25,
            y,
            r"$\alpha_s^+\uparrow$" if w > 0 else r"$\alpha_s^+\downarrow$",
            color=colour(f"neuron-{j + 1}"),
            fontsize=30,
            va="center",
        )
    for k in sources:
        x, y = place[k]
        ax.text(
            x,
            y - RADIUS - 0.35,
            "modulates",
            color=colour(f"neuron-{k + 1}"),
            fontsize=17,
            ha="center",
            va="center",
        )
    return fig


def spread(count):
    """Return `count` heights, evenly spread about 0."""
    return (np.arange(count)[::-1] - (count - 1) / 2) * 3.2


def synapse(ax, start, end, weight, ink):
    """Draw a synapse: an arrow head for excitation, a bar for inhibition, its weight."""
    along = (end - start) / np.linalg.norm(end - start)
    across = np.array([-along[1], along[0]])
    tail, head = start + along * (RADIUS + 0.1), end - along * (RADIUS + 0.16)
    style = "-|>,head_length=1,head_width=.5" if weight > 0 else "|-|,widthA=0,widthB=0.9"
    ax.annotate(
        "",
        head,
        tail,
        arrowprops={
            "arrowstyle": style,
            "mutation_scale": 22,
            "lw": 4,
            "color": ink,
            "shrinkA": 0,
            "shrinkB": 0,
        },
    )
    word = "excitatory" if weight > 0 else "inhibitory"
    said = f"{word}, $w_{{mod}}$ = {weight:+.1f}".replace("-", "\N{MINUS SIGN}")
    ax.text(
        *((tail + head) / 2 + across * 0.34),
        said,
        color=ink,
        fontsize=18,
        ha="center",
        va="center",
        rotation=np.degrees(np.arctan2(along[1], along[0])),
        rotation_mode="anchor",
    )


if __name__ == "__main__":
    make(__file__)
