"""Binomial and Poisson random numbers, few and many, two of them in one statement."""

from brian2 import *

seed(3)
G = NeuronGroup(
    6,
    """dv/dt = -v/(10*ms) : 1
few : 1
many : 1""",
    method="exact",
)
rare = PoissonInput(G, "v", 30, 40 * Hz, weight=0.1)
frequent = PoissonInput(G, "v", 500, 200 * Hz, weight="0.01*(i + 1)")
often = BinomialFunction(12, 0.8)
G.run_regularly("few = poisson(0.5 + i)", dt=1 * ms)
G.run_regularly("many = poisson(20*(i + 1)) + often()", dt=1 * ms)
mon = StateMonitor(G, ["v", "few", "many"], record=True)
run(40 * ms)
