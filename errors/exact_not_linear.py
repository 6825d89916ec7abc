"""No exact solution is known for a nonlinear equation."""

from brian2 import *

tau = 10*ms
G = NeuronGroup(1, 'dv/dt = -v**2/tau : 1', method='exact')  # mend: G = NeuronGroup(1, 'dv/dt = -v**2/tau : 1', method='rk4')
run(1*ms)
