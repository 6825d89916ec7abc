"""The files of pictures: whole, not blank, not huge, and those that they seem to be."""

import contextlib
import difflib
import io
import re
import warnings
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from deck import markdown
from deck.pictures import provenance
from deck.problems import Problem
from deck.project import Project

RULE = "picture"
MOST_PIXELS = 40_000_000
MOST_BYTES = 6_000_000
DRAWN = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "image", "use",
         "foreignObject"}  # fmt: skip
PAGE = re.compile(rb"\s*<(?:!doctype|html|head|body)\b", re.IGNORECASE)
FORMATS = (".png", ".jpg", ".jpeg", ".webp")


def faults(deck: Path, root: Path) -> list[Problem]:
    """Return what is wrong with the picture files that a deck shows, each on its line."""
    shown = deck.relative_to(root).as_posix()
    project = Project(root)
    return [
        Problem(shown, line, f"{address}: {message}", rule=RULE, severity=severity)
        for file, (line, address) in files(deck, root).items()
        for severity, message in of_file(file, project)
    ]


def files(deck: Path, root: Path) -> dict[Path, tuple[int, str]]:
    """Return the picture files that a deck shows, each with its first line and address."""
    found: dict[Path, tuple[int, str]] = {}
    for line, address, _ in markdown.pictures(deck.read_text(encoding="utf-8")):
        file = (deck.parent / unquote(address.partition("#")[0])).resolve()
        if "://" not in address and file.is_file() and file.is_relative_to(root):
            found.setdefault(file, (line, address))
    return found


def unused(root: Path) -> list[Problem]:
    """Return the pictures of images/ that no figure makes and no text of the project names."""
    texts = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("figures/*.py")]
    texts += [one for kind in ("md", "css") for one in root.glob(f"slides/*.{kind}")]
    named = "\n".join(one.read_text("utf-8", errors="replace") for one in texts)
    named += unquote(named)
    made = {Project(root).picture(name) for name in Project(root).figure_scripts}
    said = "no deck shows it and no figure makes it: remove it, or keep it elsewhere"
    return [
        Problem(file.relative_to(root).as_posix(), 0, said, rule="not shown", severity="warning")
        for file in sorted((root / "images").rglob("*"))
        if file.suffix.lower() in (*FORMATS, ".svg")
        and file not in made
        and not re.search(rf"(?<![\w-]){re.escape(file.name)}", named)
    ]


def words(deck: Path, root: Path) -> list[dict]:
    """Return the words in the drawings (SVG) that a deck shows: [{text, line, file}]."""
    found = []
    for file in files(deck, root):
        shown = file.relative_to(root).as_posix()
        if file.suffix.lower() == ".svg":
            with contextlib.suppress(ElementTree.ParseError):  # told as what is wrong with it
                for one in ElementTree.parse(file).iterfind(".//{*}text"):
                    said = " ".join("".join(one.itertext()).split())
                    found.append({"text": said, "line": 0, "file": shown})
    return found


def of_file(file: Path, project: Project) -> Iterable[tuple[str, str]]:
    """Return what is wrong with a picture's file: (severity, message)."""
    data = file.read_bytes()
    said, same = None, False
    if file.suffix.lower() == ".png":
        with contextlib.suppress(ValueError):
            said, same = provenance.read(data)
    if file == project.picture(file.stem) and file.stem in project.figure_scripts:
        # A figure that is as it was made was judged then
        return () if same else of_pixels(file, data)
    return (*of_name(file, said, project), *of_pixels(file, data))


def of_name(file: Path, said: dict | None, project: Project) -> Iterator[tuple[str, str]]:
    """Yield that a picture is no figure, though it was one or has the name of one.

    said: its provenance.
    """
    figures = project.figure_scripts
    if said:
        if said["script"] != f"figures/{file.stem}.py" or file.parent != project.images:
            yield "error", f"is a copy of what {said['script']} made, and never made anew"
        elif not (project.root / said["script"]).exists():  # else see figures.without_make
            yield "error", f"was made by {said['script']}, which is gone: nothing makes it anew"
        return
    plain = file.stem.lower().replace("-", "_")
    for name in [plain, *difflib.get_close_matches(plain, figures, 1, 0.92)]:
        if name in figures:
            yield "warning", f"is not the picture that figures/{name}.py makes; is that meant?"
            return


def of_pixels(file: Path, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield that a picture is broken, blank or far larger than a slide."""
    from PIL import Image, UnidentifiedImageError

    if data.startswith(b"version https://git-lfs"):
        yield "error", "is only Git LFS's pointer to a picture: git lfs pull brings it"
        return
    if file.suffix.lower() == ".svg":
        try:
            parts = {one.tag.rpartition("}")[2] for one in ElementTree.fromstring(data).iter()}
        except ElementTree.ParseError as problem:
            yield "error", f"is no XML, so that nothing of it is seen: {problem}"
        else:
            if not parts & DRAWN:
                yield "error", "is blank: nothing is drawn in it"
        return
    if file.suffix.lower() not in FORMATS:
        return
    if PAGE.match(data):
        yield "error", "is a web page under a picture's name: save the picture itself"
        return
    if len(data) > MOST_BYTES:
        said = f"has {len(data) / 1e6:.0f} MB, all of which goes into the deck: save it smaller"
        yield "warning", said
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    said = f"is {picture.width} x {picture.height} pixels, a slide 1280 x 720"
                    yield "error", f"{said}: it takes the browser seconds; save it smaller"
                    return
                kind = f".{picture.format.lower()}".replace("jpeg", "jpg")
                if kind != file.suffix.lower().replace("jpeg", "jpg"):
                    yield "warning", f"is a {picture.format}, not what its name says"
                picture.load()
                if blank(picture):
                    yield "error", "is blank: all of it has one colour"
                elif white(picture):
                    yield (
                        "warning",
                        "is white on a transparent ground: on white paper it is not seen",
                    )
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        yield "error", "is cut off or no picture: the lower part is lost; make or save it again"


def white(picture) -> bool:
    """Tell whether all that is seen of a picture with a transparent ground is white, or nearly."""
    from PIL import Image

    seen = picture.convert("RGBA")
    if seen.getextrema()[3][0] > 0:
        return False
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return all(low > 225 for low, _ in paper.getextrema()[:3])


def blank(picture) -> bool:
    """Tell whether all pixels are the same, or transparent."""
    small = picture.convert("RGBA")
    bounds = small.getextrema()
    return bounds[3][1] == 0 or all(low == high for low, high in bounds)
