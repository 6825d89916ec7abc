trains = [spikes/ms for spikes in Smon.spike_trains().values()]
intervals = [diff(train) for train in trains]

assert isinstance(prediction, (list, tuple)) and len(prediction) == 2, (
    f"Found: prediction = {prediction}.\nExpected: a list of two words: silent, spikes or bursts.\n"
    "Hint: which currents are left to hold V up after a spike?"
)
assert list(G.I_app[:]) == [-1, -0.5], (
    f"Found: I_app = {G.I_app[:]}.\nExpected: -1 and -0.5, as they were.\nHint: change one gain only."
)
assert alpha_s_minus == 0, (
    f"Found: alpha_s_minus = {alpha_s_minus}; intervals up to {max(intervals[1]):.0f} ms.\n"
    "Expected: the neuron without its slow negative conductance.\nHint: a gain of 0 takes a current out."
)
assert (alpha_f_minus, alpha_s_plus, alpha_u_plus) == (-2, 2, 1.5), (
    "Found: another gain has changed too.\nExpected: all others as they were.\n"
    "Hint: alpha_f_minus = -2, alpha_s_plus = 2, alpha_u_plus = 1.5."
)
assert len(trains[0]) == 0 and len(trains[1]) > 10 and max(intervals[1][-5:]) - min(intervals[1][-5:]) < 1, (
    f"Found: {len(trains[0])} and {len(trains[1])} spikes.\nExpected: what the two neurons do without it.\n"
    "Hint: delta, tau, initial values and run(2500*ms) as they were."
)
### BEGIN HIDDEN TESTS
assert explanation == 'c', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of what is missing now.\n"
    "Hint: the spikes are still there, and what ended the burst (alpha_u_plus) too."
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; the last interval at I_app = -0.5 is {intervals[1][-1]:.1f} ms.")
