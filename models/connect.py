"""Three neurons, two connections: what happens to neurons 1 and 2 when neuron 0 spikes."""

from brian2 import *

# Neuron 0 starts above the threshold: it spikes at once
G = NeuronGroup(3, 'v : 1', threshold='v > 1', reset='v = 0')
G.v = [2, 0, 0]

S = Synapses(G, G, model='w : 1', on_pre='v_post += w', delay=1*ms)
S.connect(i=0, j=[1, 2])
S.w = [0.2, 0.5]

run(5*ms)
print(G.v[:])  # [0.  0.2 0.5]
