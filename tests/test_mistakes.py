"""A user's mistake is told in a line: which file, what is wrong, what to do. Never a trace."""

import errno
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import invoke
import pytest
from brian2 import ms
from deck_project import ROOT, headless_shell, make_project, png, write_deck

from deck import model, slides
from deck.check import gate
from deck.live import declared, lesson
from deck.pictures import build, provenance
from deck.project import Project
from deck.rehearse import present
from deck.render.marp import render

FRONT = "---\nmarp: true\ntheme: brian2\nlang: en\ntitle: A deck\n---\n\n"
FIGURE = '''"""A figure."""

import matplotlib.pyplot as plt

from deck.figure import make

{declared}

def plot({model}):
    """Draw it."""
    {body}


if __name__ == "__main__":
    make(__file__)
'''


@pytest.fixture
def root(tmp_path):
    """Return a project with one good figure, `dot`, and a deck that shows it."""
    root = make_project(tmp_path / "a project")
    (root / "figures").mkdir()
    shutil.copy(ROOT / "figures" / "lecture.mplstyle", root / "figures")
    figure(root, "dot", "return plt.figure(figsize=(4, 3))")
    write_deck(root, "\n# One\n\n![A dot](../images/dot.png)\n", "good")
    return root


def figure(root, name: str, body: str, declared: str = "", model: str = "") -> None:
    """Write a figure script."""
    text = FIGURE.format(body=body, declared=declared, model=model)
    (root / "figures" / f"{name}.py").write_text(text, "utf-8")


def told(capsys) -> str:
    """Return what was printed, which has no stack trace."""
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    return said.out


# Encodings


@pytest.mark.long
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (f"{FRONT}# Eins\n\nFür alle\n".encode("latin-1"), "slides/odd.md:10: is not UTF-8"),
        (f"{FRONT}# One\n".encode("utf-16"), "slides/odd.md: is UTF-16; save it as UTF-8"),
        (f"{FRONT}# One\n".encode("utf-8-sig"), "slides/odd.md: begins with a byte order mark"),
    ],
    ids=["latin-1", "utf-16", "byte order mark"],
)
@pytest.mark.parametrize("command", [slides.make, lambda _, root: gate.check(root)])
def test_a_deck_that_is_not_utf8_is_told(root, capsys, data, said, command):
    (root / "slides" / "good.md").unlink()
    (root / "slides" / "odd.md").write_bytes(data)
    assert build.build(root=root) == 0
    capsys.readouterr()
    assert command(["odd"], root=root) == 1
    assert told(capsys).startswith(said)


def test_a_model_and_a_table_that_cannot_be_read_are_told_by_name(root, capsys):
    (root / "models" / "odd.py").write_bytes(b"x = 1\n# caf\xe9\n")
    marker = """[//]: # "[[[cog {} ]]]"\n[//]: # "[[[end]]]"\n"""
    calls = {
        "code('models/odd.py')": "slides/good.md:10: models/odd.py:2: is not UTF-8",
        "equations('models/lif.py', 'v')": "slides/good.md:10: slides/symbols.toml:1: is not TOML",
    }
    (root / "slides" / "symbols.toml").write_text("x = = 1\n", "utf-8")
    for call, said in calls.items():
        write_deck(root, f"\n{marker.format(call)}", "good")
        assert slides.make(["good"], root=root) == 1
        assert told(capsys).startswith(said)


@pytest.mark.parametrize("text", ["[project\n", "[project]\nurls = 3\n"])
def test_settings_that_cannot_be_understood_are_told(root, capsys, text):
    write_deck(root, "\n# One\n", "good")
    (root / "pyproject.toml").write_text(text, "utf-8")
    assert slides.make(["good"], root=root) == 1
    assert told(capsys).startswith("pyproject.toml: cannot be understood: ")


def test_what_is_no_deck_disturbs_none(root, capsys):
    (root / "slides" / "README.md").write_bytes(b"# Caf\xe9\n")
    (root / "slides" / "notes.md").write_bytes("# x\n".encode("utf-16"))
    (root / "slides" / "folder.md").mkdir()
    (root / "figures" / "folder.py").mkdir()
    (root / "figures" / "notes.py").write_bytes(b"# caf\xe9\n")
    assert slides.make(None, root=root) == 0
    assert "made build/good.html" in told(capsys)


COMMANDS = [slides.make, gate.check, lambda root: present.present([], root=root)]


@pytest.mark.parametrize("command", COMMANDS, ids=["slides", "check", "present"])
def test_a_project_without_a_deck_is_told(root, command):
    (root / "slides" / "good.md").write_bytes(f"{FRONT}# One\n".encode("utf-32"))
    with pytest.raises(LookupError, match="no deck in slides/: a Markdown file whose first"):
        command(root=root)


def test_a_terminal_that_lacks_letters_shows_others(root):
    write_deck(root, "\n# One\n\n$\\frac{\u03b1}{\u2192}}$\n", "good")
    program = (
        "import sys, tasks; from pathlib import Path; from deck import slides; "
        "sys.exit(slides.make(['good'], root=Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(root)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
    )
    assert done.returncode == 1
    assert b"slides/good.md:12: KaTeX cannot read this formula" in done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.long
def test_a_model_may_print_letters_that_the_terminal_lacks(root):
    figure(root, "dot", "print('\\u03c4 caf\\u00e9'); return 3")
    program = (
        "import sys, tasks; from pathlib import Path; from deck.pictures import build; "
        "sys.exit(build.build(root=Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(root)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
    )
    assert done.returncode == 1
    assert "? café".encode("cp1252") in done.stdout
    assert b"plot returns int instead of the figure" in done.stdout


# Figures and their models


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ({"body": "plt.figure()"}, "figures/dot.py:9: plot returns nothing instead of the figure"),
        ({"body": "return 3"}, "figures/dot.py:9: plot returns int instead of the figure"),
        (
            {"body": "return plt.figure()", "declared": "MODEL = 'liff'\n", "model": "model"},
            "figures/dot.py:7: there is no models/liff.py; name its model by MODEL = '...': lif",
        ),
        (
            {
                "body": "return plt.figure()",
                "declared": "MODEL = 'lif'\nCONTROLS = {'tua': {'range': (1, 2)}}\n",
                "model": "model",
            },
            "figures/dot.py:8: the model has no parameter tua; did you mean tau",
        ),
        (
            {
                "body": "return plt.figure()",
                "declared": "MODEL = 'homeostasis'\nCONTROLS = {'I': {'range': (1, 2)}}\n",
                "model": "model",
            },
            "figures/dot.py: models/homeostasis.py cannot run live: NetworkOperation is",
        ),
    ],
    ids=["nothing", "no figure", "no model", "no parameter", "not live"],
)
def test_a_figure_that_cannot_be_made_is_told_and_the_others_are(root, capsys, script, said):
    figure(root, "dot", **script)
    figure(root, "other", "return plt.figure()")
    assert build.build(root=root) == 1
    out = told(capsys)
    assert said in out
    assert (root / "images" / "other.png").is_file()
    assert not (root / "images" / "dot.png").exists()


@pytest.mark.parametrize("name", ["brian2", "random", "deck"])
def test_a_script_that_hides_a_module_is_told_where_another_fails(root, capsys, name):
    figure(root, "dot", "return plt.no_figure()")
    (root / "models" / f"{name}.py").write_text('"""Mine."""\n', "utf-8")
    assert build.build(root=root) == 1
    assert f"models/{name}.py: hides the module {name} from the other scripts" in told(capsys)


VALUES = {
    "tau": {"value": 0.01, "shape": [], "unit": "ms", "scale": 0.001},
    "G.I": {"value": [1.0, 2.0], "shape": [2], "unit": "1", "scale": 1},
}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"G.J[0]": {"range": (0, 1)}}, "no parameter G.J[0]; did you mean G.I"),
        ({"G.I[2]": {"range": (0, 1)}}, "G.I has 2 values, counted from 0"),
        ({"tau": {}}, "its range is two numbers, like (0, 3), not None"),
        ({"tau": {"range": (1,)}}, "its range is two numbers"),
        ({"tau": {"range": ("1", "2")}}, "its range is two numbers"),
        ({"tau": {"range": (0, float("nan"))}}, "its range is two numbers"),
        ({"tau": {"range": (3, 1)}}, "its range, 3 to 1, does not go up"),
        ({"tau": {"range": (1, 1)}}, "its range, 1 to 1, does not go up"),
        ({"tau": {"range": (0, 1), "log": True}}, "starts above 0"),
        ({"tau": {"range": (0, 1), "step": 0}}, "its step, 0, has to be above 0"),
        ({"tau": {"range": (0, 1), "step": 5}}, "to fit into its range, 0 to 1"),
        ({"tau": {"range": (0, 1), "lable": "x"}}, "lable is none of label, range, step"),
        ({"tau": {"range": (0, 1), "label": 3}}, "its label is a text"),
        ({"tau": (0, 1)}, "CONTROLS is like"),
        (["tau"], "CONTROLS is like"),
    ],
)
def test_a_control_that_is_wrong_is_told(given, said):
    with pytest.raises(declared.DeclaredError, match=re.escape(said)):
        declared.controls(given, VALUES, {})


PULSES = [
    (
        {"add": 2, "time": 1, "plus": 3},
        "PULSES: G.I[0] has add, time and nothing else; here it has add, time, plus",
    ),
    ({"time": 1}, "here it has time"),
    ({"add": "2", "time": 1}, "what a pulse adds is a number"),
]


@pytest.mark.parametrize(("given", "said"), PULSES)
def test_a_pulse_that_is_wrong_is_told_where_it_is_declared(given, said):
    values = {"G.I": VALUES["G.I"] | {"kind": "parameter"}}
    with pytest.raises(declared.DeclaredError, match=re.escape(said)) as caught:
        lesson.pulses({"G.I[0]": given}, values)
    assert caught.value.word == "PULSES"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"a": {"I": 1}}, "preset a: I is no control; there are tau"),
        ({"a": {"tau": 99}}, "preset a: tau = 99 is outside its range, 1 to 50"),
        ({"a": {"tau": "1"}}, "preset a: tau is a number"),
        ({"a": 3}, "PRESETS is like"),
        ([], "PRESETS is like"),
    ],
)
def test_a_preset_that_is_wrong_is_told(given, said):
    with pytest.raises(declared.DeclaredError, match=re.escape(said)):
        declared.presets(given, {"tau": {"range": (1, 50)}})


MONITORS = {
    "Vmon": {"kind": "state", "variables": {"v": {}}, "record": [0, 5]},
    "Smon": {"kind": "spikes", "size": 6},
}


@pytest.mark.parametrize(
    ("gid", "said"),
    [
        ("Vmon.v[1]", None),
        ("Smon[5]", None),
        ("Vmon.v[2]", "Vmon has 2 of them, counted from 0"),
        ("Vmon.u[0]", "Vmon records v, not u"),
        ("Vmom.v[0]", "no such monitor Vmom; did you mean Vmon?"),
        ("Smon[6]", "Smon has 6 of them"),
        ("Smon.v[0]", "no such monitor Smon; did you mean Vmon?"),
        ("Vmon[0]", "no such monitor Vmon; did you mean Smon?"),
    ],
)
def test_a_gid_that_nothing_records_is_told(gid, said):
    if said is None:
        declared.recorded(gid, MONITORS)
    else:
        with pytest.raises(declared.DeclaredError, match=re.escape(said)):
            declared.recorded(gid, MONITORS)


def test_a_misspelt_declaration_is_told(root, capsys):
    figure(root, "dot", "return plt.figure()", "MODEL = 'lif'\nCONTORLS = {}\n", "model")
    assert build.build(["dot"], root=root) == 1
    assert re.search(r"figures/dot\.py:\d+: nothing reads CONTORLS: write CONTROLS", told(capsys))


@pytest.mark.parametrize("given", [0, -1, "x", 5000])
def test_a_window_that_is_no_time_is_told(given):
    with pytest.raises(declared.DeclaredError, match="SCROLL: what is shown is a time above 0"):
        lesson.seconds(given, "SCROLL", "what is shown")


ASKED = {
    "question": "How often?",
    "values": {"tau": 20},
    "measure": ("Smon[5]", "count"),
    "choices": {"never": 0, "once": 1},
}
CONTROLS = {"tau": {"range": (1, 50)}}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, None),
        ({"answer": 1}, "PREDICT has choices, measure, question, values and nothing else"),
        ({"question": ""}, "its question is a text"),
        ({"values": {"tau": 99}}, "tau = 99 is outside its range"),
        ({"values": {"I": 1}}, "I is no control"),
        ({"choices": {"never": 0}}, "its choices are like"),
        ({"choices": {"never": 0, "often": "x"}}, "often is a number"),
        ({"choices": {"never": 0, "not once": 0}}, "two of its choices are the same number"),
        ({"measure": "count"}, "measure is like"),
        ({"measure": ("Smon[5]", "number")}, "with count, rate, interval, burst"),
        ({"measure": ("Smon[6]", "count")}, "Smon has 6 of them"),
        ({"measure": ("Vmon.v[0]", "count")}, "are no neuron's spikes"),
    ],
)
def test_a_question_that_is_wrong_is_told(wrong, said):
    if said is None:
        assert lesson.predict(ASKED, CONTROLS, MONITORS)["measure"] == ["Smon[5]", "count"]
    else:
        with pytest.raises(declared.DeclaredError, match=re.escape(said)):
            lesson.predict(ASKED | wrong, CONTROLS, MONITORS)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"nope": {"add": 1}}, "the model has no parameter nope"),
        ({"tau": {"add": 0, "time": 5 * ms}}, "what a pulse adds is a number"),
        ({"tau": {"add": 1}}, "tau has add, time and nothing else"),
        ({"tau": {"add": 1, "time": 5}}, "a pulse's time is a time above 0"),
        ({"tau": {"add": 1, "time": 5 * ms, "colour": 1}}, "and nothing else"),
        ({}, "PULSES is like"),
    ],
)
def test_a_pulse_that_is_wrong_is_told(given, said):
    values = {"tau": VALUES["tau"] | {"kind": "parameter"}}
    with pytest.raises(declared.DeclaredError, match=re.escape(said)):
        lesson.pulses(given, values)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"over": "I"}, "I is no control; there are tau"),
        ({"run": 0}, "its run is a time above 0"),
        ({"measure": ("Smon[9]", "rate")}, "Smon has 6 of them"),
    ],
)
def test_a_sweep_that_is_wrong_is_told(wrong, said):
    good = {"over": "tau", "measure": ("Smon[0]", "rate"), "run": 5 * ms}
    assert lesson.sweep(good, CONTROLS, MONITORS)["run"] == pytest.approx(5e-3)
    with pytest.raises(declared.DeclaredError, match=re.escape(said)):
        lesson.sweep(good | wrong, CONTROLS, MONITORS)


def test_a_units_error_of_brian2_is_a_sentence_at_the_models_line(root, capsys):
    model = root / "models" / "lif.py"
    model.write_text(model.read_text("utf-8").replace("(-v + I)/tau", "(-v + I*mV)/tau"), "utf-8")
    figure(root, "dot", "return plt.figure()", "MODEL = 'lif'\n", "model")
    assert build.build(root=root) == 1
    out = told(capsys)
    said = out[out.index("dot failed") :].splitlines()
    assert re.match(r"models/lif\.py:\d+: DimensionMismatchError: Inconsistent units", said[1])
    assert re.match(r"  in what models/lif\.py:\d+ makes: G = NeuronGroup\(1, eqs", said[3])
    assert len(said) == 6
    whole = (root / "build" / "errors" / "dot.txt").read_text("utf-8")
    assert "BrianObjectException" in whole
    assert whole.count("\n") > 20


def test_a_model_without_an_end_is_given_up(root, capsys, monkeypatch):
    (root / "models" / "endless.py").write_text("while True:\n    pass\n", "utf-8")
    figure(root, "dot", "return plt.figure()", "MODEL = 'endless'\n", "model")
    monkeypatch.setattr(build, "LONG", 0.3)
    assert build.build(root=root, limit=1) == 1
    out = told(capsys)
    assert "dot has been running for" in out
    assert "Ctrl-C gives up" in out
    assert "given up after 1 s: does its run() end?" in out


# Pictures that are not what they seem


def forged(said: bytes) -> bytes:
    """Return a picture whose provenance is this."""
    from deck_project import chunk

    return png(4, 4, chunk(b"tEXt", provenance.KEYWORD + b"\0" + said))


GOOD = {"script": "figures/dot.py", "pixels": "0", "live": None, "inputs": {}}


@pytest.mark.parametrize(
    "said",
    [
        b"[]",
        b"null",
        b"3",
        b"not JSON",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"{}",
        json.dumps(GOOD | {"inputs": []}).encode(),
        json.dumps(GOOD | {"inputs": {"x": 3}}).encode(),
        json.dumps(GOOD | {"live": 3}).encode(),
        b"\xff\xfe",
    ],
    ids=lambda said: said[:24].decode("latin-1"),
)
def test_a_provenance_that_is_none_makes_the_picture_stale(root, said):
    (root / "images" / "dot.png").write_bytes(forged(said))
    ((_, state, why),) = build.status(root=root)
    assert (state, why) == ("stale", "image with a provenance that cannot be understood")


@pytest.mark.parametrize("path", ["/dev/zero", "../../../../../../dev/zero", "link", "pipe", "."])
def test_an_input_outside_the_project_is_not_read(root, path):
    (root / "link").symlink_to("/dev/zero")
    os.mkfifo(root / "pipe")
    assert build.build(root=root) == 0
    image = root / "images" / "dot.png"
    said, _ = provenance.read(image.read_bytes())
    said["inputs"][path] = "0"
    image.write_bytes(provenance.sign(image.read_bytes(), said))
    ((_, state, why),) = build.status(root=root)
    assert state == "stale"
    assert path in why


# What the builder keeps for itself


@pytest.mark.parametrize("data", [b"[]", b"3", b'{"dot": "x"}', b"{", b"\0\xff", b"[" * 100_000])
def test_a_damaged_cache_is_made_anew(root, capsys, data):
    (root / "build").mkdir(exist_ok=True)
    (root / "build" / "seconds.json").write_bytes(data)
    shutil.copy(ROOT / "models" / "lif.py", root / "models" / "own.py")
    cache = model.entry(Project(root), root / "models" / "own.py")
    cache.parent.mkdir(exist_ok=True)
    cache.write_bytes(data)
    assert model.kept(Project(root), root / "models" / "own.py") is None
    assert build.last_seconds(root) == {}
    assert build.build(root=root) == 0
    told(capsys)


def test_facts_are_read_where_nothing_can_be_kept(root):
    (root / "build" / "cache").mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "models" / "lif.py", root / "models" / "own.py")
    script = root / "models" / "own.py"
    model.entry(Project(root), script).mkdir()  # in the file's place
    assert "tau" in model.described(Project(root), [script])[script]["values"]


def test_a_folder_that_cannot_be_written_fails_its_pictures_and_says_so(root, capsys):
    figure(root, "other", "return plt.figure()")
    (root / "images" / "dot.png").mkdir()  # root may write anywhere, but not over a folder
    assert build.build(root=root, jobs=1) == 1
    out = told(capsys)
    assert "images/dot.png cannot be written (Is a directory)" in out
    assert (root / "images" / "other.png").is_file()


def test_a_deck_that_cannot_be_written_stays_and_is_told(root, capsys, monkeypatch):
    def full(file, data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))

    marker = """[//]: # "[[[cog code('models/lif.py') ]]]"\n[//]: # "[[[end]]]"\n"""
    deck = write_deck(root, f"\n# One\n\n{marker}", "good")
    before = deck.read_bytes()
    monkeypatch.setattr("deck.markers.refresh.replace", full)
    assert slides.make(["good"], root=root) == 1
    said = "slides/good.md: cannot be brought up to date (No space left on device)"
    assert told(capsys).startswith(said)
    assert deck.read_bytes() == before


def test_a_build_folder_that_cannot_be_made_is_told(root, capsys):
    assert build.build(root=root) == 0
    capsys.readouterr()
    shutil.rmtree(root / "build")
    (root / "build").write_text("in its place", "utf-8")
    assert slides.make(["good"], root=root) == 1
    assert "build/ cannot be made" in told(capsys)


@pytest.mark.long
@pytest.mark.parametrize("at", ["the page", "the report"])
def test_a_full_disk_keeps_the_last_good_deck(root, capsys, monkeypatch, at):
    def full(file, *args, **kwargs):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # write(2) names no file

    def node(*args, env, **kwargs):
        Path(env["DECK_REPORT"]).write_bytes(b"[")
        return subprocess.CompletedProcess(args, 1, "", "ENOSPC: no space left on device")

    write_deck(root, "\n# One\n", "good")
    assert slides.make(["good"], root=root) == 0
    capsys.readouterr()
    page = root / "build" / "good.html"
    before = page.read_bytes()
    if at == "the page":
        monkeypatch.setattr(Path, "write_text", full)
    else:
        monkeypatch.setattr("deck.render.marp.run_node", node)
    assert slides.make(["good"], root=root) == 1
    assert "no space left on device" in told(capsys).lower()
    assert page.read_bytes() == before


# Decks


def test_marked_lines_that_are_not_there_are_told_at_once(root, capsys):
    write_deck(root, "\n# One\n\n```python {1-1000000000}\nx = 1\n```\n", "good")
    assert slides.make(["good"], root=root) == 1
    said = "slides/good.md:12: {1-1000000000} marks lines that the code does not have: it has 1"
    assert told(capsys).startswith(said)


@pytest.mark.long
def test_a_project_without_words_of_its_own_is_checked(root):
    (root / "slides" / "words.txt").unlink()
    deck = write_deck(root, "\n# A neuron spikes\n\n<!-- It spikes. -->\n", "good")
    (html,) = render(deck, root=root)
    with headless_shell():
        found = gate.look(deck, html, root)
    assert [one.rule for one in found if one.rule != "spelling"] == []


# The commands


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["present", "--port", "abc"], "--port abc: this takes a number from 0 to 65535"),
        (["present", "--port", "99999"], "--port 99999: this takes a number"),
        (["present", "--port", "-1"], "--port -1: this takes a number"),
        (["figures", "--jobs", "many"], "--jobs many: this takes a number"),
        (["figures", "--limit", "0"], "--limit 0: this takes a number"),
    ],
)
def test_an_option_that_takes_a_number_says_so(words, said):
    done = subprocess.run(
        [sys.executable, "-m", "invoke", *words], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.startswith(said)
    assert "Traceback" not in done.stderr


@pytest.mark.long
def test_a_port_that_is_taken_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-m", "invoke", "present", "--port", port, "--no-open-browser"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 1
    assert f"port {port} cannot be had (Address already in use)" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_benchmark_installs_what_it_needs_before_it_measures(monkeypatch):
    import tasks
    from bench import machinery as bench
    from deck.problems import Mistake

    def missing():
        raise Mistake("the packages of the group test are missing")

    monkeypatch.setattr(tasks, "install_for_tests", missing)
    monkeypatch.setattr(bench, "run", lambda: pytest.fail("it measured"))
    with pytest.raises(invoke.Exit, match="packages of the group test"):
        tasks.bench(invoke.Context())


def test_a_task_that_is_none_is_told_with_the_nearest():
    done = subprocess.run(
        [sys.executable, "-m", "invoke", "figure"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == "there is no task figure; did you mean figures?\n"
