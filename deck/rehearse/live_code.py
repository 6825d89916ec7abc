"""Live coding: run a model's changed text, with the figure that draws it, and write nothing.

Each text runs in a fresh process, in a project of its own that is this one but for the model's
file. A newer text ends the run of an older one.
"""

import base64
import concurrent.futures
import functools
import io
import json
import re
import string
import threading
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from deck.files import replace
from deck.jobs.processes import LostError
from deck.node import run_node
from deck.pictures import build
from deck.pictures.waiting import waiting
from deck.problems import Mistake, read_text
from deck.project import Project

HERE = Path(__file__).parent / "editor"
NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
# Seconds after which what was typed is given up: the room waits
LIMIT = 30
# So many pictures can be asked for again; older ones are forgotten.
KEPT = 8


@dataclass(frozen=True)
class Shown:
    """What a figure has drawn."""

    model: str
    figure: str
    png: bytes
    live: str | None


class LiveCode:
    """The code of a project's models, as it is tried out in a room."""

    def __init__(self, root: Path) -> None:
        """Take the project's folder."""
        self.root, self.project = root.resolve(), Project(root)
        self.shown: dict[int, Shown] = {}
        self._count = 0
        self._newest = 0
        self._processes = waiting(self.root, 1, LIMIT)
        self._lock = threading.Lock()

    @functools.cached_property
    def scripts(self) -> dict[str, str]:
        """The scripts and the style sheet of the pages, made by esbuild when first asked for.

        Raises RuntimeError if it can't.
        """
        done = run_node(str(HERE / "bundle.mjs"))
        if done.returncode:
            raise RuntimeError(done.stderr.strip())
        return json.loads(done.stdout)

    def figures(self, model: str) -> list[str]:
        """Return the figures that draw a model, those named like it first."""
        found = [
            one.name for one in Project(self.root).figure_scripts.values() if one.model == model
        ]
        return sorted(found, key=lambda name: (name != model, name))

    def model(self, model: str) -> dict:
        """Return a model's text and the figures that draw it; raises Mistake if there is none."""
        return {"text": read_text(self.file(model), self.root), "figures": self.figures(model)}

    def file(self, model: str) -> Path:
        """Return a model's script; raises Mistake for what is no name."""
        if not NAME.fullmatch(model):
            raise Mistake(f"{model!r} is no name for a model: letters, digits and _")
        return self.project.model(model)

    def attempt(self, model: str, figure: str, text: str) -> dict:
        """Run a text in place of a model's own, and draw its figure.

        Returns {"shown": number of the picture or None, "problem": {"message", "line"} or None}, or
        {"superseded": True} if a newer text came in before this one was done.
        """
        if figure not in self.figures(model):
            return {"problem": {"message": f"no figure draws models/{model}.py"}, "shown": None}
        with self._lock:
            self._newest += 1
            number = self._newest
            self._processes.end_calls()
            making = self._processes.submit(made_anew, self.root, model, figure, text)
        try:
            made, printed = making.result()
        except (LostError, concurrent.futures.CancelledError) as lost:
            if number != self._newest or self._processes.stopped:
                return {"superseded": True}
            return {"problem": {"message": str(lost)}, "shown": None}
        if made.error:
            return {"problem": told(printed + made.error, model), "shown": None}
        with self._lock:
            self._count += 1
            self.shown[self._count] = Shown(model, figure, made.png, made.live)
            self.shown.pop(self._count - KEPT, None)
            return {"problem": None, "shown": self._count}

    def save(self, model: str, name: str, text: str, before: str) -> dict:
        """Write a text as models/NAME.py, unless that would lose something; return the problem.

        before: the text that the editor began with, which is still in the file if nobody else has
        saved it since.
        """
        try:
            file = self.file(name)
            there = read_text(file, self.root) if file.exists() else None
        except Mistake as mistake:
            return {"problem": {"message": str(mistake)}}
        if there is not None and name != model:
            return {"problem": {"message": f"models/{name}.py is there already: take another name"}}
        if there is not None and there != before:
            said = f"models/{name}.py has been changed meanwhile: save under another name"
            return {"problem": {"message": said}}
        replace(file, text.encode())
        return {"problem": None}

    def editor_page(self, model: str) -> str:
        """Return the page with the editor of a model; raises Mistake if there is no such model."""
        figures = self.model(model)["figures"]
        given = json.dumps({"model": model, "figure": figures[0] if figures else ""})
        style = string.Template(page("editor.css")).substitute(palette=self.palette())
        filled = {"model": model, "given": given.replace("<", "\\u003c"), "style": style}
        return string.Template(page("editor.html")).substitute(filled)

    def picture_page(self, number: int) -> str:
        """Return the page with a picture; it runs if the figure is a live one.

        Raises KeyError if there is none of that number any more.
        """
        shown = self.shown[number]
        width, height = picture_size(shown.png)
        filled = {
            "model": shown.model,
            "figure": shown.figure,
            "width": width,
            "height": height,
            "palette": self.palette(),
            "style": self.scripts["style"] if shown.live else "",
            "png": base64.b64encode(shown.png).decode(),
        }
        text = string.Template(page("shown.html")).substitute(filled)
        if not shown.live:
            return text
        imports = json.dumps({"imports": {"brian2js/runtime": "../runtime.js"}})
        # Without the question before the run: it is about the model as it was
        start = (
            f"import * as model from './{number}.js'; const {{predict, ...panel}} = model.panel; "
            f"live.start({{'{shown.figure}': {{...model, panel}}}});"
        )
        return (
            f'{text}<script type="importmap">{imports}</script>'
            f'<link rel="modulepreload" href="{number}.js"><script src="../player.js"></script>'
            f'<script type="module">{start}</script>\n'
        )

    def palette(self) -> str:
        """Return the slides' palette."""
        return (self.project.slides / "palette.css").read_text("utf-8")

    def stop(self) -> None:
        """End what runs."""
        self._processes.give_up()


def page(name: str) -> str:
    """Return the text of one of the editor's files."""
    return (HERE / name).read_text("utf-8")


def picture_size(png: bytes) -> tuple[int, int]:
    """Return width and height of a picture on a slide (px): its PNG has two pixels for each."""
    width, height = Image.open(io.BytesIO(png)).size
    return width // 2, height // 2


def told(error: str, model: str) -> dict:
    """Return {"message", "line"} of what is said of a failure: its last words, the model's line.

    Of an error in a run the line is that of the object which it is about.
    """
    place = rf'models/{model}\.py(?:", line |:)(\d+)'
    lines = [line.strip() for line in error.strip().splitlines()] or ["it failed"]
    found = re.findall(place, error)
    said = lines[-1]
    if first := re.match(rf"{place}: (.*)", lines[0]):
        more = [line for line in lines[1:] if not re.match(rf"in what {place}", line)]
        said = " ".join([first[2], *more[:2]])
    line = int(found[-1]) if found else None
    return {"message": f"line {line}: {said}" if line else said, "line": line}


# In a process of its own -----------------------------------------------------------------------


def made_anew(root: Path, model: str, figure: str, text: str, scratch: Path) -> build.Made:
    """Draw a figure in a project that is this one but for a model's text."""
    other = scratch / "project"
    (other / "models").mkdir(parents=True)
    kept = root / "build" / "kept"  # labels that are set, answers that are known
    kept.mkdir(parents=True, exist_ok=True)
    (other / "build").mkdir()
    (other / "build" / "kept").symlink_to(kept)
    not_shared = ("__pycache__", f"{model}.py")
    others = [file for file in (root / "models").iterdir() if file.name not in not_shared]
    for file in (*others, root / "figures", root / "slides", root / "pyproject.toml"):
        (other / file.relative_to(root)).symlink_to(file)
    (other / "models" / f"{model}.py").write_text(text, "utf-8")
    (made,) = build.make_together(other, [figure], scratch)
    return made
