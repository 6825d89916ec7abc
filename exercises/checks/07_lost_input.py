arrive, spikes = Pmon.t/ms, Smon.t/ms

assert prediction is not None, (
    "Found: prediction is None.\nExpected: the number of spikes of the script as it stood.\n"
    "Hint: where is the neuron 2 ms after its first spike?"
)
assert len(arrive) == 2 and abs(arrive - [1, 3]).max() < 0.01 and w == 0.9 and V_t == 0.8, (
    f"Found: inputs at {arrive} ms with w = {w}, V_t = {V_t}.\n"
    "Expected: inputs of 0.9 at 1 and 3 ms, and the threshold as it was.\n"
    "Hint: change the neuron's refractoriness."
)
assert len(spikes) == 2, (
    f"Found: {len(spikes)} spikes, at {spikes} ms.\nExpected: two, one for each input.\n"
    "Hint: how long may the neuron be refractory, if it shall be ready at 3 ms?"
)
### BEGIN HIDDEN TESTS
assert explanation == 'b', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what became of the input.\n"
    "Hint: record v with a StateMonitor and look at it from 3 to 10 ms, with tau_ref = 5 ms."
)
### END HIDDEN TESTS
print(f"You predicted {prediction} for the script as it stood; both inputs count now.")
