"""What a figure script uses: the deck's colours, and `make`, which draws its picture."""

import io
import re
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")

import font_source_sans_pro
import matplotlib.pyplot as plt
from matplotlib import font_manager

# The font of the slides, the same on every machine.
for _file in font_source_sans_pro.font_files_ttf.values():
    font_manager.fontManager.addfont(_file)

# The project whose figures are drawn; `make` and the builder set it to the script's own.
root = Path(__file__).resolve().parents[1]

VARIABLE = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\s*;")


def colour(name: str) -> str:
    """Return a colour of the deck's palette, such as colour("neuron-1"), as "#rrggbb".

    Raises
    ------
    KeyError
        If slides/palette.css has no such variable; the message lists those that it has.
    """
    palette = dict(VARIABLE.findall((root / "slides" / "palette.css").read_text("utf-8")))
    if name not in palette:
        raise KeyError(f"no colour {name!r} in slides/palette.css; it has {', '.join(palette)}")
    return palette[name]


def make(script: str) -> None:
    """Make the picture of the figure script `script` (its `__file__`), current or not."""
    from deck.build import build_here

    file = Path(script).resolve()
    sys.exit(build_here(file.parents[1], file.stem))


def draw(script: Path, kept: Path, tell) -> tuple[bytes, str | None]:
    """Run the model of a figure script, draw it, and return the PNG and the live page's module.

    Parameters
    ----------
    script : Path
        figures/NAME.py, with `plot(model)`, or `plot()` if it needs no model.
    kept : Path
        The folder for compiled programs.
    tell : callable
        Is given one line for each thing that the lecturer should know.
    """
    from deck.simulate import execute, run_model

    sys.path.insert(0, str(script.parent))
    plt.style.use(script.parent / "lecture.mplstyle")
    figure = execute(script, script.stem)
    plot = figure["plot"]
    name = figure.get("MODEL", script.stem)
    if plot.__code__.co_argcount:
        picture = plot(run_model(root / "models" / f"{name}.py", kept, tell))
    else:
        picture = plot()
    live = None
    if "CONTROLS" in figure:
        from deck.live import page_module

        live = page_module(name, picture, figure["CONTROLS"])
    png = io.BytesIO()
    picture.savefig(png, format="png", metadata={"Software": None})
    return png.getvalue(), live
