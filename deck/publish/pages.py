"""The pages of the site, from the templates beside this file."""

import ast
import json
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import quote, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from PIL import Image

from deck.pictures import scales
from deck.problems import read_text
from deck.project import COLOUR, Project
from deck.publish.models import Model
from deck.render.marp import settings
from deck.render.rendered import Deck
from deck.takehome.exercises import exercises
from deck.takehome.scripts import PACKAGES, pairs

TEMPLATES = Path(__file__).with_name("templates")
THUMBNAIL = (640, 400)  # pixels, twice what a card has on a desktop's screen
BRANCH = "notebooks"  # of the repository: what .github/workflows/pages.yml puts there


@dataclass(frozen=True)
class Lecture:
    """The whole: its title and description; repository: its address, "" if there is none."""

    title: str
    description: str
    repository: str

    @property
    def on_github(self) -> str:
        """OWNER/NAME of a repository on GitHub, for those who run notebooks from there."""
        parts = urlsplit(self.repository)
        name = parts.path.strip("/").removesuffix(".git")
        return name if parts.netloc == "github.com" and name.count("/") == 1 else ""

    def run_at(self, notebook: str) -> list[tuple[str, str]]:
        """Return (name, address) of where a notebook of the site can be run without installing."""
        if not self.on_github:
            return []
        path = quote(notebook)
        colab = f"https://colab.research.google.com/github/{self.on_github}/blob/{BRANCH}/{path}"
        binder = (
            f"https://mybinder.org/v2/gh/{self.on_github}/{BRANCH}?labpath={quote(notebook, '')}"
        )
        return [("Colab", colab), ("Binder", binder)]


@dataclass
class Picture:
    """A figure's picture: what is to be seen on it, its claim, its size, and where it is shown.

    places: (deck, slide).
    """

    name: str
    model: str
    alt: str
    claim: str
    width: int
    height: int
    scale: bool = False  # whether its colours stand for numbers
    places: list[tuple] = field(default_factory=list)


def write(
    site: Path,
    project: Project,
    decks: list[Deck],
    models: dict[str, Model],
    lecture: Lecture,
    at: str,
) -> None:
    """Write index.html, a page for each model, and what search engines read.

    site: has decks/, images/, notebooks/ and live/. at: the address at which the site will stand,
    "" if it has none yet.
    """
    pictures = [picture(name, model, decks, project) for model, name in pairs(project.root)]
    of_model = {name: [one for one in pictures if one.model == name] for name in models}
    for one in pictures:
        thumbnail(project.picture(one.name), site / "thumbs" / f"{one.name}.webp")
    common = {
        "lecture": lecture,
        "at": at,
        "archive": archive(project),
        "decks": decks,
        "pictures_of": of_model,
        "megabytes": partial(megabytes, site),
        "palette": project.palette,
    }
    order = in_order(models, decks, of_model)
    scripts = {one: shown_as_code(one, decks) for one in models}
    render = environment().get_template
    (site / "models").mkdir()
    for name, model in models.items():
        text = render("model.html").render(
            common, model=model, places=places(name, scripts[name], of_model), root="../"
        )
        (site / "models" / f"{name}.html").write_text(text, encoding="utf-8")
    text = render("index.html").render(
        common,
        models=[models[name] for name in order],
        pictures=sorted(
            pictures, key=lambda one: order.index(one.model) if one.model else len(order)
        ),
        exercises=exercises(project.root),
        packages=PACKAGES,
        data=structured(lecture, decks, at),
        root="",
    )
    (site / "index.html").write_text(text, encoding="utf-8")
    if at:
        names = [*(f"models/{name}.html" for name in order)]
        names += [f"decks/{deck.name}.html" for deck in decks]
        text = render("sitemap.xml").render(addresses=[at, *(at + quote(one) for one in names)])
        (site / "sitemap.xml").write_text(text, encoding="utf-8")


def environment() -> Environment:
    """Return the templates: what they are given is text unless it says that it is HTML."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["inline"] = MarkdownIt().renderInline
    return made


def style(project: Project) -> str:
    """Return the site's style, in the colours of the deck's bright and dark themes."""
    dark = project.slides / "theme-dark.css"
    darker = dict(COLOUR.findall(read_text(dark, project.root))) if dark.is_file() else {}
    template = environment().get_template("site.css")
    return template.render(bright=project.palette, dark=project.palette | darker)


def archive(project: Project) -> str:
    """Return the name of the file that has all of the site, and of the folder in it."""
    return str(settings(project.root).get("name", "lecture"))


def megabytes(site: Path, file: str) -> str:
    """Return how large a file of the site is, as it is said on a page."""
    size = (site / file).stat().st_size / 1e6
    return f"{size:.1f} MB" if size >= 0.95 else f"{max(1, round(1000 * size))} kB"


# Pictures and where they are shown -------------------------------------------------------------


def picture(name: str, model: str, decks: list[Deck], project: Project) -> Picture:
    """Return what there is to say of a figure's picture."""
    source = read_text(project.figures / f"{name}.py", project.root)
    claim = (ast.get_docstring(ast.parse(source)) or name).split("\n\n")[0].replace("\n", " ")
    png = project.picture(name)
    width, height = Image.open(png).size
    scale = scales.said(png.read_bytes())
    found = Picture(name, model, "", claim, width, height, scale)
    for deck in decks:
        for slide in deck.slides:
            for shown, alt in slide.pictures:
                if shown == name:
                    found.alt = found.alt or alt
                    found.places.append((deck, slide))
    found.alt = found.alt or claim
    return found


def thumbnail(png: Path, file: Path) -> None:
    """Write a small picture, which keeps its transparent ground."""
    file.parent.mkdir(exist_ok=True)
    with Image.open(png) as whole:
        small = whole.convert("RGBA")
        small.thumbnail(THUMBNAIL)
        small.save(file, quality=80)


def shown_as_code(name: str, decks: list[Deck]) -> list[tuple]:
    """Return (deck, slide) wherever a model's code stands."""
    path = f"models/{name}.py"
    return [(deck, slide) for deck in decks for slide in deck.slides if path in slide.scripts]


def places(name: str, code: list[tuple], of_model: dict[str, list[Picture]]) -> list[tuple]:
    """Return (deck, slide) wherever a model is seen, as code or as a picture, in their order."""
    found = code + [place for one in of_model[name] for place in one.places]
    once = {(deck.name, slide.number): (deck, slide) for deck, slide in found}
    return [once[key] for key in sorted(once)]


def in_order(
    models: dict[str, Model], decks: list[Deck], of_model: dict[str, list[Picture]]
) -> list[str]:
    """Return the models' names as the decks come to them, then those that no deck shows."""
    order = [
        name
        for deck in decks
        for slide in deck.slides
        for name, pictures in of_model.items()
        if f"models/{name}.py" in slide.scripts
        or {one.name for one in pictures} & {figure for figure, _ in slide.pictures}
    ]
    return list(dict.fromkeys([*order, *models]))


def structured(lecture: Lecture, decks: list[Deck], at: str) -> str:
    """Return what search engines read (schema.org, as JSON-LD) of the lecture and its decks."""
    parts = [
        {
            "@type": "LearningResource",
            "name": deck.title,
            "description": deck.description,
            "inLanguage": deck.lang,
            "learningResourceType": "Presentation slides",
            **({"timeRequired": f"PT{deck.minutes}M"} if deck.minutes else {}),
            **({"url": f"{at}decks/{quote(deck.name)}.html"} if at else {}),
        }
        for deck in decks
    ]
    whole = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": lecture.title,
        "description": lecture.description,
        "isAccessibleForFree": True,
        **({"url": at} if at else {}),
        "hasPart": parts,
    }
    # "<" as JSON's own escape: no text in it ends its element
    return json.dumps(whole, ensure_ascii=False).replace("<", "\\u003c")
