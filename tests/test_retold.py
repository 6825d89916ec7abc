"""When a model has changed, `invoke slides` tells which sentences to look at again."""

from deck_project import make_project, write_deck

from deck import slides
from deck.markers import retold
from deck.pictures import build

DECK = """
# Spikes at 16 ms

![It spikes at 16 and 37 ms](../images/lif.png)

The interval is 21 ms. It is regular.

```python
x = 99
```

<!--
The first spike comes after 16 ms. Ask: why?
-->

---

# Another with 7 of them

Here are 8
"""


def test_titles_alt_texts_and_sentences_with_numbers_are_told(tmp_path):
    root = make_project(tmp_path / "project")
    deck = write_deck(root, DECK, "talk")
    lines = deck.read_text("utf-8").splitlines()
    told = [one.split(": ", 1) for one in retold.told_of(deck, {"lif"}, root)]
    assert [said for _, said in told] == [
        "# Spikes at 16 ms",
        "![It spikes at 16 and 37 ms](../images/lif.png)",
        "The interval is 21 ms.",
        "The first spike comes after 16 ms.",
    ]
    for place, said in told:
        assert said in lines[int(place.rpartition(":")[2]) - 1]
    assert retold.told_of(deck, {"other"}, root) == []


def test_they_are_told_when_the_model_has_changed_and_not_else(tmp_path, capsys, monkeypatch):
    root = make_project(tmp_path / "project")
    write_deck(root, "\n# Text\n\nNo picture\n", "talk")
    why = {"lif": "models/lif.py changed"}
    monkeypatch.setattr(slides.markdown, "figures", lambda deck, root: [(9, name) for name in why])
    monkeypatch.setattr(build, "names", lambda root: list(why))
    monkeypatch.setattr(
        build, "status", lambda wanted, root: [(n, "stale", w) for n, w in why.items()]
    )
    monkeypatch.setattr(build, "build", lambda names, **also: 0)
    said = []
    monkeypatch.setattr(retold, "report", lambda deck, changed, root: said.append(changed) or "")
    assert slides.make(["talk"], root=root) == 0
    why["lif"] = "slides/palette.css changed"
    assert slides.make(["talk"], root=root) == 0
    assert said == [{"lif"}, set()]
    capsys.readouterr()
