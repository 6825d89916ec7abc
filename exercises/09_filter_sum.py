"""What twelve spikes leave in a filter.

Predict: every 85.3 ms a spike lifts the synapse's filter s by 1; between spikes s decays with
tau_syn = 3000 ms. How high is s after the twelfth spike? Write it down as `prediction`.

Run: nothing to change in the model. Calculate `peak`, the height after twelve spikes, and `limit`,
that after very many, from `interval` and tau_syn: without the monitor, to one per cent.

Explain: why is there a limit?
a) the sigmoid after the filter saturates
b) the more there is, the more decays from one spike to the next, until it is 1
c) the synapse is depressed by its own spikes
"""

from brian2 import *

# Your answers: a number, and the letter of the right explanation
prediction = None
explanation = None

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
peak = 12
limit = inf

print(Smon.num_spikes, 'spikes; s gets up to', max(Mmon.s[0]))
