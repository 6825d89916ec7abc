"""Boxes and arrows for the synapses' block diagrams, in the deck's looks."""

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from deck.figure import colour


def box(ax: Axes, x: float, y: float, text: str, width: float = 2.2, height: float = 0.8) -> None:
    """Draw a block centred on (x, y), in the units of a figure's 100 px."""
    ax.add_patch(
        FancyBboxPatch(
            (x - width / 2, y - height / 2),
            width,
            height,
            boxstyle="round,pad=0,rounding_size=.1",
            facecolor=colour("panel"),
            edgecolor=colour("muted"),
            lw=1.5,
        )
    )
    ax.text(x, y, text, ha="center", va="center", fontsize=17)


def arrow(ax: Axes, *points: tuple[float, float], label: str = "", ink: str = "ink") -> None:
    """Draw an arrow through the points; the label stands above its last piece."""
    (x0, y0), (x1, y1) = points[-2:]
    if len(points) > 2:
        ax.plot(*zip(*points[:-1], strict=True), color=colour(ink), lw=2)
    ax.annotate(
        "",
        (x1, y1),
        (x0, y0),
        arrowprops={
            "arrowstyle": "-|>",
            "mutation_scale": 20,
            "lw": 2,
            "color": colour(ink),
            "shrinkA": 0,
            "shrinkB": 0,
        },
    )
    if label:
        ax.text(
            (x0 + x1) / 2 - 0.05,
            max(y0, y1) + 0.08,
            label,
            ha="center",
            va="bottom",
            color=colour(ink),
            fontsize=17,
        )


def canvas(ax: Axes, width: float, height: float) -> None:
    """Make the axes an empty sheet of that size."""
    ax.set(xlim=(0, width), ylim=(0, height))
    ax.axis("off")
