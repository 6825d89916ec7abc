"""Time steps that are too large for an explicit method: what is drawn is the method, not the model.

Only what is sure is told: a variable that decays at a rate which no other variable changes.
"""

import ast

from deck.pictures import judged

EXPLICIT = ("euler", "rk2", "rk4", "milstein", "heun")


def faults(execution, file: str) -> list[judged.Fault]:
    """Return the groups of a model whose step is longer than a time constant of theirs."""
    from brian2 import NeuronGroup, Synapses, ms

    source = ast.parse(execution.path.read_text("utf-8"))
    found = []
    for name, group in execution.names.items():
        if not isinstance(group, (NeuronGroup, Synapses)):
            continue
        method = getattr(group, "method_choice", None)
        if method not in EXPLICIT:
            continue
        step = float(group.clock.dt)
        for variable, constant in time_constants(group, execution.names):
            if step <= constant * (1 + 1e-9):
                continue
            said = f"the step of {name}, {step / float(ms):g} ms, is longer than the time constant "
            said += f"of {variable}, {constant / float(ms):.3g} ms: with {method!r} {variable} "
            said += "swings or grows without end; set a smaller dt, or method='exact'"
            found.append(judged.Fault(file, said, "warning", line_of(name, source)))
    return found


def time_constants(group, names: dict) -> list[tuple[str, float]]:
    """Return (variable, shortest time constant in s) of each that decays at a rate of its own.

    names: the script's, in which the equations' names are looked up.
    """
    import numpy as np
    from brian2.parsing.sympytools import str_to_sympy
    from sympy import Symbol, lambdify

    changing = {"t", "dt", "i", "j", *group.equations.diff_eq_names}
    found = []
    for variable, expression in group.equations.get_substituted_expressions(group.variables):
        right = str_to_sympy(expression.code, group.variables)
        slope = right.diff(Symbol(variable, real=True))
        symbols = sorted(map(str, slope.free_symbols))
        if changing & {*symbols} or not symbols:
            continue
        try:
            known = group.resolve_all(symbols, names, user_identifiers=set(symbols))
            values = [np.asarray(known[one].get_value(), float) for one in symbols]
            rate = -np.min(lambdify(symbols, slope, "numpy")(*values))
        except (KeyError, TypeError, ValueError, NotImplementedError):
            continue  # a function, or what is not known before a run
        if np.isfinite(rate) and rate > 0:
            found.append((variable, 1 / float(rate)))
    return found


def line_of(name: str, tree: ast.Module) -> int:
    """Return the line, from 1, on which a script first binds the name; 0 if nowhere."""
    bound = [one for one in ast.walk(tree) if isinstance(one, ast.Name) and one.id == name]
    return min((one.lineno for one in bound if isinstance(one.ctx, ast.Store)), default=0)
