"""The JavaScript of deck.live against Brian2's numpy target: the same spikes, the same traces."""

import contextlib
import hashlib
import json
import os
import runpy
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import brian2
import numpy as np
import pytest
from brian2 import EventMonitor, PopulationRateMonitor, StateMonitor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deck.live import NotSupported, javascript
from deck.tools import run_node

HERE = Path(__file__).parent
SCRIPTS = HERE / "live_scripts"
MODELS = HERE.parent / "models"
TOLERANCE = 1e-9


# -- running ------------------------------------------------------------------------------------


def run_javascript(folder: Path, requests: list[dict]) -> list[dict]:
    """Run the requests in one Node process; a request's "text" is the module it is about."""
    written = []
    for request in requests:
        text = request["text"]
        module = folder / f"{hashlib.sha1(text.encode()).hexdigest()}.mjs"
        module.write_text(text, encoding="utf-8")
        written.append({**request, "module": str(module), "text": ""})
    (folder / "requests.json").write_text(json.dumps(written))
    run_node(SCRIPTS / "run.mjs", folder / "requests.json", folder / "answers.json", check=True)
    return json.loads((folder / "answers.json").read_text())


@contextlib.contextmanager
def directory(path: Path):
    """Imports of the script's neighbours, as if it were started in its directory."""
    sys.path.insert(0, str(path))
    before = set(sys.modules)
    try:
        yield
    finally:
        sys.path.remove(str(path))
        for name in set(sys.modules) - before:
            if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == path:
                del sys.modules[name]


def run_brian(path: Path) -> dict[str, dict[str, np.ndarray]]:
    """Run a script on the numpy target and return what its monitors recorded, in SI units."""
    brian2.prefs.codegen.target = "numpy"
    brian2.defaultclock.dt = 0.1 * brian2.ms
    with directory(path.parent):
        model = runpy.run_path(str(path))
    return recorded(model)


def recorded(model: dict) -> dict[str, dict[str, np.ndarray]]:
    monitors: dict[str, dict[str, np.ndarray]] = {}
    for name, obj in model.items():
        if isinstance(obj, StateMonitor):
            values = {v: np.asarray(obj.variables[v].get_value().T) for v in obj.record_variables}
            monitors[name] = {"t": np.asarray(obj.t_), **values}
        elif isinstance(obj, EventMonitor):
            names = obj.record_variables
            values = {v: np.asarray(obj.variables[v].get_value()) for v in names}
            monitors[name] = {**values, "count": np.asarray(obj.count)}
        elif isinstance(obj, PopulationRateMonitor):
            monitors[name] = {"t": np.asarray(obj.t_), "rate": np.asarray(obj.rate_)}
    return monitors


def assert_same(answer: dict, reference: dict, tolerance: float = TOLERANCE) -> None:
    assert "error" not in answer, answer
    assert answer["diverged"] is None
    assert answer["monitors"].keys() == reference.keys()
    for name, expected in reference.items():
        got = answer["monitors"][name]
        assert got.keys() == expected.keys(), name
        for key, values in expected.items():
            array = np.array(got[key], dtype=float).reshape(values.shape)
            if key in ("t", "i", "count"):
                np.testing.assert_array_equal(array, values, err_msg=f"{name}.{key}")
            else:
                scale = max(1.0, np.abs(values).max(initial=0))
                difference = np.abs(array - values).max(initial=0) / scale
                assert difference <= tolerance, f"{name}.{key}: {difference}"
