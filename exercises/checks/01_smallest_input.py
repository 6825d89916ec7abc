inputs, fires = G.I[:], Smon.count[:] > 0

assert prediction is not None, (
    "Found: prediction is None.\nExpected: the smallest input that fires, as a number.\n"
    "Hint: what does v approach when nothing resets it?"
)
assert V_t == 0.8, f"Found: V_t = {V_t}.\nExpected: the model as it was.\nHint: change only N and G.I."
assert len(inputs) > 1, (
    "Found: one neuron.\nExpected: many neurons in the group, each with an input of its own.\n"
    "Hint: N = 21 and linspace(first, last, N) for G.I."
)
assert fires.any() and not fires.all(), (
    f"Found: {fires.sum()} of {len(inputs)} neurons fire, with inputs from {inputs.min():.3g} to"
    f" {inputs.max():.3g}.\nExpected: some that fire and some that are silent.\n"
    "Hint: take inputs on both sides of your prediction."
)
apart = inputs[fires].min() - inputs[~fires].max()
assert 0 < apart < 0.0101, (
    f"Found: the largest silent and the smallest firing input are {apart:.3g} apart.\n"
    "Expected: 0.01 or less.\nHint: more neurons between these two inputs."
)
### BEGIN HIDDEN TESTS
assert explanation == 'a', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what the model does.\n"
    "Hint: delete refractory=tau_ref, or make dt smaller: is the neuron less silent?"
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; the smallest input here that fires is {inputs[fires].min():.3g}.")
