"""Exponential Euler: Hodgkin-Huxley's equations are conditionally linear."""

from brian2 import *

C = 1 * uF
gl = 0.3 * msiemens
El = -54.4 * mV
gNa = 120 * msiemens
ENa = 50 * mV
gK = 36 * msiemens
EK = -77 * mV
G = NeuronGroup(
    2,
    """
dV/dt = (gl*(El - V) + gNa*m**3*h*(ENa - V) + gK*n**4*(EK - V) + I)/C : volt
dm/dt = alpha_m*(1 - m) - beta_m*m : 1
dh/dt = alpha_h*(1 - h) - beta_h*h : 1
dn/dt = alpha_n*(1 - n) - beta_n*n : 1
alpha_m = 0.1/mV*10*mV/exprel(-(V + 40*mV)/(10*mV))/ms : Hz
beta_m = 4*exp(-(V + 65*mV)/(18*mV))/ms : Hz
alpha_h = 0.07*exp(-(V + 65*mV)/(20*mV))/ms : Hz
beta_h = 1/(1 + exp(-(V + 35*mV)/(10*mV)))/ms : Hz
alpha_n = 0.01/mV*10*mV/exprel(-(V + 55*mV)/(10*mV))/ms : Hz
beta_n = 0.125*exp(-(V + 65*mV)/(80*mV))/ms : Hz
I : amp
""",
    threshold="V > 0*mV",
    refractory="V > 0*mV",
    method="exponential_euler",
)
defaultclock.dt = 0.02 * ms
G.V = -65 * mV
G.m = 0.05
G.h = 0.6
G.n = 0.32
G.I = [10, 15] * uA
Vmon = StateMonitor(G, "V", record=True)
Smon = SpikeMonitor(G)
run(30 * ms)
