"""Physics of the second lecture's models: the papers' numbers, closed forms, limits."""

import json
import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "slides" / "brian2-networks.md").read_text("utf-8")


def slide(title: str) -> str:
    """Return a slide of the deck, with its notes, by its title."""
    slides = re.split(r"^---$", TEXT, flags=re.MULTILINE)
    return next(one for one in slides if re.search(rf"^# {re.escape(title)}", one, re.MULTILINE))


# Hodgkin and Huxley, in plain Python: mV, ms, uA and mS per square centimetre


def rates(V):
    """Return the opening and closing rates (1/ms) of m, h and n, as in the paper."""
    return {
        "m": (0.1 * (25 - V) / np.expm1((25 - V) / 10), 4 * np.exp(-V / 18)),
        "h": (0.07 * np.exp(-V / 20), 1 / (np.exp((30 - V) / 10) + 1)),
        "n": (0.01 * (10 - V) / np.expm1((10 - V) / 10), 0.125 * np.exp(-V / 80)),
    }


def at_rest(V):
    """Return the gates at which opening and closing balance."""
    return [opens / (opens + closes) for opens, closes in rates(V).values()]


def ionic(V, m, h, n):
    """Return the current through the membrane."""
    return 120 * m**3 * h * (V - 115) + 36 * n**4 * (V + 12) + 0.3 * (V - 10.613)


def flow(state, current):
    """Return the time derivative of V, m, h and n."""
    V, *gates = state
    change = [current - ionic(V, *gates)]
    for gate, (opens, closes) in zip(gates, rates(V).values(), strict=True):
        change.append(opens * (1 - gate) - closes * gate)
    return np.array(change)


@cache
def hopf() -> float:
    """Return the input at which the equilibrium loses its stability."""
    for V in np.arange(1, 8, 0.002):
        state = np.array([V, *at_rest(V)])
        current = ionic(*state)
        step = 1e-6 * np.eye(4)
        jacobian = [(flow(state + d, current) - flow(state - d, current)) / 2e-6 for d in step]
        if np.linalg.eigvals(np.array(jacobian).T).real.max() > 0:
            return current
    raise AssertionError("the equilibrium stays stable")


def test_currents_cancel_at_rest_with_the_papers_leak_potential():
    # Hodgkin and Huxley chose 10.613 mV to make the total current at rest vanish: here to 0.1 %.
    potassium = 36 * at_rest(0)[2] ** 4 * 12
    assert ionic(0, *at_rest(0)) == pytest.approx(0, abs=1e-3 * potassium)
    assert "10.613 mV" in slide("Hodgkin and Huxley")


def test_the_membrane_stays_at_rest_without_input(simulate):
    trace = simulate("hodgkin_huxley", ("I_0 = 10*uA", "I_0 = 0*uA"))["Vmon"]
    assert np.abs(trace["V"]).max() < 1e-5  # 0.01 mV
    for name, value in zip("mhn", at_rest(0), strict=True):
        assert trace[name][0] == pytest.approx(value, abs=2e-4)


def test_the_membrane_agrees_with_another_integrator(simulate):
    trace = simulate("hodgkin_huxley")["Vmon"]
    state, V = np.array([0, *at_rest(0)]), [0.0]
    for k in range(1500):  # 15 ms in steps of 0.01 ms, by the midpoint
        current = 10 if k >= 500 else 0
        middle = state + 0.005 * flow(state, current)
        state = state + 0.01 * flow(middle, current)
        V.append(state[0])
    # 0.8 mV are 5 us of the upstroke
    assert trace["V"][0][:1500] * 1e3 == pytest.approx(np.array(V[:1500]), abs=0.8)


def test_spikes_and_gates_are_as_high_as_the_notes_say(simulate):
    model = simulate("hodgkin_huxley")
    trace, spikes = model["Vmon"], model["Smon"][0]
    V = trace["V"][0] * 1e3
    assert len(spikes) == 3
    assert np.diff(spikes) == pytest.approx(15, abs=0.5)
    assert V.max() == pytest.approx(105, abs=0.5)
    assert V.min() == pytest.approx(-10, abs=0.5)
    assert trace["h"][0].min() < 0.1
    assert trace["n"][0].max() == pytest.approx(0.75, abs=0.03)
    # m is open first; h has halved and n has come halfway about a millisecond later
    t, up = trace["t"], trace["t"] > spikes[0] - 1.5
    m, h, n = (trace[gate][0][up] for gate in "mhn")
    half = [(m > 0.5).argmax(), (h < 0.5 * (h[0] + h.min())).argmax()]
    assert 0.2 < (half[1] - half[0]) * 0.01 < 1.5
    assert 1 < t[up][n[:400].argmax()] - t[up][(m > 0.95).argmax()] < 2
    assert len(simulate("hodgkin_huxley", ("I_0 = 10*uA", "I_0 = 2*uA"))["Smon"][0]) == 0
    assert len(simulate("hodgkin_huxley", ("I_0 = 10*uA", "I_0 = 5*uA"))["Smon"][0]) == 1


def test_without_potassium_there_is_one_spike_and_the_potential_stays_up(simulate):
    model = simulate("hodgkin_huxley", ("g_K = 36*mS", "g_K = 0*mS"))
    assert len(model["Smon"][0]) == 1
    assert model["Vmon"]["V"][0][-1] > 0.03


def test_rest_ends_at_the_hopf_bifurcation_and_rhythm_begins_before(simulate):
    assert hopf() == pytest.approx(9.78, abs=0.01)  # as in the literature
    model = simulate("hh_hysteresis")
    late = {name: np.array([(train >= 500).sum() for train in model[name]]) for name in model
            if name.startswith("S")}  # fmt: skip
    V = np.linspace(2.7, 7, 40)
    current = np.array([ionic(v, *at_rest(v)) for v in V])
    step = np.diff(current).max()
    first_from_rest = current[(late["Srest"] > 0).argmax()]
    first_from_kick = current[(late["Skick"] > 0).argmax()]
    assert hopf() < first_from_rest < hopf() + 1.5 * step
    assert 6.26 < first_from_kick < 6.26 + step  # the cycle's birth, Rinzel and Miller 1980
    assert np.all(late["Skick"][current > 6.3] >= 0.5 * 50)
    assert late["Skick"][(late["Skick"] > 0).argmax()] == 0.5 * 52


# AdEx


def pattern(simulate, number):
    """Return the spike times of one of the eight neurons."""
    return simulate("adex_patterns")["Smon"][number]


def test_adex_intervals_grow_as_the_notes_say(simulate):
    intervals = np.diff(simulate("adex")["Smon"][0])
    assert np.all(np.diff(intervals) > 0)
    assert intervals[[0, -1]] == pytest.approx([12, 76], abs=0.6)


def test_adex_rests_where_its_equilibrium_is(simulate):
    # Far below threshold v and w are linear: v - E_L = I/(g_L + a), w = a (v - E_L)
    model = simulate("adex", ("I = 500*pA", "I = 50*pA"), ("run(400*ms)", "run(3000*ms)"))
    v, w = model["Vmon"]["v"][0][-1] * 1e3, model["Vmon"]["w"][0][-1] * 1e12
    assert v == pytest.approx(-70 + 50 / 14, abs=2e-3)
    assert w == pytest.approx(2 * 50 / 14, abs=0.01)


@pytest.mark.parametrize(("excess", "fires"), [(-2, False), (2, True)])
def test_adex_has_its_rheobase_where_theory_says(simulate, excess, fires):
    # With a/g_L > tau_m/tau_w rest is lost at a Hopf bifurcation (Naud et al. 2008): where
    # g_L (e - 1) = C/tau_w and e is the exponential
    e = 1 + 200 / 300 / 12
    v = -50 + 2 * np.log(e)
    rheobase = 12 * (v + 70) - 12 * 2 * e + 2 * (v + 70)
    change = (
        ("G.v = E_L", f"G.v = {v - 0.05}*mV; G.w = a*(G.v - E_L)"),
        ("I = 500*pA", f"I = {rheobase + excess}*pA"),
        ("run(400*ms)", "run(4000*ms)"),
    )
    assert bool(len(simulate("adex", *change)["Smon"][0])) == fires


def test_adex_tonic_and_adapting_settle_at_different_intervals(simulate):
    tonic, adapting = np.diff(pattern(simulate, 0)), np.diff(pattern(simulate, 1))
    assert tonic[-1] == pytest.approx(tonic[0], rel=0.1)
    assert adapting[-1] > 6 * adapting[0]


def test_adex_bursts_are_where_the_patterns_say(simulate):
    initial = np.diff(pattern(simulate, 2))
    assert np.all(initial[:2] < 10)
    assert np.all(initial[2:] > 50)
    for number, pause in ((3, 100), (5, 50)):
        intervals = np.diff(pattern(simulate, number))
        long = intervals > pause
        assert long.sum() >= 4
        assert intervals[~long].max() < 10
    assert pattern(simulate, 5)[0] > 50  # delayed


def test_adex_accelerates_fires_once_or_is_irregular(simulate):
    accelerating = np.diff(pattern(simulate, 4))
    assert np.all(np.diff(accelerating) < 0.11)
    assert accelerating[0] > 1.8 * accelerating[-1]
    assert len(pattern(simulate, 6)) == 1
    irregular = np.diff(pattern(simulate, 7))[4:]
    assert len(np.unique(np.round(irregular))) > 12


def test_with_v_u_held_one_neuron_goes_round_and_one_rests(simulate):
    model = simulate("burst_plane")
    assert np.diff(model["Smon"][0])[2:] == pytest.approx(80, abs=0.5)
    assert len(model["Smon"][1]) == 0
    # At rest V_s is V, and the currents cancel
    V = np.linspace(-3, -1.5, 150_001)
    slow = -2 * np.tanh(V) + 1.5 * np.tanh(V + 0.9) - 1.5 * np.tanh(-1 + 0.9)
    rest = V[np.argmin(np.abs(-V + 2 * np.tanh(V) + slow - 1))]
    assert rest == pytest.approx(-2.1, abs=0.05)
    assert model["Vmon"]["V"][1][-1] == pytest.approx(rest, abs=0.01)


@pytest.mark.parametrize(("held", "spiking"), [(-1.18, {0, 1}), (-0.9, set())])
def test_bursts_begin_and_end_where_the_notes_say(simulate, held, spiking):
    model = simulate(
        "burst_plane", ("V_u_plus = -1\n", f"V_u_plus = {held}\n"), ("600*ms", "1500*ms")
    )
    late = {k for k in (0, 1) if len(model["Smon"][k]) and model["Smon"][k][-1] > 1300}
    assert late == spiking


def test_adex_irregular_neuron_is_chaotic(simulate):
    """A difference of a picovolt grows until the spikes differ, without any noise."""
    once = pattern(simulate, 7)
    again = simulate("adex_patterns", ("G.v = 'E_L'", "G.v = 'E_L + 1e-9*mV'"))["Smon"]
    assert again[1] == pytest.approx(pattern(simulate, 1), abs=1e-6)
    count = min(len(once), len(again[7]))
    assert once[:8] == pytest.approx(again[7][:8], abs=0.06)
    assert np.abs(once[:count] - again[7][:count]).max() > 1


# A conductance


def test_a_conductances_effect_is_in_proportion_to_the_distance_from_its_reversal(simulate):
    v = simulate("conductance_synapse")["Vmon"]["v"] * 1e3
    held = np.array([-80, -75, -70, -65, -60])
    assert v[:, 0] == pytest.approx(held)
    assert np.all(v[2] == pytest.approx(-70))
    for k in (1, 3, 4):  # (v - v_0)/(E_i - v_0) is one curve for all
        shape = (v[k] - held[k]) / (-70 - held[k])
        assert shape == pytest.approx((v[0] + 80) / 10, abs=1e-9)


def test_a_small_conductance_acts_as_a_current(simulate):
    v = simulate("conductance_synapse", ("w_i = 20*nS", "w_i = 0.01*nS"))["Vmon"]
    t = np.maximum(v["t"] - 10.1, 0)
    # 0.01 nS times -10 mV, filtered by tau_i = 10 ms and C/g_L = 20 ms
    psp = 0.01 / 10 * -10 * 10 / (20 - 10) * (np.exp(-t / 20) - np.exp(-t / 10))
    assert v["v"][4] * 1e3 + 60 == pytest.approx(psp, abs=1e-4)


# Tsodyks and Markram


def releases(times, U, tau_d, tau_f):
    """Return what each spike releases, by the recursion from spike to spike."""
    u, x, last, found = 0.0, 1.0, times[0], []
    for t in times:
        u *= np.exp(-(t - last) / tau_f)
        x = 1 - (1 - x) * np.exp(-(t - last) / tau_d)
        u += U * (1 - u)
        found.append(u * x)
        x -= u * x
        last = t
    return np.array(found)


DEPRESSING, FACILITATING = (0.45, 750, 50), (0.15, 50, 750)


def jumps(trace, spikes):
    """Return by how much a current jumps at each spike (it is seen one step later)."""
    at = np.round(np.asarray(spikes) / 0.1).astype(int)
    return trace[at + 1] - trace[at] * np.exp(-0.1 / 20)


def test_both_synapses_release_what_the_recursion_says(simulate):
    model = simulate("tsodyks_markram")
    spikes = model["Smon"][0]
    for k, numbers in enumerate((DEPRESSING, FACILITATING)):
        found = jumps(model["Imon"]["I"][k] * 1e12, spikes)
        assert found == pytest.approx(100 * releases(spikes, *numbers), abs=0.01)


def test_depression_and_facilitation_are_as_large_as_the_slide_says(simulate):
    model = simulate("tsodyks_markram")
    spikes, current = model["Smon"][0], model["Imon"]["I"] * 1e12
    at = np.round(spikes / 0.1).astype(int) + 1
    assert current[0][at[[0, 9, 10]]] == pytest.approx([45, 7, 23], abs=0.5)
    assert current[1][at[[0, 9, 10]]] == pytest.approx([15, 52, 44], abs=0.5)
    assert model["Mmon"]["x"][0].min() == pytest.approx(0.05, abs=0.005)
    assert model["Mmon"]["u"][1].max() == pytest.approx(0.66, abs=0.005)
    alt = slide("One Synapse, Two Sets of Numbers")
    assert "from 45 to 7 pA" in alt
    assert "from 15 to 52 pA" in alt


def test_steady_release_is_the_closed_form_and_the_drive_saturates(simulate):
    import sys

    sys.path.insert(0, str(ROOT / "figures"))
    from tm_rates import steady

    model, rate = simulate("tm_rates"), np.logspace(0, 2, 50)
    for name, (U, tau_d, tau_f) in (("Dmon", DEPRESSING), ("Fmon", FACILITATING)):
        theory = steady(rate, U, tau_d / 1e3, tau_f / 1e3)
        assert model[name]["efficacy"][:, -1] == pytest.approx(theory, rel=0.03)
        # The closed form is where the recursion ends.
        train = np.arange(0, 8000, 40.0)
        assert releases(train, U, tau_d, tau_f)[-1] == pytest.approx(
            steady(25.0, U, tau_d / 1e3, tau_f / 1e3)
        )
    drive = rate * model["Dmon"]["efficacy"][:, -1]
    assert drive.max() < 1 / 0.75
    assert drive[-1] == pytest.approx(1.33, abs=0.02)
    assert drive[rate > 20].min() < 1.2 * drive[rate > 10][0]  # twice the spikes, hardly more
    best = rate[model["Fmon"]["efficacy"][:, -1].argmax()]
    assert best == pytest.approx(13, abs=1.2)
    assert 1000 / np.sqrt(0.15 * 50 * 750) == pytest.approx(13.3, abs=0.1)  # for Poisson trains


def test_the_two_depressions_last_as_long_as_the_notes_say(simulate):
    model = simulate("two_depressions")
    spikes, t = model["Smon"][0], model["Gmon"]["t"]
    current, alpha = model["Gmon"]["I"][0] * 1e12, model["Gmon"]["alpha_mod"][0]
    kicks = jumps(current, spikes)
    assert kicks == pytest.approx(100 * releases(spikes, *DEPRESSING), abs=0.05)
    assert kicks[[0, -1]] == pytest.approx([45, 10], abs=0.5)
    after = t > spikes[-1] + 0.15
    assert t[after][(current[after] < 1).argmax()] - spikes[-1] == pytest.approx(46, abs=1)
    peak = t[after][alpha[after].argmax()]
    assert peak - spikes[-1] == pytest.approx(180, abs=5)
    half = alpha[1] + 0.5 * (alpha.max() - alpha[1])
    assert t[after][alpha[after] > half].max() - spikes[-1] == pytest.approx(514, abs=10)


# STDP


def test_stdp_window_is_the_rule(simulate):
    change = simulate("stdp_window")["change"]
    lag = np.append(np.linspace(-60, -3, 20), np.linspace(3, 60, 20))
    rule = np.where(lag > 0, 0.005 * np.exp(-lag / 20), -0.00525 * np.exp(lag / 20))
    assert change == pytest.approx(rule, abs=1e-12)


def test_stdp_weights_stay_between_0_and_their_largest(simulate):
    change = simulate("stdp_window", ("S.w = 0.5", "S.w = 0.999"))["change"] + 0.5
    assert change.max() == 1
    change = simulate("stdp_window", ("S.w = 0.5", "S.w = 0.001"))["change"] + 0.5
    assert change.min() == 0


@pytest.mark.parametrize("seed", [2026, 7])
def test_stdp_strengthens_the_inputs_that_go_together(simulate, seed):
    w = simulate("stdp_learning", ("seed(2026)", f"seed({seed})"))["Wmon"]["w"]
    together, steady = w[:100, -1], w[100:, -1]
    assert together.mean() > 0.9
    assert steady.mean() < 0.3
    assert np.all((w >= 0) & (w <= 1))


def test_stdp_does_not_separate_inputs_that_do_not_differ(simulate):
    same = ("common(t)*int(i < 100) + 10*Hz*int(i >= 100)", "10*Hz")
    w = simulate("stdp_learning", same)["Wmon"]["w"][:, -1]
    assert w[:100].mean() == pytest.approx(w[100:].mean(), abs=0.1)


# The self-sustained network


def rate(model, start=200, end=1000):
    """Return the mean rate (Hz) of the network's neurons between two times (ms)."""
    counts = [((train >= start) & (train < end)).sum() for train in model["Smon"]]
    return np.mean(counts) / (end - start) * 1e3


@pytest.mark.long
@pytest.mark.parametrize("seed", [2026, 1])
def test_the_network_keeps_itself_going_near_20_hertz(simulate, seed):
    model = simulate("coba", ("seed(2026)", f"seed({seed})"))
    assert rate(model) == pytest.approx(20, abs=4)
    assert rate(model, 900, 1000) > 12


@pytest.mark.long
def test_without_the_kick_nothing_happens(simulate):
    assert sum(map(len, simulate("coba", ("20*Hz", "0*Hz"))["Smon"])) == 0


@pytest.mark.long
def test_the_network_is_more_irregular_than_a_poisson_process(simulate):
    intervals = [np.diff(train) for train in simulate("coba")["Smon"] if len(train) > 10]
    assert np.mean([np.std(one) / np.mean(one) for one in intervals]) > 1.1


def test_the_conductances_are_what_rates_weights_and_numbers_give(simulate):
    model = simulate("coba")
    each = {"g_e": 3200 * 0.02 * 6e-9 * 5e-3, "g_i": 800 * 0.02 * 67e-9 * 10e-3}
    late = model["Vmon"]["t"] >= 200
    excitatory = np.mean([(train >= 200).sum() for train in model["Smon"][:3200]]) / 0.8
    inhibitory = np.mean([(train >= 200).sum() for train in model["Smon"][3200:]]) / 0.8
    for name, hz in (("g_e", excitatory), ("g_i", inhibitory)):
        assert model["Vmon"][name][:, late].mean() == pytest.approx(each[name] * hz, rel=0.06)
    g_e, g_i = (model["Vmon"][name][:, late].mean() * 1e9 for name in each)
    assert 35 < g_e < 55
    assert 200 < g_i < 310
    assert 20 < (g_e + g_i) / 10 < 35
    assert 200 / (10 + g_e + g_i) < 1  # ms


# Several runs


@pytest.mark.long
def test_restored_the_network_goes_on_as_if_nothing_had_happened(simulate):
    once = simulate("coba_what_if", ("[1, 0.5, 2, 0]", "[1]"), ("rates[factor] =", "rate ="))
    loop = ("[1, 0.5, 2, 0]", "[0, 1]")
    again = simulate("coba_what_if", loop, ("rates[factor] =", "rate ="))
    straight = simulate(
        "coba_what_if",
        ("[1, 0.5, 2, 0]", "[1]"),
        ("    restore('settled')\n", ""),
        ("rates[factor] =", "rate ="),
    )
    assert len(once["rate"]) == 5000
    assert np.array_equal(once["rate"], straight["rate"])
    assert np.array_equal(once["rate"], again["rate"])


@pytest.mark.long
@pytest.mark.parametrize(("factor", "hertz"), [(1, 19), (0.5, 38), (2, 13), (0, 199)])
def test_the_futures_have_the_rates_of_the_slide(simulate, factor, hertz):
    change = (("[1, 0.5, 2, 0]", f"[{factor}]"), ("rates[factor] =", "rate ="))
    found = simulate("coba_what_if", *change)["rate"]
    assert found[4000:].mean() == pytest.approx(hertz, rel=0.12)


# Now and then


def test_the_rule_as_text_and_as_python_gives_the_same_spikes(simulate):
    model = simulate("homeostasis")
    for one, other in zip(model["Smon1"], model["Smon2"], strict=True):
        assert np.array_equal(one, other)
    assert np.array_equal(model["Imon1"]["I"], model["Imon2"]["I"])


def test_all_neurons_come_to_20_hertz(simulate):
    for train in simulate("homeostasis")["Smon1"]:
        assert np.sum(train >= 5000) == pytest.approx(20, abs=2)
    # The input that gives 20 Hz: 50 ms = 5 ms + 20 ms ln(I/(I - 1))
    wanted = 1 / (1 - np.exp(-45 / 20))
    assert simulate("homeostasis")["Imon1"]["I"][:, -1] == pytest.approx(wanted, abs=0.06)


def test_the_rule_runs_at_0_seconds_before_the_monitor_reads(simulate):
    first = simulate("homeostasis")["Imon1"]["I"][:, 0]
    assert first == pytest.approx(np.linspace(0.5, 5, 10) + 0.2)  # eta times target
    early = simulate("homeostasis", ("record=True, dt=period", "record=True, dt=period, order=-1"))
    assert early["Imon1"]["I"][:, 0] == pytest.approx(np.linspace(0.5, 5, 10))


# The slides


SLIDES = re.split(r"^---$", TEXT, flags=re.MULTILINE)[2:]


@pytest.mark.parametrize("number", range(len(SLIDES)))
def test_every_slide_has_minutes_notes_and_a_question(number):
    (notes,) = re.findall(r"<!--\n(.*?)-->", SLIDES[number], re.DOTALL)
    assert re.match(r"Minutes: \d+(, optional)?\. ", notes)
    said, asked = notes.partition("\nAsk: ")[::2]
    assert len(said.split()) > 15
    assert "?" in asked


def test_the_minutes_are_an_hour_and_each_part_begins_with_its_question():
    minutes = [int(m) for m in re.findall(r"^Minutes: (\d+)", TEXT, re.MULTILINE)]
    assert len(minutes) == len(SLIDES)
    assert 50 <= sum(minutes) <= 60
    sections = [one for one in SLIDES if "_class: section" in one]
    assert len(sections) == 4
    assert all(re.search(r"^[A-Z].*\?$", one, re.MULTILINE) for one in sections)


def test_every_picture_says_what_it_shows_and_every_model_its_source():
    for alt, address in re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", TEXT):
        assert len(alt.split()) > 10, address
    shown = set(re.findall(r"models/(\w+)\.py|images/(\w+)\.png", TEXT))
    for name in {one or other for one, other in shown} - {"title_networks"}:
        script = ROOT / "models" / f"{name}.py"
        if script.is_file():
            assert "Source: " in script.read_text("utf-8"), name


def test_the_code_on_the_slides_is_the_models():
    fences = re.findall(r"^```python (models/\w+\.py)[^\n]*\n(.*?)^```$", TEXT, re.M | re.S)
    assert len(fences) >= 7
    for path, code in fences:
        assert code.strip() in (ROOT / path).read_text("utf-8")


# What it costs, as measured


def test_the_kick_takes_as_much_as_the_slide_says():
    import sys

    sys.path.insert(0, str(ROOT / "figures"))
    from coba_profile import shares

    found = shares()
    assert next(iter(found)) == "neurons_stateupdater"
    assert found["neurons_stateupdater"] == pytest.approx(52, abs=0.5)
    assert found["kicks_spike_thresholder"] == pytest.approx(16, abs=0.5)
    kick = sum(share for name, share in found.items() if name.startswith("kick"))
    assert kick == pytest.approx(20, abs=2)


@pytest.mark.long
def test_a_kick_that_is_switched_off_costs_nothing_and_changes_nothing(simulate):
    off = ("run(1*second)", "run(50*ms); K.active = False; run(50*ms)")
    found = simulate("coba", off)["Smon"]
    for one, other in zip(found, simulate("coba", ("1*second", "100*ms"))["Smon"], strict=True):
        assert np.array_equal(one, other)


def test_standalone_is_as_much_faster_as_the_slide_says():
    file = ROOT / "figures" / "coba_speed.json"
    measured = json.loads(file.read_text("utf-8"))["measured"]
    spent = {(m["target"], m["neurons"]): m["processor"] for m in measured}
    gain = {n: spent["numpy", n] / spent["cpp_standalone", n] for n in (1000, 64000)}
    assert gain[1000] == pytest.approx(8, abs=0.5)
    assert 3 < gain[64000] < 4
    assert [spent["numpy", n] for n in gain] == pytest.approx([1.7, 40], rel=0.02)
    assert [spent["cpp_standalone", n] for n in gain] == pytest.approx([0.2, 11], rel=0.12)
