"""Two modulatory synapses, in one place for every model that uses them: additive and depressive.

A spike lifts the synapse's low-pass filters by 1 (the filter's time constant is absorbed in beta);
a sigmoid of the filter, times the weight w_mod of the synapse, is added to a gain of the
postsynaptic neuron. In the depressive synapse that sigmoid, f, rises with the spikes while a second
one, g, falls (short-term depression); their product counts.

Source: the diagrams are by C. Fernandez Lorden, Neuromorphic Toolbox; the parameters are recovered
from the published figures. s, f, g, beta and theta have no dimension.
"""

from brian2 import *

# Additive synapse: a low-pass filter of the spikes, a sigmoid of the filter
additive_eqs = '''
ds/dt = -s/tau_syn                                   : 1 (clock-driven)
alpha_mod_post = w_mod/(1 + exp(-(beta*s - theta)))  : 1 (summed)
'''

# What a spike does to it, its parameters and their values
additive_on_pre = 's += 1'
additive_eqs += '''
w_mod    : 1 (constant)
beta     : 1 (shared, constant)
theta    : 1 (shared, constant)
tau_syn  : second (shared, constant)
'''
additive_parameters = {'beta': 0.25, 'theta': 3, 'tau_syn': 3000*ms}

# Depressive synapse: two filters, two sigmoids, their product
depressive_eqs = '''
ds_fac/dt = -s_fac/tau_fac                         : 1 (clock-driven)
ds_dep/dt = -s_dep/tau_dep                         : 1 (clock-driven)
f = 1/(1 + exp(-(beta_fac*s_fac - theta_fac)))     : 1
g = g_0/(1 + exp(-(-beta_dep*s_dep - theta_dep)))  : 1
alpha_mod_post = w_mod*f*g                         : 1 (summed)
'''

# What a spike does to it, its parameters and their values
depressive_on_pre = '''
s_fac += 1
s_dep += 1
'''
depressive_eqs += '''
w_mod     : 1 (constant)
g_0       : 1 (shared, constant)
beta_fac  : 1 (shared, constant)
beta_dep  : 1 (shared, constant)
theta_fac : 1 (shared, constant)
theta_dep : 1 (shared, constant)
tau_fac   : second (shared, constant)
tau_dep   : second (shared, constant)
'''
depressive_parameters = {
    'g_0': 2,
    'beta_fac': 0.75, 'theta_fac': 3,  'tau_fac': 500*ms,
    'beta_dep': 0.95, 'theta_dep': -4, 'tau_dep': 500*ms,
}
