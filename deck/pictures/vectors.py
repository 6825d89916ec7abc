"""Current pictures as vector drawings (SVG), for paper and PDF: sharp at every size, with fonts.

A deck that is shown needs none, so they are drawn when a PDF is asked for, and kept in
build/vectors under the hash of the picture that they are of.
"""

import base64
import hashlib
import io
import re
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterator
from pathlib import Path

from deck.files import replace
from deck.jobs import inputs, traces
from deck.pictures import build
from deck.project import ROOT, Project, read_script

# Bytes: what a viewer still draws at once. A drawing of more dots than that stays a picture.
MOST = 500_000
TEXTS = ("{http://www.w3.org/2000/svg}text", "{http://www.w3.org/2000/svg}tspan")
FAMILY = re.compile(r"'([^']+)'|\b(sans-serif|serif|monospace)\b")


def vectors(wanted: list[str], root: Path = ROOT) -> dict[str, Path]:
    """Return the drawings of figures, by name, where they are smaller than the picture.

    wanted: the figures' names; those whose picture is not current are left out.
    """
    if not wanted:  # to build.status that is all of them
        return {}
    current = [name for name, state, _ in build.status(wanted, root) if state == "current"]
    files = {name: kept(root, name) for name in current}
    missing = [name for name, file in files.items() if not file.exists()]
    if missing:
        from deck.jobs.processes import FreshProcesses, LostError

        print(f"drawing {len(missing)} of the pictures as vectors", flush=True)
        with FreshProcesses(limit=build.LIMIT) as processes:
            groups = build.by_model(root, missing)
            futures = [processes.submit(draw_together, root, group) for group in groups]
            for future, group in zip(futures, groups, strict=True):
                try:
                    drawn = future.result()[0]
                except LostError as lost:
                    drawn = [(b"", str(lost))] * len(group)
                for name, (svg, failure) in zip(group, drawn, strict=True):
                    if failure:
                        print(f"figures/{name}.py: no vectors in the PDF: {failure.strip()}")
                    for old in files[name].parent.glob(f"{name}-*.svg"):
                        old.unlink()
                    replace(files[name], svg if worth(svg, root, name) else b"")
    return {name: file for name, file in files.items() if file.stat().st_size}


def kept(root: Path, name: str) -> Path:
    """Return the file of a picture's drawing; it is empty if the picture is better."""
    digest = hashlib.sha256(Project(root).picture(name).read_bytes()).hexdigest()
    return root / "build" / "vectors" / f"{name}-{digest[:16]}.svg"


def worth(svg: bytes, root: Path, name: str) -> bool:
    """Tell whether a drawing is smaller than the picture, as a PDF keeps both."""
    size = Project(root).picture(name).stat().st_size
    return len(svg) <= MOST and len(zlib.compress(svg)) < size


# In the process that draws them ----------------------------------------------------------------


def draw_together(root: Path, wanted: list[str], scratch: Path) -> list[tuple[bytes, str]]:
    """Return the drawing of each figure of one model, or why there is none."""
    from deck.jobs.processes import each_in_fork
    from deck.pictures import draw

    project = Project(root)
    scripts = [read_script(project.figures / f"{name}.py") for name in wanted]
    draw.at_home(project)
    try:
        execution = None
        if scripts[0].model:
            from deck.model import execute

            script = project.model(scripts[0].model)
            execution = execute(project, script, inputs.Recorder(root))
    except (Exception, SystemExit) as problem:
        return [(b"", traces.told(problem, root)[0])] * len(wanted)

    def one(script) -> tuple[bytes, str]:
        try:
            return drawing(draw.figure(project, script, execution)[0]), ""
        except (Exception, SystemExit) as problem:
            return b"", traces.told(problem, root)[0]

    return each_in_fork(one, scripts)


def drawing(figure) -> bytes:
    """Return a figure as SVG whose texts are texts, with the letters that they need.

    It says that it is as many pixels wide and high as the PNG is.
    """
    import matplotlib as mpl

    file = io.BytesIO()
    figure.draw_without_rendering()
    figure.set_layout_engine("none")
    with mpl.rc_context({"svg.fonttype": "none"}):
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue().decode()
    width, height = (round(n * mpl.rcParams["savefig.dpi"]) for n in figure.get_size_inches())
    size = r'width="[\d.]+pt" height="[\d.]+pt"'
    text = re.sub(size, f'width="{width}" height="{height}"', text, count=1)
    return text.replace("</style>", f"{fonts(text)}</style>", 1).encode()


def fonts(svg: str) -> str:
    """Return the style that gives a drawing's texts their fonts: only the letters in them."""
    needed: dict[tuple[str, str, str], set[str]] = {}
    for family, slant, weight, letters in texts(svg):
        needed.setdefault((family, slant, weight), set()).update(letters)
    rules = []
    for (family, slant, weight), letters in sorted(needed.items()):
        data = base64.b64encode(subset(family, slant, weight, letters)).decode()
        rules.append(
            f'@font-face{{font-family:"{family}";font-style:{slant};font-weight:{weight};'
            f"src:url(data:font/ttf;base64,{data})}}"
        )
    return "".join(rules)


def texts(svg: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield (family, style, weight, letters) of each text, for each family that it may take."""
    for node in ET.fromstring(svg).iter():
        if node.tag not in TEXTS or not (node.text or "").strip():
            continue
        said = dict(part.split(": ", 1) for part in node.get("style", "").split("; ") if part)
        for quoted, _ in FAMILY.findall(said.get("font-family", "")):
            if quoted:
                slant, weight = said.get("font-style", "normal"), said.get("font-weight", "400")
                yield quoted, slant, weight, node.text


def subset(family: str, slant: str, weight: str, letters: set[str]) -> bytes:
    """Return a font that has these letters, as far as the family has them."""
    import uharfbuzz as hb
    from matplotlib.font_manager import FontProperties, findfont

    heavy = int(weight) if weight.isdigit() else weight
    file = findfont(FontProperties(family=family, style=slant, weight=heavy))
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.unicode_set.update(ord(letter) for letter in letters)
    return hb.subset(hb.Face(hb.Blob.from_file_path(file)), wanted).blob.data
