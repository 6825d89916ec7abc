"""The time step and the method: 25 spikes with `exact`, 33 with `euler`.

Exact integration gives v right at every step, but the threshold is only tested there: an interval
of 16.1 ms becomes 20 ms. Euler follows the slope at a step's start, the steepest of it: v reaches
the threshold in 15 ms. Neither is right, and the two errors have opposite signs.
"""

from brian2 import *

# Your answers: two numbers, and the letter of the right explanation
prediction = [25, 33]
explanation = 'b'

start_scope()

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0

# The time step
step = 5*ms

# Dynamics, with both methods
eqs = 'dv/dt = (-v + 1)/tau : 1'
exact = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='exact', dt=step)
euler = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='euler', dt=step)

# Monitors
Sexact = SpikeMonitor(exact)
Seuler = SpikeMonitor(euler)

run(500*ms)
print('exact', Sexact.num_spikes, 'spikes; euler', Seuler.num_spikes)
