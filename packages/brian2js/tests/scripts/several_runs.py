"""Several runs with Python in between: values, a constant, a seed, spikes under way, store/restore."""

from brian2 import *

seed(11)
tau = 10 * ms
G = NeuronGroup(
    12,
    """dv/dt = (drive - v)/tau + 0.2*xi*tau**-0.5 : 1
drive : 1""",
    threshold="v > 1",
    reset="v = 0",
    method="euler",
)
G.drive = "i/5.0"
S = Synapses(G, G, "w : 1", on_pre="v_post += w", delay=7 * ms)
S.connect(condition="i != j", p=0.5)
S.w = "0.05*rand()"
Vmon = StateMonitor(G, "v", record=[0, 7])
Smon = SpikeMonitor(G)
Rmon = PopulationRateMonitor(G)
run(21 * ms)
G.v = "rand()"
tau = 5 * ms
run(10 * ms)
store()
G.drive = 3
run(10 * ms)
restore()
seed(5)
run(15.5 * ms)
