"""Rehearsing: what is saved is on the screen within seconds, and Ctrl-C ends everything."""

import concurrent.futures
import contextlib
import json
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
from deck_project import DOT, ROOT, complaints, write_deck
from playwright.sync_api import Error
from watchfiles import Change

from deck.problems import Mistake
from deck.rehearse.rebuild import Sources, watched
from deck.render.marp import render
from deck.render.warm import WarmMarp

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

---

# Its code

[//]: # "[[[cog code('models/lif.py') ]]]"

[//]: # "[[[end]]]"
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
    address = re.search(r"http://127\.0\.0\.1:\d+/[\w-]{20,}/", "".join(lines))
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
    assert "nix.png is missing" in banner.inner_text()
    assert screen.locator("h1").count() == 4
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


def test_a_picture_does_not_wait_for_its_deck(stage, screen):
    edit(stage[2] / "slides" / "small.md", "lif.png", "nix.png")  # the deck cannot be rendered
    screen.wait_for_selector("[role=alert]", timeout=20_000)
    wide = DOT.replace("plt.figure()", "plt.figure(figsize=(4, 2))")
    (stage[2] / "figures" / "dot.py").write_text(wide, "utf-8")
    dot = "document.querySelector('img[data-figure=dot]')"
    until(screen, f"() => {dot}.naturalWidth === 2 * {dot}.naturalHeight")
    assert "drawn/dot.png" in screen.evaluate(f"{dot}.src")
    edit(stage[2] / "slides" / "small.md", "nix.png", "lif.png")
    until(screen, f"() => {dot}.src.startsWith('data:')")


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
    here = ("", "events", "edit/lif", "edit/model/lif", "edit/editor.js")
    port = stage[1].split("/")[2]
    others = ["pyproject.toml", "../pyproject.toml", "%2e%2e/pyproject.toml", "index.html"]
    others += ["edit/model/..%2ftasks", "edit/model/nope", "edit/nope", "edit/shown/99"]
    guessed = [f"http://{port}/{path}" for path in (*here, *others)]
    guessed += [f"http://{port}/{'x' * 22}/{path}" for path in here]
    for address in [*guessed, *(stage[1] + path for path in others)]:
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(address, timeout=5)


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
@pytest.mark.parametrize("path", ["", "events", "edit/lif", "edit/model/lif"])
def test_only_its_own_pages_may_read_the_deck(stage, headers, path):
    """A name that resolves to 127.0.0.1 and a page of another site are refused."""
    port = stage[1].split("/")[2].rpartition(":")[2]
    given = {name: value.format(port=port) for name, value in headers.items()}
    request = urllib.request.Request(stage[1] + path, headers=given)
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request, timeout=5)


def test_no_other_page_may_frame_the_deck(stage):
    with urllib.request.urlopen(stage[1], timeout=5) as answer:
        assert answer.headers["Content-Security-Policy"] == "frame-ancestors 'self'"


SLOW = """from brian2 import *
import time
time.sleep({seconds})
run(1*ms)
"""


def test_a_long_run_is_announced_and_a_later_save_does_not_wait_for_it(stage, screen):
    root = stage[2]
    (root / "models" / "slow.py").write_text(SLOW.format(seconds=120), "utf-8")
    text = DOT.replace("plot()", "plot(model)")
    (root / "figures" / "slow.py").write_text(text, "utf-8")
    edit(root / "slides" / "small.md", "dot.png", "slow.png")
    screen.wait_for_selector("[role=status]:has-text('A newer deck is being made')")
    saved = time.monotonic()
    (root / "models" / "slow.py").write_text(SLOW.format(seconds=0), "utf-8")
    screen.wait_for_selector("img[data-figure=slow]", timeout=60_000, state="attached")
    assert time.monotonic() - saved < 60
    screen.wait_for_selector("[role=status]:has-text('being made')", state="detached")
    edit(root / "slides" / "small.md", "slow.png", "dot.png")
    screen.wait_for_selector("img[data-figure=dot]", timeout=60_000, state="attached")


def test_pictures_and_what_a_build_writes_are_told_apart(tmp_path):
    for folder in ("images", "figures"):
        (tmp_path / folder).mkdir()
    (tmp_path / "figures" / "lif.py").touch()
    sources, images = Sources(tmp_path), tmp_path / "images"
    for name, is_source in {
        "photo.jpg": True,
        "lif.png": False,
        "lif.live.js": False,
        ".new-abc": False,
        "lif_2.png": True,
    }.items():
        assert sources(Change.modified, str(images / name)) is is_source, name
    assert sources(Change.modified, str(tmp_path / "figures" / "lif.py"))
    # A deck into which the build has written, until somebody else saves it
    deck = tmp_path / "deck.md"
    for text, by_build, is_source in (
        ("a", 1, False),
        ("a", 0, False),
        ("b", 0, True),
        ("a", 0, True),
    ):
        deck.write_text(text)
        if by_build:
            sources.wrote(deck)
        assert sources(Change.modified, str(deck)) is is_source


def test_folders_of_data_that_figures_read_are_watched():
    folders = {folder.name for folder in watched(ROOT)}
    assert {"slides", "figures", "models", "images"} <= folders
    assert not {"deck", "build", ROOT.name} & folders


# Live coding

JSON = {"Content-Type": "application/json"}


def post(address: str, body: dict | bytes, headers: dict) -> dict:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(address, data, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


@pytest.mark.parametrize(
    "headers",
    [
        JSON,  # no Origin: no browser's page asks
        {**JSON, "Origin": "https://evil.example"},
        {**JSON, "Origin": "null"},
        {**JSON, "Origin": "http://localhost:1"},
        {**JSON, "Origin": "{own}", "Host": "evil.example:{port}"},
        # What a page of another site may send without asking first
        {"Content-Type": "text/plain", "Origin": "{own}"},
        {"Content-Type": "application/x-www-form-urlencoded", "Origin": "{own}"},
    ],
    ids=str,
)
@pytest.mark.parametrize("path", ["edit/try", "edit/save"])
def test_code_of_others_is_not_run(stage, headers, path):
    own, port = stage[1].rsplit("/", 2)[0], stage[1].split("/")[2].rpartition(":")[2]
    given = {name: value.format(own=own, port=port) for name, value in headers.items()}
    mark = stage[2] / "mark"
    text = f"open({str(mark)!r}, 'w')"
    body = {"model": "lif", "figure": "lif", "text": text}
    if path == "edit/save":
        body = {"model": "lif", "name": "mine", "text": text, "before": ""}
    with pytest.raises(urllib.error.HTTPError, match="403"):
        post(stage[1] + path, body, given)
    assert not mark.exists() and not (stage[2] / "models" / "mine.py").exists()


def test_code_is_run_behind_the_word_only(stage):
    own = stage[1].rsplit("/", 2)[0]
    body = {"model": "lif", "figure": "lif", "text": "1/0"}
    for address in (f"{own}/edit/try", f"{own}/{'x' * 22}/edit/try"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            post(address, body, {**JSON, "Origin": own})


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"model": 1}', b'{"nope": "x"}'])
def test_a_request_that_is_no_request_is_refused(stage, body):
    own = stage[1].rsplit("/", 2)[0]
    with pytest.raises(urllib.error.HTTPError, match="400"):
        post(stage[1] + "edit/try", body, {**JSON, "Origin": own})


def test_a_newer_text_ends_the_run_of_an_older_one(stage):
    own = stage[1].rsplit("/", 2)[0]

    def attempt(text: str) -> dict:
        body = {"model": "lif", "figure": "lif", "text": text}
        return post(stage[1] + "edit/try", body, {**JSON, "Origin": own})

    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        endless = pool.submit(attempt, "while True:\n    pass\n")
        time.sleep(2)
        told = attempt("from brian2 import *\nrun(3*mV)\n")
        assert endless.result(30) == {"superseded": True}
    assert told["shown"] is None
    assert told["problem"]["line"] == 2
    assert "line 2: " in told["problem"]["message"]


def test_nothing_is_saved_over_what_another_has_written(stage):
    own, models = stage[1].rsplit("/", 2)[0], stage[2] / "models"
    there = (models / "lif.py").read_text("utf-8")

    def save(name: str, before: str) -> str:
        body = {"model": "lif", "name": name, "text": "x = 1\n", "before": before}
        told = post(stage[1] + "edit/save", body, {**JSON, "Origin": own})
        return (told["problem"] or {"message": ""})["message"]

    assert "changed meanwhile" in save("lif", there + "# typed elsewhere\n")
    assert "is there already" in save("two_lifs", there)
    assert "no name for a model" in save("../tasks", there)
    assert (models / "lif.py").read_text("utf-8") == there


@pytest.fixture
def editor(stage, screen):
    """Return the frame in which the code of models/lif.py stands, and the place for its picture."""
    screen.goto(f"{stage[1]}#4")
    until(screen, "() => document.querySelector('.bespoke-marp-active .edit')")
    screen.click(".bespoke-marp-active .edit")
    frame = screen.frame_locator("iframe[title='models/lif.py']")
    frame.locator(".cm-content").wait_for(timeout=30_000)
    yield frame
    if screen.locator("iframe[title='models/lif.py']").count():
        frame.get_by_role("button", name="Close").click()
    screen.wait_for_selector("iframe[title='models/lif.py']", state="detached")


def replace_code(frame, old: str, new: str) -> None:
    """Type a text in place of another one, in the editor."""
    line = frame.locator(".cm-line", has_text=old)
    line.click()
    row = line.inner_text()
    for keys in ("End", "Shift+Home", "Delete"):
        frame.locator(".cm-content").press(keys)
    frame.locator(".cm-content").press_sequentially(row.replace(old, new))


def test_typing_runs_the_model_and_the_deck_stays(stage, screen, editor):
    before = (stage[2] / "models" / "lif.py").read_text("utf-8")
    replace_code(editor, "G.I = 1", "G.I = 2")
    shown = editor.frame_locator("iframe:not(.coming)")
    shown.get_by_role("slider", name="I").first.wait_for(timeout=60_000)
    assert editor.locator("#problem").inner_text() == ""
    spikes = shown.locator(".live-readouts tbody tr").first.inner_text()
    box = shown.get_by_role("textbox", name="tau").or_(shown.locator(".live-value input").first)
    box.first.fill("12.5")
    box.first.press("Enter")
    # An error is a line at its place; the last good picture stays
    replace_code(editor, "G.I = 2", "G.I = two")
    editor.locator("#problem:has-text('two')").wait_for(timeout=60_000)
    assert "NameError: name 'two' is not defined" in editor.locator("#problem").inner_text()
    assert editor.locator(".cm-lintRange-error").count() >= 1
    assert shown.locator(".live-readouts tbody tr").count()
    # Put right, the sliders stand as they did
    replace_code(editor, "G.I = two", "G.I = 3")
    editor.locator("#problem:empty").wait_for(state="attached", timeout=60_000)
    until(screen, "() => true")
    shown.locator(".live-value input").first.wait_for(timeout=60_000)
    assert shown.locator(".live-value input").first.input_value() == "12.5"
    assert shown.locator(".live-readouts tbody tr").first.inner_text() != spikes
    editor.get_by_role("button", name="Put back").click()
    assert editor.get_by_role("button", name="Save", exact=True).is_disabled()
    assert (stage[2] / "models" / "lif.py").read_text("utf-8") == before
    assert screen.complaints == []


def test_what_was_typed_can_be_saved_as_a_model_of_its_own(stage, screen, editor):
    replace_code(editor, "G.I = 1", "G.I = 4")
    editor.get_by_label("Name of another model").fill("my_lif")
    editor.get_by_role("button", name="Save as").click()
    editor.locator("#saved:has-text('models/my_lif.py')").wait_for(timeout=20_000)
    made = (stage[2] / "models" / "my_lif.py").read_text("utf-8")
    was = (stage[2] / "models" / "lif.py").read_text("utf-8")
    assert made == was.replace("G.I = 1", "G.I = 4")
    # A deck that is newer waits until the editor is closed
    screen.evaluate("() => { window.old = true; }")
    edit(stage[2] / "slides" / "small.md", "# Its code", "# The code")
    screen.wait_for_timeout(4000)
    assert editor.locator(".cm-line", has_text="G.I = 4").count() == 1
    editor.get_by_role("button", name="Close").click()
    until(screen, "() => !window.old && document.querySelector('h1:last-of-type')")
    screen.wait_for_selector("h1:has-text('The code')", state="attached")


def test_ctrl_c_ends_every_process(stage, screen):
    """With the page open; it comes last, for it ends the stage."""
    process = stage[0]
    children = psutil.Process(process.pid).children(recursive=True)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal sends it: to all of them
    assert process.wait(10) == 0
    _, alive = psutil.wait_procs(children, timeout=5)
    assert not alive


def test_a_marp_that_stays_renders_what_a_new_one_does(project):
    """Again and again; what is wrong with a deck is told, and one that has ended comes back."""
    text = "# One\n\n$v$ and ![A neuron](../images/lif.png)\n"
    deck, warm = write_deck(project, text, "warm"), WarmMarp()
    try:
        pages = [
            render(deck, root=project, warm=kind)[0].read_bytes() for kind in (None, warm, warm)
        ]
        assert pages[0] == pages[1] == pages[2]
        node = warm.process
        write_deck(project, "# One\n\n![Nothing](../images/nothing.png)\n", "warm")
        with pytest.raises(Mistake, match=r"slides/warm.md:11: .*nothing.png"):
            render(deck, root=project, warm=warm)
        assert warm.process is node  # which has told it
        write_deck(project, text, "warm")
        assert render(deck, root=project, warm=warm)[0].read_bytes() == pages[0]
        assert warm.process is node  # what was wrong has not ended it
        node.kill()
        node.wait()
        assert render(deck, root=project, warm=warm)[0].read_bytes() == pages[0]
    finally:
        warm.close()
