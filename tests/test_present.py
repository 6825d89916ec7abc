"""Rehearsing: what is saved is on the screen within seconds, and Ctrl-C ends everything."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

import psutil
import pytest
from deck_project import DOT, complaints
from playwright.sync_api import Error

DECK = """---
marp: true
theme: brian2
lang: en
---

# The first slide

---

# A picture

![A dot](../images/dot.png)

---

# A neuron

![The membrane potential of a neuron](../images/lif.png)
"""


@pytest.fixture(scope="module")
def stage(project, tmp_path_factory):
    """Present a small deck in a copy of the project; yield its process, address and folder."""
    root = tmp_path_factory.mktemp("present") / "project"
    shutil.copytree(project, root, symlinks=True, ignore=shutil.ignore_patterns("build"))
    (root / "slides" / "small.md").write_text(DECK, "utf-8")
    (root / "figures" / "dot.py").write_text(DOT, "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "invoke", "present", "small", "--no-open-browser"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    address = re.search(r"http://127\.0\.0\.1:\d+/", "".join(lines))
    assert address, "".join(lines)
    yield process, address[0], root
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def screen(stage, browser):
    """Return the page on which the deck is shown."""
    page = browser.new_page()
    page.complaints = complaints(page)
    page.goto(stage[1] + "#1")
    yield page
    page.close()


def edit(file, old, new):
    """Replace a text in a file, as an editor does when it saves; return the time."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    return time.monotonic()


def until(page, expression, *argument):
    """Wait until an expression is true on the page, reloads in between included."""
    for _ in range(300):
        with contextlib.suppress(Error):
            if page.evaluate(expression, *argument):
                return
        time.sleep(0.1)
    pytest.fail(f"never true: {expression}")


def test_the_served_deck_runs_under_its_policy(screen):
    assert "The first slide" in screen.inner_text("h1 >> nth=0")
    assert screen.complaints == []


def test_a_saved_slide_is_shown_within_seconds(stage, screen):
    saved = edit(stage[2] / "slides" / "small.md", "The first slide", "A better title")
    screen.wait_for_selector("h1:has-text('A better title')", timeout=20_000)
    # 2 s on a machine that is idle; tests share theirs.
    assert time.monotonic() - saved < 6


def test_a_saved_theme_is_shown(stage, screen):
    edit(stage[2] / "slides" / "palette.css", "--paper: #fcfbf7", "--paper: #fffffe")
    colour = "getComputedStyle(document.querySelector('section')).backgroundColor"
    until(screen, f"{colour} == 'rgb(255, 255, 254)'")


def test_a_failure_is_a_banner_and_the_deck_stays(stage, screen):
    edit(stage[2] / "slides" / "small.md", "dot.png", "nix.png")
    banner = screen.wait_for_selector("[role=alert]", timeout=20_000)
    assert "small.md:13" in banner.inner_text()
    assert "invoke figures nix" in banner.inner_text()
    assert screen.locator("h1").count() == 3
    edit(stage[2] / "slides" / "small.md", "nix.png", "dot.png")
    screen.wait_for_selector("[role=alert]", state="detached", timeout=20_000)


UNITS = """from brian2 import NeuronGroup, ms, run

    G = NeuronGroup(1, 'dv/dt = 3/ms : volt', method='euler')
    run(ms)
    return plt.figure()"""


def test_a_units_error_of_brian2_is_a_sentence_and_the_rest_is_folded(stage, screen):
    edit(stage[2] / "figures" / "dot.py", "return plt.figure()", UNITS)
    banner = screen.wait_for_selector("[role=alert]", timeout=30_000)
    said = banner.inner_text()
    assert "figures/dot.py:13: DimensionMismatchError: Inconsistent units in" in said
    assert "in what figures/dot.py:12 makes: G = NeuronGroup(1" in said
    assert len(said.splitlines()) <= 12
    assert "BrianObjectException" not in said
    assert banner.query_selector("details:not([open])")
    screen.click("[role=alert] summary")
    assert "BrianObjectException" in banner.inner_text()
    edit(stage[2] / "figures" / "dot.py", UNITS, "return plt.figure()")
    screen.wait_for_selector("[role=alert]", state="detached", timeout=30_000)


def test_a_saved_figure_script_is_drawn_anew(stage, screen):
    before = screen.get_attribute("img[data-figure=dot]", "src")
    edit(stage[2] / "figures" / "dot.py", "plt.figure()", "plt.figure(figsize=(4, 3))")
    until(screen, "old => document.querySelector('img[data-figure=dot]').src != old", before)


def test_an_open_plot_stays_open_with_its_values(stage, screen):
    screen.goto(stage[1] + "#3")
    until(screen, "() => document.querySelector('.bespoke-marp-active .live-open')")
    screen.click(".bespoke-marp-active .live-open")
    box = screen.locator(".bespoke-marp-active .live-value input").first
    box.fill("12.5")
    box.press("Enter")
    screen.evaluate("() => { window.old = true; }")
    edit(stage[2] / "slides" / "small.md", "# A neuron", "# One neuron")
    until(screen, "() => !window.old && document.querySelector('.bespoke-marp-active .live input')")
    assert screen.locator(".bespoke-marp-active .live-value input").first.input_value() == "12.5"
    screen.click(".bespoke-marp-active .live-open")
    screen.evaluate("() => { window.old = true; }")
    edit(stage[2] / "slides" / "small.md", "# One neuron", "# A neuron")
    until(screen, "() => !window.old && document.querySelector('.bespoke-marp-active .live-open')")
    assert screen.locator(".live").count() == 0


def test_nothing_but_the_deck_is_served(stage):
    for path in ("pyproject.toml", "../pyproject.toml", "%2e%2e/pyproject.toml", "index.html"):
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(stage[1] + path, timeout=5)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:{port}"},
        {"Host": "127.0.0.1"},
        {"Host": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
    ],
    ids=str,
)
@pytest.mark.parametrize("path", ["", "events"])
def test_only_its_own_pages_may_read_the_deck(stage, headers, path):
    """A name that resolves to 127.0.0.1 and a page of another site are refused."""
    port = stage[1].rstrip("/").rpartition(":")[2]
    given = {name: value.format(port=port) for name, value in headers.items()}
    request = urllib.request.Request(stage[1] + path, headers=given)
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request, timeout=5)


def test_no_other_page_may_frame_the_deck(stage):
    with urllib.request.urlopen(stage[1], timeout=5) as answer:
        assert answer.headers["Content-Security-Policy"] == "frame-ancestors 'self'"


def test_ctrl_c_ends_every_process(stage, screen):
    """With the page open; it comes last, for it ends the stage."""
    process = stage[0]
    children = psutil.Process(process.pid).children(recursive=True)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal sends it: to all of them
    assert process.wait(10) == 0
    _, alive = psutil.wait_procs(children, timeout=5)
    assert not alive
