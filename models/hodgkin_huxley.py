"""The squid's giant axon after Hodgkin and Huxley: one square centimetre of membrane.

V is measured from rest, and depolarisation is positive. The input steps up at 5 ms.

Source: A. L. Hodgkin and A. F. Huxley, Journal of Physiology 117:500-544 (1952), with the
parameters of their table 3, column "value chosen", for 6.3 degrees Celsius; there V has the
opposite sign. exprel(x) is (exp(x) - 1)/x, so that no rate is 0/0.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.01*ms

# Parameters
C = 1*uF; g_Na = 120*mS; g_K = 36*mS; g_L = 0.3*mS
E_Na = 115*mV; E_K = -12*mV; E_L = 10.613*mV
I_0 = 10*uA; t_on = 5*ms

# Membrane
membrane = '''
dV/dt = (g_Na*m**3*h*(E_Na - V) + g_K*n**4*(E_K - V) + g_L*(E_L - V) + I)/C : volt
I = I_0*int(t >= t_on) : amp
'''

# Gates: each opens at a rate alpha and closes at a rate beta
gates = '''
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

# A spike is an upward crossing of 50 mV
G = NeuronGroup(1, membrane + gates, threshold='V > 50*mV', refractory='V > 50*mV', method='rk2')

# At rest each gate is where opening and closing balance
G.m = 'alpha_m/(alpha_m + beta_m)'
G.h = 'alpha_h/(alpha_h + beta_h)'
G.n = 'alpha_n/(alpha_n + beta_n)'

# Monitors
Vmon = StateMonitor(G, ['V', 'm', 'h', 'n'], record=True)
Smon = SpikeMonitor(G)

run(50*ms)
