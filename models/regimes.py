"""Firing regimes of the multi-scale neuron: one uncoupled neuron for each point of a grid.

Each neuron has its own slow positive gain and its own applied current; the whole grid is one
NeuronGroup. `python models/regimes.py 0 2` computes the first half of the grid only, so that
several processes, or machines, can share the work.

Source: Ribar and Sepulchre (2019); see multi_scale_neuron.py.
Slide: "Firing Regimes".
"""

import sys

from brian2 import *
from multi_scale_neuron import multi_scale_eqs, multi_scale_parameters

start_scope()
defaultclock.dt = 0.1*ms

# The grid, and which of its rows are computed here
currents = linspace(-2.4, 0.4, 128)
gains = linspace(0.8, 3.4, 160)
part, parts = [int(word) for word in sys.argv[1:3]] or (0, 1)
rows = array_split(gains, parts)[part]

# The neuron's equations, with a current of its own in place of the shared one
eqs = Equations([eq for eq in Equations(multi_scale_eqs).values()
                 if eq.varname != 'I_app'])
eqs += Equations('''
I_app : 1 (constant)
alpha_s_plus : 1 (constant)
''')

# A spike is an upward crossing of V = 0
G = NeuronGroup(len(rows)*len(currents), eqs,
                threshold='V > 0', refractory='V > 0', method='euler')
G.set_states(multi_scale_parameters)
G.I_app = tile(currents, len(rows))
G.alpha_s_plus = repeat(rows, len(currents))

# Monitor
Smon = SpikeMonitor(G)

run(12000*ms)
