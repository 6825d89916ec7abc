"""Eight firing patterns of the AdEx neuron under a step of current: eight neurons, one group.

Source: R. Naud, N. Marcille, C. Clopath and W. Gerstner, Biological Cybernetics 99:335-347 (2008),
table 1 and figure 4.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.05*ms

# Parameters that all share
V_T = -50*mV; Delta_T = 2*mV

# Dynamics
eqs = '''
dv/dt = (g_L*(E_L - v) + g_L*Delta_T*exp((v - V_T)/Delta_T) - w + I)/C : volt
dw/dt = (a*(v - E_L) - w)/tau_w : amp
C : farad
g_L : siemens
E_L : volt
a : siemens
tau_w : second
b : amp
V_r : volt
I : amp
'''
G = NeuronGroup(8, eqs, threshold='v > 0*mV', reset='v = V_r; w += b',
                method='euler')

# One column for each pattern
patterns = ['tonic', 'adapting', 'initial burst', 'bursting',
            'accelerating', 'delayed bursts', 'transient', 'irregular']
G.C     = [200,  200,  130,  200,  200,  100,  100,  100]*pF
G.g_L   = [ 10,   12,   18,   10,   12,   10,   10,   12]*nS
G.E_L   = [-70,  -70,  -58,  -58,  -70,  -65,  -65,  -60]*mV
G.a     = [  2,    2,    4,    2,  -10,  -10,   10,  -11]*nS
G.tau_w = [ 30,  300,  150,  120,  300,   90,   90,  130]*ms
G.b     = [  0,   60,  120,  100,    0,   30,  100,   30]*pA
G.V_r   = [-58,  -58,  -50,  -46,  -58,  -47,  -47,  -48]*mV
G.I     = [500,  500,  400,  210,  300,  110,  180,  160]*pA

# From rest
G.v = 'E_L'

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(600*ms)
