"""A refractory period for each neuron, in a variable that changes at each spike."""

from brian2 import *

tau = 10 * ms
G = NeuronGroup(
    3,
    """
dv/dt = (2 - v)/tau : 1 (unless refractory)
du/dt = -u/tau : 1
period : second
""",
    threshold="v > 1",
    reset="""
v = 0
u += 1
period = period*1.5 + 0.1*ms
""",
    refractory="period",
    method="exact",
)
G.period = [0.3, 1, 2] * ms
Vmon = StateMonitor(G, ["v", "u", "not_refractory"], record=True)
Smon = SpikeMonitor(G)
run(60 * ms)
