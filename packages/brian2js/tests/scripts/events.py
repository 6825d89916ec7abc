"""Events other than spikes: their conditions, what they do, and synapses that they drive."""

from brian2 import *

G = NeuronGroup(
    3,
    """
dv/dt = (I - v)/(10*ms) : 1
I : 1
n : 1
""",
    threshold="v > 1",
    reset="v = 0",
    events={"half": "v > 0.5 and v < 0.52"},
    method="exact",
)
G.I = [1.2, 1.5, 2]
G.run_on_event("half", "n += 1")
S = Synapses(G, G, on_pre={"pre": "I_post += 0.01"}, on_event={"pre": "half"})
S.connect(condition="i != j")
Vmon = StateMonitor(G, ["v", "n", "I"], record=True)
Smon = SpikeMonitor(G)
Hmon = EventMonitor(G, "half", variables="v")
run(60 * ms)
