"""The two lines around what a model gives: how they are written, and what was meant as one."""

import ast
import re

from deck import markdown

OPEN = re.compile(r"""\[//\]: # "\[\[\[cog (?P<call>(?:(?!\]\]\]|").)*?) ?\]\]\]"\s*""")
SUM = r"""(?: \(sum: (?P<sum>[^()\s"]+)\))?"""
END = re.compile(rf"""\[//\]: # "\[\[\[end\]\]\]{SUM}"\s*""")
# One marker, what stands below it, and the one that ends it
BLOCK = re.compile(
    rf"""^\[//\]: # "\[\[\[cog .*?\]\]\]"[ \t]*\n(?P<body>.*?)^{END.pattern}""",
    re.MULTILINE | re.DOTALL,
)
# What was meant as one of the two, also with another word, or what Cog would take for one
NEARLY = re.compile(
    r"^\s*\[//\]\s*:.*?\[[ \[]*(?:(?P<cog>cog)\b|end[ \]]*\])|\[\[\[(?:(?P<bare>cog)|end\]\]\])"
    r"|^\s*\[//\]\s*:.*?\[\[\[ *\w+(?P<call>[^\]]*\()?",
    re.IGNORECASE,
)
# Why such a line is none
REASONS = (
    (r"^\s", "it begins its line, and stands in no list"),
    (r"\[ +\[|\[ +(?:cog|end)|end +\]|\] +\]", "it takes three brackets without spaces"),
    (r"\[\[\[end\]\]\]", "what stands around [[[end]]] is damaged"),
    (r"\[\[\[(?!cog|end)\w+[^\]]*\(", "it begins with [[[cog"),
    (r"\[\[\[(?!cog|end)", "the one that ends is [[[end]]]"),
    (r'".*".*"', "inside it takes single quotes"),
    ("", "it takes three brackets, between double quotes, on one line"),
)
BROKEN = 4  # lines of a marker
CODE = re.compile(r"`[^`]*`")
LAST = '[//]: # "[[[end]]]"'
EXAMPLE = "code('models/lif.py')"
MISSING_END = f"this marker has no end: write {LAST} below it"


def markers(text: str) -> list[tuple[int, str]]:
    """Return (line, text) of each line that begins what a model gives."""
    return [(n, line) for n, line in enumerate(text.split("\n"), 1) if OPEN.fullmatch(line)]


def unpaired(text: str) -> list[tuple[int, str]]:
    """Return (line, message) of markers without an end, ends without one, and near misses.

    Cog passes over whatever is not quite an end, to the next one: what stands between is lost.
    """
    found, open_at, prose, before = [], 0, in_text(text), 0
    lines, fenced = text.split("\n"), in_fences(text)
    for number, line in enumerate(lines, 1):
        nearly = NEARLY.search(line if line.startswith("[//]") else CODE.sub("", line))
        if not nearly:
            continue
        if number in fenced:
            found.append((number, "a marker brings its own fence: remove the ``` around it"))
            break
        if not OPEN.fullmatch(line) and not END.fullmatch(line):
            found.append((number, misspelt(whole(lines[number - 1 :]))))
        elif number in prose and before != number - 1:
            found.append((number, "Markdown takes this marker for text: put an empty line above"))
        before = number
        if nearly["cog"] or nearly["bare"] or nearly["call"]:
            if open_at:
                found.append((open_at, MISSING_END))
            open_at = number
        else:
            if not open_at:
                found.append((number, "this ends a marker that does not begin: remove it"))
            open_at = 0
    return [*found, (open_at, MISSING_END)] if open_at else found


def in_fences(text: str) -> set[int]:
    """Return the lines (from 1) within a deck's fences that begin as a marker does."""
    lines = text.split("\n")
    return {
        line + 1
        for token in markdown.parsed(text)[1]
        if token.type == "fence"
        for line in range(*token.map)
        if OPEN.fullmatch(lines[line])
    }


def in_text(text: str) -> set[int]:
    """Return the lines (from 1) of a deck that a paragraph or an HTML block has, no comment's."""
    return {
        line + 1
        for token in markdown.parsed(text)[1]
        if token.type == "inline"
        or (token.type == "html_block" and not token.content.lstrip().startswith("<!--"))
        for line in range(*token.map)
    }


def whole(lines: list[str]) -> str:
    """Return what was meant as one line, which an editor may have broken: it ends with ]]]."""
    if "]]]" in lines[0] or not re.search(r"cog\b", lines[0]):
        return lines[0]
    end = next((k for k, line in enumerate(lines[:BROKEN]) if "]]]" in line), 0)
    return " ".join(lines[: end + 1])


def misspelt(line: str) -> str:
    """Return why a line that was meant as a marker is none, and how it is written."""
    why = next(words for pattern, words in REASONS if re.search(pattern, line, re.IGNORECASE))
    return f"this is no marker: {why}; write {meant(line)}"


def meant(line: str) -> str:
    """Return the marker that a line was meant as; of one whose call can't be read, an example."""
    call = re.search(r"\[[ \[]*(?:cog|\w+\s)?\s*(\w+\(.*?)[\s\]\">-]*$", line, re.I | re.S)
    if not call and not re.search("cog", line, re.IGNORECASE):
        return LAST
    try:
        code = ast.unparse(ast.parse(call[1] if call else "", mode="eval"))
    except (SyntaxError, ValueError):
        code = ""
    return f'[//]: # "[[[cog {code if code and chr(34) not in code else EXAMPLE} ]]]"'
