"""The steps of docs/new-lecture.md lead from nothing to a deck that passes the check."""

import re
import subprocess
import sys

from deck_project import ROOT, copy_project

STEP = re.compile(r"^(`{3,})(\w+)(?: (\S+))?\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def test_the_steps_make_a_lecture(tmp_path):
    empty = ["*.md", "*.py"]
    project = copy_project(tmp_path / "lecture", {"deck": [], "slides": empty, "figures": empty})
    (project / "models").mkdir()

    steps = STEP.findall((ROOT / "docs" / "new-lecture.md").read_text("utf-8"))
    assert [kind for _, kind, _, _ in steps] == ["python", "python", "sh", "markdown", "sh", "sh"]
    for _, kind, path, text in steps:
        if kind != "sh":
            (project / path).write_text(text, "utf-8")
            continue
        for command in text.splitlines():
            words = command.removeprefix("uv run ").split()
            done = subprocess.run(
                [sys.executable, "-m", *words], cwd=project, capture_output=True, text=True
            )
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"

    deck = (project / "slides" / "adaptation.md").read_text("utf-8")
    assert r"\tau\,\dfrac{dv}{dt} = -v - a + I" in deck
    assert r"with $\tau = 10$ ms, $\tau_a = 100$ ms and $b = 0.1$" in deck
    assert "```python models/adaptation.py#Dynamics {4}" in deck
    assert (project / "images" / "adaptation.png").is_file()
    assert (project / "build" / "adaptation.html").is_file()
