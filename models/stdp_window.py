"""Spike-timing-dependent plasticity: one pair of spikes for each synapse, its window dot by dot.

The presynaptic spikes come at 100 ms, the postsynaptic ones between 60 ms before and 60 ms after.

Source: S. Song, K. D. Miller and L. F. Abbott, Nature Neuroscience 3:919-926 (2000): both time
constants are 20 ms, A_plus is 0.005 of the largest weight, A_minus 1.05 times that.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
tau_plus = 20*ms; tau_minus = 20*ms; A_plus = 0.005; A_minus = 1.05*A_plus; w_max = 1

# Each side leaves a trace for the other
synapse = '''
da_plus/dt = -a_plus/tau_plus : 1 (event-driven)
da_minus/dt = -a_minus/tau_minus : 1 (event-driven)
w : 1
'''
at_pre = '''
a_plus += A_plus
w = clip(w - a_minus, 0, w_max)
'''
at_post = '''
a_minus += A_minus
w = clip(w + a_plus, 0, w_max)
'''

# Forty pairs of neurons, one spike each; post after pre by difference
difference = append(linspace(-60, -3, 20), linspace(3, 60, 20))*ms
pre = SpikeGeneratorGroup(40, arange(40), ones(40)*100*ms)
post = SpikeGeneratorGroup(40, arange(40), 100*ms + difference)

S = Synapses(pre, post, synapse, on_pre=at_pre, on_post=at_post)
S.connect(j='i')
S.w = 0.5

run(200*ms)
change = S.w[:] - 0.5
