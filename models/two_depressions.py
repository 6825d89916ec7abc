"""Two kinds of short-term depression hear the same twelve spikes.

One scales the current that each spike sends, after Tsodyks and Markram; the other is the modulatory
synapse with its two filters, whose product tunes a gain. The presynaptic neuron is that of
depressive_synapses.py.

Source: the synapses are those of tsodyks_markram.py and modulatory_synapse.py.
"""

from brian2 import *
from modulatory_synapse import depressive_eqs, depressive_on_pre, depressive_parameters

start_scope(); defaultclock.dt = 0.1*ms

# Presynaptic: one LIF neuron, driven from 500 to 1550 ms
tau = 50*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I = int(t >= 500*ms and t < 1550*ms) : 1
'''
P = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='euler')

# The target has a current to be driven by, and a gain to be tuned
tau_s = 20*ms
G = NeuronGroup(1, '''dI/dt = -I/tau_s : amp
                      alpha_mod : 1''', method='exact')

# Depression of a drive
A = 100*pA; U = 0.45; tau_d = 750*ms; tau_f = 50*ms
drive = Synapses(P, G, '''du/dt = -u/tau_f : 1 (event-driven)
                          dx/dt = (1 - x)/tau_d : 1 (event-driven)''',
                 on_pre='''u += U*(1 - u)
                           I_post += A*u*x
                           x -= u*x''')
drive.connect()
drive.x = 1

# Depression of a modulation
modulation = Synapses(P, G, depressive_eqs, on_pre=depressive_on_pre, method='euler')
modulation.connect()
modulation.w_mod = 0.5
modulation.set_states(depressive_parameters)

# Monitors
Gmon = StateMonitor(G, ['I', 'alpha_mod'], record=True)
Smon = SpikeMonitor(P)

run(4000*ms)
