"""Physics first: closed forms, the published bursts, other integrators, limits and symmetry."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[1]
# Read off the published figures, to one pixel of 17.7 ms.
PUBLISHED = json.loads((Path(__file__).parent / "data" / "published_bursts.json").read_text())
PIXEL = 17.7


def bursts(spikes):
    """Return the spikes (ms) in groups with pauses of more than 250 ms between them."""
    return np.split(spikes, np.flatnonzero(np.diff(spikes) > 250) + 1)


# One LIF neuron


def test_lif_spikes_when_the_closed_form_says(simulate):
    spikes = simulate("lif")["Smon"][0]
    assert spikes == pytest.approx([16.0, 37.0, 58.0])
    # From reset to threshold: tau ln(I/(I - V_t)) = 10 ms ln 5; then 5 ms of rest. The grid can
    # add one step to each of the two.
    interval = 10 * np.log(5) + 5
    assert np.all((interval - 0.15 <= np.diff(spikes)) & (np.diff(spikes) <= interval + 0.2))


def test_lif_trace_is_the_closed_form(simulate):
    trace = simulate("lif")["Vmon"]
    before = trace["t"] <= 16.0
    v = 1 - np.exp(-trace["t"][before] / 10)
    assert trace["v"][0][before] == pytest.approx(v, abs=1e-12)


def test_lif_is_held_at_reset_while_refractory(simulate):
    trace = simulate("lif")["Vmon"]
    held = (trace["t"] > 16.05) & (trace["t"] < 20.95)
    assert np.all(trace["v"][0][held] == 0)
    assert trace["v"][0][trace["t"] > 21.15][0] > 0


@pytest.mark.parametrize("integrator", ["euler", "rk4", "exponential_euler"])
def test_lif_spikes_the_same_with_another_integrator(simulate, integrator):
    spikes = simulate("lif", ("method='exact'", f"method='{integrator}'"))["Smon"][0]
    assert spikes == pytest.approx([16.0, 37.0, 58.0], abs=0.25)


def test_lif_converges_with_the_time_step(simulate):
    exact = 10 * np.log(5)
    for dt in (0.1, 0.05, 0.01):
        first = simulate("lif", ("0.1*ms", f"{dt}*ms"))["Smon"][0][0]
        # The threshold is seen at the end of a step; the spike carries the step's start.
        assert exact - dt <= first + 1e-9 <= exact + dt


@pytest.mark.parametrize(("current", "count"), [("0.8", 0), ("0.81", 1)])
def test_lif_has_its_rheobase_at_the_threshold(simulate, current, count):
    assert len(simulate("lif", ("G.I = 1", f"G.I = {current}"))["Smon"][0]) == count


# Two LIF neurons


def test_two_lifs_spike_as_published(simulate):
    driver, driven = simulate("two_lifs")["Smon"]
    assert len(driver) == 10
    assert driven == pytest.approx([45.6, 96.1])


def test_two_lifs_driven_neuron_is_a_sum_of_decaying_steps(simulate):
    model = simulate("two_lifs")
    t, v = model["Vmon"]["t"], model["Vmon"]["v"][1]
    spikes = model["Smon"][0]
    # Each spike is delivered after the step in which it was found, so it shows one step later.
    before = t < 45.5
    steps = [0.2 * np.exp(-(t - s - 0.1) / 100) * (t > s + 0.05) for s in spikes]
    assert v[before] == pytest.approx(sum(steps)[before], abs=2e-3)


def test_two_lifs_without_the_synapse_leave_neuron_1_silent(simulate):
    model = simulate("two_lifs", ("S.w = 0.2", "S.w = 0"))
    assert len(model["Smon"][1]) == 0
    assert np.all(model["Vmon"]["v"][1] == 0)


@pytest.mark.parametrize("change", [("method='exact'", "method='rk4'"), ("0.1*ms", "0.05*ms")])
def test_two_lifs_do_not_depend_on_the_integrator_or_the_step(simulate, change):
    driver, driven = simulate("two_lifs", change)["Smon"]
    assert len(driver) == 10
    assert driven == pytest.approx([45.6, 96.1], abs=1.0)


# The multi-scale neuron


def test_multi_scale_neuron_bursts_with_seven_spikes(simulate):
    groups = bursts(simulate("multi_scale")["Smon"][0])
    assert [len(group) for group in groups] == [7] * 9
    starts = np.array([group[0] for group in groups])
    assert np.diff(starts) == pytest.approx(1508, abs=1)


@pytest.mark.parametrize("change", [("0.1*ms", "0.05*ms"), ("method='euler'", "method='rk4'")])
def test_multi_scale_bursts_do_not_hang_on_the_integration(simulate, change):
    groups = bursts(simulate("multi_scale", change)["Smon"][0])
    assert [len(group) for group in groups] == [7] * 9
    assert np.diff([group[0] for group in groups]) == pytest.approx(1508, rel=0.005)


def test_multi_scale_without_gains_is_a_leaky_integrator(simulate):
    none = [
        (f"'{gain}': {value}", f"'{gain}': 0")
        for gain, value in (
            ("alpha_f_minus", "-2"),
            ("alpha_s_minus", "-1.5"),
            ("alpha_u_plus", " 1.5"),
        )
    ]
    model = simulate("multi_scale", *none, ("G.alpha_s_plus = 2", "G.alpha_s_plus = 0"))
    trace = model["Vmon"]
    early = trace["t"] <= 10
    euler = -1 + (1 - 0.1) ** np.round(trace["t"][early] / 0.1)  # V -> I_app = -1 with tau = 1 ms
    assert trace["V"][0][early] == pytest.approx(euler, abs=1e-9)
    assert len(model["Smon"][0]) == 0


def test_multi_scale_without_refractoriness_counts_every_step_above_zero(simulate):
    model = simulate("multi_scale", (", refractory='V > 0'", ""))
    assert len(model["Smon"][0]) == 27129
    assert len(simulate("multi_scale")["Smon"][0]) == 63


def test_multi_scale_spikes_are_the_upward_crossings_of_zero(simulate):
    model = simulate("multi_scale")
    V, t = model["Vmon"]["V"][0], model["Vmon"]["t"]
    crossings = t[1:][(V[1:] > 0) & (V[:-1] <= 0)]
    assert len(crossings) == len(model["Smon"][0])
    assert model["Smon"][0] == pytest.approx(crossings, abs=0.11)


# The networks


@pytest.mark.parametrize("network", sorted(PUBLISHED))
def test_networks_meet_every_published_burst(simulate, network):
    trains = simulate(network)["Smon"]
    for neuron, published in PUBLISHED[network].items():
        groups = bursts(trains[int(neuron[-1]) - 1])
        assert len(groups) == len(published)
        for group, burst in zip(groups, published, strict=True):
            # The drawn V passes 1 a little before and after the crossings of 0 that we see.
            assert 0 < group[0] - burst["start_ms"] < 2.5 * PIXEL
            assert 0 < burst["end_ms"] - group[-1] < 3.5 * PIXEL


def test_networks_have_the_published_numbers_of_spikes(simulate):
    assert [len(train) for train in simulate("small_network_additive")["Smon"]] == [63, 87, 33]


@pytest.mark.parametrize("network", sorted(PUBLISHED))
def test_networks_have_three_rows_of_150000_steps(simulate, network):
    model = simulate(network)
    assert model["Vmon"]["V"].shape == (3, 150_000)
    assert model["Amon"]["alpha_s_plus"].shape == (3, 150_000)


@pytest.mark.parametrize("network", sorted(PUBLISHED))
def test_networks_leave_neuron_1_alone(simulate, network):
    model, alone = simulate(network), simulate("multi_scale")
    assert model["Smon"][0] == pytest.approx(alone["Smon"][0], abs=0.01)
    assert np.all(model["Amon"]["alpha_s_plus"][0] == 2)


@pytest.mark.parametrize("network", sorted(PUBLISHED))
def test_networks_modulate_symmetrically(simulate, network):
    """The two synapses differ in their sign alone, so the gains mirror each other about 2."""
    gain = simulate(network)["Amon"]["alpha_s_plus"]
    assert gain[1] + gain[2] == pytest.approx(4, abs=1e-12)
    assert np.all(gain[1] >= gain[2])


def test_additive_gain_is_the_closed_form(simulate):
    model = simulate("small_network_additive")
    t, gain = model["Amon"]["t"], model["Amon"]["alpha_s_plus"][1]
    s = sum(np.exp(-np.maximum(t - k, 0) / 3000) * (t > k + 0.15) for k in model["Smon"][0])
    expected = 2 + 0.5 / (1 + np.exp(3 - 0.25 * s))
    assert gain[1:] == pytest.approx(expected[1:], abs=5e-3)


# The synapses by themselves


@pytest.mark.parametrize("synapse", ["additive_synapses", "depressive_synapses"])
def test_synapses_hear_twelve_spikes_of_a_lif_neuron(simulate, synapse):
    spikes = simulate(synapse)["Smon"][0]
    assert len(spikes) == 12
    assert np.diff(spikes) == pytest.approx(50 * np.log(5) + 5, abs=0.4)


@pytest.mark.parametrize("synapse", ["additive_synapses", "depressive_synapses"])
def test_synapses_mirror_each_other(simulate, synapse):
    excitatory, inhibitory = simulate(synapse)["Amon"]["alpha_mod"]
    assert np.array_equal(excitatory, -inhibitory)
    assert np.all(excitatory >= 0)


def test_additive_synapse_stays_below_its_weight_and_returns_to_rest(simulate):
    alpha = simulate("additive_synapses")["Amon"]["alpha_mod"][0]
    assert alpha.max() < 0.5
    assert alpha[1] == pytest.approx(0.5 / (1 + np.exp(3)))


def test_depressive_synapse_rests_where_the_closed_form_says(simulate):
    model = simulate("depressive_synapses")
    assert model["Mmon"]["g"][0][1] == pytest.approx(2 / (1 + np.exp(-4)))
    assert model["Mmon"]["g"][0].min() < 1  # fatigue
    s = (1 - np.exp(-12 * 0.1706)) / (1 - np.exp(-0.1706))  # 12 spikes, 85.3 ms apart, 500 ms
    assert model["Mmon"]["f"][0].max() == pytest.approx(1 / (1 + np.exp(3 - 0.75 * s)), abs=0.005)


# Scripts


@pytest.mark.parametrize("script", ["lif", "two_lifs", "connect"])
def test_scripts_run_as_they_stand(script):
    numpy = "import runpy, sys; from brian2 import prefs; prefs.codegen.target = 'numpy'; "
    code = numpy + "sys.path.insert(0, 'models'); runpy.run_path(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", code, f"models/{script}.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
