"""Synapses between parts of groups, and one that is driven by a part only."""

from brian2 import *

G = NeuronGroup(
    10,
    "dv/dt = (1.1*int(i < 5) + int(i < 5)*i/10.0 - v)/(10*ms) : 1",
    threshold="v > 1",
    reset="v = 0",
    method="euler",
)
S = Synapses(G[2:5], G[5:], "w : 1", on_pre="v_post += w")
S.connect()
S.w = "0.02*(i + j)"
T = Synapses(G[:2], G[8:], on_pre="v_post += 0.1", delay=2 * ms)
T.connect(j="i")
Vmon = StateMonitor(G, "v", record=True)
Smon = SpikeMonitor(G)
run(80 * ms)
