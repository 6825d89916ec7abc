"""Noise in a group that is too large to unroll, and random numbers in resets and operations.

With two sources of noise, the order in which Brian2 itself draws them is not the same in every
process: there only the statistics could be compared.
"""

from brian2 import *

seed(11)
tau = 10 * ms
G = NeuronGroup(
    40,
    """
dv/dt = (1.1 - v)/tau + 0.3*sqrt(2/tau)*xi : 1
""",
    threshold="v > 1.2",
    reset="v = 0.3*rand() - 0.1*randn()",
    method="euler",
)
G.v = "randn()*0.1"
G.run_regularly("v += 0.01*randn()", dt=5 * ms)
Vmon = StateMonitor(G, "v", record=[0, 17, 39])
Smon = SpikeMonitor(G)
run(100 * ms)
