"""A PowerPoint file of Marp's, whose slides are pictures, with their titles and texts.

Marp makes each slide's picture its background, which has no text for those who can't see it. It
becomes a picture that can't be moved by mistake; the title stands above the slide, where outline,
search and screen readers find it.
"""

import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from deck.problems import Mistake
from deck.render.rendered import Slide

SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")
BACKGROUND = re.compile(r'<p:bg>.*?<a:blip r:embed="(\w+)">.*?</p:bg>', re.DOTALL)
SIZE = re.compile(r'<p:sldSz cx="(\d+)" cy="(\d+)"')
PARTS = """
<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="-{above}"/>\
<a:ext cx="{width}" cy="{above}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>\
<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang={lang}/><a:t>{title}</a:t></a:r></a:p>\
</p:txBody></p:sp>\
<p:pic><p:nvPicPr><p:cNvPr id="3" name="Slide" descr={text}/><p:cNvPicPr>\
<a:picLocks noChangeAspect="1" noMove="1" noResize="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
<p:blipFill><a:blip r:embed="{picture}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic></p:spTree>"""
ABOVE = 600_000  # how high the title is, in EMU (914,400 are an inch)


def say(file: Path, slides: list[Slide], lang: str) -> None:
    """Give the slides of a .pptx file their titles, and their pictures their texts.

    Raises Mistake if the file is not as Marp makes it.
    """
    with zipfile.ZipFile(file) as old:
        parts = {entry: old.read(entry) for entry in old.infolist()}
    by_name = {entry.filename: data for entry, data in parts.items()}
    size = SIZE.search(by_name.get("ppt/presentation.xml", b"").decode())
    numbers = [found for name in by_name if (found := SLIDE.fullmatch(name))]
    if not size or len(numbers) != len(slides):
        raise Mistake("marp-cli's PowerPoint file is not as it was; its template has changed")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry, data in parts.items():
            if number := SLIDE.fullmatch(entry.filename):
                data = said(data.decode(), slides[int(number[1]) - 1], lang, size.groups()).encode()
            new.writestr(entry, data)


def said(xml: str, slide: Slide, lang: str, size: tuple[str, str]) -> str:
    """Return a slide whose background is a picture with its text, and which has a title."""
    background = BACKGROUND.search(xml)
    if not background:
        raise Mistake("marp-cli's PowerPoint file has a slide without its picture")
    width, height = size
    parts = PARTS.strip().format(
        above=ABOVE,
        width=width,
        height=height,
        picture=background[1],
        lang=quoteattr(lang),
        title=escape(slide.title or str(slide.number)),
        text=quoteattr(slide.text),
    )
    return xml.replace(background[0], "").replace("</p:spTree>", parts, 1)
