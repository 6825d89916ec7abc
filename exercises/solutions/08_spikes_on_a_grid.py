"""Spikes on a grid: 62, 192 and 434 with steps of 0.1 ms; the theory says 62, 195 and 448.

A threshold is tested once in a step, so an interval of 2.23 ms lasts 2.3 ms. With steps of 0.02 ms
it lasts 2.24 ms, and there are 446 spikes.
"""

from brian2 import *

# Your answers: three numbers of spikes, and the letter of the right explanation
prediction = [62, 192, 434]
explanation = 'c'

start_scope()

# The time step
defaultclock.dt = 0.02*ms

# Parameters
tau = 10*ms; V_t = 0.8

# Three neurons with inputs of their own
eqs = '''
dv/dt = (-v + I)/tau : 1
I : 1
'''
G = NeuronGroup(3, eqs, threshold='v > V_t', reset='v = 0', method='exact')
G.I = [1, 2, 4]

# Monitor
Smon = SpikeMonitor(G)

run(1*second)
print('spikes', Smon.count[:])
