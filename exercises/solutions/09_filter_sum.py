"""What twelve spikes leave in a filter: 10.31, that is (1 - q**12)/(1 - q).

Each spike adds 1 to what is left, of which q = exp(-interval/tau_syn) is left at the next one:
1 + q + q**2 + ... + q**11.
Many spikes add up to 1/(1 - q) = 35.7: there what decays between two spikes is just 1.
"""

from brian2 import *

# Your answers: a number, and the letter of the right explanation
prediction = 10.3
explanation = 'b'

start_scope(); defaultclock.dt = 0.1*ms

# Presynaptic: one LIF neuron, driven from 500 to 1550 ms
tau = 50*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I = int(t >= 500*ms and t < 1550*ms) : 1
'''
G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='euler')
target = NeuronGroup(1, 'v : 1')

# The synapse's filter
tau_syn = 3000*ms
S = Synapses(G, target, 'ds/dt = -s/tau_syn : 1 (clock-driven)',
             on_pre='s += 1', method='exact')
S.connect()

# Monitors
Smon = SpikeMonitor(G)
Mmon = StateMonitor(S, 's', record=True)

run(1700*ms)
interval = Smon.t[1] - Smon.t[0]

# The theory
q = exp(-interval/tau_syn)  # what is left at the next spike
peak = (1 - q**12)/(1 - q)
limit = 1/(1 - q)

print(Smon.num_spikes, 'spikes; s gets up to', max(Mmon.s[0]))
