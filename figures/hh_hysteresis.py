"""Between 6.3 and 9.8 uA the membrane rests or fires: which of the two depends on its past."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import second, uA

from deck.figure import colour, make


def rates(spikes, neurons: int) -> np.ndarray:
    """Return each neuron's rate in Hz over the second half second."""
    late = np.asarray(spikes.i)[np.asarray(spikes.t / second) >= 0.5]
    return np.bincount(late, minlength=neurons) / 0.5


def plot(model):
    """Draw the rate over the input for both pasts, and the range in which they differ."""
    current = np.asarray(model.resting.I / uA)
    from_rest = rates(model.Srest, model.resting.N)
    from_kick = rates(model.Skick, model.kicked.N)
    both = current[(from_rest == 0) & (from_kick > 0)]
    step = np.diff(current).mean() / 2
    fig, ax = plt.subplots(figsize=(11.36, 4.8))
    ax.axvspan(both[0] - step, both[-1] + step, color=colour("highlight"), lw=0)
    ink = colour("neuron-1")
    ax.plot(current, from_kick, "o", ms=10, color=ink, clip_on=False)
    ax.plot(current, from_rest, "o", ms=10, mew=2.4, mfc="none", color=ink, clip_on=False)
    ax.text(
        6.0, 66, "filled: the input is\nswitched on at once", color=ink, ha="right", va="center"
    )
    ax.text(10.0, 6, "open: it starts beside its equilibrium", color=ink)
    ax.text(both.mean(), 36, "rest and rhythm\nboth last", ha="center", weight="bold")
    ax.set(xlabel="input (µA per cm²)", ylabel="rate (Hz)", ylim=(0, 85), xlim=(3.8, 15))
    ax.set_xticks([4, 6, 8, 10, 12, 14])
    ax.set_yticks([0, 20, 40, 60, 80])
    return fig


if __name__ == "__main__":
    make(__file__)
