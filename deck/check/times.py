"""The times that an alt text tells of a figure lie on its axes, and are as many as it says."""

import re
from collections.abc import Iterator
from pathlib import Path

from deck import markdown
from deck.pictures import judged
from deck.problems import Problem
from deck.project import Project

SECONDS = {"ms": 1e-3, "s": 1.0, "milliseconds": 1e-3, "seconds": 1.0, "Sekunden": 1.0}
COUNTED = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten",
        "ein zwei drei vier fünf sechs sieben acht neun zehn",
        "un deux trois quatre cinq six sept huit neuf dix",
        "un dos tres cuatro cinco seis siete ocho nueve diez",
    )
    for number, word in enumerate(words.split(), 1)
}
NUMBER = r"\d+(?:\.\d+)?"
LISTED = rf"(?P<list>{NUMBER}(?:, {NUMBER})*(?:,? (?:and|und|et|y) {NUMBER})?)[ -]?"
UNIT = rf"(?P<unit>{'|'.join(SECONDS)})\b"
AT = re.compile(rf"\b(?:at|until|till|bei|nach|à|a los) {LISTED}{UNIT}")
OVER = re.compile(rf"\b(?:over|for|during|über|während|pendant|durante) {LISTED}{UNIT}")
COUNT = re.compile(
    rf"\b(?P<count>\d+|{'|'.join(COUNTED)}) (?:spikes|bursts|potentials|Spikes),? "
    rf"(?:at|bei|à|a los) {LISTED}{UNIT}",
    re.IGNORECASE,
)
SLACK = 1.05  # the last value is recorded before the end


def faults(deck: Path, root: Path) -> list[Problem]:
    """Return what the alt texts of a deck's figures say of times that is not in the picture."""
    project = Project(root)
    shown = deck.relative_to(root).as_posix()
    problems = []
    for line, address, alt in markdown.pictures(deck.read_text(encoding="utf-8")):
        name = Path(address).stem
        if name in project.figure_scripts:
            for said in [*miscounted(alt), *beyond(alt, judged.read(project.picture(name)).times)]:
                problems.append(Problem(shown, line, said, rule="alt text", severity="warning"))
    return problems


def miscounted(alt: str) -> Iterator[str]:
    """Yield that a text names another number of times than it lists."""
    for one in COUNT.finditer(alt):
        number = int(one["count"]) if one["count"].isdigit() else COUNTED[one["count"].lower()]
        listed = numbers(one["list"])
        if number != len(listed):
            yield f"the alt text says {one['count']} and lists {len(listed)}: {one['list']}"


def beyond(alt: str, axes: list[tuple[float, float]]) -> Iterator[str]:
    """Yield that a text tells of a time that no axis has. axes: from when to when each goes (s)."""
    if not axes:
        return
    low, high = min(low for low, _ in axes), max(high for _, high in axes)
    for one in AT.finditer(alt):
        size = SECONDS[one["unit"]]
        for time in numbers(one["list"]):
            if not any(first <= time * size <= last * SLACK for first, last in axes):
                ends = f"from {low / size:g} to {high / size:g} {one['unit']}"
                yield f"the alt text tells of {time:g} {one['unit']}; the picture goes {ends}"
    longest = max(last - first for first, last in axes)
    for one in OVER.finditer(alt):
        size = SECONDS[one["unit"]]
        if (time := max(numbers(one["list"]))) * size > longest * SLACK:
            shown = f"{longest / size:g} {one['unit']}"
            yield f"the alt text tells of {time:g} {one['unit']}; the picture shows {shown}"


def numbers(listed: str) -> list[float]:
    """Return the numbers of a list in words: "16, 37 and 58"."""
    return [float(one) for one in re.findall(NUMBER, listed)]
