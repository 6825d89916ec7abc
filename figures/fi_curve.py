"""The rates of 200 neurons lie on the theory's line: silent up to the rheobase, then rising."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, mV, nA, nF, second, uS

from deck.figure import colour, make


def theory(model, current):
    """Return the rate (Hz) for a current (nA): 1/(tau_ref + time from reset to threshold)."""
    g, tau = model.g_L / uS, (model.C / nF) / (model.g_L / uS)  # nA/mV = uS, nF/uS = ms
    rest, threshold, reset = (x / mV for x in (model.E_L, model.V_t, model.V_r))
    above = current > g * (threshold - rest)
    end = rest + np.where(above, current, np.inf) / g
    with np.errstate(invalid="ignore"):
        charge = tau * np.log((end - reset) / (end - threshold))
    return np.where(above, 1000 / (model.tau_ref / second * 1000 + charge), 0)


def plot(model):
    """Draw a dot for each neuron on the line of the theory, and the rate that none can exceed."""
    current, rate = model.G.I / nA, model.rate / Hz
    fine = np.linspace(0, 2, 4001)
    highest = 1 / (model.tau_ref / second)
    fig, ax = plt.subplots(figsize=(5.5, 4.7))
    ax.axhline(highest, color=colour("muted"), ls=(0, (5, 3)), lw=1.5)
    ax.text(0.03, highest + 3, r"no more than $1/\tau_{ref}$", color=colour("muted"))
    ax.plot(fine, theory(model, fine), color=colour("ink"), lw=1.6)
    ax.plot(current[::8], rate[::8], "o", ms=8, color=colour("neuron-1"))
    ax.annotate(
        "theory",
        (1.6, float(theory(model, np.array(1.6)))),
        xytext=(0, -30),
        textcoords="offset points",
        ha="left",
    )
    ax.annotate(
        "rheobase\n200 pA",
        (0.2, 0),
        xytext=(0.42, 8),
        va="bottom",
        arrowprops={"arrowstyle": "-", "color": colour("ink"), "lw": 1.5},
    )
    ax.set(xlabel="input I (nA)", ylabel="firing rate f (Hz)", xlim=(0, 2), ylim=(0, 225))
    ax.set(xticks=[0, 0.5, 1, 1.5, 2], yticks=[0, 50, 100, 150, 200])
    return fig


if __name__ == "__main__":
    make(__file__)
