"""Compiling costs seconds, once; a small network then runs many times faster than before.

A large one is arithmetic on any target, and there threads help. JavaScript, which is what these
slides run on, compiles as it goes.

Drawn from figures/standalone_speed.json, which `invoke bench --figure` measures.
"""

import json
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from deck.figure import colour, make

DATA = Path(__file__).with_suffix(".json")

# Target: its label and how it is drawn; what the slide is about is dark
TARGETS = {
    "numpy": ("numpy", "muted", {"marker": "s", "ls": (0, (5, 2))}),
    "cython": ("Cython", "muted", {"marker": "^"}),
    "javascript": ("JavaScript", "neuron-1", {"marker": "D", "lw": 2.5}),
    "cpp_standalone": ("C++ standalone", "ink", {"marker": "o", "lw": 3.5}),
    "cpp_standalone, OpenMP": (
        "C++ with OpenMP",
        "ink",
        {"marker": "o", "mfc": colour("paper"), "mew": 2, "ls": (0, (2, 1.5))},
    ),
}
# Where a name stands that is not above the beginning of its line: points to the right and up
BELOW = (8, -10, "top")
PLACES = {
    "build": {"cpp_standalone": BELOW, "javascript": BELOW},
    "run": {"cpp_standalone": BELOW, "javascript": BELOW},
}


def plot() -> Figure:
    """Draw seconds to build (left) and to run 1 s of model time (right) over the network's size."""
    data = json.loads(DATA.read_text("utf-8"))
    fig, (build, run) = plt.subplots(1, 2, figsize=(11.36, 4.8), width_ratios=[1, 1.25])
    for target, (label, ink, style) in TARGETS.items():
        points = [one for one in data["measured"] if one["target"] == target]
        sizes = [one["neurons"] for one in points]
        for ax, what in ((build, "build"), (run, "run")):
            seconds = [one[what] for one in points]
            (line,) = ax.plot(sizes, seconds, color=colour(ink), ms=9, label=label, **style)
            # Small networks differ most: the names stand where the lines begin.
            if target != "cpp_standalone, OpenMP":
                x, y, va = PLACES[what].get(target, (8, 9, "bottom"))
                ax.annotate(
                    label,
                    (sizes[0], points[0][what]),
                    (x, y),
                    textcoords="offset points",
                    va=va,
                    color=colour(ink),
                )
    # Its line crosses the others: it is named apart
    run.legend(handles=[line], loc="lower right", frameon=False, handlelength=2.6)
    for ax in (build, run):
        ax.set(xscale="log", yscale="log", xlabel="neurons", xticks=sizes)
        ax.xaxis.set_major_formatter(FuncFormatter(lambda n, _: f"{n:,.0f}"))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda s, _: f"{s:g}"))
        ax.minorticks_off()
        ax.grid(axis="y", color=colour("rule"), lw=1)
        ax.set_axisbelow(True)
        ax.set_xlim(0.7, sizes[-1] * 1.4)
    build.set(ylim=(0.14, 130), yticks=[1, 10, 100], title="Build: once", ylabel="time (s)")
    run.set(
        ylim=(run.get_ylim()[0] / 2, None),
        title="Run: every time, for 1 s of model time",
        ylabel="time (s)",
    )
    run.axhline(1, color=colour("muted"), lw=1.2, ls=(0, (4, 3)))
    run.annotate(
        "real time",
        (1, 1),
        (8, 0),
        xycoords=run.get_yaxis_transform(),
        textcoords="offset points",
        va="center",
        color=colour("muted"),
    )
    machine = data["machine"]
    fig.supxlabel(
        f"{machine['processor']}, {machine['cores']} cores, {machine.get('compiler', '')},"
        f" Brian2 {machine['brian2']}",
        fontsize=13,
        color=colour("muted"),
        x=0.99,
        ha="right",
    )
    return fig


if __name__ == "__main__":
    make(__file__)
