"""Bursting lives between silence and spiking, and the slow positive gain sets how long a burst is.

Each pixel is one neuron of the grid in models/regimes.py, classified after the transient from its
spikes and from the time that it has spent above 0; beside the map, one neuron of each kind.
"""

import itertools

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure

from deck.figure import colour, make

LECTURE = (-1, 2)  # I_app and alpha_s+ of models/multi_scale.py
# The dot on the map is a neuron that runs: models/regime_neuron.py
LIVE = "regime_neuron"
CONTROLS = {
    "G.I_app": {"label": "current $I_{app}$", "range": (-2.4, 0.4)},
    "G.alpha_s_plus": {"label": r"gain $\alpha_s^+$", "range": (0.8, 3.4)},
}
PRESETS = {
    "A": {"G.I_app": -2, "G.alpha_s_plus": 1.3},
    "B": {"G.I_app": -0.3, "G.alpha_s_plus": 2.8},
    "C": {"G.I_app": -1, "G.alpha_s_plus": 2},
    "D": {"G.I_app": -0.9, "G.alpha_s_plus": 1.5},
    "E": {"G.I_app": 0.3, "G.alpha_s_plus": 0.9},
}
GAP = 3  # an interval this many times the neuron's shortest one ends a burst
LONG = 100  # ms above 0 make a plateau; no neuron's mean lies between 80 and 150 ms
KINDS = ("silent", "spikes", "bursts", "plateaus", "depolarised")
SILENT, SPIKES, BURSTS, PLATEAUS, DEPOLARISED = range(5)
FILLS = (colour("panel"), "#c6d3ea", None, "#efc9b4", "#d8d3dc")
# Spikes per burst, and where on its line each number stands
CONTOURS = {3: (-1.6, 2.75), 5: (-1.45, 2.3), 7: (-1.12, 2.45), 10: (-0.75, 2.2), 15: (-0.4, 2.1)}


def classified(model) -> tuple[np.ndarray, np.ndarray]:
    """Return each neuron's kind and its spikes per burst, as arrays of gains x currents."""
    t, i = np.asarray(model.Smon.t / ms), np.asarray(model.Smon.i)
    order = np.lexsort((t, i))
    ends = np.searchsorted(i[order], np.arange(model.N + 1))
    transient, end = model.transient / ms, model.Vmon.t[-1] / ms
    above = np.asarray(model.G.above / ms)
    found = []
    for k, (a, b) in enumerate(itertools.pairwise(ends)):
        train = t[order[a:b]]
        found.append(classify(train[train > transient], above[k], end - transient))
    kind, size = np.array(found).T.reshape(2, len(model.gains), len(model.currents))
    return kind, size


def classify(train: np.ndarray, above: float, duration: float) -> tuple[int, int]:
    """Return the kind of a neuron and its spikes per burst (1 outside bursts).

    train: its upward crossings of 0 (ms). above: ms above 0. duration: ms that it was looked at.
    """
    if len(train) < 2:
        return (DEPOLARISED if above > duration / 2 else SILENT), 1
    intervals = np.diff(train)
    if intervals.max() < GAP * intervals.min():
        return (PLATEAUS if above / len(train) > LONG else SPIKES), 1
    gaps = np.flatnonzero(intervals > GAP * intervals.min())
    sizes = np.diff([-1, *gaps, len(train) - 1])
    # The first and the last burst may be cut off.
    return BURSTS, int(np.median(sizes[1:-1]) if len(sizes) > 2 else sizes.max())


def plot(model) -> Figure:
    """Draw the map, with lines of equal burst length, and V(t) of one neuron of each kind."""
    currents, gains = model.currents, model.gains
    kind, size = classified(model)

    fig, axes = plt.subplot_mosaic(
        [["map", name] for name in KINDS], figsize=(11.36, 4.9), width_ratios=[1.75, 1]
    )
    ax = axes["map"]
    quiet = np.ma.masked_equal(kind, BURSTS)
    fills = ListedColormap([fill or "none" for fill in FILLS])
    ax.pcolormesh(currents, gains, quiet, cmap=fills, vmin=-0.5, vmax=4.5, rasterized=True)
    bursting = np.ma.masked_where(kind != BURSTS, size)
    blues = plt.get_cmap("YlGnBu")(np.linspace(0.35, 1, 256))
    ax.pcolormesh(
        currents, gains, bursting, cmap=ListedColormap(blues), vmin=2, vmax=16, rasterized=True
    )
    lines = ax.contour(
        currents, gains, smooth(bursting), list(CONTOURS), colors=colour("paper"), linewidths=1.5
    )
    numbers = ax.clabel(
        lines, fmt="%d", fontsize=15, colors=colour("paper"), manual=CONTOURS.values()
    )
    for number in numbers:
        number.set_gid("picture")
    dot = "drag.G.I_app:G.alpha_s_plus"
    ax.plot(*LECTURE, "o", ms=13, color=colour("neuron-2"), gid=dot)
    ax.set(xlabel="applied current $I_{app}$", ylabel=r"slow positive gain $\alpha_s^+$")

    t = model.Vmon.t / ms
    for k, (name, letter) in enumerate(zip(KINDS, "ABCDE", strict=True)):
        where = model.examples[name]
        ax.annotate(
            letter,
            where,
            color=colour("ink"),
            ha="center",
            va="center",
            fontsize=15,
            weight="bold",
            bbox={"boxstyle": "circle,pad=.2", "fc": colour("paper"), "ec": colour("ink")},
            gid="picture",
        )
        trace = axes[name]
        runs = where == LECTURE  # live, this is the dot's
        ink, gid = (colour("neuron-2"), "Vmon.V[0]") if runs else (colour("ink"), None)
        trace.plot(t / 1000, model.Vmon.V[k], color=ink, lw=1.2, gid=gid)
        words = "bursts (lines: spikes in each)" if name == "bursts" else name
        title = trace.set_title(f"{letter}  {words}", fontsize=15, pad=2)
        title.set_gid("picture" if runs else None)
        trace.set(xlim=(6, 12), ylim=(-4, 3.5), yticks=[-3, 3] if name == "silent" else [])
        trace.spines["left"].set_visible(name == "silent")
        last = name == KINDS[-1]
        trace.tick_params(axis="x", labelbottom=last, length=5 if last else 0)
        trace.spines["bottom"].set_visible(last)
    axes[KINDS[0]].set_ylabel("V", rotation=0, va="center")
    axes[KINDS[-1]].set_xlabel("time (s)")
    return fig


def smooth(counts: np.ma.MaskedArray) -> np.ma.MaskedArray:
    """Return the median over 5 x 5 neurons, so that a line of equal counts is one line."""
    padded = np.pad(counts.astype(float).filled(np.nan), 2, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (5, 5))
    with np.errstate(invalid="ignore"):
        found = np.ma.median(np.ma.masked_invalid(windows).reshape(*counts.shape, -1), axis=-1)
    return np.ma.array(found, mask=np.ma.getmaskarray(counts))


if __name__ == "__main__":
    make(__file__)
