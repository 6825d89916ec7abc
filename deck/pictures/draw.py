"""Draw a figure: run its script, give `plot` the finished model, return the PNG."""

import ast
import difflib
import inspect
import io
import re
import runpy
import sys
from dataclasses import replace
from types import SimpleNamespace

import matplotlib as mpl

mpl.use("Agg")

import font_source_sans_pro
import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.figure import Figure

from deck import project as projects
from deck.jobs import suggest
from deck.pictures import judged, scales, seen, text_size
from deck.pictures.judged import Watch
from deck.problems import Mistake, read_text
from deck.project import DECLARED, FigureScript, Project

# The slides' own font, from a package: figures look the same on every machine.
for _file in font_source_sans_pro.font_files_ttf.values():
    font_manager.fontManager.addfont(_file)


def figure(project: Project, script: FigureScript, execution) -> tuple[Figure, dict]:
    """Return what a figure's script draws, and the script's names.

    execution: the finished model (brian2js.Execution), None for a figure without one.

    Raises Mistake for a script that does not give a figure, and whatever the script raises.
    """
    check_declared(script)
    file = f"figures/{script.name}.py"
    read_text(project.root / file, project.root)  # told as what it is if it is not UTF-8
    names = runpy.run_path(str(project.root / file), run_name=script.name)
    # After the script's own imports: some, such as pylab's, set a style.
    mpl.rcdefaults()
    mpl.use("Agg")
    plt.style.use(project.figures / "lecture.mplstyle")
    plot = names.get("plot")
    if not callable(plot):
        raise Mistake("has no function plot(model) that returns the figure", file)
    given = [SimpleNamespace(**execution.names)] if execution else []
    try:
        inspect.signature(plot).bind(*given)
    except TypeError as wrong:
        what, takes = ("the finished model alone", "model") if given else ("nothing", "")
        said = f"plot is given {what}: {wrong}; write def plot({takes})"
        raise Mistake(said, file, plot.__code__.co_firstlineno) from None
    try:
        picture = plot(*given)
    except Exception as problem:
        if given and not execution.segments:
            problem.add_note(f"models/{script.model}.py {judged.NO_RUN}")
        raise
    if not isinstance(picture, Figure):
        line = plot.__code__.co_firstlineno
        said = f"plot returns {'nothing' if picture is None else type(picture).__name__}"
        raise Mistake(f"{said} instead of the figure: end it with `return fig`", file, line)
    return picture, names


def draw(
    project: Project, script: FigureScript, execution, watch: Watch
) -> tuple[bytes, str | None]:
    """Draw a figure; return the PNG and, if the figure has CONTROLS, the live page's module.

    Takes and raises what `figure` does. watch: what was wrong with the model; what is wrong with
    the figure is added, and all is kept in the PNG.
    """
    file = f"figures/{script.name}.py"
    source = read_text(project.root / file, project.root)
    live = None
    with judged.listening(file, project.root, watch.faults):
        picture, names = figure(project, script, execution)
        try:
            if "CONTROLS" in names:
                from deck.live.page import page_module

                if "LIVE" in names:
                    script, execution = live_model(project, script, names["LIVE"])
                live = page_module(project, script, execution, picture, names)
                watch.faults += judged.of_live(picture, execution, file)
                watch.faults += idle_presets(names, execution.info(script.model), source, file)
            else:
                picture.draw_without_rendering()
        except Mistake:
            if twice := judged.of_keys(ast.parse(source), file):  # what is left is the wrong one
                raise Mistake(twice[0].message, file, twice[0].line) from None
            raise
        except ValueError:
            if wrong := judged.unreadable(picture, source, file):
                raise wrong from None
            raise
    watch.faults += judged.of_figure(picture, file, watch.paper)
    if execution is not None:
        watch.faults += judged.of_run(picture, execution, file)
    watch.faults += judged.of_script(source, file)
    watch.faults += judged.of_reading(watch.elsewhere, file)
    # The live page stands where the picture does: both have the layout of this one drawing. With an
    # engine, even one that does nothing, savefig would draw twice.
    with mpl.rc_context({"figure.constrained_layout.use": False}):
        picture.set_layout_engine(None)
    png = io.BytesIO()
    metadata = {"Software": None} | text_size.metadata(picture) | scales.metadata(picture)
    words = [*seen.words(picture), *slider_words(names)]
    told = judged.Told(watch.faults, words, seen.times(picture), texts=seen.texts(picture))
    if execution is not None:
        told = told._replace(runs=judged.runs(execution), spikes=judged.spikes(execution))
    metadata |= judged.metadata(told)
    picture.savefig(png, format="png", metadata=metadata)
    return png.getvalue(), live


def idle_presets(names: dict, info: dict, source: str, file: str) -> list[judged.Fault]:
    """Return the presets of a live figure at which nothing is to be seen."""
    from deck.live.declared import idle, line_of

    return [
        judged.Fault(file, f"the preset {preset} {said}", "warning", line_of(preset, source))
        for preset, said in idle(names.get("PRESETS", {}), info["parameters"])
    ]


def slider_words(names: dict) -> list[str]:
    """Return what stands beside a live figure: labels, presets, the question; no formulas."""
    asked = names.get("PREDICT", {})
    texts = [given.get("label", "") for given in names.get("CONTROLS", {}).values()]
    texts += [*names.get("PRESETS", {}), asked.get("question", ""), *asked.get("choices", {})]
    said = [re.sub(r"\$[^$]*\$", " ", one).strip() for one in texts]
    return [one for one in said if one]


def live_model(project: Project, script: FigureScript, name: str) -> tuple:
    """Execute the model of a live slide; return the script with it, and what it did.

    Raises Mistake if there is no such model.
    """
    import brian2js

    running = replace(script, model=name)
    check_model(project, running, "LIVE")
    return running, brian2js.execute(project.model(name))


def check_declared(script: FigureScript) -> None:
    """Raise Mistake for a name of the script that is nearly one of what it can declare."""
    for name, line in script.constants:
        near = difflib.get_close_matches(name.upper(), DECLARED, 1, 0.8)
        if near and near[0] != name:
            said = f"nothing reads {name}: write {near[0]}, or give it another name"
            raise Mistake(said, f"figures/{script.name}.py", line)


def check_model(project: Project, script: FigureScript, by: str = "MODEL") -> None:
    """Raise Mistake if the model of a figure is not there; it names those that are.

    by: what in the script names it.
    """
    if script.model is None or project.model(script.model).is_file():
        return
    have = [file.stem for file in project.models.glob("*.py")]
    near = difflib.get_close_matches(script.model, have, 3, 0.4) or sorted(have)
    said = (
        f"there is no models/{script.model}.py; name its model by {by} = '...': {', '.join(near)}"
    )
    raise Mistake(said, f"figures/{script.name}.py", dict(script.constants).get(by, 0))


def hiding(project: Project) -> Mistake | None:
    """Return that a script hides a module, as Brian2's own: whatever fails may do so by that."""
    for file in sorted([*project.models.glob("*.py"), *project.figures.glob("*.py")]):
        if suggest.hidden(file.stem):
            said = f"hides the module {file.stem} from the other scripts: give it another name"
            return Mistake(said, file.relative_to(project.root).as_posix())
    return None


def at_home(project: Project) -> None:
    """Let the scripts of a project find what they import and read."""
    projects.current = project
    sys.path[:0] = [str(project.figures), str(project.models)]
