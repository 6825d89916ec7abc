"""The f-I curve, by simulation and by theory.

Predict: at what rate (Hz) does this neuron fire with an input of 2 nA? Write it down as
`prediction`.

Run: the script simulates 200 neurons with inputs from 0 to 2 nA. Write the theory beside it: from
reset to threshold v charges for a time that you can calculate; then it rests for tau_ref. The array
`theory` (in Hz, one rate for each G.I) shall be within 5 % of every rate that is not 0, and 0 where
the neuron is silent.

Explain: why does the curve bend and flatten at large inputs?
a) the charging time goes to 0, and the refractory period remains
b) the time step allows no more than one spike in each step
c) the threshold rises with the rate
"""

from brian2 import *

# Your answers: a rate in Hz, and the letter of the right explanation
prediction = None
explanation = None

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

# The theory
theory = zeros(200)*Hz

print('greatest difference', max(abs(rate - theory)))
