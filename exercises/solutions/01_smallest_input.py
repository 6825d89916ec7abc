"""The smallest input that fires: I = 0.81, the first of the grid above the threshold.

v = I*(1 - exp(-t/tau)) approaches I and never gets above it, so only an input above V_t reaches the
threshold. The closer it is, the longer that takes: tau*ln(I/(I - V_t)), 44 ms with I = 0.81.
"""

from brian2 import *

# Your answers: a number, and the letter of the right explanation
prediction = 0.81
explanation = 'a'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
'''

# The neurons and their inputs
N = 21
G = NeuronGroup(N, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.I = linspace(0.7, 0.9, N)

# Monitor
Smon = SpikeMonitor(G)

run(200*ms)
print('inputs', G.I[:])
print('spikes', Smon.count[:])
