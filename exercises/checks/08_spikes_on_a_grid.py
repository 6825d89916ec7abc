counts = Smon.count[:]
theory = 1*second/(tau*log(G.I[:]/(G.I[:] - V_t)))

assert isinstance(prediction, (list, tuple)) and len(prediction) == 3, (
    f"Found: prediction = {prediction}.\nExpected: a list of three numbers of spikes.\n"
    "Hint: one second over the interval."
)
assert list(G.I[:]) == [1, 2, 4] and tau == 10*ms and V_t == 0.8, (
    "Found: other inputs, tau or V_t.\nExpected: the model as it was.\nHint: change the time step."
)
off = abs(counts/theory - 1)
assert off.max() < 0.01 or defaultclock.dt < 0.1*ms, (
    f"Found: {counts} spikes with steps of {defaultclock.dt/ms:.3g} ms; up to {100*off.max():.1f} % too few.\n"
    "Expected: within 0.5 % of the theory.\nHint: by how much can a spike be late?"
)
assert off.max() < 0.005, (
    f"Found: up to {100*off.max():.1f} % off the theory.\nExpected: 0.5 % or less.\n"
    "Hint: compare the time step with the shortest interval; and run for 1*second."
)
### BEGIN HIDDEN TESTS
assert explanation == 'c', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of where the spikes go.\n"
    "Hint: record spikes with dt = 0.1 ms and look at diff(Smon.t[Smon.i == 2]/ms)."
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; with steps of {defaultclock.dt/ms:.3g} ms there are {counts}.")
