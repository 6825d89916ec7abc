"""Event-driven synapses: spike-timing dependent plasticity."""

from brian2 import *

seed(3)
taupre = taupost = 20 * ms
wmax = 0.2
Apre = 0.01
Apost = -Apre * 1.05
inputs = PoissonGroup(12, rates="30*Hz + i*5*Hz")
G = NeuronGroup(
    2, "dv/dt = -v/(10*ms) : 1", threshold="v > 0.5", reset="v = 0", method="exact"
)
S = Synapses(
    inputs,
    G,
    """
w : 1
dapre/dt = -apre/taupre : 1 (event-driven)
dapost/dt = -apost/taupost : 1 (event-driven)
""",
    on_pre="""
v_post += w
apre += Apre
w = clip(w + apost, 0, wmax)
""",
    on_post="""
apost += Apost
w = clip(w + apre, 0, wmax)
""",
)
S.connect()
S.w = 0.1
Wmon = StateMonitor(S, "w", record=True)
Smon = SpikeMonitor(G)
Imon = SpikeMonitor(inputs)
run(300 * ms)
