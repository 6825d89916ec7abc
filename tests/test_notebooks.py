"""Notebooks and whole scripts run where the project is not, and what they draw is the figure."""

import concurrent.futures
import json
import os
import signal
import subprocess
import sys

import nbclient
import nbformat
import pytest
from deck_project import ROOT

from deck.problems import Mistake
from deck.takehome.exercises import exercises
from deck.takehome.notebooks import exercise_notebook, notebook, write
from deck.takehome.scripts import alone, pairs, plain, script

PAIRS = {figure: model for model, figure in pairs()}
EXERCISES = {exercise.name: exercise for exercise in exercises()}
# Long models are run for a shorter time, with longer steps, on a smaller grid.
SHORTER = [
    ("run(15000*ms)", "run(2500*ms)"),
    ("defaultclock.dt = 0.025*ms", "defaultclock.dt = 0.05*ms"),
    ("run(12000*ms)", "run(8000*ms)"),
    ("0.4, 128)", "0.4, 24)"),
    ("3.4, 160)", "3.4, 30)"),
]
# A plain model, a random one, synapses, a stream of spikes, two exercises; the others are slow
# tests, for each starts a kernel.
QUICK = {"lif", "connect_random", "ei_synapse", "poisson_input", "02_no_rest", "07_lost_input"}
# Starts a Python, or its Jupyter kernel, that has the installed packages and nothing of the project
BARE = f"""
import sys
sys.path[:] = [p for p in sys.path if p.startswith(sys.prefix) or not p.startswith({str(ROOT)!r})]
"""
KERNEL = f"{BARE}\nfrom ipykernel.kernelapp import launch_new_instance\nlaunch_new_instance()"


@pytest.fixture(scope="module")
def execute(tmp_path_factory):
    """Return a function that runs a notebook in a bare kernel and an empty folder."""
    folder = tmp_path_factory.mktemp("jupyter")
    spec = {
        "argv": [sys.executable, "-c", KERNEL, "-f", "{connection_file}"],
        "display_name": "bare",
        "language": "python",
    }
    (folder / "kernels" / "bare").mkdir(parents=True)
    (folder / "kernels" / "bare" / "kernel.json").write_text(json.dumps(spec))
    empty = folder / "empty"
    empty.mkdir()
    handler = signal.getsignal(signal.SIGINT)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_PATH", str(folder))
        patch.delenv("MPLBACKEND", raising=False)  # brian2js's command sets it, for no windows
        yield lambda content: nbclient.NotebookClient(
            nbformat.reads(json.dumps(content), 4),
            timeout=1200,
            kernel_name="bare",
            resources={"metadata": {"path": str(empty)}},
        ).execute()
    signal.signal(signal.SIGINT, handler)  # Brian2's own, which nbclient does not put back


@pytest.fixture(scope="module")
def executed(request, execute):
    """Return the future of each notebook that this session tests, run two at a time."""
    items = [one for one in request.session.items if one.path == request.path]
    asked = [item.callspec.params for item in items if hasattr(item, "callspec")]
    figures = [one["figure"] for one in asked if "figure" in one]
    solved = [one["exercise"] for one in asked if "exercise" in one]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        made = {name: pool.submit(execute, shorter(name)) for name in figures}
        for name in solved:
            made[name] = pool.submit(execute, exercise_notebook(EXERCISES[name], solved=True))
        yield made
        pool.shutdown(cancel_futures=True)


def shorter(figure: str) -> dict:
    """Return the notebook of a figure, which a long model does not make long."""
    content = json.dumps(notebook(PAIRS[figure], figure))
    for long, short in SHORTER:
        content = content.replace(long, short)
    return json.loads(content)


def outputs(cells: list, kind: str) -> list:
    """Return what the cells have put out of that kind: stream, error, display_data."""
    return [out for cell in cells for out in cell.get("outputs", []) if out["output_type"] == kind]


def test_the_kernel_of_these_tests_has_no_project(execute):
    content = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import deck")])
    with pytest.raises(nbclient.exceptions.CellExecutionError, match="ModuleNotFoundError"):
        execute(content)


def by_length(names) -> list:
    """Return the names as parameters, those of long models marked as slow."""
    return [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in names]


@pytest.mark.parametrize("figure", by_length(PAIRS))
def test_a_figure_is_drawn_without_the_project(executed, figure):
    done = executed[figure].result()
    nbformat.validate(done)
    images = [out for out in outputs(done.cells, "display_data") if "image/png" in out["data"]]
    assert len(images) == 1
    said = "".join(out["text"] for out in outputs(done.cells, "stream") if out["name"] == "stderr")
    assert "findfont" not in said
    source = "".join("".join(cell["source"]) for cell in done.cells)
    assert "import deck" not in source and "from deck" not in source
    assert "gid=" not in source


@pytest.mark.parametrize("exercise", by_length(EXERCISES))
def test_a_solved_exercise_passes_its_own_check(executed, exercise):
    done = executed[exercise].result()
    nbformat.validate(done)
    assert any("You predicted" in out["text"] for out in outputs(done.cells, "stream"))


def test_a_student_is_told_in_the_notebook_what_is_missing(execute):
    content = exercise_notebook(EXERCISES["02_no_rest"])
    with pytest.raises(nbclient.exceptions.CellExecutionError) as told:
        execute(content)
    assert "Found: prediction is None." in str(told.value)


@pytest.mark.parametrize("name", list(EXERCISES))
def test_a_students_notebook_has_no_solution(name):
    given = exercise_notebook(EXERCISES[name])
    nbformat.validate(nbformat.from_dict(given))
    text = json.dumps(given)
    assert "SOLUTION" not in text
    assert "HIDDEN" not in text
    assert "assert explanation" not in text
    source = exercise_notebook(EXERCISES[name], solved=True)
    assert "BEGIN SOLUTION" in json.dumps(source)
    graded = [cell["metadata"]["nbgrader"] for cell in source["cells"]]
    assert graded == [cell["metadata"]["nbgrader"] for cell in given["cells"]]
    # nbgrader's schema 3: a test can't be changed, what is answered can
    assert {one["schema_version"] for one in graded} == {3}
    assert [(one["grade_id"], one["grade"], one["solution"], one["locked"]) for one in graded] == [
        ("task", False, False, True),
        ("imports", False, False, True),
        ("answer", False, True, False),
        ("check", True, False, True),
        ("explain", True, True, False),
    ]
    assert all(("points" in one) == one["grade"] for one in graded)


def test_without_its_solution_the_source_is_the_starting_script():
    """What nbgrader leaves of the source is in the starting script, paragraph by paragraph."""
    for exercise in EXERCISES.values():
        answer = "".join(exercise_notebook(exercise, solved=True)["cells"][2]["source"])
        start = "".join(exercise_notebook(exercise)["cells"][2]["source"])
        pieces = answer.split("### BEGIN SOLUTION")
        left = [pieces[0], *(piece.split("### END SOLUTION")[1] for piece in pieces[1:])]
        for paragraph in "\n\n".join(left).split("\n\n"):
            assert paragraph.strip() in start


@pytest.mark.long
@pytest.mark.parametrize("name", ["lif", "connect_random", "schedule"])
def test_a_script_is_whole(tmp_path, name):
    """One file, started in an empty folder, saves the picture."""
    file = tmp_path / "taken_home.py"
    file.write_text(BARE + script(PAIRS[name], name) + "fig.savefig('it.png')\n", "utf-8")
    done = subprocess.run(
        [sys.executable, str(file)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "MPLBACKEND": "Agg"},
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "it.png").stat().st_size > 10_000
    assert "findfont" not in done.stderr


def test_colours_become_values_and_the_live_slides_names_go():
    text = 'ax.plot(t, v, color=colour("ink"), gid="Vmon.v[0]")  # Ä\nax.text(colour(f"n-{k}"))\n'
    assert plain(text, {"ink": "#17233c"}) == (
        'ax.plot(t, v, color="#17233c")  # Ä\nax.text(COLOURS[f"n-{k}"])\n'
    )


def test_only_what_is_needed_of_another_file_is_taken():
    text = script("small_network_additive", "small_network_additive")
    assert "additive_on_pre = 's += 1'" in text
    assert "depressive" not in text
    assert "CONTROLS" not in text
    assert "10.1109/TCSI.2019.2907113" in text  # the source of the neuron comes with it
    assert script("connect").count("from brian2 import *") == 1


def test_what_can_not_be_taken_along_is_told(tmp_path):
    for room in ("models", "figures", "slides"):
        (tmp_path / room).mkdir()
    (tmp_path / "slides" / "palette.css").write_text("")
    (tmp_path / "models" / "near.py").write_text("x = 1\n")
    (tmp_path / "models" / "one.py").write_text('"""One."""\n\nimport near\n')
    with pytest.raises(Mistake, match=r"models/one.py:3: import names from it"):
        script("one", root=tmp_path)
    (tmp_path / "models" / "one.py").write_text("from near import x as y\n")
    with pytest.raises(Mistake, match=r"models/one.py:1: import it under its own name"):
        script("one", root=tmp_path)
    with pytest.raises(Mistake, match=r"models/two.py: there is no such file"):
        script("two", root=tmp_path)


@pytest.mark.parametrize("model", ["connect", "multi_scale_neuron", "modulatory_synapse"])
def test_a_model_that_no_figure_draws_runs_as_a_notebook(execute, model):
    assert model in alone()
    execute(notebook(model))


def test_all_notebooks_are_written(tmp_path):
    files = write(ROOT, tmp_path)
    assert len(files) == len(PAIRS) + len(alone()) + 2 * len(EXERCISES)
    for file in files:
        nbformat.validate(nbformat.read(file, as_version=4))
