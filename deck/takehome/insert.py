"""Put the code behind its slides into a rendered deck: whole scripts and notebooks, to be saved.

They stand in the page as data, so that a deck on a USB stick gives them away without a network.
"""

import ast
import json
from collections.abc import Iterable
from pathlib import Path

from deck.project import ROOT
from deck.takehome.notebooks import in_cells
from deck.takehome.scripts import gathered, in_one, pairs
from deck.words import words

HERE = Path(__file__).parent


def take_home_part(names: Iterable[str], lang: str, root: Path = ROOT) -> str:
    """Return what lets code be copied, and what drew these figures be saved, in that language.

    Raises Mistake if a figure or its model imports what can't be put in its place.
    """
    given = {figure: taken(model, figure, root) for model, figure in pairs(root) if figure in names}
    # "<" as JSON's own escape: no text in it ends its element
    data = json.dumps(given, separators=(",", ":"), ensure_ascii=False).replace("<", "\\u003c")
    said = json.dumps(words(lang), ensure_ascii=False).replace("<", "\\u003c")
    style, program = ((HERE / name).read_text("utf-8") for name in ("buttons.css", "buttons.js"))
    return (
        f'<style>{style}</style><script type="application/json" id="take-home">{data}</script>'
        f'<script type="application/json" id="take-home-words">{said}</script>'
        f"<script>{program}</script>"
    )


def taken(model: str, figure: str, root: Path) -> dict:
    """Return a figure's script and notebook, and where the sliders' values go in the model's text.

    model: its text, as it stands in both. values: by the name of a constant, from where to where
    its value stands. run: where a line can stand just before the model runs for the first time.
    """
    whole = gathered(model, figure, root)
    values, run = places(whole.model)
    return {
        "script": in_one(whole),
        "notebook": in_cells(whole),
        "model": whole.model,
        "values": values,
        "run": run,
    }


def places(text: str) -> tuple[dict[str, tuple[int, int]], int]:
    """Return where the value of each constant that is set once stands, and where the run begins."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def at(line: int, column: int) -> int:
        """Return a place in the text; Python counts a line's bytes."""
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    values, run = {}, len(text)
    for node in reversed(ast.parse(text).body):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                begin = at(value.lineno, value.col_offset)
                end = at(value.end_lineno, value.end_col_offset)
                values[name] = None if name in values else (begin, end)
        calls = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
        if any(isinstance(one, ast.Name) and one.id == "run" for one in calls):
            run = starts[node.lineno - 1]
    return {name: place for name, place in values.items() if place}, run
