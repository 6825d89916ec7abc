"""Compile once, run three times: the firing rate of a LIF neuron for three inputs.

Needs a C++ compiler.
"""

from brian2 import *
set_device('cpp_standalone', build_on_run=False)

eqs = '''
dv/dt = (-v + I)/(10*ms) : 1
I : 1
'''
G = NeuronGroup(1, eqs, threshold='v > 0.8',
                reset='v = 0', method='exact')
Smon = SpikeMonitor(G)

run(1*second)
device.build(directory=None)

for I in [1, 2, 4]:
    device.run(run_args={G.I: I})
    print(I, Smon.num_spikes)
