"""Put the live part into a rendered deck: one style sheet and one script for all its figures.

The script is a plain inline one, so that a policy with its hash lets it run and nothing has to be
loaded. It uses no eval.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from deck.node import run_node
from deck.words import words

HERE = Path(__file__).parent


def shown(html: str) -> list[str]:
    """Return the figures that a deck's HTML shows, in its order."""
    return list(dict.fromkeys(re.findall(r'<img[^>]*\bdata-figure="([^"]+)"', html)))


def at_end(html: str, part: str) -> str:
    """Return a deck's HTML with a part that stands at its end; raises ValueError if it has none."""
    before, end, after = html.rpartition("</body>")
    if not end:
        raise ValueError("the deck has no </body>")
    return before + part + end + after


def live_part(names: Iterable[str], lang: str, live: dict[str, str]) -> str:
    """Return what makes these figures run in a deck of that language, "" if none of them is live.

    live: the text of images/NAME.live.js by NAME; those of other figures are left out.

    Raises RuntimeError if esbuild cannot read a module.
    """
    used = {name: live[name] for name in names if name in live}
    if not used:
        return ""
    made = bundle(used, words(lang))
    return f"<style>{made['style']}</style><script>{safe(made['script'])}</script>"


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
