"""One hundred Poisson neurons drive one LIF neuron; their rate follows a TimedArray."""

from brian2 import *

start_scope(); defaultclock.dt = 0.1*ms; seed(2026)

# Parameters
tau = 10*ms; V_t = 0.8; V_r = 0; tau_ref = 5*ms; w = 0.05

# Input: the rate of each Poisson neuron changes every 200 ms
stimulus = TimedArray([5, 15, 30, 15, 5]*Hz, dt=200*ms)
P = PoissonGroup(100, rates='stimulus(t)')

# Output: each input spike lifts v by w
G = NeuronGroup(1, 'dv/dt = -v/tau : 1 (unless refractory)',
                threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
S = Synapses(P, G, on_pre='v_post += w')
S.connect()

# Monitors
Pmon = SpikeMonitor(P)
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(1000*ms)
