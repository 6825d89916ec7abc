"""Where links lead, and what a picture is said to come from."""

import re
import shutil

import pytest
from deck_project import DOT, ROOT, make_project, png, write_deck

from deck.pictures import build
from deck.problems import Mistake
from deck.render.marp import render

pytestmark = pytest.mark.long

REPOSITORY = "https://example.org/ada/lecture"


@pytest.fixture
def lecture(tmp_path):
    """Return a project with the figures lif and two_lifs."""
    root = make_project(tmp_path / "a project")
    (root / "figures").mkdir()
    for name in ("lif", "two_lifs"):
        shutil.copy(ROOT / "figures" / f"{name}.py", root / "figures")
        for file in (ROOT / "images").glob(f"{name}.*"):
            shutil.copy(file, root / "images")
    return root


def with_repository(root):
    """Name a repository in the project."""
    file = root / "pyproject.toml"
    urls = f'[project.urls]\nRepository = "{REPOSITORY}"\n\n[dependency-groups]'
    file.write_text(file.read_text("utf-8").replace("[dependency-groups]", urls), "utf-8")


def shown(root, text: str, **options) -> str:
    """Return the HTML of a deck with this one slide."""
    (made,) = render(write_deck(root, f"\n# A slide\n\n{text}\n"), root=root, **options)
    return made.read_text("utf-8")


def marks(page: str) -> list[str]:
    """Return the source marks of a page."""
    return re.findall(r'<p class="source">(.*?)</p>', page)


def test_without_a_repository_the_source_is_named_and_nothing_is_linked(lecture):
    page = shown(lecture, "![A picture](../images/lif.png)")
    assert marks(page) == ["<code>figures/lif.py</code>"]
    assert "<a href" not in page


def test_with_a_repository_the_mark_leads_there_and_beside_the_deck(lecture):
    with_repository(lecture)
    (mark,) = marks(shown(lecture, "![A picture](../images/lif.png)"))
    assert f'href="{REPOSITORY}/blob/main/figures/lif.py"' in mark
    assert 'target="_blank"' in mark


def test_a_link_of_ones_own_leads_to_the_repository_or_is_told(lecture):
    text = "[the model](../models/lif.py)"
    with pytest.raises(Mistake, match=r"test\.md:12: link ../models/lif\.py leads nowhere"):
        shown(lecture, text)
    with_repository(lecture)
    assert f'href="{REPOSITORY}/blob/main/models/lif.py"' in shown(lecture, text)


def test_a_link_to_the_web_opens_beside_the_deck(lecture):
    page = shown(lecture, "[Brian2](https://brian2.readthedocs.io) and [here](#1)")
    assert re.search(r'<a href="https://brian2.readthedocs.io" target="_blank"', page)
    assert '<a href="#1">' in page


@pytest.mark.parametrize("name", ["foto.jpg", "lif.jpg", "foto.png"])
def test_a_photograph_has_no_script_and_no_simulation(lecture, name):
    picture = png(400, 300) if name.endswith("png") else JPEG
    (lecture / "images" / name).write_bytes(picture)
    page = shown(lecture, f"![A photograph](../images/{name})")
    assert marks(page) == []
    assert "data-figure=" not in page
    assert "createModel" not in page


def test_two_pictures_on_a_slide_are_both_named(lecture):
    page = shown(lecture, "![One](../images/lif.png)\n\n![Two](../images/two_lifs.png)")
    assert marks(page) == ["<code>figures/lif.py</code> <code>figures/two_lifs.py</code>"]


def test_the_dark_deck_turns_over_figures_but_no_photograph(lecture, browser):
    (lecture / "images" / "foto.png").write_bytes(png(400, 300))
    text = "![A figure](../images/lif.png)\n\n![A photograph](../images/foto.png)"
    shown(lecture, text, theme="brian2-dark")
    page = browser.new_page()
    page.goto((lecture / "build" / "test-dark.html").as_uri())
    filters = page.eval_on_selector_all(
        "p > img", "all => all.map(i => getComputedStyle(i).filter)"
    )
    page.close()
    assert [kind == "none" for kind in filters] == [False, True]


MAP = """fig, ax = plt.subplots()
    ax.imshow([[1, 2], [3, 4]], cmap="viridis")
    return fig"""
DOTS = """fig, ax = plt.subplots()
    ax.scatter([1, 2], [3, 4], color="black")
    return fig"""


def test_a_scale_of_colours_keeps_its_meaning_in_the_dark_deck(lecture, browser):
    """Where dark is much it stays so, on bright ground; black dots on nothing are turned over."""
    shutil.copy(ROOT / "figures" / "lecture.mplstyle", lecture / "figures")
    for name, drawn in (("map", MAP), ("dots", DOTS)):
        script = DOT.replace("return plt.figure()", drawn)
        (lecture / "figures" / f"{name}.py").write_text(script, "utf-8")
    assert build.build(["map", "dots"], root=lecture) == 0
    shown(
        lecture, "![A map](../images/map.png)\n\n![Dots](../images/dots.png)", theme="brian2-dark"
    )
    page = browser.new_page()
    page.goto((lecture / "build" / "test-dark.html").as_uri())
    looks = page.eval_on_selector_all(
        "p > img", "all => all.map(getComputedStyle).map(s => [s.filter, s.backgroundColor])"
    )
    page.close()
    assert looks[0] == ["none", "rgb(252, 251, 247)"]
    assert looks[1] == ["invert(1) hue-rotate(180deg)", "rgba(0, 0, 0, 0)"]


# One grey pixel
JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707070909080a0c140d0c0b0b0c19"
    "12130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b08"
    "0001000101011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b51000"
    "02010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f0"
    "24336272820a161718191a25262728292a3435363738393a434445464748494a535455565758595a63646566676869"
    "6a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4"
    "c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00fbd2"
    "8a28ffd9"
)
