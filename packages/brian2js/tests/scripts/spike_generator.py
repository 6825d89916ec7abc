"""Given spikes, periodic and not, through synapses."""

from brian2 import *

A = SpikeGeneratorGroup(3, [0, 1, 2, 0], [1, 2, 2, 5] * ms)
B = SpikeGeneratorGroup(2, [0, 1], [0.5, 1.7] * ms, period=3 * ms)
G = NeuronGroup(3, "dv/dt = -v/(5*ms) : 1", method="exact")
S = Synapses(A, G, on_pre="v += 1", delay=0.3 * ms)
S.connect(j="i")
T = Synapses(B, G, on_pre="v -= 0.1")
T.connect()
Vmon = StateMonitor(G, "v", record=True)
Smon = SpikeMonitor(A)
Bmon = SpikeMonitor(B)
run(12 * ms)
