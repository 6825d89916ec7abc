"""Render a deck with marp-cli: one self-contained HTML file, PDF and PPTX, whole or not at all."""

import base64
import contextlib
import hashlib
import json
import os
import re
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import segno

from deck.live.insert import at_end, live_part, shown
from deck.markdown import figures
from deck.node import browser_environment, find_browser, install_packages, run_node
from deck.pictures import build
from deck.pictures.vectors import vectors
from deck.problems import Mistake, Problem, read_text
from deck.project import ROOT, Project
from deck.render import front_matter, pptx, rendered
from deck.render.print_fonts import print_fonts
from deck.render.warm import WarmMarp
from deck.takehome.insert import take_home_part
from deck.words import language

HERE = Path(__file__).parent
MARP = "node_modules/@marp-team/marp-cli/marp-cli.js"
# Each kind of file that marp-cli makes, with what it is told; a handout is printed from the HTML.
OPTIONS = {
    "html": [],
    "pdf": ["--pdf", "--pdf-outlines", "--pdf-outlines.pages=false"],
    "pptx": ["--pptx"],
    "png": ["--image", "png"],
}
PRINTED = ("handout", "worksheet")
PAPER = {"pdf", *PRINTED}


def render(
    deck: Path,
    formats: tuple[str, ...] = ("html",),
    theme: str | None = None,
    root: Path = ROOT,
    into: Path | None = None,
    reload: bool = False,
    short: bool = False,
    notes: bool = False,
    warm: WarmMarp | None = None,
) -> list[Path]:
    """Render slides/NAME.md into build/NAME.html (and .pdf, .pptx) and return the new files.

    formats: some of "html", "pdf", "pptx", "png" (the first slide), "handout" (slides with their
    notes, PDF) and "worksheet" (the same with room for the answers instead of them).
    theme: another theme than the one the deck names. into: another folder than build/.
    reload: for `invoke present`, whose page listens for changes.
    short: leave out the slides whose notes begin "Minutes: 3, optional."; the name gets "-short".
    notes: with the speaker's notes, answers included, in the PDF.
    warm: a marp-cli that has been started already, for HTML.
    All formats are made before the first old file is replaced.

    Raises Mistake naming file and line of a missing picture, a formula that KaTeX cannot
    read, an unknown theme or a picture from outside the project; ToolError if PDF or PPTX are
    asked for and no browser can be had.
    """
    place = os.path.relpath(deck, root)
    front = front_matter.read(read_text(deck, root), place)
    if errors := [one for one in front.problems if one.severity == "error"]:
        raise Mistake(f"{place} was not rendered; the last good deck is kept", problems=errors)
    install_packages(root)
    browser = find_browser(root) if set(formats) - {"html"} else None
    folder = into or root / "build"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        raise Mistake(f"{folder.name}/ cannot be made ({problem.strerror})") from None
    plain = deck.stem + ("-short" if short else "")
    name = plain + (f"-{theme.rpartition('-')[2]}" if theme else "")
    with tempfile.TemporaryDirectory(prefix=".render-", dir=folder) as scratch:
        made = {}
        paper = for_paper(deck, theme, root) if PAPER & set(formats) else {}
        for kind in [kind for kind in OPTIONS if kind in formats]:
            made[kind] = Path(scratch) / f"{name}.{kind}"
            options = OPTIONS[kind] + (["--theme", theme] if theme else [])
            options += ["--pdf-notes"] if notes and kind == "pdf" else []
            given = (deck, made[kind], options, browser, root, short)
            if kind == "html":
                whole = _whole(given, front.settings.get("lang", "en"), warm)
            else:
                _marp(*given, paper if kind in PAPER else {})
        if "pptx" in made:
            page = made.get("html") or Path(scratch) / "titles.html"
            if "html" not in made:
                _marp(deck, page, [], None, root, short)
            said = rendered.read(page, "")
            pptx.say(made["pptx"], said.slides, said.lang)
        if "html" in made:
            made["html"].write_text(finish(whole, reload), encoding="utf-8")
        if printed := [kind for kind in PRINTED if kind in formats]:
            page = Path(scratch) / "handout.html"  # on paper: in the theme that the deck names
            _marp(deck, page, [], browser, root, short, paper)
            page.write_text(finish(page.read_text(encoding="utf-8")), encoding="utf-8")
            for kind in printed:
                made[kind] = Path(scratch) / f"{plain}-{kind}.pdf"
                _print_handout(page, made[kind], kind, browser, root)
        return [file.replace(folder / file.name) for file in made.values()]


def _whole(given: tuple, lang: str, warm: WarmMarp | None) -> str:
    """Return marp-cli's HTML with what else is in a deck's page; given: as for `_marp`."""
    deck, output, _, _, root, _ = given
    known = Project(root).figure_scripts

    def beside(names: list[str], lang: str) -> str:
        live = live_part(names, lang, build.live_modules(root))
        return live + take_home_part(names, lang, root)

    expected = sorted({name for _, name in figures(deck, root) if name in known}), lang
    with ThreadPoolExecutor(1) as pool:
        making = pool.submit(beside, *expected)  # while Node renders the slides
        _marp(*given, warm=warm)
    page = output.read_text(encoding="utf-8")
    found = sorted(shown(page)), language(page)
    part = making.result() if found == expected else beside(*found)  # not so: --short, a footer
    return at_end(with_room(page), part)


def for_paper(deck: Path, theme: str | None, root: Path) -> dict[str, str]:
    """Return what the engine takes where a deck is printed: drawings for pictures, and fonts."""
    known = Project(root).figure_scripts
    shown = dict.fromkeys(name for _, name in figures(deck, root))
    # In a dark theme a filter turns figures over, which makes pixels of them in any case
    drawn = vectors([name for name in shown if name in known], root) if not theme else {}
    return {
        "DECK_VECTORS": json.dumps({name: str(file) for name, file in drawn.items()}),
        "DECK_FONTS": json.dumps(print_fonts(deck, root)),
    }


def _marp(
    deck: Path,
    output: Path,
    options: list[str],
    browser: Path | None,
    root: Path,
    short: bool,
    paper: dict[str, str] | None = None,
    warm: WarmMarp | None = None,
) -> None:
    report = output.with_suffix(".json")
    scripts, site = Project(root).figure_scripts.values(), site_url(root)
    environment = (browser_environment(browser) if browser else dict(os.environ)) | {
        "DECK_HOME": str(deck.resolve().parent),
        "DECK_ROOT": str(root),
        "DECK_FIGURES": json.dumps({one.name: one.model or "" for one in scripts}),
        "DECK_SOURCES": sources_url(root),
        "DECK_SITE": site,
        "DECK_QR": qr_code(site) if site else "",
        "DECK_SHORT": "yes" if short else "",
        **(paper or {}),
    }
    if site and output.suffix == ".html":
        options = [*options, "--og-image", f"{site}decks/{deck.stem}.png"]
    if browser:
        options = [*options, "--browser-path", str(browser)]
        if "firefox" in browser.stem.lower():
            options += ["--browser", "firefox"]
    config = ["--config-file", str(HERE / "marp.config.mjs"), "--no-stdin"]
    arguments = [*config, *options, "--output", str(output), str(deck)]
    if warm and warm.run(arguments, report, root, environment):
        return
    problems = _problems(report, deck, root)
    if not problems:  # what the warm one says of a failure isn't heard
        reported = environment | {"DECK_REPORT": str(report)}
        done = run_node(str(root / MARP), *arguments, cwd=root, env=reported)
        problems = _problems(report, deck, root)
    shown = os.path.relpath(deck, root)
    if problems:
        raise Mistake(f"{shown} was not rendered; the last good deck is kept", problems=problems)
    if done.returncode or not output.is_file():
        raise Mistake(f"{done.stderr.strip()}\nmarp-cli could not render {shown}")


def _problems(report: Path, deck: Path, root: Path) -> list[Problem]:
    """Return what the engine has found wrong with a deck."""
    found = []
    with contextlib.suppress(OSError, ValueError):  # none, or the disk is full: marp-cli says so
        found = json.loads(report.read_text(encoding="utf-8"))
    shown = os.path.relpath(deck, root)
    return [Problem(p.get("file") or shown, p["line"], p["message"]) for p in found]


def _print_handout(page: Path, output: Path, kind: str, browser: Path, root: Path) -> None:
    done = run_node(
        str(HERE / "handout.mjs"),
        str(page),
        str(output),
        kind,
        cwd=root,
        env=browser_environment(browser),
    )
    if done.returncode or not output.is_file():
        raise Mistake(f"{done.stderr.strip()}\nthe {kind} could not be printed")


def with_room(page: str) -> str:
    """Return marp-cli's HTML with the keys for the room, and what lets its windows share things."""
    style, script = ((HERE / f"room.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    return page.replace("</body>", f"<style>{style}</style><script>{script}</script></body>")


def finish(page: str, reload: bool = False) -> str:
    """Return marp-cli's HTML with a Content-Security-Policy that lets nothing load.

    Only the page's own inline scripts run, known by their hashes (CSP Level 3, section 2.3.1).
    With `reload` the page listens to the server of `invoke present`.
    """
    if reload:
        for name in ("reload.js", "edit.js"):
            script = (HERE.parent / "rehearse" / name).read_text(encoding="utf-8")
            page = page.replace("</body>", f"<script>{script}</script></body>")
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in dict.fromkeys(re.findall(r"<script[^>]*>([\s\S]*?)</script>", page))
    )
    drawn = " 'self'" if reload else ""
    policy = (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
        f"img-src data:{drawn}; font-src data:; frame-src 'self' file:; base-uri 'none'; "
        "form-action 'none'" + ("; connect-src 'self'" if reload else "")
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    head, found, rest = page.partition('<meta charset="UTF-8">')
    if not found:
        raise Mistake("marp-cli's HTML has no <meta charset>; its template has changed")
    return head + found + meta + rest


def settings(root: Path) -> dict:
    """Return the table [project] of pyproject.toml.

    Raises Mistake if the file cannot be understood.
    """
    try:
        return tomllib.loads(read_text(root / "pyproject.toml", root)).get("project", {})
    except tomllib.TOMLDecodeError as problem:
        raise Mistake(f"cannot be understood: {problem}", "pyproject.toml") from None


def address(root: Path, name: str) -> str:
    """Return an address of pyproject.toml's [project.urls], "" if it is not there."""
    try:
        return str(settings(root).get("urls", {}).get(name, ""))
    except AttributeError as problem:
        raise Mistake(f"cannot be understood: {problem}", "pyproject.toml") from None


def sources_url(root: Path = ROOT) -> str:
    """Return where links to scripts lead: the repository that pyproject.toml names, or nowhere."""
    repository = address(root, "Repository")
    return f"{repository.rstrip('/')}/blob/main/" if repository else ""


def qr_code(address: str) -> str:
    """Return an address as a QR code, itself the address of a picture: data:image/svg+xml..."""
    return segno.make(address, error="m").svg_data_uri(scale=8, border=2, light="white")


def site_url(root: Path = ROOT) -> str:
    """Return the address of the site that `invoke publish` makes, "" if pyproject.toml has none."""
    site = address(root, "Homepage")
    return f"{site.rstrip('/')}/" if site else ""
