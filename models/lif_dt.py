"""The time step and the method: what each of them does to v and to the spikes.

`exact` knows the solution of the equation and gives v right at every step; Euler's error grows in
proportion to the step. Both see the threshold only at the end of a step.
"""

from brian2 import *

start_scope()

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0

# Dynamics
eqs = 'dv/dt = (-v + 1)/tau : 1'

# One neuron for each method, with steps of 5 ms
exact = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='exact', dt=5*ms)
euler = NeuronGroup(1, eqs, threshold='v > V_t', reset='v = V_r',
                    method='euler', dt=5*ms)

# Monitors
Vexact = StateMonitor(exact, 'v', record=True, dt=5*ms)
Veuler = StateMonitor(euler, 'v', record=True, dt=5*ms)
Sexact = SpikeMonitor(exact)
Seuler = SpikeMonitor(euler)

run(500*ms)

# The error of v after 10 ms, without a threshold, for ever finer steps
steps = array([5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01])
error_exact, error_euler = zeros(len(steps)), zeros(len(steps))
for k, dt in enumerate(steps*ms):
    one = NeuronGroup(1, eqs, method='exact', dt=dt)
    two = NeuronGroup(1, eqs, method='euler', dt=dt)
    Network(one, two).run(10*ms)
    error_exact[k] = abs(one.v[0] - (1 - exp(-1)))
    error_euler[k] = abs(two.v[0] - (1 - exp(-1)))
