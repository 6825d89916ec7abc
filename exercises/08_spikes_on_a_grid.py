"""Spikes on a grid.

Predict: three neurons without refractoriness have the inputs 1, 2 and 4. From reset to threshold v
takes tau*ln(I/(I - V_t)). How many spikes in one second will the simulation give? Write them down
as `prediction`, a list of three numbers, then run the script as it stands.

Run: with I = 4 the simulation has 3 % fewer spikes than the theory. Change the time step so that
all three are within 0.5 % of it.

Explain: `exact` integrates v without an error. Where do the missing spikes go?
a) v starts each time a little below V_r
b) the monitor misses spikes that come too fast
c) a spike waits for the end of its step, so every interval is a whole number of steps
"""

from brian2 import *

# Your answers: three numbers of spikes, and the letter of the right explanation
prediction = None
explanation = None

start_scope()

# The time step
defaultclock.dt = 0.1*ms

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
