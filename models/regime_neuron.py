"""One neuron of the map of regimes: that of multi_scale.py, started where those of the map are.

Source: Ribar and Sepulchre (2019); see multi_scale_neuron.py.
"""

from brian2 import *
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

eqs = multi_scale_eqs + '''
alpha_s_plus : 1 (shared, constant)
'''

# A spike is an upward crossing of V = 0
G = NeuronGroup(1, eqs, threshold='V > 0', refractory='V > 0', method='euler')
G.set_states(multi_scale_parameters)
G.alpha_s_plus = 2
G.V = -1

# Monitors
Vmon = StateMonitor(G, 'V', record=True)
Smon = SpikeMonitor(G)

run(12000*ms)
