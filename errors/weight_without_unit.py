"""A potential in volts is raised by a number."""

from brian2 import *

tau = 10*ms
G = NeuronGroup(2, 'dv/dt = -v/tau : volt', threshold='v > 20*mV',
                reset='v = 0*mV', method='exact')
S = Synapses(G, G, on_pre='v += 0.2')  # mend: S = Synapses(G, G, on_pre='v += 0.2*mV')
S.connect()
run(1*ms)
