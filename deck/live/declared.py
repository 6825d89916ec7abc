"""What a figure script declares for its live slide: controls and presets; what a gid names."""

import difflib
import re
from itertools import combinations

import numpy as np

UNIT = re.compile(r"[(\[]([pnumkMµ]?(?:s|V|A|S|F|Hz|Ohm|ohm))[)\]]$")  # at the end of a label
FAMILY = 3  # presets of the same parameters: one of them may be the model
BACK = re.compile(r"model|default|reset|start|original|before|normal", re.IGNORECASE)


class DeclaredError(ValueError):
    """What a figure script declares, or a gid in it, is wrong; `word` is where to look for it."""

    def __init__(self, message: str, word: str) -> None:
        """Keep the word beside the message."""
        super().__init__(message)
        self.word = word


def line_of(word: str, text: str) -> int:
    """Return the line, from 1, on which a script first has the word as a text, or at all."""
    lines = text.splitlines()
    for wanted in (f'"{word}"', f"'{word}'", word):
        for number, line in enumerate(lines, 1):
            if wanted in line:
                return number
    return 1


def known(name: str, values: dict[str, dict]) -> dict:
    """Return a parameter by its name, "tau" or "G.I[0]"; raise DeclaredError if there is none."""
    base = re.sub(r"\[\d+\]$", "", str(name))
    if base not in values:
        if str(name).count("[") != str(name).count("]"):
            raise DeclaredError(f"{name}: a bracket is not closed, as in Vmon.v[0]", str(name))
        near = difflib.get_close_matches(base, values, 3, 0.5) or sorted(values)
        said = f"the model has no parameter {name}; did you mean {', '.join(near)}?"
        raise DeclaredError(said, str(name))
    size, index = int(np.prod(values[base]["shape"])), re.search(r"\[(\d+)\]$", str(name))
    if index and int(index[1]) >= size:
        raise DeclaredError(f"{name}: {base} has {size} values, counted from 0", str(name))
    return values[base]


def value_of(name: str, values: dict[str, dict]) -> float:
    """Return the model's own value of a parameter in SI units."""
    found = np.ravel(known(name, values)["value"])
    if not found.size:
        raise DeclaredError(f"{name} has too many values to be shown or set one by one", name)
    index = re.search(r"\[(\d+)\]$", name)
    return float(found[int(index[1]) if index and found.size > 1 else 0])


def controls(given, values: dict[str, dict], limits: dict[str, dict]) -> dict[str, dict]:
    """Return the controls as the player takes them; raise DeclaredError for what is wrong.

    limits: see brian2js.Execution.limits.
    """
    if not isinstance(given, dict) or not all(isinstance(one, dict) for one in given.values()):
        raise DeclaredError('CONTROLS is like {"tau": {"range": (1, 50)}}', "CONTROLS")
    made = {name: control(name, dict(one), values) for name, one in given.items()}
    for name, one in made.items():
        bounded(name, one["range"], limits.get(name, {}))
        within(name, one, values)
    for (name, one), (other, two) in combinations(made.items(), 2):
        if one["label"] == two["label"]:
            raise DeclaredError(f"{name} and {other} have one label, {one['label']}", other)
    return made


def control(name: str, given: dict, values: dict[str, dict]) -> dict:
    """Return a control as the player takes it; its label is still a text of Matplotlib's."""
    known(name, values)
    if unknown := set(given) - {"label", "range", "step", "log"}:
        word = sorted(unknown)[0]
        raise DeclaredError(f"{name}: {word} is none of label, range, step and log", word)
    label = given.pop("label", name)
    if not isinstance(label, str):
        raise DeclaredError(f"{name}: its label is a text, not {label!r}", name)
    if not label.strip():
        raise DeclaredError(f"{name}: its label is empty", name)
    if not label.isprintable():  # "\tau" is a tab and "au"
        raise DeclaredError(f'{name}: write r before its label, as in r"$\\tau$"', name)
    if label.replace("\\$", "").count("$") % 2:
        raise DeclaredError(f"{name}: a $ is not closed in its label, {label!r}", name)
    unit = known(name, values)["unit"]
    told = UNIT.search(label)
    if told and told[1] != unit and unit != "1":
        raise DeclaredError(f"{name}: its label says {told[0]}, its slider is in {unit}", name)
    bounds = given.get("range")
    if not isinstance(bounds, tuple | list) or len(bounds) != 2 or not all(map(is_number, bounds)):
        raise DeclaredError(f"{name}: its range is two numbers, like (0, 3), not {bounds!r}", name)
    low, high = map(float, bounds)
    if not low < high:
        raise DeclaredError(f"{name}: its range, {low:g} to {high:g}, does not go up", name)
    if given.get("log") and low <= 0:
        raise DeclaredError(f"{name}: a range with log starts above 0, not at {low:g}", name)
    if "step" in given and not (is_number(given["step"]) and 0 < given["step"] <= high - low):
        said = f"{name}: its step, {given['step']!r}, has to be above 0 and to fit into its range"
        raise DeclaredError(f"{said}, {low:g} to {high:g}", name)
    return given | {"range": [low, high], "label": label}


def bounded(name: str, bounds: list[float], limits: dict) -> None:
    """Raise DeclaredError if the model cannot have a value of a slider's range."""
    (low, high), shown = bounds, "{:g} to {:g}".format(*bounds)
    if limits.get("divides") and low <= 0 <= high:
        said = f"{name}: its range, {shown}, has 0, by which the model divides: leave 0 out"
        raise DeclaredError(said, name)
    least = limits.get("above", limits.get("atLeast"))
    if least is not None and (low < least or (low == least and "above" in limits)):
        than = "has to be above" if "above" in limits else "begins at"
        raise DeclaredError(f"{name}: its range, {shown}, {than} {least:g}", name)
    if why := limits.get("fixed"):
        raise DeclaredError(f"{name} cannot have a slider: {why}", name)


def within(name: str, control: dict, values: dict[str, dict]) -> None:
    """Raise DeclaredError unless a slider can stand at the model's own value."""
    shown, (low, high) = shown_value(name, values), control["range"]
    if shown is None:
        return
    slack = 1e-9 * max(abs(low), abs(high))
    said = f"{name}: the model has {shown:.6g}, "
    if not low - slack <= shown <= high + slack:
        raise DeclaredError(f"{said}which is outside its range, {low:g} to {high:g}", name)
    steps = (shown - low) / control.get("step", shown - low or 1)
    if abs(steps - round(steps)) > 1e-6 * max(1, abs(steps)):
        step = f"in steps of {control['step']:g} from {low:g} on"
        raise DeclaredError(f"{said}where its slider never stands {step}", name)


def shown_value(name: str, values: dict[str, dict]) -> float | None:
    """Return the model's own value as its slider shows it, None if there are several."""
    parameter = known(name, values)
    if np.size(parameter["value"]) != 1 and not name.endswith("]"):
        return None
    return value_of(name, values) / (1 if parameter["unit"] == "1" else parameter["scale"])


def is_number(value: object) -> bool:
    """Tell whether a value is a finite number without a unit."""
    if isinstance(value, bool) or not isinstance(value, int | float | np.number):
        return False
    return bool(np.isfinite(value))


def presets(given, controls: dict[str, dict]) -> dict[str, dict]:
    """Return the presets; raise DeclaredError for one that the sliders cannot show."""
    if not isinstance(given, dict) or not all(isinstance(one, dict) for one in given.values()):
        raise DeclaredError('PRESETS is like {"silent": {"G.I_app": -2}}', "PRESETS")
    for preset, values in given.items():
        for name, value in values.items():
            if name not in controls:
                has = ", ".join(controls)
                raise DeclaredError(
                    f"preset {preset}: {name} is no control; there are {has}", preset
                )
            if not is_number(value):
                raise DeclaredError(f"preset {preset}: {name} is a number, not {value!r}", preset)
            low, high = controls[name]["range"]
            if not low <= value <= high:
                said = (
                    f"preset {preset}: {name} = {value:g} is outside its range, {low:g} to {high:g}"
                )
                raise DeclaredError(said, preset)
    return given


def idle(presets: dict[str, dict], values: dict[str, dict]) -> list[tuple[str, str]]:
    """Return (preset, what is wrong) of those at which nothing is to be seen.

    Where several set the same parameters, or by its name, one may lead back to the model.
    """
    found, before = [], {}
    for preset, given in presets.items():
        own = {name: shown_value(name, values) for name in given}
        changed = {
            name: value
            for name, value in given.items()
            if own[name] is None or not np.isclose(value, own[name], 1e-9, 0)
        }
        said = str(sorted(changed.items()))
        alike = sum(set(other) == set(given) for other in presets.values())
        if not changed and alike < FAMILY and not BACK.search(preset):
            found.append((preset, "changes nothing: the model has these values"))
        elif said in before:
            found.append((preset, f"sets what the preset {before[said]} sets"))
        before.setdefault(said, preset)
    return found


def sources(panel: dict, monitors: dict[str, dict]) -> None:
    """Raise DeclaredError for a gid of what no monitor records: "Vmon.V[0]", "Smon[0]".

    panel: what read_figure found. monitors: the model's, by name (Execution.info).
    """
    for ax in panel["axes"]:
        for line in ax["lines"]:
            if line["kind"] == "trace":
                recorded(line["source"], monitors)
        for orbit in ax["orbits"]:
            recorded(orbit["x"], monitors), recorded(orbit["y"], monitors)
        for entry in ax["rasters"]:
            recorded(f"{entry['source']}[{entry['from']}]", monitors)
        for entry in ax["rates"]:
            if monitors.get(entry["source"], {}).get("kind") != "rate":
                said = f"{entry['source']}: the model has no such PopulationRateMonitor"
                raise DeclaredError(said, entry["source"])
        for entry in [*ax["events"], *ax["times"], *ax["bands"]]:
            recorded(entry["source"], monitors)


def recorded(source: str, monitors: dict[str, dict]) -> None:
    """Raise DeclaredError unless a monitor records this."""
    name, variable, index = re.fullmatch(r"(\w+)(?:\.(\w+))?\[(\d+)\]", source).groups()
    monitor = monitors.get(name)
    kind = "state" if variable else "spikes"
    if monitor is None or monitor["kind"] != kind:
        fit = [known for known, m in monitors.items() if m["kind"] == kind]
        near = difflib.get_close_matches(name, fit, 3, 0.5) or fit
        says = f"; did you mean {', '.join(near)}?" if near else ""
        raise DeclaredError(f"{source}: the model has no such monitor {name}{says}", source)
    if variable and variable not in monitor["variables"]:
        has = ", ".join(monitor["variables"])
        raise DeclaredError(f"{source}: {name} records {has}, not {variable}", source)
    size = len(monitor["record"]) if variable else monitor["size"]
    if int(index) >= size:
        raise DeclaredError(f"{source}: {name} has {size} of them, counted from 0", source)
