"""What live slides teach with: questions, pulses, sweeps, the map, sound, steps."""

# ruff: noqa: RUF001  (the labels on the slides are Greek)

import re

import numpy as np
import pytest
from deck_project import slide_number
from live_deck import enter, go_to, pane, picture, play, row, settle, table, unlike


def test_a_question_comes_first_and_the_run_answers(open_deck):
    page = open_deck()
    section = go_to(page, "two_lifs")
    section.get_by_role("button", name="Run it live").click()
    question = section.get_by_role("group", name="Predict")
    assert "How often does it spike?" in question.inner_text()
    settle(page)
    before = picture(section)
    question.get_by_role("button", name="twice, as before").click()
    settle(page)
    assert question.get_by_role("status").inner_text() == (
        "You said: twice, as before. The run says: never."
    )
    assert row(section, "G[1]")[0] == "0"
    assert section.get_by_label("postsynaptic τ, as a number").input_value() == "10"
    assert unlike(picture(section), before) > 1000
    section.get_by_role("button", name="Predict").click()
    question.get_by_role("button", name="never").click()
    settle(page)
    assert question.get_by_role("status").inner_text() == "Right: never."
    section.get_by_role("button", name="■ Picture").click()
    section.get_by_role("button", name="Run it live").click()
    assert not question.is_visible()  # it has been asked


def test_who_moves_a_slider_or_has_a_link_is_not_asked(open_deck):
    page = open_deck()
    section = go_to(page, "multi_scale")
    section.get_by_role("button", name="Run it live").click()
    question = section.get_by_role("group", name="Predict")
    assert question.is_visible()
    section.get_by_role("slider", name="current Iapp").press("ArrowRight")
    assert not question.is_visible()
    linked = open_deck(f"?live=lif&tau=20#{slide_number('LIF Simulation')}")
    assert not linked.get_by_role("group", name="Predict").is_visible()


@pytest.mark.parametrize("name", ["lif", "multi_scale", "small_network_additive"])
def test_each_question_has_an_answer_that_the_run_gives(open_deck, name):
    """The one that the notes give."""
    notes = {"lif": "never", "multi_scale": "it falls silent", "small_network_additive": "ten"}
    page = open_deck()
    section = go_to(page, name)
    section.get_by_role("button", name="Run it live").click()
    question = section.get_by_role("group", name="Predict")
    question.get_by_role("button", name=notes[name]).click()
    question.get_by_role("status").wait_for()
    assert question.get_by_role("status").inner_text() == f"Right: {notes[name]}."


def test_a_click_gives_a_pulse_that_can_be_dragged_and_removed(lecture, simulate):
    section = play(lecture, "lif")
    page = section.page
    bare, _ = table(section)
    box = pane(section)
    at = lambda ms: (box["x"] + box["width"] * ms / 70, box["y"] + 150)  # noqa: E731
    page.mouse.click(*at(2))
    settle(page)
    pulsed, _ = table(section)
    early = pulsed["t (s)"] < 0.0015
    np.testing.assert_array_equal(pulsed["Vmon.v[0]"][early], bare["Vmon.v[0]"][early])
    # From 2 to 7 ms the input is 2 in place of 1
    v = pulsed["Vmon.v[0]"][np.isclose(pulsed["t (s)"], 0.004)][0]
    start = 1 - np.exp(-0.2)
    assert v == pytest.approx(2 - (2 - start) * np.exp(-0.2), abs=0.02)
    marker = section.get_by_role("button", name=re.compile("^Pulse at"))
    assert marker.count() == 1
    grip = marker.bounding_box()
    page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(*at(20), steps=3)
    page.mouse.move(at(30)[0], grip["y"] + 5, steps=3)
    page.mouse.up()
    settle(page)
    moved, _ = table(section)
    assert float(re.search(r"[\d.]+", marker.get_attribute("aria-label"))[0]) == pytest.approx(
        30, abs=0.5
    )
    early = moved["t (s)"] < 0.029
    np.testing.assert_array_equal(moved["Vmon.v[0]"][early], bare["Vmon.v[0]"][early])
    assert not np.array_equal(moved["Vmon.v[0]"], bare["Vmon.v[0]"])
    marker.press("Delete")
    settle(page)
    np.testing.assert_array_equal(table(section)[0]["Vmon.v[0]"], bare["Vmon.v[0]"])
    section.get_by_role("slider", name="Values at a time").focus()
    page.keyboard.press("Enter")
    assert marker.count() == 1
    section.get_by_role("button", name="Reset").click()
    assert marker.count() == 0
    two = play(page, "two_lifs")
    assert row(two, "G[1]")[0] == "2"
    box = pane(two, 1)
    page.mouse.click(box["x"] + box["width"] * 0.2, box["y"] + 20)
    settle(page)
    spikes = simulate("two_lifs")["Smon"][1]
    assert int(row(two, "G[1]")[0]) >= len(spikes)
    assert two.locator(".live-text", has_text="postsynaptic").count() == 1


def test_pulses_are_in_the_link_and_in_the_table(lecture, open_deck):
    section = play(lecture, "lif")
    page = section.page
    box = pane(section)
    for ms in (20, 40):
        page.mouse.click(box["x"] + box["width"] * ms / 70, box["y"] + 150)
    settle(page)
    columns, said = table(section)
    given = [name for name in said if name.startswith("pulse")]
    pattern = r"pulse of G\.I\[0\] at ([\d.]+) s for 0\.005 s"
    times = [float(re.fullmatch(pattern, name)[1]) for name in given]
    assert times == pytest.approx([0.020, 0.040], abs=3e-4)
    assert {said[name] for name in given} == {1.0}
    section.get_by_role("link", name="Link").click()
    query = page.evaluate("location.search")
    again = go_to(open_deck(query), "lif")
    settle(again.page)
    other, also = table(again)
    assert also == said
    np.testing.assert_array_equal(other["Vmon.v[0]"], columns["Vmon.v[0]"])
    assert again.get_by_role("button", name=re.compile("^Pulse at")).count() == 2
    wrong = open_deck(f"?live=lif&live.pulses=9@0.01#{slide_number('LIF Simulation')}")
    assert "a pulse" in wrong.get_by_role("status").first.inner_text()


def test_a_pulse_into_what_runs_on_is_given_at_once(lecture):
    """What is seen there is past, wherever one clicks."""
    section = play(lecture, "multi_scale")
    page = section.page
    section.get_by_role("button", name="silent").click()
    page.wait_for_timeout(6000)  # until the window holds nothing else
    assert row(section)[0] == "0"
    section.get_by_role("button", name="spikes", exact=True).wait_for()
    before = picture(section)
    box = pane(section)
    page.mouse.click(box["x"] + 20, box["y"] + 20)
    page.wait_for_timeout(1500)
    columns, _ = table(section)
    v = columns["Vmon.V[0]"]
    assert v[-15_000:].max() > v[:15_000].max() + 0.1
    assert unlike(picture(section), before) > 200


def test_the_sweep_fills_in_on_the_line_of_the_theory(lecture):
    section = play(lecture, "lif_units")
    page = section.page
    plot = section.locator(".live-plots")
    bare = picture(section)
    slider = section.get_by_role("slider", name="input I")
    box = slider.bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] / 2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.9, y, steps=4)
    page.mouse.up()
    page.wait_for_timeout(500)
    enter(section, "input I", 250)
    page.wait_for_timeout(500)
    swept = picture(section)
    assert unlike(swept, bare) > 200  # dots where the slider has passed
    section.get_by_role("button", name="Fill in").click()
    page.wait_for_timeout(800)
    assert unlike(picture(section), swept) > 200
    assert plot.is_visible()


def test_the_maps_dot_is_a_neuron_that_runs_there(lecture, simulate):
    section = play(lecture, "regimes")
    page = section.page
    assert row(section)[3] == "7"
    box = section.locator(".live-map").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    # To the lecture's neuron B, which spikes one by one
    across, up = (-0.3 + 2.42) / 2.84, (2.8 - 0.79) / 2.63
    page.mouse.move(box["x"] + box["width"] * across, box["y"] + box["height"] * (1 - up), steps=4)
    page.mouse.up()
    settle(page)
    current = float(section.get_by_label("current Iapp, as a number").input_value())
    gain = float(section.get_by_label("gain αs+, as a number").input_value())
    assert (current, gain) == (pytest.approx(-0.3, abs=0.05), pytest.approx(2.8, abs=0.05))
    assert row(section)[3] == ""
    section.get_by_role("button", name="B", exact=True).click()
    settle(page)
    columns, _ = table(section)
    expected = simulate(
        "regime_neuron",
        ("'I_app': -1", "'I_app': -0.3"),
        ("G.alpha_s_plus = 2", "G.alpha_s_plus = 2.8"),
        ("run(12000*ms)", "run(1500*ms)"),
    )
    early = columns["t (s)"] < 1.4999
    np.testing.assert_allclose(
        columns["Vmon.V[0]"][early], expected["Vmon"]["V"][0][: early.sum()], atol=1e-6
    )
    left = box["x"] + 2
    page.mouse.move(left, box["y"] + 2)
    page.mouse.down()
    page.mouse.move(5, 5)
    page.mouse.up()
    assert section.get_by_label("gain αs+, as a number").input_value() == "3.4"  # the range's end


def test_spikes_are_heard_only_when_asked_for(open_deck):
    page = open_deck(
        script="""
        window.clicks = 0;
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...at) {
            window.clicks += 1;
            start.apply(this, at);
        };
    """
    )
    section = play(page, "lif")
    page.wait_for_timeout(900)
    assert page.evaluate("clicks") == 0
    sound = section.get_by_role("button", name="Sound")
    sound.click()
    page.wait_for_timeout(100)
    assert page.evaluate("clicks") == 3
    enter(section, "input I", 2)
    page.wait_for_timeout(900)
    heard = page.evaluate("clicks")
    assert heard == 3 + int(row(section)[0])
    sound.click()
    enter(section, "input I", 1)
    page.wait_for_timeout(900)
    assert page.evaluate("clicks") == heard


def test_four_thousand_neurons_run_in_the_slide(lecture):
    section = play(lecture, "cuba")
    page = section.page
    page.wait_for_function(
        """() => parseFloat(document.querySelector(
            ".bespoke-marp-active .live-readouts td:nth-child(2)").textContent) > 5000""",
        timeout=60_000,
    )
    before = picture(section)
    page.wait_for_timeout(500)
    assert unlike(picture(section), before) > 1000  # it goes on
    rate = float(row(section)[1])
    assert 4 < rate < 7  # as in the picture
    section.get_by_role("button", name="inhibition off").click()
    page.wait_for_function(
        """() => parseFloat(document.querySelector(
            ".bespoke-marp-active .live-readouts td:nth-child(3)").textContent) > 100""",
        timeout=120_000,
    )
    assert section.locator(".live-message").inner_text() == ""


def test_a_step_is_taken_slot_by_slot(lecture):
    """Why the postsynaptic neuron spikes at 45.6 ms and not at 45.5."""
    section = play(lecture, "two_lifs")
    section.get_by_role("button", name="Step by step").click()
    steps = section.get_by_role("group", name="Step by step")
    assert "t = 45.5 ms" in steps.get_by_role("status").inner_text()
    rows = steps.locator("tr")

    def done(label: str) -> str:
        return rows.filter(has_text=label).locator("td").nth(1).inner_text()

    step = steps.get_by_role("button", name="Next slot")
    for lit in range(rows.count()):
        step.click()
        assert rows.nth(lit).get_attribute("aria-current") is not None
        assert steps.locator("tr[aria-current]").count() == 1
    assert done("Smon: records spikes") == "G[0]: spike"
    lifted = re.fullmatch(r"G\.v\[1\]: ([\d.]+) → ([\d.]+)", done("S: what a spike does"))
    before, after = map(float, lifted.groups())
    assert after == pytest.approx(before + 0.2, abs=2e-3)
    assert before < 0.8 < after  # over the threshold, which has been tested
    assert "t = 45.6 ms" in steps.get_by_role("status").inner_text()
    steps.get_by_role("button", name="Whole step").click()
    assert done("Smon: records spikes") == "G[1]: spike"
    steps.get_by_role("button", name="To the next spike").click()
    assert "t = 55.6 ms" in steps.get_by_role("status").inner_text()
    enter(section, "weight w", 0.1)  # from the beginning, with this weight
    assert "t = 45.5 ms" in steps.get_by_role("status").inner_text()
    section.get_by_role("button", name="Step by step").click()
    assert not steps.is_visible()
