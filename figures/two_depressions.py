"""The same twelve spikes: one synapse scales each kick, the other raises a state that returns."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms, pA

from deck.figure import colour, make


def plot(model):
    """Draw the current of the one and the modulation of the other, above one time axis."""
    t = np.asarray(model.Gmon.t / ms)
    spikes = np.asarray(model.Smon.t / ms)
    fig, (drive, modulation) = plt.subplots(2, figsize=(11.36, 4.8), sharex=True)
    for ax in (drive, modulation):
        ax.axvspan(spikes[0], spikes[-1], color=colour("panel"), lw=0)
    drive.plot(t, model.Gmon.I[0] / pA, color=colour("neuron-2"), lw=2.2)
    drive.vlines(spikes, -9, -3, color=colour("neuron-1"), lw=2.4)
    drive.set(ylabel="current (pA)", ylim=(-10, 50), yticks=[0, 20, 40])
    drive.text(1700, 33, "depression of a drive:\nsmaller kicks", color=colour("neuron-2"))
    modulation.plot(t[1:], model.Gmon.alpha_mod[0][1:], color=colour("ink"), lw=3)
    modulation.text(2150, 0.2, "depression of a modulation:\na state that rises and returns")
    modulation.set(
        xlabel="time (ms)", ylabel=r"$\alpha_{mod}$", ylim=(0, 0.32), yticks=[0, 0.1, 0.2, 0.3]
    )
    modulation.set_xlim(300, 3000)
    fig.align_ylabels()
    return fig


if __name__ == "__main__":
    make(__file__)
