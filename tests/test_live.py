"""What goes into the live part of a deck, without a browser: labels, one runtime, one script."""

# ruff: noqa: RUF001  (the labels are Greek)

import json
import re
from pathlib import Path

import pytest

from deck.live import labels
from deck.live.declared import DeclaredError
from deck.live.insert import bundle
from deck.live.labels import converted
from deck.node import run_node
from deck.project import Project

ROOT = Path(__file__).resolve().parents[1]
LIVE = {
    file.name.removesuffix(".live.js"): file.read_text("utf-8")
    for file in sorted((ROOT / "images").glob("*.live.js"))
}
PLAIN = {
    r"gain $\alpha_s^+$": "gain αs+",
    r"current $I_\mathrm{app}$": "current Iapp",
    r"$\frac{a}{b}$ < 3": "ab < 3",
    r"it costs \$3": "it costs $3",
    "a dollar, $x": "a dollar, $x",
    "two\nlines & more": "two lines & more",
}

SLANT = '<mi mathvariant="normal" class="live-slant">'


def test_labels_are_read_as_they_are_written():
    made = converted(list(PLAIN))
    assert [one["plain"] for one in made] == list(PLAIN.values())
    html = [one["html"] for one in made]
    assert re.search(rf"<msub>{SLANT}I</mi><mrow>(<mi mathvariant=.normal.>\w</mi>){{3}}", html[1])
    assert f"<mfrac>{SLANT}a</mi>{SLANT}b</mi></mfrac>" in html[2]
    assert html[5] == "two<br>lines &amp; more"


def test_a_label_that_katex_cannot_read_is_told():
    with pytest.raises(DeclaredError, match=r"the label \$\\nope\$: Undefined control") as caught:
        converted(["fine", r"$\nope$"])
    assert caught.value.word == r"$\nope$"


def test_labels_that_were_set_before_need_no_node(tmp_path, monkeypatch):
    def html(label: str) -> str:
        panel = {"axes": [{"texts": [{"text": label}]}], "controls": {}}
        labels.typeset(Project(tmp_path), panel)
        return panel["axes"][0]["texts"][0]["html"]

    first = html(r"$V_s$")
    monkeypatch.setattr(labels, "run_node", None)
    assert html(r"$V_s$") == first
    with pytest.raises(TypeError):
        html(r"$V_t$")
    (file,) = (tmp_path / "build" / "kept").iterdir()
    file.write_text("[{")
    with pytest.raises(TypeError):  # a damaged file is no file
        html(r"$V_s$")


def test_a_figure_brings_only_its_own_model():
    for name, module in LIVE.items():
        assert 'from "brian2js/runtime"' in module, name
        assert "function prepareQueue" not in module, name
        assert "function rand$" not in module, name


def test_the_runtime_is_in_a_deck_once():
    script = bundle(LIVE)["script"]
    assert script.count("time steps are too many") == 1
    assert script.count("1812433253") == 1  # of the Mersenne Twister
    one = bundle({"lif": LIVE["lif"]})["script"]
    assert len(script) < len(one) + sum(map(len, LIVE.values()))


def test_a_module_that_imports_something_else_is_refused():
    with pytest.raises(RuntimeError, match="evil imports node:fs"):
        bundle({"evil": 'import "node:fs"; export const info = {};'})


def in_node(script: str) -> dict:
    """Run a piece of an ES module and return the JSON that it prints."""
    done = run_node("--input-type=module", "-e", script, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_decimation_loses_no_spike():
    """A single high sample anywhere, at any width of the picture, is in what is drawn."""
    lost = in_node("""
        import { columnBuffer, decimate } from "./packages/brian2js/brian2js/page/decimate.mjs";
        const n = 150000;
        const t = Float64Array.from({ length: n }, (_, i) => i * 1e-4);
        const y = new Float64Array(n);
        let lost = 0;
        for (const columns of [97, 640, 785, 1571]) {
            const buffer = columnBuffer(columns, 1);
            for (const [from, to] of [[0, 15000], [1234.5, 6234.5]]) {
                for (let k = 0; k < 200; k += 1) {
                    const at = Math.floor((from + (k + 0.5) / 200 * (to - from)) * 10);
                    y[at] = k % 2 ? 1 : -1;
                    const points = decimate(buffer, t, n, [y], from, to, 1e3, [1]);
                    const drawn = buffer.y[0].subarray(0, points);
                    const where = drawn.findIndex((v) => v === y[at]);
                    const width = (to - from) / columns;
                    const off = Math.abs(buffer.x[where] - t[at] * 1e3);
                    if (where < 0 || off > 1.01 * width) lost += 1;
                    const x = buffer.x.subarray(0, points);
                    if (x.some((v, i) => v < x[i - 1])) lost += 1;
                    y[at] = 0;
                }
            }
        }
        console.log(lost);
    """)
    assert lost == 0
