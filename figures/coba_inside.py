"""In the network a neuron's synapses conduct more than twenty times what its leak does."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, mV, nS

from deck.figure import colour, make

MODEL = "coba"
START, END = 500, 700  # ms


def busiest(model) -> int:
    """Return which of the recorded neurons has the median number of spikes in what is shown."""
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    shown = i[(t >= START) & (t < END)]
    counts = np.bincount(shown, minlength=4000)[np.asarray(model.Vmon.record)]
    return int(np.argsort(counts)[len(counts) // 2 + len(counts) // 4])


def plot(model):
    """Draw the conductances of one neuron, its time constant and its potential over 200 ms."""
    k = busiest(model)
    t = np.asarray(model.Vmon.t / ms)
    g_e, g_i = (np.asarray(g[k] / nS) for g in (model.Vmon.g_e, model.Vmon.g_i))
    g_L = float(model.g_L / nS)
    fig, (conductance, tau, potential) = plt.subplots(
        3, figsize=(11.36, 4.8), sharex=True, height_ratios=[1.3, 1, 1.1]
    )
    conductance.plot(t, g_i, color=colour("neuron-3"), lw=1.8)
    conductance.plot(t, g_e, color=colour("neuron-2"), lw=1.8)
    conductance.axhline(g_L, color=colour("muted"), lw=1.8, ls=(0, (5, 3)))
    top = 1.15 * g_i[(t >= START) & (t < END)].max()
    conductance.set(ylabel="g (nS)", ylim=(0, top))
    tau.plot(t, model.C / (g_L * nS + (g_e + g_i) * nS) / ms, color=colour("ink"), lw=1.8)
    tau.axhline(model.C / model.g_L / ms, color=colour("muted"), lw=1.8, ls=(0, (5, 3)))
    tau.text(START + 1, 15, "leak alone: 20 ms", color=colour("muted"), va="top")
    tau.set(ylabel="C/g (ms)", yscale="log", ylim=(0.2, 30), yticks=[1, 10])
    tau.set_yticklabels(["1", "10"])
    tau.minorticks_off()
    potential.plot(t, model.Vmon.v[k] / mV, color=colour("neuron-1"), lw=1.8)
    spikes = model.Smon.t[model.Smon.i == model.Vmon.record[k]] / ms
    potential.vlines(spikes, model.V_t / mV, -40, color=colour("neuron-1"), lw=2.4)
    potential.set(ylabel="v (mV)", xlabel="time (ms)", ylim=(-82, -38), yticks=[-80, -60, -40])
    potential.set_xlim(START, END)
    for y, name, ink in ((0.86, "inhibition", "neuron-3"), (0.62, "excitation", "neuron-2")):
        conductance.text(
            1.01, y, name, color=colour(ink), transform=conductance.transAxes, va="center"
        )
    conductance.text(1.01, g_L, "leak", color=colour("muted"), va="center",
                     transform=conductance.get_yaxis_transform())  # fmt: skip
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
