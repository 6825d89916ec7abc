"""The rooms of deck/ and the way of one model through them: `python docs/architecture.py`.

ARROWS says which room imports which; tests/test_house.py compares it with the imports.
"""

from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from deck.figure import colour

# A room, or a file of deck/, and what it imports; from the top of the house to its floor.
ARROWS = {
    "rehearse": ["slides", "pictures", "jobs", "problems", "project"],
    "check": ["slides", "render", "markers", "pictures", "node", "problems", "project"],
    "takehome": ["jobs", "files", "problems", "project"],
    "slides": ["markers", "markdown", "render", "pictures", "problems", "project"],
    "render": ["pictures", "live", "node", "problems", "project"],
    "markers": ["markdown", "model", "files", "problems", "project"],
    "figure": ["pictures", "project"],
    "pictures": ["live", "model", "jobs", "files", "problems", "project"],
    "live": ["node", "problems", "project"],
    "model": ["jobs", "files", "project"],
    "jobs": ["problems"],
    "markdown": ["project"],
    "node": ["problems", "project"],
    "files": [],
    "problems": [],
    "project": [],
}
FLOOR = ("project", "problems", "files")  # imported by nearly all: no arrows are drawn to these

# Where each stands (x, y), and what it does.
PLACES = {
    "rehearse": (1.2, 8.0, "present: serve, watch, rebuild"),
    "check": (5.0, 8.0, "the gate"),
    "takehome": (9.4, 8.0, "notebooks, exercises"),
    "slides": (3.1, 6.6, "invoke slides, step by step"),
    "markers": (0.2, 5.0, "code, equations, values"),
    "render": (6.6, 5.0, "Marp: HTML, PDF, PPTX"),
    "figure": (9.4, 5.0, "for figure scripts"),
    "pictures": (3.4, 3.6, "which are stale; drawing"),
    "markdown": (-2.2, 3.4, "a deck's Markdown"),
    "live": (7.4, 3.2, "panel and player"),
    "model": (0.2, 2.0, "one execution, by brian2js"),
    "jobs": (3.4, 1.0, "fresh processes, inputs"),
    "node": (7.4, 1.0, "Node and a browser"),
}
WIDTH, HEIGHT = 2.7, 0.85

# The way of one model: from, to (x, y), and what goes there.
WAY = [
    ((-2.4, 1.6), (0.2, 2.2), "models/x.py"),
    ((1.2, 2.85), (1.2, 5.0), "equations, values"),
    ((2.9, 2.6), (3.9, 3.6), "results, module"),
    ((6.1, 4.3), (7.2, 5.0), "images/x.png, x.live.js"),
    ((9.3, 5.6), (11.2, 6.9), "build/deck.html"),
]


def main() -> None:
    """Draw the house into architecture.png, beside this file."""
    plt.rcParams.update({"font.family": "Source Sans Pro", "font.size": 12})
    fig, ax = plt.subplots(figsize=(12, 7.6))
    ax.set(xlim=(-3, 12.6), ylim=(-0.7, 9.2))
    ax.axis("off")
    for name, targets in ARROWS.items():
        for target in targets:
            if target not in FLOOR:
                arrow(ax, name, target)
    for name, (x, y, words) in PLACES.items():
        box(ax, x, y, WIDTH, f"{name}", words)
    box(ax, -2.2, -0.5, 12.4, "  ".join(FLOOR), "every room stands on these")
    for start, end, words in WAY:
        style = {"arrowstyle": "-|>", "mutation_scale": 22, "lw": 3.5, "zorder": 5}
        ax.add_patch(FancyArrowPatch(start, end, color=colour("neuron-2"), **style))
        middle = ((start[0] + end[0]) / 2 + 0.15, (start[1] + end[1]) / 2)
        halo = {"fc": "white", "ec": "none", "pad": 1.5, "alpha": 0.9}
        ax.text(*middle, words, color=colour("neuron-2"), weight="bold", bbox=halo, zorder=6)
    fig.savefig(Path(__file__).with_suffix(".png"), dpi=110, bbox_inches="tight")


def box(ax, x: float, y: float, width: float, name: str, words: str) -> None:
    """Draw a room with its name and what it does."""
    style = {"boxstyle": "round,pad=0.02,rounding_size=0.12", "lw": 1.4, "zorder": 3}
    ax.add_patch(FancyBboxPatch((x, y), width, HEIGHT, fc="white", ec=colour("ink"), **style))
    middle = x + width / 2
    ax.text(middle, y + 0.55, name, ha="center", va="center", weight="bold", size=14, zorder=4)
    ax.text(middle, y + 0.22, words, ha="center", va="center", color=colour("muted"), zorder=4)


def arrow(ax, name: str, target: str) -> None:
    """Draw an import, from the lower edge of one room to the upper edge of the other."""
    (x, y, _), (to_x, to_y, _) = PLACES[name], PLACES[target]
    level = abs(y - to_y) < HEIGHT
    start = (x + WIDTH / 2, y if not level else y + HEIGHT / 2)
    end = (to_x + WIDTH / 2, to_y + HEIGHT if not level else to_y + HEIGHT / 2)
    style = {"arrowstyle": "-|>", "mutation_scale": 12, "lw": 1.1, "shrinkA": 0, "shrinkB": 1}
    ax.add_patch(FancyArrowPatch(start, end, color=colour("rule"), zorder=1, **style))


if __name__ == "__main__":
    main()
