"""Below threshold the noise alone makes the neuron fire, at random times, at a steady rate."""

import matplotlib.pyplot as plt
from brian2 import Hz, ms

from deck.figure import colour, make

CONTROLS = {
    "sigma": {"label": r"noise $\sigma$", "range": (0, 0.4)},
    "I": {"label": "input $I$", "range": (0, 1.2)},
    "tau": {"label": r"$\tau$", "range": (2, 50)},
}


def plot(model):
    """Draw v(t) of one trial above the rate and the spikes of all of them."""
    fig, (one, rate, raster) = plt.subplots(
        3, figsize=(11.36, 3.3), sharex=True, height_ratios=[1.2, 1, 1.4]
    )
    ink = colour("neuron-1")
    one.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)), lw=1.5, gid="V_t")
    one.axhline(model.I, color=colour("rule"), lw=2, gid="I")
    one.plot(model.Vmon.t / ms, model.Vmon.v[0], color=ink, lw=1.6, gid="Vmon.v[0]")
    first = model.Smon.t[model.Smon.i == 0] / ms
    one.vlines(first, model.V_t, 1.2, color=ink, lw=2.4, gid="Smon[0]")
    one.set(ylabel="v", ylim=(0, 1.25), yticks=[0, 0.8])
    raster.plot(model.Smon.t / ms, model.Smon.i, ".", ms=5.5, mew=0, color=ink, gid="Smon[:50]")
    raster.set(xlabel="time (ms)", xlim=(0, 500), ylabel="trial", ylim=(-1, 50))
    raster.set_yticks([0, 49], ["1", "50"])
    # The mean over 20 ms, that is 200 steps
    rate.stairs(
        (model.Rmon.rate / Hz).reshape(-1, 200).mean(1),
        range(0, 501, 20),
        color=colour("ink"),
        gid="Rmon",
    )
    rate.set(ylabel="rate (Hz)", ylim=(0, 40), yticks=[0, 20, 40])
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
