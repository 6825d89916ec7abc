"""What the lecture says of its models, sentence by sentence, and the numbers behind it."""

import ast
import json
import re
import sys

import numpy as np
import pytest
from deck_project import ROOT

TEXT = (ROOT / "slides" / "brian2-basics.md").read_text("utf-8")
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")


def slide(title: str, which: int = 0) -> str:
    """Return a slide of the deck, with its notes, by its title."""
    slides = re.split(r"^---$", TEXT, flags=re.MULTILINE)
    return [one for one in slides if re.search(rf"^# {re.escape(title)}", one, re.MULTILINE)][which]


def bursts(spikes, pause=500):
    """Return the spikes (ms) in groups with longer pauses between them."""
    return np.split(spikes, np.flatnonzero(np.diff(spikes) > pause) + 1)


# Brian2


def test_neuron_synapses_and_network_have_as_many_lines_as_the_notes_say():
    lines = 0
    for name in ("multi_scale_neuron", "modulatory_synapse", "small_network_additive"):
        source = (ROOT / "models" / f"{name}.py").read_text("utf-8")
        code = source.splitlines()[ast.parse(source).body[0].end_lineno :]
        lines += sum(1 for one in code if one.strip() and not one.strip().startswith("#"))
    assert f"in {lines} lines of code" in slide("Structure")


def test_volts_and_seconds_do_not_add_and_brian2_says_so_word_for_word(said_by):
    *_, said = said_by("3*mV + 2*ms").strip().splitlines()
    shown = re.search(r">>> 3\*mV \+ 2\*ms\n(.*?)```", slide("Brian2 Core Principles"), re.DOTALL)
    assert said.rpartition(".DimensionMismatchError")[2] in " ".join(shown[1].split())


def test_the_first_command_names_the_python_whose_brian2_takes_the_newest_numpy():
    (marker,) = re.findall(r"numpy>=2,<2\.4; *python_version *< *'([\d.]+)'", PROJECT)
    assert f"With Python {marker} or newer" in slide("Install and First Run")
    assert '"numpy<2.4"' in slide("Install and First Run")


def test_the_time_step_counts_at_run_and_start_scope_leaves_out_what_is_older(said_by):
    said = said_by(
        "old = NeuronGroup(1, 'dx/dt = 1/second : 1', method='euler')\n"
        "start_scope()\n"
        "new = NeuronGroup(1, 'dx/dt = 1/second : 1', method='euler')\n"
        "xmon = StateMonitor(new, 'x', record=True)\n"
        "defaultclock.dt = 2*ms\n"
        "run(10*ms)\n"
        "print('old', old.x[0], 'steps', len(xmon.t))"
    )
    assert "old 0.0 steps 5" in said


def test_equations_are_checked_when_run_is_called(said_by):
    said = said_by(
        "G = NeuronGroup(1, 'dv/dt = (3 - v)/(10*ms) : volt', method='euler')\n"
        "print('made')\nrun(1*ms)"
    )
    assert said.startswith("made")
    assert "DimensionMismatchError" in said


def test_a_group_in_a_list_does_not_run_and_brian2_warns_of_its_monitor(said_by):
    said = said_by(
        "groups = [NeuronGroup(1, 'dv/dt = -v/(10*ms) : 1', method='exact')]\n"
        "groups[0].v = 1\nVmon = StateMonitor(groups[0], 'v', record=True)\n"
        "run(10*ms)\nprint('v is', groups[0].v[0])"
    )
    assert "v is 1.0" in said
    assert "WARNING" in said
    assert "inactive" in said


# Neurons


def test_exact_needs_coefficients_that_are_constant_during_a_step(said_by):
    group = "G = NeuronGroup(1, 'dv/dt = (sin(t/ms) - v)/(10*ms) : 1', method='exact')\nrun(1*ms)"
    assert "UnsupportedEquationsException" in said_by(group)


@pytest.mark.parametrize(("dt", "count"), [("5", 25), ("0.1", 31)])
def test_spikes_fall_on_the_grid(simulate, dt, count):
    model = simulate(
        "lif", ("0.1*ms", f"{dt}*ms"), ("tau_ref = 5*ms", "tau_ref = 0*ms"), ("70*ms", "500*ms")
    )
    assert len(model["Smon"][0]) == count
    assert f"{count} times" in slide("Minimal LIF Neuron")


def test_without_refractory_flag_the_spikes_are_those_of_the_notes(simulate):
    spikes = simulate("lif", (" (unless refractory)", ""))["Smon"][0]
    assert spikes == pytest.approx([16.0, 32.1, 48.2, 64.3])


def test_the_interval_of_the_lif_neuron_and_its_height(simulate):
    model = simulate("lif")
    assert np.diff(model["Smon"][0]) == pytest.approx(21.0)
    assert round(10 * np.log(5) + 5, 1) == 21.1
    assert model["Vmon"]["v"].max() < 0.8


def test_reading_out_gives_what_the_table_says(simulate):
    model = simulate("lif")
    assert len(model["Vmon"]["t"]) == model["Vmon"]["v"].shape[1] == 700
    assert model["Smon"][0] == pytest.approx([16, 37, 58])
    shown = slide("Reading Out Results")
    for words in ("700 values each", "16, 37, 58 ms; 0, 0, 0", "| 3; 3 |", "0: 16, 37, 58 ms"):
        assert words in shown


def test_as_many_of_the_200_neurons_are_drawn_as_the_notes_say():
    drawn = re.search(r"rate\[::(\d+)\]", (ROOT / "figures/fi_curve.py").read_text("utf-8"))
    said = re.search(r"Every (\w+) of the 200 is drawn", slide("f-I Curve"))
    assert (drawn[1], said[1]) == ("8", "eighth")


def test_the_neuron_with_noise_settles_at_the_rate_that_is_told(simulate):
    late = sum((train >= 100).sum() for train in simulate("lif_noise")["Smon"])
    rate = round(late / 50 / 0.4)
    assert f"settles at about {rate} Hz" in slide("Noise")


# Synapses


def test_a_weight_in_the_wrong_unit_is_told_at_run(said_by):
    said = said_by(
        "G = NeuronGroup(2, 'v : volt', threshold='v > 1*volt', reset='v = 0*volt')\n"
        "S = Synapses(G, G, 'w : 1', on_pre='v_post += w')\nS.connect(i=0, j=1)\n"
        "print('made')\nrun(1*ms)"
    )
    assert said.startswith("made")
    assert "DimensionMismatchError" in said
    assert "BrianObjectException: Error encountered with object named 'synapses_pre'" in said


def test_without_connect_a_weight_cannot_be_set(said_by):
    said = said_by("G = NeuronGroup(2, 'v : 1')\nS = Synapses(G, G, 'w : 1')\nS.w = 0.2")
    assert "you need to call connect" in said


def test_a_postsynaptic_neuron_that_leaks_fast_never_fires(simulate):
    model = simulate("two_lifs", ("[10, 100]*ms", "[10, 10]*ms"))
    assert len(model["Smon"][1]) == 0
    assert 0.31 < model["Vmon"]["v"][1].max() < 0.32


def test_the_postsynaptic_neuron_fires_one_step_after_the_fifth_and_the_tenth_spike(simulate):
    model = simulate("two_lifs")
    driver, driven = model["Smon"]
    assert driven == pytest.approx(driver[[4, 9]] + 0.1)
    # What the picture of one step draws: v decays in "groups", then "synapses" add the weight
    v = model["Vmon"]["v"][1][np.searchsorted(model["Vmon"]["t"], 45.45) :]
    assert v[1] == pytest.approx(v[0] * np.exp(-0.1 / 100) + 0.2, abs=1e-12)
    assert v[0] < 0.8 < v[1] * np.exp(-0.1 / 100)


@pytest.mark.long
def test_population_rate_of_the_balanced_network_is_as_told(simulate):
    model = simulate("cuba")
    rate = model["Rmon"]["rate"].reshape(-1, 50).mean(1)  # over 5 ms
    assert 2 < rate.min() < 4
    assert 8.5 < rate.max() < 11.5
    settled = rate[40:]
    independent = np.sqrt(settled.mean() / (4000 * 0.005))
    assert 4.8 < settled.mean() < 6.2  # it depends on the random connections
    assert 2 < settled.std() / independent < 3


# Neuromodulation

REMOVED = {
    "I_f-": ("'alpha_f_minus': -2", "'alpha_f_minus': 0"),
    "I_s+": ("G.alpha_s_plus = 2", "G.alpha_s_plus = 0"),
    "I_s-": ("'alpha_s_minus': -1.5", "'alpha_s_minus': 0"),
    "I_u+": ("'alpha_u_plus':  1.5", "'alpha_u_plus':  0"),
}


@pytest.mark.parametrize(("current", "count"), [("I_f-", 0), ("I_s+", 0), ("I_s-", 0), ("I_u+", 1)])
def test_without_one_of_its_currents_the_neuron_falls_silent(simulate, current, count):
    assert len(simulate("multi_scale", REMOVED[current])["Smon"][0]) == count


def test_without_slow_minus_and_with_more_current_it_spikes_one_by_one(simulate):
    model = simulate("multi_scale", REMOVED["I_s-"], ("'I_app': -1", "'I_app': -0.5"))
    assert np.diff(model["Smon"][0][-20:]) == pytest.approx(89.2, abs=0.11)


def test_two_curves_fall_and_the_third_rises():
    from current_voltage import curves, membrane

    names = {}
    exec((ROOT / "models" / "multi_scale_neuron.py").read_text("utf-8"), names)
    equations = names["multi_scale_eqs"] + "\nalpha_s_plus : 1 (shared, constant)\n"
    values = {name: float(v) for name, v in names["multi_scale_parameters"].items()}
    values["alpha_s_plus"] = 2.0
    V = np.linspace(-3, 3, 6001)
    (fast, slow, ultraslow), rest = curves(
        membrane(names["Equations"](equations), "V", "I_app"), values, V
    )
    assert np.all(np.diff(ultraslow) > 0)
    assert rest == pytest.approx(-1)
    assert V[1:][np.diff(slow) < 0].min() == pytest.approx(-1.56, abs=0.01)
    assert V[1:][np.diff(slow) < 0].max() > rest
    assert V[1:][np.diff(fast) < 0].min() == pytest.approx(-0.88, abs=0.01)


def test_the_equilibrium_is_unstable():
    # From V = V_s = V_u = I_app, where the currents are those of the curves: a linear stability
    # analysis of the four equations.
    def slope(gain, x):
        return gain / np.cosh(x) ** 2

    fast, slow_plus = slope(-2, -1), slope(2, -1)
    slow_minus, ultraslow = slope(-1.5, -1 + 0.9), slope(1.5, -1 + 0.9)
    jacobian = [
        [-1 - fast, -slow_plus, -slow_minus, -ultraslow],
        [1 / 50, -1 / 50, 0, 0],
        [1 / 50, 0, -1 / 50, 0],
        [1 / 2500, 0, 0, -1 / 2500],
    ]
    assert np.linalg.eigvals(jacobian).real.max() > 0


@pytest.mark.parametrize(("gain", "spikes"), [(2.5, 9), (2.7, 1), (1.5, 1)])
def test_other_gains_give_the_bursts_spikes_and_plateaus_that_are_told(simulate, gain, spikes):
    model = simulate("multi_scale", ("G.alpha_s_plus = 2", f"G.alpha_s_plus = {gain}"))
    train = model["Smon"][0]
    settled = train[train > 4000]
    intervals = np.diff(settled)
    pause = 3 * intervals.min() if spikes > 1 else 0
    sizes = {len(burst) for burst in bursts(settled, pause)[1:-1]}
    assert sizes == {spikes}
    above = np.count_nonzero(model["Vmon"]["V"][0] > 0) * 0.1 / len(train)
    assert (above > 100) == (gain == 1.5)  # ms: a plateau
    if gain == 2.7:
        assert intervals.max() < 3 * intervals.min()


def test_bursts_of_the_additive_network_have_the_spikes_that_are_told(simulate):
    counts = [[len(b) for b in bursts(t)] for t in simulate("small_network_additive")["Smon"]]
    assert counts == [[7] * 9, [8, 9] + [10] * 7, [6, 5, 5, 4, 3, 3, 2, 3, 2]]


def test_bursts_and_gains_of_the_depressive_network_are_those_that_are_told(simulate):
    model = simulate("small_network_depression")
    counts = [[len(b) for b in bursts(t)] for t in model["Smon"]]
    assert counts == [[7] * 9, [11] + [10] * 8, [3, 5] + [6] * 7 + [2]]  # the last one is cut off
    t, gains = model["Amon"]["t"], model["Amon"]["alpha_s_plus"]
    starts = [burst[0] for burst in bursts(model["Smon"][0])]
    before = gains[:, np.searchsorted(t, np.array(starts) - 1)]
    assert before[1:, 0] == pytest.approx([2.047, 1.953], abs=5e-4)
    assert before[1, 1:] == pytest.approx(2.07, abs=5e-3)
    assert before[2, 1:] == pytest.approx(1.93, abs=5e-3)
    assert gains[1].max() == pytest.approx(2.276, abs=5e-4)
    assert gains[2].min() == pytest.approx(1.724, abs=5e-4)


def test_what_each_spike_adds_to_the_depressive_synapse(simulate):
    model = simulate("depressive_synapses")
    t, alpha, spikes = model["Amon"]["t"], model["Amon"]["alpha_mod"][0], model["Smon"][0]
    at = np.searchsorted(t, spikes + 0.05)
    adds = alpha[at + 2] - alpha[at - 1]
    assert np.diff(spikes) == pytest.approx(85.3, abs=0.01)
    assert adds[[0, 2]] == pytest.approx([0.044, 0.082], abs=6e-4)
    assert np.all(adds[:6] > 0)
    assert np.all(adds[6:] < 0)
    assert alpha[at[-1] + 2] == pytest.approx(0.167, abs=5e-4)
    assert alpha[at[-1] :].max() == pytest.approx(0.276, abs=5e-4)


def test_slower_depression_takes_all_and_gives_nothing_back(simulate):
    model = simulate("depressive_synapses", ("'tau_dep': 500*ms", "'tau_dep': 2000*ms"))
    alpha, last = model["Amon"]["alpha_mod"][0], model["Smon"][0][-1]
    after = alpha[model["Amon"]["t"] > last + 0.15]
    assert after[0] < 0.01
    assert after.max() < alpha[1]  # where it rested before the train


# The map

PLACES = {"silent": 0, "spikes": 1, "bursts": 2, "plateaus": 3, "depolarised": 4}


def test_the_map_has_one_neuron_of_each_kind_that_it_names(simulate):
    sys.path.insert(0, str(ROOT / "figures"))
    from regimes import KINDS, classify

    model = simulate("regimes", ("0.4, 80)", "0.4, 3)"), ("3.4, 100)", "3.4, 2)"))
    trains, V, t = model["Smon"][-5:], model["Vmon"]["V"], model["Vmon"]["t"]
    for kind, place in PLACES.items():
        train = trains[place]
        above = np.count_nonzero(V[place][t >= 4000] > 0)  # a sample each ms
        found, size = classify(train[train > 4000], above, 8000)
        assert KINDS[found] == kind
        assert size == (7 if kind == "bursts" else 1)


# Performance


def test_the_speed_figure_shows_what_is_said_of_it():
    measured = json.loads((ROOT / "figures" / "standalone_speed.json").read_text("utf-8"))
    run = {(m["target"], m["neurons"]): m["run"] for m in measured["measured"]}
    build = {(m["target"], m["neurons"]): m["build"] for m in measured["measured"]}
    targets = ("numpy", "cython", "cpp_standalone", "cpp_standalone, OpenMP", "javascript")
    first = {1: "cpp_standalone", 10: "cpp_standalone", 100: "cpp_standalone"}
    for size, fastest in {**first, 1000: "javascript", 10_000: "numpy"}.items():
        assert min(targets, key=lambda target: run[target, size]) == fastest
        assert build["cpp_standalone", size] == pytest.approx(6, abs=0.5)
        assert build["cython", size] == pytest.approx(29, abs=2)
        assert max(build["numpy", size], build["javascript", size]) < 0.5
    assert run["cpp_standalone, OpenMP", 1000] < 1.2 * run["javascript", 1000]
    slowest = max(run[target, 10_000] for target in targets)
    assert slowest / run["numpy", 10_000] == pytest.approx(2.2, abs=0.05)
    assert measured["machine"]["cores"] == 2
