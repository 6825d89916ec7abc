"""Rest or rhythm: the Hodgkin-Huxley membrane at forty inputs, each from two different pasts.

The first group starts 0.1 mV beside the equilibrium of its own input; the second rested without
input, which is switched on at once. Between about 6.3 and 9.8 uA the first stays at rest and the
second fires on and on.

Source: membrane and gates are those of hodgkin_huxley.py; the coexistence of rest and repetitive
firing is that of J. Rinzel and R. N. Miller, Mathematical Biosciences 49:27-59 (1980).
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.025*ms

# Parameters
C = 1*uF; g_Na = 120*mS; g_K = 36*mS; g_L = 0.3*mS
E_Na = 115*mV; E_K = -12*mV; E_L = 10.613*mV

# Dynamics
eqs = '''
dV/dt = (I - I_ion)/C : volt
I_ion = g_Na*m**3*h*(V - E_Na) + g_K*n**4*(V - E_K) + g_L*(V - E_L) : amp
I : amp
dm/dt = alpha_m*(1 - m) - beta_m*m : 1
dh/dt = alpha_h*(1 - h) - beta_h*h : 1
dn/dt = alpha_n*(1 - n) - beta_n*n : 1
alpha_m = 1/exprel((25*mV - V)/(10*mV))/ms     : Hz
alpha_h = 0.07*exp(-V/(20*mV))/ms              : Hz
alpha_n = 0.1/exprel((10*mV - V)/(10*mV))/ms   : Hz
beta_m = 4*exp(-V/(18*mV))/ms                  : Hz
beta_h = 1/(exp((30*mV - V)/(10*mV)) + 1)/ms   : Hz
beta_n = 0.125*exp(-V/(80*mV))/ms              : Hz
'''
gates_at_rest = {'m': 'alpha_m/(alpha_m + beta_m)',
                 'h': 'alpha_h/(alpha_h + beta_h)',
                 'n': 'alpha_n/(alpha_n + beta_n)'}

# From rest: at each V the input that holds the membrane there, then a nudge
resting = NeuronGroup(40, eqs, threshold='V > 50*mV', refractory='V > 50*mV',
                      method='exponential_euler')
resting.V = linspace(2.7, 7, 40)*mV
resting.set_states(gates_at_rest)
resting.I = 'I_ion'
resting.V = 'V + 0.1*mV'

# The same inputs, switched on in a membrane that rested without any
kicked = NeuronGroup(40, eqs, threshold='V > 50*mV', refractory='V > 50*mV',
                     method='exponential_euler')
kicked.V = linspace(2.7, 7, 40)*mV
kicked.set_states(gates_at_rest)
kicked.I = 'I_ion'
kicked.V = 0*mV
kicked.set_states(gates_at_rest)

# Monitors
Srest = SpikeMonitor(resting)
Skick = SpikeMonitor(kicked)

run(1*second)
