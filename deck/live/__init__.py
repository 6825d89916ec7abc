"""Live simulations: a figure as drawn, and its model as JavaScript, that run in a slide."""
