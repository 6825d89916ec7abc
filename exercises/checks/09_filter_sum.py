highest = max(Mmon.s[0])

assert prediction is not None, (
    "Found: prediction is None.\nExpected: the height of s after twelve spikes.\n"
    "Hint: more than 1, less than 12."
)
assert tau_syn == 3000*ms and Smon.num_spikes == 12, (
    f"Found: tau_syn = {tau_syn}, {Smon.num_spikes} spikes.\nExpected: the model as it was.\n"
    "Hint: only peak and limit are yours to write."
)
assert abs(peak/highest - 1) < 0.01, (
    f"Found: peak = {float(peak):.4g}, and s gets up to {highest:.4g}.\nExpected: the same, to one per cent.\n"
    "Hint: which part of s is left after one interval? Add up twelve such parts."
)
assert peak != highest, (
    "Found: peak is taken from the monitor.\nExpected: a formula in interval and tau_syn.\n"
    "Hint: a geometric sum."
)
lost = limit*(1 - exp(-interval/tau_syn))
assert abs(lost - 1) < 0.01, (
    f"Found: limit = {float(limit):.4g}, of which {float(lost):.4g} would decay in one interval.\n"
    "Expected: what one spike adds, to one per cent.\nHint: the sum with ever more parts."
)
### BEGIN HIDDEN TESTS
assert explanation == 'b', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what limits s.\n"
    "Hint: does this script have a sigmoid, or a weight that changes?"
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; s gets up to {highest:.2f}, and in the end to {float(limit):.1f}.")
