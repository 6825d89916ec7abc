"""Fifty LIF neurons below threshold, each with white noise of its own: the noise makes them fire.

Without a threshold v would have the mean I and, after some tau, the standard deviation sigma.

Source: W. Gerstner et al., Neuronal Dynamics (2014), section 8.1.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms; seed(2026)

# Parameters: the input alone stays below the threshold
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms
I = 0.7; sigma = 0.1

# Dynamics with noise
eqs = '''
dv/dt = (-v + I)/tau + sigma*sqrt(2/tau)*xi : 1 (unless refractory)
'''

# Fifty trials are fifty neurons
G = NeuronGroup(50, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='euler')

# Monitors
Vmon = StateMonitor(G, 'v', record=[0])
Smon = SpikeMonitor(G)
Rmon = PopulationRateMonitor(G)

run(500*ms)
