"""Brian2's own tests on the device, as brian2genn runs them; some only with `pytest -m survey`.

The README of the package counts them; the names of those that are skipped are in it, with reasons.
"""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple

import brian2
import pytest

HERE = Path(__file__).parent
README = (HERE.parent / "README.md").read_text(encoding="utf-8")
PACKAGE = Path(brian2.__file__).parent


class Outcome(NamedTuple):
    """How one of Brian2's tests ended. by_numpy: what had no JavaScript in it."""

    outcome: str
    message: str
    by_numpy: str


def run_suite(markers: str, folder: Path) -> dict[str, Outcome]:
    """Run those of Brian2's tests, in two processes; the outcome of each by its name."""
    report = folder / "report.xml"
    command = [
        *(sys.executable, "-m", "pytest", "-c", PACKAGE / "tests" / "pytest.ini"),
        *("--confcutdir", PACKAGE, "-p", "brian2_suite", "-p", "no:cacheprovider", "-n", "2"),
        *("-m", markers, "--tb=short", f"--junitxml={report}", PACKAGE / "tests"),
    ]
    path = os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)
    assert report.exists(), done.stdout + done.stderr
    outcomes = {}
    for case in ElementTree.parse(report).iter("testcase"):
        told = next((part for part in case if part.tag in ("failure", "error", "skipped")), None)
        outcome, message = (told.tag, told.get("message") or "") if told is not None else ("", "")
        noted = case.find("properties/property[@name='by_numpy']")
        by_numpy = "" if noted is None else noted.get("value")
        name = f"{case.get('classname').rpartition('.')[2]}.{case.get('name')}"
        outcomes[name] = Outcome(outcome, message, by_numpy)
    return outcomes


def chosen(outcomes: dict[str, Outcome], *kinds: str) -> dict[str, str]:
    """The messages of the tests that ended so."""
    return {name: o.message for name, o in outcomes.items() if o.outcome in kinds}


@pytest.mark.slow
def test_what_runs_standalone_runs_on_javascript(tmp_path):
    outcomes = run_suite("standalone_compatible and not gsl and not long", tmp_path)
    assert len(outcomes) > 200
    assert not chosen(outcomes, "failure", "error")
    untold = {n: m for n, m in chosen(outcomes, "skipped").items() if f"`{n}`" not in README}
    assert not untold
    by_numpy = {n: o.by_numpy for n, o in outcomes.items() if o.by_numpy}
    assert not {n: why for n, why in by_numpy.items() if f"`{n}`" not in README}


@pytest.mark.slow
@pytest.mark.survey
def test_what_needs_the_runtime_runs_on_javascript(tmp_path):
    """All else that generates code: what needs a compiler is Brian2's matter, and is skipped."""
    markers = "not standalone_compatible and not standalone_only and not codegen_independent"
    outcomes = run_suite(f"{markers} and not gsl", tmp_path)
    assert len(outcomes) > 60
    failed = chosen(outcomes, "failure", "error")
    assert not {name: message for name, message in failed.items() if f"`{name}`" not in README}
