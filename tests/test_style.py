"""The code is formatted and lint-free, and names no machine."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deck.node import install_packages, run_node

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]])
def test_ruff_is_clean(command):
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "."], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_biome_is_clean():
    """JavaScript is linted and formatted as biome.json says."""
    install_packages(packages="all")
    done = run_node("node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_fit_in_javascript():
    """JavaScript is type-checked as tsconfig.json says."""
    install_packages(packages="all")
    done = run_node("node_modules/tsc/bin/tsc", "-p", ".", cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_javascript_passes_its_own_tests():
    """tests/js: the modules that need no page, in Node."""
    files = sorted(str(file) for file in (ROOT / "tests" / "js").glob("*.test.mjs"))
    done = run_node("--test", "--test-reporter=tap", *files, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stdout
    assert int(re.search(r"^# pass (\d+)", done.stdout, re.MULTILINE)[1]) >= len(files)


def test_packages_are_pinned_without_addresses():
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text("utf-8")
    marp = re.search(
        r'"@marp-team/marp-cli": "([\d.]+)"', (ROOT / "package.json").read_text("utf-8")
    )
    assert marp


@pytest.mark.parametrize("room", ["models", "figures"])
def test_no_docstring_names_a_slide(room):
    """Where a script is shown is said by the deck; a second place would soon be wrong."""
    for script in (ROOT / room).glob("*.py"):
        said = ast.get_docstring(ast.parse(script.read_text("utf-8"))) or ""
        assert not re.search(r"^\w*[Ss]lides?:", said, re.MULTILINE), script.name
