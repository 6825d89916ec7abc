r"""Labels as HTML: what stands between dollar signs, as in "$I_\mathrm{app}$", is set by KaTeX."""

import contextlib
import hashlib
import json
from pathlib import Path

from deck.files import replace
from deck.live.declared import DeclaredError
from deck.node import run_node
from deck.project import Project

SCRIPT = Path(__file__).with_name("labels.mjs")


def typeset(project: Project, panel: dict) -> None:
    """Give the texts of a panel their `html`, and its controls `label` and `plain`.

    Raises DeclaredError for what KaTeX cannot read.
    """
    texts = [text for axes in panel["axes"] for text in axes["texts"]]
    labels = [*(text["text"] for text in texts), *(c["label"] for c in panel["controls"].values())]
    made = iter(kept(project, labels))
    for text in texts:
        text["html"] = next(made)["html"]
        del text["text"]
    for control in panel["controls"].values():
        label = next(made)
        control.update(label=label["html"], plain=label["plain"])


def kept(project: Project, labels: list[str]) -> list[dict[str, str]]:
    """Return what `converted` does, from build/labels if the same labels were set before."""
    said = json.dumps(labels).encode() + SCRIPT.read_bytes()
    file = project.build / "labels" / f"{hashlib.sha256(said).hexdigest()[:16]}.json"
    with contextlib.suppress(OSError, ValueError, RecursionError, TypeError, LookupError):
        found = json.loads(file.read_text("utf-8"))
        return [{part: str(one[part]) for part in ("html", "plain")} for one in found]
    made = converted(labels)
    with contextlib.suppress(OSError):  # they are set again next time
        replace(file, json.dumps(made).encode())
    return made


def converted(labels: list[str]) -> list[dict[str, str]]:
    """Return {"html", "plain"} for each text of Matplotlib's."""
    if not labels:
        return []
    made = json.loads(run_node(str(SCRIPT), input=json.dumps(labels), check=True).stdout)
    for label, one in zip(labels, made, strict=True):
        if "error" in one:
            raise DeclaredError(f"KaTeX cannot read the label {label}: {one['error']}", label)
    return made
