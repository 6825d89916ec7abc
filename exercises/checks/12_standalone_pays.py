assert prediction is not None, (
    "Found: prediction is None.\nExpected: a number of runs.\n"
    "Hint: how much time does each run save?"
)
assert (build, fast) == (7.0, 0.013) and slow > fast, (
    f"Found: build = {build}, fast = {fast}, slow = {slow:.3g}.\n"
    "Expected: the times as they were, slow as measured.\nHint: only runs is yours to calculate."
)
assert runs == int(runs) and build + runs*fast < runs*slow, (
    f"Found: {runs} runs take {build + runs*fast:.2f} s with standalone, {runs*slow:.2f} s with numpy.\n"
    "Expected: a whole number of runs with which standalone takes less.\n"
    "Hint: what each run saves must add up to what compiling costs."
)
assert build + (runs - 1)*fast >= (runs - 1)*slow, (
    f"Found: standalone takes less with {runs - 1} runs already.\nExpected: the smallest such number.\n"
    "Hint: divide, and take the next whole number."
)
### BEGIN HIDDEN TESTS
assert explanation == 'b', (
    f"Found: explanation = {explanation!r}.\nExpected: the letter of where the time goes.\n"
    "Hint: make it 1000 neurons: does a run take 1000 times as long?"
)
### END HIDDEN TESTS
print(f"You predicted {prediction}; with numpy at {slow:.2f} s for a run it is {runs}.")
