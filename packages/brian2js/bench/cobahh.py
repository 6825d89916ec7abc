"""A network of Hodgkin-Huxley neurons with conductance-based synapses.

Source: benchmark 3 in R. Brette et al., Journal of Computational Neuroscience 23:349-398 (2007):
the neurons of R. D. Traub and R. Miles, Neuronal networks of the hippocampus (1991), modified by
A. Destexhe, connected as in T. P. Vogels and L. F. Abbott (2005).
"""

from brian2 import *

seed(2007)

# Parameters, for a membrane of 20,000 um^2
area = 20000 * umetre**2
C_m = 1 * ufarad * cm**-2 * area
g_L = 5e-5 * siemens * cm**-2 * area
E_L = -60 * mV
g_Na = 100 * msiemens * cm**-2 * area
E_Na = 50 * mV
g_K = 30 * msiemens * cm**-2 * area
E_K = -90 * mV
V_T = -63 * mV
tau_e = 5 * ms
E_e = 0 * mV
w_e = 6 * nS
tau_i = 10 * ms
E_i = -80 * mV
w_i = 67 * nS

# Dynamics; x/(exp(x) - 1) is 1/exprel(x)
eqs = """
dv/dt = (g_L*(E_L - v) + g_e*(E_e - v) + g_i*(E_i - v)
         - g_Na*m**3*h*(v - E_Na) - g_K*n**4*(v - E_K))/C_m : volt
dm/dt = alpha_m*(1 - m) - beta_m*m : 1
dh/dt = alpha_h*(1 - h) - beta_h*h : 1
dn/dt = alpha_n*(1 - n) - beta_n*n : 1
dg_e/dt = -g_e/tau_e : siemens
dg_i/dt = -g_i/tau_i : siemens
u = (v - V_T)/mV : 1
alpha_m = 1.28/exprel((13 - u)/4)/ms : Hz
beta_m = 1.4/exprel((u - 40)/5)/ms : Hz
alpha_h = 0.128*exp((17 - u)/18)/ms : Hz
beta_h = 4/(1 + exp((40 - u)/5))/ms : Hz
alpha_n = 0.16/exprel((15 - u)/5)/ms : Hz
beta_n = 0.5*exp((10 - u)/40)/ms : Hz
"""

G = NeuronGroup(4000, eqs, threshold="v > -20*mV", refractory=3 * ms, method="exponential_euler")
G.v = "E_L + (5*randn() - 5)*mV"
G.g_e = "(1.5*randn() + 4)*10*nS"
G.g_i = "(12*randn() + 20)*10*nS"

# Each spike reaches 2 % of all neurons
exc = Synapses(G[:3200], G, on_pre="g_e_post += w_e")
exc.connect(p=0.02)
inh = Synapses(G[3200:], G, on_pre="g_i_post += w_i")
inh.connect(p=0.02)

# Monitors
Smon = SpikeMonitor(G)
Vmon = StateMonitor(G, "v", record=[0, 1, 2])

run(1 * second)
