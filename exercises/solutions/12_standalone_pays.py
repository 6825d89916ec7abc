"""From how many runs on does C++ standalone pay? The smallest n with build + n*fast < n*slow.

That is the next whole number above build/(slow - fast): 9 if a run with numpy takes 0.83 s, as the
lecture measured. numpy's time is Python's, which each step spends on every object: ten thousand
neurons take only ten times as long as one, and there compiling gains little.
"""

import time
from brian2 import *

# Your answers: a number of runs, and the letter of the right explanation
prediction = 9
explanation = 'b'

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
runs = int(build/(slow - fast)) + 1

print(f'numpy {slow:.2f} s for a run; standalone pays from run {runs} on')
