"""Subsets, time steps and further variables of monitors; subgroups; the population's rate."""

from brian2 import *

G = NeuronGroup(
    12,
    """
dv/dt = (I - v)/(10*ms) : 1
I = 1 + i/10.0 : 1
""",
    threshold="v > 1",
    reset="v = 0",
    method="exact",
)
Vmon = StateMonitor(G, ["v", "I"], record=[3, 1, 11], dt=0.3 * ms)
Emon = StateMonitor(G[4:7], "v", record=True, when="end")
Smon = SpikeMonitor(G, variables="v")
Partmon = SpikeMonitor(G[2:9])
Countmon = SpikeMonitor(G[8:], record=False)
Rmon = PopulationRateMonitor(G)
Rpart = PopulationRateMonitor(G[6:])
run(40 * ms)
