"""Serve a deck on 127.0.0.1 while it is rehearsed, and reload it whenever a source is saved."""

import tempfile
import threading
import webbrowser
from contextlib import ExitStack, suppress
from pathlib import Path

from deck import slides
from deck.pictures.build import LIMIT
from deck.pictures.waiting import waiting
from deck.problems import Mistake
from deck.project import ROOT
from deck.rehearse.live_code import LiveCode
from deck.rehearse.rebuild import Rebuilding, Sources, rebuild
from deck.rehearse.server import Stage, server
from deck.render.warm import WarmMarp

KEYS = """\
  p  presenter's view: notes, next slide, clock     arrows, space  next and previous slide
  f  full screen                                    h  all keys
  Edit, at the foot of a slide with a model's code: change it there, and see what it draws
  Ctrl-C here ends the presentation"""


def present(
    names: list[str],
    theme: str | None = None,
    port: int = 0,
    open_browser: bool = True,
    root: Path = ROOT,
) -> int:
    """Serve one deck until Ctrl-C; return the exit code.

    port 0 takes any free one. Nobody else in the room can connect (deck/rehearse/server.py).
    """
    deck = slides.decks(names or None, root)[0]
    if not 0 <= port <= 65535:
        raise Mistake(f"--port {port}: a port is a number from 1 to 65535; without it any free one")
    with tempfile.TemporaryDirectory(prefix="deck-present-") as folder, ExitStack() as at_end:
        into, sources, warm = Path(folder), Sources(root.resolve()), WarmMarp()
        at_end.callback(warm.close)
        pool = waiting(root.resolve(), None, LIMIT)
        at_end.callback(pool.give_up)
        given = (deck.stem, theme, into, sources)
        if rebuild(*given, warm=warm, pool=pool):
            return 1
        stage = Stage(next(into.glob("*.html")))
        code = LiveCode(root)  # whose process loads Brian2 while nobody waits for it
        at_end.callback(code.stop)
        serving, address = server(stage, code, port)
        at_end.callback(serving.server_close)
        at_end.callback(serving.shutdown)
        at_end.callback(stage.end)
        kept = (warm, pool, stage.draw)
        anew = Rebuilding(stage, lambda given_up: rebuild(*given, given_up, *kept))
        at_end.callback(anew.give_up)
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        print(f"presenting {deck.relative_to(root)} at {address}\n{KEYS}", flush=True)
        if open_browser:
            webbrowser.open(address)
        with suppress(KeyboardInterrupt):
            for _ in sources.changes():
                anew.begin()
    return 0
