"""Signs swapped.

Predict: neuron 1 modulates the slow positive gain of neuron 2 up (w_mod = 0.5) and that of neuron 3
down (w_mod = -0.5). In the first 4 seconds the three fire 14, 17 and 11 times. How often will they
fire when the two signs are swapped? Write it down as `prediction`, a list of three numbers.

Run: swap them. The script takes some seconds.

Explain: what do the three numbers show?
a) neurons 2 and 3 are alike, and neuron 1 receives nothing
b) inhibition is weaker than excitation
c) neuron 1 adapts to what it drives
"""

from brian2 import *

# Your answers: three numbers, and the letter of the right explanation
prediction = None
explanation = None

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
alpha_f_minus = -2;   delta_f_minus = 0
alpha_s_minus = -1.5; delta_s_minus = -0.9
alpha_u_plus = 1.5;   delta_u_plus = -0.9
delta_s_plus = 0
I_app = -1
tau = 1*ms; tau_s = 50*ms; tau_u = 2500*ms

# The multi-scale neuron; its effective gain is its own plus what the synapses add
eqs = '''
dV/dt = (-V - I_f_minus - I_s_plus - I_s_minus - I_u_plus + I_app)/tau : 1
I_f_minus = alpha_f_minus*tanh(V - delta_f_minus)           : 1
I_s_plus = alpha_s_plus*tanh(V_s_plus - delta_s_plus)       : 1
dV_s_plus/dt = (V - V_s_plus)/tau_s                         : 1
I_s_minus = alpha_s_minus*tanh(V_s_minus - delta_s_minus)   : 1
dV_s_minus/dt = (V - V_s_minus)/tau_s                       : 1
I_u_plus = alpha_u_plus*tanh(V_u_plus - delta_u_plus)       : 1
dV_u_plus/dt = (V - V_u_plus)/tau_u                         : 1
alpha_s_plus = 2 + alpha_mod : 1
alpha_mod : 1
'''

# A spike is an upward crossing of V = 0
G = NeuronGroup(3, eqs, threshold='V > 0', refractory='V > 0', method='euler')

# Additive synapses from neuron 1 (index 0) to neurons 2 and 3
beta = 0.25; theta = 3; tau_syn = 3000*ms
synapse = '''
ds/dt = -s/tau_syn : 1 (clock-driven)
alpha_mod_post = w_mod/(1 + exp(-(beta*s - theta))) : 1 (summed)
w_mod : 1 (constant)
'''
S = Synapses(G, G, synapse, on_pre='s += 1', method='euler')
S.connect(i=[0, 0], j=[1, 2])

# The signs
S.w_mod = [0.5, -0.5]

# Monitor
Smon = SpikeMonitor(G)

run(4000*ms)
print('spikes', Smon.count[:])
