"""One inhibitory spike reaches five neurons, each held at a potential of its own.

A conductance drives v towards its reversal potential E_i: below E_i the spike depolarises, at E_i
it does nothing to v, above it hyperpolarises. Membrane and rest are those of lif_units.py.

Source: A. Roth and M. C. W. van Rossum, Modeling Synapses, in Computational Modeling Methods for
Neuroscientists (2009), section 6.2.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
C = 200*pF; g_L = 10*nS; E_i = -70*mV; tau_i = 10*ms; w_i = 20*nS

# A synapse that opens a conductance; v_0 is where the neuron is held
eqs = '''
dv/dt = (g_L*(v_0 - v) + g_i*(E_i - v))/C : volt
dg_i/dt = -g_i/tau_i : siemens
v_0 : volt
'''

# Five neurons, and one input spike at 10 ms
G = NeuronGroup(5, eqs, method='exponential_euler')
G.v_0 = [-80, -75, -70, -65, -60]*mV
G.v = 'v_0'
P = SpikeGeneratorGroup(1, [0], [10]*ms)
S = Synapses(P, G, on_pre='g_i_post += w_i')
S.connect()

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(P)

run(100*ms)
