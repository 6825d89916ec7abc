"""What a synapse adds after thresholds are tested makes a spike one step later."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import magic_network, ms

from deck.figure import colour, make

MODEL = "two_lifs"


def plot(model):
    """Draw the postsynaptic v through the slots of two steps; mark where thresholds are tested."""
    slots = [slot for slot in magic_network.schedule if slot != "end"]
    spike = model.Smon.t[model.Smon.i == 1][0] / ms
    first = round(spike / 0.1) - 1
    before, after = model.Vmon.v[1, first], model.Vmon.v[1, first + 1]
    decay = np.exp(-0.1 / (model.G.tau[1] / ms))
    # v at the end of each slot
    v = {"start": before, "groups": before * decay, "thresholds": before * decay}
    v |= {"synapses": after, "resets": after}
    levels = [*v.values(), after, after * decay, after * decay, after * decay, model.V_r]

    fig, ax = plt.subplots(figsize=(11.36, 4.7))
    for k in range(10):
        if slots[k % 5] == "thresholds":
            ax.axvspan(k, k + 1, color=colour("highlight"), lw=0)
    ax.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)))
    ax.stairs(levels, range(11), baseline=None, color=colour("neuron-2"), lw=4)
    ax.axvline(5, color=colour("muted"), lw=1.2)
    ax.text(0.06, model.V_t + 0.02, "threshold", color=colour("muted"))
    says = {
        "ha": "center",
        "va": "center",
        "color": colour("neuron-2"),
        "linespacing": 1.05,
        "fontsize": 15,
    }
    ax.text(2.5, 0.97, "presynaptic\nspike", **says | {"color": colour("neuron-1")})
    ax.text(2.5, before - 0.1, "v is too low", **says)
    ax.text(3.95, after + 0.07, f"v += {model.S.w[0]}", **says)
    ax.text(7.5, 0.97, "postsynaptic\nspike", **says)
    for k in range(2):
        ax.text(5 * k + 2.5, 1.12, f"step at {(first + k) / 10:.1f} ms", ha="center", weight="bold")
    ax.set(xlim=(0, 10), ylim=(0, 1.06), ylabel="v", yticks=[0, 0.4, 0.8])
    ax.set_xticks(np.arange(10) + 0.5, slots * 2)
    ax.tick_params(axis="x", length=0)
    for label in ax.get_xticklabels():
        label.set_fontweight("bold" if label.get_text() == "thresholds" else "normal")
    return fig


if __name__ == "__main__":
    make(__file__)
