"""A project: where everything lies, its palette, and what its figure scripts declare.

Figure scripts are read, not executed: what they declare stands in them as a literal.
"""

import ast
import difflib
import functools
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What a figure script can declare beside plot
DECLARED = (
    "MODEL",
    "CONTROLS",
    "PRESETS",
    "SCROLL",
    "CURVES",
    "PREDICT",
    "PULSES",
    "SWEEP",
    "LIVE",
    "REDRAWN",
    "STEP",
)
COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\s*;")


@dataclass(frozen=True)
class FigureScript:
    """figures/NAME.py: the model that its `plot(model)` is given, and whether it runs live.

    constants: what it sets at its top level in capitals, or would if they were, with its line.
    """

    name: str
    model: str | None = None  # models/MODEL.py
    live: bool = False
    constants: tuple[tuple[str, int], ...] = ()


class Project:
    """The paths of a project, and what is read from its files, once for each Project."""

    def __init__(self, root: Path = ROOT) -> None:
        """Take the folder that has models/, figures/, slides/."""
        self.root = root.resolve()
        self.models, self.figures = self.root / "models", self.root / "figures"
        self.images, self.slides = self.root / "images", self.root / "slides"
        self.build = self.root / "build"

    @functools.cached_property
    def figure_scripts(self) -> dict[str, FigureScript]:
        """The scripts that say `make(__file__)`, by name."""
        found = [read_script(file) for file in sorted(self.figures.glob("*.py")) if file.is_file()]
        return {script.name: script for script in found if script}

    @functools.cached_property
    def palette(self) -> dict[str, str]:
        """The colours of slides/palette.css, as "#rrggbb", by name."""
        return dict(COLOUR.findall((self.slides / "palette.css").read_text("utf-8")))

    def picture(self, name: str) -> Path:
        """Return the PNG of a figure."""
        return self.images / f"{name}.png"

    def live_module(self, name: str) -> Path:
        """Return the file with the simulation of a figure."""
        return self.images / f"{name}.live.js"

    def model(self, name: str) -> Path:
        """Return a model's script."""
        return self.models / f"{name}.py"

    def chosen(self, wanted: list[str] | None = None) -> list[str]:
        """Return the figures asked for, all if none are.

        Raises LookupError if there is no such figure; the message lists the nearest names.
        """
        known = self.figure_scripts
        for name in wanted or []:
            if name not in known:
                near = difflib.get_close_matches(name, known, 3, 0.4) or list(known)
                raise LookupError(
                    f"no figure {name!r} in figures/; did you mean {', '.join(near)}?"
                )
        return list(dict.fromkeys(wanted or known))


def read_script(file: Path) -> FigureScript | None:
    """Return what a script of figures/ declares, None if it makes no picture.

    One that is no Python makes a picture if it says so: what is wrong is told when it is run.
    """
    return declared_by(file.stem, file.read_bytes())


@functools.lru_cache(maxsize=1024)
def declared_by(name: str, source: bytes) -> FigureScript | None:
    """Return what the text of such a script declares; each text is read once."""
    plain = source.replace(b"\0", b"")  # one that was saved as UTF-16 still makes its picture
    if not re.search(rb"^\s*(?:\w+\.)?make\(\s*__file__\s*\)", plain, re.MULTILINE):
        return None
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError):
        return FigureScript(name)
    declared = {
        target.id: line.value
        for line in body
        if isinstance(line, ast.Assign)
        for target in line.targets
        if isinstance(target, ast.Name)
    }
    plot = next((f for f in body if isinstance(f, ast.FunctionDef) and f.name == "plot"), None)
    model = declared.get("MODEL")
    if not (plot and plot.args.args):
        own = None
    elif isinstance(model, ast.Constant) and isinstance(model.value, str):
        own = model.value
    else:
        own = name
    constants = tuple(
        (n, value.lineno)
        for n, value in declared.items()
        if n.isupper() or (n.upper() in DECLARED and isinstance(value, ast.Dict))
    )
    return FigureScript(name, own, "CONTROLS" in declared, constants)


# The project whose figures are drawn, this one unless the builder says otherwise.
current = Project()
