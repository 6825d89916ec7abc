"""An additive synapse remembers: 12 spikes raise a slow filter, a sigmoid of it is the modulation.

The structure of the diagram is that of C. Fernandez Lorden, Neuromorphic Toolbox; the curves are
those of the model.
"""

import matplotlib.pyplot as plt
from block_diagram import arrow, box, canvas
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "S.w_mod[0]": {"label": "weight, excitatory", "range": (-1, 1)},
    "S.w_mod[1]": {"label": "weight, inhibitory", "range": (-1, 1)},
    "S.beta": {"label": r"$\beta$", "range": (0, 2)},
    "S.theta": {"label": r"$\theta$", "range": (-2, 8)},
    "S.tau_syn": {"label": r"$\tau_{syn}$", "range": (50, 10000), "log": True},
}


def plot(model):
    """Draw the block diagram above the filter s(t) and the two modulations alpha_mod(t)."""
    fig, axes = plt.subplot_mosaic(
        [["blocks", "blocks"], ["s", "mod"]], figsize=(11.36, 4.8), height_ratios=[1, 2.5]
    )
    blocks = axes["blocks"]
    canvas(blocks, 11.2, 1.5)
    arrow(blocks, (0.3, 0.75), (1.9, 0.75), label="spikes", ink="neuron-1")
    box(blocks, 3.1, 0.75, "low-pass filter\n" r"$\tau_{syn}$", width=2.4, height=1.2)
    arrow(blocks, (4.3, 0.75), (5.2, 0.75), label="$s$")
    box(blocks, 6.5, 0.75, "sigmoid\n" r"$\sigma(\beta s - \theta)$", width=2.6, height=1.2)
    arrow(blocks, (7.8, 0.75), (8.4, 0.75))
    box(blocks, 8.95, 0.75, r"$w_{mod}$", width=1.1, height=1.2)
    arrow(blocks, (9.5, 0.75), (10.7, 0.75), label=r"$\alpha_{mod}$")

    t = model.Mmon.t / ms
    s = axes["s"]
    s.plot(t, model.Mmon.s[0], color=colour("ink"), gid="Mmon.s[0]")
    draw_spikes(s, model, -1.6, -0.6)
    s.set(ylabel="filter s", xlabel="time (ms)", ylim=(-2, 12), yticks=[0, 5, 10])
    s.set(xlim=(0, 4000))
    draw_modulation(axes["mod"], model)
    return fig


def draw_spikes(ax, model, low: float, high: float):
    """Draw the presynaptic spikes as lines between two heights, and say how many there are."""
    ax.vlines(model.Smon.t / ms, low, high, color=colour("neuron-1"), lw=1.6, gid="Smon[0]")
    said = f"{model.Smon.num_spikes} spikes"
    ax.text(1700, (low + high) / 2, said, color=colour("neuron-1"), va="center")


def draw_modulation(ax, model):
    """Draw alpha_mod(t) of the excitatory and of the inhibitory synapse."""
    t = model.Amon.t[1:] / ms  # at t = 0 the summed variable has not been computed yet
    for k, word in enumerate(["excitatory", "inhibitory"]):
        trace, ink = model.Amon.alpha_mod[k][1:], colour(f"neuron-{k + 2}")
        said = f"{word}, $w_{{mod}}$ = {model.S.w_mod[k]:+.1f}".replace("-", "\N{MINUS SIGN}")
        ax.plot(t, trace, color=ink, lw=3, gid=f"Amon.alpha_mod[{k}]")
        ax.text(
            3950,
            0.42 if k == 0 else -0.42,
            said,
            color=ink,
            ha="right",
            va="center",
            gid=f"S.w_mod[{k}]",
        )
    ax.axhline(0, color=colour("muted"), lw=1)
    ax.set(ylabel=r"modulation $\alpha_{mod}$", xlabel="time (ms)", ylim=(-0.5, 0.5))
    ax.set(xlim=(0, 4000))


if __name__ == "__main__":
    make(__file__)
