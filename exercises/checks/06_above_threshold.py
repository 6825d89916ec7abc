weights, highest = S.w[:], Vmon.v[:].max(axis=1)

assert prediction in (True, False) and prediction is not None, (
    f"Found: prediction = {prediction}.\nExpected: True or False: does neuron 1 fire?\n"
    "Hint: in which order does a step test thresholds and deliver spikes?"
)
assert (G.tau[:] == 10*ms).all() and V_t == 0.8 and list(G.I[:]) == [2, 0, 0], (
    "Found: another model.\nExpected: tau, V_t and G.I as they were.\nHint: change S.w only."
)
assert len(weights) == 2 and abs(weights[0] - 0.51) < 1e-9, (
    f"Found: weights {weights}.\nExpected: 0.51 to neuron 1, and one more.\n"
    "Hint: S.w has one value for each synapse, in the order of j."
)
assert Smon.count[1] == 0 and highest[1] > V_t, (
    f"Found: {Smon.count[1]} spikes of neuron 1, v up to {highest[1]:.3f}.\n"
    "Expected: v above the threshold and no spike.\nHint: defaultclock.dt is 0.1 ms."
)
assert Smon.count[2] > 0, (
    f"Found: neuron 2 does not fire with w = {weights[1]:.4g}.\nExpected: at least one spike.\n"
    "Hint: a little more weight."
)
assert weights[1] - weights[0] < 0.0051, (
    f"Found: neuron 2 fires with w = {weights[1]:.4g}.\nExpected: no more than 0.005 above 0.51.\n"
    "Hint: a little less weight."
)
### BEGIN HIDDEN TESTS
assert explanation == 'a', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what happens within a step.\n"
    "Hint: print(magic_network.schedule), and see what 0.1 ms of decay leave of 0.802."
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; neuron 1 has {Smon.count[1]} spikes, v up to {highest[1]:.3f}.")
