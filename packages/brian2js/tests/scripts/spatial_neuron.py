"""The cable equation on a tree: a soma, a dendrite that branches, an axon."""

from brian2 import *

morphology = Soma(diameter=30 * um)
morphology.dendrite = Cylinder(length=100 * um, diameter=2 * um, n=7)
morphology.dendrite.left = Cylinder(length=80 * um, diameter=1 * um, n=4)
morphology.dendrite.right = Section(
    length=[10, 20, 30] * um, diameter=[1, 2, 1.5, 1] * um, n=3
)
morphology.axon = Cylinder(length=200 * um, diameter=1 * um, n=12)
gL, EL, ENa, EK = 1 * msiemens / cm**2, -65 * mV, 50 * mV, -90 * mV
neuron = SpatialNeuron(
    morphology,
    """
Im = gL*(EL - v) + gNa*m**3*(ENa - v) + gK*n**4*(EK - v) : amp/meter**2
I : amp (point current)
dm/dt = (1/(1 + exp(-(v + 40*mV)/(9*mV))) - m)/(0.2*ms) : 1
dn/dt = (1/(1 + exp(-(v + 53*mV)/(15*mV))) - n)/(4*ms) : 1
gNa : siemens/meter**2
gK : siemens/meter**2
""",
    method="exponential_euler",
    Cm=1 * uF / cm**2,
    Ri=100 * ohm * cm,
    threshold="v > -20*mV",
    threshold_location=morphology.axon[150 * um],
    refractory="v > -20*mV",
)
neuron.v, neuron.gNa, neuron.gK = EL, 40 * msiemens / cm**2, 10 * msiemens / cm**2
Vmon = StateMonitor(neuron, ["v", "Ic"], record=True)
Smon = SpikeMonitor(neuron)
run(2 * ms)
neuron.I[0] = 1 * nA
run(8 * ms)
neuron.I[0] = 0 * nA
neuron.Cm = 0.8 * uF / cm**2
run(5 * ms)
