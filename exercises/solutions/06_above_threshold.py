"""Above the threshold, and no spike: 0.51 does not fire, 0.515 does.

In each step thresholds are tested before synapses act. v = 0.802 is what an input makes of it; at
the next test, 0.1 ms later, v has decayed by one per cent to 0.794. With w = 0.515 it is 0.808, and
0.8001 is left at the test.
"""

from brian2 import *

# Your answers: True or False, and the letter of the right explanation
prediction = False
explanation = 'a'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
tau : second
'''

# Three neurons, the first with an input
G = NeuronGroup(3, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = V_r; G.I = [2, 0, 0]; G.tau = 10*ms

# Neuron 0 drives neurons 1 and 2
S = Synapses(G, G, 'w : 1', on_pre='v_post += w')
S.connect(i=0, j=[1, 2])
S.w = [0.51, 0.515]

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(100*ms)
print('spikes', Smon.count[:], 'greatest v', Vmon.v[:].max(axis=1))
