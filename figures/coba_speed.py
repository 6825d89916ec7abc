"""The larger the network, the less the target matters; compiling has paid long before.

Drawn from figures/coba_speed.json, which `invoke bench --figure` measures.
"""

import json
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from deck.figure import colour, make

DATA = Path(__file__).with_suffix(".json")
TARGETS = {"numpy": ("numpy", "muted", "s"), "cpp_standalone": ("C++ standalone", "ink", "o")}


def plot() -> Figure:
    """Draw the processor's seconds for 1 s of model time over the number of neurons."""
    data = json.loads(DATA.read_text("utf-8"))
    fig, ax = plt.subplots(figsize=(11.36, 4.8))
    for target, (name, ink, marker) in TARGETS.items():
        points = [one for one in data["measured"] if one["target"] == target]
        sizes = [one["neurons"] for one in points]
        times = [one["processor"] for one in points]
        ax.plot(sizes, times, marker=marker, ms=10, color=colour(ink), lw=3)
        below = target == "cpp_standalone"
        ax.annotate(
            name,
            (sizes[0], times[0]),
            (16, -4) if below else (10, 14),
            textcoords="offset points",
            va="top" if below else "bottom",
            color=colour(ink),
        )
    ax.axhline(1, color=colour("muted"), lw=1.2, ls=(0, (4, 3)))
    ax.text(70000, 1.08, "real time", color=colour("muted"), ha="right", va="bottom")
    ax.set(xscale="log", yscale="log", xlabel="neurons, with 80 synapses each")
    ax.set(ylabel="processor time for 1 s (s)", xlim=(850, 75000), ylim=(0.12, 60))
    ax.set_xticks(sizes, [f"{size:,}" for size in sizes])
    ax.set_yticks([0.2, 1, 10, 50], ["0.2", "1", "10", "50"])
    ax.minorticks_off()
    ax.grid(axis="y", color=colour("rule"), lw=1)
    machine = data["machine"]
    fig.supxlabel(
        f"{machine['processor']}, one core, {machine.get('compiler', '')},"
        f" Brian2 {machine['brian2']}",
        fontsize=13,
        color=colour("muted"),
        x=0.99,
        ha="right",
    )
    return fig


if __name__ == "__main__":
    make(__file__)
