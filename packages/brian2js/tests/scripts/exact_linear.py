"""Coupled linear equations, solved exactly, with a time constant for each neuron."""

from brian2 import *

G = NeuronGroup(
    3,
    """
dv/dt = (-v + u + I)/tau : 1
du/dt = -u/tau_u : 1
I : 1
tau : second
tau_u : second (shared)
""",
    method="exact",
)
G.tau = [5, 10, 20] * ms
G.tau_u = 30 * ms
G.I = [1, 0.5, -1]
G.u = "i*0.1"
Vmon = StateMonitor(G, ["v", "u"], record=True)
run(50 * ms)
