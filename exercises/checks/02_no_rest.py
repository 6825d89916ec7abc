spikes = Smon.t/ms

assert prediction is not None, (
    "Found: prediction is None.\nExpected: the interval between two spikes, in ms.\n"
    "Hint: when does v begin to charge again?"
)
assert tau_ref == 5*ms and G.I[0] == 1 and V_t == 0.8, (
    f"Found: tau_ref = {tau_ref}, I = {G.I[0]}, V_t = {V_t}.\nExpected: the parameters as they were.\n"
    "Hint: only the equation of v changes."
)
assert 'unless refractory' not in G.equations['v'].flags, (
    f"Found: v is held during refractoriness; {len(spikes)} spikes.\n"
    "Expected: an equation of v without that.\nHint: the words in brackets at the end of its line."
)
assert G._refractory is not False, (
    "Found: a group without refractoriness.\nExpected: refractory=tau_ref as it was.\n"
    "Hint: delete two words of the equation, not the argument."
)
charge = tau*log(G.I[0]/(G.I[0] - V_t))
assert len(spikes) > 1 and abs(diff(spikes) - charge/ms).max() < 0.2, (
    f"Found: spikes at {spikes} ms.\nExpected: one interval after another, each as long as v charges.\n"
    "Hint: threshold, reset and input must be those of the lecture."
)
### BEGIN HIDDEN TESTS
assert explanation == 'b', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what refractory= still does.\n"
    "Hint: set G.I = 3 and compare the intervals with and without refractory=tau_ref."
)
### END HIDDEN TESTS
print(f"You predicted {prediction} ms; the model's interval is {diff(spikes)[0]:.1f} ms.")
