"""Put the live part into a rendered deck: one style sheet, one player, one module per figure.

The scripts are plain inline ones, in an order in which each finds what it uses, so that a policy
with their hashes lets them run and nothing has to be loaded. They use no eval.
"""

import importlib.util
import re
from pathlib import Path

HERE = Path(__file__).parent
# What brian2js has for its pages, found without importing it, which would import Brian2
PAGE = Path(importlib.util.find_spec("brian2js").origin).parent / "page"
# In the order in which they use one another
SHARED = ("numbers", "slider", "decimate", "csv", "slices")
MODULES = ("links", "controls", "layout", "plot", "texts", "csv", "run", "player")
EXPORT = re.compile(r"^export (?=(?:async )?(?:const|let|function|class) (\w+))", re.MULTILINE)
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
        (PAGE / "language.js").read_text("utf-8"),
        (PAGE / "vendor" / "uPlot.iife.min.js").read_text("utf-8"),
        f'"use strict";\nconst livePlayer = {enclosed(player())};',
        f'"use strict";\nconst liveFigures = {{\n{figures}\n}};\nlivePlayer.start(liveFigures);',
    ]
    styles = (PAGE / "vendor" / "uPlot.min.css", HERE / "player.css")
    style = "".join(file.read_text("utf-8") for file in styles)
    part = f"<style>{style}</style>" + "".join(f"<script>{safe(text)}</script>" for text in scripts)
    before, end, after = html.rpartition("</body>")
    if not end:
        raise ValueError("the deck has no </body>")
    return before + part + end + after


def player() -> str:
    """Return the player's modules as one text."""
    files = [PAGE / f"{name}.mjs" for name in SHARED] + [HERE / f"{name}.mjs" for name in MODULES]
    return "\n".join(file.read_text("utf-8") for file in files)


def enclosed(module: str) -> str:
    """Return the text of ES modules as an expression: an object with what they export."""
    names = EXPORT.findall(module)
    body = EXPORT.sub("", IMPORT.sub("", module))
    return f"(() => {{\n{body}\nreturn {{ {', '.join(names)} }};\n}})()"


def safe(script: str) -> str:
    """Return a script that does not end its element before its time."""
    return re.sub(r"</(script)", r"<\\/\1", script, flags=re.IGNORECASE).replace("<!--", "<\\!--")
