"""Put the live part into a rendered deck: one style sheet, one player, one module per figure.

The scripts are plain inline ones, in an order in which each finds what it uses, so that a policy
with their hashes lets them run and nothing has to be loaded. They use no eval.
"""

import re
from pathlib import Path

HERE = Path(__file__).parent
UPLOT = Path(__file__).resolve().parents[2] / "node_modules" / "uplot" / "dist"
# In the order in which they use one another
MODULES = "values controls decimate layout plot texts csv run player".split()  # noqa: SIM905
EXPORT = re.compile(r"^export (?=(?:async )?(?:const|let|function|class) (\w+))", re.MULTILINE)
# A browser started without a language may call its own "en-US@posix", which uPlot cannot take.
LANGUAGE = """try { new Intl.NumberFormat(navigator.language); } catch {
Object.defineProperty(navigator, "language", { value: "en" }); }"""
IMPORT = re.compile(r"^import [^;]*;\n", re.MULTILINE)


def insert(html: str, live: dict[str, str]) -> str:
    """Return a deck's HTML in which the pictures can be run.

    html: a deck as marp-cli rendered it, each picture marked with `data-figure`. live: the text of
    images/NAME.live.js by NAME; those of pictures that the deck does not show are left out.

    A deck without live pictures comes back as it is.
    """
    shown = set(re.findall(r'<img[^>]*\bdata-figure="([^"]+)"', html))
    used = {name: module for name, module in live.items() if name in shown}
    if not used:
        return html
    figures = ",\n".join(f'"{name}": {enclosed(module)}' for name, module in used.items())
    scripts = [
        LANGUAGE,
        (UPLOT / "uPlot.iife.min.js").read_text("utf-8"),
        f'"use strict";\nconst livePlayer = {enclosed(player())};',
        f'"use strict";\nconst liveFigures = {{\n{figures}\n}};\nlivePlayer.start(liveFigures);',
    ]
    style = (UPLOT / "uPlot.min.css").read_text("utf-8") + (HERE / "player.css").read_text("utf-8")
    part = f"<style>{style}</style>" + "".join(f"<script>{safe(text)}</script>" for text in scripts)
    before, end, after = html.rpartition("</body>")
    if not end:
        raise ValueError("the deck has no </body>")
    return before + part + end + after


def player() -> str:
    """Return the player's modules as one text."""
    return "\n".join((HERE / f"{name}.mjs").read_text("utf-8") for name in MODULES)


def enclosed(module: str) -> str:
    """Return the text of ES modules as an expression: an object with what they export."""
    names = EXPORT.findall(module)
    body = EXPORT.sub("", IMPORT.sub("", module))
    return f"(() => {{\n{body}\nreturn {{ {', '.join(names)} }};\n}})()"


def safe(script: str) -> str:
    """Return a script that does not end its element before its time."""
    return re.sub(r"</(script)", r"<\\/\1", script, flags=re.IGNORECASE).replace("<!--", "<\\!--")
