"""What a room waits for under `invoke present`: until a change is on the screen."""

import contextlib
import re
import subprocess
import sys
import time
from pathlib import Path

from deck.node import BROWSER_ARGUMENTS, find_browser

DECK, MODEL = "brian2-basics", "lif"
# Seconds from one save to the next, in which the deck is rendered: nobody saves faster
PAUSE = 2


def measure_room(root: Path, times: int = 3) -> dict[str, float]:
    """Present a deck of a copy of the project; return the seconds, the medians of a few times.

    "saved": from the saving of a model to its new picture in the deck. "typed": from a key in the
    editor of its code to the picture beside it.
    """
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-u", "-m", "invoke", "present", DECK, "--no-open-browser"]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True)
    try:
        said = ""
        while "Ctrl-C" not in said:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(said)
            said += line
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=str(find_browser()), args=BROWSER_ARGUMENTS
            )
            page = browser.new_page(viewport={"width": 1280, "height": 720})
            page.goto(re.search(r"http://\S+", said)[0])
            time.sleep(3)  # Brian2 is loaded while nobody waits for it
            saved = sorted(save(page, root, k) for k in range(times))
            typed = sorted(type_in(page, times + 1)[1:])  # the first loads the page
            browser.close()
        return {"saved": saved[times // 2], "typed": typed[times // 2]}
    finally:
        process.terminate()
        process.communicate()


def save(page, root: Path, number: int) -> float:
    """Save a model; return the seconds until the deck has its new picture."""
    source = "() => document.querySelector('img[data-figure=lif]')?.src.length"
    picture, file = page.evaluate(source), root / "models" / f"{MODEL}.py"
    text = re.sub(r"tau_ref = [\d.]+\*ms", f"tau_ref = {6 + number}*ms", file.read_text("utf-8"))
    began = time.monotonic()
    file.write_text(text, "utf-8")
    while True:
        with contextlib.suppress(Exception):  # the page is just being loaded
            if page.evaluate(source) not in (picture, None):
                break
        time.sleep(0.01)
    spent = time.monotonic() - began
    time.sleep(PAUSE)
    return spent


def type_in(page, times: int) -> list[float]:
    """Type into the code of the model; return the seconds until the picture beside it is new."""
    page.locator(f"button[title^='Change models/{MODEL}.py']").first.evaluate("b => b.click()")
    editor = page.frame_locator("iframe.deck-editor")
    editor.locator(".cm-content").click()
    spent = []
    for _ in range(times):
        shown = editor.locator("#frames iframe")
        last = shown.last.get_attribute("src") if shown.count() else ""
        began = time.monotonic()
        page.keyboard.press("Control+End")
        page.keyboard.type("#")
        while True:
            new = editor.locator("#frames iframe:not(.coming)")
            if new.count() == 1 and new.get_attribute("src") != last:
                break
            time.sleep(0.01)
        spent.append(time.monotonic() - began)
        time.sleep(0.5)
    return spent
