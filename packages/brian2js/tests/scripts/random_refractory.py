"""Random numbers in statements that are skipped while a neuron is refractory."""

from brian2 import *

seed(8)
G = NeuronGroup(
    20,
    """dv/dt = (1.3 - v)/(10*ms) + 0.4*xi*(10*ms)**-0.5 : 1 (unless refractory)
dw/dt = (rand() - 0.5)/ms : 1 (unless refractory)
dz/dt = poisson(1 + abs(w))/ms - z/ms : 1 (unless refractory)
dy/dt = (randn() - y)/ms : 1""",
    threshold="v > 1",
    reset="v = 0",
    refractory="2*ms + 3*ms*rand()",
    method="euler",
)
Vmon = StateMonitor(G, ["v", "w", "y", "z"], record=True)
Smon = SpikeMonitor(G)
run(60 * ms)
