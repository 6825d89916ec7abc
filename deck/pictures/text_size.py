"""How small the text of a picture is: measured when it is drawn, kept in the PNG, read again.

The gate needs it: a picture's text is pixels, which no browser can measure.
"""

import struct
from pathlib import Path

KEYWORD = "deck:min-font-pt"
POINTS_PER_METRE = 72 / 0.0254


def smallest_text(figure) -> float | None:
    """Return the size, in points, of a drawn Matplotlib figure's smallest text, None without text.

    Only text that is seen counts; a sub- or superscript counts as the symbol that it belongs to.
    """
    from matplotlib.text import Text

    hidden = {id(text) for axes in figure.axes for text in unseen_labels(axes)}
    sizes = [
        text.get_fontsize()
        for text in figure.findobj(Text)
        if text.get_visible() and text.get_text().strip() and id(text) not in hidden
    ]
    return min(sizes, default=None)


def unseen_labels(axes) -> list:
    """Return the texts of axes that are switched off, and of ticks outside the axes' limits."""
    unseen = []
    for axis in (axes.xaxis, axes.yaxis):
        low, high = sorted(axis.get_view_interval())
        off = not (axes.axison and axis.get_visible())
        for tick in [*axis.get_major_ticks(), *axis.get_minor_ticks()]:
            if off or not low <= tick.get_loc() <= high:
                unseen += [tick.label1, tick.label2]
        if off:
            unseen += [axis.label, axis.offsetText]
    return unseen


def metadata(figure) -> dict[str, str]:
    """Return what `savefig(metadata=...)` writes into the PNG for `smallest_pixels` to read."""
    points = smallest_text(figure)
    return {} if points is None else {KEYWORD: f"{points:g}"}


def smallest_pixels(picture: Path) -> float | None:
    """Return the size of a PNG's smallest text in its own pixels, None if the PNG does not say."""
    from deck.pictures.provenance import chunks

    points = density = None
    try:
        parts = chunks(picture.read_bytes())
        for kind, whole in parts:
            body = whole[8:-4]
            if kind == b"tEXt" and body.startswith(KEYWORD.encode() + b"\0"):
                points = float(body.partition(b"\0")[2])
            if kind == b"pHYs":
                density = struct.unpack(">IIB", body)[0]
    except (OSError, ValueError, struct.error):
        return None
    return None if points is None or density is None else points * density / POINTS_PER_METRE
