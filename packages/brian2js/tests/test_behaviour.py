"""What happens around run(): devices that take turns, Node that dies, empty and endless models."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import brian2
import numpy as np
import pytest
from brian2 import (
    Hz,
    Network,
    NeuronGroup,
    PoissonGroup,
    PopulationRateMonitor,
    SpikeGeneratorGroup,
    SpikeMonitor,
    StateMonitor,
    Synapses,
    defaultclock,
    ms,
    second,
)
from brian2.devices.device import reinit_devices, reset_device

import brian2js
from brian2js import node


@pytest.fixture(autouse=True)
def javascript() -> Iterator[None]:
    brian2.set_device("javascript")
    brian2.prefs.codegen.target = "numpy"
    yield
    while brian2.get_device() is not brian2.all_devices["runtime"]:
        reset_device()
    defaultclock.dt = 0.1 * ms


def decay(**options) -> float:
    """Run one variable from 1 for one time constant, on the device that is set."""
    group = NeuronGroup(1, "dv/dt = -v/ms : 1", method="exact")
    group.v = 1
    Network(group).run(1 * ms, **options)
    return float(group.v[0])


def node_is_used() -> bool:
    """Whether a run is Node's."""
    node.end()
    assert decay() == pytest.approx(np.exp(-1), rel=1e-12)
    return node._child is not None


# -- devices --------------------------------------------------------------------------------------


def test_devices_take_turns():
    brian2.set_device("javascript")
    assert node_is_used()
    brian2.set_device("runtime")
    assert not node_is_used()
    brian2.set_device("javascript", build_on_run=True)
    assert node_is_used()
    reset_device()
    assert not node_is_used()
    reset_device()
    assert node_is_used()


def test_reinit_and_activate_change_nothing():
    device = brian2.get_device()
    assert isinstance(device, brian2js.JavaScriptDevice)
    device.reinit()
    device.activate()
    assert node_is_used()
    reinit_devices()
    brian2.set_device("javascript")
    assert node_is_used()
    brian2.device.build()  # what scripts for standalone devices call
    assert node_is_used()


def test_the_time_step_is_kept_from_device_to_device():
    defaultclock.dt = 0.25 * ms
    brian2.set_device("runtime")
    brian2.set_device("javascript")
    assert float(defaultclock.dt) == 0.25e-3


# -- Node -----------------------------------------------------------------------------------------


def test_node_killed_in_the_middle_is_told_in_a_line_and_the_next_run_works():
    group = NeuronGroup(100, "dv/dt = -v/ms : 1", method="euler")
    network = Network(group)
    network.run(1 * ms)
    threading.Timer(0.5, node.child().process.kill).start()
    with pytest.raises(brian2js.NodeError, match="node has ended") as caught:
        network.run(1e6 * second)
    assert "\n" not in str(caught.value)
    t = float(network.t)
    network.run(1 * ms)
    assert float(network.t) == pytest.approx(t + 1e-3)


def test_node_killed_between_two_runs_is_not_noticed():
    decay()
    node.child().process.kill()
    time.sleep(0.1)
    assert decay() == pytest.approx(np.exp(-1), rel=1e-12)


def test_an_error_in_javascript_is_one_line_and_the_next_run_works():
    group = NeuronGroup(1, "v : 1", name="broken")
    broken = brian2.Function(lambda x: x, arg_units=[1], return_unit=1)
    code = "function broken(x) { throw new Error('broken: x is 3'); }"
    broken.implementations.add_implementation("javascript", code)
    group.run_regularly("v = broken(3)")
    with pytest.raises(brian2js.NodeError, match=r"^broken: x is 3$"):
        Network(group).run(1 * ms, namespace={"broken": broken})
    assert decay() == pytest.approx(np.exp(-1), rel=1e-12)


def test_a_path_with_spaces(tmp_path):
    folder = tmp_path / "a folder, with ä"
    shutil.copytree(Path(brian2js.__file__).parent, folder / "brian2js")
    script = folder / "a script.py"
    script.write_text(
        "from brian2 import *\nimport brian2js\nset_device('javascript')\n"
        "G = NeuronGroup(1, 'dv/dt = -v/ms : 1', method='exact'); G.v = 1\n"
        "run(1*ms)\nprint(brian2js.__file__)\nprint(float(G.v[0]))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(script)]
    done = subprocess.run(command, capture_output=True, env=environment, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    place, value = done.stdout.splitlines()
    assert Path(place).parent == folder / "brian2js"
    assert float(value) == pytest.approx(np.exp(-1), rel=1e-12)
    assert "createModel" in brian2js.javascript(script)


def test_matplotlib_is_not_needed(tmp_path):
    script = tmp_path / "bare.py"
    script.write_text("from brian2 import *\nG = NeuronGroup(1, 'v : 1')\nrun(1*ms)\n")
    code = (
        "import sys; sys.modules['matplotlib'] = None; import brian2js;"
        f"print('createModel' in brian2js.export({str(script)!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "True\n"


# -- what has no JavaScript -----------------------------------------------------------------------


def test_what_brian_refuses_is_not_left_to_numpy():
    """rand() - rand() may not be simplified to 0; numpy, asked again, ran it without a word."""
    group = NeuronGroup(1, "dv/dt = (rand() - rand())/second : 1", method="euler")
    with pytest.raises(brian2.BrianObjectException) as caught:
        Network(group).run(0 * ms)
    assert isinstance(caught.value.__cause__, NotImplementedError)


def test_python_in_a_run_of_no_time():
    calls = []
    network = Network(brian2.NetworkOperation(lambda: calls.append(1)))
    network.run(0 * ms, profile=True)
    assert not calls
    network.run(0.2 * ms)
    assert len(calls) == 2


def test_gsl_is_refused_by_name():
    group = NeuronGroup(1, "dv/dt = -v/ms : 1", method="gsl_rk4", name="with_gsl")
    with pytest.raises(brian2.BrianObjectException) as caught:
        Network(group).run(1 * ms)
    cause = caught.value
    while cause.__cause__ is not None:
        cause = cause.__cause__
    # numpy has no GSL either; this is Brian2's own sentence
    assert isinstance(cause, NotImplementedError)
    assert str(cause).startswith("GSL integration has not been implemented")


def test_integers_beyond_what_javascript_counts_are_refused_by_name():
    group = NeuronGroup(1, "big : integer", dtype={"big": np.int64}, name="counts")
    group.big = 2**60
    group.run_regularly("big = big + 1")
    with pytest.raises(OverflowError, match=r"'big' holds an integer, 1152921504606846976"):
        Network(group).run(1 * ms)


@pytest.mark.parametrize("device", ["runtime", "javascript"])
def test_an_operation_that_stops_ends_the_run_in_its_step(device):
    brian2.set_device(device)
    group = NeuronGroup(1, "dv/dt = 1/ms : 1", method="euler")
    trace = StateMonitor(group, "v", record=True)
    network = Network(group, trace)

    def stop_at_two(t) -> None:
        if group.v[0] > 1.95:
            network.stop()

    network.add(brian2.NetworkOperation(stop_at_two, dt=1 * ms))
    network.run(10 * ms)
    assert float(network.t) == pytest.approx(2.1e-3)
    assert len(trace.t) == 21
    assert group.v[0] == pytest.approx(2.1)
    network.run(0.5 * ms)
    assert group.v[0] == pytest.approx(2.6)


@pytest.mark.parametrize("device", ["runtime", "javascript"])
def test_a_pathway_that_numpy_runs_keeps_its_delays(device):
    """Spikes under way go from run to run, and through store() and restore()."""
    brian2.set_device(device)
    half = brian2.Function(lambda x: x / 2, arg_units=[1], return_unit=1)
    sender = NeuronGroup(3, "at : second", threshold="abs(t - at) < 0.01*ms", reset="")
    sender.at = [1, 1, 2] * ms
    receiver = NeuronGroup(2, "v : 1")
    synapses = Synapses(sender[1:], receiver, "w : 1", on_pre="v_post += half(w)")
    synapses.connect()
    synapses.w = "1 + i + 10*j"
    synapses.delay = "1*ms + 2*i*ms + 0.5*j*ms"
    trace = StateMonitor(receiver, "v", record=True, dt=0.5 * ms)
    network = Network(sender, receiver, synapses, trace)
    network.run(1.8 * ms, namespace={"half": half})
    network.store()
    for _ in range(2):
        network.restore()
        network.run(5 * ms, namespace={"half": half})
    rows, columns = np.nonzero(np.diff(trace.v))
    steps = np.diff(trace.v)[rows, columns]
    changes = np.column_stack([rows, trace.t_[columns + 1], steps])
    expected = [(0, 0.0025, 0.5), (0, 0.0055, 1.0), (1, 0.003, 5.5), (1, 0.006, 6.0)]
    np.testing.assert_allclose(changes, expected)


# -- little and much ------------------------------------------------------------------------------


def test_nothing_to_run():
    Network().run(1 * ms)
    network = Network(NeuronGroup(1, "v : 1"))
    network.run(0 * ms)
    network.run(1 * ms)
    assert float(network.t) == 1e-3


def test_nothing_happens():
    """No spikes to give, no synapses, nothing recorded, no rate."""
    group = NeuronGroup(3, "v : 1", threshold="v > 1", reset="v = 0")
    silent = SpikeGeneratorGroup(2, [], [] * ms)
    poisson = PoissonGroup(2, 0 * Hz)
    none = Synapses(group, group, "w : 1", on_pre="v += w", on_post="w += 1", delay=1 * ms)
    none.connect(condition="False")
    inputs = Synapses(silent, group, on_pre="v += 1")
    inputs.connect()
    monitors = [
        StateMonitor(group, "v", record=[]),
        StateMonitor(none, "w", record=True),
        SpikeMonitor(poisson),
        SpikeMonitor(group, variables="v"),
        PopulationRateMonitor(group),
    ]
    network = Network(group, silent, poisson, none, inputs, monitors)
    network.run(2 * ms)
    network.run(1 * ms)
    assert monitors[0].v.shape[0] == monitors[1].w.shape[0] == 0
    assert len(monitors[0].t) == len(monitors[1].t) == len(monitors[4].t) == 30
    assert not any(monitor.num_spikes for monitor in monitors[2:4])
    assert not np.any(monitors[4].rate_)


def test_a_very_long_run():
    """Ten million steps; the period of a LIF neuron is a whole number of them."""
    group = NeuronGroup(
        1, "dv/dt = (1.5 - v)/(10*ms) : 1", threshold="v > 1", reset="v = 0", method="exact"
    )
    spikes = SpikeMonitor(group)
    network = Network(group, spikes)
    network.run(1000 * second)
    assert float(network.t) == 1000
    # ln 3 time constants are 109.9 steps, and the threshold is passed in the step that ends there
    np.testing.assert_array_equal(np.diff(np.round(spikes.t_ / 1e-4)), 110)
    assert spikes.num_spikes == 10**7 // 110
    assert node.child().process.poll() is None


@pytest.mark.parametrize("size", [3, 20])
def test_single_precision(size):
    """With the preference float32, what arrays keep has its digits, as on numpy."""
    brian2.prefs.core.default_float_dtype = np.float32
    try:
        found = {}
        for name in ("runtime", "javascript"):
            brian2.set_device(name)
            group = NeuronGroup(
                size, "dv/dt = (1.2 + 0.1*i - v)/(10*ms) : 1", threshold="v > 1", reset="v = 0",
                method="euler", name=f"single_{name}",
            )  # fmt: skip
            trace, spikes = StateMonitor(group, "v", record=True), SpikeMonitor(group)
            Network(group, trace, spikes).run(40 * ms)
            assert trace.v.dtype == group.v[:].dtype == np.float32
            found[name] = np.array(trace.v), np.array(spikes.i), np.array(spikes.t_)
    finally:
        brian2.prefs.core.default_float_dtype = np.float64
    (v, i, t), (expected_v, expected_i, expected_t) = found["javascript"], found["runtime"]
    assert len(i) > size
    np.testing.assert_allclose(v, expected_v, rtol=0, atol=1e-6)
    np.testing.assert_array_equal(i, expected_i)
    np.testing.assert_array_equal(t, expected_t)


POOL = """import multiprocessing
from brian2 import *

def last_value(tau):
    G = NeuronGroup(1, "dv/dt = -v/tau : 1", method="exact")
    G.v = 1
    run(10*ms)
    return float(G.v[0])

if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(2) as pool:
        values = pool.map(last_value, [5*ms, 10*ms])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="forks a process that has threads")
def test_a_script_that_starts_processes(tmp_path):
    (tmp_path / "pool.py").write_text(POOL)
    main = sys.modules["__main__"]
    execution = brian2js.execute(tmp_path / "pool.py")
    assert execution.names["values"] == pytest.approx([np.exp(-2), np.exp(-1)])
    assert sys.modules["__main__"] is main
    with pytest.raises(brian2js.NotSupported, match=r"pool\.py has no run\(\)"):
        execution.module()
