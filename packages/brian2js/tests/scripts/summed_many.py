"""Summed variables over many synapses: gap junctions, and a synapse with its own dynamics."""

from brian2 import *

seed(2)
tau = 10 * ms
G = NeuronGroup(
    15,
    """
dv/dt = (I + Igap + Isyn - v)/tau : 1
I : 1
Igap : 1
Isyn : 1
""",
    threshold="v > 1",
    reset="v = 0",
    method="euler",
)
G.I = "i/10.0"
G.v = "rand()"
gap = Synapses(
    G,
    G,
    """
g : 1
Igap_post = g*(v_pre - v_post) : 1 (summed)
""",
)
gap.connect(p=0.4)
gap.g = 0.02
S = Synapses(
    G,
    G,
    """
ds/dt = (x - s)/(5*ms) : 1 (clock-driven)
dx/dt = -x/(2*ms) : 1 (clock-driven)
Isyn_post = 0.1*s : 1 (summed)
""",
    on_pre="x += 1",
    method="exact",
)
S.connect(j="k for k in range(i - 1, i + 2) if k != i", skip_if_invalid=True)
Vmon = StateMonitor(G, ["v", "Igap", "Isyn"], record=True)
Smon = SpikeMonitor(G)
run(60 * ms)
