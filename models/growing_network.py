"""A chain of multi-scale neurons, as long as you like: each modulates the gain of the next one up.

`python models/growing_network.py 1000` runs a thousand neurons for one second; without a number
there are ten. It is the network that figures/standalone_speed.py times.

Source: the neuron in multi_scale_neuron.py, the synapse in modulatory_synapse.py.
"""

import sys

from brian2 import *
from modulatory_synapse import additive_eqs, additive_on_pre, additive_parameters
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

N = int(sys.argv[1]) if len(sys.argv) > 1 else 10

eqs = multi_scale_eqs + '''
alpha_s_plus = alpha_s_plus_0 + alpha_mod : 1
alpha_s_plus_0 : 1 (shared, constant)
alpha_mod : 1
'''

# A spike is an upward crossing of V = 0
G = NeuronGroup(N, eqs, threshold='V > 0', refractory='V > 0', method='euler')
G.set_states(multi_scale_parameters)
G.alpha_s_plus_0 = 2

# Each neuron modulates the next one up
S = Synapses(G, G, additive_eqs, on_pre=additive_on_pre, method='euler')
S.connect(i=arange(N), j=(arange(N) + 1) % N)
S.w_mod = 0.5
S.set_states(additive_parameters)

# Monitor
Smon = SpikeMonitor(G)

run(1000*ms)
