"""What the tests share: finished models, one rendered deck, one browser without a network."""

import concurrent.futures
import contextlib
import functools
import multiprocessing
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from deck_project import copy_project

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


@pytest.fixture(scope="session")
def simulate(tmp_path_factory):
    """Return run(model, old=new...): a model's monitors, with pieces of its sources replaced.

    Each run has a process of its own; the same call is run once.
    """
    method = "forkserver" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["brian2js"])

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
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as pool:
            return pool.submit(finished, models / f"{model}.py").result()

    return lambda model, *changes: run(model, changes)


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """Return a copy of the project in a folder with a space in its name, to be broken."""
    rooms = ("deck", "figures", "images", "models", "slides")
    root = tmp_path_factory.mktemp("a lecture") / "the project"
    return copy_project(root, {room: [] for room in rooms})


@pytest.fixture(scope="session")
def rendered(tmp_path_factory) -> dict[str, Path]:
    """Return the lecture as HTML, PDF, PPTX and handout, rendered once for all tests."""
    from deck import slides

    folder = tmp_path_factory.mktemp("rendered deck")
    assert slides.make(["brian2-basics"], ("html", "pdf", "pptx", "handout"), into=folder) == 0
    deck = folder / "brian2-basics"
    files = {kind: deck.with_suffix(f".{kind}") for kind in ("html", "pdf", "pptx")}
    return files | {"handout": folder / "brian2-basics-handout.pdf"}


@pytest.fixture(scope="module")
def browser():
    """Return a real browser, for tests that open pages of their own; a thread may have one."""
    from playwright.sync_api import sync_playwright

    from deck.node import BROWSER_ARGUMENTS, find_browser, packaged_chromium

    program = find_browser()
    if "firefox" in program.stem:
        program = packaged_chromium()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(program),
            args=BROWSER_ARGUMENTS,
        )
        with contextlib.closing(started):
            yield started


# The quick tests come first


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser or the rendered lecture; the quick tests come first."""
    for item in items:
        if {"browser", "published", "rendered"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")
    items.sort(key=lambda item: any(item.get_closest_marker(m) for m in ("browser", "slow")))
