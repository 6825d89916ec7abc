"""Compare the parameter values that a deck states in its own words with the models.

Cog fills in what stands between its markers; a note such as "with tau = 10 ms" does not come from
there. So each `name = number` of a slide is compared with the models that the slide shows.
"""

import re
from pathlib import Path

from deck import markdown, model
from deck.markers.calls import NotThereError, in_unit
from deck.problems import Problem
from deck.project import ROOT, Project

STATED = re.compile(
    r"(?<![+*/-] )(?<![\w.{=>`'(])(?P<name>[A-Za-z]\w*) = "
    r"(?P<number>[-+]?\d+(?:\.\d+)?)(?: ?(?P<unit>[pnumkM]?(?:s|V|A|S|F|Hz))\b)?"
)
FILLED = re.compile(
    r"^(\[//\]: # \"\[\[\[cog.*?\]\]\]\"$).*?^\[//\]: # \"\[\[\[end\]\]\].*?\"$", re.M | re.S
)
MODEL = re.compile(r"\bmodels/[\w./-]+\.py")


def contradictions(deck: Path, root: Path = ROOT) -> list[Problem]:
    """Return each value in the text and the notes of a deck that its slide's models contradict."""
    text = deck.read_text(encoding="utf-8")
    shown = deck.relative_to(root).as_posix()
    drawn = markdown.figures(deck, root)
    problems = []
    first = 1
    slides = []
    for slide in re.split(r"^---$", text, flags=re.MULTILINE):
        lines = slide.count("\n")
        on_slide = [figure for line, figure in drawn if first <= line <= first + lines]
        slides.append((first, stated(slide), models(slide, on_slide, root)))
        first += lines
    try:
        known = model.described(
            Project(root), sorted({script for _, said, has in slides if said for script in has})
        )
    except model.ModelError as problem:
        return [Problem(shown, 1, f"a model of this deck fails:\n{problem}")]
    for first, said, shows in slides:
        for line, name, number, unit in said:
            values = [v for script in shows for v in values_of(known[script], name)]
            if values and not any(agrees(value, number, unit) for value in values):
                have = " or ".join(said_as(value) for value in values)
                message = (
                    f"{name} is {number:g}{' ' if unit else ''}{unit} here, {have} in the model"
                )
                problems.append(Problem(shown, first + line, message))
    return problems


def stated(slide: str) -> list[tuple[int, str, float, str]]:
    """Return (line in the slide, name, number, unit) of each value that its own words state."""
    own = FILLED.sub(lambda found: "\n" * found[0].count("\n"), slide)
    return [
        (
            own.count("\n", 0, found.start()),
            found["name"],
            float(found["number"]),
            found["unit"] or "",
        )
        for found in STATED.finditer(own)
    ]


def models(slide: str, figures: list[str], root: Path) -> list[Path]:
    """Return the models that a slide shows: by their code or equations, or by their figures."""
    names = set(MODEL.findall(slide))
    scripts = Project(root).figure_scripts
    names |= {f"models/{scripts[f].model if f in scripts else f}.py" for f in figures}
    return sorted((root / name).resolve() for name in names if (root / name).is_file())


def values_of(known: model.Description, name: str) -> list[dict]:
    """Return what a model says of a parameter, in its own names and in each of its groups."""
    places = [known["values"], *(group["values"] for group in known["groups"].values())]
    return [place[name] for place in places if name in place]


def agrees(value: dict, number: float, unit: str) -> bool:
    """Tell whether a number with a unit is one of a parameter's values."""
    try:
        numbers, _ = in_unit(value["numbers"], value["unit"], unit or None)
    except NotThereError:
        return False
    return any(abs(one - number) <= 1e-9 * max(1, abs(one)) for one in numbers)


def said_as(value: dict) -> str:
    """Return a parameter's values as text."""
    numbers, unit = in_unit(value["numbers"], value["unit"], None)
    return " or ".join(f"{number:g}" for number in numbers) + (f" {unit}" if unit else "")
