"""Several clocks: groups, monitors and regular operations, each with a time step of its own."""

from brian2 import *

G = NeuronGroup(
    2,
    "dv/dt = (1.2 - v)/(10*ms) : 1",
    threshold="v > 1",
    reset="v = 0",
    dt=0.1 * ms,
    method="exact",
)
H = NeuronGroup(
    2,
    """
du/dt = (x - u)/(5*ms) : 1
x : 1
""",
    dt=0.25 * ms,
    method="euler",
)
S = Synapses(G, H, on_pre="x_post += 0.1", delay=1 * ms)
S.connect(j="i")
G.v = [0, 0.5]
G.run_regularly("v += 0.05", dt=3 * ms)
H.run_regularly("x *= 0.9", dt=1 * ms, when="end")
Gmon = StateMonitor(G, "v", record=True, dt=0.5 * ms)
Hmon = StateMonitor(H, ["u", "x"], record=[1])
Smon = SpikeMonitor(G)
run(50 * ms)
