found, calculated = asarray(rate/Hz), asarray(theory/Hz)

assert prediction is not None, (
    "Found: prediction is None.\nExpected: the rate at 2 nA, in Hz.\n"
    "Hint: it cannot be more than 1/tau_ref."
)
assert len(found) == 200 and found.max() > 100, (
    f"Found: {len(found)} rates up to {found.max():.0f} Hz.\nExpected: the simulation as it was.\n"
    "Hint: only theory is yours to write."
)
assert calculated.shape == found.shape, (
    f"Found: theory has the shape {calculated.shape}.\nExpected: one rate for each neuron, {found.shape}.\n"
    "Hint: calculate with the array G.I."
)
assert isfinite(calculated).all(), (
    f"Found: {(~isfinite(calculated)).sum()} rates that are no numbers (nan or inf).\n"
    "Expected: a rate for each neuron.\n"
    "Hint: the logarithm exists only above the rheobase; start from zeros and fill in those."
)
fires = found > 0
assert (calculated[~fires] == 0).all(), (
    f"Found: theory is up to {calculated[~fires].max():.1f} Hz where the neuron is silent.\n"
    "Expected: 0 there.\nHint: which current holds v just at the threshold?"
)
off = abs(found[fires]/maximum(calculated[fires], 1e-3) - 1)
assert off.max() < 0.05, (
    f"Found: theory is wrong by more than 5 % for {(off >= 0.05).sum()} of {fires.sum()} firing neurons.\n"
    "Expected: within 5 % for all of them.\n"
    "Hint: an interval is the refractory period and the charging time, which is C/g_L times a logarithm."
)
assert (calculated[fires] != found[fires]).any(), (
    "Found: theory is the simulated rate itself.\nExpected: a formula in the parameters and G.I.\n"
    "Hint: solve the equation of v from V_r to V_t."
)
### BEGIN HIDDEN TESTS
assert explanation == 'a', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what bends the curve.\n"
    "Hint: set tau_ref = 0*ms: does it still bend?"
)
### END HIDDEN TESTS
print(f"You predicted {prediction} Hz; the model fires at {found[-1]:.0f} Hz.")
