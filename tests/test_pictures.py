"""Which pictures a deck shows: found however they are named, as Marp finds them."""

import base64

import pytest
from deck_project import DOT, FRONT, make_project, png, write_deck

from deck import markdown, slides
from deck.markers import stated
from deck.render.marp import render

FORMS = {
    "plain": "![a](../images/plain.png)",
    "titled": "![a](../images/titled.png 'A title')",
    "referenced": "![a][p]",
    "shortcut": "![shortcut]",
    "two words": "![a](<../images/two words.png>) ![a](../images/two%20words.png)",
    "dotted.1": "![a](../images/dotted.1.png)",
    "back": "![bg right:40%](../images/back.png)",
    "back-titled": '![bg](../images/back-titled.png "title")',
    "detour": "![a](./../slides/../images/detour.png)",
    "bracket": r"![a \] b [c]](../images/bracket.png)",
    "broken-line": "![a\nb](../images/broken-line.png)",
    "linked": "[![a](../images/linked.png)](https://example.org)",
    "listed": "- item\n\n  ![a](../images/listed.png)",
    "in-table": "| a |\n|---|\n| ![a](../images/in-table.png) |",
    "struck": "~~![a](../images/struck.png)~~",
    "margin": '<!-- _header: "![w:50](../images/margin.png)" -->',
    "margin-below": '<!--\n_class: x\n_footer: "![w:50](../images/margin-below.png)"\n-->',
}
NOT_SHOWN = {
    "code": "`![a](../images/code.png)`",
    "fenced": "```\n![a](../images/fenced.png)\n```",
    "indented": "text\n\n    ![a](../images/indented.png)",
    "note": "<!-- ![a](../images/note.png) -->",
    "escaped": r"\![a](../images/escaped.png)",
    "link": "[a](../images/link.png)",
    "alt": "![a ![b](../images/alt.png)](../images/plain.png)",
    "undefined": "![a][../images/undefined.png]",
}
DEFINED = "[p]: ../images/referenced.png 'Title'\n[shortcut]: <../images/shortcut.png>\n"


@pytest.fixture
def project(tmp_path):
    root = make_project(tmp_path / "project")
    settings = (root / "pyproject.toml").read_text("utf-8").partition("[project.urls]")[0]
    urls = '[project.urls]\nRepository = "https://example.org/a"\n'
    (root / "pyproject.toml").write_text(f"{settings}\n{urls}", "utf-8")
    return root


def test_what_is_read_is_what_marp_shows(project):
    for k, name in enumerate({**FORMS, **NOT_SHOWN}):
        (project / "images" / f"{name}.png").write_bytes(png(10 + k, 10))
    slides = [DEFINED, *FORMS.values(), *NOT_SHOWN.values()]
    text = FRONT.removesuffix("---\n") + 'header: "![](../images/front.png)"\n---\n'
    (project / "images" / "front.png").write_bytes(png(9, 9))
    deck = write_deck(project, "")
    deck.write_text(text + "\n\n---\n\n".join(slides), "utf-8")

    (page,) = render(deck, root=project)
    html = page.read_text("utf-8")
    in_page = {
        file.stem
        for file in (project / "images").iterdir()
        if base64.b64encode(file.read_bytes()).decode() in html
    }
    read = [name for _, name in markdown.figures(deck, project)]
    assert in_page == {*FORMS, "front"}
    assert set(read) == in_page


def test_the_line_is_that_of_the_pictures_paragraph(project):
    deck = write_deck(
        project, "# A\n\ntext\n![a](../images/a.png)\n\n![b][p]\n\n[p]: ../images/b.png"
    )
    first = FRONT.count("\n") + 1
    assert markdown.figures(deck, project) == [(first + 2, "a"), (first + 5, "b")]


def test_a_stale_picture_is_made_anew_however_it_is_named(project, capsys):
    names = ["referenced", "titled", "two words", "dotted.1", "back"]
    (project / "figures").mkdir()
    style = slides.ROOT / "figures" / "lecture.mplstyle"
    (project / "figures" / style.name).write_text(style.read_text("utf-8"), "utf-8")
    for name in names:
        (project / "figures" / f"{name}.py").write_text(DOT, "utf-8")
        (project / "images" / f"{name}.png").write_bytes(png(10, 10))
    text = "\n\n---\n\n".join(["# A", *(FORMS[name] for name in names), DEFINED])
    write_deck(project, text.replace("[shortcut]: <../images/shortcut.png>\n", ""))
    assert slides.make(["test"], root=project) == 0
    said = capsys.readouterr().out
    assert f"{len(names)} of {len(names)} made" in said
    page = (project / "build" / "test.html").read_text("utf-8")
    for name in names:
        made = (project / "images" / f"{name}.png").read_bytes()
        assert base64.b64encode(made).decode() in page, name
    assert 'href="https://example.org/a/blob/main/figures/two%20words.py"' in page


def test_a_value_is_compared_with_the_model_of_a_picture_named_by_reference(project):
    deck = write_deck(
        project, "# A\n\n![a][p]\n\nwith tau = 11 ms\n\n---\n\n[p]: ../images/lif.png"
    )
    (problem,) = stated.contradictions(deck, project)
    assert "tau is 11 ms here, 10 ms in the model" in str(problem)
