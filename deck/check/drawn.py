"""What a figure says of its model: in texts that its script has typed, and in its question."""

import ast
from collections.abc import Iterator
from pathlib import Path

from deck import model
from deck.markers import stated
from deck.pictures import judged
from deck.problems import Problem
from deck.project import Project

FACTORS = (1, 1e3, 1e-3, 1e6, 1e-6)  # of the unit in which a slider shows a value


def faults(name: str, project: Project) -> list[Problem]:
    """Return what a figure says and its model contradicts, as far as that is known."""
    file, root = f"figures/{name}.py", project.root
    script = project.figure_scripts.get(name)
    if not script or not script.model:
        return []
    known = model.kept(project, project.model(script.model))
    try:
        tree = ast.parse((root / file).read_bytes())
    except (SyntaxError, ValueError):
        return []  # told when it is to be drawn
    if known is None:
        return []
    words = stated.spoken(root)
    texts = judged.read(project.picture(name)).texts
    found = [*of_texts(texts, tree, known, words, root), *of_question(tree, known, words, root)]
    return [Problem(file, line, said, rule="value", severity="warning") for line, said in found]


def of_texts(
    texts: list[str], tree: ast.Module, known: model.Description, words: dict, root: Path
) -> Iterator[tuple[int, str]]:
    """Yield (line, message) of values in texts that are drawn as they were typed.

    A parameter that is said to have several values has another in each curve.
    """
    typed = {one.value: one.lineno for one in ast.walk(tree) if isinstance(one, ast.Constant)}
    names = stated.parameters(known)
    said = [
        (typed[text], one)
        for text in texts
        if text in typed
        for one in stated.stated(text, names, words, root)
    ]
    for line, one in said:
        values = stated.values_of(known, one.name)
        several = {(other.number, other.unit) for _, other in said if other.name == one.name}
        if len(several) == 1 and not any(stated.agrees(v, one.number, one.unit) for v in values):
            have = " or ".join(stated.said_as(value, one.unit) for value in values)
            shown = f"{one.number:g} {one.unit}".strip()
            yield (
                line,
                f"{one.name} is {shown} in what is drawn, {have} in the model: write the model's",
            )


def of_question(
    tree: ast.Module, known: model.Description, words: dict, root: Path
) -> Iterator[tuple[int, str]]:
    """Yield (line, message) of values that the question names and is not asked with."""
    question, line, asked = declared(tree)
    names = stated.parameters(known)
    plain = stated.plainly(question, names, root)
    found = [(one["name"], one) for one in stated.EQUALS.finditer(plain)]
    found += [(one["name"], one) for one in stated.SAID.finditer(plain)]
    found += stated.in_words(plain, words)
    for name, match in found:
        own = stated.values_of(known, name) if name in names else []
        one = stated.as_stated(0, name, match, certain=True)
        given = [v for key, v in asked.items() if key.rpartition(".")[2].partition("[")[0] == name]
        agrees = any(abs(one.number - v * f) <= 1e-9 * abs(v * f) for v in given for f in FACTORS)
        if not own or agrees or any(stated.agrees(v, one.number, one.unit) for v in own):
            continue
        shown = f"{one.number:g} {one.unit}".strip()
        have = " or ".join(f"{v:g}" for v in given) or stated.said_as(own[0], one.unit)
        yield line, f"the question says {name} = {shown}; it is asked with {have}: see its values"


def declared(tree: ast.Module) -> tuple[str, int, dict[str, float]]:
    """Return the text of a script's PREDICT, its line, and its values; ("", 0, {}) without one."""
    for one in tree.body:
        named = isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "PREDICT"
        if named and isinstance(one.value, ast.Dict):
            keys = [getattr(key, "value", None) for key in one.value.keys]
            parts = dict(zip(keys, one.value.values, strict=True))
            try:
                said = {key: ast.literal_eval(parts[key]) for key in ("question", "values")}
            except (KeyError, ValueError):
                break  # told when it is to be drawn
            return said["question"], parts["question"].lineno, said["values"]
    return "", 0, {}
