"""The balanced network of coba.py, as large as you like: each neuron hears 80 others.

`python models/coba_at_scale.py 40000` runs forty thousand neurons for one second; without a number
there are 4000. It is the network that figures/coba_speed.py times, and whose profile it takes.

Source: the network is that of coba.py.
"""

import sys

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms; seed(2026)

N = int(sys.argv[1]) if len(sys.argv) > 1 else 4000

# Parameters
C = 200*pF; g_L = 10*nS; E_L = -60*mV; V_t = -50*mV; V_r = -60*mV; tau_ref = 5*ms
E_e = 0*mV; tau_e = 5*ms; w_e = 6*nS
E_i = -80*mV; tau_i = 10*ms; w_i = 67*nS

# Dynamics
eqs = '''
dv/dt = (g_L*(E_L - v) + g_e*(E_e - v) + g_i*(E_i - v))/C : volt (unless refractory)
dg_e/dt = -g_e/tau_e : siemens
dg_i/dt = -g_i/tau_i : siemens
'''
G = NeuronGroup(N, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exponential_euler', name='neurons')
G.v = 'E_L + rand()*(V_t - E_L)'

# Each neuron hears 64 excitatory and 16 inhibitory ones on average
exc = Synapses(G[:4*N//5], G, on_pre='g_e_post += w_e', name='exc')
exc.connect(p=80/N)
inh = Synapses(G[4*N//5:], G, on_pre='g_i_post += w_i', name='inh')
inh.connect(p=80/N)

# A kick of 50 ms sets it off
K = PoissonGroup(N, '20*Hz*int(t < 50*ms)', name='kicks')
kick = Synapses(K, G, on_pre='g_e_post += 30*nS', name='kick')
kick.connect(j='i')

# Monitor
Smon = SpikeMonitor(G, name='spikes')

run(1*second, profile=True)
