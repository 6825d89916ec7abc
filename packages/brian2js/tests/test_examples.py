"""Brian2's official examples on the device; their folder is in the variable BRIAN2_EXAMPLES.

Here those that take a few seconds; all of them: bench/examples.py, whose table is in docs/.
"""

import importlib.util
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brian2  # noqa: F401  (in the main thread, for its signal handler)
import pytest

PACKAGE = Path(__file__).parents[1]
FOLDER = os.environ.get("BRIAN2_EXAMPLES")
TABLE = (PACKAGE / "docs" / "examples.md").read_text(encoding="utf-8")
QUICK = [
    "advanced/Ornstein_Uhlenbeck.py",
    "advanced/custom_events.py",
    "network_operation_stop.py",
    "standalone/simple_case.py",
    "standalone/simple_case_build.py",
    "synapses/continuous_interaction.py",
    "synapses/nonlinear.py",
    "synapses/synapses.py",
]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(FOLDER is None, reason="BRIAN2_EXAMPLES, their folder, is not set"),
]


@pytest.fixture(scope="module")
def examples():
    """The script that compares them."""
    spec = importlib.util.spec_from_file_location("examples", PACKAGE / "bench" / "examples.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["examples"] = module  # its dataclasses look for it
    spec.loader.exec_module(module)
    return module


def compared(examples, names: list[str]) -> dict:
    folder = Path(FOLDER)
    with ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda name: examples.compare(folder / name, folder), names)
        return dict(zip(names, results, strict=True))


def test_quick_examples_agree_with_numpy(examples):
    results = compared(examples, QUICK)
    assert not {n: r.numpy.error for n, r in results.items() if not r.ends_in_brian}
    wrong = {
        n: (r.javascript.error, r.where, r.difference)
        for n, r in results.items()
        if not r.difference <= examples.TOLERANCE
    }
    assert not wrong
    assert all(result.arrays >= 2 for result in results.values())


@pytest.mark.survey
def test_all_examples_agree_with_numpy_or_are_explained(examples):
    """95 % of those that numpy ends in five minutes."""
    folder = Path(FOLDER)
    names = [path.relative_to(folder).as_posix() for path in examples.scripts(folder)]
    results = [r for r in compared(examples, names).values() if r.ends_in_brian]
    wrong = {r.name for r in results if not r.agrees}
    assert len(results) > 20
    named = TABLE.partition("Exceptions")[2]
    assert not {name for name in wrong if f"| {name} |" not in named}
    assert len(wrong) <= 0.05 * len(results)
