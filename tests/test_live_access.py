"""Who can use live slides: by keys, by finger, on a phone, by ear, without motion."""

import pytest
from deck_project import ROOT, complaints
from live_deck import LIVE, close_all, enter, go_to, picture, play, settle, unlike

from deck.render.marp import render


def test_a_finger_on_a_slider_turns_no_page(lecture, context):
    section = play(lecture, "lif")
    here = lecture.evaluate("location.hash")
    box = section.get_by_role("slider", name="input I").bounding_box()
    touch = context.new_cdp_session(lecture)
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
    settle(lecture)
    assert lecture.evaluate("location.hash") == here
    assert float(section.get_by_role("slider", name="input I").input_value()) > 2


def test_keys_go_to_the_deck_unless_the_control_needs_them(lecture):
    section = play(lecture, "lif")
    hash_ = lecture.evaluate("location.hash")
    here = int(hash_[1:])
    slider = section.get_by_role("slider", name="input I")

    def slide_after(key: str) -> int:
        lecture.keyboard.press(key)
        lecture.wait_for_timeout(50)
        now = int(lecture.evaluate("location.hash")[1:])
        lecture.evaluate("hash => { location.hash = hash }", hash_)
        lecture.wait_for_timeout(50)
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
    lecture.keyboard.press("Escape")
    assert lecture.evaluate("document.activeElement === document.body")
    assert slide_after("ArrowRight") == here + 1


def test_keyboard_alone_is_enough(lecture):
    section = go_to(lecture, "lif")
    section.get_by_role("button", name="Run it live").focus()
    lecture.keyboard.press("Enter")
    settle(lecture)
    section.get_by_role("slider", name="input I").focus()
    lecture.keyboard.press("ArrowRight")
    lecture.keyboard.press("Tab")
    reached = lecture.evaluate("document.activeElement.getAttribute('aria-label')")
    assert "as a number" in reached
    assert float(section.get_by_role("slider", name="input I").input_value()) > 1


@pytest.mark.parametrize(
    ("theme", "window"),
    [(None, (1280, 720)), ("brian2-dark", (1280, 720)), (None, (390, 844))],
    ids=["bright", "dark", "phone"],
)
def test_no_accessibility_fault_while_it_runs(browser, rendered, tmp_path, theme, window):
    axe = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
    deck = ROOT / "slides" / "brian2-basics.md"
    file = render(deck, theme=theme, into=tmp_path)[0] if theme else rendered["html"]
    page = browser.new_page(viewport=dict(zip(("width", "height"), window, strict=True)))
    said = complaints(page)
    page.goto(file.as_uri())
    page.evaluate(axe)
    for name in LIVE:
        play(page, name)
        # The other slides are put aside, for axe reads all that there is; the last is among all
        found = page.evaluate(
            """async (alone) => {
            const slides = "svg[data-marpit-svg]:not(.bespoke-marp-active)";
            const others = alone ? [...document.querySelectorAll(slides)] : [];
            const marks = others.map(() => document.createComment(""));
            others.forEach((svg, k) => svg.replaceWith(marks[k]));
            const {violations} = await axe.run({
                include: [[".live"], [".bespoke-marp-active .live-tools"]],
            });
            marks.forEach((mark, k) => mark.replaceWith(others[k]));
            return violations.map(({id, nodes}) => [id, nodes.map(node => node.html)]);
        }""",
            name != LIVE[-1],
        )
        assert found == [], name
        page.get_by_role("button", name="■ Picture").click()
    page.close()
    assert said == []


def test_the_plot_is_told_as_it_is_now(lecture):
    section = play(lecture, "lif")
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
    slow = page.context.new_cdp_session(page)  # the window is filled in many frames
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 12})
    section.get_by_role("button", name="Reset").click()
    page.wait_for_timeout(1000)
    assert unlike(picture(section), still) == 0  # plots and numbers: its first window, anew
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    section.get_by_role("button", name="Run on").click()
    page.wait_for_timeout(300)
    assert picture(section) != still


@pytest.fixture(scope="module")
def upright(browser, rendered):
    """Return the deck on a phone that is held upright, and what it complains of."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    context.set_offline(True)
    page = context.new_page()
    said = complaints(page)
    page.goto(rendered["html"].as_uri())
    yield page, said
    context.close()


@pytest.fixture
def phone(upright):
    """Return that page, for a test; what it has opened is closed after it."""
    page, said = upright
    yield page
    close_all(page)
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


@pytest.mark.parametrize("name", LIVE)
def test_on_a_phone_texts_lie_beside_one_another_and_are_whole(phone, name):
    go_to(phone, name).get_by_role("button", name="Run it live").tap()
    settle(phone)
    texts = phone.locator(".live-phone .live-text").evaluate_all("""all => all
        .filter(node => node.checkVisibility())
        .map(node => [node.textContent, node.style.top, node.getBoundingClientRect().toJSON()])""")
    assert texts
    for text, top, box in texts:
        assert box["left"] >= 0, text
        assert box["right"] <= 390, text
        for other, at, next_to in texts:
            apart = next_to["left"] >= box["right"] - 1 or box["left"] >= next_to["right"] - 1
            assert other == text or at != top or apart, (text, other)


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


def test_a_phone_that_is_turned_keeps_the_plot_of_a_slide_that_is_not_shown(phone):
    phone.set_viewport_size({"width": 844, "height": 390})
    first = play(phone, "lif")
    wide = first.locator(".live-view").evaluate("view => view.clientWidth")
    play(phone, "two_lifs")
    for width, height in ((390, 844), (844, 390)):
        phone.set_viewport_size({"width": width, "height": height})
        phone.wait_for_timeout(300)
    go_to(phone, "lif")
    phone.wait_for_timeout(300)
    assert first.locator(".live-view").evaluate("view => view.clientWidth") == wide
    assert first.locator(".live-curves").bounding_box()["width"] > 200
    phone.set_viewport_size({"width": 390, "height": 844})
    settle(phone)
