"""In the long run a depressing synapse sends the same at any high rate, a facilitating not so."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import Hz, second

from deck.figure import colour, make


def steady(rate, U: float, tau_d: float, tau_f: float):
    """Return what each spike of a regular train releases in the long run (rate in Hz, times in s).

    Between two spikes u decays to u_+ exp(-T/tau_f) and 1 - x to (1 - x_+) exp(-T/tau_d); one spike
    later both must be where they were.
    """
    kept, gone = np.exp(-1 / (rate * tau_f)), np.exp(-1 / (rate * tau_d))
    u = U / (1 - (1 - U) * kept)
    return u * (1 - gone) / (1 - (1 - u) * gone)


def plot(model):
    """Draw the release of one spike (left) and of all in a second (right) over the rate."""
    rate = np.asarray(model.P.rate / Hz)
    fine = np.logspace(0, 2, 200)
    fig, (each, all_) = plt.subplots(1, 2, figsize=(11.36, 4.6))
    for synapses, monitor, ink, marker in (
        (model.dep, model.Dmon, "ink", "o"),
        (model.fac, model.Fmon, "neuron-2", "s"),
    ):
        U, tau_d, tau_f = synapses.U[0], synapses.tau_d[0] / second, synapses.tau_f[0] / second
        theory = steady(fine, U, tau_d, tau_f)
        found = np.asarray(monitor.efficacy)[:, -1]
        for ax, factor in ((each, np.ones(200)), (all_, fine)):
            ax.plot(fine, factor * theory, color=colour(ink), lw=1.6)
            dots = found * (rate if ax is all_ else 1)
            ax.plot(rate[::3], dots[::3], marker, color=colour(ink), ms=8, clip_on=False)
    limit = float(second / model.dep.tau_d[0])
    all_.axhline(limit, color=colour("muted"), ls=(0, (5, 3)), lw=1.5)
    all_.text(1.1, limit + 0.5, r"1/$\tau_d$", color=colour("muted"))
    each.text(8, 0.14, "depressing", color=colour("ink"))
    each.text(26, 0.56, "facilitating", color=colour("neuron-2"))
    each.set(ylabel="released by one spike", ylim=(0, 0.65), yticks=[0, 0.2, 0.4, 0.6])
    all_.set(ylabel="released in one second", ylim=(0, 20), yticks=[0, 10, 20])
    for ax in (each, all_):
        ax.set(xscale="log", xlim=(1, 100), xlabel="presynaptic rate (Hz)", xticks=[1, 10, 100])
        ax.set_xticklabels(["1", "10", "100"])
        ax.minorticks_off()
    return fig


if __name__ == "__main__":
    make(__file__)
