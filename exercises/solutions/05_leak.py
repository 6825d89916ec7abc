"""It leaks too fast: no spike, and v gets no higher than 0.315.

Between two inputs, 10.2 ms apart, v falls to exp(-1.02) = 0.36 of itself. The inputs add up to
w*(1 + 0.36 + 0.36**2 + ...), which cannot exceed w/(1 - 0.36) = 0.31; one that comes 10.1 ms after
the one before adds the rest.
"""

from brian2 import *

# Your answers: spikes and greatest v, and the letter of the right explanation
prediction = [0, 0.31]
explanation = 'c'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
tau : second
'''

# Two neurons, the first with an input
G = NeuronGroup(2, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = V_r; G.I = [2, 0]
G.tau = [10, 10]*ms

# The first neuron drives the second
S = Synapses(G, G, 'w : 1', on_pre='v_post += w')
S.connect(i=0, j=1); S.w = 0.2

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(100*ms)
print('spikes', Smon.count[:], 'greatest v of the second neuron', max(Vmon.v[1]))
