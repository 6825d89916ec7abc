"""With V_u held the neuron rests or goes round; V_u, free again, takes it from one to the other."""

import matplotlib.pyplot as plt
from brian2 import ms
from zero_lines import ZeroLines

from deck.figure import colour, make

CONTROLS = {
    "G.V_u_plus": {"label": "held $V_u^+$", "range": (-1.4, -0.7), "step": 0.005},
    "G.I_app": {"label": "current $I_{app}$", "range": (-1.5, -0.5), "step": 0.01},
    "G.alpha_s_plus": {"label": r"gain $\alpha_s^+$", "range": (0, 4)},
    "G.alpha_s_minus": {"label": r"gain $\alpha_s^-$", "range": (-4, 0)},
}
PRESETS = {
    "a burst begins": {"G.V_u_plus": -1.18},
    "a burst ends": {"G.V_u_plus": -0.9},
    "no slow\u2212": {"G.alpha_s_minus": 0},
}
PULSES = {"G.V[1]": {"add": 3}}
PLANE = ZeroLines("G", "V", "V_s_plus")
CURVES = PLANE
X, Y = (-3, 3), (-2.6, 1.4)


def plot(model):
    """Draw V(t) of both neurons; beside it V_s over V, with the nullclines."""
    fig, (over_time, plane) = plt.subplots(
        1, 2, figsize=(11.36, 4.6), gridspec_kw={"width_ratios": [1.25, 1]}
    )
    colours = [colour("neuron-1"), colour("neuron-2")]
    t = model.Vmon.t / ms
    for k, shade in enumerate(colours):
        V, V_s = model.Vmon.V[k], model.Vmon.V_s_plus[k]
        over_time.plot(t, V, color=shade, lw=1.8, gid=f"Vmon.V[{k}]")
        plane.plot(V, V_s, color=shade, lw=1.8, gid=f"Vmon.V[{k}]:Vmon.V_s_plus[{k}]", zorder=3)
    over_time.set(xlim=(0, 600), ylim=X, xlabel="time (ms)", ylabel="V", yticks=[-3, 0, 3])
    lines = PLANE.at(model, X, Y)
    for name, shade in (("V", colour("muted")), ("V_s_plus", colour("slow"))):
        plane.plot(*lines[name].T, color=shade, lw=2.4, gid=f"curve.{name}:0")
    plane.text(0.85, 1.05, "$dV_s/dt = 0$", color=colour("slow"), ha="right")
    plane.text(-2.9, -0.75, "$dV/dt = 0$", color=colour("muted"))
    plane.set_title("$V_u$ is held at \u22121").set_gid("G.V_u_plus")
    plane.set(xlim=X, ylim=Y, xlabel="V", ylabel="$V_s$", xticks=[-3, 0, 3], yticks=[-2, -1, 0, 1])
    return fig


if __name__ == "__main__":
    make(__file__)
