"""Poisson neurons: spikes drawn in every step."""

from brian2 import *

seed(1)
P = PoissonGroup(30, rates="10*Hz*(1 + i)")
Q = NeuronGroup(4, "rate : Hz", threshold="rand() < rate*dt")
Q.rate = "(1 + i)*100*Hz"
Smon = SpikeMonitor(P)
Qmon = SpikeMonitor(Q)
run(200 * ms)
