"""Depressive synapses swing the gains at each burst of neuron 1, the same way each time."""

from network_traces import network_traces

from deck.figure import make

CONTROLS = {
    "S.w_mod[0]": {"label": "weight, 1 to 2", "range": (-1, 1)},
    "S.w_mod[1]": {"label": "weight, 1 to 3", "range": (-1, 1)},
    "S.tau_fac": {"label": r"$\tau_{fac}$", "range": (50, 5000), "log": True},
    "S.tau_dep": {"label": r"$\tau_{dep}$", "range": (50, 5000), "log": True},
    "S.beta_fac": {"label": r"$\beta_{fac}$", "range": (0, 2)},
    "S.beta_dep": {"label": r"$\beta_{dep}$", "range": (0, 2)},
    "S.theta_fac": {"label": r"$\theta_{fac}$", "range": (-2, 8)},
    "S.theta_dep": {"label": r"$\theta_{dep}$", "range": (-8, 2)},
    "S.g_0": {"label": "$g_0$", "range": (0, 4)},
}
PRESETS = {
    "no synapses": {"S.w_mod[0]": 0, "S.w_mod[1]": 0},
    "no depression": {"S.beta_dep": 0},
    "weights swapped": {"S.w_mod[0]": -0.5, "S.w_mod[1]": 0.5},
}


def plot(model):
    """Draw the membrane potentials and the effective gains of the network."""
    return network_traces(model)


if __name__ == "__main__":
    make(__file__)
