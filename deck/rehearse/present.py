"""Serve a deck on 127.0.0.1 while it is rehearsed, and reload it whenever a source is saved."""

import contextlib
import io
import json
import tempfile
import threading
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import DefaultFilter, watch

from deck import slides
from deck.jobs.processes import FreshProcesses
from deck.pictures import build
from deck.problems import Mistake
from deck.project import ROOT

ROOMS = ("slides", "figures", "models")
KEYS = """\
  p  presenter's view: notes, next slide, clock     arrows, space  next and previous slide
  f  full screen                                    o  overview of all slides
  Ctrl-C here ends the presentation"""


class Stage:
    """What the audience sees: the last good deck, and why a newer one is missing."""

    def __init__(self, file: Path) -> None:
        """Show the deck in `file`, which changes under us."""
        self.file = file
        self.version = 0
        self.failure = ""
        self.changed = threading.Condition()
        self.over = False

    def show(self, failure: str = "") -> None:
        """Tell every page: there is a new deck, or there is none and this is why."""
        with self.changed:
            self.version += not failure
            self.failure = failure
            self.changed.notify_all()

    def end(self) -> None:
        """Let every waiting page go."""
        with self.changed:
            self.over = True
            self.changed.notify_all()


def handler(stage: Stage) -> type[BaseHTTPRequestHandler]:
    """Return a request handler that serves the deck and the news about it, and nothing else."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Serve `/` (the deck) and `/events` (server-sent events, HTML Living Standard 9.2).

            Only to pages of this server: a foreign name that resolves to 127.0.0.1 (DNS rebinding)
            and a foreign page that asks from within a browser are refused.
            """
            path = self.path.partition("?")[0]
            own = [f"{host}:{self.server.server_port}" for host in ("127.0.0.1", "localhost")]
            asking = self.headers.get("Origin")
            if self.headers.get("Host") not in own or asking not in (
                None,
                *(f"http://{host}" for host in own),
            ):
                self.send_error(403)
            elif path == "/":
                body = stage.file.read_bytes()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Content-Security-Policy", "frame-ancestors 'self'")
                self.send_header("X-Content-Type-Options", "nosniff")
                self.send_header("Cross-Origin-Resource-Policy", "same-origin")
                self.end_headers()
                self.wfile.write(body)
            elif path == "/events":
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.news()
            else:
                self.send_error(404)

        def news(self) -> None:
            said = None
            while not stage.over:
                now = {"version": stage.version, "failure": stage.failure}
                # The comment, sent while nothing happens, finds out that a page has gone.
                text = ": still here\n\n" if now == said else f"data: {json.dumps(now)}\n\n"
                self.wfile.write(text.encode())
                self.wfile.flush()
                said = now
                with stage.changed:
                    if said == {"version": stage.version, "failure": stage.failure}:
                        stage.changed.wait(5)

        def log_message(self, *args) -> None:
            """Keep the terminal for what the lecturer should see."""

    return Handler


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

    port 0 takes any free one. Only 127.0.0.1 listens, so nobody else in the room can connect.
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
        try:
            server = ThreadingHTTPServer(("127.0.0.1", port), handler(stage))
        except OSError as problem:
            raise Mistake(
                f"port {port} cannot be had ({problem.strerror}); without --port any free one is"
            ) from None
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
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
            stage.end()
            server.shutdown()
            server.server_close()
    return 0
