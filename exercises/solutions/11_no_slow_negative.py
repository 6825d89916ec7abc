"""Without the slow negative conductance: silent at -1, and a spike every 89.2 ms at -0.5.

The slow negative conductance feeds back on the slow timescale: after a spike it keeps the neuron
close to the next one, until the ultraslow conductance has built up and ends the burst. Without it
there is no state of that kind: the neuron is silent, or fires single spikes.
"""

from brian2 import *

# Your answers: two words, and the letter of the right explanation
prediction = ['silent', 'spikes']
explanation = 'c'

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
alpha_f_minus = -2;   delta_f_minus = 0
alpha_s_minus = 0;    delta_s_minus = -0.9
alpha_u_plus = 1.5;   delta_u_plus = -0.9
alpha_s_plus = 2;     delta_s_plus = 0
tau = 1*ms; tau_s = 50*ms; tau_u = 2500*ms

# The multi-scale neuron
eqs = '''
dV/dt = (-V - I_f_minus - I_s_plus - I_s_minus - I_u_plus + I_app)/tau : 1
I_f_minus = alpha_f_minus*tanh(V - delta_f_minus)           : 1
I_s_plus = alpha_s_plus*tanh(V_s_plus - delta_s_plus)       : 1
dV_s_plus/dt = (V - V_s_plus)/tau_s                         : 1
I_s_minus = alpha_s_minus*tanh(V_s_minus - delta_s_minus)   : 1
dV_s_minus/dt = (V - V_s_minus)/tau_s                       : 1
I_u_plus = alpha_u_plus*tanh(V_u_plus - delta_u_plus)       : 1
dV_u_plus/dt = (V - V_u_plus)/tau_u                         : 1
I_app : 1 (constant)
'''

# A spike is an upward crossing of V = 0
G = NeuronGroup(2, eqs, threshold='V > 0', refractory='V > 0', method='euler')
G.I_app = [-1, -0.5]

# They start below 0, with the ultraslow filter about where it will settle
G.V = -1; G.V_u_plus = -0.625

# Monitor
Smon = SpikeMonitor(G)

run(2500*ms)
for k, spikes in Smon.spike_trains().items():
    print('I_app =', G.I_app[k], 'intervals', diff(spikes/ms).round(1), 'ms')
