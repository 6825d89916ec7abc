"""Equations beside a model: typed by hand though the model has them, or of another model."""

import ast
import re
from pathlib import Path

from deck import model
from deck.markers import calls, latex, lines, refresh, stated
from deck.problems import Problem

RULE = "equation"
NOTES = re.compile(r"<!--.*?-->", re.DOTALL)
D = r"\{\s*(?:d|\\mathrm\{d\})\s*"
RATE = re.compile(
    rf"\\[dt]?frac{D}(?P<name>[^{{}}]*(?:\{{[^{{}}]*\}})?[^{{}}]*)\}}{D}t\s*\}}"
    r"|\\dot\{?(?P<dot>[\w\\]+)\}?|\bd(?P<plain>[\w\\]+)\s*/\s*dt\s*="
)


def beside_models(
    shown: str,
    slides: list[tuple[int, str, list[Path]]],
    known: dict[Path, model.Description],
    root: Path,
) -> list[Problem]:
    """Return what is wrong with the equations of a deck, by the models that its slides show.

    shown: the deck's path as it is told; slides: see `stated.with_models`; known: what their models
    say.
    """
    problems = []
    for first, slide, shows in slides:
        described = {script: equations_of(known[script]) for script in shows}
        for line, said in [*typed(slide, described, root), *mixed(slide, described, root)]:
            problems.append(Problem(shown, first + line, said, rule=RULE, severity="warning"))
    return problems


def equations_of(known: model.Description) -> dict[str, str]:
    """Return {variable: right-hand side} of a model's differential equations."""
    return {
        name: equation["code"]
        for group in known["groups"].values()
        for name, equation in group["equations"].items()
        if equation["kind"] == "differential equation"
    }


def typed(slide: str, described: dict[Path, dict[str, str]], root: Path) -> list[tuple[int, str]]:
    """Return (line, message) of each equation that a model of the slide has, and that was typed."""
    table = calls.symbols(root)
    own = stated.without(slide, stated.FILLED, NOTES)
    found = []
    for rate in RATE.finditer(own):
        symbol = re.sub(r"[\s{}]|\(t\)", "", rate["name"] or rate["dot"] or rate["plain"])
        for script, equations in described.items():
            for name in equations:
                if re.sub(r"[\s{}]", "", latex.symbol(name, table)) != symbol:
                    continue
                call = f"equations('models/{script.name}', '{name}')"
                line = own.count("\n", 0, rate.start())
                found.append(
                    (line, f"this equation was typed; a marker writes the model's: {call}")
                )
    return found


def mixed(slide: str, described: dict[Path, dict[str, str]], root: Path) -> list[tuple[int, str]]:
    """Return (line, message) of each equation that is not that of the model whose code is shown."""
    of = {"code": [], "equations": []}
    for line, text in lines.markers(slide):
        try:
            call = refresh.checked(text)
        except calls.NotThereError:
            continue
        if isinstance(call.func, ast.Name) and call.func.id in of:
            words = [one.value for one in call.args if isinstance(one, ast.Constant)]
            of[call.func.id].append((line - 1, (root / words[0]).resolve(), words[1:]))
    found = []
    for line, script, rows in of["equations"]:
        if any(other == script for _, other, _ in of["code"]):
            continue
        names = {name.strip().rpartition(".")[2] for row in rows for name in row.split("&")}
        for _, other, _ in of["code"]:
            ours, theirs = described.get(script, {}), described.get(other, {})
            for name in sorted(names & set(ours) & set(theirs)):
                if re.sub(r"\s", "", ours[name]) != re.sub(r"\s", "", theirs[name]):
                    said = f"this is the equation of {name} in models/{script.name}; "
                    said += f"the code on this slide is models/{other.name}, which has another"
                    found.append((line, said))
    return found
