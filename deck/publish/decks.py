"""What the site says of a deck: read off the HTML that was rendered, and off its notes."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

MINUTES = re.compile(r"^Minutes: (\d+)(, optional)?\.", re.MULTILINE)


@dataclass
class Slide:
    """A slide: its number, its title, and the pictures and models' code that it shows.

    pictures: (figure, its text for those who can't see it). scripts: paths such as models/x.py.
    """

    number: int
    title: str = ""
    pictures: list[tuple[str, str]] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)


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
        self.inside = ""  # the element whose text is being read

    def handle_starttag(self, tag: str, attributes: list) -> None:
        """Note what an element says."""
        said = dict(attributes)
        if tag == "html":
            self.lang = said.get("lang") or "en"
        elif tag == "meta" and said.get("name") == "description":
            self.description = said.get("content") or ""
        elif tag == "section" and (said.get("id") or "").isdigit():
            self.slides.append(Slide(int(said["id"])))
        elif tag == "img" and "data-figure" in said:
            self.slides[-1].pictures.append((said["data-figure"], said.get("alt") or ""))
        elif tag == "code" and "data-source" in said:
            self.slides[-1].scripts.append(said["data-source"])
        elif tag == "title" or (tag == "h1" and self.slides and not self.slides[-1].title):
            self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        """End the text of a title."""
        if tag == self.inside:
            self.inside = ""

    def handle_data(self, data: str) -> None:
        """Take the text of a title."""
        if self.inside == "title" and not self.slides:
            self.title += data
        elif self.inside == "h1":
            self.slides[-1].title += data
