"""The front matter of a deck, read as YAML before Marp drops in silence what it cannot read."""

import difflib
import re
from dataclasses import dataclass, field

import yaml

from deck.problems import Problem

# What Marp reads there: of a deck, of each slide, of the page
DECK = ("marp", "theme", "style", "headingDivider", "lang", "size", "math", "title", "description",
        "author", "keywords", "url", "image")  # fmt: skip
SLIDE = ("class", "header", "footer", "paginate", "color", "transition", "backgroundColor",
         "backgroundImage", "backgroundPosition", "backgroundRepeat", "backgroundSize")  # fmt: skip
KNOWN = (*DECK, *SLIDE, *(f"_{name}" for name in SLIDE))
# What tells the reader of the file something; Marp does nothing with it
HARMLESS = ("date", "subtitle", "license", "version", "event", "institute", "tags", "course")
PAGINATE = ("true", "false", "hold", "skip")
LOST = "Marp drops the whole block in silence"
TOO_CLOSE = re.compile(rf"(?:{'|'.join(KNOWN)}):\S")
# A text in the quotes of a word processor, or one that begins with such a quote that is not closed
CURLY = re.compile("[“”„«][^“”„«»]*[“”»]?")
# What YAML says of a mistake, and what it means here
MEANINGS = {
    "mapping values are not allowed": "a colon inside a value: put the value in quotes",
    r"found character '\t'": "a tab, which YAML does not take: use spaces",
    "unexpected end of stream": "a quote is not closed",
    "could not find expected ':'": "no `key: value`; if the slides begin here, put --- above",
}


@dataclass
class FrontMatter:
    """A deck's settings as texts, each with its line (from 1), and what is wrong with them."""

    settings: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read(text: str, shown: str) -> FrontMatter:
    """Return the front matter of a deck's Markdown. shown: the file's name in messages."""
    found = FrontMatter()

    def tell(line: int, message: str, severity: str = "error") -> None:
        problem = Problem(shown, line, message, rule="front matter", severity=severity)
        found.problems.append(problem)

    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != "---":
        begins = next((n for n, line in enumerate(lines) if _begins(lines, n)), None)
        if re.fullmatch(r"[-\u2013\u2014]{2,}", lines[0].rstrip()):
            tell(1, "the front matter begins with three dashes, and no more: ---")
        elif text.lstrip().startswith("---"):
            tell(1, "the front matter begins on line 1: remove what stands above its first ---")
        elif begins:
            tell(
                1,
                f"the front matter stands above all else: put lines 1 to {begins} below it",
            )
        return found
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        tell(1, "the front matter is not closed: put --- below its last line")
        return found
    for number in range(2, end):
        if lines[number].startswith("#") and not lines[number - 1].strip():
            tell(
                number + 1,
                "a heading inside the front matter, where it is lost: close the block with --- "
                "above it",
            )
            return found
    if lost := _not_indented(lines[1:end]):
        tell(lost + 1, "a style has to stand two spaces to the right of its `style: |`")
        return found
    try:
        node = yaml.compose("\n".join(["", *lines[1:end]]), Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark
        if re.search("quoted scalar|simple key", problem.context or "") and problem.context_mark:
            mark = problem.context_mark
        wrong = mark.line
        said = str(problem.problem)
        if quote := _open_quote(lines[1:end]):
            tell(quote + 1, f"the front matter is not YAML, and {LOST}: a quote is not closed")
            return found
        meaning = next((means for words, means in MEANINGS.items() if words in said), said)
        if re.match(r" +\w+:", lines[wrong]):
            meaning = "this line begins with a space: remove it"
        elif equals := re.match(r"(\w+) *= *(.*)", lines[wrong]):
            meaning = f"a setting has a colon: {equals[1]}: {equals[2]}"
        elif close := next((n for n, line in enumerate(lines[:end]) if TOO_CLOSE.match(line)), 0):
            spaced = lines[close].replace(":", ": ", 1)
            wrong, meaning = close, f"a space is missing behind the colon: {spaced}"
        tell(wrong + 1, f"the front matter is not YAML, and {LOST}: {meaning}")
        return found
    except yaml.YAMLError as problem:
        tell(1, f"the front matter is not YAML, and {LOST}: {problem}")
        return found
    if node is None or not isinstance(node, yaml.MappingNode):
        tell(1, f"the front matter has no lines like `theme: brian2`, and {LOST}")
        return found
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 1
        if name in found.lines:
            tell(
                line,
                f"{name} stands twice in the front matter; it is on line {found.lines[name]} too",
            )
        found.lines[name] = line
        text = value.value if isinstance(value, yaml.ScalarNode) else ""
        found.settings[name] = text
        if CURLY.fullmatch(text) and not value.style:
            said = f"{text[0]} is no quote here, and is seen as a part of the text"
            tell(line, f'{said}: write {name}: "{text.strip("“”„«»")}"')
        if name not in KNOWN:
            _unknown(name, line, tell)
        elif not isinstance(value, yaml.ScalarNode) and name not in ("class", "_class", "keywords"):
            tell(line, f"{name} takes one text: put it in quotes")
    _values(found, tell)
    return found


def _begins(lines: list[str], number: int) -> bool:
    """Tell whether a front matter begins on a line (from 0)."""
    below = lines[number + 1 : number + 20]
    return lines[number].rstrip() == "---" and any(re.match("marp *:", line) for line in below)


def _not_indented(lines: list[str]) -> int:
    """Return the first line, from 1, of a `style: |` that is not indented; 0 if there is none."""
    inside = False
    for number, line in enumerate(lines, 1):
        if key := re.match(r"([\w-]+)\s*:(\s|$)(?!.*[;{}]$)", line):
            inside = (
                key[1] == "style" and re.fullmatch(r"style\s*:\s*[|>][-+]?\s*", line) is not None
            )
        elif inside and re.match(r"[^\s#]|#\S+\s*\{", line):
            return number
    return 0


def _open_quote(lines: list[str]) -> int:
    """Return the line of the front matter, from 1, whose quote is not closed, 0 if there is none.

    What follows it, up to the next quote, is a part of its value: YAML complains of a later line.
    """
    for number, line in enumerate(lines, 1):
        if re.match(r"[\w-]+:\s*[\"']", line):
            try:
                yaml.compose(line, Loader=yaml.BaseLoader)
            except yaml.MarkedYAMLError as problem:
                if "end of stream" in str(problem.problem):
                    return number
            except yaml.YAMLError:
                continue
    return 0


def _unknown(name: str, line: int, tell) -> None:
    near = difflib.get_close_matches(name, KNOWN, 1, 0.7)
    folded = next((one for one in KNOWN if one.lower() == name.lower().replace("-", "")), None)
    if folded or near:
        tell(line, f"Marp knows no {name} in the front matter; did you mean {folded or near[0]}?")
    elif name not in HARMLESS:
        tell(line, f"nothing reads {name} in the front matter", "warning")


def _values(found: FrontMatter, tell) -> None:
    settings, lines = found.settings, found.lines
    if not settings.get("theme"):
        tell(
            lines.get("theme", 1),
            "the front matter names no theme: write theme: brian2 (or theme: default, Marp's own)",
            "error" if lines.get("theme") else "warning",
        )
    if settings.get("title") == "":
        tell(lines["title"], "the title is empty: a browser's tab and a PDF show the file's name")
    if "lang" not in settings:
        tell(1, "the front matter names no language: write lang: en, or the deck's own", "warning")
    elif not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", settings["lang"]):
        tell(
            lines["lang"], f"lang: {settings['lang']} is no code of a language: en, en-US, de, ..."
        )
    if settings.get("math", "katex") != "katex":
        tell(
            lines["math"],
            f"math: {settings['math']}: formulas are checked and set by KaTeX; write math: katex",
        )
    if settings.get("paginate", "true") not in PAGINATE:
        tell(
            lines["paginate"], f"paginate: {settings['paginate']} is none of {', '.join(PAGINATE)}"
        )
    divider = settings.get("headingDivider", "1")
    if divider and not re.fullmatch(r"[1-6]|false", divider):
        tell(lines["headingDivider"], f"headingDivider: {divider} is no heading's level, 1 to 6")


def why_no_deck(text: str, shown: str) -> Problem | None:
    """Return why a Markdown file is taken for no deck although it seems to be one, else None."""
    if not text.strip():
        return Problem(shown, 0, "is empty: no slide is made from it", rule="unseen deck")
    if "\r" in text and "\n" not in text:
        said = "is taken for no deck: its lines end with CR alone; save it with LF, as on Unix"
        return Problem(shown, 1, said, rule="unseen deck")
    found = read(text, shown)
    if found.problems and not found.settings:
        first = found.problems[0]
        return Problem(
            shown, first.line, f"is taken for no deck: {first.message}", rule="unseen deck"
        )
    if "marp" in found.settings:
        said = f"is taken for no deck: it says marp: {found.settings['marp']}; write marp: true"
        return Problem(shown, found.lines["marp"], said, rule="unseen deck")
    if found.settings:
        said = "is taken for no deck: its front matter lacks the line marp: true"
        return Problem(shown, 1, said, rule="unseen deck")
    if re.search(r"^---\s*$", text, re.MULTILINE):
        said = (
            "is taken for no deck: it has no front matter with marp: true; is it meant to be one?"
        )
        return Problem(shown, 1, said, rule="unseen deck", severity="warning")
    return None
