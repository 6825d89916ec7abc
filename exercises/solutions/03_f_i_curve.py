"""The f-I curve: 1/(tau_ref + tau*ln(R*I/(R*I - (V_t - E_L)))) above the rheobase, 142 Hz at 2 nA.

The charging time goes to 0 as the input grows, but the neuron rests for tau_ref after each spike:
no input gives more than 1/tau_ref = 200 Hz. Below g_L*(V_t - E_L) = 200 pA nothing fires.
"""

from brian2 import *

# Your answers: a rate in Hz, and the letter of the right explanation
prediction = 142
explanation = 'a'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters with units
C = 200*pF; g_L = 10*nS; E_L = -70*mV
V_t = -50*mV; V_r = -70*mV; tau_ref = 5*ms

# Dynamics: each term is a current
eqs = '''
dv/dt = (g_L*(E_L - v) + I)/C : volt (unless refractory)
I : amp
'''

# 200 neurons in one group, each with an input of its own
G = NeuronGroup(200, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = E_L
G.I = linspace(0, 2, 200)*nA

# Spikes in one second: the rate
Smon = SpikeMonitor(G)
run(1*second)
rate = Smon.count/second

# The theory: above the rheobase v charges from V_r to V_t, then rests
theory = zeros(200)*Hz
above = g_L*(V_t - E_L) < G.I
end = E_L + G.I[above]/g_L  # what v approaches
charge = C/g_L*log((end - V_r)/(end - V_t))
theory[above] = 1/(tau_ref + charge)

print('greatest difference', max(abs(rate - theory)))
