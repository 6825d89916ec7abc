steps = {'exact': exact.clock.dt/ms, 'euler': euler.clock.dt/ms}

assert isinstance(prediction, (list, tuple)) and len(prediction) == 2, (
    f"Found: prediction = {prediction}.\nExpected: a list of two numbers of spikes, exact and euler.\n"
    "Hint: both see the threshold at the end of a step only."
)
for method, dt in steps.items():
    assert abs(dt - 5) < 1e-9, (
        f"Found: {method} has steps of {dt:.3g} ms.\nExpected: steps of 5 ms in both groups.\n"
        "Hint: one number at the top sets both."
    )
assert tau == 10*ms and V_t == 0.8 and V_r == 0, (
    "Found: other parameters.\nExpected: tau, V_t and V_r as they were.\nHint: change the step only."
)
for method, spikes, needed in (('exact', Sexact, 4), ('euler', Seuler, 3)):
    assert spikes.num_spikes == 500 // (5*needed), (
        f"Found: {spikes.num_spikes} spikes with {method}.\nExpected: what 500 ms of this neuron give.\n"
        "Hint: run(500*ms), and the method that the group's name says."
    )
### BEGIN HIDDEN TESTS
assert explanation == 'b', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of Euler's error.\n"
    "Hint: calculate the first two steps of v by hand, with v + dt*(1 - v)/tau."
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; the model has {[int(Sexact.num_spikes), int(Seuler.num_spikes)]}.")
