"""The pages of docs/ for those who write slides: their steps lead from nothing to what they say."""

import re
import subprocess
import sys

import pytest
from deck_project import ROOT, copy_project
from PIL import Image

pytestmark = pytest.mark.slow  # each page of docs/ builds a deck

STEP = re.compile(r"^(`{3,})(\w+)(?: (\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
PAGES = ["data", "languages", "live-slides", "new-lecture", "several-runs", "slides"]


@pytest.fixture(scope="module")
def lecture(tmp_path_factory):
    """Return what the steps of a page make: its project, and what the commands have said."""
    made = {}

    def follow(page: str):
        if page not in made:
            root = tmp_path_factory.mktemp(page) / "lecture"
            made[page] = (empty_project(root), steps(page, root))
        return made[page]

    return follow


def empty_project(root):
    """Make a project without any model, figure or deck."""
    empty = ["*.md", "*.py", "*_speed.json"]
    project = copy_project(root, {"deck": [], "slides": empty, "figures": empty})
    for room in ("models", "images"):
        (project / room).mkdir(exist_ok=True)
    return project


def steps(page: str, root) -> str:
    """Write the files and run the commands of a page; return what they have printed."""
    said = ""
    told = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
    if "images/cell.jpg" in told:  # which it asks the reader to put there
        Image.effect_noise((2000, 1200), 60).save(root / "images" / "cell.jpg")
    for _, kind, path, text in STEP.findall(told):
        if kind != "sh":
            (root / path).write_text(text, "utf-8")
            continue
        for command in text.splitlines():
            words = command.removeprefix("uv run ").split()
            run = [sys.executable, "-m", *words]
            done = subprocess.run(run, cwd=root, capture_output=True, text=True)
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
            said += f"$ {command}\n{done.stdout}"
    return said


def test_every_page_with_steps_is_followed():
    have = {
        page.stem
        for page in (ROOT / "docs").glob("*.md")
        if any(path for _, _, path, _ in STEP.findall(page.read_text("utf-8")))
    }
    assert have == set(PAGES)


def test_the_readme_leads_to_every_page():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [page for page in PAGES if f"(docs/{page}.md)" not in readme] == []


def test_a_new_lecture(lecture):
    root, said = lecture("new-lecture")
    deck = (root / "slides" / "adaptation.md").read_text("utf-8")
    assert r"\tau\,\dfrac{dv}{dt} = -v - a + I" in deck
    assert r"with $\tau = 10$ ms, $\tau_a = 100$ ms and $b = 0.1$" in deck
    assert "```python models/adaptation.py#Dynamics {4}" in deck
    assert (root / "images" / "adaptation.png").is_file()
    assert (root / "build" / "adaptation.html").is_file()
    assert "everything is current and every slide is right" in said


def test_a_live_slide(lecture, browser):
    root, _ = lecture("live-slides")
    page = browser.new_page()
    page.goto((root / "build" / "adaptation.html").as_uri())
    page.get_by_role("button", name="Run it live").click()
    page.get_by_role("button", name="five times as many").click()
    page.get_by_text("Right: five times as many.").wait_for()
    page.get_by_role("button", name="Close").click()
    page.get_by_label("kick b, as a number").fill("0")
    page.get_by_role("button", name="one spike").click()
    assert page.get_by_label("kick b, as a number").input_value() == "0.5"
    page.close()


def test_several_runs(lecture):
    root, said = lecture("several-runs")
    assert {file.stem for file in (root / "images").glob("*.png")} == {"futures", "first_future"}
    last = said.split("$ uv run invoke figures\n")[1]
    assert "made" not in last, "the second command was to have nothing to do"


def test_data_and_photographs(lecture):
    root, _ = lecture("data")
    page = (root / "build" / "measured.html").read_text("utf-8")
    assert page.count("data:image/jpeg") == 1
    assert page.count('<p class="source">') == 1  # the figure's; the photograph has none
    # What is taken home has the data in it
    sys.path.insert(0, str(root / "figures"))
    from deck.takehome.scripts import script

    taken = script("", "rates", root)
    assert "1.5,85" in taken and "__file__" not in taken
    file = root / "taken.py"
    file.write_text(taken.replace("plt.show()", "print(fig.axes[0].lines[0].get_ydata())"), "utf-8")
    done = subprocess.run([sys.executable, "-P", file], cwd=root, capture_output=True, text=True)
    assert "[  0.  38.  85. 120. 172.]" in done.stdout, done.stderr
    # The picture knows its data
    (root / "figures" / "rates.csv").write_text("input,rate\n1,2\n", "utf-8")
    checked = [sys.executable, "-m", "invoke", "check"]
    said = subprocess.run(checked, cwd=root, capture_output=True, text=True).stdout
    assert "images/rates.png is not current: figures/rates.csv changed" in said


def test_how_a_slide_is_written(lecture):
    root, _ = lecture("slides")
    page = (root / "build" / "written.html").read_text("utf-8")
    short = (root / "build" / "written-short.html").read_text("utf-8")
    assert len(re.findall(r'<span class="line talk">', page)) == 3
    assert "<kbd>p</kbd>" in page
    assert (page.count("<section"), short.count("<section")) == (3, 2)


@pytest.mark.parametrize("name", ["classes", "html"])
def test_what_the_page_about_slides_lists_is_what_there_is(name):
    text = (ROOT / "docs" / "slides.md").read_text("utf-8")
    theme = (ROOT / "slides" / "theme.css").read_text("utf-8")
    if name == "classes":
        table = text.split("## Slide classes")[1].split("Columns are")[0]
        listed = set(re.findall(r"`(\w[\w-]*)`", table)) - {"_class"}
        assert listed == set(re.findall(r"section\.([\w-]+)", theme))
        columns = set(re.findall(r"\.([\w-]+) \{ grid-template-columns", theme))
        assert all(f"columns {one}`" in text for one in columns)
    else:
        options = (ROOT / "deck" / "render" / "options.mjs").read_text("utf-8")
        allowed = re.search(r"ALLOWED_HTML = \{(.*?)\}", options)[1]
        listed = re.findall(r"`<(\w+)", text.split("## Allowed HTML")[1].split("All else")[0])
        assert listed == re.findall(r"(\w+): \[", allowed)
