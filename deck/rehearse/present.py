"""Serve a deck on 127.0.0.1 while it is rehearsed, and reload it whenever a source is saved."""

import contextlib
import io
import tempfile
import threading
import time
import webbrowser
from pathlib import Path

from watchfiles import DefaultFilter, watch

from deck import slides
from deck.jobs.processes import FreshProcesses
from deck.pictures import build
from deck.problems import Mistake
from deck.project import ROOT
from deck.rehearse.live_code import LiveCode
from deck.rehearse.server import Stage, server

ROOMS = ("slides", "figures", "models")
KEYS = """\
  p  presenter's view: notes, next slide, clock     arrows, space  next and previous slide
  f  full screen                                    h  all keys
  Edit, at the foot of a slide with a model's code: change it there, and see what it draws
  Ctrl-C here ends the presentation"""


def rebuild(name: str, theme: str | None, into: Path, root: Path) -> str:
    """Make the deck anew; return "" or what is wrong, which the terminal shows as well."""
    said, began = io.StringIO(), time.time()
    try:
        with contextlib.redirect_stdout(said):
            failed = slides.make([name], theme=theme, root=root, into=into, reload=True)
    except Exception as error:  # a fault must not end the rehearsal
        failed, text = 1, f"{type(error).__name__}: {error}"
        said.write(text)
    print(said.getvalue().strip(), flush=True)
    if not failed:
        return ""
    # The page folds what is not said at once.
    traces = [f for f in (root / build.ERRORS).glob("*.txt") if f.stat().st_mtime >= began - 1]
    return "\0".join([said.getvalue().strip(), *(f.read_text("utf-8") for f in traces)])


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
    with tempfile.TemporaryDirectory(prefix="deck-present-") as folder:
        into = Path(folder)
        if rebuild(deck.stem, theme, into, root):
            return 1
        stage = Stage(next(into.glob("*.html")))
        FreshProcesses(1).shutdown()  # Brian2 is loaded while nobody waits for it
        code = LiveCode(root)
        serving, address = server(stage, code, port)
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        print(f"presenting {deck.relative_to(root)} at {address}\n{KEYS}", flush=True)
        if open_browser:
            webbrowser.open(address)
        rooms = [root / room for room in ROOMS if (root / room).is_dir()]
        ours = DefaultFilter(ignore_paths=[])
        try:
            for _ in watch(*rooms, watch_filter=ours, debounce=200, step=30):
                stage.show(rebuild(deck.stem, theme, into, root))
        except KeyboardInterrupt:
            pass
        finally:
            code.stop()
            stage.end()
            serving.shutdown()
            serving.server_close()
    return 0
