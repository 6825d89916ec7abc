"""The equation has a name that nothing defines."""

from brian2 import *

G = NeuronGroup(1, 'dv/dt = -v/tau : 1', method='exact')  # add: tau = 10*ms
run(1*ms)
