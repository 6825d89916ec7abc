"""Two hundred inputs compete for one neuron by STDP: those that fire together win.

All inputs fire at 10 Hz on average. The rates of the first hundred go up and down together, a new
one every 20 ms; those of the second hundred stay. All weights begin alike. A_minus is larger than
A_plus, so that pairs of spikes that meet by chance weaken a synapse.

Source: the rule is that of S. Song, K. D. Miller and L. F. Abbott, Nature Neuroscience 3:919-926
(2000); that correlated inputs are the ones to be strengthened is in S. Song and L. F. Abbott,
Neuron 32:339-350 (2001).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.5*ms; seed(2026)

# Parameters
tau = 20*ms; tau_e = 5*ms; E_L = -70*mV; E_e = 0*mV; V_t = -54*mV; V_r = -60*mV
tau_plus = 20*ms; tau_minus = 20*ms; A_plus = 0.02; A_minus = 1.2*A_plus; w_max = 1
g_max = 0.035

# The neuron; g is relative to the leak
neuron = '''
dv/dt = (E_L - v + g*(E_e - v))/tau : volt
dg/dt = -g/tau_e : 1
'''
G = NeuronGroup(1, neuron, threshold='v > V_t', reset='v = V_r', method='exponential_euler')
G.v = E_L

# Inputs: a common rate, anew every 20 ms, and a steady one of the same mean
common = TimedArray(exponential(10, 2000)*Hz, dt=20*ms)
P = PoissonGroup(200, rates='common(t)*int(i < 100) + 10*Hz*int(i >= 100)')

# The synapses
synapse = '''
da_plus/dt = -a_plus/tau_plus : 1 (event-driven)
da_minus/dt = -a_minus/tau_minus : 1 (event-driven)
w : 1
'''
at_pre = '''
g_post += g_max*w
a_plus += A_plus
w = clip(w - a_minus, 0, w_max)
'''
at_post = '''
a_minus += A_minus
w = clip(w + a_plus, 0, w_max)
'''
S = Synapses(P, G, synapse, on_pre=at_pre, on_post=at_post)
S.connect()
S.w = 0.5

# Monitors
Wmon = StateMonitor(S, 'w', record=arange(200), dt=1*second)
Smon = SpikeMonitor(G)

run(40*second)
