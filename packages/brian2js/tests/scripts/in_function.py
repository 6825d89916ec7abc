"""A model inside a function, with an explicit network and local names."""

from brian2 import *


def model():
    tau_m = 10 * ms
    group = NeuronGroup(
        1,
        "dv/dt = (1.1 - v)/tau_m : 1",
        threshold="v > 1",
        reset="v = 0",
        method="exact",
    )
    monitor, spikes = StateMonitor(group, "v", record=True), SpikeMonitor(group)
    net = Network(group, monitor, spikes)
    return net, monitor, spikes, tau_m


net, Vmon, Smon, tau_m = model()
net.run(60 * ms)
