"""Equations beside a model: typed by hand though the model has them, or of another model."""

import ast
import re
from pathlib import Path

from deck import model
from deck.check.formula import FUNCTIONS, RATE, UnreadError, names_in, rate, same
from deck.markers import calls, latex, lines, refresh, stated
from deck.problems import Problem

RULE = "equation"
NOTES = re.compile(r"<!--.*?-->", re.DOTALL)
MATH = re.compile(r"\$\$(?P<display>.+?)\$\$|\$(?P<line>[^$\n]+)\$|`(?P<code>[^`\n]+)`", re.DOTALL)
ROWS = re.compile(r"\\\\(?:\[[^\]]*\])?|\\(?:begin|end)\{\w+\*?\}(?:\{\w+\})?")


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
        wrong = contradicted(slide, known, root)
        found = [*typed(slide, described, root), *mixed(slide, known, described, root)]
        for line, said in wrong or found:
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


def events_of(known: model.Description) -> list[tuple]:
    """Return the thresholds and resets of a model's groups."""
    return [(one["events"], one["resets"]) for one in known["groups"].values() if one["events"]]


def typed(slide: str, described: dict[Path, dict[str, str]], root: Path) -> list[tuple[int, str]]:
    """Return (line, message) of each equation that a model of the slide has, and that was typed."""
    table = calls.symbols(root)
    own = stated.without(slide, stated.FILLED, NOTES)
    found = []
    for one in RATE.finditer(own):
        symbol = re.sub(r"[\s{}]|\(t\)", "", one["name"] or one["dot"] or one["plain"])
        for script, equations in described.items():
            for name in equations:
                if re.sub(r"[\s{}]", "", latex.symbol(name, table)) != symbol:
                    continue
                call = f"equations('models/{script.name}', '{name}')"
                line = own.count("\n", 0, one.start())
                found.append(
                    (line, f"this equation was typed; a marker writes the model's: {call}")
                )
    return found


def contradicted(
    slide: str, known: dict[Path, model.Description], root: Path
) -> list[tuple[int, str]]:
    """Return (line, message) of each equation typed that every model of the deck contradicts.

    One that names something that no model has is of something else.
    """
    own = stated.without(slide, stated.FILLED, stated.FENCE, NOTES)
    has = {script: names_of(said) for script, said in known.items()}
    symbols, by_symbol = stated.spelled(frozenset().union(*has.values()), root)
    found = []
    for block in MATH.finditer(own):
        before, after = own[: block.start()].rstrip(), own[block.end() :]
        beside = before.rsplit("\n", 1)[-1] + after.split("\n")[0]
        if stated.ASKS.search(beside) or "?" in beside:
            continue
        tex = block["display"] or block["line"]
        for row in ROWS.split(tex) if tex else [block["code"]]:
            braced = re.sub(r"_\\(?:mathrm|text|textrm)(?=\{)", "_", row)
            plain = symbols.sub(lambda one: f" {by_symbol[one[0]]} ", braced)
            line = own.count("\n", 0, block.start() + block[0].find(row.strip()))
            found += [(line, said) for said in wrong_rate(plain, known, has)]
    return found


def wrong_rate(
    formula: str, known: dict[Path, model.Description], has: dict[Path, set[str]]
) -> list[str]:
    """Return that a formula gives a variable another rate than each model that has it."""
    for one in RATE.finditer(formula):
        name = re.sub(r"[\s\\{}]|\(t\)", "", one["name"] or one["dot"] or one["plain"])
        try:
            said = rate(formula, one)
            used = names_in(said) - set(FUNCTIONS) - {"t"}
        except (UnreadError, SyntaxError):
            continue
        theirs = {s: code for s in known if (code := equations_of(known[s]).get(name))}
        if theirs and all(
            used <= has[s] and not same(said, code, within(known[s])) for s, code in theirs.items()
        ):
            script, code = next(iter(theirs.items()))
            marker = f"equations('models/{script.name}', '{name}')"
            return [f"models/{script.name} has d{name}/dt = {code}; a marker writes it: {marker}"]
    return []


def names_of(known: model.Description) -> set[str]:
    """Return what a model's equations may name: its parameters and its variables."""
    groups = known["groups"].values()
    return {*known["values"], *(n for one in groups for n in (*one["values"], *one["equations"]))}


def within(known: model.Description) -> dict[str, str]:
    """Return what the names of a model's subexpressions stand for."""
    return {
        name: one["code"]
        for group in known["groups"].values()
        for name, one in group["equations"].items()
        if one["kind"] == "subexpression"
    }


def mixed(
    slide: str,
    known: dict[Path, model.Description],
    described: dict[Path, dict[str, str]],
    root: Path,
) -> list[tuple[int, str]]:
    """Return (line, message) of what is not that of the model whose code is shown.

    That is: equations, and tables of events.
    """
    of = {"code": [], "equations": [], "events": []}
    for line, text in lines.markers(slide):
        try:
            call = refresh.checked(text)
        except calls.NotThereError:
            continue
        if isinstance(call.func, ast.Name) and call.func.id in of:
            words = [one.value for one in call.args if isinstance(one, ast.Constant)]
            of[call.func.id].append((line - 1, (root / words[0]).resolve(), words[1:]))
    found = []
    coded = [script for _, script, _ in of["code"] if script in known]
    for line, script, _ in of["events"]:
        for other in coded if script in known and script not in coded else ():
            if events_of(known[script]) != events_of(known[other]):
                said = f"these are the events of models/{script.name}; the code on this slide is "
                found.append((line, f"{said}models/{other.name}, whose spikes and resets differ"))
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
