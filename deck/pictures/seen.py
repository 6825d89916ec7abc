"""What the class would not see in a drawn figure, or not be able to read."""

import re
from collections.abc import Iterator
from itertools import combinations

import numpy as np
from matplotlib import colors, ticker
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from deck.pictures.contrast import background, colours_of, invisible, unseen
from deck.pictures.text_size import unseen_labels

CLOUD, BUNDLE = 500, 8  # so many points, and lines, that pale ones add up to something
HAIR = 0.4  # points: thinner lines, and smaller marks, are hardly drawn
MANY, SLIVER = 20, 0.01  # of so many points, and so little of an axis
FEW = 4  # points, which are no part of a curve that is shown larger
HIDES = 0.02  # of a curve's points under a legend
CUT = 0.1  # of a curve's points above or below its axes
SLACK = 3  # pixels
TIME = re.compile(r"[(\[/] ?([mµu]?s|min|h)[)\]]?$")
TIMELESS = re.compile(r"(?:time|zeit|temps|tiempo|\$t\$)", re.IGNORECASE)
SECONDS = {"s": 1.0, "ms": 1e-3, "µs": 1e-6, "us": 1e-6, "min": 60.0, "h": 3600.0}
EMPTY = "has no points: what plot is given is empty; is it of a neuron that never spikes?"
Said = Iterator[tuple[str, str]]


def faults(figure: Figure, paper: str) -> Said:
    """Yield (severity, message) of what is wrong. The figure has been drawn."""
    axes = [ax for ax in figure.axes if ax.get_visible()]
    if not axes and not any((figure.texts, figure.lines, figure.patches, figure.images)):
        yield "error", "nothing is drawn"
    for number, ax in enumerate(axes, 1):
        where = f"axes {number} of {len(axes)}: " if len(axes) > 1 else ""
        for severity, message in [*of_axes(ax, paper), *of_labels(ax, figure)]:
            yield severity, where + message
    yield from of_texts(figure, paper)


def words(figure: Figure) -> list[str]:
    """Return the words of a figure, without its formulas and numbers."""
    said = [re.sub(r"\$[^$]*\$", " ", text.get_text()) for text in seen_texts(figure)]
    return list(dict.fromkeys(one.strip() for one in said if re.search(r"[^\W\d_]{2}", one)))


def texts(figure: Figure) -> list[str]:
    """Return the texts of a figure that have a number, their formulas with them."""
    return list(
        dict.fromkeys(t for one in seen_texts(figure) if re.search(r"\d", t := one.get_text()))
    )


def times(figure: Figure) -> list[tuple[float, float]]:
    """Return (first, last) in seconds of each axis whose label ends with a unit of time."""
    found = []
    for ax in figure.axes:
        for axis, limits in ((ax.xaxis, ax.get_xlim()), (ax.yaxis, ax.get_ylim())):
            if unit := TIME.search(axis.get_label_text()):
                low, high = sorted(float(one) * SECONDS[unit[1]] for one in limits)
                found.append((low, high))
    return list(dict.fromkeys(found))


def of_axes(ax: Axes, paper: str) -> Said:
    """Yield what is wrong with the curves and points of one pair of axes."""
    drawn = [
        *ax.lines,
        *ax.collections,
        *ax.patches,
        *ax.images,
        *ax.texts,
        *ax.tables,
        *ax.artists,
    ]
    if not [one for one in drawn if one.get_visible()] and ax.axison and not ax.child_axes:
        yield "error", "nothing is drawn"
    ground, beside = background(ax, paper), []
    for artist in [*ax.lines, *(one for one in ax.collections if isinstance(one, PathCollection))]:
        points = points_of(artist, ax)
        computed = (artist.get_gid() or "").startswith("curve.")  # in pieces, by the page too
        if points is None or computed or not artist.get_visible():
            continue
        name = called(artist)
        finite = points[np.isfinite(points).all(axis=1)]
        if not len(finite):
            yield "error", f"{name} {'is nothing but NaN' if len(points) else EMPTY}"
            continue
        if len(finite) < len(points) / 2:
            yield (
                "warning",
                f"{len(points) - len(finite)} of {len(points)} points of {name} are NaN",
            )
        beside.append(not within(artist, finite, ax))
        yield from outside(artist, finite, ax, name)
        yield from squeezed(artist, finite, ax, name)
        if nothing_of(artist):
            yield "error", f"{name} has lines and marks of no width, or nearly: it is not seen"
        elif lone(artist, finite):
            yield "error", f"{name} is one point without a mark: nothing of it is drawn"
        elif artist.get_alpha() == 0:
            yield "error", f"{name} is transparent: its alpha is 0"
        elif unseen(colours_of(artist), ground) and not adds_up(artist, len(points)):
            yield "error", f"{name} has the colour of the paper, or nearly"
    if len(beside) > 1 and all(beside):
        yield "error", "nothing of its curves lies within the limits of its axes"
    for artist in ax.collections:
        plain = isinstance(artist, LineCollection) and artist.get_array() is None
        if plain and artist.get_visible() and unseen(colours_of(artist), ground):
            yield "error", "a set of lines has the colour of the paper, or nearly"
    yield from of_bars(ax, ground)
    yield from of_images(ax)
    yield from of_legend(ax)


def nothing_of(artist) -> bool:
    """Tell whether a curve's line and its marks have no width, or nearly none."""
    if isinstance(artist, PathCollection):
        sizes = artist.get_sizes()
        return bool(len(sizes)) and max(sizes) ** 0.5 < HAIR
    line = artist.get_linewidth() if artist.get_linestyle() != "None" else 0.0
    pixels = artist.get_marker() in (",", None)
    mark = artist.get_markersize() if artist.get_marker() not in ("None", "") else 0.0
    return max(line, mark) < HAIR and not pixels and colours_of(artist) is not None


def lone(artist, finite: np.ndarray) -> bool:
    """Tell whether a curve has one point and no marks, so that its line begins and ends there.

    It may be a piece of a curve whose others, in its colour, are longer.
    """
    if not isinstance(artist, Line2D) or artist.get_marker() not in ("None", ""):
        return False
    alike = sum(one.get_color() == artist.get_color() for one in artist.axes.lines)
    return len(finite) == 1 and alike == 1


def adds_up(artist, points: int) -> bool:
    """Tell whether what is pale lies over itself, or over others like it, so that it is seen."""
    if not isinstance(artist, Line2D) or artist.get_linestyle() == "None":
        return points >= CLOUD
    alpha = (artist.get_alpha() or 1) * colors.to_rgba(artist.get_color())[3]
    alike = sum(one.get_alpha() == artist.get_alpha() for one in artist.axes.lines)
    return alpha < 1 and (alike >= BUNDLE or points > 4 * artist.axes.bbox.width)


def of_legend(ax: Axes) -> Said:
    """Yield that a legend lies over curves or points."""
    legend = ax.get_legend()
    if not legend or not legend.get_visible():
        return
    left, low, right, high = legend.get_window_extent().padded(-SLACK).extents
    for artist in [*ax.lines, *(one for one in ax.collections if isinstance(one, PathCollection))]:
        points = points_of(artist, ax)
        if points is None or not artist.get_visible() or len(points) < 3:
            continue
        if isinstance(artist, Line2D) and artist.get_linestyle() != "None":
            points = artist.get_path().interpolated(max(1, CLOUD // len(points))).vertices
        x, y = ax.transData.transform(points[np.isfinite(points).all(axis=1)]).T
        under = (left < x) & (x < right) & (low < y) & (y < high)
        if under.any() and under.mean() > HIDES:
            yield "warning", f"the legend lies over {called(artist)}"


def of_bars(ax: Axes, ground: str) -> Said:
    """Yield that bars are not seen, or missing as their values are not numbers."""
    for bars in ax.containers:
        drawn = [colour for bar in bars if isinstance(bar, Patch) for colour in colours_of(bar)]
        if drawn and unseen(drawn, ground):
            yield "error", "the bars have the colour of the paper, or nearly"
        values = np.asarray(getattr(bars, "datavalues", ()), float)
        if missing := int((~np.isfinite(values)).sum()):
            severity = "warning" if missing < len(values) / 2 else "error"
            yield severity, f"{missing} of {len(values)} bars are NaN"


def of_images(ax: Axes) -> Said:
    """Yield that an image has no values, or the same everywhere."""
    for image in ax.images:
        values = np.ma.filled(np.ma.asarray(image.get_array(), float), np.nan)
        finite = values[np.isfinite(values)]
        if not finite.size:
            yield "error", "an image is nothing but NaN"
        elif finite.size > 1 and finite.min() == finite.max():
            yield "warning", f"an image has the value {finite[0]:g} everywhere"


def points_of(artist, ax: Axes) -> np.ndarray | None:
    """Return the points of a curve or a scatter, (n, 2); None if they are not the axes' data."""
    if isinstance(artist, PathCollection):
        transform = artist.get_offset_transform()
        points = np.ma.filled(np.ma.asarray(artist.get_offsets(), float), np.nan)
    else:
        transform = artist.get_transform()
        points = np.ma.filled(np.ma.asarray(artist.get_xydata(), float), np.nan)
    return points.reshape(-1, 2) if transform == ax.transData else None


def outside(artist, points: np.ndarray, ax: Axes, name: str) -> Said:
    """Yield that a curve lies outside the limits of its axes, wholly or in good part."""
    if not artist.get_clip_on() or len(points) < 3:  # two are a line to guide the eye
        return
    x, y = ax.transData.transform(points).T
    box = ax.bbox.padded(SLACK)
    beside, cut = (x >= box.x0) & (x <= box.x1), (y < box.y0) | (y > box.y1)
    if not within(artist, points, ax):
        # One of many pieces may lie beside what is shown of the time
        if beside.any() or len(ax.lines) + len(ax.collections) == 1:
            yield "error", f"{name} lies outside the limits of its axes: nothing of it is seen"
        return
    if (part := (cut & beside).sum() / max(1, beside.sum())) > CUT:
        yield "warning", f"{100 * part:.0f} % of {name} lies above or below the limits of its axes"


def within(artist, points: np.ndarray, ax: Axes) -> bool:
    """Tell whether something of a curve lies within the limits of its axes."""
    x, y = ax.transData.transform(points).T
    box = ax.bbox.padded(SLACK)
    inside = (x >= box.x0) & (x <= box.x1) & (y >= box.y0) & (y <= box.y1)
    return bool(inside.any()) or crosses(artist, ax)


def squeezed(artist, points: np.ndarray, ax: Axes, name: str) -> Said:
    """Yield that limits set by hand leave a curve no room, as those of another unit do."""
    if not isinstance(artist, Line2D) or len(points) < MANY:
        return
    for k, side in enumerate("xy"):
        low, high = sorted(getattr(ax, f"get_{side}lim")())
        spread = np.ptp(points[:, k])
        if getattr(ax, f"get_autoscale{side}_on")():
            continue
        if 0 < spread < SLIVER * (high - low):
            share = 100 * spread / (high - low)
            yield "warning", f"{name} takes {share:.1g} % of its {side}-axis: is the unit right?"
        inside = ((points[:, k] >= low) & (points[:, k] <= high)).sum()
        if side == "x" and 0 < inside < FEW and inside < SLIVER * len(points):
            said = f"{inside} of {len(points)} points of {name} lie within the limits of its x-axis"
            yield "warning", f"only {said}: is the unit right?"


def crosses(artist, ax: Axes) -> bool:
    """Tell whether a curve runs through its axes, though none of its points lies in them."""
    if not isinstance(artist, Line2D) or artist.get_linestyle() == "None":
        return False
    return artist.get_path().transformed(ax.transData).intersects_bbox(ax.bbox, filled=False)


def called(artist) -> str:
    """Return what a curve is called in a message: by its gid, its label, or as what it is."""
    label = str(artist.get_label() or "")
    kind = "a curve" if isinstance(artist, Line2D) else "a set of points"
    return artist.get_gid() or (label if label and not label.startswith("_") else kind)


def of_labels(ax: Axes, figure: Figure) -> Said:
    """Yield the axes with numbers that no label explains."""
    if not ax.axison or not (ax.lines or ax.collections or ax.patches or ax.images):
        return
    if getattr(ax, "_colorbar", None):
        titles = [ax.get_title(loc) for loc in ("left", "center", "right")]
        if not any((ax.get_xlabel(), ax.get_ylabel(), *titles)):
            yield "warning", "the colour bar has no label: which quantity is it?"
        return
    for name, axis in (("x", ax.xaxis), ("y", ax.yaxis)):
        shared = getattr(figure, f"_sup{name}label", None) or explained_beside(ax, name, figure)
        numbers = [tick.label1 for tick in axis.get_major_ticks() if tick.label1.get_visible()]
        numbers = [one for one in numbers if re.search(r"\d", one.get_text())]
        plain = isinstance(axis.get_major_formatter(), ticker.ScalarFormatter | ticker.LogFormatter)
        label = axis.label.get_text()
        if axis.get_visible() and plain and numbers and not label and not shared:
            yield "warning", f"the {name}-axis has numbers and no label"
        if numbers and TIMELESS.fullmatch(label):
            yield "warning", f"the {name}-axis says “{label}” without a unit: write “{label} (ms)”"


def explained_beside(ax: Axes, name: str, figure: Figure) -> bool:
    """Tell whether axes in the same column (for x) or row (for y) have the label for all."""
    low, high = ("x0", "x1") if name == "x" else ("y0", "y1")
    for other in figure.axes:
        label = other.xaxis.label if name == "x" else other.yaxis.label
        ends = [(getattr(one.bbox, low), getattr(one.bbox, high)) for one in (ax, other)]
        if label.get_text() and np.allclose(*ends, atol=SLACK):
            return True
    return False


def of_texts(figure: Figure, paper: str) -> Said:
    """Yield texts beyond the edge, over each other, or in the colour of the paper."""
    boxes = []
    edge = figure.bbox.padded(SLACK)
    for text in seen_texts(figure):
        box = text.get_window_extent()
        said = short(text)
        if not (edge.contains(box.x0, box.y0) and edge.contains(box.x1, box.y1)):
            yield "error", f"the text {said} goes beyond the edge of the figure"
        ground = background(text.axes, paper, box) if text.axes else paper
        if raw := as_typed(text.get_text()):
            yield "error", f"the text {said} shows {raw} as it is typed: put $ around the formula"
        own = text.get_bbox_patch()
        if own is None and ground and invisible(text.get_color(), text.get_alpha(), ground):
            where = "the paper" if ground == paper else "what is behind it, or nearly"
            yield "error", f"the text {said} has the colour of {where}"
        if text.get_rotation() % 90 == 0:
            boxes.append((text, [float(side) for side in box.extents]))
    over = []
    for (one, (left, low, right, high)), (other, (x0, y0, x1, y1)) in combinations(boxes, 2):
        width, height = min(right, x1) - max(left, x0), min(high, y1) - max(low, y0)
        if width <= SLACK or height <= SLACK or one.get_text() == other.get_text():
            continue
        if width * height > 0.2 * min((right - left) * (high - low), (x1 - x0) * (y1 - y0)):
            over.append(f"the text {short(one)} lies over the text {short(other)}")
    more = f", and {len(over) - 1} more do so: are there too many ticks?" if len(over) > 4 else ""
    yield from (("warning", said + more) for said in (over[:1] if more else over))


def as_typed(text: str) -> str:
    """Return what of LaTeX stands in a text without a $ before and behind it."""
    parts = text.replace("\\$", "").split("$")
    beside = " ".join(parts[::2]) if len(parts) % 2 else text  # one $ alone is drawn, too
    found = re.search(r"\\[A-Za-z]{2,}|\w*[_^]\{|\$\w+[_^]", beside)
    return found[0] if found else ""


def seen_texts(figure: Figure) -> list[Text]:
    """Return the texts that are to be seen."""
    unseen = {id(text) for ax in figure.axes for text in unseen_labels(ax)}
    return [
        text
        for text in figure.findobj(Text)
        if text.get_visible()
        and text.get_text().strip()
        and id(text) not in unseen
        and (text.axes is None or text.axes.get_visible())
    ]


def short(text: Text) -> str:
    """Return a text's beginning, in quotes."""
    said = " ".join(text.get_text().split())
    return f"“{said[:30]}…”" if len(said) > 32 else f"“{said}”"
