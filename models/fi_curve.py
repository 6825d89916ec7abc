"""The f-I curve of the LIF neuron of lif_units.py: 200 inputs are 200 neurons of one group."""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters with units
C = 200*pF; g_L = 10*nS; E_L = -70*mV
V_t = -50*mV; V_r = -70*mV; tau_ref = 5*ms

# Dynamics: each term is a current
eqs = '''
dv/dt = (g_L*(E_L - v) + I)/C : volt (unless refractory)
I : amp
'''

# 200 neurons in one group
G = NeuronGroup(200, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = E_L

# Each has an input of its own
G.I = linspace(0, 2, 200)*nA

# Spikes in one second: the rate
Smon = SpikeMonitor(G)
run(1*second)
rate = Smon.count/second
