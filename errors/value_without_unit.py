"""A potential is given a number without a unit."""

from brian2 import *

tau = 10*ms
G = NeuronGroup(1, 'dv/dt = -v/tau : volt', method='exact')
G.v = -70  # mend: G.v = -70*mV
run(1*ms)
