"""Random models on JavaScript and on numpy: the same spikes, the same traces."""

import contextlib
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import brian2
import numpy as np
import pytest
import random_models
from brian2.core.names import Nameable
from brian2.core.variables import ArrayVariable
from brian2.devices.device import reset_device
from brian2.groups.group import Group

import brian2js  # noqa: F401 - registers the device

MODELS = 240
#: Models in one test.
BATCH = 40
#: Of the largest value in an array: tables for exp and tanh are not exact to the last digit, and
#: what they leave out grows from step to step.
TOLERANCE = 1e-10
SPIKES = re.compile(r"spikemonitor\w*\.i")


@contextlib.contextmanager
def on(device: str) -> Iterator[None]:
    # Names as in a new process: they decide the order of objects within a slot
    Nameable.__instances__().clear()
    brian2.prefs.codegen.target = "numpy"
    brian2.set_device(device)
    try:
        yield
    finally:
        reset_device()
        brian2.defaultclock.dt = 0.1 * brian2.ms


def results(text: str, device: str) -> dict[str, np.ndarray]:
    """Every array of every object, and the state of the random numbers, after the script."""
    names: dict = {}
    with on(device), np.errstate(all="ignore"), brian2.utils.logger.catch_logs() as logs:
        exec(compile(text, "random model", "exec"), names)
        found = {}
        for obj in names["network"].sorted_objects:
            for name, var in obj.variables.items() if isinstance(obj, Group) else ():
                if isinstance(var, ArrayVariable) and var.owner.name == obj.name:
                    found[f"{obj.name}.{name}"] = np.array(var.get_value())
        found["random"] = np.random.get_state()[1]
    by_numpy = [message for _, _, message in logs if "is run by numpy" in message]
    assert not by_numpy, by_numpy
    return found


def differences(number: int) -> tuple[list[str], int]:
    """What is not the same for a model, and how many spikes it had."""
    text = random_models.text(number)
    expected = results(text, "runtime")
    try:
        found = results(text, "javascript")
    except Exception as error:
        return [f"{type(error).__name__}: {error}"], 0
    told = []
    if found.keys() != expected.keys():
        told.append(f"arrays: {sorted(found.keys() ^ expected.keys())}")
    for name in found.keys() & expected.keys():
        a, b = np.asarray(found[name], float), np.asarray(expected[name], float)
        exact = expected[name].dtype.kind in "iub" or name.split(".")[-1] in ("t", "lastspike")
        scale = np.abs(b[np.isfinite(b)]).max(initial=0)
        limit = 0 if exact else TOLERANCE * scale
        if a.shape != b.shape or not np.allclose(a, b, rtol=0, atol=limit, equal_nan=True):
            gap = np.nanmax(np.abs(a - b), initial=0) if a.shape == b.shape else (a.shape, b.shape)
            told.append(f"{name}: {gap}")
    return told, sum(v.size for name, v in expected.items() if SPIKES.fullmatch(name))


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2) as pool:
        yield pool


BATCHES = [pytest.param(k, marks=pytest.mark.slow) for k in range(0, MODELS, BATCH)]


@pytest.mark.parametrize("first", BATCHES)
def test_random_models_are_the_same_on_numpy(pool, first):
    numbers = range(first, first + BATCH)
    outcomes = dict(zip(numbers, pool.map(differences, numbers, chunksize=5), strict=True))
    wrong = {number: told for number, (told, _) in outcomes.items() if told}
    assert not wrong, f"random_models.text(number): {wrong}"
    # Empty recordings would agree, too
    assert sum(spikes > 0 for _, spikes in outcomes.values()) > 0.6 * BATCH


def test_the_scripts_have_every_feature():
    """What the models are to try is in enough of them."""
    texts = [random_models.text(number) for number in range(MODELS)]
    for feature in (
        "xi", "refractory=", "(unless refractory)", "Synapses", "delay", "(summed)", "store()",
        "run_regularly", "events=", "PoissonInput", "PoissonGroup", "SpikeGeneratorGroup", "[1:",
        "(event-driven)", "(clock-driven)", "on_post", "rand()", "dt=0.2*ms", ".active = False",
        "'False'", "defaultclock.dt/2", "step(t)", "(constant over dt)", "(shared)", "p=0.",
        "'exact'", "'euler'", "'rk2'", "'rk4'", "'heun'", "'milstein'", "'exponential_euler'",
    ):  # fmt: skip
        assert sum(feature in text for text in texts) >= 4, feature
    assert len(set(texts)) == MODELS
