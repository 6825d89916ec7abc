"""What is played in live slides: sliders, numbers, plots and tables; Brian2 says the same."""

# ruff: noqa: RUF001  (the labels on the slides are Greek)

import csv
import io
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from deck_project import ROOT, make_project, write_deck
from live_deck import enter, go_to, pane, picture, play, row, settle, table, unlike

from deck.render.marp import render


def test_lif_numbers_are_those_of_brian2(lecture, simulate):
    section = play(lecture, "lif")
    enter(section, "τ", 12.5)
    enter(section, "input I", 1.3)
    enter(section, "refractory τref", 3)
    columns, parameters = table(section)
    assert parameters["tau"] == 12.5
    expected = simulate(
        "lif",
        ("tau = 10*ms", "tau = 12.5*ms"),
        ("G.I = 1", "G.I = 1.3"),
        ("tau_ref = 5", "tau_ref = 3"),
    )
    np.testing.assert_allclose(columns["t (s)"] * 1e3, expected["Vmon"]["t"], atol=1e-9)
    np.testing.assert_allclose(columns["Vmon.v[0]"], expected["Vmon"]["v"][0], atol=1e-6)


def test_a_number_may_have_a_comma_and_what_is_none_leaves_no_trace(lecture):
    section = play(lecture, "lif")
    box = section.get_by_label("input I, as a number")
    slider = section.get_by_role("slider", name="input I")
    box.fill("1,5")
    assert slider.input_value() == "1.5"
    box.fill("1,5x")
    assert box.get_attribute("aria-invalid") == "true"
    assert slider.input_value() == "1.5"
    box.blur()
    assert (box.input_value(), box.get_attribute("aria-invalid")) == ("1.5", "false")
    box.press("ArrowUp")
    assert (box.input_value(), slider.input_value()) == ("1.55", "1.55")


def test_a_table_has_units_spikes_and_no_idle_digits(lecture, simulate):
    section = play(lecture, "lif")
    with section.page.expect_download() as waiting:
        section.get_by_role("button", name="CSV").click()
    curves, _, spikes = Path(waiting.value.path()).read_text("utf-8").partition("\n\n")
    assert "# tau = 10 ms\n" in curves
    assert "# V_t = 0.8\n" in curves
    digits = [re.sub(r"\D|e.*", "", cell).lstrip("0") for cell in curves.split()[-1].split(",")]
    assert max(map(len, digits)) <= 7
    head, *rows = csv.reader(io.StringIO(spikes))
    assert head == ["t (s)", "spike of"]
    assert {source for _, source in rows} == {"Smon[0]"}
    expected = simulate("lif")["Smon"][0]
    np.testing.assert_allclose([float(t) * 1e3 for t, _ in rows], expected, atol=1e-9)


def test_preset_of_the_demo_gives_what_brian2_gives(lecture, open_deck, simulate):
    section = play(lecture, "multi_scale")
    section.get_by_role("button", name="Pause").click()
    section.get_by_role("button", name="tonic spiking").click()
    values = {
        label: section.get_by_label(re.compile(rf"^{label}, as a number")).input_value()
        for label in ("gain αs−", "gain αu\\+", "current Iapp")
    }
    assert values == {"gain αs−": "0", "gain αu\\+": "0", "current Iapp": "0.5"}
    # From the start, with the same parameters: the address holds them
    section.get_by_role("link", name="Link").click()
    page = section.page
    query = page.evaluate("location.search")
    again = open_deck(query)
    other = go_to(again, "multi_scale")
    other.get_by_role("button", name="Pause").click()
    columns, parameters = table(other)
    assert (parameters["G.alpha_u_plus"], parameters["G.I_app"]) == (0, 0.5)
    expected = simulate(
        "multi_scale",
        ("'alpha_s_minus': -1.5", "'alpha_s_minus': 0"),
        ("'alpha_u_plus':  1.5", "'alpha_u_plus':  0"),
        ("'I_app': -1", "'I_app': 0.5"),
        ("run(15000*ms)", "run(2000*ms)"),  # short enough for Brian2's numpy target
    )
    assert len(columns["t (s)"]) > 45_000
    early = columns["t (s)"] < 1.9999
    rows = np.round(columns["t (s)"][early] / 1e-4).astype(int)
    assert len(rows) > 10_000
    np.testing.assert_allclose(
        columns["Vmon.V[0]"][early], expected["Vmon"]["V"][0][rows], atol=1e-6
    )


def test_a_dragged_slider_shows_a_new_run(lecture):
    section = play(lecture, "two_lifs")
    before = picture(section)
    slider = section.get_by_role("slider", name="weight w", exact=True)
    box = slider.bounding_box()
    middle = box["y"] + box["height"] / 2
    lecture.mouse.move(box["x"] + box["width"] * 0.47, middle)
    lecture.mouse.down()
    lecture.mouse.move(box["x"] + box["width"] * 0.9, middle, steps=5)
    lecture.mouse.up()
    settle(lecture)
    assert float(slider.input_value()) == pytest.approx(0.85, abs=0.06)
    assert picture(section) != before
    assert (
        section.locator(".live-text", has_text="postsynaptic: driven")
        .inner_text()
        .endswith(f"w = {float(slider.input_value()):g}")
    )


def test_a_run_that_takes_long_begins_before_the_next_frame(lecture):
    section = play(lecture, "small_network_depression")
    slider = section.locator("input[type=range]").first
    # A frame begins with the events that the browser kept for it
    slider.evaluate("""slider => {
        window.given = [];
        let before = false;
        const note = (kind, what) => slider.addEventListener(kind, what, { capture: true });
        note("pointerrawupdate", () => { before = true; });
        note("pointermove", () => { before = false; });
        note("input", ({ data }) => given.push([before, data ?? slider.value]));
    }""")
    box = slider.bounding_box()
    middle = box["y"] + box["height"] / 2
    lecture.mouse.move(box["x"] + box["width"] / 2, middle)
    lecture.mouse.down()
    settle(lecture)
    lecture.evaluate("given.length = 0")
    for part in (0.3, 0.31, 0.55, 0.9, 1.2, 0.43):
        lecture.mouse.move(box["x"] + box["width"] * part, middle)
        lecture.wait_for_timeout(150)
    lecture.mouse.up()
    settle(lecture)
    given = lecture.evaluate("given")
    # None comes with the frame; the thumb follows
    assert [before for before, _ in given] == [True] * 6
    assert given[-1][1] == slider.input_value()
    spikes = row(section, "G[1]")
    section.get_by_label(re.compile("as a number")).first.fill(given[-1][1])
    settle(lecture)
    assert row(section, "G[1]") == spikes


PLANE = "\n# A plane\n\n![V over time, and V s over V](../images/burst_plane.png)\n"


def test_a_phase_plane_moves_with_what_is_held(browser, tmp_path):
    project = make_project(tmp_path / "plane")
    for room in ("images", "figures"):
        shutil.rmtree(project / room, ignore_errors=True)
        shutil.copytree(ROOT / room, project / room)
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.goto(render(write_deck(project, PLANE, "plane"), root=project)[0].as_uri())
    section = play(page, "burst_plane")

    def inked(V, V_s):
        """Whether something is drawn at a point of the plane."""
        paint = """(canvas, [x, y]) => {
            const corner = [x * (canvas.width - 44) - 2, y * canvas.height - 2].map(Math.round);
            return canvas.getContext("2d").getImageData(...corner, 5, 5).data.some((p) => p > 0);
        }"""
        at = [(V + 3) / 6, (1.4 - V_s) / 4]
        return section.locator("canvas.live-curves").nth(1).evaluate(paint, at)

    def still(V, V_u):
        """Where V stands still on the lower arch: V_s."""
        V_s = np.linspace(-2.6, -0.9, 17_001)
        slow = -2 * np.tanh(V_s) + 1.5 * np.tanh(V_s + 0.9) - 1.5 * np.tanh(V_u + 0.9)
        return V_s[np.argmin(np.abs(-V + 2 * np.tanh(V) + slow - 1))]

    title = section.locator(".live-text", has_text="is held at")
    assert title.inner_text().endswith("\u22121")
    assert row(section, "G[1]")[0] == "0"
    assert inked(0, still(0, -1)) and not inked(0, still(0, -1.1))
    section.get_by_label(re.compile("^held .*as a number")).fill("-1.1")
    settle(page)
    assert inked(0, still(0, -1.1)) and not inked(0, still(0, -1))
    section.get_by_role("button", name="a burst begins").click()
    settle(page)
    assert title.inner_text().endswith("\u22121.18")
    assert int(row(section, "G[1]")[0]) > 2
    section.get_by_role("button", name="a burst ends").click()
    settle(page)
    assert row(section, "G[1]")[0] == "0"
    page.close()


@pytest.mark.parametrize(
    ("name", "label", "value", "said"),
    [
        ("lif", "τ", 0, "τ = 0 ms"),
        ("lif", "τ", -5, "τ = −5 ms: a time cannot be negative"),
        ("lif", "refractory τref", -1, "cannot be negative"),
        ("multi_scale", "slow τs", 0.001, "diverged"),
        ("multi_scale", "gain αf−", -1e300, "left the picture"),
        ("multi_scale", "step dt", 0, "step dt = 0 ms is not above 0"),
        ("multi_scale", "step dt", 1e-9, "too many"),
        ("two_lifs", "delay", 1e9, "delay"),
        ("two_lifs", "weight w", 1e200, "left the picture"),
        ("additive_synapses", "τsyn", 0.01, "diverged"),
    ],
)
def test_impossible_values_give_a_message_and_the_deck_goes_on(lecture, name, label, value, said):
    section = play(lecture, name)
    enter(section, label, value)
    lecture.wait_for_timeout(100)
    message = section.locator(".live-message").inner_text()
    assert said in message
    reset = section.get_by_role("button", name="Reset")
    reset.click()
    settle(lecture)
    assert section.locator(".live-message").inner_text() == ""


def test_the_numbers_of_each_neuron_are_those_of_its_spikes(lecture, simulate):
    section = play(lecture, "small_network_additive")
    trains = simulate("small_network_additive")["Smon"]
    bursts = {0: "7", 1: "10"}
    for k, train in enumerate(trains):
        spikes, rate, apart, burst = row(section, f"G[{k}]")
        assert spikes == str(len(train))
        assert float(rate) == pytest.approx(len(train) / 15, rel=0.01)
        assert float(apart.removesuffix(" ms")) == pytest.approx(
            np.median(np.diff(train)), rel=0.01
        )
        assert burst == bursts.get(k, burst)
    lif = play(lecture, "lif")
    assert row(lif) == ["3", "42.9", "21 ms", ""]


def test_the_run_before_stays_pale_and_hold_keeps_one(lecture):
    """Back at the slide's values, what is seen differs from the slide by the ghost alone."""
    section = play(lecture, "lif")
    page = section.page
    bare = picture(section)
    enter(section, "input I", 2)
    page.wait_for_timeout(700)  # the next change is one of its own
    enter(section, "input I", 1)
    assert unlike(picture(section), bare) > 1000
    hold = section.get_by_role("button", name="Hold")
    hold.click()
    assert hold.get_attribute("aria-pressed") == "true"
    settle(page)
    assert unlike(picture(section), bare) < 300  # what is held is the same curve
    enter(section, "input I", 2)
    page.wait_for_timeout(700)
    enter(section, "input I", 1.5)
    page.wait_for_timeout(700)
    enter(section, "input I", 1)
    assert unlike(picture(section), bare) < 300
    enter(section, "input I", 2)
    both = picture(section)
    hold.click()
    settle(page)
    assert unlike(picture(section), both) > 1000


def test_values_under_the_pointer_and_by_keyboard(lecture, simulate):
    section = play(lecture, "lif")
    page = section.page
    box = pane(section)
    page.mouse.move(box["x"] + box["width"] / 7, box["y"] + 40)  # 10 of 70 ms
    at, value = section.locator(".live-values span").all_inner_texts()
    v = simulate("lif")["Vmon"]
    assert float(at.rstrip(":")) == pytest.approx(10, abs=0.2)
    assert float(value) == pytest.approx(np.interp(10, v["t"], v["v"][0]), abs=0.02)
    line = section.get_by_role("slider", name="Values at a time")
    line.focus()
    page.keyboard.press("Home")
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    said = line.get_attribute("aria-valuetext")
    at, _, value = said.removeprefix("t = ").partition(", v = ")
    assert float(at) == pytest.approx(7, abs=0.1)
    assert float(value) == pytest.approx(np.interp(7, v["t"], v["v"][0]), abs=0.02)


def test_a_drag_zooms_in_time_and_a_double_click_shows_all(lecture):
    section = play(lecture, "two_lifs")
    page = section.page
    whole = picture(section)
    box = pane(section)
    y = box["y"] + box["height"] / 2

    def seen(part: float) -> float:
        page.mouse.move(box["x"] + box["width"] * part, y)
        return float(section.locator(".live-values span").first.inner_text().rstrip(":"))

    assert seen(0.5) == pytest.approx(50, abs=0.5)
    page.mouse.move(box["x"] + box["width"] * 0.2, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.3, y, steps=3)
    page.mouse.move(box["x"] + box["width"] * 0.4, y, steps=3)
    page.mouse.up()
    settle(page)
    assert seen(0.5) == pytest.approx(30, abs=0.5)
    assert seen(0.01) == pytest.approx(20.2, abs=0.5)
    page.mouse.dblclick(box["x"] + box["width"] * 0.5, y)
    settle(page)
    assert seen(0.5) == pytest.approx(50, abs=0.5)
    page.mouse.move(5, 5)
    settle(page)
    assert unlike(picture(section), whole) == 0
    line = section.get_by_role("slider", name="Values at a time")
    line.focus()
    page.keyboard.press("+")
    settle(page)
    assert unlike(picture(section), whole) > 1000
    page.keyboard.press("0")
    line.blur()
    settle(page)
    assert unlike(picture(section), whole) == 0


def test_new_noise_is_in_the_link(lecture, open_deck):
    assert play(lecture, "lif").get_by_role("button", name="New noise").count() == 0
    section = play(lecture, "lif_noise")
    before, _ = table(section)  # the number of spikes may be the same by chance
    section.get_by_role("button", name="New noise").click()
    settle(section.page)
    section.page.wait_for_timeout(200)
    columns, _ = table(section)
    assert (columns["Vmon.v[0]"] != before["Vmon.v[0]"]).any()
    section.get_by_role("link", name="Link").click()
    query = section.page.evaluate("location.search")
    assert re.search(r"[?&]seed=\d+", query)
    other = go_to(open_deck(query), "lif_noise")
    settle(other.page)
    again, parameters = table(other)
    assert parameters["seed"] == int(re.search(r"seed=(\d+)", query)[1])
    np.testing.assert_array_equal(again["Vmon.v[0]"], columns["Vmon.v[0]"])


def test_new_noise_moves_the_rate_of_all_too(lecture):
    section = play(lecture, "lif_noise")
    rate = section.locator(".live-curves").nth(1)
    before = rate.screenshot()
    section.get_by_role("button", name="New noise").click()
    settle(section.page)
    assert rate.screenshot() != before


def test_an_equilibrium_at_the_start_is_told(open_deck):
    section = play(open_deck("?live=multi_scale&G.I_app=0"), "two_lifs")
    section = go_to(section.page, "multi_scale")
    section.page.wait_for_timeout(900)
    assert "starts in an equilibrium" in section.locator(".live-note").inner_text()
    section.get_by_role("button", name="Reset").click()
    section.page.wait_for_timeout(100)
    assert section.locator(".live-note").inner_text() == ""
