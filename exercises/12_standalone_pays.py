"""From how many runs on does C++ standalone pay?

Predict: a small model shall be run many times, each time with another input. With numpy every run
takes what the script measures on your machine; C++ standalone takes 7 seconds once to compile, then
0.013 s for each run (the lecture measured that for one neuron, 1 s of model time). From how many
runs on is standalone faster? Write a number down as `prediction`, then run the script.

Run: calculate `runs`, the smallest number of runs with which compiling and running takes less time
than numpy, from `build`, `fast` and `slow`. It shall be right on any machine.

Explain: why is a run of one neuron so slow with numpy?
a) numpy compiles the model again for each run
b) each of the 10,000 steps calls Python for every object, no matter how few neurons there are
c) numpy calculates with twice as many digits
"""

import time
from brian2 import *

# Your answers: a number of runs, and the letter of the right explanation
prediction = None
explanation = None

prefs.codegen.target = 'numpy'
start_scope(); defaultclock.dt = 0.1*ms

# One neuron
eqs = '''
dv/dt = (-v + I)/(10*ms) : 1
I : 1
'''
G = NeuronGroup(1, eqs, threshold='v > 0.8', reset='v = 0', method='exact')
G.I = 1

# Monitor
Smon = SpikeMonitor(G)

# Seconds for one run with numpy
begin = time.perf_counter()
run(1*second)
slow = time.perf_counter() - begin

# Seconds to compile, and for one run of the compiled program
build = 7.0
fast = 0.013

# The number of runs from which on standalone is faster
runs = 1

print(f'numpy {slow:.2f} s for a run; standalone pays from run {runs} on')
