"""One rule, written twice: each neuron adjusts its own input until it fires at 20 Hz.

In the first group the rule is text, a part of the model; in the second it is Python.

Source: firing rate homeostasis by an integral controller, as in G. G. Turrigiano and S. B. Nelson,
Nature Reviews Neuroscience 5:97-107 (2004), in its simplest form.
"""

from brian2 import *

start_scope(); defaultclock.dt = 1*ms

# Parameters
tau = 20*ms; V_t = 1; V_r = 0; tau_ref = 5*ms
period = 500*ms; target = 20*Hz; eta = 0.01*second

# Dynamics; n counts the spikes
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
n : 1
'''
G1 = NeuronGroup(10, eqs, threshold='v > V_t', reset='v = V_r; n += 1',
                 refractory=tau_ref, method='exact')
G2 = NeuronGroup(10, eqs, threshold='v > V_t', reset='v = V_r; n += 1',
                 refractory=tau_ref, method='exact')
G1.I = linspace(0.5, 5, 10)
G2.I = linspace(0.5, 5, 10)

# As text
G1.run_regularly('''
I += eta*(target - n/period)
n = 0
''', dt=period)

# As Python
@network_operation(dt=period)
def adjust():
    G2.I += eta*(target - G2.n/period)
    G2.n = 0

# Monitors
Smon1 = SpikeMonitor(G1)
Smon2 = SpikeMonitor(G2)
Imon1 = StateMonitor(G1, 'I', record=True, dt=period)
Imon2 = StateMonitor(G2, 'I', record=True, dt=period)

run(6*second)

# In which order did it all run?
order = scheduling_summary()
