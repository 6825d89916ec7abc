"""A few synapses: one delay for all, two pathways, several synapses between two neurons."""

from brian2 import *

tau = 10 * ms
G = NeuronGroup(
    3,
    "dv/dt = (1.5*int(i == 0) - v)/tau : 1",
    threshold="v > 1",
    reset="v = 0",
    method="euler",
)
S = Synapses(
    G,
    G,
    "w : 1",
    on_pre={"up": "v_post += w", "down": "v_post -= 0.5*w"},
    delay={"up": 1.25 * ms, "down": 4 * ms},
)
S.connect(i=[0, 0, 0, 1], j=[1, 2, 2, 2])
S.w = [0.3, 0.2, 0.1, 0.05]
Vmon = StateMonitor(G, "v", record=True)
Smon = SpikeMonitor(G)
run(100 * ms)
