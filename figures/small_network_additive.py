"""From burst to burst neuron 1 lengthens those of neuron 2 and shortens those of neuron 3.

Slide: "Simulation" (additive synapses).
"""

from network_traces import network_traces

from deck.figure import make


def plot(model):
    """Draw the membrane potentials and the effective gains of the network."""
    return network_traces(model)


if __name__ == "__main__":
    make(__file__)
