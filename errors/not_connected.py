"""Synapses are declared and no pair is chosen."""

from brian2 import *

tau = 10*ms
G = NeuronGroup(2, 'dv/dt = -v/tau : 1', threshold='v > 1',
                reset='v = 0', method='exact')
S = Synapses(G, G, on_pre='v += 1')  # add: S.connect()
run(1*ms)
