"""The LIF neuron in volts and amperes: each term of its equation is a current.

The rheobase, the smallest input that makes it fire, is g_L*(V_t - E_L) = 200 pA.

Source: W. Gerstner et al., Neuronal Dynamics (2014), section 1.3; round values of the size that
cortical neurons have.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters with units; in the equation each term is a current
C = 200*pF; g_L = 10*nS; E_L = -70*mV; V_t = -50*mV; V_r = -70*mV; tau_ref = 5*ms
eqs = '''
dv/dt = (g_L*(E_L - v) + I)/C : volt (unless refractory)
I : amp
'''

# One neuron with an input of 250 pA
G = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = E_L; G.I = 250*pA

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(200*ms)
