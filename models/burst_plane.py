"""The multi-scale neuron with its ultraslow variable held: two equations are left, V and V_s.

Both slow filters have one time constant and start together: they are one. Of two neurons that
differ in where they start, one spikes on and one rests.

Source: Ribar and Sepulchre (2019); see multi_scale_neuron.py.
"""

from brian2 import *
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

# The neuron's equations, with one slow filter, and with V_u as a parameter
eqs = Equations([eq for eq in Equations(multi_scale_eqs).values()
                 if eq.varname not in ('V_s_minus', 'V_u_plus')])
eqs += Equations('''
V_s_minus = V_s_plus : 1
V_u_plus : 1 (shared, constant)
alpha_s_plus : 1 (shared, constant)
''')

# A spike is an upward crossing of V = 0
G = NeuronGroup(2, eqs, threshold='V > 0', refractory='V > 0', method='euler')

# Parameters; bursts begin at V_u = -1.155 and end at -0.921
G.set_states(multi_scale_parameters)
G.alpha_s_plus = 2
G.V_u_plus = -1
G.V = [1, -0.5]
G.V_s_plus = [-0.5, -1.6]

# Monitors
Vmon = StateMonitor(G, ['V', 'V_s_plus'], record=True)
Smon = SpikeMonitor(G)

run(600*ms)
