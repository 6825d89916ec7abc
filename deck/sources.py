"""What Cog puts on the slides: code, equations and parameter values, taken from the models.

In a deck, `[//]: # "[[[cog code('models/lif.py') ]]]"` and `[//]: # "[[[end]]]"` stand around what
one of the functions below makes. Markdown shows neither, and the presenter's notes stay clean. Cog
leaves a checksum of it in the second: what has another one was typed there and is not overwritten.

A deck may come from anyone, so a marker is never run as Python: it may only be a call of one of
these functions, with literal arguments, on a file of the project.
"""

import ast
import difflib
import inspect
import io
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

from cogapp import Cog
from cogapp.cogapp import CogError
from cogapp.hashhandler import HashHandler

from deck import facts, latex
from deck.files import replace
from deck.mistakes import Mistake, read_text
from deck.render import Problem

ROOT = Path(__file__).resolve().parents[1]
# A marker has scripts of EXECUTED run, up to their run(), and shows the text of those in SHOWN.
EXECUTED = ("models",)
SHOWN = ("models", "figures", "exercises", "errors")
MARKER = re.compile(r"""\[//\]: # "\[\[\[cog (?P<call>(?:(?!\]\]\]|").)*?) ?\]\]\]"\s*""")
# One marker, what stands below it, and the line that ends it for Cog, however it is written
BLOCK = re.compile(
    r"""^\[//\]: # "\[\[\[cog .*?\]\]\]"[ \t]*\n(?P<body>.*?)"""
    r"""^[^\n]*\[\[\[end\]\]\](?: \(sum: (?P<sum>[^)]*)\))?""",
    re.MULTILINE | re.DOTALL,
)
SUM = re.compile(r"(\[\[\[end\]\]\]) \(sum: [^)]*\)")
TYPED = """this was typed where the model's text stands, and would be lost (+ yours, - the model's):
    {}
  write it above the first or below the second marker, or change the model;
  invoke slides --take-models drops it"""
HASHES = HashHandler("[[[end]]]")
PREFIXES = {"p": 1e-12, "n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0, "k": 1e3, "M": 1e6}


class SourceError(Exception):
    """A deck asks for code, equations or values that cannot be had; `problems` say where."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems beside the message that lists them."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class NotThereError(Exception):
    """A marker names something that is not there; the message says what is."""


def refresh(deck: Path, root: Path = ROOT, take_models: bool = False) -> bool:
    """Bring a deck's code, equations and values up to date; return whether the file changed.

    take_models: overwrite what was typed between the markers, too.

    Raises SourceError, with file and line, for each marker that asks for something unknown, and for
    each text between markers that was typed there.
    """
    old = deck.read_bytes().decode("utf-8")
    new = filled(deck, root)
    if not take_models and (typed := by_hand(old, new, os.path.relpath(deck, root))):
        raise SourceError(typed)
    if new == old:
        return False
    try:
        mode = deck.stat().st_mode
        replace(deck, new.encode("utf-8"))
        deck.chmod(mode)
    except OSError as problem:
        said = f"cannot be brought up to date ({problem.strerror})"
        raise Mistake(said, os.path.relpath(deck, root)) from None
    return True


def stale(deck: Path, root: Path = ROOT) -> str:
    """Return the difference between a deck and its models, "" if there is none.

    Raises SourceError as refresh does.
    """
    name = os.path.relpath(deck, root)
    old = deck.read_bytes().decode("utf-8")
    new = filled(deck, root)
    if typed := by_hand(old, new, name):
        raise SourceError(typed)
    lines = [text.splitlines(keepends=True) for text in (old, new)]
    return "".join(difflib.unified_diff(*lines, name, f"{name}, from the models"))


def by_hand(old: str, new: str, shown: str) -> list[Problem]:
    """Return what a deck has between markers that its models never gave, with its line."""
    problems = []
    old, new = (text.replace("\r\n", "\n") for text in (old, new))
    for was, will in zip(BLOCK.finditer(old), BLOCK.finditer(new), strict=True):
        own = HASHES.hex_to_base64_hash(HASHES.compute_hash(was["body"]))
        if was["sum"] == own or not was["body"].strip() or was["body"] == will["body"]:
            continue
        lines = [text.splitlines() for text in (will["body"], was["body"])]
        changes = list(difflib.unified_diff(*lines, lineterm="", n=1))[2:]
        first = next((k for k, (a, b) in enumerate(zip(*lines, strict=False)) if a != b), 0)
        line = old.count("\n", 0, was.start("body")) + 1 + first
        problems.append(Problem(shown, line, TYPED.format("\n    ".join(changes))))
    return problems


def filled(deck: Path, root: Path) -> str:
    """Return the text of a deck with everything between Cog's markers made anew."""
    raw = deck.read_bytes().decode("utf-8")
    text = SUM.sub(r"\1", raw.replace("\r\n", "\n"))
    shown = os.path.relpath(deck, root)
    problems: list[Problem] = []
    scripts = set()
    for line, found in markers(text):
        try:
            call = checked(found)
            shows = call.func.id == "code"
            script = project_file(call.args[0].value, root, SHOWN if shows else EXECUTED)
            if not shows and facts.kept(script, root) is None:
                scripts.add(script)
        except NotThereError as problem:
            problems.append(Problem(shown, line, str(problem)))
    if problems:
        raise SourceError(problems)

    try:
        facts.read(sorted(scripts), root)  # all at once: one start of Brian2
    except facts.ModelError as problem:
        raise SourceError([Problem(shown, 1, f"a model of this deck fails:\n{problem}")]) from None

    cog = Cog()
    cog.set_output(stdout=io.StringIO())
    cog.options.hash_output = True

    def safely(function: Callable[..., str]) -> Callable[..., None]:
        def write(*args, **kwargs) -> None:
            try:
                cog.cogmodule.outl("\n" + function(*args, root=root, **kwargs) + "\n")
            except (NotThereError, Mistake, ValueError) as problem:
                line = cog.cogmodule.firstLineNum
                problems.append(Problem(shown, line, str(problem)))

        return write

    cog.options.defines = {name: safely(function) for name, function in FUNCTIONS.items()}
    try:
        new = cog.process_string(text, fname=shown)
    except CogError as problem:
        line = re.search(r"\((\d+)\)", str(problem))
        raise SourceError(
            [Problem(shown, int(line[1]) if line else 1, str(problem).rpartition("): ")[2])]
        ) from None
    if problems:
        raise SourceError(problems)
    return new.replace("\n", "\r\n") if "\r\n" in raw else new


def markers(text: str) -> list[tuple[int, str]]:
    """Return (line, text) of each line in which Cog would see a marker."""
    return [(n, line) for n, line in enumerate(text.split("\n"), 1) if "[[[cog" in line]


def checked(line: str) -> ast.Call:
    """Return the call that a marker makes.

    Raises NotThereError if it is anything but one call of a known function with literal arguments.
    """
    found = MARKER.fullmatch(line)
    if not found:
        raise NotThereError(
            "a Cog marker is one line like [//]: # \"[[[cog code('models/lif.py') ]]]\""
        )
    known = ", ".join(FUNCTIONS)
    try:
        call = ast.parse(found["call"].strip(), mode="eval").body
    except SyntaxError as problem:
        raise NotThereError(f"{found['call']} is not Python: {problem.msg}") from None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        raise NotThereError(f"{found['call']} is refused: a marker may only call {known}")
    if call.func.id not in FUNCTIONS:
        raise NotThereError(f"there is no {call.func.id}; a marker may call {known}")
    try:
        args = [ast.literal_eval(argument) for argument in call.args]
        named = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
        inspect.signature(FUNCTIONS[call.func.id]).bind(*args, root=ROOT, **named)
    except ValueError:
        raise NotThereError(f"{found['call']} is refused: its arguments must be literals") from None
    except TypeError as problem:
        raise NotThereError(f"{found['call']}: {problem}") from None
    if not args or not all(isinstance(a, str) for a in [*args, *named.values()]):
        raise NotThereError(f"{found['call']}: the arguments are texts, a script's path first")
    return call


def project_file(path: str, root: Path, rooms: tuple[str, ...]) -> Path:
    """Return a script of one of these rooms of the project.

    Raises NotThereError if there is none of that name, or if it lies, or leads, elsewhere.
    """
    home, file = root.resolve(), (root / path).resolve()
    if not any(file.is_relative_to(home / room) for room in rooms):
        raise NotThereError(f"{path} does not lie in {' or '.join(f'{room}/' for room in rooms)}")
    if file.suffix != ".py" or not file.is_file():
        have = ", ".join(sorted(f"models/{f.name}" for f in (root / "models").glob("*.py")))
        raise NotThereError(f"there is no script {path}; there are {have}")
    return file


# What a marker may call ------------------------------------------------------------------------


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
    beside each other. Several rows get a brace. inline: a variable that is replaced by what its
    equation says.
    """
    groups = facts_of(path, root)["groups"]
    table = symbols(root)
    known = {name: eq for group in groups.values() for name, eq in group["equations"].items()}
    known |= {name.removesuffix("_post"): equation for name, equation in known.items()}
    for name in [n for n in [inline, *(n.strip() for row in rows for n in row.split("&"))] if n]:
        if name not in known:
            raise NotThereError(
                f"{path} has no equation for {name}; it has them for {', '.join(known)}"
            )
    put = {inline: known[inline]["code"]} if inline else {}
    written = []
    for row in rows:
        first, *beside = (name.strip() for name in row.split("&"))
        cells = [latex.equation(first, known[first], table, put)]
        cells += [latex.equation(name, known[name], table, put, dotted=True) for name in beside]
        written.append(" & ".join(cells))
    if any(" & " in row for row in written):  # a row that stands alone may reach over both columns
        written = [row if " & " in row else rf"\mathrlap{{{row}}}" for row in written]
    return display(written if len(written) == 1 else brace(written))


def brace(rows: list[str]) -> list[str]:
    """Return rows as one system of equations, with more room around fractions."""
    tall = [row.replace(r"\frac", r"\dfrac") for row in rows]
    ends = [r" \\[0.5em]" if r"\dfrac" in row else r" \\[0.15em]" for row in tall[:-1]] + [""]
    system = [row + end for row, end in zip(tall, ends, strict=True)]
    return [r"\begin{cases}", *system, r"\end{cases}"]


def on_spike(path: str, group: str = "S", root: Path = ROOT) -> str:
    """Return what a presynaptic spike does to the variables of a group of synapses, as LaTeX."""
    groups = facts_of(path, root)["groups"]
    if not groups.get(group, {}).get("on_pre"):
        have = ", ".join(name for name, said in groups.items() if said["on_pre"])
        raise NotThereError(f"{path} has no synapses {group} with on_pre; it has {have or 'none'}")
    table = symbols(root)
    statements = [s for text in groups[group]["on_pre"] for s in re.split(r"[\n;]", text)]
    sides = [latex.assignment(s, table) for s in statements if s.strip()]
    at = r"\text{at each spike}"
    if len(sides) == 1:
        return display([rf"{sides[0][0]} \leftarrow {sides[0][1]} \quad {at}"])
    rows = r" \\ ".join(rf"{own} &\leftarrow {new}" for own, new in sides)
    together = rf"\left.\begin{{aligned}} {rows} \end{{aligned}}\right"
    return display([together + r"\} \; " + at])


def events(path: str, group: str = "G", root: Path = ROOT) -> str:
    """Return a table of a group's threshold, reset and refractoriness: on the board, in Brian2."""
    said = facts_of(path, root)["groups"].get(group)
    if not said or "spike" not in said["events"]:
        raise NotThereError(f"{path} has no group {group} with a threshold")
    table = symbols(root)
    script = ast.parse(project_file(path, root, EXECUTED).read_text(encoding="utf-8"))
    given = {
        keyword.arg: ast.unparse(keyword.value)
        for call in ast.walk(script)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "NeuronGroup"
        for keyword in call.keywords
    }
    statements = re.split(r"[\n;]", said["resets"]["spike"])
    sides = [latex.assignment(one, table) for one in statements if one.strip()]
    reset = ", ".join(rf"${own} \leftarrow {new}$" for own, new in sides)
    condition = latex.expression(said["events"]["spike"], table)
    lines = [
        "| On the board | In Brian2 |",
        "| --- | --- |",
        f"| **Threshold:** ${condition}$ emits a spike | `threshold={given['threshold']}` |",
        f"| **Reset:** {reset} | `reset={given['reset']}` |",
    ]
    held = [name for name, eq in said["equations"].items() if "unless refractory" in eq["flags"]]
    if "refractory" in given and held:
        names = ", ".join(f"${latex.symbol(name, table)}$" for name in held)
        time = latex.expression(given["refractory"], table)
        lines.append(
            f"| **Refractory:** {names} is held for ${time}$ "
            f"| `refractory={given['refractory']}` and `(unless refractory)` |"
        )
    return "\n".join(lines)


def values(path: str, text: str, root: Path = ROOT) -> str:
    r"""Return a text in which parameters of a model stand in braces, as in an f-string.

    {tau} is the value with its unit, {tau=} also names it, {tau:ms} and {tau=:ms} choose the
    unit: `values('models/lif.py', '{tau=:ms}')` gives "$\tau = 10$ ms".
    """
    said = facts_of(path, root)
    known = dict(said["values"])
    for group in said["groups"].values():
        known |= group["values"]
    table = symbols(root)

    def write(found: re.Match) -> str:
        name = found["name"]
        if name not in known:
            raise NotThereError(f"{path} has no parameter {name}; it has {', '.join(known)}")
        numbers, unit = in_unit(known[name]["numbers"], known[name]["unit"], found["unit"])
        signed = len(numbers) > 1 and min(numbers) < 0
        shown = [f"{number:+.6g}" if signed else f"{number:.6g}" for number in numbers]
        if found["named"]:
            shown[0] = f"{latex.symbol(name, table)} = {shown[0]}"
        return " or ".join(f"${one}$" for one in shown) + (f" {unit}" if unit else "")

    return re.sub(r"\{(?P<name>\w+)(?P<named>=?)(?::(?P<unit>\w+))?\}", write, text)


def in_unit(numbers: list[float], base: str, wanted: str | None) -> tuple[list[float], str]:
    """Return numbers in the wanted unit, or in the one that makes the largest 1 to 1000."""
    if not base:
        if wanted:
            raise NotThereError(f"a number without a dimension is not in {wanted}")
        return numbers, ""
    units = {prefix + base: scale for prefix, scale in PREFIXES.items()}
    if wanted and wanted not in units:
        raise NotThereError(f"{wanted} is no unit of a quantity in {base}: {', '.join(units)}")
    largest = max(map(abs, numbers))
    best = next((u for u, scale in units.items() if largest < 999.5 * scale), base)
    unit = wanted or (best if largest else base)
    return [number / units[unit] for number in numbers], unit


FUNCTIONS: dict[str, Callable[..., str]] = {
    function.__name__: function for function in (code, equations, on_spike, events, values)
}


def facts_of(path: str, root: Path) -> facts.Facts:
    """Return what the model at `path` says of itself."""
    script = project_file(path, root, EXECUTED)
    return facts.read([script], root)[script]


def symbols(root: Path) -> dict[str, str]:
    """Return the table of symbols that the naming rule cannot know."""
    file = root / "slides" / "symbols.toml"
    try:
        return tomllib.loads(read_text(file, root)) if file.is_file() else {}
    except tomllib.TOMLDecodeError as problem:
        raise Mistake(f"is not TOML: {problem}", "slides/symbols.toml") from None


def display(lines: list[str]) -> str:
    """Return LaTeX as a displayed formula."""
    return "\n".join(["$$", *lines, "$$"])
