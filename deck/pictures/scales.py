"""Whether a figure has a scale of colours: told when it is drawn, kept in the PNG.

In a dark deck figures are turned over in lightness. A map whose dark colours are its high values
would then say the opposite: such a figure keeps its colours, on bright ground.
"""

KEYWORD = "deck:colour-scale"  # deck/render/plugins/images.mjs looks for it


def metadata(figure) -> dict[str, str]:
    """Return what `savefig(metadata=...)` writes into the PNG of a figure that has a scale."""
    return {KEYWORD: "yes"} if has_scale(figure) else {}


def has_scale(figure) -> bool:
    """Tell whether colours in a Matplotlib figure stand for numbers, or are a photograph's."""
    drawn = [one for one in figure.findobj() if one.get_visible() and hasattr(one, "get_array")]
    return any(one.get_array() is not None for one in drawn)


def said(picture: bytes) -> bool:
    """Tell whether a PNG says that it has a scale of colours."""
    return b"tEXt" + KEYWORD.encode() + b"\0" in picture
