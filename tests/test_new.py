"""`invoke new`: what it writes builds and passes the check; what is there is never written over."""

import pytest
from deck_project import ROOT, headless_shell, make_project, write_deck

from deck import slides
from deck.check.gate import look
from deck.new import slide
from deck.problems import Mistake

pytestmark = pytest.mark.long

DECK = "\n# One\n\nA first slide.\n\n<!-- Say it. -->\n"


@pytest.fixture
def lecture(tmp_path):
    """Return a project with one deck and no figure."""
    root = make_project(tmp_path / "a project")
    (root / "figures").mkdir()
    style = (ROOT / "figures" / "lecture.mplstyle").read_bytes()
    (root / "figures" / "lecture.mplstyle").write_bytes(style)
    write_deck(root, DECK, "first")
    return root


def files(root) -> dict[str, bytes]:
    rooms = (root / room for room in ("models", "figures", "slides", "images"))
    return {str(file): file.read_bytes() for room in rooms for file in room.iterdir()}


@pytest.mark.parametrize("deck", ["", "second"])
def test_a_new_slide_builds_at_once_and_passes_the_check(lecture, browser, deck):
    made = slide.make("late_spike", deck, root=lecture)
    assert [file.relative_to(lecture).as_posix() for file in made] == [
        "models/late_spike.py",
        "figures/late_spike.py",
        f"slides/{deck or 'first'}.md",
    ]
    assert slides.make([made[-1].stem], root=lecture) == 0
    page = lecture / "build" / f"{deck or 'first'}.html"
    assert "<code>figures/late_spike.py</code>" in page.read_text("utf-8")
    assert (lecture / "images" / "late_spike.png").is_file()
    with headless_shell():
        assert look(made[-1], page, lecture) == []


def test_the_deck_keeps_what_it_has(lecture):
    before = (lecture / "slides" / "first.md").read_text("utf-8")
    slide.make("a", root=lecture)
    slide.make("b", root=lecture)
    after = (lecture / "slides" / "first.md").read_text("utf-8")
    assert after.startswith(before.rstrip())
    assert [part.strip().splitlines()[0] for part in after.split("\n---\n")[1:]] == [
        "# One",
        "# A",
        "# B",
    ]


def test_a_deck_from_windows_keeps_its_line_ends(lecture):
    file = lecture / "slides" / "first.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    slide.make("a", root=lecture)
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    assert slides.decks(["first"], lecture)


@pytest.mark.parametrize("there", ["models/a.py", "figures/a.py", "images/a.png"])
def test_what_is_there_is_refused_and_nothing_is_written(lecture, there):
    (lecture / there).write_text("mine")
    before = files(lecture)
    with pytest.raises(Mistake, match=f"{there}: that is there already; take another name"):
        slide.make("a", root=lecture)
    assert files(lecture) == before


@pytest.mark.parametrize(
    ("name", "deck", "why"),
    [
        ("late-spike", "", "no name for a script: small letters, digits and _, such as late_spike"),
        ("Late Spike", "", "such as late_spike"),
        ("../x", "", "no name for a script"),
        ("lambda", "", "no name for a script"),
        ("random", "", "random is a package of Python, which a script random.py would hide"),
        ("numpy", "", "numpy is a package"),
        ("a", "frist", "there is no deck frist; did you mean first"),
        ("a", "../x", "no name for a deck"),
        ("a", "README", "slides/README.md: is no deck"),
    ],
)
def test_a_name_that_can_not_be_is_told(lecture, name, deck, why):
    (lecture / "slides" / "README.md").write_text("# No deck\n")
    before = files(lecture)
    with pytest.raises(Mistake) as told:
        slide.make(name, deck, root=lecture)
    assert why in str(told.value)
    assert files(lecture) == before


def test_with_several_decks_it_asks_which(lecture):
    write_deck(lecture, DECK, "second")
    with pytest.raises(Mistake, match="--deck first or --deck second"):
        slide.make("a", root=lecture)
    slide.make("a", "second", root=lecture)
    assert "images/a.png" in (lecture / "slides" / "second.md").read_text("utf-8")
