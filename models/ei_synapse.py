"""Two synapses with dynamics: one input spike excites one neuron and inhibits another.

A spike makes the current I_e or I_i jump, and these decay by themselves; v follows. So the current
is one exponential and the postsynaptic potential (PSP) the difference of two. Membrane and rest are
those of lif_units.py.

Source: A. Roth and M. C. W. van Rossum, Modeling Synapses, in Computational Modeling Methods for
Neuroscientists (2009).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
C = 200*pF; g_L = 10*nS; E_L = -70*mV
tau_e = 5*ms; tau_i = 10*ms; w_e = 80*pA; w_i = -80*pA

# Dynamics: two currents that decay by themselves
eqs = '''
dv/dt = (g_L*(E_L - v) + I_e + I_i)/C : volt
dI_e/dt = -I_e/tau_e : amp
dI_i/dt = -I_i/tau_i : amp
'''

# Two neurons, and one input spike at 10 ms
G = NeuronGroup(2, eqs, method='exact')
G.v = E_L
P = SpikeGeneratorGroup(1, [0], [10]*ms)

# The same spike excites neuron 0 and inhibits neuron 1
exc = Synapses(P, G, on_pre='I_e_post += w_e', delay=5*ms)
exc.connect(i=0, j=0)
inh = Synapses(P, G, on_pre='I_i_post += w_i', delay=5*ms)
inh.connect(i=0, j=1)

# Monitor
Vmon = StateMonitor(G, ['v', 'I_e', 'I_i'], record=True)

run(100*ms)
