"""Code, equations and values on slides are the models', and a deck never runs its own code."""

import re
import subprocess
import sys

import pytest
from deck_project import ROOT, make_project, write_deck

from deck.markers import latex
from deck.markers.calls import NotThereError, in_unit, readable
from deck.markers.refresh import SUM, refresh, stale
from deck.problems import Mistake

DECK = ROOT / "slides" / "brian2-basics.md"
NETWORK = "models/small_network_additive.py"


def marker(call: str) -> str:
    return f'[//]: # "[[[cog {call} ]]]"\n[//]: # "[[[end]]]"\n'


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return make_project(tmp_path_factory.mktemp("sources") / "project")


def filled(project, call: str) -> str:
    """Return what a marker with that call is filled with."""
    deck = write_deck(project, marker(call))
    assert refresh(deck, project)
    assert not refresh(deck, project)
    assert stale(deck, project) == ""
    return (
        deck.read_text("utf-8").split("]]]", 1)[1].split("\n", 1)[1].rpartition("[//]")[0].strip()
    )


def problem(project, text: str) -> str:
    """Return what is said of a deck that asks for something that cannot be had."""
    deck = write_deck(project, text)
    before = deck.read_bytes()
    with pytest.raises(Mistake) as caught:
        refresh(deck, project)
    assert deck.read_bytes() == before
    assert "Traceback" not in str(caught.value)
    assert str(caught.value).startswith("slides/test.md:")
    return str(caught.value)


def test_the_deck_is_current():
    assert stale(DECK) == ""


def test_an_unchanged_deck_needs_no_brian2():
    program = (
        "import sys; from pathlib import Path; from deck.markers.refresh import stale; "
        f"assert stale(Path({str(DECK)!r})) == ''; assert 'brian2' not in sys.modules; "
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


# Code ------------------------------------------------------------------------------------------


def test_code_is_the_script_without_its_docstring(project):
    block = filled(project, "code('models/lif.py', talk='dv/dt')").splitlines()
    script = (project / "models" / "lif.py").read_text("utf-8").split('"""')[2].strip().splitlines()
    assert block[0] == "```python models/lif.py {10}"
    assert script[10 - 1].startswith("dv/dt")
    assert block[1:-1] == script


def test_a_part_of_a_script_is_named_by_its_heading(project):
    block = filled(project, "code('models/lif.py', part='Monitors', talk='Smon')")
    assert block.splitlines() == [
        "```python models/lif.py#Monitors {3}",
        "# Monitors",
        "Vmon = StateMonitor(G, 'v', record=True)",
        "Smon = SpikeMonitor(G)",
        "",
        "run(70*ms)",
        "```",
    ]


def test_line_ends_are_kept(project):
    deck = write_deck(project, marker("code('models/lif.py')"))
    deck.write_bytes(deck.read_bytes().replace(b"\n", b"\r\n"))
    assert refresh(deck, project)
    text = deck.read_bytes()
    assert text.count(b"\n") == text.count(b"\r\n") > 20
    assert not refresh(deck, project)


# What was typed between the markers --------------------------------------------------------------


def typed(project, edit):
    """Return a deck that was filled and then edited by hand."""
    deck = write_deck(project, "\n# One\n\n" + marker("code('models/lif.py', part='Monitors')"))
    assert refresh(deck, project)
    before = deck.read_text("utf-8")
    deck.write_text(edit(before), "utf-8")
    assert deck.read_text("utf-8") != before
    return deck


EDITS = {
    "a paragraph": lambda text: text.replace(
        '[//]: # "[[[end]]]', 'My words.\n\n[//]: # "[[[end]]]'
    ),
    "a line": lambda text: text.replace("SpikeMonitor(G)", "SpikeMonitor(G, record=False)"),
    "all": lambda text: text.replace("Vmon = StateMonitor(G, 'v', record=True)", "x = 1"),
    "without a sum": lambda text: SUM.sub(r"\1", text.replace("SpikeMonitor(G)", "Spikes(G)")),
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_was_typed_between_markers_is_refused_shown_and_kept(project, edit):
    deck = typed(project, EDITS[edit])
    before = deck.read_bytes()
    for function in (refresh, stale):
        with pytest.raises(Mistake) as caught:
            function(deck, project)
        said = str(caught.value)
        assert re.match(r"slides/test\.md:1[3-9]: this was typed", said)
        assert re.search(r"^    \+(My words\.|Smon|x = 1)", said, re.MULTILINE)
        assert "--take-models" in said
    assert deck.read_bytes() == before


ENDS = {
    "indented": lambda end: f"  {end}",
    "a comment": lambda end: f"<!-- {end[9:-1]} -->",
    "bare": lambda end: end[9:-1],
    "no quote": lambda end: end[:-1],
    "no parenthesis": lambda end: end.replace(")", ""),
    "half a sum": lambda end: re.sub(r"....\)", "", end),
    "a bracket less": lambda end: end.replace("]]]", "]]"),
}


@pytest.mark.parametrize("damage", ENDS)
def test_nothing_is_lost_where_the_second_marker_is_damaged(project, damage):
    """Cog would go on to the next marker's end, or to the next parenthesis."""
    both = marker("code('models/lif.py', part='Monitors')") + "\nMine (and mine).\n\n"
    deck = write_deck(project, f"\n# One\n\n{both}---\n\n{both}")
    assert refresh(deck, project)
    before = deck.read_text("utf-8")
    end = next(line for line in before.splitlines() if "[[[end" in line)
    text = before.replace(end, ENDS[damage](end), 1)
    deck.write_text(text, "utf-8")
    line = text[: text.index("[[[end")].count("\n") + 1
    for function in (refresh, stale):
        with pytest.raises(Mistake, match=rf"test\.md:{line}: .*write \[//\]"):
            function(deck, project)
    assert deck.read_text("utf-8") == text


def test_an_option_takes_the_models_version(project):
    deck = typed(project, EDITS["a paragraph"])
    assert refresh(deck, project, take_models=True)
    assert "My words" not in deck.read_text("utf-8")
    assert stale(deck, project) == ""


def test_a_changed_model_is_no_hand_edit(project):
    deck = write_deck(project, "\n# One\n\n" + marker("code('models/lif.py', part='Monitors')"))
    refresh(deck, project)
    model = project / "models" / "lif.py"
    before = model.read_text("utf-8")
    model.write_text(before.replace("Smon = ", "Spikes = "), "utf-8")
    try:
        assert "+Spikes = SpikeMonitor(G)" in stale(deck, project)
        assert refresh(deck, project)
    finally:
        model.write_text(before, "utf-8")


def test_text_around_the_markers_is_ones_own(project):
    deck = typed(
        project, lambda text: text.replace("# One\n", "# One\n\nMine.\n") + "\nMine too.\n"
    )
    assert not refresh(deck, project)
    assert "Mine." in deck.read_text("utf-8")


# Equations -------------------------------------------------------------------------------------

TABLE = {"sign_syn": r"\mathrm{sign}"}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("-V - I_f_minus + I_app", "-V - I_f^- + I_{app}"),
        ("b - a + c", "b - a + c"),
        ("a - (b - c)", "a - (b - c)"),
        ("a*(b + c)*x", r"a\,(b + c) x"),
        ("alpha_s_plus*tanh(V_s_plus - delta_s_plus)", r"\alpha_s^+ \tanh(V_s^+ - \delta_s^+)"),
        ("sign_syn/(1 + exp(-(beta*s - theta)))", r"\mathrm{sign}\cdot \sigma(\beta s - \theta)"),
        ("g_0/(1 + exp(-(-b*s - theta_dep)))", r"g_0\,\sigma(-b s - \theta_{dep})"),
        ("1/(1 + exp(-k*x))", r"\sigma(k x)"),
        ("1/(1 + exp(x))", r"\frac{1}{1 + \exp(x)}"),
        ("(v - E)/(10*ms)", r"\frac{v - E}{10\,\mathrm{ms}}"),
        ("-x**2 + sqrt(y)", r"-x^{2} + \sqrt{y}"),
        ("(-x)**2", "(-x)^{2}"),
        ("a/b*c", r"\frac{a}{b} c"),
        ("v > V_t and not x", r"v > V_t \;\text{and}\; \neg x"),
    ],
)
def test_an_expression_is_written_as_it_stands(code, expected):
    assert latex.expression(code, TABLE) == expected


def test_what_has_no_latex_is_refused():
    with pytest.raises(ValueError, match="no LaTeX"):
        latex.expression("[x for x in y]", {})


def test_the_equations_of_the_lif_neuron(project):
    assert filled(project, "equations('models/lif.py', 'v')") == (
        "$$\n\\tau\\,\\frac{dv}{dt} = -v + I\n$$"
    )
    table = filled(project, "events('models/lif.py')")
    assert r"| **Threshold:** $v > V_t$ emits a spike | `threshold='v > V_t'` |" in table
    assert r"| **Reset:** $v \leftarrow V_r$ | `reset='v = V_r'` |" in table


def test_the_equations_of_the_synapse_and_of_the_neuron_that_it_tunes(project):
    assert r"s \leftarrow s + 1" in filled(project, f"on_spike('{NETWORK}')")
    own = filled(project, f"equations('{NETWORK}', 'I_s_plus', inline='alpha_s_plus')")
    assert r"I_s^+ = (\alpha_{s,0}^+ + \alpha_{mod}) \tanh(V_s^+ - \delta_s^+)" in own


def test_values_have_their_units(project):
    text = "{beta=}; {tau_syn}; {tau_syn=:ms}; {w_mod}"
    assert filled(project, f"values('{NETWORK}', '{text}')") == (
        r"$\beta = 0.25$; $3$ s; $\tau_{syn} = 3000$ ms; $+0.5$ or $-0.5$"
    )


def test_a_unit_may_be_a_quotient():
    assert [readable(unit) for unit in ("uA", "mV", "uV/ms")] == ["µA", "mV", "µV/ms"]
    assert in_unit([20.0], "Hz", "1/ms") == ([0.02], "1/ms")
    assert in_unit([3.0], "V/s", "mV/ms") == ([3.0], "mV/ms")
    with pytest.raises(NotThereError, match="mV/ms is no unit of a quantity in Hz"):
        in_unit([20.0], "Hz", "mV/ms")


CHANGES = [
    ("multi_scale_neuron.py", "- I_f_minus - I_s", "+ I_f_minus - I_s", "-V + I_f^- - I_s^+"),
    ("modulatory_synapse.py", "beta*s - theta", "beta*s + theta", r"\sigma(\beta s + \theta)"),
    ("modulatory_synapse.py", "'tau_syn': 3000*ms", "'tau_syn': 2*ms", "= 2$ ms"),
    ("modulatory_synapse.py", "'s += 1'", "'s -= 1'", r"s \leftarrow s - 1"),
    ("lif.py", "reset='v = V_r'", "reset='v = -V_r'", r"v \leftarrow -V_r"),
    ("lif.py", "V_t = 0.8", "V_t = 0.75", "V_t = 0.75"),
]


def test_a_change_in_a_model_shows_on_the_slides(project):
    deck = project / "slides" / "whole.md"
    deck.write_bytes(DECK.read_bytes())
    before = {name: (project / "models" / name).read_text("utf-8") for name, *_ in CHANGES}
    try:
        for name, old, new, _ in CHANGES:
            model = project / "models" / name
            assert old in model.read_text("utf-8")
            model.write_text(model.read_text("utf-8").replace(old, new), "utf-8")
        difference = stale(deck, project).splitlines()
        added = [line for line in difference if line.startswith("+")]
        for *_, shown in CHANGES:
            assert any(shown in line for line in added), shown
        assert refresh(deck, project)
        assert stale(deck, project) == ""
    finally:
        for name, text in before.items():
            (project / "models" / name).write_text(text, "utf-8")


# What cannot be had, and what is refused -------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("code('models/liff.py')", "there is no script models/liff.py; there are models/"),
        ("code('models/lif.py', talk='nowhere')", "models/lif.py has no line with 'nowhere'"),
        ("code('models/lif.py', part='Nothing')", "has no part that begins with 'Nothing'"),
        ("equations('models/lif.py', 'w')", "models/lif.py has no equation for w; it has v"),
        ("values('models/lif.py', '{nu=}')", "models/lif.py has no parameter nu"),
        ("values('models/lif.py', '{tau:mV}')", "mV is no unit of a quantity in s"),
        ("on_spike('models/lif.py')", "models/lif.py has no synapses S"),
        ("code('../outside.py')", "../outside.py does not lie in models/"),
        ("code('/etc/hostname')", "/etc/hostname does not lie in models/"),
        ("code('models/link.py')", "models/link.py does not lie in models/"),
        ("values('docs/own.py', '{x}')", "docs/own.py does not lie in models/"),
        ("values('.venv/own.py', '{x}')", ".venv/own.py does not lie in models/"),
        ("events('models/../docs/own.py')", "models/../docs/own.py does not lie in models/"),
        ("equations('figures/own.py', 'v')", "figures/own.py does not lie in models/"),
        ("code('.venv/own.py')", ".venv/own.py does not lie in models/"),
        ("code('models/notes.md')", "there is no script models/notes.md"),
    ],
)
def test_what_is_not_there_is_named_with_its_line(project, tmp_path, call, said):
    (project.parent / "outside.py").write_text("secret = 1\n")
    link = project / "models" / "link.py"
    if not link.is_symlink():
        link.symlink_to(project.parent / "outside.py")
    message = problem(project, f"# One\n\n{marker(call)}")
    link.unlink()
    assert message.startswith("slides/test.md:11: ")
    assert said in message


@pytest.mark.parametrize(
    "line",
    [
        """[//]: # "[[[cog open('pwned', 'w') ]]]\"""",
        """[//]: # "[[[cog __import__('os').system('touch pwned') ]]]\"""",
        """[//]: # "[[[cog code(open('pwned', 'w').name) ]]]\"""",
        """[//]: # "[[[cog code('models/lif.py'); open('pwned', 'w') ]]]\"""",
        """[//]: # "[[[cog code(*[open('pwned', 'w')]) ]]]\"""",
        """[//]: # "[[[cog code(**{'path': 'x'}) ]]]\"""",
        """[//]: # "[[[cog code('models/lif.py', root='/') ]]]\"""",
        """[//]: # "[[[cog code(f'{open("pwned", "w")}') ]]]\"""",
        """[//]: # "[[[cog code('models/lif.py') ]]] open('pwned', 'w') ]]]\"""",
        """[[[cog open('pwned', 'w') ]]]""",
        """<!-- [[[cog\nopen('pwned', 'w')\n]]] -->""",
        """[//]: # "[[[cog"\nopen('pwned', 'w')\n[//]: # "]]]\"""",
        """[//]: # "[[[cog\ropen('pwned', 'w')\r]]]\"""",
    ],
)
def test_a_marker_is_never_run_as_python(project, tmp_path, monkeypatch, line):
    monkeypatch.chdir(tmp_path)
    message = problem(project, f'{line}\n[//]: # "[[[end]]]"\n')
    assert message.startswith("slides/test.md:9: ")
    assert not list(tmp_path.iterdir())
    assert not (project / "pwned").exists()


def test_all_problems_are_told_at_once(project):
    text = marker("code('models/a.py')") + marker("code('models/lif.py')") + marker("code()")
    message = problem(project, text)
    assert [line.split(":")[1] for line in message.splitlines()] == ["9", "13"]


def test_a_marker_without_its_end_is_named(project):
    text = """[//]: # "[[[cog code('models/lif.py') ]]]"\n\ntext\n"""
    assert "9: this marker has no end" in problem(project, text)


def test_a_model_that_fails_is_told_from_its_own_line_on(project):
    (project / "models" / "broken.py").write_text("x = 1\ny = x/0\nrun(1)\n")
    deck = write_deck(project, marker("equations('models/broken.py', 'v')"))
    with pytest.raises(Mistake) as caught:
        refresh(deck, project)
    message = str(caught.value)
    assert message.startswith("slides/test.md:")
    assert "models/broken.py:2: ZeroDivisionError: division by zero\n  y = x/0" in message
    assert "deck/model.py" not in message


# A model with two groups

TWO = """
from brian2 import *
tau = 10*ms
G = NeuronGroup(1, 'dv/dt = -v/tau : 1', threshold='v > 1', reset='v = 0', method='exact')
H = NeuronGroup(1, '''dv/dt = (1 - v)/tau : 1
                      w : 1''', threshold='v > 0.5', reset='v = -1', method='exact')
run(1*ms)
"""


@pytest.fixture
def two(project):
    (project / "models" / "two.py").write_text(TWO, "utf-8")
    return project


def test_a_name_that_two_groups_have_is_asked_for_with_its_group(two):
    said = problem(two, marker("equations('models/two.py', 'v')"))
    assert "models/two.py has more than one equation for v: say which, G.v or H.v" in said
    assert "1" not in filled(two, "equations('models/two.py', 'G.v')").replace(r"\\1", "")
    assert "1 - v" in filled(two, "equations('models/two.py', 'H.v')")


def test_the_events_of_a_group_are_its_own(two):
    assert "`threshold='v > 1'`" in filled(two, "events('models/two.py')")
    table = filled(two, "events('models/two.py', group='H')")
    assert "`threshold='v > 0.5'`" in table and "`reset='v = -1'`" in table
