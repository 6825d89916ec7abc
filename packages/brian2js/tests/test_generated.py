"""The code that is generated: its digits, and what is not computed again and again."""

import re
from collections.abc import Iterator

import brian2
import numpy as np
import pytest
from brian2 import Network, NeuronGroup, StateMonitor, ms, prefs
from brian2.devices.device import reset_device

import brian2js

POINTS = 20_000


@pytest.fixture(autouse=True)
def javascript() -> Iterator[None]:
    brian2.set_device("javascript")
    yield
    prefs.devices.javascript.fast_functions = True
    reset_device()


def computed(expression: str, x: np.ndarray) -> np.ndarray:
    """What a statement in the loop gives for every x."""
    group = NeuronGroup(len(x), "x : 1\ny : 1")
    group.x = x
    group.run_regularly(f"y = {expression}", dt=1 * ms)
    Network(group).run(1 * ms)
    return np.array(group.y[:])


def apart(found: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference, in units in the last place of what is expected."""
    finite = np.isfinite(expected)
    np.testing.assert_array_equal(found[~finite], expected[~finite])
    found, expected = found[finite], expected[finite]
    return (np.abs(found - expected) / np.spacing(np.abs(expected))).max()


NUMPY = {
    "exp(x)": np.exp,
    "tanh(x)": np.tanh,
    "exprel(x)": brian2.exprel,
    "x**3": lambda x: x**3,
    "x**4": lambda x: x**4,
    "x**2": lambda x: x**2,
    "x**0.5": lambda x: np.sqrt(x),
}


#: How far JavaScript's own functions are from NumPy's, in units in the last place, if more than 1.
EXACT = {"tanh(x)": 3, "exprel(x)": 2}


def arguments() -> np.ndarray:
    """Small and large numbers of both signs, and what is at the ends."""
    random = np.random.default_rng(1)
    small = 10.0 ** random.uniform(-20, 2, POINTS) * random.choice([-1, 1], POINTS)
    ends = [0.0, 1e-17, 700.0, 710.0, 745.0, 800.0, 1e10, np.inf]
    ends = [*ends, *(-x for x in ends), np.nan]
    return np.concatenate([small, random.uniform(-5, 5, POINTS), ends])


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("expression", NUMPY)
def test_functions_have_the_digits_that_are_promised(expression, exact):
    prefs.devices.javascript.fast_functions = not exact
    x = arguments()
    with np.errstate(all="ignore"):
        expected = NUMPY[expression](x)
    limit = EXACT.get(expression, 1) if exact else 4
    # Below the smallest normal number there are fewer digits
    kept = ~(np.abs(expected) < 1e-300) | (expected == 0)
    assert apart(computed(expression, x)[kept], expected[kept]) <= limit


def program_of(tmp_path, code: str) -> str:
    """The loop of a script as text."""
    script = tmp_path / "script.py"
    script.write_text(f"from brian2 import *\n{code}\nrun(1*ms)\n")
    (segment,) = brian2js.execute(script, run=False).segments
    (function,) = segment.program.functions
    return function


def test_a_pure_call_is_computed_once(tmp_path):
    loop = program_of(
        tmp_path,
        "G = NeuronGroup(20, '''dv/dt = (cos(v) + cos(v)*w - cos(w))/ms : 1\n"
        "dw/dt = (cos(v) + exp(v) - 2*exp(v)*w)/ms : 1''', method='euler')",
    )
    assert loop.count("Math.cos(v)") == loop.count("Math.cos(w)") == 1
    assert loop.count("exp$table[") == 1


def test_a_call_is_computed_again_when_its_variable_has_changed(tmp_path):
    code = "v = cos(v)\nw = cos(v)\nv = cos(v) + w"
    group = NeuronGroup(20, "v : 1\nw : 1")
    group.v = np.linspace(0, 3, 20)
    group.run_regularly(code, dt=1 * ms)
    Network(group).run(1 * ms)
    first = np.cos(np.linspace(0, 3, 20))
    np.testing.assert_allclose(group.w[:], np.cos(first), rtol=1e-15)
    np.testing.assert_allclose(group.v[:], 2 * np.cos(first), rtol=1e-15)


def test_what_does_not_change_is_computed_before_the_loop(tmp_path):
    loop = program_of(
        tmp_path,
        "tau = 3*ms; G = NeuronGroup(20, 'dv/dt = -v/tau + exp(-tau/second)/tau : 1',"
        " method='euler')",
    )
    before, inside = loop.split("for (; budget", 1)
    assert "Math.exp" in before
    assert "$tau" in before
    assert "$tau" not in inside
    assert "Math.exp" not in inside


def test_what_a_refractory_neuron_does_not_write_is_not_chosen(tmp_path):
    """V8 takes half as long again for a choice; where a variable is always written there is one."""
    code = (
        "G = NeuronGroup(20, 'dv/dt = {} : 1{}\\ndx/dt = -x/(3*ms) : 1', threshold='v > 1',"
        " reset='v = 0', refractory=2*ms, method='exact')"
    )
    unless = program_of(tmp_path, code.format("(x - v)/(5*ms)", " (unless refractory)"))
    assert "if (not_refractory) v = _v;" in unless
    assert "?" not in re.search(r"const _v = (.*);", unless).group(1)
    always = program_of(tmp_path, code.format("(x - v)*int(not_refractory)/(5*ms)", ""))
    assert "not_refractory ?" in re.search(r"const _v = (.*);", always).group(1)


def test_arrays_of_few_elements_are_local_variables(tmp_path):
    few = program_of(tmp_path, "G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method='exact')")
    many = program_of(tmp_path, "G = NeuronGroup(20, 'dv/dt = -v/ms : 1', method='exact')")
    assert re.search(r"let G\$v\$1 = m\.G\$v\[1\];", few)
    assert "G$v[" not in few.replace("m.G$v[", "")
    assert "G$v[_idx]" in many


def test_a_name_of_javascript_can_be_a_variable(tmp_path):
    group = NeuronGroup(20, "dvar/dt = -var/ms + push : 1\npush : Hz\nm : 1", method="euler")
    group.var = 1
    trace = StateMonitor(group, "var", record=[3])
    Network(group, trace).run(0.2 * ms)
    np.testing.assert_allclose(trace.var[0], [1, 0.9])
