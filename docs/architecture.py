"""The rooms of deck/ and the way of one model through them: `python docs/architecture.py`.

ARROWS says which room imports which; tests/test_house.py compares it with the imports.
"""

from pathlib import Path

import font_source_sans_pro
import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from deck.figure import colour

# A room, or a file of deck/, and what it imports; from the top of the house to its floor.
ARROWS = {
    "rehearse": ["slides", "render", "pictures", "jobs", "node", "files", "problems", "project"],
    "publish": [
        "slides",
        "render",
        "takehome",
        "markers",
        "pictures",
        "model",
        "jobs",
        "node",
        "problems",
        "project",
    ],
    "check": [
        "slides",
        "render",
        "markers",
        "pictures",
        "markdown",
        "model",
        "jobs",
        "node",
        "files",
        "problems",
        "project",
    ],
    "new": ["slides", "files", "problems", "project"],
    "slides": ["markers", "markdown", "render", "pictures", "problems", "project"],
    "render": [
        "takehome",
        "markdown",
        "pictures",
        "live",
        "node",
        "files",
        "problems",
        "words",
        "project",
    ],
    "takehome": ["jobs", "files", "problems", "words", "project"],
    "markers": ["markdown", "model", "files", "problems", "words", "project"],
    "figure": ["pictures", "project"],
    "pictures": ["live", "model", "jobs", "node", "files", "problems", "project"],
    "live": ["node", "files", "problems", "words", "project"],
    "model": ["jobs", "files", "problems", "project"],
    "jobs": ["problems"],
    "markdown": ["project"],
    "node": ["problems", "project"],
    "files": [],
    "words": [],
    "problems": [],
    "project": [],
}
FLOOR = (
    "project",
    "problems",
    "files",
    "words",
)  # imported by nearly all: no arrows are drawn to these

# Where each stands (x, y), and what it does.
PLACES = {
    "rehearse": (0.0, 8.4, "serve, watch, rebuild"),
    "check": (4.2, 8.4, "the gate"),
    "publish": (8.4, 8.4, "the site"),
    "new": (12.6, 8.4, "a slide to begin with"),
    "takehome": (12.6, 3.4, "to run at home"),
    "slides": (2.1, 6.8, "invoke slides, by steps"),
    "markdown": (-4.2, 5.1, "a deck's Markdown"),
    "markers": (0.0, 5.1, "code, equations, values"),
    "render": (8.4, 5.1, "Marp: HTML, PDF, PPTX"),
    "figure": (12.6, 5.1, "for figure scripts"),
    "pictures": (4.2, 3.4, "stale? run, draw, keep"),
    "live": (8.4, 3.4, "panel and player"),
    "model": (0.0, 1.7, "one execution"),
    "jobs": (4.2, 1.0, "fresh processes, inputs"),
    "node": (8.4, 1.0, "Node and a browser"),
}
WIDTH, HEIGHT = 3.3, 1.0

# The way of one model: from, to (x, y), what goes there, and where its words begin.
WAY = [
    ((-3.6, 2.2), (0.0, 2.2), "models/x.py", (-3.6, 2.5)),
    ((1.0, 2.7), (1.0, 5.1), "equations, values", (1.2, 3.9)),
    ((3.3, 2.5), (4.6, 3.4), "results, module", (4.3, 2.8)),
    ((7.3, 4.4), (8.6, 5.1), "images/", (6.7, 4.9)),
    ((11.2, 6.1), (12.2, 7.0), "build/deck.html", (12.3, 6.8)),
]


def main() -> None:
    """Draw the house into architecture.png, beside this file."""
    for file in font_source_sans_pro.font_files_ttf.values():
        font_manager.fontManager.addfont(file)
    plt.rcParams.update({"font.family": "Source Sans Pro", "font.size": 12})
    fig, ax = plt.subplots(figsize=(13.5, 7.8))
    ax.set(xlim=(-4.4, 16.1), ylim=(-0.8, 9.6))
    ax.axis("off")
    for name, targets in ARROWS.items():
        for target in targets:
            if target not in FLOOR:
                arrow(ax, name, target)
    for name, (x, y, words) in PLACES.items():
        box(ax, x, y, WIDTH, f"{name}", words)
    box(ax, -4.2, -0.7, 20.1, "  ".join(FLOOR), "every room stands on these")
    for start, end, words, place in WAY:
        style = {"arrowstyle": "-|>", "mutation_scale": 22, "lw": 3.5, "zorder": 5}
        ax.add_patch(FancyArrowPatch(start, end, color=colour("neuron-2"), **style))
        halo = {"fc": "white", "ec": "none", "pad": 1, "alpha": 0.9}
        ax.text(*place, words, color=colour("neuron-2"), weight="bold", bbox=halo, zorder=6)
    fig.savefig(Path(__file__).with_suffix(".png"), dpi=110, bbox_inches="tight")


def box(ax, x: float, y: float, width: float, name: str, words: str) -> None:
    """Draw a room with its name and what it does."""
    style = {"boxstyle": "round,pad=0.02,rounding_size=0.12", "lw": 1.4, "zorder": 3}
    ax.add_patch(FancyBboxPatch((x, y), width, HEIGHT, fc="white", ec=colour("ink"), **style))
    middle = x + width / 2
    ax.text(middle, y + 0.66, name, ha="center", va="center", weight="bold", size=14, zorder=4)
    ax.text(middle, y + 0.28, words, ha="center", va="center", color=colour("muted"), zorder=4)


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
