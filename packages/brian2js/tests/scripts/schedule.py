"""Slots and orders: who is updated before whom, with a schedule of the network's own."""

from brian2 import *

G = NeuronGroup(
    2,
    """
dv/dt = (1.3 - v)/(10*ms) : 1
n : 1
m : 1
""",
    threshold="v > 1",
    reset="v = 0; n += 1",
    method="euler",
)
H = NeuronGroup(
    2,
    "dv/dt = (1.4 - v)/(10*ms) : 1",
    threshold="v > 1",
    reset="v = 0",
    order=1,
    method="euler",
)
S = Synapses(G, H, on_pre="v_post = v_post*0.5")
S.connect(j="i")
T = Synapses(H, G, on_pre="v_post += 0.2*n_post")
T.connect(j="i")
G.run_regularly("m = n", when="before_resets")
G.run_regularly("m += v", when="after_synapses", order=3)
G.v = [0, 0.3]
Vmon = StateMonitor(G, ["v", "n", "m"], record=True, when="after_thresholds")
Hmon = StateMonitor(H, "v", record=True, when="end")
Smon = SpikeMonitor(G)
net = Network(collect())
net.schedule = ["start", "synapses", "groups", "resets", "thresholds", "end"]
net.run(60 * ms)
