"""What a marker may call: code, equations and parameter values of a model, as Markdown."""

import ast
import difflib
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

from deck import model
from deck.markers import latex
from deck.problems import Mistake, read_text
from deck.project import ROOT, Project
from deck.words import say

# A marker has scripts of EXECUTED run, up to their run(), and shows the text of those in SHOWN.
EXECUTED = ("models",)
SHOWN = ("models", "figures", "exercises", "errors")
# A parameter in a text: {tau}, {tau=:ms}
PLACE = re.compile(r"\{(?P<name>[\w.]+)(?P<named>=?)(?::(?P<unit>[^{}]+))?\}")
PREFIXES = {"p": 1e-12, "n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0, "k": 1e3, "M": 1e6}


class NotThereError(Exception):
    """A marker names something that is not there; the message says what is."""


def project_file(path: str, root: Path, rooms: tuple[str, ...]) -> Path:
    """Return a script of one of these rooms of the project.

    Raises NotThereError if there is none of that name, or if it lies, or leads, elsewhere.
    """
    home, file = root.resolve(), (root / path).resolve()
    if not any(file.is_relative_to(home / room) for room in rooms):
        name = path.replace("\\", "/").rpartition("/")[2]
        meant = next((f"{room}/{name}" for room in rooms if (home / room / name).is_file()), "")
        said = f"{path} does not lie in {' or '.join(f'{room}/' for room in rooms)}"
        raise NotThereError(f"{said}; did you mean {meant}?" if meant else said)
    if file.suffix != ".py" or not file.is_file():
        have = ", ".join(sorted(f"models/{f.name}" for f in (root / "models").glob("*.py")))
        raise NotThereError(f"there is no script {path}; there are {have}")
    return file


def code(path: str, *, part: str = "", talk: str = "", root: Path = ROOT) -> str:
    """Return a script, without its docstring, as a fenced block.

    part: only the paragraphs from the comment that begins so to the next such comment.
    talk: the first line that contains this text is the one that the talk is about; it is marked.
    """
    text = read_text(project_file(path, root, SHOWN), root)
    try:
        body = ast.parse(text).body
    except SyntaxError as problem:
        raise NotThereError(f"{path}:{problem.lineno}: {problem.msg}") from None
    skip = body[0].end_lineno if body and ast.get_docstring(ast.parse(text)) is not None else 0
    lines = "\n".join(text.splitlines()[skip:]).strip().splitlines()
    name = path
    if part:
        lines = part_of(lines, part, path)
        name = f"{path}#{part.replace(' ', '-')}"
    marked = next((n for n, line in enumerate(lines, 1) if talk and talk in line), None)
    if talk and not marked:
        raise NotThereError(
            f"{path} has no line with {talk!r}{f' in its part {part!r}' if part else ''}"
        )
    fence = "````" if any(line.startswith("```") for line in lines) else "```"
    opening = f"{fence}python {name}" + (f" {{{marked}}}" if marked else "")
    return "\n".join([opening, *lines, fence])


def part_of(lines: list[str], part: str, path: str) -> list[str]:
    """Return the lines from the heading comment that begins with `part` to the next heading."""
    heads = [
        n
        for n, line in enumerate(lines)
        if line.startswith("# ") and (n == 0 or not lines[n - 1].strip())
    ]
    for n, start in enumerate(heads):
        if lines[start][2:].startswith(part):
            end = heads[n + 1] if n + 1 < len(heads) else len(lines)
            return "\n".join(lines[start:end]).strip().splitlines()
    have = ", ".join(repr(lines[start][2:]) for start in heads)
    raise NotThereError(f"{path} has no part that begins with {part!r}; its parts are {have}")


def equations(path: str, *rows: str, inline: str = "", root: Path = ROOT) -> str:
    """Return equations of a model as displayed LaTeX, in the order in which they are asked for.

    rows: for each row the name of a variable, or of two with an & between them, which stand
    beside each other; "G.v" where several groups have a v. Several rows get a brace. inline: a
    variable that is replaced by what its equation says.
    """
    groups = description(path, root)["groups"]
    table = symbols(root)
    known = {
        group: {name.removesuffix("_post"): eq for name, eq in said["equations"].items()}
        for group, said in groups.items()
    }

    def one(name: str) -> tuple[str, dict]:
        return name.rpartition(".")[2], the_one(name, known, path, "equation for")

    put = {inline.rpartition(".")[2]: one(inline)[1]["code"]} if inline else {}
    written = []
    for row in rows:
        first, *beside = (name.strip() for name in row.split("&"))
        cells = [latex.equation(*one(first), table, put)]
        cells += [latex.equation(*one(name), table, put, dotted=True) for name in beside]
        written.append(" & ".join(cells))
    if any(" & " in row for row in written):  # a row that stands alone may reach over both columns
        written = [row if " & " in row else rf"\mathrlap{{{row}}}" for row in written]
    return display(written if len(written) == 1 else brace(written))


def the_one(name: str, groups: dict[str, dict], path: str, what: str):
    """Return what the groups say of a name: the one of them, or of the group in "G.name".

    The group "" is the script itself, whose own names come first.

    Raises NotThereError if none of them has it, or if several say different things of it.
    """
    group, _, own = name.rpartition(".")
    if not group and own in groups.get("", {}):
        return groups[""][own]
    found = {g: said[own] for g, said in groups.items() if own in said and group in ("", g)}
    if not found:
        have = list(dict.fromkeys(one for said in groups.values() for one in said))
        near = difflib.get_close_matches(own, have, 3, 0.5)
        said = f"did you mean {', '.join(near)}?" if near else f"it has {', '.join(have)}"
        raise NotThereError(f"{path} has no {what} {name}; {said}")
    first = next(iter(found.values()))
    if any(one != first for one in found.values()):
        names = " or ".join(f"{g}.{own}" for g in found)
        raise NotThereError(f"{path} has more than one {what} {name}: say which, {names}")
    return first


def brace(rows: list[str]) -> list[str]:
    """Return rows as one system of equations, with more room around fractions."""
    tall = [row.replace(r"\frac", r"\dfrac") for row in rows]
    ends = [r" \\[0.5em]" if r"\dfrac" in row else r" \\[0.15em]" for row in tall[:-1]] + [""]
    system = [row + end for row, end in zip(tall, ends, strict=True)]
    return [r"\begin{cases}", *system, r"\end{cases}"]


def on_spike(path: str, group: str = "S", root: Path = ROOT, lang: str = "en") -> str:
    """Return what a presynaptic spike does to the variables of a group of synapses, as LaTeX."""
    groups = description(path, root)["groups"]
    if not groups.get(group, {}).get("on_pre"):
        have = ", ".join(name for name, said in groups.items() if said["on_pre"])
        raise NotThereError(f"{path} has no synapses {group} with on_pre; it has {have or 'none'}")
    table = symbols(root)
    statements = [s for text in groups[group]["on_pre"] for s in re.split(r"[\n;]", text)]
    sides = [latex.assignment(s, table) for s in statements if s.strip()]
    at = rf"\text{{{say(lang, 'at each spike')}}}"
    if len(sides) == 1:
        return display([rf"{sides[0][0]} \leftarrow {sides[0][1]} \quad {at}"])
    rows = r" \\ ".join(rf"{own} &\leftarrow {new}" for own, new in sides)
    together = rf"\left.\begin{{aligned}} {rows} \end{{aligned}}\right"
    return display([together + r"\} \; " + at])


def events(path: str, group: str = "G", root: Path = ROOT, lang: str = "en") -> str:
    """Return a table of a group's threshold, reset and refractoriness: on the board, in Brian2."""
    said = description(path, root)["groups"].get(group)
    if not said or "spike" not in said["events"]:
        raise NotThereError(f"{path} has no group {group} with a threshold")
    table = symbols(root)
    given = keywords(project_file(path, root, EXECUTED), group)
    statements = re.split(r"[\n;]", said["resets"]["spike"])
    sides = [latex.assignment(one, table) for one in statements if one.strip()]
    reset = ", ".join(rf"${own} \leftarrow {new}$" for own, new in sides)
    condition = latex.expression(said["events"]["spike"], table)
    lines = [
        f"| {say(lang, 'On the board')} | {say(lang, 'In Brian2')} |",
        "| --- | --- |",
        f"| {say(lang, '**Threshold:** {0} emits a spike', f'${condition}$')} "
        f"| `threshold={given['threshold']}` |",
        f"| {say(lang, '**Reset:** {0}', reset)} | `reset={given['reset']}` |",
    ]
    held = [name for name, eq in said["equations"].items() if "unless refractory" in eq["flags"]]
    if "refractory" in given and held:
        names = ", ".join(f"${latex.symbol(name, table)}$" for name in held)
        time = latex.expression(given["refractory"], table)
        lines.append(
            f"| {say(lang, '**Refractory:** {0} is held for {1}', names, f'${time}$')} "
            f"| `refractory={given['refractory']}` {say(lang, 'and')} `(unless refractory)` |"
        )
    return "\n".join(lines)


def keywords(script: Path, group: str) -> dict[str, str]:
    """Return the keywords, as they are written, of the call that makes a group."""
    for line in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if (
            isinstance(line, ast.Assign)
            and isinstance(line.value, ast.Call)
            and any(getattr(target, "id", "") == group for target in line.targets)
        ):
            return {one.arg: ast.unparse(one.value) for one in line.value.keywords if one.arg}
    return {}


def values(path: str, text: str, root: Path = ROOT, lang: str = "en") -> str:
    r"""Return a text in which parameters of a model stand in braces, as in an f-string.

    {tau} is the value with its unit, {tau=} also names it, {tau:ms} and {tau=:ms} choose the
    unit: `values('models/lif.py', '{tau=:ms}')` gives "$\tau = 10$ ms". {G.tau} is that of a group.
    """
    said = description(path, root)
    known = {"": said["values"]} | {name: one["values"] for name, one in said["groups"].items()}
    table = symbols(root)

    def write(found: re.Match) -> str:
        name = found["name"].rpartition(".")[2]
        value = the_one(found["name"], known, path, "parameter")
        numbers, unit = in_unit(value["numbers"], value["unit"], found["unit"])
        signed = len(numbers) > 1 and min(numbers) < 0
        shown = [f"{number:+.6g}" if signed else f"{number:.6g}" for number in numbers]
        if found["named"]:
            shown[0] = f"{latex.symbol(name, table)} = {shown[0]}"
        said = f" {say(lang, 'or')} ".join(f"${one}$" for one in shown)
        return f"{said} {readable(unit)}".rstrip()

    if not PLACE.search(text):
        raise NotThereError(f"{text!r} has no parameter in braces: write {{tau}}, {{tau=:ms}}")
    left = re.sub(r"\$[^$]*\$", "", PLACE.sub("", text))  # a formula has braces of its own
    if brace := re.search(r"[{}].{0,20}", left):
        raise NotThereError(f"{brace[0]!r} is no parameter in braces: write {{tau}}, {{tau=:ms}}")
    return PLACE.sub(write, text)


def readable(unit: str) -> str:
    """Return a unit as it is read: Brian2's uA is µA."""
    return re.sub(r"\bu(?=[A-Za-z])", "µ", unit)


def in_unit(numbers: list[float], base: str, wanted: str | None) -> tuple[list[float], str]:
    """Return numbers in the wanted unit, or in the one that makes the largest 1 to 1000."""
    if not base:
        if wanted:
            raise NotThereError(f"a number without a dimension is not in {wanted}")
        return numbers, ""
    units = {prefix + base: scale for prefix, scale in PREFIXES.items()}
    if wanted and (scale := quotient(wanted, base)):
        return [number / scale for number in numbers], wanted
    if wanted and wanted not in units:
        raise NotThereError(f"{wanted} is no unit of a quantity in {base}: {', '.join(units)}")
    largest = max(map(abs, numbers))
    best = next((u for u, scale in units.items() if largest < 999.5 * scale), base)
    unit = wanted or (best if largest else base)
    return [number / units[unit] for number in numbers], unit


def quotient(wanted: str, base: str) -> float | None:
    """Return the size of 1/ms or mV/ms in a base unit, Hz or V/s; None if it is of another kind."""
    top, slash, bottom = (part.strip() for part in wanted.partition("/"))
    over, _, under = ("1/s" if base == "Hz" else base).partition("/")
    sizes = [
        next((scale for prefix, scale in PREFIXES.items() if said == prefix + unit), None)
        for said, unit in ((top, over), (bottom, under))
    ]
    return sizes[0] / sizes[1] if slash and all(sizes) else None


CALLS: dict[str, Callable[..., str]] = {
    function.__name__: function for function in (code, equations, on_spike, events, values)
}


def description(path: str, root: Path) -> model.Description:
    """Return what the model at `path` says of itself."""
    script = project_file(path, root, EXECUTED)
    return model.described(Project(root), [script])[script]


def symbols(root: Path) -> dict[str, str]:
    """Return the table of symbols that the naming rule cannot know."""
    return read_table("symbols.toml", root)


def read_table(name: str, root: Path) -> dict[str, str]:
    """Return a table of slides/, empty if it is not there; raises Mistake if it is no TOML."""
    file = root / "slides" / name
    try:
        return tomllib.loads(read_text(file, root)) if file.is_file() else {}
    except tomllib.TOMLDecodeError as problem:
        line = re.search(r"at line (\d+)", str(problem))
        number = int(line[1]) if line else 0
        raise Mistake(f"is not TOML: {problem}", f"slides/{name}", number) from None


def display(lines: list[str]) -> str:
    """Return LaTeX as a displayed formula."""
    return "\n".join(["$$", *lines, "$$"])
