"""One script with a model and its picture, for a machine that has only Brian2 and Matplotlib.

What the two files import from the project is put in their place, as far as it is needed; colours
become values, and the style sheet becomes rcParams.
"""

import ast
import json
import pprint
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from deck.problems import Mistake, read_text, shown
from deck.project import ROOT, Project

DECK = "deck.figure"  # what figure scripts import from it needs no deck here
SETTING = re.compile(r"^([\w.]+): *(\S.*?) *$", re.MULTILINE)  # of a style sheet
# The lecture's own font is not on every machine: Matplotlib's is wider, so it is set smaller.
SMALLER = 0.85
FONT_SIZES = ("font.size", "fontsize", "labelsize", "titlesize")
LEFT_OUT = ("mathtext.", "svg.", "font.sans", "font.family", "savefig.", "figure.facecolor")

# Brian2 2.9, the newest for Python 3.11, can't be imported with NumPy 2.4.
PACKAGES = 'pip install brian2 matplotlib "numpy<2.4"'
NUMPY = "prefs.codegen.target = 'numpy'  # starts at once; 'cython' compiles first, for long runs"
HAVE = {"brian2", "matplotlib", "numpy", *sys.stdlib_module_names}  # what a student's machine has
NAMES = "# What the plot reads: every name that the model has made\n"
NAMES += "model = SimpleNamespace(**globals())"


@dataclass
class Whole:
    """A model and its picture, in pieces that stand one after the other."""

    title: str  # the first line of the model's docstring
    text: str  # the rest of it, and the sources of what it imports
    imports: str = ""  # what the model imports, and Brian2's target
    model: str = ""
    claim: str = ""  # the figure's docstring; this and what follows is "" without a figure
    looks: str = ""  # what the figure imports, and its style
    plot: str = ""
    call: str = ""  # the line that draws


@dataclass
class Part:
    """What is kept of a file and of what it imports."""

    imports: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)  # what imported files say of theirs


def pairs(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return (model, figure) of every figure that can be drawn without the project.

    The model is "" for a figure that draws none. One that needs more than Brian2 and Matplotlib
    is left out.
    """
    found = Project(root).figure_scripts.values()
    return [
        (one.model or "", one.name)
        for one in found
        if one.model or foreign(root / "figures" / f"{one.name}.py", root) <= HAVE
    ]


def alone(root: Path = ROOT) -> list[str]:
    """Return the models that no figure draws, and after which none is named."""
    figures = Project(root).figure_scripts
    drawn = {one.model for one in figures.values()} | set(figures)
    return sorted({file.stem for file in (root / "models").glob("*.py")} - drawn)


def foreign(file: Path, root: Path) -> set[str]:
    """Return the packages that a script imports from outside the project."""
    names = set()
    for node in ast.walk(ast.parse(existing(file, root))):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module != DECK:
            names.add(node.module or "")
    return {name.split(".")[0] for name in names if not local(name, file, root)}


def script(model: str, figure: str = "", root: Path = ROOT) -> str:
    """Return one Python script with models/MODEL.py and figures/FIGURE.py whole.

    It needs Brian2 and Matplotlib, and nothing of the project. Without a figure: the model alone.

    Raises Mistake if a file is missing or imports what can't be put in its place.
    """
    return in_one(gathered(model, figure, root))


def in_one(whole: Whole) -> str:
    """Return the pieces as one script."""
    said = "\n\n".join(part for part in (whole.title, whole.text, whole.claim) if part)
    parts = [f'"""{said}\n"""', f"# Needs: {PACKAGES}\n{whole.imports}".strip(), whole.model]
    if whole.plot:
        looks, plot = f"# The picture\n{whole.looks}", f"\n{whole.plot}\n"
        parts += [looks, NAMES if whole.model else "", plot, f"{whole.call}\nplt.show()"]
    return "\n\n".join(part for part in parts if part) + "\n"


def gathered(model: str, figure: str = "", root: Path = ROOT) -> Whole:
    """Return the pieces of a model and its picture; see `script`."""
    if not model:
        file = root / "figures" / f"{figure}.py"
        title, _, text = (ast.get_docstring(ast.parse(existing(file, root))) or figure).partition(
            "\n"
        )
        whole = Whole(title, text.strip())
        add_picture(whole, file, root)
        whole.claim, whole.call = "", "fig = plot()"
        return whole
    source = root / "models" / f"{model}.py"
    tree = ast.parse(existing(source, root))
    title, _, text = (ast.get_docstring(tree) or model).partition("\n")
    code = gather(source, None, root)
    imports = [*code.imports, *([] if "set_device" in "".join(code.pieces) else ["", NUMPY])]
    # A source that names a file of the project is replaced by what that file says.
    own = [one for one in text.strip().split("\n\n") if not (code.sources and ".py" in one)]
    whole = Whole(title, "\n\n".join([*own, *code.sources]).strip())
    whole.imports, whole.model = "\n".join(imports), "\n".join(code.pieces).strip()
    if figure and not shows_itself(tree):
        add_picture(whole, root / "figures" / f"{figure}.py", root)
    return whole


def shows_itself(tree: ast.Module) -> bool:
    """Tell whether a model ends with Matplotlib's `show()`: it has drawn its picture itself."""
    return any(ast.unparse(node) == "show()" for node in tree.body)


def add_picture(whole: Whole, file: Path, root: Path) -> None:
    """Add what draws a model's picture."""
    tree = ast.parse(existing(file, root))
    defined = {name for node in tree.body for name in stored(node)}
    if "plot" not in defined:
        raise Mistake("has no function plot(model)", shown(file, root))
    code = gather(file, {"plot", "measure"} if "measure" in defined else {"plot"}, root)
    # Two empty lines after a function, also where the next piece is from another file
    body = re.sub(r"(\n +\S.*)\n(?=[\w#@])", r"\1\n\n\n", "\n".join(code.pieces).strip())
    imports = ["from types import SimpleNamespace", "", *code.imports]
    if not any(line.endswith("pyplot as plt") for line in imports):
        imports.append("import matplotlib.pyplot as plt")
    whole.claim = ast.get_docstring(tree) or ""
    whole.looks = "\n".join(imports) + f"\n\n{style(root)}\n\n{colours(body, root)}".rstrip()
    whole.plot = body
    whole.call = "fig = plot([measure(model)])" if "measure" in defined else "fig = plot(model)"


# What a file needs -----------------------------------------------------------------------------


def gather(file: Path, wanted: set[str] | None, root: Path, taken: set | None = None) -> Part:
    """Return a file's statements without its docstring, what it imports from the project included.

    wanted: the names to be kept, with all that they need; None for everything.
    taken: the statements of all files that are already there.
    """
    taken = set() if taken is None else taken
    text = plain(with_data(file, root), Project(root).palette)
    units = [unit for unit in statements(text) if not is_docstring(unit[0][0])]
    needed = None if wanted is None else closure(units, wanted)
    part = Part()
    for nodes, source in units:
        if isinstance(nodes[0], ast.Import | ast.ImportFrom):
            for node in nodes:
                add_import(part, node, file, needed, root, taken)
        elif needed is None or needed & {name for node in nodes for name in stored(node)}:
            if (file, source) not in taken:
                part.pieces.append(source)
            taken.add((file, source))
    return part


def add_import(part: Part, node, file: Path, needed: set[str] | None, root: Path, taken) -> None:
    """Add an import, or what it imports from the project."""
    place = (shown(file, root), node.lineno)
    asked = [(one.name, one.asname or one.name) for one in node.names]
    kept = [(n, a) for n, a in asked if needed is None or n == "*" or a.split(".")[0] in needed]
    if isinstance(node, ast.Import):
        if any(local(name, file, root) for name, _ in kept):
            raise Mistake("import names from it: from x import a, b", *place)
        lines = [f"import {n}" + ("" if n == a else f" as {a}") for n, a in kept]
        part.imports += [line for line in lines if line not in part.imports]
        return
    if node.module == DECK or not kept:
        return
    source = local(node.module or "", file, root)
    if not source:
        names = ", ".join(n if n == a else f"{n} as {a}" for n, a in kept)
        line = f"from {node.module} import {names}"
        part.imports += [line] if line not in part.imports else []
        return
    if any(name != as_name for name, as_name in kept):
        raise Mistake("import it under its own name: what it defines is put here", *place)
    names = {name for name, _ in kept}
    inner = gather(source, None if names == {"*"} else names, root, taken)
    part.imports += [line for line in inner.imports if line not in part.imports]
    part.pieces += inner.pieces
    said = ast.get_docstring(ast.parse(read_text(source, root))) or ""
    part.sources += inner.sources + re.findall(r"^Source: .*", said, re.MULTILINE | re.DOTALL)


def local(module: str, file: Path, root: Path) -> Path | None:
    """Return the file of a module of the project, None if it is another's."""
    rooms = (file.parent, root / "figures", root / "models", root)
    files = [room / f"{module.replace('.', '/')}.py" for room in rooms]
    return next((one for one in files if one.is_file()), None)


def closure(units: list, wanted: set[str]) -> set[str]:
    """Return the wanted names and all those that their definitions use."""
    needed = set()
    while wanted - needed:
        needed |= wanted
        for nodes, _ in units:
            if needed & {name for node in nodes for name in stored(node)}:
                wanted = wanted | {
                    one.id for node in nodes for one in ast.walk(node) if isinstance(one, ast.Name)
                }
    return needed


def statements(text: str) -> Iterator[tuple[list[ast.stmt], str]]:
    """Yield the statements of a file, those of one line together, each with what stands above it.

    That is: comments and empty lines.
    """
    lines = text.splitlines(keepends=True)
    body = ast.parse(text).body
    done = 0
    while body:
        nodes = [body.pop(0)]
        while body and body[0].lineno <= nodes[-1].end_lineno:
            nodes.append(body.pop(0))
        end = nodes[-1].end_lineno
        yield nodes, "".join(lines[done:end]).rstrip("\n")
        done = end


def stored(node: ast.stmt) -> set[str]:
    """Return the names that a statement defines."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return {node.name}
    names = (one for one in ast.walk(node) if isinstance(one, ast.Name))
    return {one.id for one in names if isinstance(one.ctx, ast.Store)}


def is_docstring(node: ast.stmt) -> bool:
    """Tell whether a statement is a text that stands alone."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def existing(file: Path, root: Path) -> str:
    """Return the text of a script that must be there."""
    if not file.is_file():
        raise Mistake("there is no such file", shown(file, root))
    return read_text(file, root)


def with_data(file: Path, root: Path) -> str:
    """Return the text of a script in which the file that it reads is a table, or a text.

    `DATA = Path(__file__).with_name("x.json")` and `json.loads(DATA.read_text("utf-8"))` is how
    figure scripts read one; of other files `DATA.read_text("utf-8")` is the text.
    """
    text = existing(file, root)
    for node in ast.parse(text).body:
        words = ast.unparse(node)
        found = re.fullmatch(r"(\w+) = Path\(__file__\)\.with_(name|suffix)\('(.+)'\)", words)
        if not found:
            continue
        name, way, given = found.groups()
        data, reading = read_text(getattr(file, f"with_{way}")(given), root), r"{}"
        if given.endswith(".json"):
            data, reading = json.loads(data), r"json\.loads\({}\)"
        table = f"{name} = {pprint.pformat(data, width=99, compact=True, sort_dicts=False)}"
        text = text.replace(ast.get_source_segment(text, node), table)
        text = re.sub(reading.format(rf"{name}\.read_text\([^)]*\)"), name, text)
    return text


# Looks -----------------------------------------------------------------------------------------


def plain(text: str, values: dict[str, str]) -> str:
    """Return a script with its colours as values and without what only the live slides read."""
    edits = []
    starts = [0]
    for line in text.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def at(node) -> tuple[int, int]:
        return (
            starts[node.lineno - 1] + node.col_offset,
            starts[node.end_lineno - 1] + node.end_col_offset,
        )

    data = text.encode()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.name == "javascript":
            begin, end = at(node)
            edits.append((len(data[:begin].rstrip()), end, b""))
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id == "colour":
            name = node.args[0]
            if isinstance(name, ast.Constant) and name.value in values:
                edits.append((*at(node), f'"{values[name.value]}"'.encode()))
            else:
                begin, end = at(node)
                inner = at(name)
                edits += [(begin, inner[0], b"COLOURS["), (inner[1], end, b"]")]
        for keyword in node.keywords:
            if keyword.arg == "gid":
                begin, end = at(keyword)
                edits.append((data[:begin].rstrip().rindex(b","), end, b""))
    for begin, end, new in sorted(edits, reverse=True):
        data = data[:begin] + new + data[end:]
    return data.decode()


def colours(body: str, root: Path) -> str:
    """Return the table of the colours that a script chooses by name, "" if it chooses none."""
    if "COLOURS[" not in body:
        return ""
    used = {
        name: value
        for name, value in Project(root).palette.items()
        if f'"{name}"' in body or re.search(rf'f"{name.rstrip("0123456789")}{{', body)
    }
    return (
        "COLOURS = {\n"
        + "".join(f"    {name!r}: {value!r},\n" for name, value in used.items())
        + "}"
    )


def style(root: Path) -> str:
    """Return the statement that sets the lecture's looks, but for its font and its PNG files."""
    sheet = root / "figures" / "lecture.mplstyle"
    if not sheet.is_file():
        return ""
    lines = []
    for name, value in SETTING.findall(read_text(sheet, root)):
        if not name.startswith(LEFT_OUT):
            text = f"{float(value) * SMALLER:.1f}" if name.endswith(FONT_SIZES) else value
            lines.append(f"    {name!r}: {text!r},")
    return "# The lecture's looks\nplt.rcParams.update({\n" + "\n".join(lines) + "\n})"
