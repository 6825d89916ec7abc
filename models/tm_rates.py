"""What is left of a spike in the long run: two synapses of Tsodyks and Markram at fifty rates.

Each input fires regularly at a rate of its own; after two seconds the synapses are steady.

Source: synapses and parameters are those of tsodyks_markram.py; that a depressing synapse's drive
saturates is in M. V. Tsodyks and H. Markram, PNAS 94:719-723 (1997).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.2*ms

# Fifty inputs from 1 to 100 Hz, each as regular as a clock
P = NeuronGroup(50, '''dphase/dt = rate : 1
                       rate : Hz''',
                threshold='phase >= 1', reset='phase -= 1', method='euler')
P.rate = logspace(0, 2, 50)*Hz

# Each spike releases the part u of the resources x; efficacy keeps what the last one released
synapse = '''
du/dt = -u/tau_f : 1 (event-driven)
dx/dt = (1 - x)/tau_d : 1 (event-driven)
efficacy : 1
U : 1
tau_f : second
tau_d : second
'''
release = '''
u += U*(1 - u)
efficacy = u*x
x -= u*x
'''

# The two synapses
dep = Synapses(P, P, synapse, on_pre=release)
dep.connect(j='i')
dep.x = 1; dep.U = 0.45; dep.tau_d = 750*ms; dep.tau_f = 50*ms
fac = Synapses(P, P, synapse, on_pre=release)
fac.connect(j='i')
fac.x = 1; fac.U = 0.15; fac.tau_d = 50*ms; fac.tau_f = 750*ms

# Monitors, ten times a second
Dmon = StateMonitor(dep, 'efficacy', record=arange(50), dt=100*ms)
Fmon = StateMonitor(fac, 'efficacy', record=arange(50), dt=100*ms)

run(5*second)
