"""A depressive synapse tires: its gain g falls as spikes add up and so caps its effect.

Slide: "Depressive Synapses". The structure of the diagram is that of C. Fernandez Lorden,
Neuromorphic Toolbox; the curves are those of the model.
"""

import matplotlib.pyplot as plt
from additive_synapses import draw_modulation
from block_diagram import arrow, box, canvas
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "S.sign_syn[0]": {"label": "sign, excitatory", "range": (-1, 1)},
    "S.sign_syn[1]": {"label": "sign, inhibitory", "range": (-1, 1)},
    "S.beta_fac": {"label": r"$\beta_{fac}$", "range": (0, 2)},
    "S.theta_fac": {"label": r"$\theta_{fac}$", "range": (-2, 8)},
    "S.tau_fac": {"label": r"$\tau_{fac}$", "range": (50, 5000), "log": True},
    "S.beta_dep": {"label": r"$\beta_{dep}$", "range": (0, 2)},
    "S.theta_dep": {"label": r"$\theta_{dep}$", "range": (-8, 2)},
    "S.tau_dep": {"label": r"$\tau_{dep}$", "range": (50, 5000), "log": True},
    "S.g_0": {"label": "$g_0$", "range": (0, 4)},
}


def plot(model):
    """Draw the block diagram above the two filters, the gain g(t) and the modulations."""
    fig, axes = plt.subplot_mosaic(
        [["blocks"] * 3, ["s", "g", "mod"]], figsize=(11.36, 4.8), height_ratios=[1, 1.35]
    )
    blocks = axes["blocks"]
    canvas(blocks, 11.2, 2.3)
    arrow(blocks, (0.3, 1.15), (0.9, 1.15), (0.9, 1.75), (1.5, 1.75))
    arrow(blocks, (0.3, 1.15), (0.9, 1.15), (0.9, 0.55), (1.5, 0.55))
    blocks.text(0.1, 1.25, "spikes", color=colour("neuron-1"), fontsize=17, va="bottom")
    for y, name, ink in ((1.75, "fac", "ink"), (0.55, "dep", "slow")):
        box(blocks, 2.6, y, rf"low-pass $\tau_{{{name}}}$", width=2.2)
        arrow(blocks, (3.7, y), (4.6, y), label=rf"$s_{{{name}}}$", ink=ink)
    box(blocks, 6.1, 1.75, r"$\sigma(\beta_{fac}\,s_{fac} - \theta_{fac})$", width=3.0)
    box(blocks, 6.1, 0.55, r"$g_0\,\sigma(-\beta_{dep}\,s_{dep} - \theta_{dep})$", width=3.0)
    arrow(blocks, (7.6, 1.75), (8.5, 1.75), (8.5, 1.42))
    arrow(blocks, (7.6, 0.55), (8.5, 0.55), (8.5, 0.88))
    blocks.text(8.1, 0.62, "$g$", color=colour("slow"), fontsize=17, va="bottom")
    box(blocks, 8.5, 1.15, r"$\times$", width=0.54, height=0.54)
    arrow(blocks, (8.77, 1.15), (9.2, 1.15))
    box(blocks, 9.65, 1.15, r"$\pm$0.5", width=0.9)
    arrow(blocks, (10.1, 1.15), (11.0, 1.15), label=r"$\alpha_{mod}$")

    t = model.Mmon.t / ms
    s, g = axes["s"], axes["g"]
    s.plot(t, model.Mmon.s_fac[0], color=colour("ink"), lw=4, gid="Mmon.s_fac[0]")
    s.plot(t, model.Mmon.s_dep[0], color=colour("slow"), ls=(0, (3, 2)), gid="Mmon.s_dep[0]")
    s.vlines(model.Smon.t / ms, -1.6, -0.6, color=colour("neuron-1"), lw=1.6, gid="Smon[0]")
    s.text(3950, 6.6, "$s_{fac}$", ha="right")
    s.text(3950, 5.2, "$s_{dep}$", ha="right", color=colour("slow"))
    s.set(ylabel="filters s", xlabel="time (ms)", ylim=(-2, 8), xlim=(0, 4000))
    g.plot(t, model.Mmon.g[0], color=colour("slow"), lw=3, gid="Mmon.g[0]")
    g.set(ylabel="gain g", xlabel="time (ms)", ylim=(0, 2.1), xlim=(0, 4000))
    draw_modulation(axes["mod"], model)
    for ax in (s, g, axes["mod"]):
        ax.set_xticks([0, 2000, 4000])
    return fig


if __name__ == "__main__":
    make(__file__)
