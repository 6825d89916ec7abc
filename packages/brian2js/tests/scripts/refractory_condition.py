"""Refractory as long as a condition holds, and a period given as a literal."""

from brian2 import *

tau = 5 * ms
G = NeuronGroup(
    2,
    "dv/dt = (1.5*(1 + sin(2*pi*50*Hz*t)) - v)/tau : 1",
    threshold="v > 1",
    refractory="v > 0.9",
    method="euler",
)
H = NeuronGroup(
    2,
    """
dv/dt = (I - v)/tau : 1 (unless refractory)
I : 1
""",
    threshold="v > 1",
    reset="v = 0",
    refractory=3 * ms,
    method="euler",
)
H.I = [1.5, 3]
Vmon = StateMonitor(G, "v", record=True)
Hmon = StateMonitor(H, "v", record=True)
Smon = SpikeMonitor(G)
SHmon = SpikeMonitor(H)
run(100 * ms)
