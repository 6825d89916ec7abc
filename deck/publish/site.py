"""Make the site: every deck, model, notebook and exercise, in build/site/, whole or not at all.

It works from any folder of a server and from a file, and asks nothing of any other server.
"""

import re
import shutil
import tempfile
import zipfile
from pathlib import Path

from deck import slides
from deck.node import install_packages
from deck.pictures import build
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT, Project
from deck.publish import links, models, pages
from deck.render import rendered
from deck.render.marp import address, settings, site_url
from deck.takehome import notebooks
from deck.takehome.exercises import exercises
from deck.takehome.scripts import alone, pairs, script

FORMATS = ("html", "pdf", "handout", "worksheet", "png")
FONT = re.compile(r"@font-face \{.*?\n\}", re.DOTALL)
FROM_NPM = re.compile(r"npm:([\w@./-]+/([\w.-]+\.woff2))")
# What zip files say of their parts' age: the same site is the same file.
DAY = (1980, 1, 1, 0, 0, 0)


def publish(root: Path = ROOT) -> int:
    """Make build/site/ and check every link in it; return 1 if a deck could not be made.

    The old site stays until the new one is there, and is right.

    Raises Mistake naming page and line of each dead link, or the model that fails; ToolError if
    there is no browser for the PDF files.
    """
    install_packages(root)
    project = Project(root)
    stale = [name for name, state, _ in build.status(root=root) if state != "current"]
    if stale and build.build(stale, root=root):
        return 1
    project.build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".site-", dir=project.build) as scratch:
        site = Path(scratch) / "site"
        (site / "decks").mkdir(parents=True)
        if failed := slides.make(None, FORMATS, root=root, into=site / "decks"):
            return failed
        fill(site, project)
        if dead := [*links.dead(site, site_url(root)), *missing(site, project)]:
            raise Mistake("the site was not published; the old one is kept", problems=dead)
        replace(project.build / "site", site, Path(scratch) / "old")
    print("made build/site/: every link in it leads somewhere")
    return 0


def fill(site: Path, project: Project) -> None:
    """Write all that is not a deck; `site` has the decks."""
    found, katex = models.models(project)
    shown = [
        rendered.read(site / "decks" / f"{deck.stem}.html", read_text(deck, project.root))
        for deck in slides.decks(root=project.root)
    ]
    take_home(site, project)
    for name, model in found.items():
        if model.live:
            write(site / "live" / f"{name}.html", model.live)
    assets(site / "assets", katex, project)
    pages.write(site, project, shown, found, lecture(project), site_url(project.root))
    pack(site, site / f"{pages.archive(project)}.zip")


def lecture(project: Project) -> pages.Lecture:
    """Return what README.md and pyproject.toml say of the whole."""
    readme, root = project.root / "README.md", project.root
    title = re.search(r"^# (.+)", read_text(readme, root), re.MULTILINE) if readme.is_file() else ""
    said = settings(root)
    return pages.Lecture(
        title[1] if title else str(said.get("name", "Lecture")),
        str(said.get("description", "")),
        address(root, "Repository").rstrip("/"),
    )


def take_home(site: Path, project: Project) -> None:
    """Write scripts, notebooks and exercises: whole, to be run where only Brian2 is."""
    for model, figure in pairs(project.root):
        write(site / "scripts" / f"{figure}.py", script(model, figure, project.root))
        shutil.copy(project.picture(figure), folder(site / "images"))
    for model in alone(project.root):
        write(site / "scripts" / f"{model}.py", script(model, "", project.root))
    notebooks.write(project.root, site / "notebooks", course=False)
    for exercise in exercises(project.root):
        write(site / "exercises" / exercise.start.name, read_text(exercise.start, project.root))


def assets(into: Path, katex: Path, project: Project) -> None:
    """Write the style with the deck's colours and fonts, and what formulas need."""
    faces = []
    for face in FONT.findall(read_text(project.slides / "theme.css", project.root)):
        for path, name in FROM_NPM.findall(face):
            shutil.copy(project.root / "node_modules" / path, folder(into))
            face = face.replace(f"npm:{path}", name)
        face = face.replace("KATEX/", "fonts/")
        faces.append(face.replace("font-weight", "font-display: swap;\n  font-weight", 1))
    write(into / "site.css", "\n".join(faces) + "\n" + pages.style(project))
    fonts = katex / "fonts"
    for file in fonts.glob("*.woff2"):
        shutil.copy(file, folder(into / "fonts"))
    # Every browser reads woff2; the other kinds are not taken along
    sheet = (katex / "katex.min.css").read_text("utf-8")
    write(into / "katex.css", re.sub(r",url\([^)]+\) format\(\"(woff|truetype)\"\)", "", sheet))


def pack(site: Path, archive: Path) -> None:
    """Write everything of a site into one file, which is a part of it."""
    files = sorted(file for file in site.rglob("*") if file.is_file() and file != archive)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            entry = zipfile.ZipInfo(f"{archive.stem}/{file.relative_to(site).as_posix()}", DAY)
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)


def missing(site: Path, project: Project) -> list[Problem]:
    """Return the links of the pages to files of the repository that the project does not have."""
    base = f"{address(project.root, 'Repository').rstrip('/')}/blob/main/"
    found = []
    for file in sorted(site.rglob("*.html")) if base.startswith("http") else []:
        page = links.read(file)
        for line, link in page.links:
            if link.startswith(base) and not (project.root / link.removeprefix(base)).exists():
                said = f"the link {link} leads to no file of the project"
                found.append(Problem(file.relative_to(site).as_posix(), line, said))
    return found


def replace(old: Path, new: Path, aside: Path) -> None:
    """Put a folder in another's place."""
    if old.exists():
        old.replace(aside)
    new.replace(old)


def folder(path: Path) -> Path:
    """Return a folder that is there."""
    path.mkdir(parents=True, exist_ok=True)
    return path


def write(file: Path, text: str) -> None:
    """Write a text into a folder that may not be there yet."""
    folder(file.parent)
    file.write_text(text, encoding="utf-8")
