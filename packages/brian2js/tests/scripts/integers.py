"""Integers and booleans as variables, and names that JavaScript reserves."""

from brian2 import *

G = NeuronGroup(
    4,
    """
dvar/dt = new*int(active)/(10*ms) : 1
new : 1
counter : integer
active : boolean
half = counter // 2 : integer
typeof : integer (shared)
""",
    threshold="var > 1",
    reset="""
var = 0
counter += 1
active = counter < 3
""",
    method="euler",
)
G.new = [1, 2, 4, 8]
G.active = True
G.run_regularly(
    """
typeof = typeof + 2
counter = counter + typeof % 3
""",
    dt=7 * ms,
)
Vmon = StateMonitor(G, ["var", "counter", "active", "half", "typeof"], record=True)
Smon = SpikeMonitor(G)
run(50 * ms)
