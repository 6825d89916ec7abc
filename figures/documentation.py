"""Where Brian2's tutorials and examples are: two addresses for a telephone's camera."""

import matplotlib.pyplot as plt
import segno

from deck.figure import colour, make

ADDRESSES = {
    "Tutorials": "https://brian2.readthedocs.io/en/stable/resources/tutorials/index.html",
    "Examples": "https://brian2.readthedocs.io/en/stable/examples/index.html",
}


def plot():
    """Draw a QR code for each address, side by side, and the address for those who type."""
    fig, axes = plt.subplots(1, len(ADDRESSES), figsize=(11.36, 2.6), layout="none")
    for k, (ax, address) in enumerate(zip(axes, ADDRESSES.values(), strict=True)):
        matrix = [[bool(dark) for dark in row] for row in segno.make(address, error="m").matrix]
        size = len(matrix)
        ax.set_position([k * 0.521, 0, 2.6 / 11.36, 1])
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    ax.add_patch(plt.Rectangle((x, size - y - 1), 1, 1, color=colour("ink"), lw=0))
        ax.set(xlim=(0, size), ylim=(0, size), aspect="equal")
        words = address.removeprefix("https://").removesuffix("/index.html")
        for place in ("en/", "resources/", "examples"):
            words = words.replace(place, f"\n{place}")
        ax.text(1.1, 0.5, words, transform=ax.transAxes, va="center", color=colour("muted"))
        ax.axis("off")
    return fig


if __name__ == "__main__":
    make(__file__)
