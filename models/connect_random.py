"""Three ways to choose which neurons are connected: a condition, a probability, j for each i."""

from brian2 import *

start_scope(); seed(2026)

N = 40
G = NeuronGroup(N, 'v : 1')

# By a condition on i and j
near = Synapses(G, G)
near.connect('abs(i - j) < 4 and i != j')

# By probability
chance = Synapses(G, G)
chance.connect('i != j', p=0.1)

# By j for each i
ring = Synapses(G, G)
ring.connect(j='(i + 1) % N_post')
