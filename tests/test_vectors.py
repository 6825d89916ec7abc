"""Pictures as drawings: where they are smaller, with their letters, kept while they are true."""

import shutil
import xml.etree.ElementTree as ET

import pytest
from deck_project import DOT, ROOT, make_project

from deck.pictures import build
from deck.pictures.vectors import vectors

pytestmark = pytest.mark.long

LINE = DOT.replace(
    "return plt.figure()",
    """fig, ax = plt.subplots()
    ax.plot([0, 1], [0, 1])
    ax.set(xlabel="time (ms)", ylabel=r"gain $\\alpha_s^+$", title="Bold")
    return fig""",
)
CLOUD = DOT.replace(
    "return plt.figure()",
    """fig, ax = plt.subplots()
    ax.plot([k * 7919 % 10007 for k in range(20000)], "o", ms=1)
    return fig""",
)


@pytest.fixture
def lecture(tmp_path):
    root = make_project(tmp_path / "a project")
    (root / "figures").mkdir()
    shutil.copy(ROOT / "figures" / "lecture.mplstyle", root / "figures")
    (root / "figures" / "line.py").write_text(LINE, "utf-8")
    (root / "figures" / "cloud.py").write_text(CLOUD, "utf-8")
    assert build.build(root=root) == 0
    return root


def test_a_line_is_a_drawing_and_a_cloud_a_picture(lecture, capsys):
    drawn = vectors(["line", "cloud"], lecture)
    assert list(drawn) == ["line"]
    text = drawn["line"].read_text("utf-8")
    svg = ET.fromstring(text)
    assert (svg.get("width"), svg.get("height")) == ("2272", "960")  # those of the PNG
    assert "time (ms)" in text and "http" not in text.split("</metadata>")[1]
    assert text.count("@font-face") == text.count("data:font/ttf;base64,") >= 3
    for face in (":normal;font-weight:400", ":italic;font-weight:400", ":normal;font-weight:700"):
        assert f'"Source Sans Pro";font-style{face}' in text
    assert "drawing 2 of the pictures" in capsys.readouterr().out
    assert vectors(["line", "cloud"], lecture) == drawn
    assert capsys.readouterr().out == ""


def test_another_picture_is_drawn_anew_and_a_stale_one_is_not(lecture):
    (old,) = vectors(["line"], lecture).values()
    script = lecture / "figures" / "line.py"
    script.write_text(LINE.replace("Bold", "Other"), "utf-8")
    assert vectors(["line"], lecture) == {}
    assert build.build(["line"], root=lecture) == 0
    (new,) = vectors(["line"], lecture).values()
    assert "Other" in new.read_text("utf-8")
    assert not old.exists()


def test_for_a_deck_without_figures_nothing_is_drawn(lecture):
    assert vectors([], lecture) == {}
    assert not (lecture / "build" / "vectors").exists()
