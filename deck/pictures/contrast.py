"""Colours of a figure against what they lie on: what cannot be told from it is not seen."""

import numpy as np
from matplotlib import colors
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.transforms import Bbox

HIDDEN = 1.25  # the contrast below which a colour cannot be told from the paper
PART = 0.4  # of a text that lies on something: its ground is that, or may be


def colours_of(artist) -> list | None:
    """Return the colours in which something is drawn, None for a curve without line and marks."""
    if isinstance(artist, LineCollection):
        return [*artist.get_edgecolors()]
    if not isinstance(artist, Line2D):
        return [*np.atleast_2d(artist.get_facecolor()), *np.atleast_2d(artist.get_edgecolor())]
    line = [artist.get_color()] if artist.get_linestyle() != "None" else []
    if artist.get_marker() not in ("None", ""):
        line += [artist.get_markerfacecolor(), artist.get_markeredgecolor()]
    return [colors.to_rgba(one, artist.get_alpha()) for one in line if one != "none"] or None


def unseen(given: list | None, ground: str) -> bool:
    """Tell whether none of the colours can be told from the one below it."""
    return given is not None and all(invisible(one, None, ground) for one in given)


def background(ax: Axes, paper: str, box: Bbox | None = None) -> str:
    """Return the colour behind what is drawn in axes; "" if something unknown is behind the box."""
    face = ax.patch.get_facecolor()
    opaque = ax.axison and ax.patch.get_visible() and face[3] > 0.9
    ground = colors.to_hex(face) if opaque and (not box or ax.bbox.overlaps(box)) else paper
    lines = (LineCollection, PathCollection)  # through which the ground is seen
    behind = [*ax.patches, *ax.images, *ax.collections] if box else []
    for one in sorted(behind, key=lambda one: one.get_zorder()):
        if not one.get_visible() or isinstance(one, lines):
            continue
        if covers(one.get_window_extent(), box):
            middle = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
            if not isinstance(one, Patch) or not one.contains_point(middle):
                return ""
            ground = colors.to_hex(over(one.get_facecolor(), None, ground))
    return ground


def covers(one: Bbox, text: Bbox) -> bool:
    """Tell whether a box lies behind a good part of a text."""
    shared = Bbox.intersection(one, text)
    return shared is not None and shared.width * shared.height > PART * text.width * text.height


def invisible(given, alpha: float | None, ground: str) -> bool:
    """Tell whether a colour cannot be told from the one below it."""
    try:
        seen = over(given, alpha, ground)
    except ValueError:
        return False
    dark, bright = sorted((luminance(seen), luminance(colors.to_rgb(ground))))
    return (bright + 0.05) / (dark + 0.05) < HIDDEN


def over(given, alpha: float | None, ground: str) -> list[float]:
    """Return the colour (red, green, blue, 0 to 1) that is seen where one lies over another."""
    *rgb, own = colors.to_rgba(given)
    part = own if alpha is None else alpha
    return [part * a + (1 - part) * b for a, b in zip(rgb, colors.to_rgb(ground), strict=True)]


def luminance(rgb) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))
