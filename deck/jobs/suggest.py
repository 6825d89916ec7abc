"""What was meant by a name that is not there: the nearest of those that are."""

import builtins
import difflib
import importlib.machinery
import pkgutil
import re
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from types import FrameType, SimpleNamespace

# What Brian2 says of a name in an equation, a threshold or a reset
UNRESOLVED = re.compile(r'The identifier "(\w+)" could not be resolved')


def words(problem: BaseException, frame: FrameType) -> str:
    """Return what an exception says, with the nearest name if it misses one.

    frame: where in the user's script it was raised.
    """
    said = str(problem).strip()
    name = getattr(problem, "name", None)
    if isinstance(problem, KeyError) and problem.args:
        missing = str(problem.args[0])
        # Brian2's groups; its device would warn of what it does not have
        has = [getattr(one, "__dict__", {}).get("variables") for one in frame.f_globals.values()]
        known = [name for names in has if isinstance(names, Mapping) for name in names]
        if unresolved := UNRESOLVED.search(missing):
            theirs, missing = vars(sys.modules["brian2"]), unresolved[1]
            own = [one for one in frame.f_globals if one not in theirs]
            meant = near(missing, [*known, *own], 0.6) or near(missing, theirs)
            return f"there is no {missing}{meant}"
        return f"there is no {missing}{near(missing, known)}" if missing.isidentifier() else missing
    if type(problem).__name__ == "UnsupportedEquationsException":
        return f"{said} The method of the group cannot do that: try method='euler', or 'rk4'"
    if type(problem).__name__ == "DimensionMismatchError":
        return f"{said.rstrip('.')}; is a unit missing, as in 10*ms?"
    if isinstance(problem, ModuleNotFoundError) and name:
        return f"{said}; {module(name)}"
    if found := re.match(r"cannot import name '(\w+)' from '([\w.]+)'", said):
        return said.partition(" (")[0] + near(found[1], dir(sys.modules.get(found[2])))
    if isinstance(problem, AttributeError) and name:
        if isinstance(problem.obj, SimpleNamespace):  # the finished model, as plot is given it
            said = f"the model has no {name}"
        return said + near(name, dir(problem.obj))
    if isinstance(problem, NameError) and name:
        return said + near(name, [*frame.f_locals, *frame.f_globals, *dir(builtins)])
    return said


def near(name: str, known: Iterable[str], alike: float = 0.7) -> str:
    """Return "; did you mean ...?", "" if nothing is near. Capitals count least."""
    plain = {one.lower(): one for one in known}
    found = difflib.get_close_matches(name.lower(), plain, 1, alike)
    return f"; did you mean {plain[found[0]]}?" if found else ""


def module(name: str) -> str:
    """Return what to do about a module that is not there."""
    package, _, own = name.rpartition(".")
    if package:
        there = getattr(sys.modules.get(package), "__path__", [])
        meant = near(own, [one.name for one in pkgutil.iter_modules(there)])
        return meant.replace("mean ", f"mean {package}.")[2:] or f"{package} has none of that name"
    from importlib.metadata import packages_distributions  # it would cost each start 10 ms

    known = [*packages_distributions(), *sys.stdlib_module_names]
    add = "add its package to dependencies in pyproject.toml, and run python3 run.py"
    return near(name, known)[2:] or add


def hidden(name: str) -> bool:
    """Tell whether a script of that name hides a module: of Python, of a package or of deck/."""
    places = sysconfig.get_paths()
    spec = importlib.machinery.PathFinder.find_spec(name, [places["purelib"], places["platlib"]])
    known = name in sys.stdlib_module_names or name in ("deck", "brian2js")
    return known or bool(spec and spec.origin)  # a folder without __init__.py has none
