"""One leaky integrate-and-fire neuron with a fixed threshold, driven by a constant input.

Source: W. Gerstner et al., Neuronal Dynamics (2014), section 1.3. Everything is relative to rest:
v, the input I (that is, R*I) and the threshold have no dimension; time has one.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
'''

G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')

# Initial state and drive
G.v = V_r; G.I = 1

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(70*ms)
