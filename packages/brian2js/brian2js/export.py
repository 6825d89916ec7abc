"""A Brian2 script as one HTML page: its model with sliders, plots of its monitors, and its text.

The page is a single file that works from a folder and asks the network for nothing. The model runs
in a Worker, so that the page stays awake however large the model is. The page's policy lets only
its own scripts run, known by their hashes, and lets nothing be loaded or sent; the model's code
(a script may bring JavaScript of its own) sees nothing but its Worker.
"""

import ast
import base64
import contextlib
import hashlib
import html
import io
import json
import keyword
import re
import string
import tokenize
import warnings
from collections.abc import Iterator
from pathlib import Path

from .execution import Execution, execute

#: The page's own files; what is in them, a lecture's player may use too.
PAGE = Path(__file__).parent / "page"
#: The modules of the page, and of its worker, in the order in which they use one another.
PAGE_MODULES = (
    *("numbers", "words", "slider", "decimate", "csv", "ranges", "form", "table", "marks"),
    *("panels", "page"),
)
WORKER_MODULES = ("csv", "slices", "worker")
EXPORT = re.compile(r"^export (?=(?:async )?(?:const|let|function|class) (\w+))", re.MULTILINE)
IMPORT = re.compile(r"^import [^;]*;\n", re.MULTILINE)


def export(script: str | Path) -> str:
    """Return a Brian2 script as the text of a self-contained HTML page.

    The page needs no network and no server: a browser opens it from a file. The script is run for
    it, in this process, on the JavaScript device; what it draws is not shown.

    Raises NotSupported, which names it, if the script uses what no page can do, and whatever the
    script raises.
    """
    path = Path(script)
    with undrawn():
        execution = execute(path)
        module = execution.module()
    return page(path.stem, path.read_text(encoding="utf-8"), module, facts(execution))


@contextlib.contextmanager
def undrawn() -> Iterator[None]:
    """Let a script draw what it likes without opening a window."""
    try:
        from matplotlib import pyplot
    except ImportError:  # Brian2 does without, and so do scripts that draw nothing
        yield
        return
    backend, figures = pyplot.get_backend(), set(pyplot.get_fignums())
    pyplot.switch_backend("agg")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
            yield
    finally:
        for number in set(pyplot.get_fignums()) - figures:
            pyplot.close(number)
        pyplot.switch_backend(backend)


def facts(execution: Execution) -> dict:
    """Return what a page wants to know of a model beyond its module's `info`.

    limits: see Execution.limits(). counting: the spike monitors that keep no times.
    end: the latest time of all, in seconds.
    """
    counting = []
    for segment in execution.segments:
        program = segment.program
        counting += [
            program.labels.get(obj.name, obj.name)
            for obj in program.storage.recorders
            if "t" not in obj.variables
        ]
    end = max(segment.start + segment.duration for segment in execution.segments)
    return {"limits": execution.limits(), "counting": counting, "end": end}


def page(name: str, source: str, module: str, facts: dict) -> str:
    """Return the page of a script's `source`, the ES `module` made of it, and facts()."""
    style = read("vendor/uPlot.min.css") + read("page.css")
    plotter = read("language.js") + read("vendor/uPlot.iife.min.js")
    script = safe(f"{plotter}\n{joined(PAGE_MODULES)}")
    worker = "\n".join(
        [
            f"const model = {enclosed(module)};",
            f"const facts = {json.dumps(facts)};",
            joined(WORKER_MODULES),
        ]
    )
    title, text = described(name, source)
    return string.Template(read("page.html")).substitute(
        policy=policy(script, style),
        title=html.escape(title),
        text=html.escape(text),
        name=html.escape(name),
        source=highlighted(source),
        style=style,
        worker=safe(worker),
        script=script,
    )


def policy(script: str, style: str) -> str:
    """Return the Content-Security-Policy: this script, this style, one Worker, and nothing else."""
    return (
        f"default-src 'none'; script-src {hashed(script)}; style-src {hashed(style)}; "
        "worker-src blob:; base-uri 'none'; form-action 'none'"
    )


def hashed(text: str) -> str:
    """Return the text's hash as a policy wants it (CSP Level 3, section 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def read(name: str) -> str:
    """Return the text of one of the page's own files."""
    return (PAGE / name).read_text(encoding="utf-8")


def joined(names: tuple[str, ...]) -> str:
    """Return ES modules of the page as one: without import and export, in the order given."""
    return "\n".join(EXPORT.sub("", IMPORT.sub("", read(f"{name}.mjs"))) for name in names)


def enclosed(module: str) -> str:
    """Return the text of ES modules as an expression: an object with what they export."""
    names = EXPORT.findall(module)
    body = EXPORT.sub("", IMPORT.sub("", module))
    return f"(() => {{\n{body}\nreturn {{ {', '.join(names)} }};\n}})()"


def safe(script: str) -> str:
    """Return a script that does not end its element before its time."""
    return re.sub(r"</(script)", r"<\\/\1", script, flags=re.IGNORECASE).replace("<!--", "<\\!--")


def described(name: str, source: str) -> tuple[str, str]:
    """Return the page's title and what stands under it: the script's docstring, or its name."""
    lines = (ast.get_docstring(ast.parse(source)) or "").split("\n\n")
    first = " ".join(lines[0].split()).rstrip(".:")
    second = " ".join(lines[1].split()) if len(lines) > 1 else ""
    if not first or len(first) > 140:
        return name, first
    return first, second if len(second) <= 400 and second[:1].isalpha() else ""


def highlighted(source: str) -> str:
    """Return Python as HTML: comments, strings, numbers and keywords are marked."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    kinds = {tokenize.COMMENT: "comment", tokenize.STRING: "string", tokenize.NUMBER: "number"}
    parts, done = [], 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind = kinds.get(token.type)
        if token.type == tokenize.NAME and keyword.iskeyword(token.string):
            kind = "keyword"
        if kind is None:
            continue
        start = starts[token.start[0] - 1] + token.start[1]
        end = starts[token.end[0] - 1] + token.end[1]
        parts += [html.escape(source[done:start], quote=False)]
        parts += [f'<span class="{kind}">{html.escape(source[start:end], quote=False)}</span>']
        done = end
    return "".join([*parts, html.escape(source[done:], quote=False)])
