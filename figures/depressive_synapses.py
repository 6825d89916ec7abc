"""A depressive synapse tires: while f rises with the spikes g falls, and their product counts.

The structure of the diagram is that of C. Fernandez Lorden, Neuromorphic Toolbox; the curves are
those of the model.
"""

import matplotlib.pyplot as plt
from additive_synapses import draw_modulation, draw_spikes
from block_diagram import arrow, box, canvas
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "S.beta_fac": {"label": r"$\beta_{fac}$", "range": (0, 2)},
    "S.tau_fac": {"label": r"$\tau_{fac}$", "range": (50, 5000), "log": True},
    "S.beta_dep": {"label": r"$\beta_{dep}$", "range": (0, 2)},
    "S.tau_dep": {"label": r"$\tau_{dep}$", "range": (50, 5000), "log": True},
    "S.g_0": {"label": "$g_0$", "range": (0, 4)},
    "S.w_mod[0]": {"label": "weight, excitatory", "range": (-1, 1)},
}


def plot(model):
    """Draw the block diagram above the two factors f(t), g(t) and the two modulations."""
    fig, axes = plt.subplot_mosaic(
        [["blocks"] * 2, ["factors", "mod"]], figsize=(11.36, 4.8), height_ratios=[1, 1.6]
    )
    blocks = axes["blocks"]
    canvas(blocks, 11.2, 2.1)
    arrow(blocks, (0.3, 1.05), (0.9, 1.05), (0.9, 1.6), (1.5, 1.6))
    arrow(blocks, (0.3, 1.05), (0.9, 1.05), (0.9, 0.5), (1.5, 0.5))
    blocks.text(0.1, 1.15, "spikes", color=colour("neuron-1"), fontsize=17, va="bottom")
    for y, name in ((1.6, "fac"), (0.5, "dep")):
        box(blocks, 2.6, y, rf"low-pass $\tau_{{{name}}}$", width=2.2)
        arrow(blocks, (3.7, y), (4.6, y), label=rf"$s_{{{name}}}$")
    box(blocks, 6.1, 1.6, r"$\sigma(\beta_{fac}\,s_{fac} - \theta_{fac})$", width=3.0)
    box(blocks, 6.1, 0.5, r"$g_0\,\sigma(-\beta_{dep}\,s_{dep} - \theta_{dep})$", width=3.0)
    arrow(blocks, (7.6, 1.6), (8.5, 1.6), (8.5, 1.32))
    arrow(blocks, (7.6, 0.5), (8.5, 0.5), (8.5, 0.78))
    blocks.text(8.05, 1.68, "$f$", color=colour("ink"), fontsize=17, va="bottom", ha="center")
    blocks.text(8.05, 0.58, "$g$", color=colour("muted"), fontsize=17, va="bottom", ha="center")
    box(blocks, 8.5, 1.05, r"$\times$", width=0.54, height=0.54)
    arrow(blocks, (8.77, 1.05), (9.15, 1.05))
    box(blocks, 9.65, 1.05, r"$w_{mod}$", width=1.0)
    arrow(blocks, (10.15, 1.05), (11.1, 1.05), label=r"$\alpha_{mod}$")

    t = model.Mmon.t / ms
    factors = axes["factors"]
    for name, ink, said, y in (
        ("f", "ink", "facilitation f", 0.33),
        ("g", "muted", "depression g", 1.72),
    ):
        values = getattr(model.Mmon, name)[0]
        factors.plot(t, values, color=colour(ink), lw=3, gid=f"Mmon.{name}[0]")
        factors.text(3950, y, said, color=colour(ink), ha="right", va="center")
    draw_spikes(factors, model, -0.36, -0.14)
    factors.set(ylabel="factor", xlabel="time (ms)", ylim=(-0.45, 2.2), yticks=[0, 1, 2])
    factors.set(xlim=(0, 4000))
    draw_modulation(axes["mod"], model)
    return fig


if __name__ == "__main__":
    make(__file__)
