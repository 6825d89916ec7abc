"""What is wrong with a figure: judged when it is drawn, kept in the PNG, told by the gate.

A picture's curves, texts and limits are pixels to a browser; Matplotlib still knows them. What
NumPy, Brian2 and Matplotlib warned of while the model ran and the figure was drawn is kept as well,
and the words that are drawn, for the spelling dictionary.
"""

import ast
import contextlib
import json
import logging
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

from deck.jobs import suggest, traces
from deck.problems import Mistake, Problem
from deck.project import Project

KEYWORD = "deck:judged"
NOT_COMPUTED = "; what it gives there is NaN or infinite: leave such values out"
WHITE = "#ffffff"
MOST_CURVES = 20  # of a monitor that are looked for
MOST_NEURONS, MOST_SPIKES = 12, 100  # that are told one by one
NO_RUN = "calls no run(): what it records is empty"
RANDOM = "draws random numbers without a seed: another picture at each run; call seed(1) first"
# What Python makes of a backslash and one of these letters, where no r stands before the text
ESCAPES = dict(zip("\a\b\t\n\v\f\r", map("\\{}".format, "abtnvfr"), strict=True))
NAMED = {"\t": "a tab", "\n": "the end of the line"}
COMMAND = re.compile(r"[\a\b\v\f\r]\w+|\t(?:au|heta|imes)\b")  # outside of a formula, too
PASSED_OVER = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)


@dataclass(frozen=True)
class Fault:
    """Something wrong with a picture.

    file, line: the script that has to be mended, and where, if that is known; severity as ever.
    """

    file: str
    message: str
    severity: str = "error"
    line: int = 0

    def __str__(self) -> str:
        """Return it as it is told when the picture is made."""
        return str(Problem(self.file, self.line, self.message))


@dataclass
class Watch:
    """What is watched while a picture is made.

    faults: what is wrong so far. elsewhere: the data files outside of the project that have been
    read. paper: the colour of the slides, "#rrggbb".
    """

    faults: list[Fault]
    elsewhere: set[str]
    paper: str


def paper(project: Project) -> str:
    """Return the colour of the slides, "#rrggbb"; white if the project has no palette."""
    try:
        return project.palette.get("paper", WHITE)
    except OSError:
        return WHITE


@contextlib.contextmanager
def listening(file: str, root: Path, heard: list[Fault]) -> Iterator[None]:
    """Add to `heard` what is warned of within, by Brian2's and Matplotlib's loggers as well."""

    class Hearing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            who = record.name.partition(".")[0].capitalize()
            said = re.sub(r"/\S*/(?=figures/)", "", record.getMessage())
            if key := re.search(r"Bad key (\S+) in file (\S+), line (\d+)", said):
                from matplotlib import rcParams

                wrong = f"Matplotlib has no setting {key[1]}{suggest.near(key[1], rcParams)}"
                heard.append(Fault(key[2], wrong, "error", int(key[3])))
                return
            note(f"{who} warns: {first_sentence(said)}", "warning")

    def note(message: str, severity: str) -> None:
        own, line = traces.own_line(root) or (file, 0)
        heard.append(Fault(own, message, severity, line))

    def warned(message: Warning | str, category: type[Warning], *_) -> None:
        if said := of_warning(str(message), category):
            note(*said)

    hearing = Hearing(logging.WARNING)
    loggers = [logging.getLogger(name) for name in ("brian2", "matplotlib")]
    for logger in loggers:
        logger.addHandler(hearing)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.showwarning = warned
            yield
    finally:
        for logger in loggers:
            logger.removeHandler(hearing)
        heard[:] = dict.fromkeys(heard)


def of_warning(message: str, category: type[Warning]) -> tuple[str, str] | None:
    """Return (message, severity): what a warning means for the picture, None if nothing."""
    text = first_sentence(message)
    if issubclass(category, PASSED_OVER):
        return None
    if glyph := re.search(r"Glyph (\d+) .*missing from", text):
        letter = chr(int(glyph[1]))
        return f"the font has no letter {letter} (U+{ord(letter):04X}): a box is drawn", "error"
    if issubclass(category, RuntimeWarning):
        return f"NumPy warns: {text}{NOT_COMPUTED if ' encountered in ' in text else ''}", "warning"
    return f"warns: {text}", "warning"


def first_sentence(text: str) -> str:
    """Return what a message begins with, on one line."""
    return re.split(r"(?<=[a-z])\.\s|\n\n", " ".join(text.split()))[0][:200]


def of_model(execution, file: str) -> list[Fault]:
    """Return what is wrong with what a model has computed: not a number, or other at each run."""
    import numpy as np
    from brian2 import StateMonitor, ms
    from brian2.groups.group import CodeRunner

    found = []
    for name, monitor in execution.names.items():
        for variable in monitor.record_variables if isinstance(monitor, StateMonitor) else ():
            values = np.asarray(getattr(monitor, variable))
            bad = ~np.isfinite(values)
            if bad.any():
                time = float(monitor.t[int(np.argmax(bad.any(axis=0)))] / ms)
                what = "NaN" if np.isnan(values).any() else "infinite"
                found.append(Fault(file, f"{name}.{variable} is {what} from {time:g} ms on"))
    if not execution.segments and any(
        isinstance(one, CodeRunner) for one in execution.names.values()
    ):
        found.append(Fault(file, NO_RUN))
    if any(one.program.uses_random and one.seed is None for one in execution.segments):
        found.append(Fault(file, RANDOM, "warning"))
    return found


def of_run(figure, execution, file: str) -> list[Fault]:
    """Return that a curve over time goes on after the model's end: it is drawn in another unit."""
    import numpy as np

    from deck.pictures import seen

    end = sum(segment.duration for segment in execution.segments)
    found = []
    for ax in figure.axes:
        label = seen.TIME.search(ax.get_xlabel())
        if not end or not label or "time" not in ax.get_xlabel().lower():
            continue
        size = seen.SECONDS[label[1]]
        for line in ax.lines:
            x = np.asarray(line.get_xdata(), float)
            last = np.nanmax(x, initial=0)
            if len(x) > 2 and (last * size > 1.01 * end or (size < 1 and near(last, end))):
                said = f"{seen.called(line)} ends at {last:g} {label[1]}, the model at "
                said += f"{end / size:g} {label[1]}: is it drawn in that unit?"
                found.append(Fault(file, said, "warning"))
    return found


def near(last: float, end: float) -> bool:
    """Tell whether a curve's last time is the model's end in seconds, or the step before."""
    return 0.97 * end <= last <= end


def runs(execution) -> list[float]:
    """Return how long each run() of a model was, and all together, in seconds."""
    each = [segment.duration for segment in execution.segments]
    return list(dict.fromkeys([*each, sum(each)]))


def spikes(execution) -> list[list[float]]:
    """Return when each neuron of a model's SpikeMonitors spiked (s), if they are few."""
    from brian2 import SpikeMonitor

    found = []
    for monitor in execution.names.values():
        if isinstance(monitor, SpikeMonitor) and monitor.record:
            if len(monitor.source) > MOST_NEURONS or len(monitor.t) > MOST_SPIKES:
                return []
            trains = monitor.spike_trains().values()
            found += [[float(time) for time in train] for train in trains]
    return found


def of_script(source: str, file: str) -> list[Fault]:
    """Return what is wrong with a script's texts, and that it draws another picture each time."""
    tree = ast.parse(source)
    return [*of_escapes(tree, file), *of_keys(tree, file), *of_chance(tree, file)]


def of_keys(tree: ast.Module, file: str) -> list[Fault]:
    """Return the keys that stand twice in what a script declares: of the first nothing is left."""
    found = []
    for one in ast.walk(tree):
        keys = [key for key in getattr(one, "keys", ()) if isinstance(key, ast.Constant)]
        for key in keys if isinstance(one, ast.Dict) else ():
            if (first := next(k for k in keys if k.value == key.value)) is not key:
                said = (
                    f"{key.value!r} stands here again: what line {first.lineno} says of it is lost"
                )
                found.append(Fault(file, said, line=key.lineno))
    return found


def of_escapes(tree: ast.Module, file: str) -> list[Fault]:
    r"""Return the formulas that begin with a tab, as "$\tau$" does without an r before it."""
    found = {}
    told = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}  # docstrings
    for one in ast.walk(tree):
        parts = one.values if isinstance(one, ast.JoinedStr) else [one]
        said = [getattr(part, "value", 0) for part in parts]
        if id(one) in told or not any(isinstance(part, str) for part in said):
            continue
        text = "".join(part if isinstance(part, str) else "0" for part in said)
        parts = text.split("$")
        formulas = [f"${part}$" for part in parts[1:-1:2]]
        for part in [*formulas, *COMMAND.findall(" ".join(parts[::2]))]:
            if control := next((sign for sign in part if sign in ESCAPES), ""):
                meant = "".join(ESCAPES.get(sign, sign) for sign in part)
                what = NAMED.get(control, "a control character")
                message = f'{ESCAPES[control]} in "{meant}" is {what}: write r"{meant}"'
                found[one.lineno] = Fault(file, message, line=one.lineno)
    return list(found.values())


def unreadable(figure, source: str, file: str) -> Mistake | None:
    """Return the text of a figure that Matplotlib cannot draw, as its formula is wrong."""
    from matplotlib.cbook import is_math_text
    from matplotlib.mathtext import MathTextParser
    from matplotlib.text import Text

    if escaped := of_escapes(ast.parse(source), file):
        return Mistake(escaped[0].message, file, escaped[0].line)
    for text in {line for one in figure.findobj(Text) for line in one.get_text().split("\n")}:
        try:
            if is_math_text(text):
                MathTextParser("path").parse(text)
        except ValueError as problem:
            why = str(problem).splitlines()[-1].removeprefix("ParseFatalException: ")
            line = next((n for n, own in enumerate(source.split("\n"), 1) if text in own), 0)
            return Mistake(f"Matplotlib cannot read the formula in “{text}”: {why}", file, line)
    return None


def of_chance(tree: ast.Module, file: str) -> list[Fault]:
    """Return that a script draws another picture each time: random numbers, or the date."""
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call)]
    names = [ast.unparse(one.func) for one in calls]
    fresh = [one for one in calls if ast.unparse(one.func).endswith(("default_rng", "RandomState"))]
    shared = [one for one in names if re.search(r"\brandom\.(?!seed|default_rng|RandomState)", one)]
    if any(re.search(r"\b(date|time|datetime)\.(now|today|ctime|strftime)$", one) for one in names):
        return [Fault(file, "asks for the date: another picture at each run", "warning")]
    seeded = any(one.endswith("seed") for one in names)
    if any(not one.args and not one.keywords for one in fresh) or (shared and not seeded):
        return [Fault(file, RANDOM, "warning")]
    return []


def of_figure(figure, file: str, paper: str) -> list[Fault]:
    """Return what is wrong with a drawn Matplotlib figure. paper: the slide's colour, "#rrggbb"."""
    from deck.pictures import compared, seen

    said = dict.fromkeys([*seen.faults(figure, paper), *compared.faults(figure)])
    return [Fault(file, message, severity) for severity, message in said]


def of_live(figure, execution, file: str) -> list[Fault]:
    """Return that a curve of a live figure shows what a monitor recorded, and will stand still."""
    import numpy as np
    from brian2 import StateMonitor

    recorded = {
        f"{name}.{variable}[{index}]": values
        for name, monitor in execution.names.items()
        if isinstance(monitor, StateMonitor)
        for variable in monitor.record_variables
        for index, values in enumerate(np.asarray(getattr(monitor, variable))[:MOST_CURVES])
    }
    said = "the curve of {0} has no gid, so that it stands still while sliders move: gid={0!r}"
    return [
        Fault(file, said.format(name), "warning")
        for ax in figure.axes
        for line in ax.lines
        if not line.get_gid() and len(line.get_ydata()) > 2
        for name, values in recorded.items()
        if np.array_equal(np.asarray(line.get_ydata(), float), values)
    ]


def of_reading(elsewhere: set[str], file: str) -> list[Fault]:
    """Return that data was read which lies outside of the project. elsewhere: the files."""
    said = "reads {}, which lies outside of the project: nobody else has it; copy it into figures/"
    return [Fault(file, said.format(Path(one).name)) for one in sorted(elsewhere)]


# In the PNG ------------------------------------------------------------------------------------


class Told(NamedTuple):
    """What a picture tells: its faults, the words that are drawn in it, from when to when it goes.

    texts: those with numbers, formulas included.
    times: (first, last) of each axis in time, in seconds. runs: how long the model ran (s), each
    run() and all together. spikes: when each neuron spiked (s), where they are few.
    """

    faults: Sequence[Fault] = ()
    words: Sequence[str] = ()
    times: Sequence[tuple[float, float]] = ()
    runs: Sequence[float] = ()
    spikes: Sequence[list[float]] = ()
    texts: Sequence[str] = ()


def metadata(told: Told) -> dict[str, str]:
    """Return what `savefig(metadata=...)` writes into the PNG for `read` to find."""
    faults = [asdict(one) for one in told.faults]
    return {KEYWORD: json.dumps(told._replace(faults=faults)._asdict())}


def read(picture: Path) -> Told:
    """Return what a picture tells, as it was made; nothing, if it was not made here."""
    from deck.pictures.provenance import chunks

    try:
        for kind, whole in chunks(picture.read_bytes()):
            if kind == b"tEXt" and whole[8:].startswith(KEYWORD.encode() + b"\0"):
                said = json.loads(whole[8:-4].partition(b"\0")[2])
                return Told(**said | {"faults": [Fault(**one) for one in said["faults"]]})
    except (OSError, ValueError, LookupError, TypeError):
        pass
    return Told()
