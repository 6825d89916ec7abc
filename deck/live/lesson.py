"""What a figure script declares for the lesson: a question, pulses to be given, a sweep."""

import re

from brian2 import Quantity, have_same_dimensions, second

from deck.live.declared import DeclaredError, is_number, known, presets, recorded

# What can be read off a spike train: packages/brian2js/brian2js/page/trains.mjs
MEASURES = ("count", "rate", "interval", "burst")
# So far, relatively, the number of the choice that is right may be from what is measured
NEAR = 0.25


def predict(given, controls: dict[str, dict], monitors: dict[str, dict]) -> dict:
    """Return the question as the player takes it; raise DeclaredError for what is wrong."""
    fields(given, "PREDICT", {"question", "values", "measure", "choices"})
    if not re.search(r"\w{2}", str(given["question"])):
        raise DeclaredError("PREDICT: its question is a text, with words", "question")
    presets({"PREDICT": given["values"]}, controls)
    choices = given["choices"]
    if not isinstance(choices, dict) or len(choices) < 2:
        raise DeclaredError('PREDICT: its choices are like {"it never spikes": 0, ...}', "choices")
    for words, value in choices.items():
        if not is_number(value):
            raise DeclaredError(f"PREDICT: {words} is a number, not {value!r}", str(words))
    if len(set(choices.values())) < len(choices):
        raise DeclaredError("PREDICT: two of its choices are the same number", "choices")
    return {**given, "measure": measure(given["measure"], "PREDICT", monitors)}


def among(measured: float, asked: dict) -> None:
    """Raise DeclaredError if what the run says to a question is none of its choices, or nearly."""
    choices = asked["choices"]
    if any(abs(one - measured) <= NEAR * max(one, measured) for one in choices.values()):
        return
    source, what = asked["measure"]
    said = ", ".join(f"{words}: {number:g}" for words, number in choices.items())
    raise DeclaredError(
        f"PREDICT: none of the choices is right: the {what} of {source} is {measured:.4g} "
        f"with these values; the choices are {said}",
        "choices",
    )


def pulses(given, values: dict[str, dict]) -> dict[str, dict]:
    """Return what a click adds, in the units in which the model's values are shown; s for times."""
    if not isinstance(given, dict) or not given:
        raise DeclaredError('PULSES is like {"G.I": {"add": 2, "time": 5*ms}}', "PULSES")
    made = {}
    for name, one in given.items():
        kind = known(name, values)["kind"]
        if kind not in ("parameter", "constant", "state"):
            raise DeclaredError(f"{name} is no parameter and no variable to add to", name)
        needed = {"add"} if kind == "state" else {"add", "time"}
        fields(one, f"PULSES: {name}", needed, "PULSES")
        if not is_number(one["add"]) or not one["add"]:
            said = f"{name}: what a pulse adds is a number, not {one['add']!r}"
            raise DeclaredError(said, "PULSES")
        what = f"{name}: a pulse's time"
        time = 0.0 if kind == "state" else seconds(one["time"], "PULSES", what)
        made[name] = {"add": float(one["add"]), "time": time}
    return made


def sweep(given, controls: dict[str, dict], monitors: dict[str, dict]) -> dict:
    """Return the sweep as the player takes it; raise DeclaredError for what is wrong."""
    fields(given, "SWEEP", {"over", "measure", "run"})
    if given["over"] not in controls:
        has = ", ".join(controls)
        said = f"SWEEP: {given['over']} is no control; there are {has}"
        raise DeclaredError(said, "SWEEP")
    return {
        "over": given["over"],
        "measure": measure(given["measure"], "SWEEP", monitors),
        "run": seconds(given["run"], "SWEEP", "its run"),
    }


def measure(given, whose: str, monitors: dict[str, dict]) -> list[str]:
    """Return [whose spikes, what of them]: ("Smon[0]", "rate")."""
    if not isinstance(given, tuple | list) or len(given) != 2 or given[1] not in MEASURES:
        said = f'{whose}: measure is like ("Smon[0]", "count"), with {", ".join(MEASURES)}'
        raise DeclaredError(said, "measure")
    if not re.fullmatch(r"\w+\[\d+\]", str(given[0])):
        raise DeclaredError(f"{whose}: {given[0]} are no neuron's spikes, like Smon[0]", "measure")
    recorded(given[0], monitors)
    return list(given)


def fields(given, name: str, wanted: set[str], word: str = "") -> None:
    """Raise DeclaredError unless `given` is a dictionary of just these."""
    if not isinstance(given, dict) or set(given) != wanted:
        has = f"; here it has {', '.join(map(str, given))}" if isinstance(given, dict) else ""
        said = f"{name} has {', '.join(sorted(wanted))} and nothing else{has}"
        raise DeclaredError(said, word or name)


def seconds(given, name: str, what: str) -> float:
    """Return a time above 0 in seconds."""
    time = isinstance(given, Quantity) and have_same_dimensions(given, second)
    if not time or not float(given) > 0:
        raise DeclaredError(f"{name}: {what} is a time above 0, like 5*ms, not {given}", name)
    return float(given)
