"""Linked variables, from a group of another size, and a namespace of a group's own."""

from brian2 import *

tau = 10 * ms
source = NeuronGroup(
    2, "dx/dt = (1 - x)/tau : 1", method="exact", namespace={"tau": 3 * ms}
)
G = NeuronGroup(
    4,
    """
dv/dt = (y - v)/tau : 1
y : 1 (linked)
""",
    method="euler",
)
G.y = linked_var(source, "x", index=[0, 1, 1, 0])
source.x = [0, 2]
Vmon = StateMonitor(G, ["v", "y"], record=True)
run(20 * ms)
