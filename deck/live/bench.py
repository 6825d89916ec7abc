"""How fast the live slides are, in the browser that shows them."""

import gzip
from pathlib import Path

from deck.live.insert import insert
from deck.tools import find_browser

ROOT = Path(__file__).resolve().parents[2]

# Medians of whole runs, as the slide makes them: back to the start, then all of the model's time.
RUN = """([name, runs]) => {
    const model = liveFigures[name].createModel();
    const times = [];
    for (let k = 0; k < runs + 3; k += 1) {
        model.reset();
        const started = performance.now();
        model.run();
        if (k > 2) times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}"""
# From the slider's event to the end of the frame that shows the whole of the new run.
SLIDE = """async (moves) => {
    const slider = document.querySelector(".bespoke-marp-active .live input[type=range]");
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const times = [];
    for (let k = 0; k < moves; k += 1) {
        await new Promise(requestAnimationFrame);
        await new Promise((done) => setTimeout(done, 20 * Math.random()));
        slider.value = low + (high - low) * (0.3 + 0.4 * Math.random());
        const started = performance.now();
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        do await new Promise(requestAnimationFrame);
        while (document.querySelector(".bespoke-marp-active .live[aria-busy=true]"));
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
        times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.ceil(0.95 * moves) - 1];
}"""


def measure(deck: Path, runs: int = 15, moves: int = 60) -> dict[str, float]:
    """Measure the live slides of a rendered deck (HTML) in a real browser.

    Returns milliseconds: "run NAME", the median of whole runs of a model, and "slider NAME", the
    95th percentile from a slider's event to the picture; and "added kB", gzipped.

    Raises ToolError if there is no browser, ImportError without playwright (the group `test`).
    """
    from playwright.sync_api import sync_playwright

    modules = {
        file.name.removesuffix(".live.js"): file.read_text("utf-8")
        for file in sorted((ROOT / "images").glob("*.live.js"))
    }
    found = {"added kB": added(modules) / 1e3}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(find_browser()),
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        page.context.set_offline(True)
        page.goto(deck.as_uri())
        for name in modules:
            found[f"run {name}"] = page.evaluate(RUN, [name, runs])
        for name in modules:
            number = page.evaluate(
                "name => [...document.querySelectorAll('svg[data-marpit-svg]')].findIndex("
                'svg => svg.querySelector(`img[data-figure="${name}"]`)) + 1',
                name,
            )
            page.evaluate("number => { location.hash = `#${number}` }", number)
            section = page.locator(f'section:has(img[data-figure="{name}"])')
            section.get_by_role("button", name="Run it live").click()
            page.wait_for_timeout(300)
            found[f"slider {name}"] = page.evaluate(SLIDE, moves)
        browser.close()
    return found


def added(modules: dict[str, str]) -> int:
    """Return the bytes that the live part adds to a deck, gzipped."""
    bare = "".join(f'<img data-figure="{name}">' for name in modules) + "</body>"
    whole = insert(bare, modules)
    return len(gzip.compress(whole.encode())) - len(gzip.compress(bare.encode()))
