"""Every link of a site: whether what it names is there, wherever the site lies.

Pages of others are not asked: a site is checked without a network.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from deck.problems import Problem

NAMES = ("href", "src", "poster", "data")
ADDRESS = re.compile(r"url\(\s*['\"]?([^'\")]+)")
SELF_CONTAINED = ("data", "mailto")


@dataclass
class Page:
    """What a page links to, with lines, and what can be linked to in it."""

    links: list[tuple[int, str]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


class Reader(HTMLParser):
    """Reads the links and the ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attributes: list) -> None:
        """Note an element's addresses and its id."""
        said = {name: value or "" for name, value in attributes}
        found = [said[name] for name in NAMES if name in said and tag != "use"]
        found += [one.split()[0] for one in said.get("srcset", "").split(",") if one.strip()]
        if tag == "meta" and said.get("property") in ("og:image", "og:url"):
            found.append(said.get("content", ""))
        self.page.links += [(self.getpos()[0], one) for one in found]
        self.page.ids |= {said[name] for name in ("id", "name") if said.get(name)}


def dead(folder: Path, site: str = "") -> list[Problem]:
    """Return the links of a site's pages and styles that lead nowhere.

    folder: the site, with every file. site: the address at which it will stand, if that is known;
    links that begin with it are followed in the folder.
    """
    pages = {
        file.relative_to(folder).as_posix(): read(file)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    found = []
    for name, page in pages.items():
        for line, link in page.links:
            if wrong := why_dead(link, name, pages, site):
                found.append(Problem(name, line, f"the link {link} {wrong}"))
    return found


def read(file: Path) -> Page:
    """Return what a file links to: a page or a style; others link to nothing."""
    if file.suffix == ".html":
        reader = Reader()
        reader.feed(file.read_text("utf-8"))
        return reader.page
    if file.suffix == ".css":
        lines = enumerate(file.read_text("utf-8").splitlines(), 1)
        return Page([(n, address) for n, line in lines for address in ADDRESS.findall(line)])
    return Page()


def why_dead(link: str, name: str, pages: dict[str, Page], site: str) -> str:
    """Return what is wrong with a link of the file `name`, "" if it leads somewhere."""
    if site and link.startswith(site):
        name, link = "index.html", link.removeprefix(site) or "index.html"
    try:
        parts = urlsplit(link)
    except ValueError:
        return "is no address"
    if parts.scheme in SELF_CONTAINED:
        return ""
    if parts.scheme or parts.netloc:
        web = parts.scheme in ("http", "https") and parts.netloc
        return "" if web else "is no address of the web"
    if link.startswith("/"):
        return "works only where the site is not in a folder"
    # A base with as many folders as ".." can leave: above it is outside of the site
    target = unquote(urlsplit(urljoin(f"http://site/top/{name}", link)).path)
    if not target.startswith("/top/"):
        return "leads out of the site"
    file = target.removeprefix("/top/")
    if file not in pages:
        return "leads to no file of the site"
    fragment = unquote(parts.fragment)
    if fragment and fragment not in pages[file].ids:
        return f"leads to a place that {file} does not have"
    return ""
