"""The slides' fonts for a PDF: Chrome embeds a variable font as drawings of its letters (Type 3).

So each weight that the slides use is taken out of the variable font, as a font of its own. They are
kept in build/fonts.
"""

import functools
import hashlib
import io
import re
from pathlib import Path

from deck.files import replace
from deck.problems import read_text

FROM_NPM = re.compile(r"npm:([\w@./-]+\.woff2)")
WEIGHT = re.compile(r"\bfont(?:-weight)?:\s*(\d{3})\b(?!\s+\d)")
ALWAYS = {"400", "700"}  # those of plain text and of headings


def print_fonts(deck: Path, root: Path) -> dict[str, dict[str, str]]:
    """Return, for each font of an npm package in the themes, a file by weight: {path: {"400": f}}.

    deck: its Markdown, which may have styles of its own.
    """
    styles = [*sorted(deck.parent.glob("*.css")), deck]
    text = "\n".join(read_text(file, root) for file in styles)
    weights = sorted({*WEIGHT.findall(text), *ALWAYS})
    found = {}
    for path in dict.fromkeys(FROM_NPM.findall(text)):
        font = root / "node_modules" / path
        if font.is_file():
            found[path] = {weight: str(static(font, weight, root)) for weight in weights}
    return found


def static(font: Path, weight: str, root: Path) -> Path:
    """Return the file of one weight of a variable font; it is made if it is not there."""
    data = font.read_bytes()
    digest = hashlib.sha256(data).hexdigest()[:16]
    file = root / "build" / "fonts" / f"{font.stem}-{weight}-{digest}.ttf"
    if not file.is_file():
        import uharfbuzz as hb

        face = hb.Face(unpacked(data))
        wanted = hb.SubsetInput()
        wanted.keep_everything()
        wanted.flags |= hb.SubsetFlags.SET_OVERLAPS_FLAG  # else where two strokes meet is empty
        wanted.pin_axis_location(face, "wght", float(weight))  # or the nearest it has
        replace(file, hb.subset(face, wanted).blob.data)
    return file


@functools.cache
def unpacked(data: bytes) -> bytes:
    """Return a font of the web (WOFF2) as OpenType."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(data))
    font.flavor = None
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()
