"""Three multi-scale neurons: neuron 1 modulates the slow positive gain of neurons 2 and 3.

Each spike of neuron 1 adds to alpha_s_plus of neuron 2 (weight +0.5) and takes from that of
neuron 3 (weight -0.5), for as long as the synapse's slow filter remembers it.

Source: the neuron in multi_scale_neuron.py, the synapse in modulatory_synapse.py.
"""

from brian2 import *
from modulatory_synapse import additive_eqs, additive_on_pre, additive_parameters
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

# The effective gain is the neuron's own plus what the synapses add
eqs = multi_scale_eqs + '''
alpha_s_plus = alpha_s_plus_0 + alpha_mod : 1
alpha_s_plus_0 : 1 (shared, constant)
alpha_mod : 1
'''

# A spike is an upward crossing of V = 0
G = NeuronGroup(3, eqs, threshold='V > 0', refractory='V > 0', method='euler')
G.set_states(multi_scale_parameters)
G.alpha_s_plus_0 = 2

# Neuron 1 (index 0) modulates neuron 2 up and neuron 3 down
S = Synapses(G, G, additive_eqs, on_pre=additive_on_pre, method='euler')
S.connect(i=[0, 0], j=[1, 2])
S.w_mod = [0.5, -0.5]
S.set_states(additive_parameters)

# Monitors
Vmon = StateMonitor(G, 'V', record=True)
Amon = StateMonitor(G, 'alpha_s_plus', record=True)
Smon = SpikeMonitor(G)

run(15000*ms)
