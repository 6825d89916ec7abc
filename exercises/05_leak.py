"""It leaks too fast.

Predict: the first neuron fires about every 10 ms; each of its spikes lifts v of the second one by
w = 0.2, and five of them make it fire, because it leaks slowly: tau is 100 ms. How many spikes of
the second neuron, and which greatest v, will you see when its tau is 10 ms? Write them down as
`prediction`, a list of two numbers.

Run: change that tau.

Explain: why does v not add up to the threshold?
a) the inputs fall into the second neuron's refractory period
b) each input is divided by tau
c) from one input to the next v loses nearly two thirds: it settles where an input makes up for it
"""

from brian2 import *

# Your answers: spikes and greatest v, and the letter of the right explanation
prediction = None
explanation = None

start_scope(); defaultclock.dt = 0.1*ms

# Parameters
V_t = 0.8; V_r = 0; tau_ref = 5*ms

# Dynamics (suspended during refractoriness)
eqs = '''
dv/dt = (-v + I)/tau : 1 (unless refractory)
I : 1
tau : second
'''

# Two neurons, the first with an input
G = NeuronGroup(2, eqs, threshold='v > V_t', reset='v = V_r',
                refractory=tau_ref, method='exact')
G.v = V_r; G.I = [2, 0]
G.tau = [10, 100]*ms

# The first neuron drives the second
S = Synapses(G, G, 'w : 1', on_pre='v_post += w')
S.connect(i=0, j=1); S.w = 0.2

# Monitors
Vmon = StateMonitor(G, 'v', record=True)
Smon = SpikeMonitor(G)

run(100*ms)
print('spikes', Smon.count[:], 'greatest v of the second neuron', max(Vmon.v[1]))
