"""Depression and facilitation are one synapse with two sets of numbers."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, pA

from deck.figure import colour, make

CONTROLS = {
    "S.U[0]": {"label": "$U$, left", "range": (0, 1)},
    "S.tau_d[0]": {"label": r"$\tau_d$, left", "range": (10, 1500)},
    "S.tau_f[0]": {"label": r"$\tau_f$, left", "range": (10, 1500)},
    "S.U[1]": {"label": "$U$, right", "range": (0, 1)},
    "S.tau_d[1]": {"label": r"$\tau_d$, right", "range": (10, 1500)},
    "S.tau_f[1]": {"label": r"$\tau_f$, right", "range": (10, 1500)},
}


def plot(model):
    """Draw u and x above the current of each synapse."""
    t = np.asarray(model.Imon.t / ms)
    fig, axes = plt.subplots(2, 2, figsize=(11.36, 4.8), sharex=True, sharey="row")
    for k, name in enumerate(["depressing: x runs low", "facilitating: u adds up"]):
        state, current = axes[:, k]
        state.plot(t, model.Mmon.x[k], color=colour("ink"), lw=2.6, gid=f"Mmon.x[{k}]")
        state.plot(
            t, model.Mmon.u[k], color=colour("muted"), lw=2.6, ls=(0, (3, 1)), gid=f"Mmon.u[{k}]"
        )
        state.set_title(name)
        state.set(ylim=(0, 1.05), yticks=[0, 0.5, 1])
        current.plot(t, model.Imon.I[k] / pA, color=colour("neuron-2"), lw=2, gid=f"Imon.I[{k}]")
        current.vlines(model.Smon.t / ms, -9, -3, color=colour("neuron-1"), lw=2.4, gid="Smon[0]")
        current.set(xlabel="time (ms)", xlim=(0, 1250), ylim=(-10, 70), yticks=[0, 30, 60])
    axes[0, 0].text(620, 0.55, "resources x", color=colour("ink"), gid="picture")
    axes[0, 1].text(700, 0.68, "part released u", color=colour("muted"), gid="picture")
    axes[0, 0].set_ylabel("x, u")
    for current in axes[1]:
        current.set_ylabel("current (pA)")
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
