"""What the two three-neuron figures share: membrane potentials with counted bursts, then gains."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms
from matplotlib.figure import Figure

from deck.figure import colour

PAUSE = 500  # ms without a spike end a burst


def network_traces(model) -> Figure:
    """Draw V of the three neurons and alpha_s+ of neurons 2 and 3 over a common time axis."""
    t = model.Vmon.t / ms
    fig, axes = plt.subplots(
        4, figsize=(11.36, 4.8), sharex=True, gridspec_kw={"height_ratios": [1, 1, 1, 1.1]}
    )
    for k, ax in enumerate(axes[:3]):
        ink = colour(f"neuron-{k + 1}")
        ax.plot(t, model.Vmon.V[k], color=ink, lw=1.4, gid=f"Vmon.V[{k}]")
        ax.set_ylabel(f"$V_{k + 1}$", color=ink, rotation=0, ha="right", va="center", fontsize=18)
        ax.set(ylim=(-4, 6), yticks=[-3, 0, 3])
        ax.tick_params(axis="x", length=0)
        ax.spines["bottom"].set_visible(False)
        for burst in bursts(model.Smon.spike_trains()[k] / ms):
            if burst[-1] + PAUSE / 2 > t[-1]:
                continue  # cut off by the end of the run
            ax.text(burst.mean(), 3, len(burst), ha="center", va="bottom", color=ink, gid="picture")
    axes[0].text(100, 3, "spikes:", va="bottom", color=colour("muted"), gid="picture")
    gain = axes[3]
    for k in (1, 2):
        ink = colour(f"neuron-{k + 1}")
        gain.plot(t, model.Amon.alpha_s_plus[k], color=ink, lw=2.6, gid=f"Amon.alpha_s_plus[{k}]")
        gain.annotate(
            f"neuron {k + 1}",
            (1, 2.32 if k == 1 else 1.68),
            color=ink,
            va="center",
            xycoords=gain.get_yaxis_transform(),
            xytext=(8, 0),
            textcoords="offset points",
        )
    gain.set_ylabel(r"$\alpha_s^+$", rotation=0, ha="right", va="center", fontsize=18)
    gain.set(xlabel="time (ms)", xlim=(0, 15000), ylim=(1.4, 2.6), yticks=[1.5, 2, 2.5])
    fig.align_ylabels(axes)
    return fig


def bursts(spikes: np.ndarray) -> list[np.ndarray]:
    """Return the spike times (ms) of each burst."""
    return np.split(np.asarray(spikes), np.flatnonzero(np.diff(spikes) > PAUSE) + 1)
