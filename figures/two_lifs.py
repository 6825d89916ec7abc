"""Each presynaptic spike lifts the postsynaptic neuron by the weight; five make it fire."""

import matplotlib.pyplot as plt
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "S.w[0]": {"label": "weight $w$", "range": (-0.5, 1)},
    "S.delay[0]": {"label": "delay", "range": (0, 20)},
    "G.I[0]": {"label": "presynaptic input", "range": (0, 5)},
    "G.I[1]": {"label": "postsynaptic input", "range": (0, 2)},
    "G.tau[1]": {"label": r"postsynaptic $\tau$", "range": (5, 200), "log": True},
}
PRESETS = {
    "one spike is enough": {"S.w[0]": 0.85},
    "it leaks too fast": {"G.tau[1]": 10},
    "inhibition": {"S.w[0]": -0.3, "G.I[1]": 2},
}
PREDICT = {
    "question": "The postsynaptic neuron gets a tau of 10 ms. How often does it spike?",
    "values": {"G.tau[1]": 10},
    "measure": ("Smon[1]", "count"),
    "choices": {"more often": 4, "twice, as before": 2, "never": 0},
}
STEP = 45.5 * ms  # with the presynaptic spike that lifts the postsynaptic neuron
PULSES = {"G.v[0]": {"add": 1}, "G.v[1]": {"add": 1}}


def plot(model):
    """Draw v(t) of the presynaptic neuron above that of the postsynaptic one."""
    t = model.Vmon.t / ms
    fig, axes = plt.subplots(2, figsize=(11.36, 4.8), sharex=True, sharey=True)
    shown = ["G.I[0]", "S.w[0]"]
    names = [
        "presynaptic: driven by I = 2",
        f"postsynaptic: driven by these, w = {model.S.w[0]}",
    ]
    for k, ax in enumerate(axes):
        ink = colour(f"neuron-{k + 1}")
        spikes = model.Smon.t[model.Smon.i == k] / ms
        ax.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)), lw=1.5, gid="V_t")
        ax.plot(t, model.Vmon.v[k], color=ink, lw=2.6, gid=f"Vmon.v[{k}]")
        ax.vlines(spikes, model.V_t, 1.15, color=ink, lw=2.6, gid=f"Smon[{k}]")
        ax.set_title(names[k], color=ink, gid=shown[k])
        ax.set(ylim=(0, 1.2), xlim=(0, t[-1]), ylabel="v", yticks=[0, 0.4, 0.8])
    for spike in model.Smon.t[model.Smon.i == 1] / ms:
        axes[1].annotate(
            f"{spike:.1f} ms",
            (spike, 1.08),
            xytext=(-6, 0),
            textcoords="offset points",
            ha="right",
            va="center",
            gid="Smon[1]",
        )
    axes[1].annotate(
        "threshold",
        (0, model.V_t),
        xytext=(8, 5),
        textcoords="offset points",
        color=colour("muted"),
        gid="V_t",
    )
    axes[1].set_xlabel("time (ms)")
    return fig


if __name__ == "__main__":
    make(__file__)
