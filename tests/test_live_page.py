"""How live slides stand in the page: opened, closed, linked to, in print, hidden, for long."""

# ruff: noqa: RUF001  (the labels on the slides are Greek)

import json
import shutil

import pytest
from deck_project import ROOT, complaints, make_project, slide_number, write_deck
from live_deck import LIVE, enter, go_to, play, settle, unfold

from deck.render.marp import render


@pytest.mark.parametrize(
    ("query", "told", "tau"),
    [
        ("?live=lif&nope=3", "nope", 10),
        ("?live=lif&tau=20&G.gone[0]=1", "G.gone[0]", 20),
        ("?live=lif&tau=abc&V_t=", "tau, V_t", 10),
        ("?live=lif&constructor=1&__proto__=1", "constructor, __proto__", 10),
    ],
)
def test_a_link_out_of_date_opens_what_there_is_and_says_so(open_deck, query, told, tau):
    page = open_deck(f"{query}#{slide_number('LIF Simulation')}")
    section = page.locator('section:has(img[data-figure="lif"])')
    assert told in page.get_by_role("status").inner_text()
    assert section.get_by_label("τ, as a number in ms").input_value() == str(tau)
    assert section.locator(".live-curves").count() == 1
    section.locator(".live-open").click()
    assert section.locator(".live").count() == 0
    section.locator(".live-open").click()
    assert section.locator(".live").count() == 1


@pytest.mark.parametrize("name", ["gone", "constructor"])
def test_a_link_to_a_simulation_that_is_gone_says_so(open_deck, name):
    page = open_deck(f"?live={name}&tau=3")
    assert f"no live {name}" in page.get_by_role("status").inner_text()
    assert page.locator(".live").count() == 0


def test_a_browser_whose_language_is_no_language_plays_too(open_deck):
    """A Chromium that was started without LANG says "en-US@posix"."""
    odd = "Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix' })"
    page = open_deck(script=odd)
    section = play(page, "lif")
    assert section.locator(".live-curves").count() == 1


@pytest.mark.parametrize("name", LIVE)
def test_every_simulated_slide_runs_and_closes(lecture, name):
    section = play(lecture, name)
    assert section.locator(".live-curves").count() >= 1
    assert section.locator(".live-message").inner_text() == ""
    assert section.locator(f'img[data-figure="{name}"]').evaluate(
        "image => getComputedStyle(image).visibility"
    ) == ("hidden")
    small = section.evaluate("""section => [...section.querySelectorAll(".live *, .live-tools *")]
        .filter(node => node.checkVisibility() && !node.closest("math")
            && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
        .filter(node => parseFloat(getComputedStyle(node).fontSize) < 18)
        .map(node => node.outerHTML)""")
    assert small == []
    outside = section.evaluate("""section => {
        const slide = section.getBoundingClientRect();
        return [...section.querySelectorAll(".live *, .live-tools *")]
            .filter(node => !node.closest(".live-axes"))
            .map(node => [node.className, node.getBoundingClientRect()])
            .filter(([, box]) => box.width)
            .filter(([, box]) => box.right > slide.right || box.bottom > slide.bottom)
            .map(([name]) => name);
    }""")
    assert outside == []
    section.get_by_role("button", name="■ Picture").click()
    assert section.locator(".live").count() == 0
    assert section.locator(f'img[data-figure="{name}"]').is_visible()


@pytest.mark.parametrize("name", ["lif", "small_network_depression"])
def test_axes_stand_where_the_picture_has_them(lecture, name):
    section = play(lecture, name)
    declared = (ROOT / "images" / f"{name}.live.js").read_text("utf-8")
    panel = json.loads(declared.rpartition("export const panel = ")[2].rstrip(";\n"))
    image = section.locator("img[data-figure]").bounding_box()
    k = image["height"] / panel["size"][1]
    tops = section.locator(".live-curves").evaluate_all(
        "plots => plots.map(plot => plot.getBoundingClientRect()).map(box => [box.top, box.height])"
    )
    for (top, height), axes in zip(tops, panel["axes"], strict=True):
        assert top == pytest.approx(image["y"] + k * axes["box"][1], abs=2)
        assert height == pytest.approx(k * axes["box"][3], abs=2)


def test_the_axes_of_a_link_have_the_slides_font(open_deck):
    """It is read only when something is written in it, and the axes are drawn once."""
    page = open_deck(f"?live=lif#{slide_number('LIF Simulation')}")
    section = page.locator('section:has(img[data-figure="lif"])')
    frame = section.locator(".live-frame")
    frame.wait_for()
    page.wait_for_timeout(1000)
    first = frame.evaluate("canvas => canvas.toDataURL()")
    section.locator(".live-open").click()
    section.locator(".live-open").click()
    settle(page)
    assert frame.evaluate("canvas => canvas.toDataURL()") == first


TWO = """
# Two of them

<div class="columns">
<div>

![One neuron](../images/lif.png)

</div>
<div>

![Two neurons](../images/two_lifs.png)

</div>
</div>
"""


def test_two_live_pictures_on_a_slide_have_their_own_buttons(browser, tmp_path):
    project = make_project(tmp_path / "two")
    for room in ("images", "figures"):
        shutil.rmtree(project / room, ignore_errors=True)
        shutil.copytree(ROOT / room, project / room)
    html = render(write_deck(project, TWO, "two"), root=project)[0]
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    said = complaints(page)
    page.goto(html.as_uri())
    buttons = page.locator(".live-open")
    assert buttons.count() == 2
    boxes = [one.bounding_box() for one in buttons.all()]
    pictures = [one.bounding_box() for one in page.locator("img[data-figure]").all()]
    for box, image in zip(boxes, pictures, strict=True):
        assert image["x"] <= box["x"] and box["x"] + box["width"] <= image["x"] + image["width"] + 1
    for k, name in enumerate(["lif", "two_lifs"]):
        buttons.nth(k).click()
        settle(page)
        assert page.locator(".live").count() == k + 1
        live = page.locator(".live").nth(k).bounding_box()
        assert abs(live["x"] - pictures[k]["x"]) < 4
        assert live["y"] >= boxes[k]["y"] + boxes[k]["height"]
        assert page.locator(".live").nth(k).locator("input[type=range]").count() == {"lif": 4}.get(
            name, 5
        )
    page.screenshot(path=tmp_path / "two.png")
    buttons.nth(0).click()
    assert page.locator(".live").count() == 1
    assert page.locator(".live-curves").count() == 2  # those of the other
    page.close()
    assert said == []


def test_marps_bar_is_out_of_the_way_while_a_plot_is_open(lecture):
    bar = lecture.locator(".bespoke-marp-osc")
    section = play(lecture, "lif")
    lecture.mouse.move(300, 650)
    assert not bar.is_visible()
    section.get_by_role("button", name="■ Picture").click()
    assert bar.is_visible()


def test_without_scripts_and_in_print_the_picture_stands(browser, rendered, open_deck):
    plain = browser.new_context(java_script_enabled=False)
    page = plain.new_page()
    page.goto(rendered["html"].as_uri())
    assert page.locator(".live-tools").count() == 0
    assert page.locator('img[data-figure="lif"]').count() == 1
    plain.close()
    page = open_deck()
    section = play(page, "lif")
    page.emulate_media(media="print")
    assert section.locator(".live").evaluate("node => getComputedStyle(node).display") == "none"
    assert section.locator('img[data-figure="lif"]').evaluate(
        "image => getComputedStyle(image).visibility"
    ) == ("visible")


def test_it_is_sharp_and_in_place_at_other_window_sizes(lecture):
    section = play(lecture, "lif")
    for width, height in ((1920, 1080), (900, 700)):
        lecture.set_viewport_size({"width": width, "height": height})
        lecture.wait_for_timeout(150)
        settle(lecture)
        shown, drawn = section.locator(".live-curves").evaluate(
            "canvas => [canvas.getBoundingClientRect().width, canvas.width]"
        )
        assert drawn == pytest.approx(shown, abs=2)
    lecture.set_viewport_size({"width": 1280, "height": 720})


def test_while_a_plot_is_open_the_other_slides_are_not_there(lecture):
    shown = """() => [...document.querySelectorAll(".bespoke-marp-slide")]
        .filter((slide) => getComputedStyle(slide).display !== "none").length"""
    of = "canvas => canvas.getBoundingClientRect().width / innerWidth"
    all_of_them = lecture.evaluate(shown)
    first = play(lecture, "lif")
    wide = first.locator("canvas").first.evaluate(of)
    assert lecture.evaluate(shown) == 1
    second = play(lecture, "two_lifs")
    assert lecture.evaluate(shown) == 1
    lecture.set_viewport_size({"width": 640, "height": 360})
    settle(lecture)
    lecture.set_viewport_size({"width": 960, "height": 540})  # while the first is not there
    settle(lecture)
    go_to(lecture, "lif")
    settle(lecture)
    canvas = first.locator("canvas").first
    assert canvas.evaluate(of) == pytest.approx(wide, rel=0.01)
    assert canvas.evaluate("c => c.getBoundingClientRect().width / c.width") == pytest.approx(1)
    lecture.set_viewport_size({"width": 1280, "height": 720})
    settle(lecture)
    first.get_by_role("button", name="■ Picture").click()
    assert lecture.evaluate(shown) == all_of_them
    assert second.locator("canvas").first.is_hidden()


@pytest.mark.parametrize("view", ["overview", "next"])
def test_the_decks_other_views_are_not_disturbed(open_deck, view):
    page = open_deck(f"?view={view}")
    page.wait_for_timeout(300)
    assert page.locator(".live-open").count() == 0


def test_a_hidden_slide_does_not_compute(open_deck):
    page = open_deck(
        script="""
        window.frames = 0;
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (act) => ask((now) => { window.frames += 1; act(now); });
    """
    )
    section = play(page, "multi_scale")
    assert page.evaluate("frames") > 5
    page.evaluate("document.activeElement.blur()")
    page.evaluate("location.hash = '#2'")
    page.wait_for_selector("svg.bespoke-marp-active:has(h1:has-text('Structure'))")
    page.wait_for_timeout(1000)
    before = page.evaluate("frames")
    page.wait_for_timeout(300)
    assert page.evaluate("frames") - before <= 2
    go_to(page, "multi_scale")
    page.wait_for_function("before => frames > before + 10", arg=before, timeout=10_000)
    assert section.locator(".live-message").inner_text() == ""


def test_ten_minutes_of_play_do_not_grow(open_deck, context):
    page = open_deck(
        script="""
        const waiting = [];
        let fake = 0;
        window.requestAnimationFrame = (act) => waiting.push(act);
        window.cancelAnimationFrame = () => {};
        window.pass = (seconds) => {
            for (const end = fake + 1000 * seconds; fake < end;) {
                fake += 100;
                for (const act of waiting.splice(0)) act(fake);
            }
        };
    """
    )
    section = go_to(page, "multi_scale")
    section.get_by_role("button", name="Run it live").click()
    page.evaluate("pass(60)")
    tool = context.new_cdp_session(page)
    sizes = []
    for seconds in (0, 300, 300):
        page.evaluate("seconds => pass(seconds)", seconds)
        tool.send("HeapProfiler.collectGarbage")
        usage = tool.send("Runtime.getHeapUsage")
        sizes.append(usage["usedSize"] + usage.get("backingStorageSize", 0))
    assert max(sizes[1:]) < sizes[0] + 1e6
    assert section.locator(".live-message").inner_text() == ""


def test_many_sliders_are_folded_but_for_the_four_of_the_story(lecture):
    section = play(lecture, "multi_scale")
    sliders = section.locator("input[type=range]")
    shown = [one.get_attribute("aria-label") for one in sliders.all() if one.is_visible()]
    assert shown == ["current Iapp", "gain αs+", "gain αs−", "gain αu+"]
    section.get_by_role("button", name="no fast−").click()
    assert section.get_by_role("slider", name="gain αf−").is_visible()  # it tells what was changed
    section.get_by_role("button", name="Reset").click()
    assert not section.get_by_role("slider", name="gain αf−").is_visible()
    unfold(section)
    assert all(one.is_visible() for one in sliders.all())


def test_the_slides_words_are_marked_while_other_values_run(lecture):
    section = play(lecture, "lif")
    mark = section.get_by_text("Words: for the values on the slide")
    assert not mark.is_visible()
    enter(section, "input I", 2)
    assert mark.is_visible()
    enter(section, "input I", 1)
    assert not mark.is_visible()
    enter(section, "input I", 2)
    section.get_by_role("button", name="■ Picture").click()
    assert mark.count() == 0


def test_the_mark_of_other_values_lies_on_no_words(lecture):
    for name in ("ei_synapse", "multi_scale"):  # a long title, and a long line under it
        section = play(lecture, name)
        section.locator(".live-value input").first.press("ArrowUp")
        mark = section.locator(".live-mark").bounding_box()
        for words in section.locator("h1, h2").all():
            box = words.evaluate("""line => {
                const range = document.createRange();
                range.selectNodeContents(line);
                return range.getBoundingClientRect().toJSON();
            }""")
            beside = box["right"] <= mark["x"]
            over = box["bottom"] <= mark["y"] + 1 or mark["y"] + mark["height"] <= box["top"] + 1
            assert beside or over, (name, words.inner_text())
