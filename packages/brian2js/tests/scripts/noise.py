"""White noise (xi) in every neuron, its numbers drawn in numpy's order from the same seed."""

from brian2 import *

seed(4321)
tau = 10 * ms
sigma = 0.5
G = NeuronGroup(
    5,
    """
dv/dt = (1.1 - v)/tau + sigma*sqrt(2/tau)*xi : 1 (unless refractory)
""",
    threshold="v > 1.2",
    reset="v = 0.1*rand()",
    refractory=2 * ms,
    method="euler",
)
G.v = "rand()"
Vmon = StateMonitor(G, "v", record=True)
Smon = SpikeMonitor(G)
run(200 * ms)
