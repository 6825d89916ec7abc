"""The site: what is in it, where its links lead, how it looks, and what dead links are told."""

import json
import re
import shutil
import subprocess
import zipfile

import pypdf
import pytest
import yaml
from deck_project import ROOT, complaints, make_project, write_deck

from deck.node import find_browser
from deck.problems import Mistake
from deck.publish import links, site
from deck.publish.pages import Lecture

# A whole site takes two minutes
pytestmark = pytest.mark.slow

HOME = "https://ada.example.org/lecture"
REPOSITORY = "https://github.com/ada/lecture"
SLIDES = """
# One neuron

![v rises to the threshold](../images/lif.png)

<!--
Minutes: 3. It fires.
Ask: why does it rest? The reset holds it.
-->

---

# Its code

```python models/lif.py
run(70*ms)
```

<!--
Minutes: 4, optional. Read it. Is it short? It is.
Ask: how long does it run?
-->
"""


@pytest.fixture(scope="module")
def lecture(tmp_path_factory):
    """Return a small project: two models, of which one can't run live, a figure, an exercise."""
    root = make_project(tmp_path_factory.mktemp("site") / "the project")
    for model in (root / "models").glob("*.py"):
        if model.stem not in ("lif", "multi_scale_neuron"):
            model.unlink()
    for path in ("figures/lif.py", "figures/lecture.mplstyle", "images/lif.png", "README.md"):
        (root / path).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / path, root / path)
    for path in ("", "checks/", "solutions/"):
        (root / "exercises" / path).mkdir()
        shutil.copy(ROOT / f"exercises/{path}05_leak.py", root / "exercises" / path)
    file = root / "pyproject.toml"
    urls = (
        f'[project.urls]\nRepository = "{REPOSITORY}"\nHomepage = "{HOME}"\n\n[dependency-groups]'
    )
    file.write_text(file.read_text("utf-8").replace("[dependency-groups]", urls, 1), "utf-8")
    write_deck(root, SLIDES, "neuron")
    return root


@pytest.fixture(scope="module")
def published(lecture):
    """Return the folder of the lecture's site, made with the browser that all tests have."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHROME_PATH", str(find_browser()))
        assert site.publish(lecture) == 0
        yield lecture / "build" / "site"


def test_the_site_has_everything(published):
    files = {file.relative_to(published).as_posix() for file in published.rglob("*")}
    assert files >= {
        "index.html",
        "decks/neuron.html",
        "decks/neuron.pdf",
        "decks/neuron-handout.pdf",
        "decks/neuron-worksheet.pdf",
        "decks/neuron.png",
        "models/lif.html",
        "models/multi_scale_neuron.html",
        "live/lif.html",
        "scripts/lif.py",
        "notebooks/lif.ipynb",
        "notebooks/multi_scale_neuron.ipynb",
        "notebooks/exercises/05_leak.ipynb",
        "exercises/05_leak.py",
        "sitemap.xml",
        "brian2-basics.zip",
    }
    assert "live/multi_scale_neuron.html" not in files
    assert not any("solution" in file or "nbgrader" in file for file in files)
    with zipfile.ZipFile(published / "brian2-basics.zip") as packed:
        inside = {name.removeprefix("brian2-basics/") for name in packed.namelist()}
    assert inside == {f for f in files if (published / f).is_file()} - {"brian2-basics.zip"}


def test_every_link_of_the_site_leads_somewhere(published):
    assert links.dead(published, f"{HOME}/") == []
    followed = {link for file in published.rglob("*.html") for _, link in links.read(file).links}
    assert {"decks/neuron.html", "../decks/neuron.html#2", f"{HOME}/models/lif.html"} <= followed


def test_nobodys_folders_are_named(published, lecture):
    for file in published.rglob("*.*"):
        assert str(lecture).encode() not in file.read_bytes(), file.name


def test_a_deck_is_told_with_its_minutes(published):
    index = (published / "index.html").read_text("utf-8")
    assert "2 slides · 7 minutes, 3 without the optional slides" in index
    data = json.loads(re.search(r'ld\+json">(.*?)</script>', index)[1])
    assert data["hasPart"][0]["timeRequired"] == "PT7M"
    assert data["hasPart"][0]["url"] == f"{HOME}/decks/neuron.html"


def test_a_page_for_a_model_has_its_equations_its_text_and_the_slides(published):
    page = (published / "models" / "lif.html").read_text("utf-8")
    assert r"\tau\,\dfrac{dv}{dt} = -v + I" in page  # KaTeX keeps the source for screen readers
    assert 'alt="v rises to the threshold"' in page
    assert "NeuronGroup(" in page and "on_pre" not in page
    assert '<a href="../decks/neuron.html#2">Its code</a>' in page
    assert f'<meta property="og:image" content="{HOME}/images/lif.png">' in page


def test_notebooks_run_in_the_cloud_where_there_is_a_repository(published):
    index = (published / "index.html").read_text("utf-8")
    assert "github/ada/lecture/blob/notebooks/exercises/05_leak.ipynb" in index
    assert "gh/ada/lecture/notebooks?labpath=exercises%2F05_leak.ipynb" in index
    for repository in ("", "https://gitlab.example.org/ada/lecture"):
        assert Lecture("", "", repository).run_at("lif.ipynb") == []


def test_the_worksheet_asks_and_the_handout_answers(published):
    said = {}
    for kind in ("handout", "worksheet"):
        reader = pypdf.PdfReader(published / "decks" / f"neuron-{kind}.pdf")
        said[kind] = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
        assert "One neuron" in [mark.title for mark in reader.outline if hasattr(mark, "title")]
    assert all("why does it rest?" in text for text in said.values())
    assert "The reset holds it." in said["handout"]
    assert "The reset holds it." not in said["worksheet"]
    assert "Read it. Is it short? It is." in said["worksheet"]


@pytest.mark.parametrize(
    "page", ["index.html", "models/lif.html", "models/multi_scale_neuron.html"]
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_pages_are_accessible_and_fit_and_ask_no_network(browser, published, page, scheme, width):
    size = {"width": width, "height": 844}
    context = browser.new_context(viewport=size, color_scheme=scheme, offline=True)
    tab = context.new_page()
    said, asked = complaints(tab), []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto((published / page).as_uri())
    assert said == []
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert tab.evaluate("document.documentElement.scrollWidth") == width
    assert tab.evaluate("document.fonts.check('19px \"Source Sans 3 Variable\"')")
    tab.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8"))
    found = tab.evaluate("axe.run({preload: false})")["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    context.close()


def test_the_live_page_of_a_model_runs_from_the_site(browser, published):
    tab = browser.new_page()
    tab.goto((published / "models" / "lif.html").as_uri())
    tab.get_by_role("link", name="Run it live").click()
    tab.locator("#plots canvas").first.wait_for()
    tab.close()


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("models/lost.html", "leads to no file of the site"),
        ("models", "leads to no file of the site"),
        ("MODELS/lif.html", "leads to no file of the site"),
        ("../index.html", "leads out of the site"),
        ("/models/lif.html", "works only where the site is not in a folder"),
        ("models/lif.html#lost", "leads to a place that models/lif.html does not have"),
        ("javascript:alert(1)", "is no address of the web"),
        (f"{HOME}/lost.html", "leads to no file of the site"),
    ],
)
def test_a_dead_link_is_told_with_page_and_line(tmp_path, link, why):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "lif.html").write_text('<p id="here"><a href="../index.html#top">')
    right = '<a id="top" href="models/lif.html#here"><a href="https://example.org/x">'
    (tmp_path / "index.html").write_text(f'{right}\n<a href="{link}">')
    (problem,) = links.dead(tmp_path, f"{HOME}/")
    assert str(problem) == f"index.html:2: the link {link} {why}"
    (tmp_path / "index.html").write_text(right)
    assert links.dead(tmp_path, f"{HOME}/") == []


def test_a_site_with_a_dead_link_is_not_published(published, lecture):
    before = (published / "index.html").read_bytes()
    text = SLIDES + f"\n---\n\n# More\n\n[lost]({HOME}/lost.html), [gone](../gone.py)\n"
    write_deck(lecture, text, "neuron")
    with pytest.raises(Mistake) as told:
        site.publish(lecture)
    write_deck(lecture, SLIDES, "neuron")
    assert f"the link {HOME}/lost.html leads to no file of the site" in str(told.value)
    assert f"the link {REPOSITORY}/blob/main/gone.py leads to no file of the project" in str(
        told.value
    )
    assert (published / "index.html").read_bytes() == before


def test_the_workflow_pushes_the_notebooks_to_a_branch(published, tmp_path):
    """Its last step, run here: the branch has the notebooks and Binder's files, nothing else."""
    text = (ROOT / ".github" / "workflows" / "pages.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["publish"]["steps"]
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b"]
    subprocess.run([*git, "init", "--quiet", "--bare", tmp_path / "there"], check=True)
    here = tmp_path / "here"
    subprocess.run([*git, "clone", "--quiet", tmp_path / "there", here], check=True)
    shutil.copytree(ROOT / "binder", here / "binder")
    shutil.copytree(published, here / "build" / "site")
    for _ in range(2):  # at each push
        script = ["bash", "-e", "-c", steps[-1]["run"]]
        env = {"RUNNER_TEMP": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
        done = subprocess.run(script, cwd=here, env=env, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    listed = [*git, "ls-tree", "-r", "--name-only", "notebooks"]
    names = subprocess.run(listed, cwd=tmp_path / "there", capture_output=True, text=True).stdout
    assert set(names.split()) == {
        "binder/requirements.txt",
        "binder/runtime.txt",
        "exercises/05_leak.ipynb",
        "lif.ipynb",
        "multi_scale_neuron.ipynb",
    }
