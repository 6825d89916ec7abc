"""Code that was typed into a deck by hand: it names a script and differs from it, or is no Python.

What the markers fill in comes from the scripts; a fence without markers may be anything, as in an
exercise. One that names a script, as the markers' fences do, claims to be that script.
"""

import ast
import contextlib
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deck import markdown
from deck.check import names
from deck.markers import calls
from deck.markers.lines import BLOCK
from deck.problems import Problem

# A file or a folder, as in `figures/lif.py`: no names of Brian2
PATH = re.compile(r"[\w./*-]*/[\w.*-]*\.\w+|(?:[\w.-]+/)+")
SCRIPT = re.compile(r"\b(?:models|figures|exercises|errors)/[\w./-]+\.py")
SMART = re.compile("[\u2018-\u201e\u00ab\u00bb]")
SPACES = re.compile("[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]")
NOT_ADDED = re.compile(r"\w =\+ ?\w")
TOGETHER = re.compile(r"[=(,] ?(\d+(?:\.\d+)?) ?((?:[munpk]|M)?(?:s|V|A|S|F|Hz)|second|volt)\b")
PYTHON = ("python", "py", "python3")
SESSION = re.compile(r"^(?:>>>|\.\.\.|In \[|%|!)", re.MULTILINE)
DIAGRAMS = ("mermaid", "dot", "graphviz", "plantuml", "tikz", "ditaa")
SHELLS = ("bash", "console", "sh", "shell", "text", "powershell")
# Languages that the highlighter knows under these names, and those that are shown as they are
LANGUAGES = {
    "bash", "c", "console", "cpp", "css", "diff", "html", "ini", "java", "javascript", "js", "json",
    "julia", "latex", "makefile", "markdown", "matlab", "md", "none", "plaintext", "powershell",
    "pycon", "python", "py", "python-repl", "python3", "r", "rust", "sh", "shell", "sql", "tex",
    "text", "toml", "ts", "txt", "typescript", "xml", "yaml", "yml",
}  # fmt: skip


@dataclass(frozen=True)
class Fence:
    """A fenced block: its first line (from 1), what stands behind the fence, and the code."""

    line: int
    info: str
    code: str


def fences(text: str) -> Iterator[Fence]:
    """Yield the fenced blocks of a deck that no marker fills in, with their lines."""
    filled = []
    for found in BLOCK.finditer(text):
        first = text.count("\n", 0, found.start())
        filled.append(range(first, first + found[0].rstrip().count("\n") + 1))
    for token in markdown.parsed(text)[1]:
        if token.type == "fence" and not any(token.map[0] in lines for lines in filled):
            yield Fence(token.map[0] + 1, token.info.strip(), token.content)


def typed(text: str, shown: str, root: Path) -> list[Problem]:
    """Return what is wrong with the code of a deck that was typed by hand."""
    problems = []

    def tell(line: int, message: str, severity: str = "error") -> None:
        problems.append(Problem(shown, line, message, rule="code", severity=severity))

    text = text.replace("\r\n", "\n")
    python: list[Fence] = []
    for fence in fences(text):
        language = fence.info.split(maxsplit=1)[0].lower() if fence.info else ""
        if script := SCRIPT.search(fence.info):
            _as_script(fence, script[0], root, tell)
        if language and language not in LANGUAGES:
            near = difflib.get_close_matches(language, LANGUAGES, 1, 0.6)
            meant = f"; did you mean {near[0]}?" if near else ": write text if it is none"
            if language in DIAGRAMS:
                meant = ": Marp draws no diagrams, and shows this as code; save it as an SVG"
            tell(fence.line, f"no language {language} is known{meant}")
        for number, line in enumerate(fence.code.split("\n") if language in SHELLS else [], 1):
            command = re.match(r"[$>%!]?\s*(?:python3? -m )?(?:pip3?|conda) (\w+)", line)
            word = command[1] if command else "install"
            for package in re.findall(r"[\w-]+", line[command.end() :] if command else ""):
                if package != "brian2" and difflib.get_close_matches(package, ["brian2"], 1, 0.8):
                    tell(fence.line + number, f"there is no package {package}: is brian2 meant?")
            if (
                word != "uninstall"
                and 0.75 < difflib.SequenceMatcher(a=word, b="install").ratio() < 1
            ):
                tell(fence.line + number, f"{word} is no command: is install meant?")
        if language in PYTHON:
            python.append(fence)
    bound = set().union(*(names.bound_in(one.code) for one in python))
    for fence in python:
        _python(fence, bound, tell)
    _names(text, python, bound, root, tell)
    return problems


def _as_script(fence: Fence, script: str, root: Path, tell) -> None:
    """Compare a fence with the script that it names, or with the part of it."""
    if not (root / script).is_file():
        have = [p.relative_to(root).as_posix() for p in (root / script).parent.glob("*.py")]
        near = difflib.get_close_matches(script, have, 1, 0.5)
        tell(fence.line, f"there is no script {script}" + (f"; is it {near[0]}?" if near else ""))
        return
    part = re.search(r"\.py#([\w-]+)", fence.info)
    try:
        own = calls.code(script, part=part[1].replace("-", " ") if part else "", root=root)
    except calls.NotThereError as problem:
        tell(fence.line, str(problem))
        return
    mine, theirs = fence.code.strip().split("\n"), own.split("\n")[1:-1]
    rows = difflib.SequenceMatcher(a=theirs, b=mine, autojunk=False).get_opcodes()
    changes = [(row, b) for row, _, _, b, _ in rows if row != "equal"]
    # Some lines of the script, left out at either end, are no contradiction
    if all(row == "delete" for row, _ in changes) and len(mine) < len(theirs):
        return
    if changes:
        line = fence.line + 1 + changes[0][1]
        call = f"code('{script}')"
        tell(line, f"this is not what {script} says; let a marker fill it in: {call}")


def _python(fence: Fence, bound: set[str], tell) -> None:
    """Tell of quotes that a word processor made, and of what is no Python.

    bound: the names that the deck's code gives.
    """
    for number, line in enumerate(fence.code.split("\n"), 1):
        code = line.partition("#")[0]
        if found := SMART.search(code):
            tell(fence.line + number, f"{found[0]} is no quote of Python: write ' or \"")
            return
        if found := SPACES.search(code):
            said = f"a space that Python does not know (U+{ord(found[0]):04X}), as web pages have"
            tell(fence.line + number, f"{said}: write a plain one")
            return
    if SESSION.search(fence.code):
        return
    try:
        tree = ast.parse(fence.code)
    except SyntaxError as problem:
        line = fence.line + (problem.lineno or 1)
        tell(
            line, f"this is no Python: {problem.msg}; write text behind the fence if that is meant"
        )
        return
    _nodes(tree, fence.line, bound, tell)


def _nodes(tree: ast.AST, line: int, bound: set[str], tell) -> None:
    """Tell of monitors of what has no quotes, and of packages that are nearly brian2."""
    for node in ast.walk(tree):
        if name := unquoted(node, bound):
            tell(line + node.lineno, f"a monitor takes names as texts: write '{name}'")
        for name in imported(node):
            if name != "brian2" and difflib.get_close_matches(name, ["brian2"], 1, 0.8):
                tell(line + node.lineno, f"there is no package {name}: is brian2 meant?")


def unquoted(node: ast.AST, bound: set[str]) -> str:
    """Return the variable that a monitor is to record and that stands without its quotes."""
    match node:
        case ast.Call(func=ast.Name(id="StateMonitor"), args=[_, ast.Name(id=name), *_]):
            return "" if name in bound else name
    return ""


def imported(node: ast.AST) -> list[str]:
    """Return the packages that a statement imports."""
    if isinstance(node, ast.ImportFrom):
        return [(node.module or "").partition(".")[0]]
    if isinstance(node, ast.Import):
        return [one.name.partition(".")[0] for one in node.names]
    return []


def _names(text: str, typed: list[Fence], bound: set[str], root: Path, tell) -> None:
    """Tell of names that are nearly Brian2's, in the lines' code and in the fences'."""
    pieces = [(one.line + 1, one.code) for one in typed]
    for token in markdown.parsed(text)[1]:
        first = token.map[0] + 1 if token.map else 1
        rows = text.split("\n")[first - 1 :]
        for child in token.children or []:
            if child.type == "code_inline":
                at = next((n for n, row in enumerate(rows) if child.content in row), 0)
                pieces.append((first + at, child.content))
    objects = {name: set(words) for name, words in names.own_objects(root).items()}
    for name, words in names.objects_in(["\n".join(one.code for one in typed)]).items():
        objects.setdefault(name, set()).update(words)
    for line, code in pieces:
        if SCRIPT.fullmatch(code) and not (root / code).is_file():
            tell(line, f"there is no script {code}")
        if found := NOT_ADDED.search(code):
            said = f"{found[0].strip()} gives a value: to add to what there is, write +="
            tell(line + code.count("\n", 0, found.start()), said)
        if "\n" not in code:
            with contextlib.suppress(SyntaxError, ValueError):
                _nodes(ast.parse(code), line - 1, bound, tell)
            if found := TOGETHER.search(code):
                tell(line, f"`{code}` is no Python: write {found[1]}*{found[2]}")
        if names.left_open(code):
            tell(line, f"a bracket is not closed in `{code.splitlines()[0]}`")
        if PATH.fullmatch(code):
            continue
        for at, message in names.misspelt(code, bound, objects, root):
            tell(line + at, message)
