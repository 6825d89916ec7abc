"""The time step and the method.

Predict: without refractoriness this neuron has an interval of 10 ms*ln(5) = 16.1 ms, so it fires 31
times in 500 ms. How many spikes will you see with steps of 5 ms, of the method `exact` and of
`euler`? Write them down as `prediction`, a list of two numbers.

Run: the script has steps of 0.1 ms. Give both groups steps of 5 ms.

Explain: why does the neuron fire too often with `euler`?
a) Euler tests the threshold twice in each step
b) Euler follows the slope at the start of a step to its end, where v has become flatter
c) Euler forgets the reset when v is far above the threshold
"""

from brian2 import *

# Your answers: two numbers, and the letter of the right explanation
prediction = None
explanation = None

start_scope()

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0

# The time step
step = 0.1*ms

# Dynamics, with both methods
eqs = 'dv/dt = (-v + 1)/tau : 1'
exact = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='exact', dt=step)
euler = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='euler', dt=step)

# Monitors
Sexact = SpikeMonitor(exact)
Seuler = SpikeMonitor(euler)

run(500*ms)
print('exact', Sexact.num_spikes, 'spikes; euler', Seuler.num_spikes)
