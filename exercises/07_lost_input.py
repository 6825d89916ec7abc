"""A lost input.

Predict: an input of 0.9 makes this neuron fire, and two of them arrive, at 1 and at 3 ms. After a
spike the neuron is refractory for 5 ms. How many spikes will you see? Write the number down as
`prediction`, then run the script as it stands.

Run: make both inputs count: two spikes, with the same inputs at the same times. One small change is
enough.

Explain: what has become of the second input in the script as it stood?
a) it waits until the refractory period is over
b) it is lost: with `(unless refractory)` nothing changes v, a synapse neither
c) SpikeGeneratorGroup emits one spike for each neuron only
"""

from brian2 import *

# Your answers: a number of spikes, and the letter of the right explanation
prediction = None
explanation = None

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; w = 0.9
tau_ref = 5*ms

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
