"""The server of `invoke present`: the deck, the news about it, and its code to be tried out.

It executes code, so it is for this machine alone: it listens on 127.0.0.1, everything lies behind a
random word in the address, and what another site's page, or a name that resolves to 127.0.0.1 (DNS
rebinding), asks for is refused.
"""

import contextlib
import json
import re
import secrets
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from deck.problems import Mistake
from deck.rehearse.live_code import LiveCode

# The longest request that is read
MOST = 1_000_000
# For who may keep a copy: nobody; the browser, of what is the same as long as the server runs.
NO, SAME = "no-store", "private, max-age=86400"
HTML, SCRIPT = "text/html; charset=utf-8", "text/javascript; charset=utf-8"
# The editor's page loads its own scripts; the page with a picture has some in it.
OURS = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src data:; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
)
EDITOR_POLICY = OURS + "script-src 'self'; connect-src 'self'; frame-src 'self'"
PICTURE_POLICY = OURS + "script-src 'self' 'unsafe-inline'"


class Stage:
    """What the audience sees: the last good deck, and why a newer one is missing."""

    def __init__(self, file: Path) -> None:
        """Show the deck in `file`, which changes under us."""
        self.file = file
        self.version = 0
        self.drawn: dict[str, int] = {}
        self.failure = ""
        self.busy = False
        self.changed = threading.Condition()
        self.over = False

    def show(self, failure: str = "") -> None:
        """Tell every page: there is a new deck, or there is none and this is why."""
        with self.changed:
            self.version += not failure
            self.failure, self.busy = failure, False
            self.changed.notify_all()

    def draw(self, figure: str) -> None:
        """Tell every page that there is a new picture, which the deck will soon have, too."""
        with self.changed:
            self.drawn[figure] = self.drawn.get(figure, 0) + 1
            self.changed.notify_all()

    def wait(self) -> None:
        """Tell every page that a new deck is being made."""
        with self.changed:
            self.busy = True
            self.changed.notify_all()

    def news(self) -> dict:
        """Return what a page is told."""
        known = {"version": self.version, "failure": self.failure, "busy": self.busy}
        return known | {"drawn": dict(self.drawn)}

    def end(self) -> None:
        """Let every waiting page go."""
        with self.changed:
            self.over = True
            self.changed.notify_all()


def server(stage: Stage, code: LiveCode, port: int = 0) -> tuple[ThreadingHTTPServer, str]:
    """Return the server, which listens, and the address of the deck.

    Raises Mistake if the port cannot be had.
    """
    word = secrets.token_urlsafe(16)
    try:
        made = ThreadingHTTPServer(("127.0.0.1", port), handler(stage, code, word))
    except OSError as problem:
        raise Mistake(
            f"port {port} cannot be had ({problem.strerror}); without --port any free one is"
        ) from None
    made.daemon_threads = True
    return made, f"http://127.0.0.1:{made.server_port}/{word}/"


def handler(stage: Stage, code: LiveCode, word: str) -> type[BaseHTTPRequestHandler]:
    """Return a request handler that serves what lies behind `word`, and nothing else."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Serve the deck, its events (HTML Standard 9.2) and the pages of live coding."""
            path = self.own_path()
            if path is None:
                return
            if path == "":
                self.answer(stage.file.read_bytes(), HTML, "frame-ancestors 'self'")
            elif path == "events":
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.news()
            elif found := re.fullmatch(r"drawn/(\w+)\.png", path):
                self.given(lambda: code.project.picture(found[1]).read_bytes(), "image/png")
            elif found := re.fullmatch(r"edit/(\w+)", path):
                self.given(lambda: code.editor_page(found[1]), HTML, EDITOR_POLICY)
            elif found := re.fullmatch(r"edit/model/(\w+)", path):
                self.given(lambda: json.dumps(code.model(found[1])), "application/json")
            elif found := re.fullmatch(r"edit/shown/(\d+)", path):
                self.given(lambda: code.picture_page(int(found[1])), HTML, PICTURE_POLICY)
            elif found := re.fullmatch(r"edit/shown/(\d+)\.js", path):
                self.given(lambda: code.shown[int(found[1])].live, SCRIPT)
            elif found := re.fullmatch(r"edit/(editor|player|runtime)\.js", path):
                self.given(lambda: code.scripts[found[1]], SCRIPT, keep=SAME)
            elif path == "edit/fonts.css":
                self.given(lambda: code.scripts["fonts"], "text/css; charset=utf-8", keep=SAME)
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            """Run what was typed, or save it; only for the editor's own page."""
            path = self.own_path()
            if path is None:
                return
            if path not in ("edit/try", "edit/save"):
                self.send_error(404)
            elif self.headers.get("Origin") not in self.origins() or (
                self.headers.get("Content-Type") != "application/json"
            ):
                self.send_error(403)
            else:
                self.given(lambda: json.dumps(self.done(path)), "application/json")

        def done(self, path: str) -> dict:
            """Return what a request asks for; raises ValueError or TypeError for a wrong one."""
            size = int(self.headers.get("Content-Length") or 0)
            if not 0 < size <= MOST:
                raise ValueError(size)
            asked = json.loads(self.rfile.read(size))
            if not all(isinstance(value, str) for value in asked.values()):
                raise TypeError(asked)
            return (code.attempt if path == "edit/try" else code.save)(**asked)

        def own_path(self) -> str | None:
            """Return what lies behind the word, None once a request has been refused."""
            own = [f"{host}:{self.server.server_port}" for host in ("127.0.0.1", "localhost")]
            asking = self.headers.get("Origin")
            if self.headers.get("Host") not in own or asking not in (None, *self.origins()):
                self.send_error(403)
                return None
            first, _, rest = self.path.partition("?")[0].removeprefix("/").partition("/")
            if not secrets.compare_digest(first.encode(), word.encode()):
                self.send_error(404)
                return None
            return rest

        def origins(self) -> list[str]:
            """Return the origins of this server's own pages."""
            port = self.server.server_port
            return [f"http://{host}:{port}" for host in ("127.0.0.1", "localhost")]

        def given(self, make: Callable[[], str | bytes], kind: str, policy="", keep=NO) -> None:
            """Answer with what `make` returns; 404 if there is none, 400 if asked wrongly."""
            try:
                body = make()
            except (Mistake, KeyError, FileNotFoundError):
                self.send_error(404)
            except (ValueError, TypeError, AttributeError):
                self.send_error(400)
            except RuntimeError as error:
                print(error, flush=True)
                self.send_error(500, "see the terminal of invoke present")
            else:
                data = body.encode() if isinstance(body, str) else body
                self.answer(data, kind, policy, keep)

        def answer(self, body: bytes, kind: str, policy: str = "", keep: str = NO) -> None:
            """Send it; keep: who may keep a copy."""
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", keep)
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Cross-Origin-Resource-Policy", "same-origin")
            self.end_headers()
            with contextlib.suppress(OSError):  # the page has gone
                self.wfile.write(body)

        def news(self) -> None:
            """Tell of each new deck until the page goes."""
            said = None
            while not stage.over:
                now = stage.news()
                # The comment, sent while nothing happens, finds out that a page has gone.
                text = ": still here\n\n" if now == said else f"data: {json.dumps(now)}\n\n"
                self.wfile.write(text.encode())
                self.wfile.flush()
                said = now
                with stage.changed:
                    if said == stage.news():
                        stage.changed.wait(5)

        def log_message(self, *args) -> None:
            """Keep the terminal for what the lecturer should see."""

    return Handler
