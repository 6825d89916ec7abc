"""Two leaky integrate-and-fire neurons and one synapse: the first drives the second.

Each presynaptic spike lifts v of the postsynaptic neuron by the weight w; several must arrive
within its long membrane time constant to make it fire.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics: tau is a parameter of each neuron
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
tau : second
'''

# Two neurons, each with its input and its tau
G = NeuronGroup(2, eqs, threshold='v > V_t',
                reset='v = V_r', refractory=tau_ref,
                method='exact')
G.v = V_r; G.I = [2, 0]; G.tau = [10, 100]*ms

# The first neuron drives the second
S = Synapses(G, G, 'w : 1', on_pre='v_post += w')
S.connect(i=0, j=1); S.w = 0.2

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(100*ms)
