"""A spike is m opening at once, then h closing and n opening: fast, slow, slow."""

import matplotlib.pyplot as plt
from brian2 import ms, mV

from deck.figure import colour, make

CONTROLS = {
    "I_0": {"label": "input $I_0$", "range": (0, 40)},
    "g_Na": {"label": r"sodium $g_{Na}$", "range": (0, 240)},
    "g_K": {"label": "potassium $g_K$", "range": (0, 72)},
    "E_K": {"label": "reversal $E_K$", "range": (-30, 20)},
}
PRESETS = {
    "one spike only": {"I_0": 5},
    "no spike": {"I_0": 2},
    "no potassium": {"g_K": 0},
}
PREDICT = {
    "question": "Without potassium: how many spikes are left?",
    "values": {"g_K": 0},
    "measure": ("Smon[0]", "count"),
    "choices": {"three, but wider": 3, "one, and V stays up": 1, "none": 0},
}
PULSES = {"I_0": {"add": 10, "time": 2 * ms}}
# What drives V up has one colour, what drives it down another
GATES = {
    "m": ("neuron-2", "-", "m: sodium opens", (8.4, 1.0)),
    "h": ("neuron-2", (0, (3, 1.2)), "h: sodium closes", (13.2, 0.56)),
    "n": ("neuron-3", "-", "n: potassium opens", (10.0, 0.75)),
}


def plot(model):
    """Draw V(t) above the three gates over the first spikes."""
    t = model.Vmon.t / ms
    fig, (voltage, gates) = plt.subplots(2, figsize=(11.36, 4.8), sharex=True)
    voltage.plot(t, model.Vmon.V[0] / mV, color=colour("neuron-1"), lw=2.8, gid="Vmon.V[0]")
    voltage.axhline(0, color=colour("muted"), lw=1.2, ls=(0, (5, 3)))
    voltage.set(ylabel="V from rest (mV)", ylim=(-20, 115), yticks=[0, 50, 100])
    for name, (ink, style, said, (x, y)) in GATES.items():
        values = getattr(model.Vmon, name)[0]
        gates.plot(t, values, color=colour(ink), lw=2.8, ls=style, gid=f"Vmon.{name}[0]")
        gates.text(x, y, said, color=colour(ink), va="center", gid="picture")
    gates.set(xlabel="time (ms)", ylabel="gate open", ylim=(0, 1.12), yticks=[0, 0.5, 1])
    gates.set(xlim=(0, 50))
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
