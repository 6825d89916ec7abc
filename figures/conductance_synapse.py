"""The same conductance lifts v, leaves it or lowers it: what counts is where v is."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, mV

from deck.figure import colour, make

CONTROLS = {
    "E_i": {"label": "reversal $E_i$", "range": (-90, 0)},
    "w_i": {"label": "weight $w_i$", "range": (0, 50)},
    "tau_i": {"label": r"$\tau_i$", "range": (1, 50)},
    "g_L": {"label": "leak $g_L$", "range": (2, 40)},
}
PRESETS = {
    "excitation": {"E_i": 0},
    "shunt: a large leak": {"g_L": 40},
}


def plot(model):
    """Draw v(t) of the neurons, with the largest change of each."""
    t = model.Vmon.t / ms
    v = np.asarray(model.Vmon.v / mV)
    fig, traces = plt.subplots(figsize=(11.36, 3.9))
    ink = colour("neuron-3")
    traces.axhline(model.E_i / mV, color=colour("muted"), ls=(0, (5, 3)), lw=1.5, gid="E_i")
    traces.text(99, model.E_i / mV + 0.5, "$E_i$", color=colour("muted"), ha="right", gid="E_i")
    for k, trace in enumerate(v):
        traces.plot(t, trace, color=ink, lw=2.4, gid=f"Vmon.v[{k}]")
    traces.vlines(model.Smon.t / ms, -84, -82, color=colour("neuron-1"), lw=3, gid="Smon[0]")
    traces.text(11.5, -83, "spike", color=colour("neuron-1"), va="center")
    traces.set(xlabel="time (ms)", ylabel="v (mV)", xlim=(0, 100), ylim=(-85, -55))
    for trace in v:
        change = trace - trace[0]
        largest = change[np.abs(change).argmax()]
        if abs(largest) < 0.1:
            continue
        at = (t[np.abs(change).argmax()], trace[0] + largest)
        said = f"{largest:+.1f} mV".replace("-", "\N{MINUS SIGN}")
        side = (
            {"va": "top", "xytext": (0, -6)} if largest < 0 else {"va": "bottom", "xytext": (0, 4)}
        )
        traces.annotate(said, at, textcoords="offset points", ha="center", gid="picture", **side)
    return fig


if __name__ == "__main__":
    make(__file__)
