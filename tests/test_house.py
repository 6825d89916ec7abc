"""The rooms of the house: what imports what, without circles, and the picture of it is true."""

import ast
import json
from pathlib import Path

from architecture import ARROWS
from deck_project import ROOT

FILES = sorted((ROOT / "deck").rglob("*.py"))


def room(module: str) -> str:
    """Return the room of a module: the folder in deck/, or the file itself."""
    return module.split(".")[1] if "." in module else module


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(file: Path) -> set[str]:
    """Return the modules of deck/ that a file imports, anywhere in it."""
    known = {name_of(one) for one in FILES}
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "deck":
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found.add(whole if whole in known else node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name in known}
    return found - {"deck"}


def test_the_picture_of_the_house_has_the_arrows_that_the_imports_have():
    arrows: dict[str, set[str]] = {}
    for file in FILES:
        own = room(name_of(file))
        if own != "deck":
            arrows.setdefault(own, set()).update({room(m) for m in imported(file)} - {own})
    assert arrows == {name: set(to) for name, to in ARROWS.items()}


def test_no_import_runs_in_a_circle():
    graph = {name_of(file): imported(file) for file in FILES}
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " imports ".join([*way[way.index(module) :], module])
        if module not in done:
            for other in graph.get(module, ()):
                visit(other, (*way, module))
            done.add(module)

    for module in graph:
        visit(module, ())


def test_no_arrow_runs_back_up():
    """A room is above the rooms that it imports: there is an order in which all arrows run down."""
    order = list(ARROWS)
    assert all(order.index(to) > order.index(name) for name, into in ARROWS.items() for to in into)


def test_no_module_is_longer_than_400_lines():
    package = ROOT / "packages" / "brian2js" / "brian2js"
    scripts = [f for room in (ROOT / "deck", package) for f in room.rglob("*.[mj]*s")]
    ours = [*FILES, *package.rglob("*.py"), *(f for f in scripts if f.parent.name != "vendor")]
    long = {file.name: n for file in ours if (n := file.read_text("utf-8").count("\n")) > 400}
    assert long == {}


def test_the_machinery_knows_no_model_and_no_neuron():
    words = [path.stem for path in (ROOT / "models").glob("*.py") if "_" in path.stem]
    for file in [*FILES, *(ROOT / "deck").rglob("*.mjs")]:
        text = file.read_text("utf-8")
        assert [word for word in words if word in text] == [], file


def test_who_renders_installs_nothing_that_only_checks_and_tests_need() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    along = {
        name for name in lock[""]["devDependencies"] if not lock[f"node_modules/{name}"].get("dev")
    }
    assert along == {"@types/node"}  # the types of yauzl, which Puppeteer needs, ask for it
