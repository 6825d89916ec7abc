r"""Labels as HTML: what stands between dollar signs, as in "$I_\mathrm{app}$", is set by KaTeX."""

import json
from pathlib import Path

from deck.files import kept
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
    asked = json.dumps(labels).encode() + SCRIPT.read_bytes()
    made = iter(kept(project.root, "labels", asked, lambda: converted(labels)))
    for text in texts:
        text["html"] = next(made)["html"]
        del text["text"]
    for control in panel["controls"].values():
        label = next(made)
        control.update(label=label["html"], plain=label["plain"])


def converted(labels: list[str]) -> list[dict[str, str]]:
    """Return {"html", "plain"} for each text of Matplotlib's."""
    if not labels:
        return []
    made = json.loads(run_node(str(SCRIPT), input=json.dumps(labels), check=True).stdout)
    for label, one in zip(labels, made, strict=True):
        if "error" in one:
            raise DeclaredError(f"KaTeX cannot read the label {label}: {one['error']}", label)
    return made
