"""Above the threshold, and no spike.

Predict: neuron 0 drives neurons 1 and 2, which leak fast. With w = 0.51 the monitor shows v = 0.802
of neuron 1, and V_t is 0.8. Does neuron 1 fire? Write True or False as `prediction`.

Run: set the weight to neuron 1 to 0.51; for neuron 2 take a weight that is as little larger as you
can, no more than 0.005, so that it does fire.

Explain: how can v be above the threshold without a spike?
a) thresholds are tested before synapses act; until the next test v has decayed
b) neuron 1 is refractory
c) 0.802 is a rounding error of the monitor
"""

from brian2 import *

# Your answers: True or False, and the letter of the right explanation
prediction = None
explanation = None

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
S.w = [0.2, 0.2]

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(100*ms)
print('spikes', Smon.count[:], 'greatest v', Vmon.v[:].max(axis=1))
