r"""Matplotlib's labels as HTML: "$\alpha_s^+$" as a Greek letter with index and exponent."""

import html
import re

NAMES = "alpha beta gamma delta epsilon theta lambda mu rho sigma tau phi omega Delta Sigma"
GREEK = dict(zip(NAMES.split(), "αβγδεθλμρστφωΔΣ", strict=True))
SYMBOLS = GREEK | {
    "pm": "\u00b1",
    "times": "\u00d7",
    "cdot": "\u00b7",
    "uparrow": "\u2191",
    "downarrow": "\u2193",
    "infty": "\u221e",
    "leq": "\u2264",
    "geq": "\u2265",
    ",": "\u2009",
}
TOKEN = re.compile(r"\\([A-Za-z]+|,)\s?|([_^])|([{}])|(\d+(?:\.\d+)?)|(.)", re.DOTALL)


def to_html(text: str) -> str:
    r"""Return a Matplotlib text as HTML; what stands between dollar signs is mathematics."""
    parts = re.split(r"(?<!\\)\$", text)
    return "".join(
        mathematics(part) if k % 2 else html.escape(part.replace(r"\$", "$"), quote=False)
        for k, part in enumerate(parts)
    ).replace("\n", "<br>")


def to_plain(text: str) -> str:
    """Return a Matplotlib text as it is read out, without marks."""
    return html.unescape(re.sub(r"<[^>]*>", "", to_html(text)))


def mathematics(source: str) -> str:
    """Return mathtext as HTML: italic letters, upright digits and Greek, raised and lowered."""
    tokens = [match.groups() for match in TOKEN.finditer(source)]
    return sequence(tokens, 0)[0].replace("</i><i>", "")


def sequence(tokens: list, at: int) -> tuple[str, int]:
    """Read tokens up to a closing brace; return their HTML and where they end."""
    out, scripts = [], {}

    def flush() -> None:
        if len(scripts) == 2:
            both = f"<sub>{scripts['_']}</sub><sup>{scripts['^']}</sup>"
            out.append(f'<span class="live-both">{both}</span>')
        elif scripts:
            ((mark, inner),) = scripts.items()
            tag = {"_": "sub", "^": "sup"}[mark]
            out.append(f"<{tag}>{inner}</{tag}>")
        scripts.clear()

    while at < len(tokens):
        _, script, brace, _, _ = tokens[at]
        if brace == "}":
            break
        if script:
            scripts[script], at = one(tokens, at + 1)
            continue
        flush()
        piece, at = one(tokens, at)
        out.append(piece)
    flush()
    return "".join(out), at


def one(tokens: list, at: int) -> tuple[str, int]:
    """Read one symbol or one group in braces."""
    name, _, brace, number, other = tokens[at]
    if brace == "{":
        inner, end = sequence(tokens, at + 1)
        return inner, end + 1
    if name:
        return SYMBOLS.get(name, name), at + 1
    if number:
        return number, at + 1
    if other == "-":
        return "\u2212", at + 1
    if other and other.isalpha():
        return f"<i>{other}</i>", at + 1
    return html.escape(other or "", quote=False), at + 1
