"""Bursting lives between silence and spiking, and the slow positive gain sets how long a burst is.

Each pixel is one neuron of the grid in models/regimes.py, classified from its spikes alone.
Slide: "Firing Regimes".
"""

import itertools

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms
from matplotlib.colors import BoundaryNorm, ListedColormap
from matplotlib.figure import Figure

from deck.figure import colour, make

PARTS = 2  # the grid is run in two halves, by two processes or on two machines

TRANSIENT = 4000  # ms, not looked at
LECTURE = (-1, 2)  # I_app and alpha_s+ of models/multi_scale.py
GAP = 3  # an interval this many times the neuron's shortest one ends a burst
STEPS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20]  # colours of spikes per burst; more than 20 are few


def measure(model) -> dict:
    """Return the rows of this part of the grid, and each neuron's regime as spikes per burst."""
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    order = np.lexsort((t, i))
    ends = np.searchsorted(i[order], np.arange(model.G.N + 1))
    trains = [t[order[a:b]] for a, b in itertools.pairwise(ends)]
    regime = np.array([spikes_per_burst(train[train > TRANSIENT]) for train in trains])
    return {
        "currents": np.asarray(model.currents),
        "gains": np.asarray(model.rows),
        "regime": regime.reshape(len(model.rows), len(model.currents)),
    }


def spikes_per_burst(train: np.ndarray) -> int:
    """Return how many spikes (times in ms) a burst has: 0 for silence, 1 for regular spiking."""
    intervals = np.diff(train)
    if len(intervals) == 0 or intervals.max() < GAP * intervals.min():
        return min(len(train), 1)
    gaps = np.flatnonzero(intervals > GAP * intervals.min())
    sizes = np.diff([-1, *gaps, len(train) - 1])
    # The first and the last burst may be cut off.
    return int(np.median(sizes[1:-1]) if len(sizes) > 2 else sizes.max())


def plot(parts: list[dict]) -> Figure:
    """Draw the map: silent and spiking in quiet colours, bursting by its spikes per burst."""
    currents = parts[0]["currents"]
    gains = np.concatenate([part["gains"] for part in parts])
    regime = np.concatenate([part["regime"] for part in parts])

    bursts = plt.get_cmap("viridis")(np.linspace(0.12, 1, len(STEPS)))
    quiet = [colour("panel"), "#bcc6d8"]
    norm = BoundaryNorm([-0.5, 0.5, *np.array(STEPS) - 0.5, 1000], len(STEPS) + 2)
    fig, ax = plt.subplots(figsize=(11.2, 5.5))
    ax.pcolormesh(
        currents,
        gains,
        regime,
        cmap=ListedColormap([*quiet, *map(tuple, bursts)]),
        norm=norm,
        rasterized=True,
    )
    ax.set(xlabel=r"$I_\mathrm{app}$  (no dimension)", ylabel=r"$\alpha_s^+$  (no dimension)")
    ax.text(-2.1, 1.35, "silent", fontsize=20, color=colour("muted"), ha="center")
    ax.text(0.0, 2.75, "spiking", fontsize=20, color=colour("ink"), ha="center")
    ax.text(-1.22, 2.28, "bursting", fontsize=20, color="white", ha="center")

    ax.plot(*LECTURE, "o", ms=13, mfc=colour("paper"), mec=colour("ink"), mew=2.5)
    column = np.abs(currents - LECTURE[0]).argmin()
    row = np.abs(gains - LECTURE[1]).argmin()
    ax.annotate(
        f"the lecture's neuron:\n{regime[row, column]} spikes per burst",
        LECTURE,
        (-0.62, 1.25),
        va="center",
        color=colour("ink"),
        arrowprops={"arrowstyle": "-", "color": colour("ink"), "lw": 2, "shrinkB": 8},
    )

    scale = fig.colorbar(
        plt.cm.ScalarMappable(
            BoundaryNorm([*np.array(STEPS) - 0.5, 21], len(STEPS)), ListedColormap(bursts)
        ),
        ax=ax,
        aspect=16,
        spacing="uniform",
        ticks=[(a + b) / 2 - 0.5 for a, b in zip(STEPS, [*STEPS[1:], 22], strict=True)],
    )
    labels = [str(a) if b - a == 1 else f"{a}-{b - 1}" for a, b in itertools.pairwise(STEPS)]
    scale.set_ticklabels([*labels, "20+"])
    scale.set_label("spikes per burst", labelpad=10)
    scale.ax.tick_params(length=0)
    scale.ax.tick_params(which="minor", length=0)
    scale.outline.set_visible(False)
    return fig


if __name__ == "__main__":
    make(__file__)
