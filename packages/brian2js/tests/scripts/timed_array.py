"""TimedArray in one and in two dimensions, on a coarser grid than the group's."""

from brian2 import *

stimulus = TimedArray([0, 1, 2, 0.5, 3], dt=7 * ms)
image = TimedArray(np.arange(12).reshape(4, 3) / 10, dt=9.5 * ms)
G = NeuronGroup(
    3,
    """
dv/dt = (stimulus(t) + drive - v)/(5*ms) : 1
drive = image(t, i) : 1
""",
    threshold="v > 2",
    reset="v = 0",
    method="euler",
)
Vmon = StateMonitor(G, ["v", "drive"], record=True)
Smon = SpikeMonitor(G)
run(50 * ms)
