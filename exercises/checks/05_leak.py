highest = max(Vmon.v[1])

assert isinstance(prediction, (list, tuple)) and len(prediction) == 2, (
    f"Found: prediction = {prediction}.\nExpected: a list: number of spikes, greatest v.\n"
    "Hint: what is left of 0.2 after 10 ms?"
)
assert abs(G.tau[1]/ms - 10) < 1e-9, (
    f"Found: the second neuron has tau = {G.tau[1]/ms:.3g} ms.\nExpected: 10 ms.\n"
    "Hint: G.tau has one value for each neuron."
)
assert G.tau[0] == 10*ms and G.I[0] == 2 and G.I[1] == 0 and S.w[0] == 0.2, (
    "Found: another input, weight or first neuron.\nExpected: all of them as they were.\n"
    "Hint: change one number only."
)
intervals = diff(Smon.t[Smon.i == 0]/ms)
left = exp(-intervals.min()/10)
assert Smon.count[1] == 0 and 0.2 < highest < 0.2/(1 - left), (
    f"Found: {Smon.count[1]} spikes of the second neuron, v up to {highest:.3f}.\n"
    "Expected: what the ten inputs add up to.\nHint: run(100*ms), and the threshold of the lecture."
)
### BEGIN HIDDEN TESTS
assert explanation == 'c', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what keeps v low.\n"
    "Hint: plot Vmon.v[1]: how high is the first step, and how low is v before the second?"
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; the model has {[int(Smon.count[1]), round(float(highest), 3)]}.")
