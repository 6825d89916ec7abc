"""The smallest input that fires.

Predict: a LIF neuron fires when v gets above V_t = 0.8. Which is the smallest constant input I, to
two digits, that makes it fire within 200 ms? Write it down as `prediction`.

Run: the script has one neuron with I = 1. Make it many neurons of one group, each with an input of
its own, until you see a silent and a firing neuron whose inputs differ by 0.01 or less.

Explain: why is the neuron with I = V_t silent?
a) v comes ever closer to I, but never gets above it
b) the refractory period holds v back
c) the time step is too long to see v cross the threshold
"""

from brian2 import *

# Your answers: a number, and the letter of the right explanation
prediction = None
explanation = None

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
'''

# The neurons and their inputs
N = 1
G = NeuronGroup(N, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.I = 1

# Monitor
Smon = SpikeMonitor(G)

run(200*ms)
print('inputs', G.I[:])
print('spikes', Smon.count[:])
