"""Multiplicative noise with Milstein's method."""

from brian2 import *

seed(7)
mu = 0.1 / ms
sigma = 0.1 / sqrt(ms)
G = NeuronGroup(3, "dx/dt = -mu*x + x*sigma*xi : 1", method="milstein")
G.x = 1
Xmon = StateMonitor(G, "x", record=True)
run(20 * ms)
