r"""What goes from a figure script into its live page: the model, the axes as drawn, the controls.

The figure script declares, next to `plot`:

    CONTROLS = {"tau": {"label": r"$\tau$", "range": (1, 50)}, "G.I[0]": {"range": (0, 3)}}
        Sliders by the parameter's name. The range is in the unit in which the model's own value is
        shown: ms for times. "step" and "log": True are optional.
    PRESETS = {"silent": {"G.I_app": -2}}
        Optional: values to be taken at a click; what a preset does not name is as in the model.
    SCROLL = 5000*ms
        Optional: the simulation runs on, in axes over time that show this much of it.
    CURVES = CurrentVoltage(...)
        Optional: what computes the curves that the model does not record. Its method
        javascript(names, parameters, figure) gives a piece of an ES module with `curves(record)`,
        which returns {refresh(), curve(source), point(source)}.
    LIVE = "another_model"
        Optional: the model, models/LIVE.py, that runs in the page, where it is not the picture's.
    REDRAWN = ("exc", "inh")
        Optional: Synapses connected at random whose connections would make the page too large; it
        draws as many of its own.
    PREDICT = {"question": "How often does it spike with tau = 20 ms?", "values": {"tau": 20},
               "measure": ("Smon[0]", "count"), "choices": {"never": 0, "twice": 2}}
        Optional: asked when the plot is opened. What is chosen is compared with the run at these
        values: the choice whose number is nearest to what is measured is right; it has to be
        near, or the figure is not made. Of a neuron's spikes that is count, rate (Hz), interval
        (s) or burst, the spikes in one.
    PULSES = {"G.I[0]": {"add": 2, "time": 5*ms}, "G.v[0]": {"add": 1}}
        Optional: a click on the plot of that neuron adds to a parameter for a time, or to a
        variable at once; in shown units.
    STEP = 45.5*ms
        Optional: from this time on, single time steps can be taken object by object.
    SWEEP = {"over": "G.I", "measure": ("Smon[0]", "rate"), "run": 1*second}
        Optional: short runs, whose measure is drawn as dots (gid "sweep") as the slider moves.
"""

import json
from pathlib import Path

from matplotlib.figure import Figure

import brian2js
from brian2js import Execution, NotSupported
from deck.files import kept
from deck.live.declared import DeclaredError, controls, line_of, presets, sources
from deck.live.labels import typeset
from deck.live.lesson import among, predict, pulses, seconds, sweep
from deck.live.panel import read_figure
from deck.node import run_node
from deck.problems import Mistake
from deck.project import FigureScript, Project

# What bundle.mjs resolves: the runtime is in a deck once, not in each module
RUNTIME = "brian2js/runtime"


def page_module(
    project: Project, script: FigureScript, execution: Execution, figure: Figure, declared: dict
) -> str:
    """Return the text of images/NAME.live.js: the model's ES module and, in `panel`, the figure.

    execution: the finished model. figure: what `plot` drew. declared: the names of the figure
    script; of these CONTROLS, PRESETS, SCROLL and CURVES are used.

    Raises Mistake, with the line of the script, if a gid or a declaration is wrong, and for a model
    that has no JavaScript.
    """
    file = f"figures/{script.name}.py"
    try:
        return module_and_panel(project, script, execution, figure, declared)
    except DeclaredError as error:
        line = line_of(error.word, (project.root / file).read_text("utf-8"))
        raise Mistake(str(error), file, line) from None
    except NotSupported as error:
        said = (
            f"models/{script.model}.py cannot run live: {error}; without CONTROLS it is a picture"
        )
        raise Mistake(said, file) from None


def module_and_panel(
    project: Project, script: FigureScript, execution: Execution, figure: Figure, declared: dict
) -> str:
    """Return what page_module does."""
    check_own_functions(project, execution)
    redrawn = declared.get("REDRAWN", ())
    module = execution.module(script.model, RUNTIME, "STEP" in declared, redrawn)
    info = execution.info(script.model)
    values = info["parameters"]
    panel = read_figure(figure, project.palette, values)
    sources(panel, info["monitors"])
    panel["controls"] = controls(declared["CONTROLS"], values, execution.limits())
    panel["presets"] = presets(declared.get("PRESETS", {}), declared["CONTROLS"])
    typeset(project, panel)
    if "SCROLL" in declared:
        panel["scroll"] = seconds(declared["SCROLL"], "SCROLL", "what is shown")
    panel |= lesson(declared, panel["controls"], info)
    if "predict" in panel:
        among(answer(project, module, panel), panel["predict"])
    if "CURVES" in declared:
        module += declared["CURVES"].javascript(execution.names, values, figure)
    return f"{module}export const panel = {json.dumps(panel, separators=(',', ':'))};\n"


def lesson(declared: dict, controls: dict[str, dict], info: dict) -> dict:
    """Return what the script declares for the lesson."""
    made = {}
    if "PREDICT" in declared:
        made["predict"] = predict(declared["PREDICT"], controls, info["monitors"])
    if "PULSES" in declared:
        made["pulses"] = pulses(declared["PULSES"], info["parameters"])
    if "SWEEP" in declared:
        made["sweep"] = sweep(declared["SWEEP"], controls, info["monitors"])
    if "STEP" in declared:
        made["step"] = seconds(declared["STEP"], "STEP", "where it begins")
        if made["step"] >= info["duration"]:
            raise DeclaredError("STEP: the model has ended when it would begin", "STEP")
    return made


def answer(project: Project, module: str, panel: dict) -> float:
    """Return what the run says to the question of a figure: see answer.mjs. It is asked once.

    Raises DeclaredError if it can't be run with the question's values.
    """
    runtime = Path(brian2js.__file__).parent / "runtime" / "index.js"
    script = Path(__file__).with_name("answer.mjs")
    asked = json.dumps({"module": module, "runtime": runtime.as_uri(), "panel": panel})

    def run() -> float:
        done = run_node(str(script), input=asked)
        if done.returncode:
            told = next((x for x in done.stderr.splitlines() if "Error:" in x), "no reason given")
            raise DeclaredError(
                f"PREDICT: the model does not run with its values: {told}", "PREDICT"
            )
        return json.loads(done.stdout)

    return kept(project.root, "answer", asked.encode() + script.read_bytes(), run)


def check_own_functions(project: Project, execution: Execution) -> None:
    """Raise NotSupported if JavaScript that the model itself brings does more than compute."""
    if not execution.own_functions:
        return
    code = "\n".join(execution.own_functions)
    done = run_node(str(Path(__file__).with_name("confined.mjs")), input=code)
    if done.returncode:
        said = next((x for x in done.stderr.splitlines() if "Error" in x), "it cannot be read")
        raise NotSupported(f"its own JavaScript is refused: {said.strip()}")
    if outside := json.loads(done.stdout):
        raise NotSupported(
            f"its own JavaScript is refused: it uses {', '.join(outside)}, and may only compute"
        )
