"""Compiling costs seconds, once; the compiled network then runs faster than with other targets.

Drawn from figures/standalone_speed.json, which `invoke bench --figure` measures.
Slide: "How Fast?".
"""

import json
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from deck.figure import colour, make

DATA = Path(__file__).with_suffix(".json")

# Target: its label and how it is drawn; the accent is for what the slide is about
TARGETS = {
    "numpy": ("numpy", "muted", {"marker": "s"}),
    "cython": ("cython", "ink", {"marker": "^"}),
    "cpp_standalone": ("C++ standalone", "accent", {"marker": "o", "lw": 3.5}),
    "cpp_standalone, OpenMP": (
        "C++ standalone, OpenMP",
        "accent",
        {"marker": "o", "mfc": colour("paper"), "mew": 2, "ls": (0, (2, 1.5))},
    ),
}


def plot() -> Figure:
    """Draw seconds to build (left) and to run 1 s of model time (right) over the network's size."""
    data = json.loads(DATA.read_text("utf-8"))
    fig, (build, run) = plt.subplots(1, 2, figsize=(11.2, 5.2), width_ratios=[1, 1.25])
    ends = {}
    for target, (label, ink, style) in TARGETS.items():
        points = [one for one in data["measured"] if one["target"] == target]
        sizes = [one["neurons"] for one in points]
        for ax, what in ((build, "build"), (run, "run")):
            ax.plot(sizes, [one[what] for one in points], color=colour(ink), ms=9, **style)
        ends[label] = (sizes[-1], points[-1]["run"], colour(ink))
    for ax in (build, run):
        ax.set(xscale="log", yscale="log", xlabel="neurons", xticks=sizes)
        ax.xaxis.set_major_formatter(FuncFormatter(lambda n, _: f"{n:,.0f}"))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda s, _: f"{s:g}"))
        ax.minorticks_off()
        ax.grid(axis="y", color=colour("rule"), lw=1)
        ax.set_axisbelow(True)
        ax.set_xlim(0.7, sizes[-1] * 1.4)
    build.set(title="Build: once", ylabel="time (s)")
    run.set(title="Run: every time, for 1 s of model time", ylabel="time (s)")
    ends["real time"] = (sizes[-1], 1, colour("muted"))
    heights = apart([end[1] for end in ends.values()])
    run.set_ylim(top=1.4 * max(heights))  # room for the highest label
    for label, y in zip(ends, heights, strict=True):
        run.annotate(
            label,
            (sizes[-1], y),
            (12, 0),
            textcoords="offset points",
            va="center",
            color=ends[label][2],
        )
    run.axhline(1, color=colour("muted"), lw=1.2, ls=(0, (4, 3)))
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


def apart(heights: list[float], ratio: float = 1.5) -> list[float]:
    """Return heights on a log axis, moved up where a label would cover the one below."""
    placed, last = {}, 0.0
    for height in sorted(heights):
        last = placed[height] = max(height, last * ratio)
    return [placed[height] for height in heights]


if __name__ == "__main__":
    make(__file__)
