"""Refractory, but not at rest: spikes at 16.0, 32.1, 48.2 and 64.3 ms.

v charges from the reset at once, for tau*ln(I/(I - V_t)) = 16.1 ms. The refractory period is over
long before, so forbidding spikes for 5 ms changes nothing here; with I = 3 it would.
"""

from brian2 import *

# Your answers: a number in ms, and the letter of the right explanation
prediction = 16.1
explanation = 'b'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics
eqs = '''
dv/dt = (-v + I)/tau : 1
I : 1
'''

# One neuron
G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = V_r; G.I = 1

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(70*ms)
print('spikes at', Smon.t/ms, 'ms')
