"""Depressive synapses move the gains at each burst and let them come back before the next.

Slide: "Simulation" (depressive synapses).
"""

from network_traces import network_traces

from deck.figure import make


def plot(model):
    """Draw the membrane potentials and the effective gains of the network."""
    return network_traces(model)


if __name__ == "__main__":
    make(__file__)
