"""The current-voltage curves: Brian2's neuron is held where they say; JavaScript's are equal."""

import json
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import pytest
from deck_project import ROOT

from deck.live.declared import DeclaredError
from deck.node import run_node

V = np.linspace(-3, 3, 241)


@pytest.fixture(scope="module")
def neuron():
    """Return the multi-scale neuron's equations and the values of its parameters."""
    names = {}
    exec((ROOT / "models" / "multi_scale_neuron.py").read_text("utf-8"), names)
    equations = names["multi_scale_eqs"] + "\nalpha_s_plus : 1 (shared, constant)\n"
    return equations, names["multi_scale_parameters"] | {"alpha_s_plus": 2.0}


def numbers(parameters: dict) -> dict[str, float]:
    return {name: float(value) for name, value in parameters.items()}


def test_held_at_v_by_the_current_of_the_slowest_curve_brian2s_neuron_does_not_move(neuron):
    from brian2 import Equations, NeuronGroup, prefs, run, start_scope
    from current_voltage import curves, membrane

    prefs.codegen.target = "numpy"
    equations, parameters = neuron
    at = np.linspace(-3, 3, 13)
    found, rest = curves(membrane(Equations(equations), "V", "I_app"), numbers(parameters), at)
    start_scope()
    own = equations.replace("I_app         : 1 (shared, constant)", "I_app : 1")
    group = NeuronGroup(len(at), own, method="euler")
    group.set_states({name: value for name, value in parameters.items() if name != "I_app"})
    filters = [["V_s_plus", "V_s_minus"], ["V_u_plus"]]
    for followed, current in enumerate(found):
        group.V = at
        group.I_app = current
        for k, group_of_filters in enumerate(filters):
            for name in group_of_filters:
                setattr(group, name, at if k < followed else rest)
        run(group.clock.dt)
        np.testing.assert_allclose(group.V[:], at, atol=1e-9)


def script(neuron, *names: str) -> str:
    """Return the JavaScript of the curves."""
    from brian2 import Equations
    from current_voltage import CurrentVoltage

    equations, parameters = neuron
    fig, ax = plt.subplots()
    ax.plot([0, 1], gid="curve.fast")
    ax.set_xlim(-3, 3)
    model = {"G": SimpleNamespace(equations=Equations(equations))}
    said = {f"G.{n}": {"value": [v], "shape": [1]} for n, v in numbers(parameters).items()}
    declared = CurrentVoltage("G", "V", "I_app", names)
    try:
        return declared.javascript(model, said, fig)
    finally:
        plt.close(fig)


@pytest.mark.parametrize("current", [-1.0, 0.0, 0.7])
def test_curves_and_equilibrium_in_javascript_are_those_in_python(neuron, current):
    from brian2 import Equations
    from current_voltage import curves, membrane

    equations, parameters = neuron
    values = numbers(parameters) | {"I_app": current}
    expected, rest = curves(membrane(Equations(equations), "V", "I_app"), values, V)
    done = run_node(
        "--input-type=module",
        "-e",
        f"""{script(neuron, "fast", "slow", "ultraslow")}
        const values = {json.dumps(values)};
        const drawn = curves({{ parameter: (name) => values[name.slice(2)] }});
        drawn.refresh();
        const names = ["fast", "slow", "ultraslow"];
        console.log(JSON.stringify({{
            curves: names.map((name) => [...drawn.curve(`curve.${{name}}`).y]),
            rest: drawn.point("point.rest"),
        }}));""",
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    np.testing.assert_allclose(found["curves"], expected, atol=1e-9)
    np.testing.assert_allclose(found["rest"], [rest, current], atol=1e-12)


def test_too_few_names_are_told(neuron):
    with pytest.raises(DeclaredError, match="3 timescales need as many names"):
        script(neuron, "fast", "slow")
