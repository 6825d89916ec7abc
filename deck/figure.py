"""What a figure script uses: the deck's colours, and `make`, which makes its picture."""

import re
import sys
from pathlib import Path

from deck import project


def colour(name: str) -> str:
    """Return a colour of the deck's palette, such as "neuron-1", as "#rrggbb".

    Raises KeyError if slides/palette.css has no such variable; the message lists those it has.
    """
    palette = project.current.palette
    if name not in palette:
        text = (project.current.slides / "palette.css").read_text("utf-8")
        given = re.search(rf"--{re.escape(name)}:\s*([^;}}]*)", text)
        wrong = f" ({given[1].strip()} is none: write #rrggbb)" if given else ""
        have = ", ".join(palette)
        raise KeyError(f"no colour {name!r} in slides/palette.css{wrong}; it has {have}")
    return palette[name]


def make(script: str) -> None:
    """Make the picture of the figure script `script` (its `__file__`), current or not."""
    from deck.pictures.build import build_here

    file = Path(script).resolve()
    sys.exit(build_here(file.parents[1], file.stem))
