"""Exact integration is exact, Euler's error is of first order; both see spikes on the grid only."""

import matplotlib.pyplot as plt
import numpy as np
from brian2 import ms

from deck.figure import colour, make

ROUNDING = 2.0**-53  # where an error of 0 is drawn


def plot(model):
    """Draw the error over the step, and v(t) of both methods with steps of 5 ms."""
    fig, (error, trace) = plt.subplots(1, 2, figsize=(11.36, 4.8), width_ratios=[1, 1.25])
    methods = {
        "Euler": ("ink", "o", model.error_euler, model.Veuler, model.Seuler),
        "exact": ("neuron-1", "s", model.error_exact, model.Vexact, model.Sexact),
    }
    fine = np.linspace(0, 45, 901)
    period = 10 * np.log(5)
    trace.plot(fine, 1 - np.exp(-(fine % period) / 10), color=colour("muted"), lw=1.6)
    trace.axhline(model.V_t, color=colour("muted"), ls=(0, (5, 3)), lw=1.5)
    for name, (ink, marker, errors, voltage, spikes) in methods.items():
        style = {"color": colour(ink), "marker": marker, "ms": 9}
        style["ls"] = (0, (3, 2)) if name == "Euler" else "-"
        error.plot(model.steps, np.maximum(errors, ROUNDING), clip_on=False, **style)
        t, v = voltage.t / ms, voltage.v[0]
        # A spike carries the time of the step's start; v at its end, before the reset, is above V_t
        for start, end in zip([-5, *(spikes.t / ms)], spikes.t / ms, strict=False):
            shown = (t > start) & (t <= end)
            last = v[shown][-1]
            decay = np.exp(-0.5) if name == "exact" else 0.5
            peak = 1 - (1 - last) * decay
            trace.plot([*t[shown], end + 5], [*v[shown], peak], lw=1.8, **style)
    error.text(0.08, 2e-5, "Euler: error\nin proportion to dt", color=colour("ink"), va="top")
    error.text(0.012, 4e-14, "exact: rounding only", color=colour("neuron-1"), va="bottom")
    error.set(xscale="log", yscale="log", ylim=(3e-17, 3), xlabel="time step dt (ms)")
    error.set(ylabel="error of v after 10 ms", xticks=[0.01, 0.1, 1, 5])
    error.set_xticklabels(["0.01", "0.1", "1", "5"])
    error.set_yticks([1e-15, 1e-10, 1e-5, 1])
    error.minorticks_off()
    for name, y in (("exact", 1.16), ("Euler", 1.04)):
        ink, *_, spikes = methods[name]
        trace.text(
            44.5, y, f"{name}: {spikes.num_spikes} spikes in 500 ms", color=colour(ink), ha="right"
        )
    trace.text(
        44.5,
        1.28,
        f"true solution: {500 / period:.0f} spikes in 500 ms",
        color=colour("muted"),
        ha="right",
    )
    trace.set(xlabel="time (ms)", ylabel="v, with dt = 5 ms", xlim=(-0.8, 46), ylim=(-0.03, 1.38))
    trace.set_yticks([0, 0.4, 0.8])
    return fig


if __name__ == "__main__":
    make(__file__)
