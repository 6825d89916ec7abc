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
from collections.abc import Callable, Collection
from pathlib import Path

from cogapp import Cog
from cogapp.cogapp import CogError
from cogapp.hashhandler import HashHandler

from deck import model
from deck.files import replace
from deck.markers.calls import CALLS, EXECUTED, SHOWN, NotThereError, project_file
from deck.markers.lines import BLOCK, OPEN, markers, unpaired
from deck.problems import Mistake, Problem
from deck.project import ROOT, Project

# The language that a deck's front matter names
LANGUAGE = re.compile(r"---\n(?:(?!---$).*\n)*?lang:\s*[\"']?([\w-]+)", re.MULTILINE)
SUM = re.compile(r"""(\[\[\[end\]\]\]) \(sum: [^()\s"]+\)""")
TYPED = """this was typed where the model's text stands, and would be lost (+ yours, - the model's):
    {}
  write it above the first or below the second marker, or change the model;
  invoke slides --take-models drops it"""
# What stands for them where they begin and end no marker, as in lists of lists of lists
HIDDEN = {"[[[": "\ue000", "]]]": "\ue001"}
HASHES = HashHandler("[[[end]]]")


def refresh(deck: Path, root: Path = ROOT, take_models: bool = False) -> bool:
    """Bring a deck's code, equations and values up to date; return whether the file changed.

    take_models: overwrite what was typed between the markers, too.

    Raises Mistake, with file and line, for each marker that asks for something unknown, and for
    each text between markers that was typed there.
    """
    old = deck.read_bytes().decode("utf-8")
    new = filled(deck, root)
    if not take_models and (typed := by_hand(old, new, os.path.relpath(deck, root))):
        raise Mistake(problems=typed)
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

    Raises Mistake as refresh does.
    """
    name = os.path.relpath(deck, root)
    old = deck.read_bytes().decode("utf-8")
    new = filled(deck, root)
    if typed := by_hand(old, new, name):
        raise Mistake(problems=typed)
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
    text = raw.replace("\r\n", "\n")
    shown = os.path.relpath(deck, root)
    problems = [Problem(shown, line, message) for line, message in unpaired(text)]
    scripts = set()
    text = SUM.sub(r"\1", text)
    for line, found in markers(text):
        try:
            call = checked(found)
            shows = call.func.id == "code"
            script = project_file(call.args[0].value, root, SHOWN if shows else EXECUTED)
            if not shows and model.kept(Project(root), script) is None:
                scripts.add(script)
        except NotThereError as problem:
            problems.append(Problem(shown, line, str(problem)))
    if problems:
        raise Mistake(problems=problems)

    try:
        model.described(Project(root), sorted(scripts))
    except model.ModelError as problem:
        raise Mistake(f"a model of this deck fails:\n{problem}", shown, 1) from None

    cog = Cog()
    cog.set_output(stdout=io.StringIO())
    cog.options.hash_output = True

    lang = LANGUAGE.match(text)
    said = {"lang": lang[1]} if lang else {}

    def safely(function: Callable[..., str]) -> Callable[..., None]:
        own = said if "lang" in inspect.signature(function).parameters else {}

        def write(*args, **kwargs) -> None:
            try:
                cog.cogmodule.outl("\n" + function(*args, root=root, **own, **kwargs) + "\n")
            except (NotThereError, Mistake, ValueError) as problem:
                line = cog.cogmodule.firstLineNum
                problems.append(Problem(shown, line, str(problem)))

        return write

    cog.options.defines = {name: safely(function) for name, function in CALLS.items()}
    try:
        new = cog.process_string(hidden(text), fname=shown)
    except CogError as problem:
        line = re.search(r"\((\d+)\)", str(problem))
        raise Mistake(
            str(problem).rpartition("): ")[2], shown, int(line[1]) if line else 1
        ) from None
    if problems:
        raise Mistake(problems=problems)
    for brackets, sign in HIDDEN.items():
        new = new.replace(sign, brackets)
    return new.replace("\n", "\r\n") if "\r\n" in raw else new


def hidden(text: str) -> str:
    """Return a deck's text with other signs for the brackets that Cog would take for its own."""
    lines = text.split("\n")
    for k, line in enumerate(lines):
        if not line.startswith("[//]"):
            for brackets, sign in HIDDEN.items():
                lines[k] = lines[k].replace(brackets, sign)
    return "\n".join(lines)


def takes_only(name: str, given: Collection[str]) -> None:
    """Raise NotThereError for a keyword that a function does not have; it lists those it has."""
    has = [
        one.name
        for one in inspect.signature(CALLS[name]).parameters.values()
        if one.kind != one.VAR_POSITIONAL and one.name not in ("path", "root", "lang")
    ]
    for keyword in given:
        if keyword not in has:
            near = difflib.get_close_matches(keyword, has, 1, 0.4)
            meant = f"did you mean {near[0]}? " if near else ""
            said = f"{name} has no keyword {keyword}; {meant}it takes {', '.join(has)}"
            raise NotThereError(said)


def checked(line: str) -> ast.Call:
    """Return the call that a marker makes.

    Raises NotThereError if it is anything but one call of a known function with literal arguments.
    """
    found = OPEN.fullmatch(line)
    known = ", ".join(CALLS)
    quoted = re.sub(r"(?<=\()\s*(\w+/[\w./-]+)", r"'\1'", found["call"], count=1)
    if quoted != found["call"]:  # Python would take it for a division, or a number such as 04
        raise NotThereError(f"{found['call']}: the path stands in quotes: write {quoted}")
    example = "as in code('models/lif.py')"
    if not found["call"].strip():
        raise NotThereError(f"nothing is to be filled in: call one of {known}, {example}")
    try:
        call = ast.parse(found["call"].strip(), mode="eval").body
    except SyntaxError as problem:
        smart = "; write ' before and behind a text" * bool(
            re.search("[\u2018-\u201e]", found["call"])
        )
        said = f"{found['call']} is no call: {problem.msg}{smart}; {example}"
        raise NotThereError(said) from None
    if isinstance(call, ast.Name) and call.id in CALLS:
        raise NotThereError(f"{call.id} lacks its brackets, {example.replace('code', call.id)}")
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        said = f"{found['call']} is refused: a marker may only call {known}, {example}"
        raise NotThereError(said)
    if call.func.id not in CALLS:
        raise NotThereError(f"there is no {call.func.id}; a marker may call {known}")
    try:
        args = [ast.literal_eval(argument) for argument in call.args]
        named = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
        if len(named) < len(call.keywords):
            raise NotThereError(f"{found['call']}: a keyword stands twice")
        takes_only(call.func.id, named)
        inspect.signature(CALLS[call.func.id]).bind(*args, root=ROOT, **named)
    except ValueError:
        said = f"{found['call']} is refused: it takes texts in quotes and numbers"
        raise NotThereError(said) from None
    except TypeError as problem:
        raise NotThereError(f"{found['call']}: {problem}") from None
    if not args or not all(isinstance(a, str) for a in [*args, *named.values()]):
        raise NotThereError(f"{found['call']}: the arguments are texts, a script's path first")
    return call
