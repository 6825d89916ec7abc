"""What the machinery says in German, French and Spanish; docs/languages.md has a deck in German."""

import json
import re

import pytest
from deck_project import ROOT, headless_shell, make_project, write_deck
from test_docs import empty_project, steps

from deck.check.gate import look
from deck.render.marp import render
from deck.words import language, say, words

FILES = sorted((ROOT / "deck" / "words").glob("*.json"))


@pytest.fixture(scope="module")
def german(tmp_path_factory):
    """Return the project that the page makes, and what its commands have said."""
    root = empty_project(tmp_path_factory.mktemp("languages") / "lecture")
    return root, steps("languages", root)


def test_every_language_says_the_same():
    assert [file.stem for file in FILES] == ["de", "es", "fr"]
    texts = [json.loads(file.read_text("utf-8")) for file in FILES]
    for one in texts:
        assert list(one) == list(texts[0])
        for english, said in one.items():
            assert said.strip()
            assert sorted(re.findall(r"\{\d\}", said)) == sorted(re.findall(r"\{\d\}", english))


def test_nothing_is_translated_that_is_said_nowhere():
    rooms = ("deck/live", "deck/takehome", "deck/markers", "packages/brian2js/brian2js/page")
    files = [file for room in rooms for file in (ROOT / room).glob("*.*") if file.is_file()]
    code = "\n".join(file.read_text("utf-8") for file in files)
    assert [
        text for text in words("de") if f'"{text}"' not in code and f"'{text}'" not in code
    ] == []


def test_what_the_code_says_is_translated():
    """Every text that is given to phrase() in the live part."""
    for file in sorted((ROOT / "deck" / "live").glob("*.mjs")):
        for text in re.findall(r'\bphrase\(\s*"([^"]+)"', file.read_text("utf-8")):
            assert text in words("de"), f"{file.name}: {text}"


@pytest.mark.parametrize("lang", ["en", "xx", "../de", ""])
def test_a_language_without_a_file_is_english(lang):
    assert words(lang) == {}
    assert say(lang, "{0} more", "3") == "3 more"


def test_the_language_of_a_page():
    assert language('<!DOCTYPE html><html lang="de-AT"><head>') == "de-AT"
    assert words("de-AT") == words("de") and words("de")["Copy"] == "Kopieren"
    assert language("<html>") == "en"


def test_a_german_deck_has_german_tables(german):
    text = (german[0] / "slides" / "neuron.md").read_text("utf-8")
    assert "| An der Tafel | In Brian2 |" in text
    assert "| **Schwelle:** $v > V_t$ löst einen Spike aus | `threshold='v > V_t'` |" in text
    assert r"| **Refraktär:** $v$ wird für $\tau_{ref}$ festgehalten |" in text
    assert "`refractory=tau_ref` und `(unless refractory)` |" in text


def test_a_german_deck_is_live_in_german(german, browser):
    page = browser.new_page()
    page.goto((german[0] / "build" / "neuron.html").as_uri() + "#2")
    slide = page.locator("svg.bespoke-marp-active")
    assert slide.get_by_role("button", name="sichern: das ganze Skript dieses Bildes").is_visible()
    slide.get_by_role("button", name="Live rechnen").click()
    slide.get_by_label("Eingang I, als Zahl").fill("0.5")
    slide.get_by_label("keine Spikes; Vmon.v[0] zwischen 0 und 0.5").wait_for(timeout=5000)
    slide.get_by_role("button", name="Zurücksetzen").click()
    assert slide.get_by_role("button", name="Reset").count() == 0
    page.close()


def test_the_check_says_which_dictionary_there_could_be(german):
    said = german[1]
    assert "there is no dictionary for lang: de; npm install --no-save dictionary-de" in said
    assert not re.search(r"\d errors?$", said, re.MULTILINE)


def test_axe_speaks_the_language_of_the_deck(tmp_path, browser):
    root = make_project(tmp_path / "project")
    text = "\n# Ein Titel\n\n### Zu tief\n\nMehr Text\n"
    deck = write_deck(root, text)
    deck.write_text(deck.read_text("utf-8").replace("lang: en", "lang: de"), "utf-8")
    (page,) = render(deck, root=root)
    with headless_shell():
        found = [one for one in look(deck, page, root) if "axe" in one.rule]
    said = json.loads((ROOT / "node_modules/axe-core/locales/de.json").read_text("utf-8"))
    assert found[0].message.startswith(said["rules"]["heading-order"]["help"])
