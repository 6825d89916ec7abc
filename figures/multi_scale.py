"""The neuron bursts because its fast and its slow I-V curve fall where its ultraslow one rises.

I(V; tau) is the sum of all currents with a timescale of at
most tau at V, with the slower ones held at rest (Ribar and Sepulchre 2019, section II); the deck
derives it from the model's equations.
"""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms
from current_voltage import CurrentVoltage, curves, membrane

from deck.figure import colour, make

# The first four tell the story: what drives it, and what each slower current does
CONTROLS = {
    "G.I_app": {"label": "current $I_{app}$", "range": (-3, 3)},
    "G.alpha_s_plus": {"label": r"gain $\alpha_s^+$", "range": (0, 4)},
    "G.alpha_s_minus": {"label": r"gain $\alpha_s^-$", "range": (-4, 0)},
    "G.alpha_u_plus": {"label": r"gain $\alpha_u^+$", "range": (0, 4)},
    "G.alpha_f_minus": {"label": r"gain $\alpha_f^-$", "range": (-4, 0)},
    "G.delta_f_minus": {"label": r"offset $\delta_f^-$", "range": (-2, 2)},
    "G.delta_s_plus": {"label": r"offset $\delta_s^+$", "range": (-2, 2)},
    "G.delta_s_minus": {"label": r"offset $\delta_s^-$", "range": (-2, 2)},
    "G.delta_u_plus": {"label": r"offset $\delta_u^+$", "range": (-2, 2)},
    "G.tau_s": {"label": r"slow $\tau_s$", "range": (2, 500), "log": True},
    "G.tau_u": {"label": r"ultraslow $\tau_u$", "range": (50, 10000), "log": True},
    "defaultclock.dt": {"label": "step $dt$", "range": (0.02, 5), "log": True},
}
# The regimes of models/regimes.py, then what is left without each of the currents
PRESETS = {
    "silent": {"G.I_app": -2, "G.alpha_s_plus": 1.3},
    "spikes": {"G.I_app": -0.3, "G.alpha_s_plus": 2.8},
    "plateaus": {"G.I_app": -0.9, "G.alpha_s_plus": 1.5},
    "depolarised": {"G.I_app": 0.3, "G.alpha_s_plus": 0.9},
    "tonic spiking": {"G.alpha_s_minus": 0, "G.alpha_u_plus": 0, "G.I_app": 0.5},
    "no fast\u2212": {"G.alpha_f_minus": 0},
    "no slow+": {"G.alpha_s_plus": 0},
    "no slow\u2212": {"G.alpha_s_minus": 0},
    "no ultraslow+": {"G.alpha_u_plus": 0},
}
SCROLL = 5000 * ms
CURVES = CurrentVoltage("G", "V", "I_app", ("fast", "slow", "ultraslow"))
SHOWN = {"fast": "falls: spikes", "slow": "falls: bursts", "ultraslow": "rises: bursts end"}
PREDICT = {
    "question": "The slow negative current is taken away. What does the neuron do?",
    "values": {"G.alpha_s_minus": 0},
    "measure": ("Smon[0]", "count"),
    "choices": {"it bursts as before": 21, "it spikes one by one": 50, "it falls silent": 0},
}
PULSES = {"G.I_app": {"add": 1, "time": 100 * ms}}


def plot(model):
    """Draw V(t) above the fast, the slow and the ultraslow I-V curve."""
    fig, axes = plt.subplot_mosaic(
        [["V"] * 3, list(CURVES.names)], figsize=(11.36, 4.9), height_ratios=[1, 1.7]
    )
    axes["V"].plot(
        model.Vmon.t / ms, model.Vmon.V[0], color=colour("neuron-1"), lw=1.6, gid="Vmon.V[0]"
    )
    axes["V"].set(
        xlim=(1400, 6400), ylim=(-4, 4), yticks=[-3, 0, 3], ylabel="V", xlabel="time (ms)"
    )

    V = np.linspace(-3, 3, 601)
    G = model.G
    values = {name: np.asarray(getattr(G, name)).item() for name in G.equations.parameter_names}
    currents, rest = curves(membrane(model.G.equations, "V", "I_app"), values, V)
    first = np.full(V.shape, "", dtype=object)
    for name, current in zip(CURVES.names, currents, strict=True):
        ax = axes[name]
        falling = np.gradient(current, V) < 0
        first[falling & (first == "")] = name
        ax.plot(V, current, color=colour("ink"), lw=2, gid=f"curve.{name}")
        for timescale in CURVES.names:
            part = np.where(falling & (first == timescale), current, np.nan)
            ax.plot(V, part, color=colour(timescale), lw=5, gid=f"curve.{name}:{timescale}")
        ax.axhline(values["I_app"], color=colour("muted"), lw=1.5, ls=(0, (5, 3)), gid="G.I_app")
        ax.set_title(name, color=colour(name))
        ax.set(xlim=(-3, 3), xlabel="V", ylim=(-3.3, 3.3), yticks=[-3, 0, 3])
    axes["fast"].set_ylabel("current I")
    axes["fast"].text(  # where no curve is, also beside the sliders
        -2.9,
        values["I_app"] + 0.08,
        r"applied $I_{app}$",
        va="bottom",
        color=colour("muted"),
        gid="G.I_app",
    )
    for name, words in SHOWN.items():
        axes[name].text(-2.8, 2.3, words, color=colour(name), gid="picture")
    axes["ultraslow"].text(
        rest + 0.2,
        values["I_app"] - 0.12,
        "equilibrium",
        va="top",
        color=colour("neuron-1"),
        gid="picture",
    )
    axes["ultraslow"].plot(
        rest, values["I_app"], "o", color=colour("neuron-1"), ms=11, gid="point.rest"
    )
    return fig


if __name__ == "__main__":
    make(__file__)
