"""Warnings that a deck accepts, each for one slide and with a reason.

`[//]: # "accept small picture: the map is only a backdrop"` on a slide accepts the warnings of that
rule there; Markdown shows the line nowhere, and it is in nobody's notes. An error is not accepted.
"""

import re
from collections.abc import Sequence

from deck.problems import Problem

RULE = "accept"
ACCEPT = re.compile(r"""^\[//\]: # (["'(])accept (?P<rule>[^:"]+):(?P<reason>.*?)["')]\s*$""")
NEARLY = re.compile(r"^\[[^\]]*\]:\s*#\s*.{0,2}accept\b", re.IGNORECASE)


def settled(text: str, problems: Sequence[Problem], shown: str) -> list[Problem]:
    """Return the problems without the accepted warnings, with those about the accepting itself.

    text: the deck's Markdown. problems: with the slides that they are on. shown: the file's name.
    """
    left, used = [], set()
    given, wrong = _given(text, problems, shown)
    for problem in problems:
        here = (problem.slide, problem.rule)
        if here in given:
            used.add(here)
            if problem.severity == "warning":
                continue
            said = f"{problem.rule} is an error here: mend it, it cannot be accepted"
            wrong.append(Problem(shown, given[here], said, slide=problem.slide, rule=RULE))
        left.append(problem)
    for (slide, rule), line in given.items():
        if (slide, rule) not in used:
            said = f"no {rule} occurs on this slide any more: remove the line that accepts it"
            wrong.append(Problem(shown, line, said, slide=slide, rule=RULE, severity="warning"))
    return left + wrong


def _given(text: str, problems: Sequence[Problem], shown: str):
    """Return {(slide, rule): line} of what is accepted, and what is wrong with those lines."""
    starts = slide_starts(text)
    given, wrong = {}, []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        found = ACCEPT.match(line)
        slide = sum(start <= number for start in starts)
        if found and found["reason"].strip():
            given[slide, found["rule"].strip()] = number
        elif found or NEARLY.match(line):
            said = 'accepting a warning is a line like [//]: # "accept spelling: it is a name"'
            wrong.append(Problem(shown, number, said, slide=slide, rule=RULE))
    return given, wrong


def slide_starts(text: str) -> list[int]:
    """Return the lines (from 1) on which slides begin, as far as lines --- tell."""
    starts, fence = [1], ""
    lines = text.replace("\r\n", "\n").split("\n")
    first = lines.index("---", 1) if lines[:1] == ["---"] and "---" in lines[1:] else 0
    for number, line in enumerate(lines, 1):
        if number <= first + 1:
            continue
        if mark := re.match(r"\s*(`{3,}|~{3,})", line):
            fence = "" if fence and line.strip().startswith(fence) else fence or mark[1]
        elif line.rstrip() == "---" and not fence:
            starts.append(number)
    return starts
