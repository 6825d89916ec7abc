"""A hostile deck: nothing of it runs, nothing is read from outside, and it is told where."""

import pytest
from deck_project import ROOT, complaints, make_project, png, write_deck

from deck.render import RenderError, render


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
    "<style>p { --a: '//a.org'; background: image-set(var(--a) 1x) }</style>": "a style loads image-set(var(",
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


@pytest.mark.parametrize("text", REFUSED)
def test_what_reaches_out_is_refused_with_its_line(project, text):
    deck = write_deck(project, f"# One\n\nText.\n\n{text}\n")
    with pytest.raises(RenderError) as caught:
        render(deck, root=project)
    said = str(caught.value).splitlines()[0]
    assert said.startswith("slides/test.md:13: ")
    assert REFUSED[text] in said
    assert "at " not in str(caught.value).splitlines()[-1].split(":")[0]


FRONT = {
    "style: '@import url(https://example.org/x.css);'": "a style loads https:",
    "backgroundImage: url(https://example.org/x.png)": "a style loads https:",
    "header: '![x](https://example.org/x.png)'": "example.org/x.png",
}


@pytest.mark.parametrize("setting", FRONT)
def test_what_reaches_out_in_the_front_matter_is_refused(project, setting):
    deck = project / "slides" / "front.md"
    deck.write_text(f"---\nmarp: true\ntheme: brian2\n{setting}\n---\n\n# One\n", "utf-8")
    with pytest.raises(RenderError) as caught:
        render(deck, root=project)
    said = str(caught.value).splitlines()[0]
    assert said.startswith(("slides/front.md:4: ", "slides/front.md:5: "))
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


def test_the_page_of_the_handout_has_the_policy_too(project, monkeypatch):
    """What the browser prints can load nothing, whatever came through."""
    seen = []

    def record(page, output, browser, root):
        seen.append(page.read_text("utf-8"))
        output.write_bytes(b"")

    monkeypatch.setattr("deck.render._print_handout", record)
    render(write_deck(project, "# One\n", "paper"), ("handout",), root=project)
    assert "Content-Security-Policy\" content=\"default-src 'none'" in seen[0]


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
    page.wait_for_function("location.hash === '#2'")
    assert errors == []
    context.close()


def test_the_lecture_names_no_address_that_it_loads(rendered):
    page = rendered["html"].read_text("utf-8")
    assert "Content-Security-Policy" in page
    assert ROOT.as_posix() not in page
