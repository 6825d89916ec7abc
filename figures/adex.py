"""Each spike adds to the adaptation current w, which makes the next one come later."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, mV, pA
from phase_plane import PhasePlane

from deck.figure import colour, make

CONTROLS = {
    "I": {"label": "input $I$", "range": (0, 0.8)},
    "a": {"label": "$a$", "range": (-15, 15)},
    "b": {"label": "$b$", "range": (0, 150)},
    "tau_w": {"label": r"$\tau_w$", "range": (10, 400)},
    "V_r": {"label": "reset $V_r$", "range": (-62, -42)},
    "C": {"label": "$C$", "range": (50, 300)},
    "g_L": {"label": "$g_L$", "range": (5, 25)},
    "E_L": {"label": "$E_L$", "range": (-75, -55)},
}
PRESETS = {
    "tonic": {"g_L": 10, "tau_w": 30, "b": 0},
    "initial burst": {
        "C": 130, "g_L": 18, "E_L": -58, "a": 4, "tau_w": 150, "b": 120, "V_r": -50, "I": 0.4,
    },
    "bursting": {"g_L": 10, "E_L": -58, "tau_w": 120, "b": 100, "V_r": -46, "I": 0.21},
    "accelerating": {"a": -10, "b": 0, "I": 0.3},
    "irregular": {
        "C": 100, "E_L": -60, "a": -11, "tau_w": 130, "b": 30, "V_r": -48, "I": 0.16,
    },
}  # fmt: skip


PLANE = PhasePlane("G", "v", "w", mV, pA)
CURVES = PLANE


def plot(model):
    """Draw v(t), cut off above, over w(t); beside them w over v, with the nullclines."""
    t, v, w = model.Vmon.t / ms, model.Vmon.v[0] / mV, model.Vmon.w[0] / pA
    fig, axes = plt.subplot_mosaic(
        [["v", "plane"], ["w", "plane"]],
        figsize=(11.36, 4.8), height_ratios=[1.5, 1], width_ratios=[1.7, 1],
    )  # fmt: skip
    voltage, adaptation, plane = axes["v"], axes["w"], axes["plane"]
    voltage.sharex(adaptation)
    voltage.plot(t, v, color=colour("neuron-1"), lw=2, gid="Vmon.v[0]")
    voltage.vlines(model.Smon.t / ms, -40, 0, color=colour("neuron-1"), lw=2, gid="Smon[0]")
    voltage.axhline(model.V_T / mV, color=colour("muted"), ls=(0, (5, 3)), lw=1.5, gid="V_T")
    voltage.set(ylabel="v (mV)", ylim=(-85, 0), yticks=[-70, -50, 0])
    voltage.tick_params(labelbottom=False)
    voltage.text(398, model.V_T / mV + 2, "$V_T$", color=colour("muted"), ha="right", gid="V_T")
    adaptation.plot(t, w, color=colour("ink"), lw=2.4, gid="Vmon.w[0]")
    adaptation.set(xlabel="time (ms)", ylabel="w (pA)", xlim=(0, 400), ylim=(0, 400))
    adaptation.set_yticks([0, 100, 200, 300])
    over = np.linspace(-80, -30, 501)
    still = PLANE.at(model, over)
    plane.plot(over, still["v"], color=colour("neuron-2"), lw=2, gid="curve.v")
    plane.plot(over, still["w"], color=colour("neuron-3"), lw=2, gid="curve.w")
    leap = np.concatenate([[False], np.abs(np.diff(v)) > 5])  # a reset is no line
    course = np.where(leap, np.nan, v)
    plane.plot(course, w, color=colour("neuron-1"), lw=1.2, gid="Vmon.v[0]:Vmon.w[0]")
    plane.text(-79, 330, "dv/dt = 0", color=colour("neuron-2"))
    plane.text(-44, 20, "dw/dt = 0", color=colour("neuron-3"))
    plane.set(xlabel="v (mV)", ylabel="w (pA)", xlim=(-80, -30), ylim=(-40, 400))
    plane.set(xticks=[-70, -50, -30], yticks=[0, 200, 400])
    return fig


if __name__ == "__main__":
    make(__file__)
