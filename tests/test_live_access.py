"""Who can use live slides: by keys, by finger, on a phone, by ear, without motion."""

import pytest
from deck_project import ROOT, complaints
from live_deck import LIVE, enter, go_to, picture, play, settle, unlike


def test_a_finger_on_a_slider_turns_no_page(open_deck, context):
    page = open_deck()
    section = play(page, "lif")
    here = page.evaluate("location.hash")
    box = section.get_by_role("slider", name="input I").bounding_box()
    touch = context.new_cdp_session(page)
    y = box["y"] + box["height"] / 2
    at = [box["x"] + box["width"] * part for part in (0.3, 0.5, 0.8, 0.95)]
    touch.send(
        "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": at[0], "y": y}]}
    )
    for x in at[1:]:
        touch.send(
            "Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]}
        )
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    settle(page)
    assert page.evaluate("location.hash") == here
    assert float(section.get_by_role("slider", name="input I").input_value()) > 2


def test_keys_go_to_the_deck_unless_the_control_needs_them(open_deck):
    page = open_deck()
    section = play(page, "lif")
    hash_ = page.evaluate("location.hash")
    here = int(hash_[1:])
    slider = section.get_by_role("slider", name="input I")

    def slide_after(key: str) -> int:
        page.keyboard.press(key)
        page.wait_for_timeout(50)
        now = int(page.evaluate("location.hash")[1:])
        page.evaluate("hash => { location.hash = hash }", hash_)
        page.wait_for_timeout(50)
        return now

    slider.focus()
    for key in ("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"):
        assert slide_after(key) == here, key
    assert slider.input_value() == "3"
    for key, turned in {"PageDown": 1, "PageUp": -1, " ": 1}.items():
        slider.focus()
        assert slide_after(key) == here + turned, key
    section.get_by_role("button", name="Reset").focus()
    assert slide_after("ArrowRight") == here + 1
    section.get_by_role("button", name="Reset").focus()
    assert slide_after("Enter") == here
    assert slider.input_value() == "1"
    slider.focus()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement === document.body")
    assert slide_after("ArrowRight") == here + 1


def test_keyboard_alone_is_enough(open_deck):
    page = open_deck()
    section = go_to(page, "lif")
    section.get_by_role("button", name="Run it live").focus()
    page.keyboard.press("Enter")
    settle(page)
    section.get_by_role("slider", name="input I").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    reached = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert reached is None or "number" in reached
    assert float(section.get_by_role("slider", name="input I").input_value()) > 1


def test_no_accessibility_fault_while_it_runs(open_deck):
    axe = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
    page = open_deck()
    page.evaluate(axe)
    for name in LIVE:
        section = play(page, name)
        found = page.evaluate("""async () => {
            const {violations} = await axe.run({
                include: [[".bespoke-marp-active .live"], [".bespoke-marp-active .live-tools"]],
            });
            return violations.map(({id, nodes}) => [id, nodes.map(node => node.html)]);
        }""")
        assert found == [], name
        section.get_by_role("button", name="■ Picture").click()


def test_the_plot_is_told_as_it_is_now(open_deck):
    section = play(open_deck(), "lif")
    plot = section.locator(".live-plots")
    said = section.locator(".live-said")
    assert said.get_attribute("aria-live") == "polite"
    section.page.wait_for_timeout(800)
    assert "Smon[0]: 3 spikes, at 16, 37, 58 ms" in plot.get_attribute("aria-label")
    enter(section, "input I", 0.5)
    section.page.wait_for_timeout(800)
    assert "Smon[0]: no spikes; Vmon.v[0] between 0 and 0.5" in plot.get_attribute("aria-label")
    assert "no spikes" in said.text_content()


def test_who_wants_no_motion_gets_a_picture_that_stands(open_deck):
    page = open_deck()
    page.emulate_media(reduced_motion="reduce")
    section = play(page, "multi_scale")
    still = picture(section)
    page.wait_for_timeout(300)
    assert unlike(picture(section), still) == 0
    section.get_by_role("button", name="Run on").click()
    page.wait_for_timeout(300)
    assert picture(section) != still


@pytest.fixture
def phone(browser, rendered):
    """Return the deck on a phone that is held upright."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    context.set_offline(True)
    page = context.new_page()
    said = complaints(page)
    page.goto(rendered["html"].as_uri())
    yield page
    context.close()
    assert said == []


@pytest.mark.parametrize("name", LIVE)
def test_on_a_phone_the_plot_is_wide_and_the_sliders_fit_a_finger(phone, name):
    section = go_to(phone, name)
    button = section.get_by_role("button", name="Run it live")
    assert button.bounding_box()["height"] > 28
    button.tap()
    settle(phone)
    shown = phone.locator(".live-phone")
    boxes = [one.bounding_box() for one in shown.locator(".live-pane").all()]
    assert min(box["x"] for box in boxes) < 90
    assert max(box["x"] + box["width"] for box in boxes) > 280
    assert max(box["x"] + box["width"] for box in boxes) <= 390
    for one in shown.locator("input[type=range]").all():
        if one.is_visible():
            assert one.bounding_box()["height"] >= 44
            assert one.bounding_box()["y"] > boxes[0]["y"] + boxes[0]["height"]
    small = shown.evaluate("""root => [...root.querySelectorAll("*")]
        .filter(node => node.checkVisibility() && !node.closest("math, .live-said")
            && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
        .filter(node => parseFloat(getComputedStyle(node).fontSize) < 15)
        .map(node => node.outerHTML)""")
    assert small == []
    assert phone.evaluate("document.querySelector('.live-phone').scrollWidth") <= 390
    shown.get_by_role("button", name="■ Picture").tap()
    assert phone.locator(".live").count() == 0
    assert section.get_by_role("button", name="Run it live").is_visible()


def test_a_phone_that_is_turned_shows_the_slide_and_keeps_the_values(phone):
    section = go_to(phone, "lif")
    section.get_by_role("button", name="Run it live").tap()
    shown = phone.locator(".live-phone")
    shown.get_by_label("τ, as a number").fill("20")
    phone.set_viewport_size({"width": 844, "height": 390})
    phone.wait_for_timeout(300)
    assert shown.count() == 0
    assert section.get_by_label("τ, as a number").input_value() == "20"
    assert section.get_by_role("button", name="■ Picture").is_visible()
    phone.set_viewport_size({"width": 390, "height": 844})
    phone.wait_for_timeout(300)
    assert shown.get_by_label("τ, as a number").input_value() == "20"
