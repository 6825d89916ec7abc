"""Many synapses with weights and delays of their own, forwards and backwards."""

from brian2 import *

seed(5)
tau = 10 * ms
G = NeuronGroup(
    20,
    """
dv/dt = (I - v)/tau : 1 (unless refractory)
I : 1
""",
    threshold="v > 1",
    reset="v = 0",
    refractory=1 * ms,
    method="exact",
)
G.I = "i/10.0"
S = Synapses(
    G,
    G,
    """
w : 1
x : 1
""",
    on_pre="""
v_post += w
x += 1
""",
    on_post="w = clip(w + 0.001*x, 0, 0.2)",
)
S.connect(condition="i != j", p=0.3)
S.w = "rand()*0.1"
S.delay = "rand()*3*ms"
S.post.delay = "1*ms"
Vmon = StateMonitor(G, "v", record=True)
Wmon = StateMonitor(S, ["w", "x"], record=[0, 5, 50])
Smon = SpikeMonitor(G)
run(80 * ms)
