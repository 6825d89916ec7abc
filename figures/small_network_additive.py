"""From burst to burst neuron 1 lengthens those of neuron 2 and shortens those of neuron 3."""

from network_traces import network_traces

from deck.figure import make

CONTROLS = {
    "S.w_mod[0]": {"label": "weight, 1 to 2", "range": (-1, 1)},
    "S.w_mod[1]": {"label": "weight, 1 to 3", "range": (-1, 1)},
    "S.beta": {"label": r"$\beta$", "range": (0, 2)},
    "S.theta": {"label": r"$\theta$", "range": (-2, 8)},
    "S.tau_syn": {"label": r"$\tau_{syn}$", "range": (50, 10000), "log": True},
}
PRESETS = {
    "no synapses": {"S.w_mod[0]": 0, "S.w_mod[1]": 0},
    "weights swapped": {"S.w_mod[0]": -0.5, "S.w_mod[1]": 0.5},
    "short memory": {"S.tau_syn": 300, "S.beta": 1},
}
PREDICT = {
    "question": "The two weights are swapped. How many spikes has a burst of neuron 3 in the end?",
    "values": {"S.w_mod[0]": -0.5, "S.w_mod[1]": 0.5},
    "measure": ("Smon[2]", "burst"),
    "choices": {"two or three": 3, "seven, like neuron 1": 7, "ten": 10},
}


def plot(model):
    """Draw the membrane potentials and the effective gains of the network."""
    return network_traces(model)


if __name__ == "__main__":
    make(__file__)
