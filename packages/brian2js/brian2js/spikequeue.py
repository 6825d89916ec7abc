"""The spikes under way: between two runs here, during a run in the arrays of the program."""

import weakref
from collections.abc import Callable

import numpy as np


class SpikeQueue:
    """A pathway's queue, with what Brian2 calls of its own: that is C++, and cannot be looked into.

    A spike is [steps that are left, synapse]. Only where Python itself runs the pathway are there
    push(), peek() and advance().

    bring: is called before the spikes are stored; in the middle of a run they may be in Node.
    """

    def __init__(self, source_start: int, source_end: int, bring: Callable[[], None]) -> None:
        self._start, self._end, self._bring = source_start, source_end, bring
        self._dt: float | None = None
        self._spikes = np.empty((0, 2), int)
        self._order: np.ndarray | None = None

    def get_capsule(self) -> None:
        """Return what Cython would take for the queue in C++: there is none."""

    def prepare(self, delays: np.ndarray, dt: float, synapse_sources: np.ndarray) -> None:
        """Remember what the queue is for; delays and dt in seconds."""
        self._spikes, self._dt = self.under_way(dt), dt
        # It only reads them: who else has an array may have changed it (see Simulation)
        self._given, self._order = (weakref.ref(delays), weakref.ref(synapse_sources)), None

    def push(self, sources: np.ndarray) -> None:
        """Send the spikes of some neurons on their way."""
        sources = sources[(sources >= self._start) & (sources < self._end)]
        if self._order is None:
            delays, all_sources = (np.asarray(given()) for given in self._given)
            steps = np.floor(delays / self._dt + 0.5).astype(int)
            self._steps = np.broadcast_to(steps, len(all_sources))
            # The synapses of each neuron, in their order
            self._order = np.argsort(all_sources, kind="stable")
            self._sorted = all_sources[self._order]
        first = np.searchsorted(self._sorted, sources, side="left")
        last = np.searchsorted(self._sorted, sources, side="right")
        parts = [self._order[k:n] for k, n in zip(first, last, strict=True)]
        synapses = np.concatenate([np.empty(0, int), *parts])
        new = np.column_stack([self._steps[synapses], synapses])
        self._spikes = np.concatenate([self._spikes, new])

    def peek(self) -> np.ndarray:
        """Return the synapses that a spike reaches now."""
        return self._spikes[self._spikes[:, 0] == 0, 1]

    def advance(self) -> None:
        """Go on to the next time step."""
        self._spikes = self._spikes[self._spikes[:, 0] > 0] - [1, 0]

    def under_way(self, dt: float) -> np.ndarray:
        """Return all spikes, in steps of dt (s): the next first, else as they were sent."""
        steps, synapses = self._spikes.T
        if self._dt not in (None, dt):
            steps = np.floor(steps * self._dt / dt + 0.5).astype(int)
        return np.column_stack([steps, synapses])[np.argsort(steps, kind="stable")]

    def put(self, spikes: np.ndarray, dt: float) -> None:
        """Replace all spikes by these, as from `under_way`."""
        self._spikes, self._dt = spikes.astype(int), dt

    def _full_state(self) -> tuple:
        self._bring()
        return self._dt, self._spikes

    def _restore_from_full_state(self, state: tuple | None) -> None:
        self._dt, self._spikes = (None, np.empty((0, 2), int)) if state is None else state
