"""Three multi-scale neurons: neuron 1 modulates the slow positive gain of neurons 2 and 3.

Each spike of neuron 1 lifts the synapse's low-pass filter s by 1; a sigmoid of s is added to
alpha_s_plus of neuron 2 (sign +0.5) and taken from that of neuron 3 (sign -0.5).
Slides: "Neuromodulation with Additive Synapses", "Simulation" (additive).
"""

from brian2 import *
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

synapse_eqs = '''
ds/dt = -s/tau_syn : 1 (clock-driven)
alpha_mod_post = sign_syn/(1 + exp(-(beta*s - theta))) : 1 (summed)
sign_syn : 1 (constant)
beta : 1 (shared, constant)
theta : 1 (shared, constant)
tau_syn : second (shared, constant)
'''

# Neuron 1 (index 0) modulates neuron 2 up and neuron 3 down
S = Synapses(G, G, synapse_eqs, on_pre='s += 1', method='euler')
S.connect(i=[0, 0], j=[1, 2])
S.sign_syn = [0.5, -0.5]
S.beta = 0.25; S.theta = 3; S.tau_syn = 3000*ms

# Monitors
Vmon = StateMonitor(G, 'V', record=True)
Amon = StateMonitor(G, 'alpha_s_plus', record=True)
Smon = SpikeMonitor(G)

run(15000*ms)
