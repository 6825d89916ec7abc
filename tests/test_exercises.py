"""Exercises: the solution passes, the starting script fails and helps, nothing waits for ever."""

import ast
import concurrent.futures
import re
import subprocess
import sys

import pytest
from deck_project import ROOT

from deck.problems import Mistake
from deck.takehome.exercises import checked, exercises, find

NAMES = [exercise.name for exercise in exercises()]
ANSWER = re.compile(r"^(prediction|explanation) = .*$", re.MULTILINE)


def outcome(exercise, answer, limit=60.0) -> tuple[bool, str]:
    """Return whether an answer is right, and what is said of it."""
    try:
        return True, checked(exercise, answer, limit)
    except Mistake as wrong:
        return False, str(wrong)


def answered(exercise) -> str:
    """Return the starting script with the solution's answers, and nothing else done."""
    answers = iter([found[0] for found in ANSWER.finditer(exercise.solution.read_text("utf-8"))])
    return ANSWER.sub(lambda _: next(answers), exercise.start.read_text("utf-8"))


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """Return the outcome of each exercise's three scripts, two at a time."""
    folder = tmp_path_factory.mktemp("answers")
    scripts = {}
    for exercise in exercises():
        undone = folder / f"{exercise.name}.py"
        undone.write_text(answered(exercise), "utf-8")
        scripts[exercise.name, "start"] = exercise, exercise.start
        scripts[exercise.name, "solution"] = exercise, exercise.solution
        scripts[exercise.name, "undone"] = exercise, undone
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda pair: outcome(*pair), scripts.values())
        return dict(zip(scripts, found, strict=True))


def test_every_exercise_is_whole():
    assert len(NAMES) >= 10
    for room in ("solutions", "checks"):
        assert sorted(file.stem for file in (ROOT / "exercises" / room).glob("*.py")) == NAMES
    for exercise in exercises():
        said = ast.get_docstring(ast.parse(exercise.start.read_text("utf-8")))
        assert all(f"\n{word}: " in said for word in ("Predict", "Run", "Explain")), exercise.name
        assert exercise.start.read_text("utf-8").startswith('"""')


@pytest.mark.parametrize("name", NAMES)
def test_the_solution_is_right(outcomes, name):
    right, said = outcomes[name, "solution"]
    assert right, said
    assert "You predicted" in said


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("script", ["start", "undone"])
def test_what_is_not_done_is_told_with_a_hint(outcomes, name, script):
    right, said = outcomes[name, script]
    assert not right
    told = said[said.index("is not right yet.") :].splitlines()[1:]
    # What shall come out of it is not told, where it could be read off.
    assert [line.strip().split(":")[0] for line in told] == ["Found", "Expected", "Hint"], said
    assert ("prediction" in told[0]) == (script == "start")


@pytest.mark.parametrize("name", ["02_no_rest", "07_lost_input"])
def test_a_wrong_explanation_is_not_corrected(tmp_path, name):
    exercise, _ = find(name)
    mine = tmp_path / f"{name}.py"
    text = exercise.solution.read_text("utf-8")
    mine.write_text(text.replace("explanation = 'b'", "explanation = 'a'"), "utf-8")
    right, said = outcome(exercise, mine)
    assert not right
    assert "Found: explanation = 'a'." in said
    assert "'b'" not in said


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("import time\nwhile True: time.sleep(1)\n", "given up after 4 s"),
        ("from brian2 import *\nrun(1)\n", "DimensionMismatchError"),
        ("x = = 1\n", "SyntaxError"),
        ("import sys; sys.exit(3)\n", "SystemExit"),
        ("import os; os._exit(7)\n", "exit code 7"),
        ("prediction = 1\n", "the check needs 'Smon'"),
    ],
)
def test_a_script_that_fails_is_told_in_short(tmp_path, script, told):
    mine = tmp_path / "02_no_rest.py"
    mine.write_text(script, "utf-8")
    right, said = outcome(*find(str(mine)), limit=4)
    assert not right
    assert told in said
    assert "deck/" not in said
    assert len(said.splitlines()) < 15


@pytest.mark.parametrize("name", ["2", "02", "rest", "02_no_rest", "No-Rest", "02_no_rest.py"])
def test_an_exercise_is_found_by_what_is_known_of_it(name, monkeypatch):
    monkeypatch.chdir(ROOT / "exercises")
    exercise, answer = find(name)
    assert exercise.name == "02_no_rest"
    assert answer.resolve() == exercise.start


def test_the_nearest_names_are_told():
    with pytest.raises(LookupError, match="did you mean 06_above_threshold"):
        find("threshhold")
    with pytest.raises(LookupError, match="02_no_rest, 11_no_slow_negative"):
        find("no_")
    with pytest.raises(LookupError, match="no file mine"):
        find("mine/02_no_rest.py")


@pytest.mark.long
def test_the_task_lists_and_judges():
    def invoke(*words):
        command = [sys.executable, "-m", "invoke", "exercise", *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    listed = invoke()
    assert listed.returncode == 0
    assert [line.split()[0] for line in listed.stdout.splitlines()[: len(NAMES)]] == NAMES
    assert invoke("7").returncode == 1
    right = invoke("exercises/solutions/07_lost_input.py")
    assert (right.returncode, right.stdout.splitlines()[-1]) == (0, "07_lost_input: right")
