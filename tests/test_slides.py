"""The rendered deck, in a real browser without a network, and what happens when it can't be."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pypdf
import pypdfium2
import pytest
from deck_project import complaints, make_project, slide_number, write_deck
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from deck import node, slides
from deck.problems import Mistake
from deck.render.marp import render

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[1]
SLIDE = "svg[data-marpit-svg]"


# The lecture as it is presented


@pytest.fixture(scope="module")
def page(browser, rendered):
    """Return the deck, opened from a file with the network off, and what it asked and said."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, offline=True)
    page = context.new_page()
    page.asked, page.said = [], complaints(page)
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(rendered["html"].as_uri())
    page.evaluate("document.fonts.ready")
    yield page
    context.close()


def test_all_slides_are_there(page):
    assert page.locator(SLIDE).count() >= 23


def test_the_deck_asks_for_nothing_and_complains_of_nothing(page, rendered):
    for number in range(1, page.locator(SLIDE).count() + 1):
        page.goto(f"{rendered['html'].as_uri()}#{number}")
    asked = {url for url in page.asked if not url.startswith("data:")}
    assert {url.partition("#")[0] for url in asked} == {rendered["html"].as_uri()}
    assert page.said == []


def test_the_embedded_fonts_are_loaded(page):
    loaded = page.evaluate(
        "[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family)"
    )
    loaded = {family.strip('"') for family in loaded}
    assert {"KaTeX_Main", "KaTeX_Math", "KaTeX_Size4", "Source Sans 3 Variable"} <= loaded
    assert "JetBrains Mono Variable" in loaded
    failed = page.evaluate("[...document.fonts].filter(f => f.status == 'error').length")
    assert failed == 0


def test_every_picture_is_decoded(page):
    sizes = page.evaluate(
        "Promise.all([...document.images].map(i => i.decode().then(() => i.naturalWidth)))"
    )
    assert len(sizes) >= 9
    assert min(sizes) >= 800  # the narrowest is shown at 400 px: two pixels for each


def test_no_formula_is_broken(page):
    assert page.locator(".katex").count() > 10
    assert page.locator(".katex-error").count() == 0


def test_the_short_deck_leaves_out_what_its_notes_call_optional(tmp_path):
    deck = ROOT / "slides" / "brian2-basics.md"
    (short,) = render(deck, into=tmp_path, short=True)
    assert short.name == "brian2-basics-short.html"
    text = deck.read_text("utf-8")
    slides, optional = text.count("\n---\n"), text.count(", optional. ")
    html = short.read_text("utf-8")
    assert len(re.findall(r'<section[^>]* id="\d+"', html)) == slides - optional
    assert "Two-Neuron LIF Simulation" in html
    assert "A Balanced Network" not in html


def test_the_deck_says_its_language(page):
    assert page.locator("html").get_attribute("lang") == "en"


def test_no_address_of_the_network_is_in_the_deck_but_links(rendered):
    html = rendered["html"].read_text("utf-8")
    assert not re.search(r"""(?:src|srcset|poster)=["']?https?:""", html)
    assert not re.search(r"url\(['\"]?https?:", html)
    assert "<link" not in html


def test_presenter_view_shows_notes_under_the_policy(browser, rendered):
    context = browser.new_context(offline=True)
    view = context.new_page()
    said = complaints(view)
    view.goto(f"{rendered['html'].as_uri()}?view=presenter#{slide_number('LIF Simulation')}")
    view.wait_for_selector("iframe")
    assert "Charging, spike, reset" in view.inner_text("body")
    assert said == []
    context.close()


def test_the_handouts_equations_are_those_of_the_slides(rendered):
    """No frame of the handout's own around KaTeX's braces: as much ink as on the slide."""
    texts = [page.extract_text() for page in pypdf.PdfReader(rendered["pdf"]).pages]
    number = next(k for k, text in enumerate(texts) if "Feedback currents" in text)
    slide = pypdfium2.PdfDocument(rendered["pdf"])[number].render(scale=1).to_numpy()
    pages = pypdfium2.PdfDocument(rendered["handout"])
    page = pages[number // 2].render(scale=2).to_numpy()
    # Two slides of 152 x 85.5 mm a page, 133 mm from one to the other, margins of 14 and 16 mm.
    mm = 2 * 72 / 25.4
    top = 14 + 133 * (number % 2)
    parts = [round(x * mm) for x in (top + 0.5, top + 85, 16.5, 167.5)]
    copy = page[parts[0] : parts[1], parts[2] : parts[3]]
    ink = [np.mean(picture[..., :3].mean(axis=-1) < 160) for picture in (slide, copy)]
    assert ink[1] == pytest.approx(ink[0], rel=0.2)


def test_no_slide_of_the_handout_lies_over_the_notes_of_another(rendered):
    mm = 72 / 25.4
    lines, frames = 0, 0
    for page in pypdfium2.PdfDocument(rendered["handout"]):
        bounds = [one.get_bounds() for one in page.get_objects(max_depth=3)]
        slides = [b for b in bounds if 143 < (b[2] - b[0]) / mm < 146 and (b[3] - b[1]) / mm > 80]
        frames += len({round(bottom / mm / 10) for _, bottom, _, _ in slides})  # border and ground
        text = page.get_textpage()
        for left, bottom, _, top in (text.get_rect(k) for k in range(text.count_rects())):
            if left < 18 * mm:  # a line of notes begins at the margin, one of a slide further in
                lines += 1
                assert not [b for b in slides if b[1] < top and bottom < b[3]]
    assert frames >= (ROOT / "slides" / "brian2-basics.md").read_text("utf-8").count("\n---\n")
    assert lines > 100


def test_long_notes_of_the_handout_go_on_over_the_page(tmp_path, monkeypatch):
    monkeypatch.setenv("CHROME_PATH", str(node.find_browser()))
    root = make_project(tmp_path / "project")
    words = [f"word{k}" for k in range(2000)]
    notes = f"<!--\n{' '.join(words)}\nAsk: what else? Nothing.\n-->"
    deck = write_deck(root, f"\n# One\n\n{notes}\n\n---\n\n# Two\n")
    made = render(deck, ("handout", "worksheet"), root=root)
    for file, answer in zip(made, (True, False), strict=True):
        reader = pypdf.PdfReader(file)
        assert [mark.title for mark in reader.outline] == ["One", "Two"]
        pages = [page.extract_text() for page in reader.pages]
        assert all(pages)
        text = " ".join(" ".join(pages).split())
        assert [word for word in words if word not in text] == []
        assert ("Nothing." in text) == answer
        assert "word0 " in pages[0] and "word1999" in pages[-1] and "Two" in pages[-1]


def test_pdf_has_all_pages_outlines_and_embedded_fonts_and_no_notes(rendered, page):
    pdf = pypdf.PdfReader(rendered["pdf"])
    assert len(pdf.pages) == page.locator(SLIDE).count()
    assert len(pdf.outline) >= 23
    assert notes_of(pdf) == []
    for font in fonts_of(pdf):
        assert font["/Subtype"] == "/Type0", "a font is drawn letter by letter"
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor), font["/BaseFont"]
    table = pdf.pages[slide_number("Reading Out Results") - 1]  # no picture, which has its own
    names = {font["/BaseFont"].split("+")[1] for font in inner(table["/Resources"], "/Font")}
    assert {name.split("-")[0] for name in names} == {"SourceSans3", "JetBrainsMono"}


def fonts_of(pdf) -> list:
    """Return the fonts of a PDF, those of its drawings too."""
    found, waiting = [], [sheet["/Resources"] for sheet in pdf.pages]
    while waiting:
        resources = waiting.pop().get_object()
        found += [font.get_object() for font in inner(resources, "/Font")]
        drawings = [one.get_object() for one in inner(resources, "/XObject")]
        waiting += [one["/Resources"] for one in drawings if "/Resources" in one]
    assert found
    return found


def inner(resources, kind: str) -> list:
    return list(resources.get(kind, {}).get_object().values()) if kind in resources else []


def test_the_pictures_of_the_pdf_are_drawings_with_their_texts(rendered):
    sheet = pypdf.PdfReader(rendered["pdf"]).pages[slide_number("LIF Simulation") - 1]
    assert len(sheet.images) == 0
    assert "refractory" in sheet.extract_text()
    assert rendered["pdf"].stat().st_size < rendered["html"].stat().st_size / 2


def notes_of(pdf) -> list[str]:
    """Return the text of each note's icon in a PDF."""
    found = (note.get_object() for page in pdf.pages for note in page.get("/Annots", []))
    return [note["/Contents"] for note in found if note["/Subtype"] == "/Text"]


def test_the_speakers_notes_are_in_the_pdf_if_asked_for(project):
    deck = project / "slides" / "noted.md"
    deck.write_text(FRONT + "# A\n\n<!-- Ask: why? Because. -->\n", "utf-8")
    for notes, said in ((False, []), (True, ["Ask: why? Because."])):
        (made,) = render(deck, ("pdf",), root=project, notes=notes)
        assert notes_of(pypdf.PdfReader(made)) == said
    deck.unlink()


def test_pptx_has_all_slides_with_notes(rendered, page):
    slides = Presentation(rendered["pptx"]).slides
    assert len(slides) == page.locator(SLIDE).count()
    assert all(slide.notes_slide.notes_text_frame.text.strip() for slide in slides)
    titles = page.eval_on_selector_all("section h1", "all => all.map((h1) => h1.textContent)")
    plain = [title for title in titles if title.isascii()]
    assert {*plain} <= {slide.shapes.title.text_frame.text for slide in slides}
    lif = slides[slide_number("LIF Simulation") - 1]
    (picture,) = [shape for shape in lif.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    text = picture._element.nvPicPr.cNvPr.get("descr")
    assert text.startswith("LIF Simulation Constant input, regular spikes: the first after 16 ms")
    assert "Membrane potential of one LIF neuron over 70 ms" in text and "figures/lif.py" in text
    assert (picture.width, picture.height) == (12192000, 6858000)


def test_handout_has_every_slide_with_its_notes(rendered, page):
    text = "\n".join(sheet.extract_text() for sheet in pypdf.PdfReader(rendered["handout"]).pages)
    text = " ".join(text.split())
    assert "Welcome. Everything on these slides is computed" in text
    assert "Change a number and look again" in text
    assert text.count("Ask:") == page.locator(SLIDE).count()


def test_pdf_and_handout_name_none_of_the_authors_folders(rendered):
    for kind in ("pdf", "handout"):
        reader = pypdf.PdfReader(rendered[kind])
        links = [
            note.get_object()["/A"].get("/URI", "")
            for page in reader.pages
            for note in page.get("/Annots", [])
            if "/A" in note.get_object()
        ]
        assert links
        assert all(link.startswith("https://") for link in links), kind
        assert str(ROOT).encode() not in rendered[kind].read_bytes()


# What can be wrong with a deck

FRONT = "---\nmarp: true\ntheme: brian2\nmath: katex\nlang: en\n---\n\n"


def broken(project, warm, text):
    """Render a deck with this text; return the problems."""
    deck = project / "slides" / "broken.md"
    deck.write_text(text, "utf-8")
    last = project / "build" / "broken.html"
    last.parent.mkdir(exist_ok=True)
    last.write_text("the last good deck")
    with pytest.raises(Mistake) as error:
        render(deck, root=project, warm=warm)
    deck.unlink()
    assert last.read_text() == "the last good deck"
    assert not list(last.parent.glob(".render-*"))
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (FRONT + "# A\n\n![x](../images/nix.png)\n", 10, "nix.png is missing; save it there"),
        (FRONT + "# A\n\n![bg](../images/nix.png)\n", 10, "nix.png is missing; save it there"),
        (FRONT + "# A\n\nfine $a$\nnot fine $\\frac{$\n", 11, "KaTeX cannot read"),
        (FRONT + "# A\n\n$$\n\\begin{cases} a\n$$\n", 10, "KaTeX cannot read"),
        (FRONT.replace("brian2", "nix") + "# A\n", 3, "theme nix is unknown"),
        (FRONT + "# A\n\n![x](https://example.org/x.png)\n", 10, "not a file of the project"),
        (FRONT + "# A\n\n![x](../../outside.png)\n", 10, "images"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(project, warm, text, line, words):
    said = broken(project, warm, text)
    assert re.search(rf"slides.broken\.md:{line}: .*{words}", said), said
    assert said.count("broken.md:") == 1  # one mistake, one line
    assert "last good deck is kept" in said


def test_a_picture_that_a_script_makes_is_made_by_it(project, warm):
    picture = project / "images" / "lif.png"
    aside = picture.rename(picture.with_suffix(".aside"))
    said = broken(project, warm, FRONT + "# A\n\n![x](../images/lif.png)\n")
    aside.rename(picture)
    assert "broken.md:10: image ../images/lif.png is missing; " in said
    assert "invoke figures lif" in said


def test_two_problems_are_both_told(project, warm):
    said = broken(project, warm, FRONT + "# A\n\n![x](../images/nix.png)\n\n$\\frac{$\n")
    assert "broken.md:10:" in said
    assert "broken.md:12:" in said


def test_a_path_with_spaces_renders(project, warm):
    deck = project / "slides" / "fine.md"
    deck.write_text(FRONT + "# A\n\n![x](../images/lif.png)\n", "utf-8")
    (made,) = render(deck, root=project, warm=warm)
    deck.unlink()
    assert made == project / "build" / "fine.html"
    assert 'data-figure="lif"' in made.read_text("utf-8")


def test_links_and_the_site_lead_where_pyproject_says(project, warm):
    deck = project / "slides" / "linked.md"
    deck.write_text(FRONT + "# A\n\n![x](../images/lif.png)\n\n---\n\n# B\n", "utf-8")
    settings = project / "pyproject.toml"
    before = settings.read_text("utf-8")
    urls = '[project.urls]\nRepository = "https://a.org/b"\n'
    (made,) = render(deck, root=project, warm=warm)
    assert "<code>figures/lif.py</code>" in made.read_text("utf-8")
    assert "QR code" not in made.read_text("utf-8")
    settings.write_text(f"{before}\n{urls}", "utf-8")
    (made,) = render(deck, root=project, warm=warm)
    assert 'href="https://a.org/b/blob/main/figures/lif.py"' in made.read_text("utf-8")
    settings.write_text(f'{before}\n{urls}Homepage = "https://a.org/site"\n', "utf-8")
    (made,) = render(deck, root=project, warm=warm)
    settings.write_text(before, "utf-8")
    deck.unlink()
    html = made.read_text("utf-8")
    assert 'href="https://a.org/site/models/lif.html"' in html
    assert html.count('href="https://a.org/site/" target="_blank"') == 1
    assert html.index("<h1") < html.index("QR code")


def test_a_deck_may_have_marps_own_theme(project, warm):
    deck = project / "slides" / "plain.md"
    deck.write_text(FRONT.replace("theme: brian2", "theme: default") + "# A\n", "utf-8")
    (made,) = render(deck, root=project, warm=warm)
    deck.unlink()
    assert "<h1" in made.read_text("utf-8")


def test_the_dark_deck_is_a_file_of_its_own_with_dark_paper(project, warm, browser):
    deck = project / "slides" / "night.md"
    deck.write_text(FRONT + "# A\n", "utf-8")
    (made,) = render(deck, theme="brian2-dark", root=project, warm=warm)
    deck.unlink()
    assert made.name == "night-dark.html"
    page = browser.new_page()
    page.goto(made.as_uri())
    colour = page.evaluate("getComputedStyle(document.querySelector('section')).backgroundColor")
    page.close()
    assert colour == "rgb(16, 21, 31)"


def test_an_unknown_deck_is_told_with_the_nearest_name():
    with pytest.raises(LookupError, match="did you mean brian2-basics"):
        slides.decks(["brian2-basic"])


# Browsers


def test_chrome_path_to_nowhere_is_an_error(monkeypatch):
    monkeypatch.setenv("CHROME_PATH", "nowhere/chrome")
    with pytest.raises(node.ToolError, match="CHROME_PATH is nowhere/chrome"):
        node.find_browser()


def test_html_needs_no_browser_and_pdf_says_so(project, monkeypatch):
    monkeypatch.delenv("CHROME_PATH", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(node, "BROWSER_FILES", ())
    monkeypatch.setattr(node, "BROWSERS", ())
    monkeypatch.setattr(sys, "platform", "some other system")
    deck = project / "slides" / "fine.md"
    deck.write_text(FRONT + "# A\n", "utf-8")
    assert render(deck, root=project)
    with pytest.raises(node.ToolError, match="install Google Chrome"):
        render(deck, ("html", "pdf"), root=project)
    deck.unlink()


# The palette


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours "#rrggbb" (WCAG 2.2, 1.4.3)."""

    def luminance(colour):
        parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("file", ["palette.css", "theme-dark.css"])
def test_every_foreground_can_be_read_on_paper(file):
    css = (ROOT / "slides" / file).read_text("utf-8")
    colours = dict(re.findall(r"--([\w-]+): (#\w{6});", css))
    for name in set(colours) - {"paper", "panel", "rule", "highlight"}:
        assert contrast(colours[name], colours["paper"]) >= 4.5, name


def test_vs_code_previews_with_the_decks_theme():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text())
    themes = {os.path.normpath(path) for path in settings["markdown.marp.themes"]}
    assert {Path(t) for t in themes} == {
        Path(f"slides/{t}.css") for t in ("palette", "theme", "theme-dark")
    }


# The front door


def invoke(*words, cwd=ROOT, **environment):
    """Run invoke and return the completed process."""
    return subprocess.run(
        [sys.executable, "-m", "invoke", *words],
        cwd=cwd,
        capture_output=True,
        text=True,
        env=os.environ | environment,
    )


def test_invoke_slides_exits_1_and_keeps_the_last_good_deck(project):
    deck = project / "slides" / "wrong.md"
    deck.write_text(FRONT + "# A\n\n![x](../images/nix.png)\n", "utf-8")
    done = invoke("slides", "wrong", cwd=project)
    deck.unlink()
    assert done.returncode == 1
    assert "wrong.md:10:" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_invoke_clean_removes_only_what_can_be_made_again(project):
    before = {
        file
        for file in project.rglob("*")
        if file.is_file()
        and "build" not in file.parts
        and "__pycache__" not in file.parts
        and "node_modules" not in file.parts
    }
    (project / "build").mkdir(exist_ok=True)
    assert invoke("clean", cwd=project).returncode == 0
    assert not (project / "build").exists()
    assert all(file.is_file() for file in before)
