"""The integrator euler with the FitzHugh-Nagumo equations and a drive that depends on time."""

from brian2 import *

tau = 10 * ms
f = 20 * Hz
G = NeuronGroup(
    2,
    """
dv/dt = (v - v**3/3 - w + I*(1 + sin(2*pi*f*t)))/ms : 1
dw/dt = (v + 0.7 - 0.8*w)/tau : 1
I : 1
""",
    method="euler",
)
G.I = [0.5, 0.2]
G.v = -1
Vmon = StateMonitor(G, ["v", "w"], record=True)
run(60 * ms)
