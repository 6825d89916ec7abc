"""How fast the live slides are, in the browser that shows them."""

import gzip
import math
import tempfile
from pathlib import Path

from deck.live.insert import live_part
from deck.node import BROWSER_ARGUMENTS, find_browser
from deck.pictures.build import live_modules
from deck.project import ROOT

# Medians of whole runs, as the slide makes them; a second of what runs on; and slider to picture.
RUN, PACE, WATCH = (
    Path(__file__).with_name(f"{name}.js").read_text("utf-8") for name in ("run", "pace", "watch")
)


# From the click to the end of the frame that shows the whole of a run; framed() is watch.js' too.
# What the page does when the browser has the picture, such as to go on with a run, is not waited
# for.
OPEN = """async () => {
    window.framed = async () => {
        await new Promise(requestAnimationFrame);
        const now = () => performance.now();
        const next = new Promise(requestAnimationFrame).then(now);  // may be all that comes
        return Promise.race([scheduler.postTask(now, { priority: "user-blocking" }), next]);
    };
    const started = performance.now();
    document.querySelector(".bespoke-marp-active .live-open").click();
    do await framed();
    while (document.querySelector(".bespoke-marp-active .live")?.ariaBusy === "true");
    return performance.now() - started;
}"""
# A slider whose picture is one box on an empty page: the browser's own part, and the machine's mood
BARE = """<div class="bespoke-marp-active"><button class="live-open"></button>
    <div class="live"><input type="range" step="any"></div><canvas></canvas></div>
    <script>
    const ctx = document.querySelector("canvas").getContext("2d");
    document.querySelector("input").oninput = ({ target: { value } }) => {
        ctx.clearRect(0, 0, 300, 150);
        ctx.fillRect(0, 0, value, 150);
    };
    </script>"""
# So many times as slow is a phone
SLOWER = 6
# Whatever else the machine does only adds to a time: of two turns the better counts
TURNS = 2


def measure(deck: Path | None = None, runs: int = 15, moves: int = 40) -> dict[str, float]:
    """Measure the live slides of a rendered deck in a real browser.

    deck: its HTML; without one, the decks in slides/ are rendered and the first is taken.

    Returns milliseconds: "run NAME", the median of whole runs of a model, or "pace NAME", for a
    second of one that runs on; "open NAME", from the click to the plot; "slider NAME", the 95th
    percentile from a slider's event to the first picture of the new run, and "whole NAME" to that
    of the whole run; "bare slider", what a slider takes that draws but a box; the last four also
    "throttled", as if the processor were SLOWER; and "added kB", gzipped.

    Raises ToolError if there is no browser, ImportError without playwright (the group `test`).
    """
    from playwright.sync_api import sync_playwright

    if deck is None:
        with tempfile.TemporaryDirectory(prefix="live bench ") as folder:
            return measure(rendered(Path(folder)), runs, moves)
    page_text = deck.read_text("utf-8")
    modules = {
        name: module
        for name, module in live_modules(ROOT).items()
        if f'data-figure="{name}"' in page_text
    }
    found = {"added kB": added(modules) / 1e3}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(find_browser()),
            args=BROWSER_ARGUMENTS,
        )
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        page.context.set_offline(True)
        page.goto(deck.as_uri())
        for name in modules:
            if page.evaluate("name => live.figures[name].panel.scroll > 0", name):
                found[f"pace {name}"] = page.evaluate(PACE, name)
            else:
                found[f"run {name}"] = page.evaluate(RUN, [name, runs])
        processor = page.context.new_cdp_session(page)
        for kind, rate in (("", 1), (", throttled", SLOWER)):
            found[f"bare slider{kind}"] = min(bare(browser, rate, moves) for _ in range(TURNS))
            processor.send("Emulation.setCPUThrottlingRate", {"rate": rate})
            for name in [*modules] * TURNS:
                measured = slide(page, name, moves)
                for what, milliseconds in zip(("open", "slider", "whole"), measured, strict=True):
                    key = f"{what} {name}{kind}"
                    found[key] = min(milliseconds, found.get(key, math.inf))
        browser.close()
    return found


def slide(page, name: str, moves: int) -> tuple[float, float, float]:
    """Open a live slide and drag its first slider; return what is "open", "slider", "whole"."""
    number = page.evaluate(
        "name => [...document.querySelectorAll('svg[data-marpit-svg]')].findIndex("
        'svg => svg.querySelector(`img[data-figure="${name}"]`)) + 1',
        name,
    )
    page.evaluate("number => { location.hash = `#${number}` }", number)
    page.wait_for_timeout(500)
    opening = page.evaluate(OPEN)
    section = page.locator(f'section:has(img[data-figure="{name}"])')
    skip = section.get_by_role("button", name="Skip")
    if skip.is_visible():  # a question before the run
        skip.click()
    page.wait_for_timeout(500)
    page.evaluate(WATCH)
    drag(page, section.locator("input[type=range]").first.bounding_box(), moves)
    page.wait_for_timeout(1000)
    first, whole = (most(page.evaluate(what)) for what in ("times", "wholes"))
    section.locator(".live-open").click()
    return opening, first, whole


def bare(browser, rate: float, moves: int) -> float:
    """Drag the slider of an empty page; return what is "bare slider"."""
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.set_content(BARE)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
    page.evaluate(OPEN)
    page.evaluate(WATCH)
    drag(page, page.locator("input").bounding_box(), moves)
    page.wait_for_timeout(500)
    found = most(page.evaluate("times"))
    page.close()
    return found


def most(times: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]


def drag(page, slider: dict, moves: int) -> None:
    """Drag a slider to and fro, with time for a picture after each move.

    By the browser's own means: for each move of Playwright's mouse the page runs a script.
    """
    pointer = page.context.new_cdp_session(page)

    def mouse(kind: str, along: float, **more) -> None:
        at = {"x": slider["x"] + slider["width"] * along, "y": slider["y"] + slider["height"] / 2}
        pointer.send("Input.dispatchMouseEvent", {"type": kind, "button": "left", **at, **more})

    mouse("mouseMoved", 0.5, button="none")
    mouse("mousePressed", 0.5, clickCount=1)
    for k in range(moves):
        mouse("mouseMoved", 0.5 + 0.35 * math.sin(0.7 * k), buttons=1)
        page.wait_for_timeout(90 + 7 * (k % 5))
    mouse("mouseReleased", 0.5, clickCount=1)
    pointer.detach()


def rendered(folder: Path) -> Path:
    """Render the first deck of slides/ into the folder."""
    from deck.render.marp import render

    return render(sorted((ROOT / "slides").glob("*.md"))[0], into=folder)[0]


def added(modules: dict[str, str]) -> int:
    """Return the bytes that the live part adds to a deck, gzipped."""
    bare = "".join(f'<img data-figure="{name}">' for name in modules)
    whole = bare + live_part(modules, "en", modules)
    return len(gzip.compress(whole.encode())) - len(gzip.compress(bare.encode()))
