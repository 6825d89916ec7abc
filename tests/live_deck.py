"""What tests of live slides do: turn to one, play it, read off what it shows."""

import csv
import io
import re
from pathlib import Path

import numpy as np
from deck_project import ROOT

from deck.markdown import figures

DECK = ROOT / "slides" / "brian2-basics.md"
LIVE = [name for _, name in figures(DECK) if (ROOT / "images" / f"{name}.live.js").is_file()]


def go_to(page, name: str):
    """Turn to the slide with the picture and return its section."""
    find = """name => [...document.querySelectorAll("svg[data-marpit-svg]")]
        .findIndex(svg => svg.querySelector(`img[data-figure="${name}"]`)) + 1"""
    number = page.evaluate(find, name)
    page.evaluate("number => { location.hash = `#${number}` }", number)
    page.wait_for_selector(f'.bespoke-marp-active img[data-figure="{name}"]', state="attached")
    return page.locator(f'section:has(img[data-figure="{name}"])')


def play(page, name: str):
    """Turn to the slide with the picture and run it live."""
    section = go_to(page, name)
    section.get_by_role("button", name="Run it live").click()
    skip = page.locator(".live-skip:visible")  # on a phone the plot does not lie in its slide
    if skip.count():
        skip.click()
    settle(page)
    return section


def settle(page) -> None:
    """Wait until what was asked for has been drawn."""
    page.evaluate("""async () => {
        for (let k = 0; k < 8; k += 1) await new Promise(requestAnimationFrame);
    }""")


def enter(section, label: str, value: float) -> None:
    """Type a number into the field beside a slider, which may be folded away."""
    unfold(section)
    section.get_by_label(re.compile(rf"^{re.escape(label)}, as a number")).fill(str(value))
    settle(section.page)


def unfold(section) -> None:
    """Show all sliders."""
    more = section.locator(".live-more[aria-expanded=false]")
    if more.count():
        more.click()


def table(section) -> tuple[dict[str, np.ndarray], dict[str, float]]:
    """Download the data of a live slide; return its columns and its parameters."""
    with section.page.expect_download() as waiting:
        section.get_by_role("button", name="CSV").click()
    text = Path(waiting.value.path()).read_text("utf-8")
    lines = text.partition("\n\n")[0].splitlines()
    said = [line[2:].split(" = ") for line in lines if line.startswith("# ")]
    rows = csv.reader(io.StringIO("\n".join(line for line in lines if line[:1] != "#")))
    head, *body = rows
    columns = np.array(body, float).T
    return dict(zip(head, columns, strict=True)), {n: float(v.split()[0]) for n, v in said}


def picture(section) -> bytes:
    """Return what the live plots look like."""
    return section.locator(".live-plots").screenshot()


def pane(section, place: int = 0) -> dict:
    """Return where a plot's axes are in the window."""
    return section.locator(".live-pane").nth(place).bounding_box()


def row(section, name: str = "") -> list[str]:
    """Return the numbers of a neuron: spikes, rate (Hz), interval, spikes per burst."""
    rows = section.locator(".live-readouts tbody tr")
    found = rows.filter(has=section.page.get_by_role("rowheader", name=name)) if name else rows
    return found.first.locator("td").all_inner_texts()


def unlike(one: bytes, other: bytes) -> int:
    """Return how many pixels of two pictures of the plots are not alike at all."""
    from PIL import Image, ImageChops

    images = [Image.open(io.BytesIO(picture)).convert("L") for picture in (one, other)]
    left = [image.crop((0, 0, image.width * 3 // 4, image.height)) for image in images]
    return sum(ImageChops.difference(*left).histogram()[32:])


def close_all(page) -> None:
    """Close what was opened, so that the page is as it was but for the questions asked."""
    page.evaluate("""() => {
        document.querySelectorAll(".live-open[aria-expanded=true]").forEach((one) => one.click());
        document.activeElement.blur();
        history.replaceState(history.state, "", location.pathname + location.hash);
    }""")
    page.mouse.move(0, 0)
    assert page.locator(".live").count() == 0
