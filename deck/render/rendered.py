"""What a rendered deck says: its slides, with their titles, texts and pictures, and its minutes."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# What is on a slide and not of it, or is there for the eyes only, as KaTeX's own letters are
UNREAD = ("annotation", "style", "script", "header", "footer")
BLOCKS = ("h1", "h2", "h3", "p", "li", "tr", "td", "th", "div", "pre", "br")
MINUTES = re.compile(r"^Minutes: (\d+)(, optional)?\.", re.MULTILINE)


@dataclass
class Slide:
    """A slide: its number, its title, and the pictures and models' code that it shows.

    pictures: (figure, its text for those who can't see it). scripts: paths such as models/x.py.
    texts: all that is to be read on it, pictures' texts included, in its order.
    """

    number: int
    title: str = ""
    pictures: list[tuple[str, str]] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What the slide says, in one line."""
        return " ".join("".join(self.texts).split())


@dataclass
class Deck:
    """A rendered deck. minutes: what its notes say that it takes; short: without the optional."""

    name: str
    title: str
    description: str
    lang: str
    slides: list[Slide]
    minutes: int
    short: int


def read(page: Path, markdown: str) -> Deck:
    """Return what a deck's HTML, and the minutes in its Markdown, say of it."""
    reader = Reader()
    reader.feed(page.read_text("utf-8"))
    minutes = [(int(number), bool(optional)) for number, optional in MINUTES.findall(markdown)]
    return Deck(
        page.stem,
        reader.title or page.stem,
        reader.description,
        reader.lang,
        reader.slides,
        sum(number for number, _ in minutes),
        sum(number for number, optional in minutes if not optional),
    )


class Reader(HTMLParser):
    """Reads a deck as marp-cli's template has it: a section for each slide."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.description = ""
        self.lang = "en"
        self.slides: list[Slide] = []
        self.inside = ""  # the title whose text is being read
        self.on_slide = False
        self.unread, self.depth = "", 0  # the element whose text no one hears, and those in it

    def handle_starttag(self, tag: str, attributes: list) -> None:
        """Note what an element says."""
        said = dict(attributes)
        if tag == self.unread:
            self.depth += 1
        elif not self.unread and (tag in UNREAD or said.get("aria-hidden") == "true"):
            self.unread, self.depth = (tag, 1) if tag != "svg" else ("", 0)
        if self.on_slide and tag in BLOCKS:
            self.slides[-1].texts.append(" ")
        if tag == "html":
            self.lang = said.get("lang") or "en"
        elif tag == "meta" and said.get("name") == "description":
            self.description = said.get("content") or ""
        elif tag == "section" and (said.get("id") or "").isdigit():
            self.slides.append(Slide(int(said["id"])))
            self.on_slide = True
        elif tag == "img" and self.on_slide:
            alt = said.get("alt") or ""
            self.slides[-1].texts.append(f" {alt} ")
            if "data-figure" in said:
                self.slides[-1].pictures.append((said["data-figure"], alt))
        elif tag == "code" and "data-source" in said:
            self.slides[-1].scripts.append(said["data-source"])
        elif tag == "title" or (tag == "h1" and self.slides and not self.slides[-1].title):
            self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        """End a slide, its title, or what is not read."""
        if tag == self.inside:
            self.inside = ""
        if tag == self.unread:
            self.depth -= 1
            self.unread = self.unread if self.depth else ""
        self.on_slide = self.on_slide and tag != "section"

    def handle_data(self, data: str) -> None:
        """Take a text."""
        if self.inside == "title" and not self.slides:
            self.title += data
        elif self.on_slide and not self.unread:
            self.slides[-1].texts.append(data)
            if self.inside == "h1":
                self.slides[-1].title += data
