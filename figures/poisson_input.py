"""The output follows the input's rate, but not in proportion: below threshold nothing comes out."""

import matplotlib.pyplot as plt
from brian2 import ms

from deck.figure import colour, make

CONTROLS = {
    "w": {"label": "weight $w$", "range": (0, 0.3)},
    "tau": {"label": r"$\tau$", "range": (2, 50)},
    "V_t": {"label": "threshold $V_t$", "range": (0.2, 2)},
}


def plot(model):
    """Draw the input spikes with their rate above v(t) with the output spikes and theirs."""
    fig, (source, target) = plt.subplots(2, figsize=(11.36, 3.55), sharex=True)
    dots = {"ms": 4.5, "mew": 0, "color": colour("muted")}
    source.plot(model.Pmon.t / ms, model.Pmon.i, ".", gid="Pmon[:100]", **dots)
    source.set(ylabel="100 inputs", ylim=(0, 135), yticks=[0, 99])
    v, out = model.Vmon.v[0], model.Smon.t / ms
    target.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)), lw=1.5, gid="V_t")
    target.plot(model.Vmon.t / ms, v, color=colour("neuron-1"), lw=1.8, gid="Vmon.v[0]")
    target.vlines(out, model.V_t, 1.2, color=colour("neuron-1"), lw=2.4, gid="Smon[0]")
    target.set(ylabel="v", xlabel="time (ms)", ylim=(0, 1.6), yticks=[0, 0.8], xlim=(0, 1000))
    for k, rate in enumerate(model.stimulus.values):
        middle, found = 200 * k + 100, ((out >= 200 * k) & (out < 200 * k + 200)).sum() / 0.2
        text = {"ha": "center", "va": "top"}
        source.text(middle, 133, f"{rate:.0f} Hz each", **text)
        target.text(
            middle, 1.58, f"{found:.0f} Hz", color=colour("neuron-1"), gid="picture", **text
        )
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
