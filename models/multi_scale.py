"""One multi-scale neuron with constant input: it bursts by itself, 7 spikes about every 1508 ms.

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

# Parameters; the potential and its filters start at 0
G.set_states(multi_scale_parameters)
G.alpha_s_plus = 2

# Monitors
Vmon = StateMonitor(G, 'V', record=True)
Smon = SpikeMonitor(G)

run(15000*ms)
