"""Curves beside each other and beside what their axes say: alike, covered, drawn backwards."""

import re
from collections.abc import Iterator

import numpy as np
from matplotlib import colors
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from deck.pictures.seen import MANY, called, points_of

CLOCK = re.compile(r"(?:time|zeit|temps|tiempo)\s*[(\[/].*", re.IGNORECASE)
BACK = 0.1  # of a curve's steps
HALF, OPAQUE = 0.5, 0.9
Said = Iterator[tuple[str, str]]


def faults(figure: Figure) -> Said:
    """Yield (severity, message) of what is wrong. The figure has been drawn."""
    for ax in figure.axes:
        if ax.get_visible():
            lines = [one for one in ax.lines if one.get_visible()]
            yield from alike(ax, lines)
            for line in lines:
                yield from covered(ax, line)
                yield from backwards(ax, line)


def alike(ax: Axes, lines: list[Line2D]) -> Said:
    """Yield the curves that a legend names and that look the same in it."""
    legend = ax.get_legend()
    named = [text.get_text() for text in legend.get_texts()] if legend else []
    looks: dict[tuple, Line2D] = {}
    for line in lines:
        label = str(line.get_label())
        colour = colors.to_hex(colors.to_rgba(line.get_color(), line.get_alpha()), keep_alpha=True)
        look = (colour, str(line.get_linestyle()), line.get_marker(), line.get_linewidth())
        if label in named and (other := looks.setdefault(look, line)) is not line:
            yield "warning", f"{other.get_label()} and {label} look the same in the legend"


def covered(ax: Axes, line: Line2D) -> Said:
    """Yield that a curve lies under an area that is drawn over it."""
    above = [
        patch
        for patch in ax.patches
        if patch.get_visible() and patch.get_zorder() > line.get_zorder()
        if patch.get_fill() and patch.get_facecolor()[3] >= OPAQUE
    ]
    points = points_of(line, ax) if above else None
    if points is None or len(points) < 3:
        return
    points = ax.transData.transform(points[np.isfinite(points).all(axis=1)])
    for patch in above:
        under = patch.get_path().contains_points(points, patch.get_transform())
        if under.size and under.mean() > HALF:
            yield "error", f"{called(line)} lies under an area that is drawn over it"


def backwards(ax: Axes, line: Line2D) -> Said:
    """Yield that a curve goes back and forth on an axis that is called time."""
    if line.get_linestyle() == "None" or (points := points_of(line, ax)) is None:
        return
    for k, axis in enumerate((ax.xaxis, ax.yaxis)):
        steps = np.diff(points[:, k])
        clock = len(steps) > MANY and CLOCK.fullmatch(axis.get_label_text())
        if clock and BACK < (steps < 0).mean() < 1 - BACK:
            said = f"goes back and forth on the {'xy'[k]}-axis, which is called time"
            yield "warning", f"{called(line)} {said}: are its axes or labels swapped?"
