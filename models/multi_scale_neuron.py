"""The multi-scale neuron: its equations and parameters, in one place for every model that uses it.

Fast negative, slow positive, slow negative and ultraslow positive conductances, each the tanh of a
membrane potential: the fast one of V itself, the others of V filtered. A model adds what
alpha_s_plus, the slow positive gain, is.

Source: L. Ribar and R. Sepulchre, Neuromodulation of neuromorphic circuits, IEEE Transactions on
Circuits and Systems I 66(8):3028-3040 (2019), doi 10.1109/TCSI.2019.2907113. Potentials, currents
and gains have no dimension there; time is in ms.
"""

from brian2 import *

multi_scale_eqs = '''
dV/dt = (-V - I_f_minus - I_s_plus - I_s_minus - I_u_plus + I_app)/tau : 1
I_f_minus = alpha_f_minus*tanh(V - delta_f_minus)           : 1
I_s_plus = alpha_s_plus*tanh(V_s_plus - delta_s_plus)       : 1
dV_s_plus/dt = (V - V_s_plus)/tau_s                         : 1
I_s_minus = alpha_s_minus*tanh(V_s_minus - delta_s_minus)   : 1
dV_s_minus/dt = (V - V_s_minus)/tau_s                       : 1
I_u_plus = alpha_u_plus*tanh(V_u_plus - delta_u_plus)       : 1
dV_u_plus/dt = (V - V_u_plus)/tau_u                         : 1
alpha_f_minus : 1 (shared, constant)
alpha_s_minus : 1 (shared, constant)
alpha_u_plus  : 1 (shared, constant)
delta_f_minus : 1 (shared, constant)
delta_s_plus  : 1 (shared, constant)
delta_s_minus : 1 (shared, constant)
delta_u_plus  : 1 (shared, constant)
I_app         : 1 (shared, constant)
tau           : second (shared, constant)
tau_s         : second (shared, constant)
tau_u         : second (shared, constant)
'''

multi_scale_parameters = {
    'alpha_f_minus': -2,   'delta_f_minus': 0,
                           'delta_s_plus':  0,
    'alpha_s_minus': -1.5, 'delta_s_minus': -0.9,
    'alpha_u_plus':  1.5,  'delta_u_plus':  -0.9,
    'I_app': -1,
    'tau': 1*ms, 'tau_s': 50*ms, 'tau_u': 2500*ms,
}
