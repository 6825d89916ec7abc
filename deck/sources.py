"""What Cog puts on the slides: code and equations, taken from the models."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def code(path: str, talk: str = "") -> None:
    """Print a model script, without its docstring, as a fenced block for a slide.

    path: the script, from the project's folder. talk: the first line that contains this text is
    the one that the talk is about; it is marked.
    """
    text = (ROOT / path).read_text(encoding="utf-8")
    docstring = ast.parse(text).body[0]
    lines = "\n".join(text.splitlines()[docstring.end_lineno :]).strip().splitlines()
    marked = next((n for n, line in enumerate(lines, 1) if talk and talk in line), None)
    print(f"\n```python {path}" + (f" {{{marked}}}" if marked else ""))
    print("\n".join(lines))
    print("```\n")
