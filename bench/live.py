"""How fast the live slides are, in the browser that shows them."""

import gzip
import math
import subprocess
import sys
import tempfile
from pathlib import Path

from deck.live.insert import insert
from deck.node import BROWSER_ARGUMENTS, find_browser

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
# From the pointer's move to the end of the frame that shows the whole of the new run.
WATCH = """() => {
    window.times = [];
    const slider = document.querySelector(".bespoke-marp-active .live input[type=range]");
    let moved = 0;
    slider.addEventListener("pointermove", (event) => { moved = event.timeStamp; });
    slider.addEventListener("input", async () => {
        const started = moved;
        do await new Promise(requestAnimationFrame);
        while (document.querySelector(".bespoke-marp-active .live[aria-busy=true]"));
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
        window.times.push(performance.now() - started);
    });
}"""
STANDALONE = """
import sys
from pathlib import Path
from deck.simulate import run_model
root, name, scratch = map(Path, sys.argv[1:])
run_model(root / "models" / f"{name}.py", root / "build" / "standalone", scratch, lambda line: None)
from brian2 import get_device
device = get_device()
took = type(device).__name__ == "CPPStandaloneDevice" and device._last_run_time
if took:
    print(took)
"""


def measure(deck: Path | None = None, runs: int = 15, moves: int = 60) -> dict[str, float]:
    """Measure the live slides of a rendered deck in a real browser.

    deck: its HTML; without one, the decks in slides/ are rendered and the first is taken.

    Returns milliseconds: "run NAME", the median of whole runs of a model, and "slider NAME", the
    95th percentile from a slider's event to the picture; "standalone NAME", the same run by
    Brian2's compiled program, for models that `deck.simulate` compiles; and "added kB", gzipped.

    Raises ToolError if there is no browser, ImportError without playwright (the group `test`).
    """
    from playwright.sync_api import sync_playwright

    if deck is None:
        with tempfile.TemporaryDirectory(prefix="live bench ") as folder:
            return measure(rendered(Path(folder)), runs, moves)
    modules = {
        file.name.removesuffix(".live.js"): file.read_text("utf-8")
        for file in sorted((ROOT / "images").glob("*.live.js"))
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
            page.evaluate(WATCH)
            drag(page, section.get_by_role("slider").first.bounding_box(), moves)
            times = sorted(page.evaluate("times"))
            found[f"slider {name}"] = times[math.ceil(0.95 * len(times)) - 1]
        browser.close()
    for name in modules:
        if (program := standalone(name)) is not None:
            found[f"standalone {name}"] = program
    return found


def drag(page, slider: dict, moves: int) -> None:
    """Drag a slider to and fro, with time for a picture after each move."""
    height = slider["y"] + slider["height"] / 2
    page.mouse.move(slider["x"] + slider["width"] / 2, height)
    page.mouse.down()
    for k in range(moves):
        along = 0.5 + 0.35 * math.sin(0.7 * k)
        page.mouse.move(slider["x"] + slider["width"] * along, height)
        page.wait_for_timeout(90 + 7 * (k % 5))
    page.mouse.up()


def rendered(folder: Path) -> Path:
    """Render the first deck of slides/ into the folder."""
    from deck.render import render

    return render(sorted((ROOT / "slides").glob("*.md"))[0], into=folder)[0]


def standalone(name: str, runs: int = 3) -> float | None:
    """Return the milliseconds of a model's run as a compiled program; None if it is none."""
    times = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as scratch:
            done = subprocess.run(
                [sys.executable, "-c", STANDALONE, str(ROOT), name, scratch],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
        if not done.stdout.split():
            return None
        times.append(1e3 * float(done.stdout.split()[-1]))
    return sorted(times)[runs // 2]


def added(modules: dict[str, str]) -> int:
    """Return the bytes that the live part adds to a deck, gzipped."""
    bare = "".join(f'<img data-figure="{name}">' for name in modules) + "</body>"
    whole = insert(bare, modules)
    return len(gzip.compress(whole.encode())) - len(gzip.compress(bare.encode()))
