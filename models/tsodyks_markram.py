"""Short-term plasticity: one train of spikes through a depressing and a facilitating synapse.

Ten spikes at 20 Hz, and one more half a second later that shows how far the synapse has recovered.

Source: M. Tsodyks, K. Pawelzik and H. Markram, Neural Computation 10:821-835 (1998); the two sets
of parameters are those of M. Tsodyks and S. Wu, Short-term synaptic plasticity, Scholarpedia
8(10):3153 (2013).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters: strength, and how fast the current decays
A = 100*pA; tau_s = 20*ms

# Two variables for each synapse come back by themselves
synapse = '''
du/dt = -u/tau_f : 1 (clock-driven)
dx/dt = (1 - x)/tau_d : 1 (clock-driven)
U : 1
tau_f : second
tau_d : second
'''

# Each spike releases u*x
release = '''
u += U*(1 - u)
I_post += A*u*x
x -= u*x
'''

# One input, two targets that collect the current
P = SpikeGeneratorGroup(1, [0]*11, append(100 + 50*arange(10), 1050)*ms)
G = NeuronGroup(2, 'dI/dt = -I/tau_s : amp', method='exact')
S = Synapses(P, G, synapse, on_pre=release, method='exact')
S.connect()
S.x = 1

# The first depresses, the second facilitates
S.U = [0.45, 0.15]
S.tau_d = [750, 50]*ms
S.tau_f = [50, 750]*ms

# Monitors
Mmon = StateMonitor(S, ['u', 'x'], record=True)
Imon = StateMonitor(G, 'I', record=True)
Smon = SpikeMonitor(P)

run(1250*ms)
