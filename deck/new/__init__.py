"""The files of a new slide, which build at once: a model, a figure, and a place in a deck."""
