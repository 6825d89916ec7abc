"""What the tests share: finished models, one rendered deck, one browser without a network."""

import concurrent.futures
import contextlib
import functools
import gc
import multiprocessing
import os
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

import filelock
import numpy as np
import pytest
from deck_project import complaints, copy_project
from live_deck import close_all

ROOT = Path(__file__).resolve().parents[1]


def finished(script: Path) -> dict:
    """Run a model in this process; return monitors, synapses and arrays as plain arrays, ms."""
    from brian2 import PopulationRateMonitor, SpikeMonitor, StateMonitor, Synapses, ms

    import brian2js

    names = brian2js.execute(script).names
    result = {}
    for name, monitor in names.items():
        if isinstance(monitor, SpikeMonitor):
            trains = monitor.spike_trains()
            result[name] = [np.asarray(trains[k] / ms) for k in sorted(trains)]
        elif isinstance(monitor, StateMonitor):
            result[name] = {v: np.array(getattr(monitor, v)) for v in monitor.record_variables}
            result[name]["t"] = np.array(monitor.t / ms)
        elif isinstance(monitor, PopulationRateMonitor):
            result[name] = {"t": np.array(monitor.t / ms), "rate": np.array(monitor.rate)}
        elif isinstance(monitor, Synapses):
            result[name] = {"i": np.array(monitor.i), "j": np.array(monitor.j)}
        elif type(monitor) is np.ndarray:
            result[name] = monitor
    return result


def printed(script: str) -> str:
    """Run a script in this process, on the numpy target; return what it prints, errors too."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        for stream in (1, 2):  # Brian2's warnings go to the stream that was there at its import
            os.dup2(file.fileno(), stream)
        start = "from brian2 import *\nprefs.codegen.target = 'numpy'\n"
        try:
            exec(compile(start + script, "script.py", "exec"), {"__name__": "__main__"})
        except Exception:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        file.seek(0)
        return file.read()


@pytest.fixture(scope="session")
def fresh():
    """Return fresh(function, ...): what it returns in a process of its own that has Brian2."""
    method = "forkserver" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["deck.jobs.preload"])  # Brian2, frozen too
    with concurrent.futures.ProcessPoolExecutor(1, context, max_tasks_per_child=1) as pool:
        yield lambda function, *given: pool.submit(function, *given).result()


@pytest.fixture(scope="session")
def said_by(fresh):
    """Return what a script prints, its errors and warnings included, on the numpy target."""
    return lambda script: fresh(printed, script)


@pytest.fixture(scope="session")
def simulate(fresh, tmp_path_factory):
    """Return run(model, old=new...): a model's monitors, with pieces of its sources replaced.

    Each run has a process of its own; the same call is run once.
    """

    @functools.cache
    def run(model: str, changes: tuple[tuple[str, str], ...] = ()) -> dict:
        folder = tmp_path_factory.mktemp(model)
        models = shutil.copytree(ROOT / "models", folder / "models")
        if changes:
            texts = {file: file.read_text("utf-8") for file in models.glob("*.py")}
            for old, new in changes:
                assert any(old in text for text in texts.values()), f"{old!r} is in no model"
                texts = {file: text.replace(old, new) for file, text in texts.items()}
            for file, text in texts.items():
                file.write_text(text, "utf-8")
        return fresh(finished, models / f"{model}.py")

    return lambda model, *changes: run(model, changes)


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """Return a copy of the project in a folder with a space in its name, to be broken."""
    rooms = ("deck", "figures", "images", "models", "slides")
    root = tmp_path_factory.mktemp("a lecture") / "the project"
    return copy_project(root, {room: [] for room in rooms})


class Rendered:
    """The lecture's files by kind, each rendered when it is first asked for."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __getitem__(self, kind: str) -> Path:
        """Return the lecture as html, pdf, pptx or handout."""
        from deck import slides

        name = "brian2-basics-handout.pdf" if kind == "handout" else f"brian2-basics.{kind}"
        with filelock.FileLock(self.folder / f"{kind}.lock"):
            if not (self.folder / name).exists():
                assert slides.make(["brian2-basics"], (kind,), into=self.folder) == 0
        return self.folder / name


@pytest.fixture(scope="session")
def rendered(tmp_path_factory) -> Rendered:
    """Return the lecture as HTML, PDF, PPTX and handout, rendered once for all workers."""
    folder = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        folder = folder.parent
    (folder / "rendered deck").mkdir(exist_ok=True)
    return Rendered(folder / "rendered deck")


@pytest.fixture(scope="module")
def warm():
    """Return a marp-cli that stays, for decks of one project that are rendered one by one."""
    from deck.render.warm import WarmMarp

    class Warm(WarmMarp):
        def run(self, arguments, report, cwd, env) -> bool:
            """Run it in an environment that does not change with every test."""
            env.pop("PYTEST_CURRENT_TEST", None)
            return super().run(arguments, report, cwd, env)

    stays = Warm()
    yield stays
    stays.close()


@pytest.fixture(scope="module")
def browser():
    """Return a real browser, for tests that open pages of their own; a thread may have one.

    A headless shell, which opens a window at a third of what a whole browser takes.
    """
    from playwright.sync_api import sync_playwright

    from deck.node import BROWSER_ARGUMENTS, find_browser, has_shell, packaged_chromium

    program = packaged_chromium() if has_shell() else find_browser()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(program),
            args=BROWSER_ARGUMENTS,
        )
        with contextlib.closing(started):
            yield started


@pytest.fixture(scope="module")
def context(browser):
    """Return a browser window without a network that notes what was asked of it."""
    made = browser.new_context(
        viewport={"width": 1280, "height": 720}, has_touch=True, accept_downloads=True
    )
    made.set_offline(True)
    yield made
    made.close()


@pytest.fixture(scope="module")
def kept(context, rendered):
    """Return a page with the deck, and what it complains of and asks for."""
    page, asked = context.new_page(), []
    said = complaints(page)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(rendered["html"].as_uri())
    return page, said, asked


@pytest.fixture
def lecture(kept, rendered):
    """Return a page with the deck that many tests share: opening it takes half a second of a core.

    What a test has opened is closed after it; only which questions have been asked is remembered.
    """
    page, said, asked = kept
    yield page
    close_all(page)
    assert said == []
    assert foreign(asked, rendered) == []


@pytest.fixture
def open_deck(context, rendered):
    """Return open_deck(query), a page with the deck, which must have no complaints at the end."""
    pages, said, asked = [], [], []

    def open_deck(query: str = "", script: str = ""):
        page = context.new_page()
        pages.append(page)
        said.append(complaints(page))
        page.on("request", lambda request: asked.append(request.url))
        if script:
            page.add_init_script(script)
        page.goto(rendered["html"].as_uri() + query)
        return page

    yield open_deck
    for page in pages:
        page.close()
    assert [one for page in said for one in page] == []
    assert foreign(asked, rendered) == []


def foreign(asked: list[str], rendered) -> list[str]:
    """Return the addresses that are none of the deck's own."""
    own = ("data:", "blob:", rendered["html"].as_uri())
    return [url for url in asked if not url.startswith(own)]


class Freezing:
    """Each run() of Brian2 looks through all that there is for garbage: not through what stays."""

    def pytest_collection_finish(self):
        gc.freeze()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef):
        """Keep what is shared; to look through it took half of the time of brian2js's tests."""
        made = yield
        if fixturedef.scope != "function":
            gc.freeze()
        return made


def pytest_configure(config: pytest.Config) -> None:
    """Register it for the tests of the packages, too."""
    config.pluginmanager.register(Freezing())


# The files that take longest, which begin first, so that all cores end together
LONGEST = (
    *("test_live_page", "test_live_access", "test_slides", "test_live_play", "test_live_lesson"),
    *("test_codegen", "test_faults", "test_gate", "test_present", "test_safety", "test_notebooks"),
    *("test_models_networks", "test_export", "test_mistakes", "test_build", "test_exercises"),
    "test_browsers",
)


# What takes long to make, by the marker of the tests that want it
MAKES = {
    "browser": {"browser", "published", "rendered"},
    "long": {"execute", "executed", "german", "outcomes", "results", "stage"},
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests for which much is made; the longest files come first.

    On a busy machine a browser may show a frame late: what needs one gets a second try, which is
    told, as R and in the last line.
    """
    for item in items:
        for marker, fixtures in MAKES.items():
            if fixtures & set(getattr(item, "fixturenames", ())):
                item.add_marker(marker)
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))
    place = {name: k for k, name in enumerate(LONGEST)}
    items.sort(key=lambda item: place.get(item.path.stem, len(place)))
