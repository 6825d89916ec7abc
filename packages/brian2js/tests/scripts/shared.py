"""Shared variables and subexpressions, and subexpressions that are constant over a time step."""

from brian2 import *

seed(9)
A = 2
G = NeuronGroup(
    12,
    """
dv/dt = (drive + noise - v)/tau : 1
drive = A*sin(2*pi*rate*t) : 1 (shared)
noise = randn()*0.1 : 1 (constant over dt)
tau : second (shared, constant)
rate : Hz (shared)
""",
    method="euler",
)
G.tau = 5 * ms
G.rate = 40 * Hz
G.run_regularly("rate = rate*1.1", dt=10 * ms)
Vmon = StateMonitor(G, ["v", "drive", "noise", "rate"], record=[0, 4])
run(50 * ms)
