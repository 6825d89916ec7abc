"""The adaptive exponential integrate-and-fire neuron (AdEx): two equations and a reset.

Source: R. Brette and W. Gerstner, Journal of Neurophysiology 94:3637-3642 (2005); the parameters
are those of "adaptation" in table 1 of R. Naud et al., Biological Cybernetics 99:335-347 (2008).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.05*ms

# Parameters
C = 200*pF; g_L = 12*nS; E_L = -70*mV; V_T = -50*mV; Delta_T = 2*mV
a = 2*nS; tau_w = 300*ms; b = 60*pA; V_r = -58*mV; I = 500*pA

# Dynamics
eqs = '''
dv/dt = (g_L*(E_L - v) + g_L*Delta_T*exp((v - V_T)/Delta_T) - w + I)/C : volt
dw/dt = (a*(v - E_L) - w)/tau_w : amp
'''

# v runs away: it is reset, and w gets the more
G = NeuronGroup(1, eqs, threshold='v > 0*mV', reset='v = V_r; w += b',
                method='euler')
G.v = E_L

# Monitors
Vmon = StateMonitor(G, ['v', 'w'], record=True)
Smon = SpikeMonitor(G)

run(400*ms)
