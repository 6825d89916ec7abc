"""Refractory, but not at rest.

Predict: `(unless refractory)` holds v at the reset for tau_ref = 5 ms after a spike: this neuron
fires at 16, 37 and 58 ms, every 21 ms. What will the interval between spikes be, in ms, when these
two words are deleted and refractory=tau_ref stays? Write it down as `prediction`.

Run: delete them and run the script.

Explain: what does refractory=tau_ref still do?
a) nothing, because v is not held any more
b) it forbids spikes for 5 ms, and v charges for longer than that anyway
c) it resets v once more when the 5 ms are over
"""

from brian2 import *

# Your answers: a number in ms, and the letter of the right explanation
prediction = None
explanation = None

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
'''

# One neuron
G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = V_r; G.I = 1

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(70*ms)
print('spikes at', Smon.t/ms, 'ms')
