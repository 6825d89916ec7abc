"""Three multi-scale neurons as in small_network_additive.py, with depressive synapses.

Each spike of neuron 1 lifts both s_fac and s_dep by 1. The modulation grows with s_fac and is
multiplied by g, which falls as s_dep grows: a long burst silences its own effect.
Slides: "Neuromodulation with Depressive Synapses", "Simulation" (depressive).
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
ds_fac/dt = -s_fac/tau_fac : 1 (clock-driven)
ds_dep/dt = -s_dep/tau_dep : 1 (clock-driven)
g = g_0/(1 + exp(-(-beta_dep*s_dep - theta_dep))) : 1
alpha_mod_post = g*sign_syn/(1 + exp(-(beta_fac*s_fac - theta_fac))) : 1 (summed)
sign_syn : 1 (constant)
g_0 : 1 (shared, constant)
beta_fac : 1 (shared, constant)
beta_dep : 1 (shared, constant)
theta_fac : 1 (shared, constant)
theta_dep : 1 (shared, constant)
tau_fac : second (shared, constant)
tau_dep : second (shared, constant)
'''

# Neuron 1 (index 0) modulates neuron 2 up and neuron 3 down
S = Synapses(G, G, synapse_eqs, on_pre='''s_fac += 1
                                          s_dep += 1''', method='euler')
S.connect(i=[0, 0], j=[1, 2])
S.sign_syn = [0.5, -0.5]
S.g_0 = 2
S.beta_fac = 0.75; S.theta_fac = 3; S.tau_fac = 500*ms
S.beta_dep = 0.95; S.theta_dep = -4; S.tau_dep = 500*ms

# Monitors
Vmon = StateMonitor(G, 'V', record=True)
Amon = StateMonitor(G, 'alpha_s_plus', record=True)
Smon = SpikeMonitor(G)

run(15000*ms)
