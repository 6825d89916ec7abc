"""What an additive synapse makes of 12 spikes: an excitatory and an inhibitory one, side by side.

The presynaptic neuron is the LIF neuron of lif.py with a slower membrane: a current pulse makes it
fire 12 times, 85.3 ms apart. The two postsynaptic targets only collect alpha_mod.

Source: the synapse in modulatory_synapse.py.
"""

from brian2 import *
from modulatory_synapse import additive_eqs, additive_on_pre, additive_parameters

start_scope()
defaultclock.dt = 0.1*ms

# Presynaptic: one LIF neuron, driven from 500 to 1550 ms
tau = 50*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I = int(t >= 500*ms and t < 1550*ms) : 1
'''
G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='euler')
target = NeuronGroup(2, 'alpha_mod : 1')

# An excitatory and an inhibitory synapse
S = Synapses(G, target, additive_eqs, on_pre=additive_on_pre, method='euler')
S.connect(i=0, j=[0, 1])
S.w_mod = [0.5, -0.5]
S.set_states(additive_parameters)

# Monitors
Smon = SpikeMonitor(G)
Mmon = StateMonitor(S, 's', record=True)
Amon = StateMonitor(target, 'alpha_mod', record=True)

run(4000*ms)
