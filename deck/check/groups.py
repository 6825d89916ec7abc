"""What a slide says of a group in its own words: how many neurons, threshold, reset, method."""

import re
from collections.abc import Iterator
from pathlib import Path

from deck import model
from deck.check.times import COUNT, number_of
from deck.markers import stated
from deck.problems import Problem

ARGUMENT = re.compile(r"""`(?P<key>threshold|reset|method) ?= ?(['"])(?P<value>[^'"`]*)\2`""")
SIZE = re.compile(rf"(?:`(?P<code>\w+)`|[Gg]roup (?P<name>\w+)) has {COUNT} neurons?\b")


def faults(
    shown: str, slides: list[tuple[int, str, list[Path]]], known: dict[Path, model.Description]
) -> list[Problem]:
    """Return what a deck says of groups that the models contradict which its slides show.

    A slide without a model is held to the deck's only one, if there is but one. shown: the deck's
    path as it is told; slides: see `stated.with_models`; known: what their models say.
    """
    scripts = list(known)
    problems = []
    for first, slide, shows in slides:
        groups: dict[str, list[dict]] = {}
        for script in shows or (scripts if len(scripts) == 1 else []):
            for name, group in known[script]["groups"].items():
                groups.setdefault(name, []).append(group)
        lines = stated.without(slide, stated.FILLED, stated.FENCE).split("\n")
        for number, line in enumerate(lines):
            for sentence in stated.sentences(line):
                if stated.ASKS.search(sentence) or "?" in sentence:
                    continue
                for said in [
                    *of_arguments(sentence, groups, bool(shows)),
                    *of_sizes(sentence, groups),
                ]:
                    problems.append(
                        Problem(shown, first + number, said, rule="value", severity="warning")
                    )
    return problems


def of_arguments(sentence: str, groups: dict[str, list[dict]], shown: bool) -> Iterator[str]:
    """Yield the arguments in code that no group has. shown: whether the slide shows the model.

    Where it does not, another method may be told of.
    """
    every = [group for some in groups.values() for group in some]
    for one in ARGUMENT.finditer(sentence):
        key, value = one["key"], "".join(one["value"].split())
        have = {
            text
            for group in every
            for text in {
                "threshold": group["events"].values(),
                "reset": group["resets"].values(),
                "method": [group["method"]] if group["method"] and shown else [],
            }[key]
        }
        if have and value not in {"".join(text.split()) for text in have}:
            has = " or ".join(map(repr, sorted(have)))
            yield f"{key} is {one['value']!r} here, {has} in the model"


def of_sizes(sentence: str, groups: dict[str, list[dict]]) -> Iterator[str]:
    """Yield the numbers of neurons that a group does not have."""
    for one in SIZE.finditer(sentence):
        name = one["code"] or one["name"]
        sizes = {group["size"] for group in groups.get(name, [])}
        if sizes and number_of(one["count"]) not in sizes:
            has = " or ".join(map(str, sorted(sizes)))
            yield f"{name} has {one['count']} neurons here, {has} in the model"
