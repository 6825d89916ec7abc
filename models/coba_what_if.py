"""One network, four futures: the balanced network settles once, and each run starts from there.

Source: the network is that of coba.py.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms; seed(2026)

# Parameters
C = 200*pF; g_L = 10*nS; E_L = -60*mV; V_t = -50*mV; V_r = -60*mV; tau_ref = 5*ms
E_e = 0*mV; tau_e = 5*ms; w_e = 6*nS
E_i = -80*mV; tau_i = 10*ms

# Dynamics
eqs = '''
dv/dt = (g_L*(E_L - v) + g_e*(E_e - v) + g_i*(E_i - v))/C : volt (unless refractory)
dg_e/dt = -g_e/tau_e : siemens
dg_i/dt = -g_i/tau_i : siemens
'''
G = NeuronGroup(4000, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exponential_euler')
G.v = 'E_L + rand()*(V_t - E_L)'

# Each spike reaches 2 % of all neurons
exc = Synapses(G[:3200], G, on_pre='g_e_post += w_e')
exc.connect(p=0.02)
inh = Synapses(G[3200:], G, 'w_i : siemens (shared)', on_pre='g_i_post += w_i')
inh.connect(p=0.02)
inh.w_i = 67*nS

# A kick of 50 ms sets it off
K = PoissonGroup(4000, '20*Hz*int(t < 50*ms)')
kick = Synapses(K, G, on_pre='g_e_post += 30*nS')
kick.connect(j='i')

# Monitor
Rmon = PopulationRateMonitor(G)

# The network settles, once
run(300*ms)
store('settled')

# Four futures
rates = {}
for factor in [1, 0.5, 2, 0]:
    restore('settled')
    inh.w_i = factor*67*nS
    run(200*ms)
    rates[factor] = Rmon.rate/Hz
