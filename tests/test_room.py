"""In the room: the presenter's window and the audience's show the same; keys for the lecturer."""

import pytest
from deck_project import complaints, slide_number

TITLE = "LIF Simulation"
ON = ".bespoke-marp-active"


@pytest.fixture
def windows(browser, rendered):
    """Return the audience's window and the presenter's, as the key p opens it."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    audience = context.new_page()
    audience.said = complaints(audience)
    audience.goto(f"{rendered['html'].as_uri()}#{slide_number(TITLE)}")
    audience.wait_for_selector(f"{ON} .live-open")
    with context.expect_page() as opened:
        audience.keyboard.press("p")
    presenter = opened.value
    presenter.said = complaints(presenter)
    presenter.wait_for_selector(f"{ON} .live-open")
    yield audience, presenter
    assert audience.said == presenter.said == []
    context.close()


def first_value(page) -> str:
    return page.locator(f"{ON} .live-value input").first.input_value()


def enter(page, value: str) -> None:
    box = page.locator(f"{ON} .live-value input").first
    box.fill(value)
    box.press("Enter")
    box.press("Escape")


def wait_for(page, expression: str, *argument) -> None:
    page.wait_for_function(expression, arg=argument[0] if argument else None, timeout=15_000)


VALUE = (
    """value => document.querySelector('.bespoke-marp-active .live-value input')?.value === value"""
)


def test_what_the_presenter_does_the_audience_sees_and_the_other_way_round(windows):
    audience, presenter = windows
    presenter.click(f"{ON} .live-open")
    audience.wait_for_selector(f"{ON} .live")
    presenter.click(f"{ON} .live-ask button >> nth=0")
    audience.wait_for_selector(f"{ON} .live-ask:has-text('You said')")
    enter(presenter, "2")
    wait_for(audience, VALUE, "2")
    spikes = ".live-readouts tbody tr >> nth=0"
    shown = presenter.locator(spikes).inner_text()
    words = "text => document.querySelector('.live-readouts tbody tr').innerText === text"
    wait_for(audience, words, shown)
    presenter.click(f"{ON} .live-tools button:has-text('Hold')")
    audience.wait_for_selector(f"{ON} .live-tools button:has-text('Hold')[aria-pressed=true]")
    enter(audience, "1.5")
    wait_for(presenter, VALUE, "1.5")
    marks = "number => document.querySelectorAll('.live-pulse').length === number"
    box = presenter.locator(".live-pane").first.bounding_box()
    presenter.mouse.click(box["x"] + box["width"] / 3, box["y"] + box["height"] / 2)
    wait_for(audience, marks, 1)
    audience.locator(".live-pulse").press("ArrowRight")
    moved = audience.locator(".live-pulse").get_attribute("aria-label")
    presenter.wait_for_selector(f'.live-pulse[aria-label="{moved}"]')
    audience.locator(".live-pulse").press("Delete")
    wait_for(presenter, marks, 0)
    assert presenter.locator(f"{ON} .live-tools button:has-text('Hold')[aria-pressed=true]").count()
    presenter.keyboard.press("l")
    audience.wait_for_selector(".live", state="detached")
    assert presenter.locator(".live").count() == 0


def test_a_window_that_comes_later_shows_what_is_open(browser, rendered):
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto(f"{rendered['html'].as_uri()}#{slide_number(TITLE)}")
    page.click(f"{ON} .live-open")
    page.click(f"{ON} .live-ask button:has-text('Skip')")
    enter(page, "2.5")
    stranger = context.new_page()
    stranger.goto(page.url)
    stranger.wait_for_selector(f"{ON} .live-open")
    with context.expect_page() as opened:
        page.keyboard.press("p")
    wait_for(opened.value, VALUE, "2.5")
    # A window of the same deck that was not opened as its presenter's view is another matter
    assert stranger.locator(".live").count() == 0
    context.close()


def test_the_screen_can_be_black_and_a_pointer_shows_where(windows):
    audience, presenter = windows
    presenter.keyboard.press("b")
    black = audience.wait_for_selector(".room-black")
    assert black.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 720}
    assert presenter.locator(".room-note").inner_text() == "The screen is black (b)"
    audience.keyboard.press("b")
    audience.wait_for_selector(".room-black", state="detached")
    presenter.wait_for_selector(".room-black", state="detached")
    presenter.keyboard.press("x")
    place = "document.querySelector('svg.bespoke-marp-active').getBoundingClientRect().toJSON()"
    slide = presenter.evaluate(place)
    presenter.mouse.move(slide["x"] + 0.25 * slide["width"], slide["y"] + 0.75 * slide["height"])
    audience.wait_for_selector(".room-pointer")
    audience.wait_for_timeout(200)
    box = audience.locator(".room-pointer").bounding_box()
    assert box["x"] + box["width"] / 2 == pytest.approx(0.25 * 1280, abs=2)
    assert box["y"] + box["height"] / 2 == pytest.approx(0.75 * 720, abs=2)
    presenter.keyboard.press("x")
    audience.wait_for_selector(".room-pointer", state="detached")


def test_help_lists_the_keys_and_leaves_the_slide_alone(windows):
    audience, _ = windows
    for key in ("h", "?"):
        audience.keyboard.press(key)
        listed = audience.locator("dialog[open]").inner_text()
        assert "presenter's view" in listed and "black screen" in listed
        audience.keyboard.press("ArrowRight")
        audience.keyboard.press("Escape")
        audience.wait_for_selector("dialog", state="hidden")
    assert audience.url.endswith(f"#{slide_number(TITLE)}")
    assert audience.locator("iframe[src*=overview]").count() == 0


def test_a_slide_that_is_turned_to_is_read_aloud(windows):
    audience, _ = windows
    said = audience.locator("[aria-live=polite].room-said")
    assert said.text_content() == ""
    audience.keyboard.press("ArrowLeft")
    audience.keyboard.press("ArrowRight")
    number, title = slide_number(TITLE), audience.locator(f"{ON} h1, {ON} h2").first.inner_text()
    count = audience.locator("svg[data-marpit-svg]").count()
    wait_for(
        audience,
        "text => document.querySelector('.room-said').textContent === text",
        f"{number} / {count} {title}",
    )
    assert said.is_visible()  # what is not displayed is not read
    assert said.bounding_box()["width"] == 1
