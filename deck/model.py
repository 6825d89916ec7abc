"""A model: run once on Brian2's JavaScript device, and what it then says of itself.

Equations, events and parameters, as they are at the first `run()`, are kept in build/cache with the
hashes of the files that they were read from. As long as these are the same, nothing is executed and
Brian2 is not imported.
"""

import contextlib
import hashlib
import json
from pathlib import Path

from deck.files import replace
from deck.jobs import inputs, traces
from deck.problems import read_text
from deck.project import Project

#: {"groups": {name: group_says()}, "values": {name: value_says()}}
Description = dict

# What a description says depends on this module, too.
THIS = inputs.content(Path(__file__))

# Seconds that a script may take to come to its first run().
LIMIT = 300


class ModelError(Exception):
    """A model script failed before its `run()`; the message ends with the script's own error."""


def execute(project: Project, script: Path, recorder: inputs.Recorder, run: bool = True):
    """Execute a model in this process and keep its description; return the brian2js.Execution.

    run: False ends it at its first `run()`.

    Raises whatever the script raises.
    """
    import brian2js

    read_text(script, project.root)
    description: Description = {}
    execution = brian2js.execute(script, run=run, at_run=lambda n: description.update(describe(n)))
    keep(project, script, description or describe(execution.names), recorder.inputs_so_far())
    return execution


def described(project: Project, scripts: list[Path]) -> dict[Path, Description]:
    """Return the descriptions of models; those not known yet are executed, each in a process.

    Raises ModelError if a script fails before its `run()`.
    """
    known = {script: kept(project, script) for script in scripts}
    missing = [script for script, found in known.items() if found is None]
    if missing:
        from deck.jobs.processes import FreshProcesses, LostError

        with FreshProcesses(limit=LIMIT) as pool:
            futures = {s: pool.submit(describe_in_process, project.root, s) for s in missing}
            for script, future in futures.items():
                try:
                    known[script], failure = future.result()[0]
                except LostError as error:
                    raise ModelError(str(error)) from None
                if failure:
                    raise ModelError(failure.strip())
    return known


def entry(project: Project, script: Path) -> Path:
    """Return the file in which a model's description is kept."""
    name = script.resolve().relative_to(project.root).as_posix()
    return project.build / "cache" / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.json"


def kept(project: Project, script: Path) -> Description | None:
    """Return the description that is kept of a model, None if one of its files has changed."""
    try:
        said = json.loads(entry(project, script).read_text(encoding="utf-8"))
        same = all(inputs.content(project.root / f) == h for f, h in said["inputs"].items())
        same = same and said["by"] == THIS
        found = said["description"]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return found if same else None


def keep(project: Project, script: Path, description: Description, read: dict[str, str]) -> None:
    """Keep the description of a model with the hashes of the files that it was read from."""
    said = json.dumps({"inputs": read, "by": THIS, "description": description})
    with contextlib.suppress(OSError, ValueError):  # it is read again next time
        replace(entry(project, script), said.encode())


# In a process of its own, with Brian2 ----------------------------------------------------------


def describe_in_process(root: Path, script: Path, scratch: Path) -> tuple[Description | None, str]:
    """Execute a model up to its `run()`; return its description, or what is wrong with it."""
    project = Project(root)
    recorder = inputs.Recorder(root)
    try:
        names = execute(project, script, recorder, run=False).names
    except (Exception, SystemExit) as problem:
        return None, traces.told(problem, root)[0]
    found = kept(project, script)
    return found if found is not None else describe(names), ""


def describe(names: dict) -> Description:
    """Return the equations, events and parameters of a script, by the names that it gives.

    dt is a parameter, too: the time steps of all that has a clock.
    """
    import brian2
    from brian2 import BrianObject, NeuronGroup, Quantity, Synapses, defaultclock

    groups, values, steps = {}, {}, [defaultclock.dt]
    for name, thing in names.items():
        if (
            getattr(brian2, name, None) is thing
        ):  # what `from brian2 import *` gave: ms, YEARLY, ...
            continue
        if isinstance(thing, BrianObject):
            steps.append(thing.clock.dt)
        if isinstance(thing, (NeuronGroup, Synapses)):
            groups[name] = group_says(thing)
        elif isinstance(thing, (int, float, Quantity)) and not isinstance(thing, bool):
            values[name] = value_says(thing)
    if "dt" not in values:
        values["dt"] = value_says(Quantity(steps))
    return {"groups": groups, "values": values}


def group_says(group) -> dict:
    """Return the equations, the events and the parameter values of a group.

    A refractory time is one of them, by its keyword.
    """
    from brian2 import Quantity

    given = getattr(group, "user_equations", group.equations)  # as the model writes them
    equations = {
        name: {"kind": equation.type, "code": equation.expr.code, "flags": equation.flags}
        for name, equation in {**given, **(getattr(group, "event_driven", None) or {})}.items()
        if equation.expr is not None
    }
    for name, updater in getattr(group, "summed_updaters", {}).items():
        equations[name] = {"kind": "summed", "code": updater.expression.code, "flags": []}
    parameters = [name for name in given.parameter_names if name in group.variables]
    values = {name: value_says(getattr(group, name)[:]) for name in parameters}
    if isinstance(rests := getattr(group, "_refractory", None), Quantity):
        values["refractory"] = value_says(rests)
    return {
        "equations": equations,
        "events": dict(getattr(group, "events", {})),
        "resets": dict(getattr(group, "event_codes", {})),
        "on_pre": [path.code for path in getattr(group, "_pathways", []) if path.prepost == "pre"],
        "values": values,
        "size": len(group),
        "method": method
        if isinstance(method := getattr(group, "method_choice", None), str)
        else "",
    }


def value_says(value) -> dict:
    """Return the distinct numbers of a quantity, in SI units, and its unit."""
    import numpy as np
    from brian2 import get_dimensions, get_unit

    numbers = [float(number) for number in np.atleast_1d(np.asarray(value)).ravel()]
    dimensions = get_dimensions(value)
    unit = "" if dimensions.is_dimensionless else get_unit(dimensions).dispname
    return {"numbers": list(dict.fromkeys(numbers)), "unit": unit}
