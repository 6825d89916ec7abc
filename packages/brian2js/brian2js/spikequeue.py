"""The spikes under way: between two runs here, during a run in the arrays of the program."""

import numpy as np
from brian2.synapses import spikequeue


class SpikeQueue(spikequeue.SpikeQueue):
    """Brian2's queue in Python, which is only made ready if Python itself pushes spikes.

    Most of what `prepare` does is for `push`; JavaScript has its own.
    """

    _waits: tuple | None = None

    def prepare(self, delays: np.ndarray, dt: float, synapse_sources: np.ndarray) -> None:
        """Remember what the queue is for."""
        self._waits = (delays, dt, synapse_sources)

    def _make_ready(self) -> None:
        if self._waits is not None:
            (delays, dt, sources), self._waits = self._waits, None
            super().prepare(delays, dt, sources)
            self._delays = np.array(np.floor(np.asarray(delays) / dt + 0.5)).astype(int)

    def peek(self) -> np.ndarray:
        """Return the synapses that a spike reaches now."""
        self._make_ready()
        return super().peek()

    def push(self, sources: np.ndarray) -> None:
        """Send the spikes of some neurons on their way."""
        self._make_ready()
        super().push(sources)

    def under_way(self, dt: float) -> np.ndarray:
        """Return [steps that are left, synapse] of every spike, in their order."""
        spikes = self._extract_spikes()
        if self._dt is not None and self._dt != dt:
            spikes[:, 0] = np.round(spikes[:, 0] * self._dt / dt)
        return spikes

    def put(self, spikes: np.ndarray, dt: float) -> None:
        """Replace all spikes by these, as from `under_way`."""
        self._dt, self._waits = dt, None
        rows = np.bincount(spikes[:, 0], minlength=1)
        self._restore_from_full_state((dt, spikes, (len(rows), max(int(rows.max()), 1))))

    def _restore_from_full_state(self, state: tuple | None) -> None:
        self.currenttime = 0
        super()._restore_from_full_state(state)

    def _extract_spikes(self) -> np.ndarray:
        order = (self.currenttime + np.arange(len(self.n))) % len(self.n)
        steps = np.repeat(np.arange(len(self.n)), self.n[order])
        parts = [self.X[row, : self.n[row]] for row in order if self.n[row]]
        synapses = np.concatenate(parts) if parts else np.empty(0, int)
        return np.column_stack([steps, synapses]).astype(int)

    def _store_spikes(self, spikes: np.ndarray) -> None:
        self.n[:] = 0
        rows = (spikes[:, 0] + self.currenttime) % len(self.n)
        for row in np.unique(rows):
            synapses = spikes[rows == row, 1]
            while len(synapses) > self.X.shape[1]:
                self._resize(2 * self.X.shape[1])
            self.X[row, : len(synapses)] = synapses
            self.n[row] = len(synapses)
