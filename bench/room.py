"""What a room waits for under `invoke present`: until a change is on the screen."""

import re
import subprocess
import sys
import time
from pathlib import Path

from deck.node import BROWSER_ARGUMENTS, find_browser

DECK, MODEL = "brian2-basics", "lif"
# Seconds from one change to the next, in which the deck is rendered: nobody looks at a picture less
PAUSE = 2
IMAGE, FRAME = "img[data-figure=lif]", "#frames iframe:not(.coming)"
# Told by the page: to ask it again and again takes the time of what is measured
CHANGED = """([what, before]) => new Promise((done) => {
    const look = () => {
        const found = document.querySelectorAll(what);
        const source = found[0]?.src;
        if (found.length === 1 && source !== before) done(source);
    };
    const all = { subtree: true, childList: true, attributes: true };
    new MutationObserver(look).observe(document, all);
    look();
})"""


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
    file = root / "models" / f"{MODEL}.py"
    picture = page.evaluate(f"document.querySelector('{IMAGE}').src")
    text = re.sub(r"tau_ref = [\d.]+\*ms", f"tau_ref = {6 + number}*ms", file.read_text("utf-8"))
    began = time.monotonic()
    file.write_text(text, "utf-8")
    page.evaluate(CHANGED, [IMAGE, picture])
    spent = time.monotonic() - began
    time.sleep(PAUSE)
    return spent


def type_in(page, times: int) -> list[float]:
    """Type into the code of the model; return the seconds until the picture beside it is new."""
    page.locator(f"button[title^='Change models/{MODEL}.py']").first.evaluate("b => b.click()")
    page.frame_locator("iframe.deck-editor").locator(".cm-content").click()
    editor = page.frame(url=re.compile("/edit/"))
    spent, last = [], None
    for _ in range(times):
        began = time.monotonic()
        page.keyboard.press("Control+End")
        page.keyboard.type("#")
        last = editor.evaluate(CHANGED, [FRAME, last])
        spent.append(time.monotonic() - began)
        time.sleep(PAUSE)
    return spent
