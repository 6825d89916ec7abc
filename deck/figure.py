"""What a figure script uses: the deck's colours, and `make`, which draws its picture."""

import difflib
import io
import re
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")

import font_source_sans_pro
import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.figure import Figure

from deck import legible
from deck.mistakes import Mistake

# The slides' own font, from a package: figures look the same on every machine.
for _file in font_source_sans_pro.font_files_ttf.values():
    font_manager.fontManager.addfont(_file)

# zlib's level: two thirds of the default's time, for a third more bytes
COMPRESSION = 3

VARIABLE = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\s*;")

# The project whose figures are drawn, this one unless the builder says otherwise.
project = Path(__file__).resolve().parents[1]


def colour(name: str) -> str:
    """Return a colour of the deck's palette, such as "neuron-1", as "#rrggbb".

    Raises
    ------
    KeyError
        If slides/palette.css has no such variable; the message lists those that it has.
    """
    palette = dict(VARIABLE.findall((project / "slides" / "palette.css").read_text("utf-8")))
    if name not in palette:
        raise KeyError(f"no colour {name!r} in slides/palette.css; it has {', '.join(palette)}")
    return palette[name]


def make(script: str) -> None:
    """Make the picture of the figure script `script` (its `__file__`), current or not."""
    from deck.build import build_here

    file = Path(script).resolve()
    sys.exit(build_here(file.parents[1], file.stem))


# For the builder -------------------------------------------------------------------------------


def draw(root: Path, name: str, scratch: Path, tell, parts=None) -> tuple[bytes, str | None]:
    """Draw a figure; return the PNG and, if the figure has CONTROLS, the live page's module.

    Parameters
    ----------
    root, name : Path, str
        The project, and the figure: figures/NAME.py with `plot(model)`, or `plot()` without one.
    scratch : Path
        An empty folder for the model's results.
    tell : callable
        Is given one line for each thing that the lecturer should know.
    parts : list
        What `measure(model)` returned for each of the figure's PARTS; `plot` is given this instead.
    """
    from deck.simulate import execute

    at_home(root)
    figure = execute(script(root, name), name)
    # After the script's own imports: some, such as pylab's, set a style.
    mpl.rcdefaults()
    mpl.use("Agg")
    plt.style.use(root / "figures" / "lecture.mplstyle")
    plot = figure.get("plot")
    if not callable(plot):
        raise Mistake("has no function plot(model) that returns the figure", f"figures/{name}.py")
    if parts is not None:
        picture = plot(parts)
    elif plot.__code__.co_argcount:
        picture = plot(run(root, name, figure, scratch, tell))
    else:
        picture = plot()
    if not isinstance(picture, Figure):
        line = plot.__code__.co_firstlineno
        said = f"plot returns {'nothing' if picture is None else type(picture).__name__}"
        raise Mistake(
            f"{said} instead of the figure: end it with `return fig`", f"figures/{name}.py", line
        )
    live = None
    if "CONTROLS" in figure:
        from deck.live.page import page_module

        live = page_module(figure.get("MODEL", name), picture, figure, script(root, name))
    else:
        picture.draw_without_rendering()
    # The live page stands where the picture does: both have the layout of this one drawing.
    picture.set_layout_engine("none")
    png = io.BytesIO()
    picture.savefig(
        png,
        format="png",
        metadata={"Software": None} | legible.metadata(picture),
        pil_kwargs={"compress_level": COMPRESSION},
    )
    return png.getvalue(), live


def measure(root: Path, name: str, part: int, parts: int, scratch: Path, tell):
    """Run one of the PARTS of a figure's model; return what the script's `measure(model)` does.

    The model finds the number of its part, and how many there are, on its command line.
    """
    from deck.simulate import execute

    at_home(root)
    figure = execute(script(root, name), name)
    if "measure" not in figure:
        raise Mistake("says PARTS but has no measure(model)", f"figures/{name}.py")
    return figure["measure"](run(root, name, figure, scratch, tell, part, parts))


def run(root: Path, name: str, figure: dict, scratch: Path, tell, *arguments):
    """Run the model of a figure."""
    from deck.simulate import run_model

    model = root / "models" / f"{figure.get('MODEL', name)}.py"
    if not model.is_file():
        have = [file.stem for file in (root / "models").glob("*.py")]
        near = difflib.get_close_matches(model.stem, have, 3, 0.4) or sorted(have)
        raise Mistake(
            f"there is no models/{model.name}; name its model by MODEL = '...': {', '.join(near)}",
            f"figures/{name}.py",
        )
    return run_model(model, root / "build" / "standalone", scratch, tell, arguments)


def script(root: Path, name: str) -> Path:
    """Return a figure's script."""
    return root / "figures" / f"{name}.py"


def at_home(root: Path) -> None:
    """Let the scripts of a project find what they import and read."""
    global project
    project = root
    sys.path[:0] = [str(root / "figures"), str(root / "models")]
