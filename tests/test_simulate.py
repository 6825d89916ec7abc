"""A model gives the same spikes on either device, and is compiled only when it has to be."""

import os
import re
import shutil
import stat
import time
from pathlib import Path

import numpy as np
import pytest

from deck.process import FreshProcesses

MODELS = Path(__file__).resolve().parents[1] / "models"
needs_compiler = pytest.mark.skipif(not shutil.which("g++"), reason="needs a C++ compiler")

# Small enough to be quick on numpy, long enough (20,000 steps) to be worth a program.
LONG = """
from brian2 import *
start_scope()
tau_out = {tau_out}*ms
G = NeuronGroup(3, '''dv/dt = (I - v)/tau : 1
                      dw/dt = -w/tau_out : 1
                      tau : second (shared, constant)
                      I : 1''', threshold='v > 1', reset='v = 0; w += 1', method='euler')
{values}
Smon = SpikeMonitor(G)
Wmon = StateMonitor(G, 'w', record=True)
run({ms}*ms)
"""
VALUES = "G.tau = 10*ms\nG.I = {drive}\nG.v = [0, 0.25, 0.5]"


@pytest.fixture(scope="module")
def processes():
    with FreshProcesses(2) as pool:
        yield pool


@pytest.fixture(scope="module")
def headers(tmp_path_factory):
    """Return the folder of the precompiled headers, which every test's programs may share."""
    return tmp_path_factory.mktemp("headers")


@pytest.fixture
def kept(tmp_path, headers):
    """Return a folder for compiled programs."""
    folder = tmp_path / "kept"
    folder.mkdir()
    if os.name == "posix":
        (folder / ".headers").symlink_to(headers)
    return folder


@pytest.fixture
def run(processes, kept):
    """Return run(script, ...): what a model's monitors hold, from a process of its own."""

    def run(script, device=None, arguments=(), env=None) -> dict:
        return processes.submit(recorded, script, kept, device, arguments, env or {}).result()[0]

    return run


def recorded(script: Path, kept: Path, device, arguments, env: dict, scratch: Path) -> dict:
    """Run a model in this process, on the device that is chosen for it or on another."""
    os.environ.update(env)
    from brian2 import SpikeMonitor, StateMonitor, get_device

    from deck import simulate

    if device == "numpy":
        kept = scratch  # where nothing says that it was compiled last time
    if device:
        simulate.PATIENCE = {"numpy": np.inf}.get(device, -np.inf)
    lines = []
    model = simulate.run_model(script, kept, scratch, lines.append, arguments)
    found = {"lines": lines, "device": type(get_device()).__name__}
    for name, monitor in vars(model).items():
        if isinstance(monitor, SpikeMonitor):
            found[name] = np.array(monitor.i), np.array(monitor.t)
        elif isinstance(monitor, StateMonitor):
            found[name] = [np.array(getattr(monitor, v)) for v in monitor.record_variables]
    return found


def same_spikes(one: dict, other: dict, name: str = "Smon") -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one[name], other[name], strict=True))


def long(tmp_path: Path, drive="2", tau_out="20", values=VALUES, ms=2000) -> Path:
    script = tmp_path / "models with a space" / "long.py"
    script.parent.mkdir(parents=True, exist_ok=True)
    values = values.format(drive=drive)
    script.write_text(LONG.format(values=values, tau_out=tau_out, ms=ms))
    return script


# The same spikes -------------------------------------------------------------------------------


@needs_compiler
@pytest.mark.parametrize("name", ["small_network_additive", "small_network_depression"])
def test_spike_for_spike(run, tmp_path, name):
    shutil.copytree(MODELS, tmp_path / "models")
    script = tmp_path / "models" / f"{name}.py"
    text = script.read_text()
    script.write_text(text.replace("run(15000*ms)", "run(2500*ms)"))
    assert script.read_text() != text
    on_numpy, compiled = run(script, "numpy"), run(script, "cpp_standalone")
    assert (on_numpy["device"], compiled["device"]) == ("Foresight", "CPPStandaloneDevice")
    assert len(on_numpy["Smon"][0]) > 20
    assert same_spikes(on_numpy, compiled)
    # The last bits differ; where V crosses 0 in a step that is more.
    assert np.abs(on_numpy["Vmon"][0] - compiled["Vmon"][0]).max() < 1e-6
    assert on_numpy["Amon"][0].shape == compiled["Amon"][0].shape


@needs_compiler
def test_spike_for_spike_in_vector_code(run, tmp_path):
    shutil.copytree(MODELS, tmp_path / "models")
    script = tmp_path / "models" / "regimes.py"
    text = script.read_text()
    script.write_text(text.replace("run(12000*ms)", "run(400*ms)"))
    assert script.read_text() != text
    part = ("20", "40")  # 4 of the grid's 160 rows, 512 neurons
    on_numpy, compiled = run(script, "numpy", part), run(script, "cpp_standalone", part)
    assert compiled["device"] == "CPPStandaloneDevice"
    assert len(on_numpy["Smon"][0]) > 100
    # Spikes of one step come in the neurons' order on both.
    assert same_spikes(on_numpy, compiled)


def test_a_short_run_stays_on_numpy(run, kept):
    found = run(MODELS / "lif.py")
    assert found["device"] == "Foresight"
    np.testing.assert_allclose(found["Smon"][1] * 1e3, [16.0, 37.0, 58.0])
    assert not (kept / "lif").exists()


# Compiled when it has to be --------------------------------------------------------------------


@needs_compiler
def test_a_changed_parameter_needs_no_compiler_and_a_changed_constant_says_that_it_does(
    run, tmp_path, kept
):
    program = kept / "long" / "main"
    first = run(long(tmp_path), "cpp_standalone")
    compiled = program.stat().st_mtime_ns
    again = run(long(tmp_path), "cpp_standalone")
    changed = run(long(tmp_path, drive="3"), "cpp_standalone")
    assert first["lines"] == again["lines"] == changed["lines"] == []
    assert program.stat().st_mtime_ns == compiled
    assert same_spikes(first, again)
    assert not same_spikes(first, changed)
    assert same_spikes(changed, run(long(tmp_path, drive="3"), "numpy"))

    constant = run(long(tmp_path, drive="3", tau_out="30"), "cpp_standalone")
    assert constant["lines"] == ["models/long.py compiled again: more than parameters changed"]
    assert same_spikes(changed, constant)
    assert np.abs(changed["Wmon"][0] - constant["Wmon"][0]).max() > 0.01


@needs_compiler
def test_what_is_compiled_is_decided_by_content_whatever_the_files_dates_say(run, tmp_path, kept):
    calls = tmp_path / "calls.txt"
    compiler = tmp_path / "counting++"
    compiler.write_text(f'#!/bin/sh\necho "$@" >> "{calls}"\nexec g++ "$@"\n')
    compiler.chmod(0o755)

    def compiled(script) -> tuple[dict, list[str]]:
        calls.write_text("")
        found = run(script, "cpp_standalone", (), {"CXX": str(compiler)})
        made = re.findall(r"-c .* (\S+)\.cpp -o", calls.read_text())
        return found, made

    _, made = compiled(long(tmp_path))
    assert len(made) > 5

    # A clock that was set back has left everything a day ahead: all must not seem up to date...
    ahead = time.time() + 86400
    for file in (kept / "long").rglob("*"):
        os.utime(file, (ahead, ahead))
    other = "0.5*(I - v)/tau"
    script = long(tmp_path)
    script.write_text(script.read_text().replace("(I - v)/tau", other))
    found, made = compiled(script)
    assert made == ["code_objects/neurongroup_stateupdater_codeobject"]
    assert same_spikes(found, run(script, "numpy"))

    # ... and nothing that is as it was is compiled again, be its date as it may.
    for file in (kept / "long").rglob("*.cpp"):
        os.utime(file, (ahead, ahead))
    again, made = compiled(script)
    assert made == []
    assert same_spikes(found, again)


GROUPS = """
from brian2 import *
start_scope()
eqs = '''dv/dt = (I - v)/tau : 1
         tau : second (shared, constant)
         I : 1'''
A, B, C, D = [NeuronGroup(3, eqs, threshold='v > 1', reset='v = 0', method='euler') for k in '1234']
for G in [A, B, C, D]:
    G.tau = 10*ms
# a later value for all of the variable, or for a part of it
A.I = 2
A.v = 0.5
A.v = [0, 0.25, 0.5]
B.I = [1, 2, 3]
B.I = 2
B.v[0] = 0.5
# something is computed with the variable before the run
C.I = 3
C.v = 'I/4'
C.I = 2
D.I = 2
D.I = 'I + i'
mA, mB, mC, mD = [SpikeMonitor(G) for G in [A, B, C, D]]
run(50*ms)
# a second run
A.tau = 5*ms
run(50*ms)
"""


@needs_compiler
def test_values_reach_the_program_in_the_order_of_the_script(run, tmp_path):
    script = tmp_path / "groups.py"
    script.write_text(GROUPS)
    on_numpy, compiled = run(script, "numpy"), run(script, "cpp_standalone")
    assert compiled["device"] == "CPPStandaloneDevice", compiled["lines"]
    for name in ("mA", "mB", "mC", "mD"):
        assert len(on_numpy[name][0]) > 10
        assert same_spikes(on_numpy, compiled, name)


@needs_compiler
def test_a_broken_build_directory_is_thrown_away(run, tmp_path, kept):
    folder = kept / "long"
    script = long(tmp_path)
    first = run(script, "cpp_standalone")

    (folder / "main").write_bytes(b"\x7fELF, but not for long")
    assert same_spikes(first, run(script, "cpp_standalone"))

    # Object files that can't be linked, after one source has changed.
    for thing in (folder / "code_objects").glob("*.o"):
        thing.write_bytes(b"")
    (folder / "main.cpp").write_text("broken")
    assert same_spikes(first, run(script, "cpp_standalone"))

    # Stopped while it was being compiled.
    (folder / "whole.json").unlink()
    (folder / "main").write_bytes(b"")
    assert same_spikes(first, run(script, "cpp_standalone"))

    shutil.rmtree(folder)
    folder.write_text("a file where the folder was")
    assert same_spikes(first, run(script, "cpp_standalone"))


@needs_compiler
def test_two_runs_at_once_do_not_meet_in_one_build_directory(processes, tmp_path, kept):
    futures = []
    for drive in ("2", "3"):
        script = long(tmp_path / drive, drive=drive)
        futures.append(processes.submit(recorded, script, kept, "cpp_standalone", (), {}))
    two, three = [future.result()[0] for future in futures]
    assert two["lines"] == three["lines"] == []
    assert len(three["Smon"][0]) > len(two["Smon"][0]) > 100


# No compiler -----------------------------------------------------------------------------------


def test_without_a_compiler_numpy_and_one_line_that_says_so(run, tmp_path, kept):
    (kept / "long").mkdir()  # compiled last time, on this machine or another
    script = long(tmp_path, ms=200)
    found = run(script, "impatient", (), {"PATH": str(tmp_path)})
    assert found["device"] == "Foresight"
    assert found["lines"] == ["no C++ compiler: models/long.py runs on numpy, which takes longer"]
    assert len(found["Smon"][0]) > 10


def test_a_compiler_that_fails_is_told_in_one_line(run, tmp_path):
    false = tmp_path / "false++"
    false.write_text("#!/bin/sh\necho internal compiler error >&2\nexit 1\n")
    false.chmod(false.stat().st_mode | stat.S_IEXEC)
    found = run(long(tmp_path), "cpp_standalone", (), {"CXX": str(false)})
    assert len(found["lines"]) == 1
    assert "runs on numpy" in found["lines"][0] and "error" in found["lines"][0]
    assert len(found["Smon"][0]) > 10
