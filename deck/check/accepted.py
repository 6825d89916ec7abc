"""Warnings that a deck accepts, each for one slide and with a reason.

`[//]: # "accept small picture: the map is only a backdrop"` on a slide accepts the warnings of that
rule there; Markdown shows the line nowhere, and it is in nobody's notes. An error is not accepted.
"""

import bisect
import re
from collections.abc import Sequence

from deck.problems import Problem

RULE = "accept"
ACCEPT = re.compile(r"""^\[//\]: # (["'(])accept (?P<rule>[^:"]+):(?P<reason>.*?)["')]\s*$""")
NEARLY = re.compile(r"^\[[^\]]*\]:\s*#\s*.{0,2}accept\b", re.IGNORECASE)


def settled(
    text: str, problems: Sequence[Problem], shown: str, starts: Sequence[int]
) -> list[Problem]:
    """Return the problems without the accepted warnings, with those about the accepting itself.

    text: the deck's Markdown. problems: with the slides that they are on. shown: the file's name.
    starts: the lines on which slides begin, from 1.
    """
    left, used = [], set()
    given, wrong = _given(text, shown, starts)
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


def _given(text: str, shown: str, starts: Sequence[int]):
    """Return {(slide, rule): line} of what is accepted, and what is wrong with those lines."""
    given, wrong = {}, []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        found = ACCEPT.match(line)
        slide = max(1, bisect.bisect_right(starts, number))
        if found and found["reason"].strip():
            given[slide, found["rule"].strip()] = number
        elif found or NEARLY.match(line):
            said = 'accepting a warning is a line like [//]: # "accept spelling: it is a name"'
            wrong.append(Problem(shown, number, said, slide=slide, rule=RULE))
    return given, wrong
