"""A balanced network: 3200 excitatory and 800 inhibitory neurons, connected at random.

Source: T. P. Vogels and L. F. Abbott, Journal of Neuroscience 25(46):10786-10795 (2005), with the
current-based synapses of benchmark 2 in R. Brette et al., Journal of Computational Neuroscience
23:349-398 (2007), which Brian2 has as its example CUBA: parameters and initial values are those.
"""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms; seed(2026)

# Parameters
tau = 20*ms; tau_e = 5*ms; tau_i = 10*ms; tau_ref = 5*ms
V_t = -50*mV; V_r = -60*mV; E_L = -49*mV
w_e = 1.62*mV; w_i = -9*mV

# Dynamics; I_e and I_i are currents times the membrane's resistance
eqs = '''
dv/dt = (E_L - v + I_e + I_i)/tau : volt (unless refractory)
dI_e/dt = -I_e/tau_e : volt
dI_i/dt = -I_i/tau_i : volt
'''

G = NeuronGroup(4000, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = 'V_r + rand()*(V_t - V_r)'

# Each spike reaches 2 % of all neurons
exc = Synapses(G[:3200], G, on_pre='I_e_post += w_e')
exc.connect(p=0.02)
inh = Synapses(G[3200:], G, on_pre='I_i_post += w_i')
inh.connect(p=0.02)

# Monitors
Smon = SpikeMonitor(G)
Rmon = PopulationRateMonitor(G)

run(1*second)
