"""The five errors on their slide: what Brian2 says word for word, and that the mends mend."""

import re
import traceback
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = sorted((ROOT / "errors").glob("*.py"))
MEND = re.compile(r"(?P<wrong>.*?)  # (?P<how>mend|add): (?P<right>.*)")


def raised(code: str) -> tuple[str, str]:
    """Run a script, in this process; return the error's type and the script's line it came from."""
    from brian2 import prefs

    prefs.codegen.target = "numpy"
    try:
        exec(compile(code, "script.py", "exec"), {"__name__": "__main__"})
    except Exception as error:
        lines = [
            frame.lineno
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename == "script.py"
        ]
        return type(error).__name__, code.splitlines()[lines[-1] - 1]
    return "", ""


def said(code: str) -> str | None:
    """Run a script, in this process, and return what the error that it comes to says."""
    from brian2 import prefs

    prefs.codegen.target = "numpy"
    try:
        exec(compile(code, "script.py", "exec"), {"__name__": "__main__"})
    except Exception as error:
        # What Brian2 says first is the cause of what it says last.
        while error.__cause__:
            error = error.__cause__
        return error.args[0] if isinstance(error, KeyError) else str(error)
    return None


@pytest.fixture(scope="module")
def run(fresh):
    """Return a function that runs a script in a process of its own."""
    return lambda code, tell=said: fresh(tell, code)


@pytest.fixture(scope="module")
def rows():
    """Return the slide's table: for each wrong line what Brian2 says and the mend."""
    text = (ROOT / "slides" / "brian2-basics.md").read_text("utf-8")
    slide = text.partition("# Five Errors, Word for Word, and Their Mends\n")[2].partition(
        "\n---\n"
    )[0]
    cells = [
        re.split(r"(?<!\\) \| ", line.strip("| "))
        for line in slide.splitlines()
        if line.startswith("| ")
    ]
    return {row[0].strip("`"): (row[1], row[2].strip("`")) for row in cells[2:]}


def test_there_are_five_errors(rows):
    assert len(SCRIPTS) == len(rows) == 5


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_error_says_word_for_word_what_the_slide_shows(script, run, rows):
    found = MEND.search(script.read_text("utf-8"))
    shown = [row for wrong, row in rows.items() if wrong in found["wrong"]]
    assert len(shown) == 1, found["wrong"]
    message, mend = shown[0]
    whole = run(script.read_text("utf-8"))
    quoted, cut, _ = message.partition(" …")
    assert whole.startswith(quoted) if cut else whole == quoted
    assert mend in found["right"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_all_but_the_first_come_at_run_as_an_error_of_the_object(script, run):
    kind, line = run(script.read_text("utf-8"), raised)
    if script.stem == "value_without_unit":
        assert line.startswith("G.v = -70 ")
    else:
        assert (kind, line) == ("BrianObjectException", "run(1*ms)")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_mend_mends(script, run):
    def mended(found: re.Match) -> str:
        right = found["right"]
        if found["how"] == "mend":
            return right
        # A definition goes before its use, a call on what is there after it.
        return f"{right}\n{found['wrong']}" if " = " in right else f"{found['wrong']}\n{right}"

    assert run(MEND.sub(mended, script.read_text("utf-8"))) is None


@pytest.mark.parametrize(("whole", "without"), [("g_L*(E_L - v)", "(E_L - v)"), ("+ I)/C", "+ I)")])
def test_lif_in_millivolts_refuses_to_run_without_one_of_its_factors(run, whole, without):
    code = (ROOT / "models" / "lif_units.py").read_text("utf-8")
    assert whole in code
    assert re.search("inconsistent units|expected unit", run(code.replace(whole, without)))
