r"""A drawn figure as the page takes it: axes, ticks, labels, colours and what is to be drawn anew.

Nothing is written twice. Axes, ticks, labels, colours and line widths are read off the figure that
`plot(model)` returned; which curve is which is told by an artist's `gid`:

    ax.plot(t, V[0], gid="Vmon.V[0]")                a monitor's row
    ax.vlines(spikes, y0, y1, gid="Smon[0]")         a line for each spike of a neuron
    ax.annotate("16 ms", ..., gid="Smon[0]")         the time at each of them
    ax.axvspan(..., gid="Smon[0]+tau_ref")           a band after each, as long as a parameter
    ax.axhline(0.8, gid="V_t")                       a parameter's value as a line
    ax.text(..., "threshold", gid="V_t")             a text that goes with that line, that band or
                                                     (gid="Vmon.V[0]") that curve
    ax.set_title("w = 0.2").set_gid("S.w[0]")        a text that shows a parameter's value
    ax.plot(V, I, gid="curve.slow")                  a curve of those that CURVES computes
    ax.plot(V_rest, I_app, "o", gid="point.rest")    a point of those
    ax.plot(I, rate, "o", gid="sweep")               the dots of SWEEP
    ax.plot(t, i, ".", gid="Smon[:3200]")            the spikes of many neurons, a dot each
    ax.stairs(rate, edges, gid="Rmon")               a PopulationRateMonitor in bins
    ax.plot(v, w, gid="Vmon.v[0]:Vmon.w[0]")         one variable over another
    ax.plot(1, 2, "o", gid="drag.I:tau")             a dot that is dragged over the picture of these
                                                     axes: the parameters on x and on y
    ax.text(..., gid="picture")                      something of the picture only

Artists without a gid are carried over as they are. The sliders take the place of axes in which
nothing has a gid. Monitors record SI units; the unit in an axis label, "time (ms)", says in what
the figure draws them.
"""

import re
from itertools import zip_longest

import numpy as np
from brian2 import Quantity, get_unit
from matplotlib import colors
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, StepPatch
from matplotlib.text import Text

from deck.live.declared import DeclaredError, known, value_of

TRACE = re.compile(r"\w+\.\w+\[\d+\]")
ORBIT = re.compile(r"(\w+\.\w+\[\d+\]):(\w+\.\w+\[\d+\])")
RASTER = re.compile(r"(\w+)\[(\d*):(\d*)\]")
DRAG = re.compile(r"drag\.(.+):(.+)")
EVENTS = re.compile(r"\w+\[\d+\]")
BAND = re.compile(r"(\w+\[\d+\])\+(.+)")
NUMBER = re.compile(r"[-\u2212]?\d+(?:\.\d+)?(?!.*\d)")
# Where a text shows a parameter's value, which the player knows
VALUE = "\ue000"
# A figure's pixel is a hundredth of an inch, as in figures/lecture.mplstyle.
PIXELS = 100
POINT = PIXELS / 72


def read_figure(figure: Figure, palette: dict[str, str], values: dict[str, dict]) -> dict:
    """Return the size of the figure, its axes, and the boxes of those that stay a picture.

    palette: the deck's colours by name. values: the model's parameters (Execution.info).
    """
    dpi, figure.dpi = figure.dpi, PIXELS
    try:
        figure.draw_without_rendering()
        width, height = figure.get_size_inches() * PIXELS
        variables = {value.lower(): f"var(--{name})" for name, value in reversed(palette.items())}
        live = [ax for ax in figure.axes if any(is_live(artist) for artist in ax.get_children())]
        return {
            "size": [width, height],
            "axes": [read_axes(ax, height, variables, values) for ax in live],
            "pictures": [whole_box(ax, height) for ax in figure.axes if ax not in live],
        }
    finally:
        figure.dpi = dpi


def gid(artist: Artist) -> str:
    """Return an artist's gid, or nothing."""
    return artist.get_gid() or ""


def is_live(artist: Artist) -> bool:
    """Whether something of the model is to be drawn in this artist's place."""
    return bool(gid(artist)) and gid(artist) != "picture"


def rounded(values) -> list[float]:
    """Return numbers short enough for a file."""
    return [round(float(v), 6) for v in values]


def box(ax: Axes, height: float) -> list[float]:
    """Return left, top, width and height in pixels from the figure's top left corner."""
    extent = ax.get_window_extent()
    return rounded([extent.x0, height - extent.y1, extent.width, extent.height])


def whole_box(ax: Axes, height: float) -> list[float]:
    """Return the same with everything that is written around the axes."""
    extent = ax.get_tightbbox()
    return rounded([extent.x0, height - extent.y1, extent.width, extent.height])


def read_axes(ax: Axes, height: float, palette: dict, values: dict[str, dict]) -> dict:
    """Return everything that is drawn in one pair of axes."""

    def colour(given) -> str:
        text = colors.to_hex(given).lower()
        return palette.get(text, text)

    scale = [unit_scale(ax.get_xlabel(), shared_label(ax)), unit_scale(ax.get_ylabel())]
    spec = {
        "box": box(ax, height),
        "x": read_axis(ax, "x"),
        "y": read_axis(ax, "y"),
        "edge": colour(ax.spines["left"].get_edgecolor()),
        "tickSize": ax.xaxis.get_major_ticks()[0].label1.get_fontsize() * POINT,
        "lines": [],
        "levels": [],
        "still": [],
        "events": [],
        "times": [],
        "bands": [],
        "points": [],
        "sweeps": [],
        "orbits": [],
        "rasters": [],
        "rates": [],
        "drags": [],
        "texts": [],
    }
    for artist in sorted(ax.get_children(), key=lambda one: one.get_zorder()):
        if gid(artist) == "picture" or not artist.get_visible():
            continue
        if isinstance(artist, Line2D):
            read_line(artist, ax, spec, scale, colour, values)
        elif isinstance(artist, LineCollection) and gid(artist):
            spec["events"].append(read_events(artist, spec, scale, colour))
        elif isinstance(artist, StepPatch) and gid(artist):
            edges = artist.get_data().edges
            rate = {"source": gid(artist), "bin": float(edges[1] - edges[0]) / scale[0]}
            rate |= {"colour": colour(artist.get_edgecolor()), "scale": scale}
            spec["rates"].append(rate | {"width": artist.get_linewidth() * POINT})
        elif isinstance(artist, Patch) and (band := BAND.fullmatch(gid(artist))):
            known(band[2], values)
            entry = {
                "source": band[1],
                "parameter": band[2],
                "scale": scale[0],
                "colour": colour(artist.get_facecolor()),
                "alpha": artist.get_alpha() or 1,
            }
            if entry not in spec["bands"]:
                spec["bands"].append(entry)
    # An event's line that stands on a parameter's line goes with it
    for event in spec["events"]:
        for k, level in enumerate(spec["levels"]):
            if np.isclose(event["y"][0], level["y"]):
                event["level"] = k
    titles = [ax.title, ax._left_title, ax._right_title]
    for text in [*titles, ax.xaxis.label, ax.yaxis.label, *ax.texts]:
        if text.get_text() and text.get_visible() and gid(text) != "picture":
            read_text(text, ax, spec, scale, colour, values)
    spec["scrolls"] = any(line["kind"] == "trace" for line in spec["lines"])
    return spec


def shared_label(ax: Axes) -> str:
    """Return the label of the x axis that is shared with these axes."""
    siblings = ax.get_shared_x_axes().get_siblings(ax)
    return next((other.get_xlabel() for other in siblings if other.get_xlabel()), "")


def unit_scale(*labels: str) -> float:
    """Return how much of what the label says is one SI unit: "time (ms)" is 1000."""
    for label in labels:
        if found := re.search(r"\(([A-Za-zµμ]+)\)", label):
            import brian2

            unit = getattr(brian2, re.sub("[µμ]", "u", found[1]), None)
            if isinstance(unit, Quantity):
                return float(get_unit(unit.dim) / unit)
    return 1.0


def read_axis(ax: Axes, which: str) -> dict:
    """Return limits, ticks and what of the axis is drawn."""
    axis = getattr(ax, f"{which}axis")
    if axis.get_scale() != "linear":
        raise DeclaredError("only linear axes can be live", "scale")
    limits = rounded(getattr(ax, f"get_{which}lim")())
    tick = (axis.get_major_ticks() or axis.get_major_ticks(1))[0]
    length = tick.tick1line.get_markersize() * POINT
    words = [label.get_text() for label in axis.get_majorticklabels()]
    ticks = zip_longest(rounded(axis.get_majorticklocs()), words, fillvalue="")
    shown = [(v, word) for v, word in ticks if limits[0] <= v <= limits[1]]
    return {
        "limits": limits,
        "ticks": [v for v, _ in shown],
        "words": [word for _, word in shown],
        "tickLength": length if tick.tick1line.get_visible() else 0,
        "labels": bool(tick.label1.get_visible()),
        "line": bool(ax.spines["bottom" if which == "x" else "left"].get_visible()),
    }


def read_line(artist: Line2D, ax: Axes, spec: dict, scale, colour, values) -> None:
    """Add a curve, a parameter's level, a single point or a line that stays as it is."""
    source = gid(artist)
    dash = artist._unscaled_dash_pattern[1] if artist.get_linestyle() != "-" else None
    width = artist.get_linewidth()
    entry = {"colour": colour(artist.get_color()), "width": width * POINT}
    if dash:
        entry["dash"] = [d * width * POINT for d in dash]
    flat = artist.get_transform() == ax.get_yaxis_transform(which="grid")
    # Matplotlib draws "." at half the size of "o"
    size = artist.get_markersize() * POINT * (0.5 if artist.get_marker() == "." else 1)
    if TRACE.fullmatch(source):
        spec["lines"].append(entry | {"kind": "trace", "source": source, "scale": scale})
    elif source.startswith("point."):
        spec["points"].append({"source": source, "colour": entry["colour"], "size": size})
    elif source == "sweep":
        spec["sweeps"].append({"colour": entry["colour"], "size": size, "scale": scale})
    elif found := RASTER.fullmatch(source):
        which = {"source": found[1], "from": int(found[2] or 0), "to": int(found[3] or 2**31)}
        dots = {"colour": entry["colour"], "size": size, "scale": scale[0]}
        spec["rasters"].append(which | dots)
    elif found := ORBIT.fullmatch(source):
        spec["orbits"].append(entry | {"x": found[1], "y": found[2], "scale": scale})
    elif found := DRAG.fullmatch(source):
        known(found[1], values), known(found[2], values)
        dot = {"x": found[1], "y": found[2], "colour": entry["colour"], "size": size}
        spec["drags"].append(dot | {"scale": scale})
    elif source.startswith("curve."):
        spec["lines"].append(entry | {"kind": "curve", "source": source})
    elif source:
        own = value_of(source, values)
        y = float(np.ravel(artist.get_ydata())[0])
        level_scale = scale[1] if np.isclose(own * scale[1], y) else (y / own if own else 1.0)
        unit = np.log10(level_scale) if level_scale > 0 else 0.5
        if abs(unit - round(unit)) > 1e-6:
            said = f"the line at {y:g} has the gid {source}, which is {own:g} in the model"
            raise DeclaredError(f"{said}: is another parameter meant?", source)
        spec["levels"].append(entry | {"parameter": source, "y": y, "scale": level_scale})
    elif flat:
        spec["still"].append(entry | {"y": float(np.ravel(artist.get_ydata())[0])})
    elif artist.get_linestyle() not in ("None", ""):
        path = artist.get_transform().transform(np.asarray(artist.get_xydata(), float))
        points = ax.transData.inverted().transform(path)
        points = points[np.isfinite(points).all(axis=1)]
        if len(points):
            spec["still"].append(entry | {"points": [rounded(p) for p in points]})


def read_events(artist: LineCollection, spec: dict, scale, colour) -> dict:
    """Return the line that is drawn for each event."""
    if not EVENTS.fullmatch(gid(artist)):
        raise DeclaredError(
            f"the gid of lines for events is like Smon[0], not {gid(artist)}", gid(artist)
        )
    segments = artist.get_segments()
    if not segments:
        raise DeclaredError(
            f"{gid(artist)} has no event in the figure to show how one is drawn", gid(artist)
        )
    return {
        "source": gid(artist),
        "y": sorted(rounded(segments[0][:, 1])),
        "scale": scale[0],
        "colour": colour(artist.get_colors()[0]),
        "width": float(artist.get_linewidths()[0]) * POINT,
    }


def read_text(text: Text, ax: Axes, spec: dict, scale, colour, values) -> None:
    """Add a text where it stands: inside the axes as a part of them, outside at a distance."""
    source, words = gid(text), text.get_text()
    frame, extent = ax.get_window_extent(), text.get_window_extent()
    if EVENTS.fullmatch(source) and not is_parameter(source, values):
        if not any(entry["source"] == source for entry in spec["times"]):
            spec["times"].append(event_times(text, spec, scale, colour))
        return
    turned = text.get_rotation() % 360
    ha = "center" if turned else text.get_horizontalalignment()
    va = "center" if turned else text.get_verticalalignment()
    va = {"baseline": "bottom", "center_baseline": "center"}.get(va, va)
    x = {"left": extent.x0, "right": extent.x1}.get(ha, (extent.x0 + extent.x1) / 2)
    y = {"bottom": extent.y0, "top": extent.y1}.get(va, (extent.y0 + extent.y1) / 2)
    entry = {
        "text": words,
        "colour": colour(text.get_color()),
        "size": text.get_fontsize() * POINT,
        "weight": "700" if text.get_fontweight() in ("bold", 700) else "400",
        "ha": ha,
        "va": va,
        "rotation": turned,
        "x": place(x, frame.x0, frame.width, 1),
        "y": place(frame.y1 - y, 0, frame.height, 1),
    }
    if source:
        entry |= followed(source, text, ax, spec, y, values)
    spec["texts"].append(entry)


def is_parameter(name: str, values: dict[str, dict]) -> bool:
    """Whether the model has a parameter of that name."""
    return re.sub(r"\[\d+\]$", "", name) in values


def place(at: float, start: float, length: float, direction: int) -> list[float]:
    """Return a position as a part of the axes and the pixels beyond it."""
    part = (at - start) / length
    inside = min(max(part, 0), 1)
    return [round(inside, 4), round((part - inside) * length * direction, 2)]


def followed(source: str, text: Text, ax: Axes, spec: dict, y: float, values: dict) -> dict:
    """Return what a text goes with, by its gid, and the value that it shows."""
    entry = {}

    def below(value: float) -> float:
        return round(float(ax.transData.transform((0, value))[1] - y), 2)

    for k, level in enumerate(spec["levels"]):
        if level["parameter"] == source:
            entry["follows"] = {"level": k, "dy": below(level["y"])}
    for k, line in enumerate(spec["lines"]):
        if line["source"] == source and line["kind"] == "trace":
            artist = next(a for a in ax.lines if gid(a) == source)
            at = ax.transAxes.inverted().transform((text.get_window_extent().x0, 0))[0]
            low, high = ax.get_xlim()
            wanted = low + min(max(at, 0), 1) * (high - low)
            shown = np.interp(wanted, artist.get_xdata(), artist.get_ydata())
            entry["follows"] = {"trace": k, "dy": below(shown)}
    for k, band in enumerate(spec["bands"]):
        if source == f"{band['source']}+{band['parameter']}":
            entry["follows"] = {"band": k}
    if is_parameter(source, values):
        words = text.get_text()
        if found := NUMBER.search(words):
            own = value_of(source, values)
            shown = float(found[0].replace("\u2212", "-"))
            entry["shows"] = {
                "parameter": source,
                "scale": shown / own if own else 1.0,
            }
            entry["text"] = words[: found.start()] + VALUE + words[found.end() :]
    if not entry:
        said = f"nothing here has the gid {source} of the text {text.get_text()!r}: give it to the"
        raise DeclaredError(f"{said} line that the text stands beside, or to none", source)
    return entry


def event_times(text: Text, spec: dict, scale, colour) -> dict:
    """Return how the time of an event is written beside it."""
    found = re.search(r"\d+(?:\.(\d+))?(.*)", text.get_text())
    if not found:
        raise DeclaredError(
            f"the text {text.get_text()!r} of {gid(text)} has no time in it", gid(text)
        )
    dx, _ = getattr(text, "xyann", (0, 0))
    return {
        "source": gid(text),
        "scale": scale[0],
        "y": float(getattr(text, "xy", text.get_position())[1]),
        "dx": (dx or 6) * POINT,
        "digits": len(found[1] or ""),
        "unit": found[2],
        "size": text.get_fontsize() * POINT,
        "colour": colour(text.get_color()),
    }
