"""What the machinery says on a slide, in the language of its deck: a file for each language.

A file has the English text and its translation; {0}, {1} stand for what is put in. What it does not
have is said in English. Another language is another file.
"""

import functools
import json
import re
from pathlib import Path

HERE = Path(__file__).parent


@functools.cache
def words(lang: str) -> dict[str, str]:
    """Return the texts of a language, "de" or "de-AT", by the English ones; none for English."""
    file = HERE / f"{lang.split('-')[0].lower()}.json"
    known = file in HERE.glob("*.json")  # a language comes from a deck, and is no path
    return json.loads(file.read_text("utf-8")) if known else {}


def say(lang: str, text: str, *values: str) -> str:
    """Return an English text in a language, with the values put in."""
    return words(lang).get(text, text).format(*values)


def language(html: str) -> str:
    """Return the language that a page says it is in, "en" if it says none."""
    found = re.search(r'<html[^>]*\blang="([\w-]+)"', html)
    return found[1] if found else "en"
