"""Firing regimes of the multi-scale neuron: one uncoupled neuron for each point of a grid.

Each neuron has its own slow positive gain and its own applied current, in one NeuronGroup. Five
more neurons are there to be looked at. V = 0 is an exact equilibrium without applied current: the
neurons start below it.

Source: Ribar and Sepulchre (2019); see multi_scale_neuron.py.
"""

from brian2 import *
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

# The grid
currents = linspace(-2.4, 0.4, 80)
gains = linspace(0.8, 3.4, 100)

# One neuron of each kind: (I_app, alpha_s_plus)
examples = {'silent': (-2, 1.3), 'spikes': (-0.3, 2.8), 'bursts': (-1, 2),
            'plateaus': (-0.9, 1.5), 'depolarised': (0.3, 0.9)}

# The neuron's equations, with a current of its own in place of the shared one; and the time
# that V has spent above 0 since the transient was over
transient = 4000*ms
eqs = Equations([eq for eq in Equations(multi_scale_eqs).values()
                 if eq.varname != 'I_app'])
eqs += Equations('''
I_app : 1 (constant)
alpha_s_plus : 1 (constant)
dabove/dt = int(V > 0 and t >= transient) : second
''')

# A spike is an upward crossing of V = 0
N = len(gains)*len(currents)
G = NeuronGroup(N + len(examples), eqs,
                threshold='V > 0', refractory='V > 0', method='euler')
G.set_states(multi_scale_parameters)
G.I_app = append(tile(currents, len(gains)), [I for I, alpha in examples.values()])
G.alpha_s_plus = append(repeat(gains, len(currents)), [alpha for I, alpha in examples.values()])
G.V = -1

# Monitors
Smon = SpikeMonitor(G)
Vmon = StateMonitor(G, 'V', record=arange(N, N + len(examples)), dt=1*ms)

run(12000*ms)
