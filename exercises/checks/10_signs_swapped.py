counts = [int(n) for n in Smon.count]

assert isinstance(prediction, (list, tuple)) and len(prediction) == 3, (
    f"Found: prediction = {prediction}.\nExpected: a list of three numbers of spikes.\n"
    "Hint: what tells neuron 2 from neuron 3?"
)
assert list(S.w_mod[:]) == [-0.5, 0.5], (
    f"Found: w_mod = {S.w_mod[:]}; {counts} spikes.\nExpected: the signs swapped.\n"
    "Hint: S.w_mod has one value for each synapse, in the order of j."
)
assert list(S.i[:]) == [0, 0] and list(S.j[:]) == [1, 2], (
    f"Found: synapses from {S.i[:]} to {S.j[:]}.\nExpected: from 0 to 1 and 2, as they were.\n"
    "Hint: swap the weights, not the neurons."
)
assert counts[1] < counts[0] < counts[2] and sum(counts) == 14 + 17 + 11, (
    f"Found: {counts} spikes.\nExpected: as many in all as before, in another order.\n"
    "Hint: run(4000*ms), with all other parameters as they were."
)
### BEGIN HIDDEN TESTS
assert explanation == 'a', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what the numbers show.\n"
    "Hint: compare the counts of neuron 1 before and after, then those of neurons 2 and 3."
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; the model has {counts}.")
