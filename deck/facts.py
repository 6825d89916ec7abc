"""What a model says of itself, read from the script without simulating: equations and parameters.

The script is executed up to its first `run()`. That needs Brian2 and takes two seconds, so what
was read is kept in build/cache, together with the hashes of the files it was read from; as long as
these files are the same, nothing is executed and Brian2 is not imported.
"""

import contextlib
import hashlib
import json
import os
import sys
from pathlib import Path

from deck import provenance, traces

Facts = dict

# Seconds that scripts may take to come to their first run().
LIMIT = 300


class ModelError(Exception):
    """A model script failed before its `run()`; the message ends with the script's own error."""


def read(scripts: list[Path], root: Path) -> dict[Path, Facts]:
    """Return the facts of each script; those that are not known yet are read in one process.

    Raises ModelError if a script fails, which is told with its traceback.
    """
    known = {script: kept(script, root) for script in scripts}
    missing = [script for script, facts in known.items() if facts is None]
    if missing:
        from deck.process import FreshProcesses, LostError

        try:
            with FreshProcesses(1, LIMIT) as pool:
                found, printed = pool.submit(keep, root, missing).result()
        except LostError as error:
            raise ModelError(str(error)) from None
        if found is None:
            raise ModelError(printed.strip())
        known |= found
    return known


def entry(script: Path, root: Path) -> Path:
    """Return the file in which a script's facts are kept."""
    name = script.resolve().relative_to(root.resolve()).as_posix()
    return root / "build" / "cache" / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.json"


def kept(script: Path, root: Path) -> Facts | None:
    """Return the facts that are kept for a script, or None if one of its files has changed."""
    try:
        said = json.loads(entry(script, root).read_text(encoding="utf-8"))
        same = all(provenance.content(root / f) == h for f, h in said["inputs"].items())
        facts = said["facts"]
        whole = all(isinstance(facts[part], dict) for part in ("groups", "values"))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return facts if same and whole else None


# In a process of its own, with Brian2 ----------------------------------------------------------


class Finished(BaseException):
    """The script has come to its first `run()`."""


def extract(script: Path) -> Facts:
    """Execute a script up to its first `run()` and return its equations, events and parameters."""
    from brian2 import Network, NeuronGroup, Quantity, Synapses, prefs, start_scope
    from brian2.devices.device import set_device

    def finish(*args, **kwargs):
        raise Finished

    prefs.codegen.target = "numpy"
    set_device("runtime")
    start_scope()
    Network.run = finish
    names = {"__name__": "__main__", "__file__": str(script)}
    try:
        exec(compile(script.read_bytes(), str(script), "exec"), names)
    except Finished:
        pass
    finally:
        set_device("runtime")
    facts: Facts = {"groups": {}, "values": {}}
    for name, thing in names.items():
        if isinstance(thing, (NeuronGroup, Synapses)):
            facts["groups"][name] = group_facts(thing)
        elif isinstance(thing, (int, float, Quantity)) and not isinstance(thing, bool):
            facts["values"][name] = value_facts(thing)
    return facts


def group_facts(group) -> dict:
    """Return the equations, the events and the parameter values of a group."""
    given = getattr(group, "user_equations", group.equations)  # as the model writes them
    equations = {
        name: {"kind": equation.type, "code": equation.expr.code, "flags": equation.flags}
        for name, equation in {**given, **(getattr(group, "event_driven", None) or {})}.items()
        if equation.expr is not None
    }
    for name, updater in getattr(group, "summed_updaters", {}).items():
        equations[name] = {"kind": "summed", "code": updater.expression.code, "flags": []}
    parameters = [name for name in given.parameter_names if name in group.variables]
    return {
        "equations": equations,
        "events": dict(getattr(group, "events", {})),
        "resets": dict(getattr(group, "event_codes", {})),
        "on_pre": [path.code for path in getattr(group, "_pathways", []) if path.prepost == "pre"],
        "values": {name: value_facts(getattr(group, name)[:]) for name in parameters},
    }


def value_facts(value) -> dict:
    """Return the distinct numbers of a quantity, in SI units, and its unit."""
    import numpy as np
    from brian2 import get_dimensions, get_unit

    numbers = [float(number) for number in np.atleast_1d(np.asarray(value)).ravel()]
    dimensions = get_dimensions(value)
    unit = "" if dimensions.is_dimensionless else get_unit(dimensions).dispname
    return {"numbers": list(dict.fromkeys(numbers)), "unit": unit}


def keep(root: Path, scripts: list[Path], scratch: Path) -> dict[Path, Facts] | None:
    """Read scripts, in a process of its own, and keep what they say; return None if one fails."""
    recorder = provenance.Recorder(root)
    facts = {}
    for script in scripts:
        sys.path.insert(0, str(script.parent))
        sys.argv = [str(script)]  # a script without arguments, as it is shown
        try:
            facts[script] = extract(script)
        except Exception as problem:
            print(traces.told(problem, root)[0], file=sys.stderr)
            return None
        sys.path.remove(str(script.parent))
    inputs = recorder.finish()
    for script, said in facts.items():
        file = entry(script, root)
        new = file.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):  # read again next time
            file.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps({"inputs": inputs, "facts": said}), encoding="utf-8")
            new.replace(file)
    return facts
