"""What the network's parts cost: the kick, over after 50 ms, goes on costing.

Drawn from figures/coba_speed.json, which `invoke bench --figure` measures.
"""

import json
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.figure import Figure

from deck.figure import colour, make

DATA = Path(__file__).with_name("coba_speed.json")
# Brian2's objects: what they do
PARTS = {
    "neurons_stateupdater": "equations",
    "kicks_spike_thresholder": "the kick's Poisson spikes",
    "exc_pre": "excitatory synapses",
    "inh_pre": "inhibitory synapses",
    "spikes": "spike monitor",
    "neurons_spike_thresholder": "thresholds",
    "neurons_spike_resetter": "resets",
    "kick_pre": "the kick's synapses",
}


def shares(target: str = "numpy", neurons: int = 4000) -> dict[str, float]:
    """Return the part of the time that each object took, in per cent, the largest first."""
    measured = json.loads(DATA.read_text("utf-8"))["measured"]
    profile = next(
        m["profile"] for m in measured if (m["target"], m["neurons"]) == (target, neurons)
    )
    whole = sum(profile.values())
    return {
        name: 100 * taken / whole
        for name, taken in sorted(profile.items(), key=lambda item: -item[1])
    }


def plot() -> Figure:
    """Draw a bar for each object that takes more than one per cent."""
    found = {name: share for name, share in shares().items() if share > 1}
    fig, ax = plt.subplots(figsize=(11.36, 4.2))
    for k, (name, share) in enumerate(found.items()):
        ink = colour("neuron-2" if name.startswith("kick") else "ink")
        ax.barh(-k, share, height=0.62, color=ink)
        ax.text(share + 0.5, -k, f"{share:.0f} %  {PARTS[name]}", color=ink, va="center")
    ax.set_yticks([-k for k in range(len(found))], list(found))
    ax.tick_params(axis="y", length=0)
    ax.set(xlim=(0, 62), xlabel="part of the time (%)", ylim=(0.5 - len(found), 0.5))
    return fig


if __name__ == "__main__":
    make(__file__)
