"""The live slides in the whole browsers that this machine has; other tests use a headless shell."""

import json
import shutil

import pytest
from deck_project import ROOT
from live_deck import LIVE

from deck.node import run_node

PROGRAMS = {
    "firefox": ("firefox", "firefox-esr"),
    "chrome": ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser"),
}


@pytest.mark.parametrize("browser", PROGRAMS)
def test_a_whole_browser_plays_too(rendered, browser):
    program = next(filter(None, map(shutil.which, PROGRAMS[browser])), None)
    if not program:
        pytest.skip(f"no {browser} on this machine")
    done = run_node(
        "tests/live_browsers.mjs",
        browser,
        program,
        rendered["html"].as_uri(),
        *LIVE,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen.pop("errors") == []
    good = {"changed": True, "message": "", "sharp": True}
    assert seen == dict.fromkeys(LIVE, good)
