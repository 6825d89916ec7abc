"""Compare the parameter values that a deck states in its own words with the models.

Markers fill in what stands between them; "with tau = 10 ms" in a note does not come from there. So
each value that prose, tables, formulas, alt texts and notes state of a parameter is compared: with
the models that the slide shows, else with all models of the deck. What a sentence only supposes,
as a question does, states nothing.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from deck import markdown, model
from deck.markers import latex
from deck.markers.calls import NotThereError, in_unit, read_table, symbols
from deck.problems import Mistake, Problem
from deck.project import ROOT, Project

# The Greek letters, small and large, by which a parameter may be called
LETTERS = {
    letter: name.capitalize() if letter.isupper() else name.lower()
    for letter in map(chr, [*range(0x391, 0x3A2), *range(0x3A3, 0x3AA), *range(0x3B1, 0x3CA)])
    for name in [unicodedata.name(letter).split()[-1].replace("LAMDA", "LAMBDA")]
}
SPOKEN_UNITS = {
    "milliseconds": "ms", "millisecond": "ms", "seconds": "s", "second": "s", "sec": "s",
    "millivolts": "mV", "millivolt": "mV", "volts": "V", "nanoamperes": "nA", "picoamperes": "pA",
    "nanosiemens": "nS", "hertz": "Hz", "Millisekunden": "ms", "Sekunden": "s", "Millivolt": "mV",
}  # fmt: skip
COUNTED = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "un dos tres cuatro cinco seis siete ocho nueve diez",
    )
    for number, word in enumerate(words.split(), 1)
} | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100}
WORDS = re.compile(rf"\b({'|'.join(COUNTED)})(?= (?:{'|'.join(SPOKEN_UNITS)}|[mn]?[sVAS]\b))", re.I)
NUMBER = r"(?P<number>[-+\u2212]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?)(?![\w.]*\^|\d|[.,]\d)"
# What follows makes a product, a ratio or a range of it, not a parameter's value
NOT_ALONE = r"(?! ?(?:/|\*|\u00d7|\u00b7|times\b|per\b|percent\b|%|or\b|to\b))"
UNIT = (
    r"(?:[ -]?(?P<unit>[pnumkM]?(?:s|V|A|S|F|Hz)|"
    + "|".join(SPOKEN_UNITS)
    + r")(?![\w/*]))?+"
    + NOT_ALONE
)
IS = r"(?: is| of| lasts| (?:is |lies |sits |stays )at| is set to|:| =| \|| ist| liegt bei| von)"
BEFORE = r"(?<![+*/-] )(?<![\w.{=>`'+*/-])(?<!\w\()"
EQUALS = re.compile(BEFORE + r"(?P<name>[A-Za-z]\w*) ?(?:=|≈|:=) ?" + NUMBER + UNIT)
SAID = re.compile(
    BEFORE + r"(?P<name>[A-Za-z]\w+)(?: \([^()]*\))?"
    r"(?: is| are| of| equals| lasts| was| ist| von| ?:| \|) "
    r"(?:about |only |now |set to )?" + NUMBER + UNIT
)
# "tau and tau_ref are 10 ms and 5 ms": names, what they are, as many values
AND = r"(?: ?, (?:and |und )?| and | und )"
VALUE = r"[-+\u2212]?\d+(?:[.,]\d+)?(?: ?[A-Za-z]+)??"
LISTED = re.compile(
    rf"(?P<names>[A-Za-z]\w*(?:{AND}[A-Za-z]\w*)+)(?P<verb> are | sind | ?= ?)"
    rf"(?P<values>{VALUE}(?:{AND}{VALUE})+(?: ?[A-Za-z]+\b)?)(?!\w)"
)
# A sentence with one of these states nothing, not even with an equals sign
ASKS = re.compile(
    r"\b(if|would|suppose|imagine|wenn|würden?|angenommen)\b|\btry \w+ ?=|"
    # where it is looked at, what it does not do, what another cell has
    r"(?<!is )(?<!lies )(?<!sits )\bat \w+ ?= ?|"
    r"\b(with|at|for|mit|bei) \w+ ?= ?-?[\d.]+ (it |he )?(never|nie)\b|"
    r"\b(real (\w+ )?(cells?|neurons?)|last (week|time|lecture|year)|in vi(vo|tro))\b|"
    # another value than the model's: "with a larger input, I = 2, it fires more often"
    r"\b(with|at|for) (an? |the )?(larger|smaller|higher|lower|stronger|weaker|longer|shorter|"
    r"faster|slower|other|another|different)\b|\b(mit|bei) (einem |einer )?"
    r"(größer|kleiner|höher|niedriger|stärker|schwächer|länger|kürzer|ander)\w+",
    re.IGNORECASE,
)
# A sentence with one of these supposes, asks or tells what to try
SUPPOSES = re.compile(
    r"\b(if|would|were|suppose|imagine|try|change|instead|without|until|from|between|when|wenn|"
    r"falls|würde|statt|probiert?|angenommen|could|should|might|halved?|doubled?|twice)\b|"
    r"\bset\b(?! to| by)",
    re.IGNORECASE,
)
FILLED = re.compile(
    r"^(\[//\]: # \"\[\[\[cog.*?\]\]\]\"$).*?^\[//\]: # \"\[\[\[end\]\]\].*?\"$", re.M | re.S
)
FRACTION = re.compile(r"\\[dt]?frac\{(\d+)\}\{([1-9]\d*)\}")
POWER = re.compile(r"(\d) ?(?:\\cdot|\\times|\u00b7|\u00d7) ?10\^\{?([-+]?\d+)\}?")
FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1`*$", re.M | re.S)
# Inline code that is nothing but values, as `tau = 20*ms; V_t = 0.8`
ASSIGNS = re.compile(r"`((?:(?:\w+\.)?\w+ ?= ?-?[\d.e-]+(?: ?\* ?\w+)?(?:; ?|(?=`)))+)`")
ITEM = re.compile(r"^\s*[-+*]\s+")  # whose mark is no minus
RULE = re.compile(r"[|:\s-]*-[|:\s-]*")  # below the head of a table
CELL = re.compile(r"\$?[-\u2212]?\d+(?:[.,]\d+)?\$?(?: ?[A-Za-zµμ]+)?")  # a number, and its unit
GOES_ON = re.compile(r"(?!\d+[.)] )\$?(?:[=≈]|is |of )? ?[-\u2212]?\d")
# Values that a parameter may have and still be one that a sentence states
MANY = 4
MODEL = re.compile(r"\bmodels/[\w./-]+\.py")


@dataclass(frozen=True)
class Stated:
    """A value that a deck states, on a line of a slide (from 0).

    certain: with an equals sign. code: in inline code, which may be an example of another model.
    """

    line: int
    name: str
    number: float
    unit: str
    certain: bool
    code: bool = False


def contradictions(deck: Path, root: Path = ROOT) -> list[Problem]:
    """Return each value in the text and the notes of a deck that its models contradict."""
    text = deck.read_text(encoding="utf-8").replace("\r\n", "\n")
    shown = deck.relative_to(root).as_posix()
    slides = with_models(deck, text, root)
    try:
        known = model.described(Project(root), sorted({s for _, _, has in slides for s in has}))
    except model.ModelError as problem:
        return [Problem(shown, 1, f"a model of this deck fails:\n{problem}")]
    try:
        words = spoken(root)
    except Mistake as mistake:
        return mistake.problems
    names = {name for said in known.values() for name in parameters(said)}
    problems = []
    for first, slide, shows in slides:
        for one in apart(stated(slide, names, words, root)):
            own = [v for script in shows for v in values_of(known[script], one.name)]
            every = [v for said in known.values() for v in values_of(said, one.name)]
            values = own if own and one.certain else every
            if not one.certain and not any(alike(value, one.unit) for value in values):
                continue  # "C over g_L is 20 ms"
            if not values or any(agrees(value, one.number, one.unit) for value in values):
                continue
            have = " or ".join(dict.fromkeys(said_as(value, one.unit) for value in own or every))
            unit = f" {one.unit}" if one.unit else ""
            where = "the model" if own or len(every) == 1 else "the deck's models"
            message = f"{one.name} is {one.number:g}{unit} here, {have} in {where}"
            severity = "warning" if one.code and not own else "error"
            problems.append(Problem(shown, first + one.line, message, severity=severity))
    return problems


def apart(said: list[Stated]) -> list[Stated]:
    """Return the values without those of a line that gives a parameter several: it compares."""
    values: dict[tuple[int, str], set] = {}
    for one in said:
        values.setdefault((one.line, one.name), set()).add((one.number, one.unit))
    return [one for one in said if len(values[one.line, one.name]) == 1]


def parts(deck: Path, text: str, root: Path) -> Iterator[tuple[int, str, list[str]]]:
    """Yield each slide of a deck: its first line, its Markdown, the figures that it shows."""
    drawn = markdown.figures(deck, root)
    for first, slide in markdown.slides(text):
        last = first + slide.count("\n")
        yield first, slide, [figure for line, figure in drawn if first <= line <= last]


def with_models(deck: Path, text: str, root: Path) -> list[tuple[int, str, list[Path]]]:
    """Return (first line, Markdown, models) of each slide: those that it shows.

    That is: by their code or equations, or by their figures.
    """
    project = Project(root)
    slides = []
    for first, slide, figures in parts(deck, text, root):
        names = set(MODEL.findall(slide))
        for figure in figures:
            script = project.figure_scripts.get(figure)
            names.add(f"models/{script.model if script else figure}.py")
        files = sorted((root / name).resolve() for name in names)
        slides.append((first, slide, [file for file in files if file.is_file()]))
    return slides


def without(text: str, *blocks: re.Pattern) -> str:
    """Return a text with nothing in place of such blocks; all else stays on its line."""
    for block in blocks:
        text = block.sub(lambda found: "\n" * found[0].count("\n"), text)
    return text


def stated(slide: str, names: set[str], words: dict[str, str], root: Path) -> list[Stated]:
    """Return the values of known parameters that a slide's own words state."""
    found = []
    lines = without(slide, FILLED, FENCE).split("\n")
    lines = ["; ".join([line, *said]) for line, said in zip(lines, below(lines), strict=True)]
    for number, (line, after) in enumerate(zip(lines, [*lines[1:], ""], strict=True)):
        if line.startswith("[//]:"):
            continue
        if GOES_ON.match(after) and line.strip():  # a value that the end of the line parts
            line = f"{line} {after}"
        for sentence in sentences(ITEM.sub("", line)):
            plain = plainly(sentence, names, root)
            asks = "?" in sentence or ASKS.search(plain)
            supposes = asks or SUPPOSES.search(plain)
            for pattern, certain in ((EQUALS, True), (SAID, False)):
                for one in [] if asks or (supposes and not certain) else pattern.finditer(plain):
                    name = one["name"]
                    if name not in names and name.lower() in LETTERS.values():  # Tau begins it
                        name = name.lower()
                    if name in names:
                        found.append(as_stated(number, name, one, certain))
            if supposes:
                continue
            found += [as_stated(number, name, one, False) for name, one in in_words(plain, words)]
            for span in ASSIGNS.findall(sentence):
                span = re.sub(r"\b\w+\.(?=[A-Za-z])", "", span).replace("*", " ")
                found += [
                    as_stated(number, one["name"], one, True, code=True)
                    for one in EQUALS.finditer(span)
                    if one["name"] in names
                ]
    return [one for one in found if replace(one, line=one.line - 1) not in found]


def below(lines: list[str]) -> list[list[str]]:
    """Return, for each line, what its numbers are by the heads of their columns: "V_t = 0.9"."""
    heads: list[str] = []
    said: list[list[str]] = []
    table: list[list[str]] = []
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        said.append([])
        if "|" not in line:
            heads, table = [], []
        elif RULE.fullmatch(after.strip()) and "|" in after:
            heads = cells
        elif len(cells) == len(heads):
            pairs = zip(heads, cells, strict=True)
            said[-1] = [f"{head} = {cell}" for head, cell in pairs if CELL.fullmatch(cell)]
            table += [said[-1]] if said[-1] else []
            if len(table) > 1 and table[0] != table[-1]:  # of several things: none is the model's
                for row in table:
                    row.clear()
    return said


def as_stated(line: int, name: str, found: re.Match, certain: bool, code: bool = False) -> Stated:
    """Return what a match says of a parameter."""
    unit = SPOKEN_UNITS.get(found["unit"] or "", found["unit"] or "")
    number = found["number"].replace("\u2212", "-")
    # 20,5 as in German, but 1,500
    number = re.sub(r"^([1-9]\d{0,2}),(\d{3})$", r"\1\2", number).replace(",", ".")
    return Stated(line, name, float(number), unit, certain, code)


def sentences(line: str) -> list[str]:
    """Split a line after each full stop, question mark and semicolon, but not within code."""
    return re.split(r"(?<=[.?!;])\s+(?=[A-ZÄÖÜ$`(]|\w+\b)(?=(?:[^`]*`[^`]*`)*[^`]*$)", line)


def in_words(plain: str, words: dict[str, str]) -> Iterator[tuple[str, re.Match]]:
    """Yield (parameter, match) of "a time constant of 20 ms" and "a 20 ms time constant"."""
    for phrase, name in words.items():
        after = rf"\b{phrase}(?: \w+)?(?:{IS}(?: about)? | \(){NUMBER}{UNIT}"
        beside = rf"\b{phrase} {NUMBER}{UNIT}"
        before = rf"(?<![\w.]){NUMBER}{UNIT} {phrase}\b"
        there = rf"\b{phrase} at {NUMBER}{UNIT}(?! ?[A-Za-z])"  # "at 16 ms" is when
        for pattern in (after, beside, before, there):
            for one in re.finditer(pattern, plain, re.IGNORECASE):
                if one["unit"] or name not in phrase:
                    yield name, one


def plainly(text: str, names: set[str], root: Path) -> str:
    r"""Return a text with the names of parameters for their symbols: tau_ref for \tau_{ref}."""
    symbols_of, by_symbol = spelled(frozenset(names), root)
    text = symbols_of.sub(lambda found: f" {by_symbol[found[0]]} ", text)
    text = re.sub(r"\\(?:mathrm|text|mathit|textrm|operatorname)\{([^}]*)\}", r"\1", text)
    text = FRACTION.sub(lambda found: f"{int(found[1]) / int(found[2]):g}", text)
    text = re.sub(r"(\d)\{,\}(\d)", r"\1,\2", text).replace("\\%", "%")
    text = POWER.sub(lambda found: f"{found[1]}e{found[2]}", text)
    text = text.replace("\\approx", "=").replace("defaultclock.dt", "dt")
    text = re.sub(r"<sub>(?:<i>)?(\w+)(?:</i>)?</sub>", r"_\1", text)
    text = re.sub(r"`(\w+)`", r"\1", text)  # a name alone
    text = re.sub(r"\\[,;: !]|~|\{,\}|\\(?:quad)\b", " ", text).replace("\\mu", "u")
    for letter, name in LETTERS.items():
        text = re.sub(rf"{letter}(?=[_\s=|:,)$]|$)", name, text)
    text = re.sub(r"_\{\\?(?:mathrm|text)?\{?([\w,]+)\}?\}", r"_\1", text)
    text = WORDS.sub(lambda found: str(COUNTED[found[1].lower()]), text)
    text = text.replace("µ", "u").replace("μ", "u").replace("Ω", "ohm")
    plain = re.sub(r"\s+", " ", re.sub(r"[$*]", "", text)).strip()
    return LISTED.sub(lambda found: one_by_one(found, names), plain)


def one_by_one(listed: re.Match, known: set[str]) -> str:
    """Return "a and b are 1 and 2 ms" as "a is 1 ms; b is 2 ms", if there are as many of both."""
    names, values = (re.split(AND, listed[part]) for part in ("names", "values"))
    names = [name for name in names if {name, name.lower()} & known]  # not "In short, tau and"
    if len(names) != len(values):
        return listed[0]
    if not any(value[-1].isalpha() for value in values[:-1]):  # 10 and 5 ms: of all
        unit = re.search(r" ?[A-Za-z]*$", values[-1])[0]
        values = [*(value + unit for value in values[:-1]), values[-1]]
    verb = " = " if "=" in listed["verb"] else " is "
    return "; ".join(f"{name}{verb}{value}" for name, value in zip(names, values, strict=True))


@functools.lru_cache
def spelled(names: frozenset[str], root: Path) -> tuple[re.Pattern, dict[str, str]]:
    """Return a pattern of the LaTeX that markers write for parameters, and the name of each."""
    table = symbols(root)
    pairs = {
        latex.symbol(name, table): name for name in names if not name.isalpha() or name in table
    }
    pairs |= {latex.symbol(n, table): n for n in names if latex.symbol(n, table).startswith("\\")}
    longest_first = sorted(pairs, key=lambda symbol: -len(symbol))
    any_of = "|".join(map(re.escape, longest_first)) or "(?!)"
    return re.compile(rf"(?<![\\A-Za-z])(?:{any_of})(?![A-Za-z_{{^])"), pairs


def spoken(root: Path) -> dict[str, str]:
    """Return slides/spoken.toml: what a parameter is called in words, "time constant" = "tau"."""
    return read_table("spoken.toml", root)


def parameters(known: model.Description) -> set[str]:
    """Return the names of a model's parameters."""
    places = [known["values"], *(group["values"] for group in known["groups"].values())]
    return {n for place in places for n, value in place.items() if len(value["numbers"]) <= MANY}


def values_of(known: model.Description, name: str) -> list[dict]:
    """Return what a model says of a parameter, in its own names and in each of its groups."""
    places = [known["values"], *(group["values"] for group in known["groups"].values())]
    return [place[name] for place in places if name in place]


def alike(value: dict, unit: str) -> bool:
    """Tell whether a parameter can have a value in a unit."""
    try:
        return bool(in_unit(value["numbers"], value["unit"], unit or None))
    except NotThereError:
        return False


def agrees(value: dict, number: float, unit: str) -> bool:
    """Tell whether a number with a unit is one of a parameter's values."""
    try:
        numbers, _ = in_unit(value["numbers"], value["unit"], unit or None)
    except NotThereError:
        return False
    return any(abs(one - number) <= 1e-9 * max(1, abs(one)) for one in numbers)


def said_as(value: dict, wanted: str) -> str:
    """Return a parameter's values as text, in the wanted unit if they can be."""
    try:
        numbers, unit = in_unit(value["numbers"], value["unit"], wanted or None)
    except NotThereError:
        numbers, unit = in_unit(value["numbers"], value["unit"], None)
    return " or ".join(f"{number:g}" for number in numbers) + (f" {unit}" if unit else "")
