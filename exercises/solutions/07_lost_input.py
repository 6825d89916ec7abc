"""A lost input: one spike at 1.1 ms; with tau_ref = 1 ms two, at 1.1 and 3.1 ms.

`(unless refractory)` makes v read-only during refractoriness, for synapses too: what arrives then
is lost, not delayed. Deleting the two words alone does not help: the second input then lifts v, but
v has decayed below the threshold before a spike is allowed again.
"""

from brian2 import *

# Your answers: a number of spikes, and the letter of the right explanation
prediction = 1
explanation = 'b'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; w = 0.9
tau_ref = 1*ms

# Two inputs, at 1 and 3 ms
P = SpikeGeneratorGroup(1, [0, 0], [1, 3]*ms)

# One neuron
G = NeuronGroup(1, 'dv/dt = -v/tau : 1 (unless refractory)',
                threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')

# Each input lifts v
S = Synapses(P, G, on_pre='v_post += w')
S.connect()

# Monitors
Pmon = SpikeMonitor(P)
Smon = SpikeMonitor(G)

run(20*ms)
print('inputs at', Pmon.t/ms, 'ms; spikes at', Smon.t/ms, 'ms')
