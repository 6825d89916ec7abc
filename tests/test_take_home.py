"""What is taken home from a deck: code to the clipboard, scripts and notebooks with the values."""

import json
import subprocess
import sys

import nbformat
import numpy as np
import pytest
from deck_project import complaints, slide_number

from deck.takehome.insert import places

PRINT = "\nprint([float(t) for t in Smon.t/ms])\n"


@pytest.fixture(scope="module")
def open_slide(browser, rendered):
    """Return a function that opens the deck at a slide, from a file and without a network."""
    context = browser.new_context(
        offline=True,
        permissions=["clipboard-read", "clipboard-write"],
        viewport={"width": 1280, "height": 720},
    )

    def opened(title: str):
        page = context.new_page()
        page.said = complaints(page)
        page.goto(f"{rendered['html'].as_uri()}#{slide_number(title)}")
        return page

    yield opened
    context.close()


def slide(page):
    return page.locator("svg.bespoke-marp-active")


def saved(page, kind: str) -> str:
    """Return what a button at the foot of the slide gives to be saved."""
    with page.expect_download() as download:
        slide(page).get_by_role("button", name=kind).click()
    return download.value.path().read_text("utf-8")


def spikes(script: str, tmp_path) -> list[float]:
    """Run a script where the project is not; return its spike times in ms."""
    file = tmp_path / "taken.py"
    file.write_text(script.replace("plt.show()", "") + PRINT, "utf-8")
    done = subprocess.run(
        [sys.executable, "-P", file.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={"MPLBACKEND": "agg", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_script_is_saved_with_the_sliders_values(open_slide, tmp_path):
    page = open_slide("LIF Simulation")
    plain = saved(page, "lif.py")
    assert "tau = 10*ms; V_t = 0.8" in plain and "deck" not in plain
    slide(page).get_by_role("button", name="Run it live").click()
    slide(page).get_by_label("input I, as a number").fill("2")
    slide(page).get_by_label("refractory τref, as a number in ms").fill("3")
    changed = saved(page, "lif.py")
    assert "tau_ref = 3*ms\n" in changed
    assert "# As the sliders stood\nG.I[0] = 2\n\nrun(70*ms)" in changed
    # Charging from 0 to 0.8 of an input of 2 takes tau*ln(2/1.2), then 3 ms of refractoriness
    charging = 10 * np.log(2 / 1.2)
    assert spikes(changed, tmp_path)[1:4] == pytest.approx(
        [k * (charging + 3) + charging for k in (1, 2, 3)], abs=0.5
    )
    assert spikes(plain, tmp_path) == pytest.approx([16, 37, 58], abs=0.15)
    notebook = nbformat.reads(saved(page, "lif.ipynb"), 4)
    nbformat.validate(notebook)
    assert "G.I[0] = 2" in notebook.cells[2].source
    assert page.said == []
    page.close()


def test_the_code_of_a_slide_is_copied(open_slide):
    page = open_slide("Minimal LIF Neuron (Fixed Threshold)")
    slide(page).get_by_role("button", name="Copy the code of models/lif.py").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    shown = slide(page).locator("pre code").first.evaluate("c => c.textContent.trimEnd()")
    assert copied == shown + "\n"
    assert "NeuronGroup(" in copied
    page.close()


def test_the_buttons_are_small_no_slides_text_and_not_printed(open_slide):
    page = open_slide("LIF Simulation")
    size = "b => parseFloat(getComputedStyle(b).fontSize)"
    assert slide(page).locator(".take").first.evaluate(size) >= 18
    page.emulate_media(media="print")
    assert page.locator(".take:visible").count() == 0
    page.close()


def test_every_code_slide_has_copy_and_every_picture_its_code(open_slide):
    page = open_slide("LIF Simulation")
    missing = page.evaluate("""
      [...document.querySelectorAll("section")].filter((s) => {
        const said = [...s.querySelectorAll(".take")].map((button) => button.textContent);
        const picture = s.querySelector("img[data-figure]:not([data-figure=documentation])");
        return (s.querySelector("pre") && !said.includes("Copy"))
          || (picture && !(said.includes("Script") && said.includes("Notebook")));
      }).map((s) => s.querySelector("h1").textContent)""")
    assert missing == []
    page.close()


def test_a_constant_that_is_set_twice_is_set_anew_before_the_run():
    text = "é = 1; a = 2*ms\nb = 1\nb = 3\nrun(a)\nrun(a)\n"
    values, run = places(text)
    assert {name: text[slice(*place)] for name, place in values.items()} == {"é": "1", "a": "2*ms"}
    assert text[run:] == "run(a)\nrun(a)\n"
