"""Physics of the models that teach Brian2: closed forms, orders of convergence, statistics."""

import subprocess
import sys
from math import erf, exp, pi, sqrt
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[1]


# The LIF neuron in millivolts


def test_first_run_prints_what_the_slide_says():
    code = "import runpy; from brian2 import prefs; prefs.codegen.target = 'numpy'; "
    code += "import matplotlib; matplotlib.use('Agg'); import sys; sys.path.insert(0, 'models'); "
    code += "runpy.run_path('models/lif_plot.py')"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[16. 37. 58.] ms\n"
    assert "[16. 37. 58.] ms" in (ROOT / "slides" / "brian2-basics.md").read_text("utf-8")


@pytest.mark.parametrize(("current", "fires"), [(199.9, False), (200.1, True)])
def test_lif_in_millivolts_has_its_rheobase_at_200_picoampere(simulate, current, fires):
    model = simulate("lif_units", ("G.I = 250*pA", f"G.I = {current}*pA"))
    # The time to the threshold grows without bound as the current comes down to the rheobase.
    assert bool(len(model["Smon"][0])) == fires


def test_lif_in_millivolts_charges_as_the_closed_form_says(simulate):
    model = simulate("lif_units")
    first, *_ = spikes = model["Smon"][0]
    before = model["Vmon"]["t"] <= first
    v = -45 - 25 * np.exp(-model["Vmon"]["t"][before] / 20)  # tau = C/g_L, v -> E_L + I/g_L
    assert model["Vmon"]["v"][0][before] == pytest.approx(v * 1e-3, abs=1e-12)
    assert len(spikes) == 5
    assert np.diff(spikes) == pytest.approx(20 * np.log(5) + 5, abs=0.15)


# The f-I curve


def rate_of_theory(current):
    """Return the rate (Hz) for a current (nA): tau_ref = 5 ms, tau = 20 ms, rheobase 0.2 nA."""
    return 1000 / (5 + 20 * np.log(current / (current - 0.2)))


def test_fi_curve_is_the_theory(simulate):
    counts = np.array([len(train) for train in simulate("fi_curve")["Smon"]])
    current = np.linspace(0, 2, 200)
    assert np.all(counts[current < 0.2] == 0)
    theory = rate_of_theory(current[current > 0.2])
    # One second counts whole spikes only, and each interval may be longer by a time step.
    assert np.all(np.abs(counts[current > 0.2] - theory) <= np.maximum(1, 0.025 * theory))
    assert counts[-1] == 141


def test_fi_curve_ends_below_one_spike_per_refractory_period(simulate):
    model = simulate("fi_curve", ("linspace(0, 2, 200)*nA", "linspace(0, 20000, 200)*nA"))
    counts = np.array([len(train) for train in model["Smon"]])
    assert counts.max() == 200  # 1/tau_ref
    assert counts[1] == pytest.approx(200, rel=0.025)


# The time step and the method


def test_euler_converges_with_order_1_and_exact_is_exact(simulate):
    model = simulate("lif_dt")
    small = model["steps"] <= 0.5
    order = np.diff(np.log(model["error_euler"][small])) / np.diff(np.log(model["steps"][small]))
    assert order == pytest.approx(1, abs=0.03)
    assert model["error_exact"].max() < 1e-13
    # Euler's value after n steps is 1 - (1 - dt/tau)^n.
    euler = np.abs(np.exp(-1) - (1 - model["steps"] / 10) ** (10 / model["steps"]))
    assert model["error_euler"] == pytest.approx(euler, abs=1e-12)


def test_with_steps_of_5_ms_exact_gives_25_spikes_and_euler_33_where_31_are_right(simulate):
    model = simulate("lif_dt")
    assert len(model["Sexact"][0]) == 25
    assert len(model["Seuler"][0]) == 33
    assert int(500 / (10 * np.log(5))) == 31


# One step


def test_a_spike_that_a_synapse_causes_is_found_one_step_later(simulate):
    driver, driven = simulate("two_lifs")["Smon"]
    assert driver[4] == pytest.approx(45.5)
    assert driven[0] == pytest.approx(45.6)


# Noise


def siegert(mean, sigma, threshold, reset, tau, refractory):
    """Return the rate (Hz) of a LIF neuron with white noise; times in ms."""
    low, high = (reset - mean) / sigma / sqrt(2), (threshold - mean) / sigma / sqrt(2)
    u, width = np.linspace(low, high, 4001, retstep=True)
    inside = [exp(x * x) * (1 + erf(x)) for x in u]
    integral = width * (sum(inside) - (inside[0] + inside[-1]) / 2)
    return 1000 / (refractory + tau * sqrt(pi) * integral)


def test_noise_fires_the_neuron_below_its_threshold(simulate):
    assert sum(map(len, simulate("lif_noise", ("sigma = 0.1", "sigma = 0"))["Smon"])) == 0
    assert all(len(train) > 0 for train in simulate("lif_noise")["Smon"])


def test_noise_fires_the_neuron_at_the_rate_of_theory(simulate):
    trains = simulate("lif_noise", ("run(500*ms)", "run(2100*ms)"))["Smon"]
    late = sum((train >= 100).sum() for train in trains)
    # Crossings between two steps are not seen: the threshold is higher by 0.5826 of a step's noise.
    threshold = 0.8 + 0.5826 * 0.1 * sqrt(2 * 0.1 / 10)
    theory = siegert(0.7, 0.1, threshold, 0, 10, 5)
    assert late / 50 / 2 == pytest.approx(theory, rel=0.06)


def test_noise_alone_has_the_mean_and_the_deviation_of_theory(simulate):
    model = simulate("lif_noise", ("V_t = 0.8", "V_t = 9"), ("run(500*ms)", "run(20000*ms)"))
    v = model["Vmon"]["v"][0][1000:]
    assert v.mean() == pytest.approx(0.7, abs=0.01)
    assert v.std() == pytest.approx(0.1, rel=0.06)


# Connections


def test_connections_are_as_many_as_the_notes_say(simulate):
    model = simulate("connect_random")
    assert len(model["near"]["i"]) == 40 * 6 - 2 * (3 + 2 + 1) == 228
    assert len(model["ring"]["i"]) == 40
    assert np.array_equal(model["ring"]["j"], (model["ring"]["i"] + 1) % 40)
    spread = sqrt(40 * 39 * 0.1 * 0.9)  # of a binomial number with the mean 156
    assert abs(len(model["chance"]["i"]) - 156) < 3 * spread
    assert np.all(model["chance"]["i"] != model["chance"]["j"])


# Input


def test_poisson_input_has_the_counts_of_its_rates(simulate):
    spikes = np.concatenate(simulate("poisson_input")["Pmon"])
    for k, rate in enumerate([5, 15, 30, 15, 5]):
        expected = 100 * rate * 0.2
        found = ((spikes >= 200 * k) & (spikes < 200 * (k + 1))).sum()
        assert abs(found - expected) < 3.5 * sqrt(expected)


def test_poisson_input_is_as_irregular_as_a_poisson_process(simulate):
    model = simulate("poisson_input", ("[5, 15, 30, 15, 5]*Hz", "[20]*Hz"))
    counts = np.array([len(train) for train in model["Pmon"]])
    assert counts.var() / counts.mean() == pytest.approx(1, abs=3 * sqrt(2 / 99))


def test_poisson_output_is_silent_at_5_hertz_and_not_in_proportion(simulate):
    output = simulate("poisson_input")["Smon"][0]
    counts = np.histogram(output, np.arange(0, 1001, 200))[0]
    assert counts[0] == counts[4] == 0  # the mean of v, 100 * 5 Hz * 10 ms * 0.05, is 0.25
    assert counts[2] > 2.3 * counts[1]
    assert counts[2] > 2.3 * counts[3]
    assert list(counts / 0.2) == [0, 25, 80, 30, 0]  # as the picture says


# Excitation and inhibition


def test_psp_is_the_difference_of_two_exponentials(simulate):
    monitor = simulate("ei_synapse")["Vmon"]
    # Found at 10 ms, delivered 5 ms later at the end of a step, so seen in the next one.
    t = np.maximum(monitor["t"] - 15.1, 0)
    on = monitor["t"] > 15.05
    for k, (tau_syn, weight, name) in enumerate([(5, 80, "I_e"), (10, -80, "I_i")]):
        current = weight * np.exp(-t / tau_syn) * on
        psp = weight / 10 * tau_syn / (20 - tau_syn) * (np.exp(-t / 20) - np.exp(-t / tau_syn)) * on
        assert monitor[name][k] * 1e12 == pytest.approx(current, abs=1e-6)
        assert monitor["v"][k] * 1e3 + 70 == pytest.approx(psp, abs=1e-6)
    assert np.abs(monitor["v"] * 1e3 + 70).max(1) == pytest.approx([1.26, 2.0], abs=5e-3)


def test_twice_the_delay_shifts_the_psp_and_leaves_its_shape(simulate):
    once = simulate("ei_synapse")["Vmon"]["v"]
    twice = simulate("ei_synapse", ("delay=5*ms", "delay=10*ms"))["Vmon"]["v"]
    assert twice[:, 50:] == pytest.approx(once[:, :-50], abs=1e-12)


# The balanced network


def mean_rate(model):
    """Return the mean rate of CUBA's neurons (Hz), after the first 200 ms."""
    return np.mean([np.sum(train > 200) for train in model["Smon"]]) / 0.8


@pytest.mark.long
def test_balanced_network_fires_as_the_one_of_brian2_does(simulate):
    # Brian2's example CUBA gave 5.7, 5.5, 5.5 and 6.1 Hz with the seeds 0 to 3.
    other = simulate("cuba", ("seed(2026)", "seed(1)"))
    assert all(4.5 < mean_rate(model) < 7 for model in (simulate("cuba"), other))


def test_balanced_network_is_held_below_threshold_on_average(simulate):
    rate = mean_rate(simulate("cuba")) / 1000
    # 64 excitatory and 16 inhibitory inputs; mean of a current: number x rate x weight x time
    mean = -49 + rate * (3200 * 0.02 * 1.62 * 5 - 800 * 0.02 * 9 * 10)
    assert -56 < mean < -53  # the threshold is at -50 mV


def test_balanced_network_is_irregular(simulate):
    intervals = [np.diff(train) for train in simulate("cuba")["Smon"] if len(train) > 5]
    assert np.mean([np.std(one) / np.mean(one) for one in intervals]) > 0.4  # 0 for a clock


@pytest.mark.long
def test_balanced_network_runs_wild_without_inhibition(simulate):
    model = simulate("cuba", ("w_i = -9*mV", "w_i = 0*mV"), ("run(1*second)", "run(300*ms)"))
    late = np.mean([np.sum(train > 200) for train in model["Smon"]]) / 0.1
    # Each neuron gets a steady mean current, which depends on the rate itself.
    rate = 100.0
    for _ in range(50):
        drive = 3200 * 0.02 * rate / 1000 * 1.62 * 5  # mV
        rate = 1000 / (5 + 20 * np.log((drive + 11) / (drive + 1)))
    assert late == pytest.approx(rate, rel=0.07)
    assert late == pytest.approx(120, abs=5)
