"""What the site says of a model: its equations, its code, its pictures, and where it runs live.

Each model is executed once, in a process of its own, for its equations and for its live page.
"""

import ast
import json
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt

from deck import model
from deck.jobs import inputs, traces
from deck.jobs.processes import FreshProcesses, LostError
from deck.markers import latex
from deck.markers.calls import symbols
from deck.node import run_node
from deck.problems import Mistake, read_text, shown
from deck.project import Project

MATH = Path(__file__).with_name("math.mjs")


@dataclass
class Group:
    """A group of a model: the name that the script gives it, and its equations as HTML."""

    name: str
    equations: list[str]


@dataclass
class Model:
    """A model. text, code and equations are HTML; live: its live page, "" if it can have none."""

    name: str
    title: str
    text: str
    code: str
    groups: list[Group] = field(default_factory=list)
    live: str = ""


def models(project: Project) -> tuple[dict[str, Model], Path]:
    """Return the models by name, and the folder of KaTeX's own style and fonts.

    Raises Mistake for a model that fails.
    """
    scripts = sorted(project.models.glob("*.py"))
    with FreshProcesses(limit=model.LIMIT) as processes:
        futures = {s: processes.submit(executed, project.root, s) for s in scripts}
        try:
            done = {script: future.result()[0] for script, future in futures.items()}
        except LostError as lost:
            processes.stop()
            raise Mistake(f"a model was not executed: {lost}") from None
        except BaseException:
            processes.stop()
            raise
    if wrong := [failure for _, _, failure in done.values() if failure]:
        raise Mistake("\n".join(wrong).strip())
    found = {s.stem: read(s, *done[s][:2], project) for s in scripts}
    groups = [group for one in found.values() for group in one.groups]
    written, folder = typeset([equation for group in groups for equation in group.equations])
    for group in groups:
        group.equations = [written.pop(0) for _ in group.equations]
    return found, folder


def executed(root: Path, script: Path, scratch: Path) -> tuple[dict, str, str]:
    """Execute a model; return its description, its live page ("" if none) and what went wrong."""
    from brian2js import NotSupported
    from brian2js.export import facts, page, undrawn

    project = Project(root)
    try:
        with undrawn():
            execution = model.execute(project, script, inputs.Recorder(root))
        described = model.kept(project, script) or model.describe(execution.names)
        try:
            source = read_text(script, root)
            return described, page(script.stem, source, execution.module(), facts(execution)), ""
        except NotSupported:
            return described, "", ""
    except (Exception, SystemExit) as problem:
        return {}, "", traces.told(problem, root)[0]


def read(script: Path, described: dict, live: str, project: Project) -> Model:
    """Return what there is to say of a model; its equations are LaTeX still."""
    from brian2js.export import highlighted

    source = read_text(script, project.root)
    tree = ast.parse(source)
    said = ast.get_docstring(tree) or script.stem
    title, _, text = said.partition("\n")
    body = source.splitlines()[tree.body[0].end_lineno :] if ast.get_docstring(tree) else [source]
    code = highlighted("\n".join(body).strip() + "\n")
    found = Model(
        script.stem, title.strip().rstrip(".:"), MarkdownIt().render(text), code, live=live
    )
    table = symbols(project.root)
    for name, group in described["groups"].items():
        try:
            rows = [latex.equation(own, eq, table) for own, eq in group["equations"].items()]
        except ValueError as problem:
            raise Mistake(f"group {name}: {problem}", shown(script, project.root)) from None
        if rows:
            # Fractions as large in a fraction as outside of one
            found.groups.append(Group(name, [row.replace(r"\frac", r"\dfrac") for row in rows]))
    return found


def typeset(formulas: list[str]) -> tuple[list[str], Path]:
    """Return formulas as HTML, by KaTeX, and the folder that has its style and fonts."""
    done = run_node(str(MATH), input=json.dumps(formulas))
    if done.returncode:
        raise Mistake(f"{done.stderr.strip()}\nKaTeX could not write the models' equations")
    said = json.loads(done.stdout)
    return said["html"], Path(said["folder"])
