"""Put the live part into a rendered deck: one style sheet and one script for all its figures.

The script is a plain inline one, so that a policy with its hash lets it run and nothing has to be
loaded. It uses no eval.
"""

import json
import re
from pathlib import Path

from deck.node import run_node
from deck.words import language, words

HERE = Path(__file__).parent


def insert(html: str, live: dict[str, str]) -> str:
    """Return a deck's HTML in which the pictures can be run.

    html: a deck as marp-cli rendered it, each picture marked with `data-figure`. live: the text of
    images/NAME.live.js by NAME; those of pictures that the deck does not show are left out.

    A deck without live pictures comes back as it is.

    Raises ValueError if the deck has no end, RuntimeError if esbuild cannot read a module.
    """
    shown = set(re.findall(r'<img[^>]*\bdata-figure="([^"]+)"', html))
    used = {name: module for name, module in live.items() if name in shown}
    if not used:
        return html
    before, end, after = html.rpartition("</body>")
    if not end:
        raise ValueError("the deck has no </body>")
    made = bundle(used, words(language(html)))
    part = f"<style>{made['style']}</style><script>{safe(made['script'])}</script>"
    return before + part + end + after


def bundle(modules: dict[str, str], said: dict[str, str] | None = None) -> dict[str, str]:
    """Return {"script", "style"}: the player with the modules of the figures, by their names.

    said: what the player says, by the English texts.
    """
    done = run_node(
        str(HERE / "bundle.mjs"), input=json.dumps({"modules": modules, "words": said or {}})
    )
    if done.returncode:
        raise RuntimeError(f"{done.stderr.strip()}\nesbuild could not bundle the live part")
    return json.loads(done.stdout)


def safe(script: str) -> str:
    """Return a script that does not end its element before its time."""
    return re.sub(r"</(script)", r"<\\/\1", script, flags=re.IGNORECASE).replace("<!--", "<\\!--")
