"""scheduling_summary() says what runs in which slot, and in which order inside one."""

import matplotlib.pyplot as plt
from brian2 import ms

from deck.figure import colour, make

MODEL = "homeostasis"


def plot(model):
    """Draw a line for each object: its slot, its order, its name, and how often it runs."""
    entries = model.order.entries
    fig, ax = plt.subplots(figsize=(11.36, 4.8), layout="none")
    ax.set_position([0, 0, 1, 1])
    ax.axis("off")
    columns = {"when": 0.01, "order": 0.16, "object": 0.26, "kind": 0.66, "every": 0.99}
    rows = len(entries) + 1
    ax.set(xlim=(0, 1), ylim=(-rows, 0))
    for name, x in columns.items():
        ax.text(x, -0.5, name, color=colour("muted"), va="center",
                ha="right" if name == "every" else "left")  # fmt: skip
    slot = None
    for k, entry in enumerate(entries, 1):
        new, slot = entry.when != slot, entry.when
        if new:
            ax.axhline(-k, color=colour("rule"), lw=1.5)
        if entry.when == "start":
            ax.axhspan(-k - 1, -k, color=colour("highlight"), lw=0)
        cells = (entry.when if new else "", str(entry.order), entry.name, entry.type)
        for x, cell in zip(columns.values(), (*cells, f"{entry.dt / ms:g} ms"), strict=True):
            ax.text(
                x,
                -k - 0.5,
                cell,
                va="center",
                ha="right" if x > 0.9 else "left",
                weight="bold" if x < 0.1 else "normal",
            )
    return fig


if __name__ == "__main__":
    make(__file__)
