"""One line of code, one connection matrix: a band, a sprinkling, a ring."""

import matplotlib.pyplot as plt

from deck.figure import colour, make


def plot(model):
    """Draw a dot for each synapse, the target over the source, under the line that makes it."""
    fig, axes = plt.subplots(1, 3, figsize=(11.36, 4.8), sharey=True)
    shown = [
        (model.near, "a condition", "'abs(i - j) < 4 and i != j'"),
        (model.chance, "a probability", "'i != j', p=0.1"),
        (model.ring, "one j for each i", "j='(i + 1) % N_post'"),
    ]
    for ax, (synapses, what, how) in zip(axes, shown, strict=True):
        ax.plot(synapses.i, synapses.j, "s", ms=5, color=colour("ink"), clip_on=False)
        ax.set_title(what, color=colour("ink"), pad=38)
        ax.text(0, 1.045, how, transform=ax.transAxes, family="DejaVu Sans Mono", fontsize=13.2)
        ax.set(xlim=(-1, 40), ylim=(-1, 40), aspect="equal", xlabel="source i")
        ax.set(xticks=[0, 20, 39], yticks=[0, 20, 39])
        ax.spines[["top", "right"]].set_visible(True)
    axes[0].set_ylabel("target j")
    return fig


if __name__ == "__main__":
    make(__file__)
