"""The firing rate of the LIF neuron of models/lif_units.py over its input, as a formula."""

from formula import Formula

REFRACTORY_AND_CHARGE = "1/(tau_ref + C/g_L*log((E_L + I/g_L - V_r)/(E_L + I/g_L - V_t)))"
RHEOBASE = "g_L*(V_t - E_L)"


def theory(unit) -> Formula:
    """Return the rate (Hz) over the input in `unit`."""
    return Formula("theory", REFRACTORY_AND_CHARGE, "I", RHEOBASE, x=unit)
