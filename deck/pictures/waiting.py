"""Processes that have loaded what a picture needs before they are asked for one."""

import tempfile
from pathlib import Path

from deck.jobs.processes import FreshProcesses

# What a first model takes longer than a second one: templates, formulas, Node's compiler
FIRST = """
from brian2 import *

group = NeuronGroup(
    1, "dv/dt = (1 - v) / (10*ms) : 1 (unless refractory)",
    threshold="v > 0.5", reset="v = 0", refractory=1*ms, method="exact",
)
trace, spikes = StateMonitor(group, "v", record=0), SpikeMonitor(group)
run(1*ms)
"""


def waiting(jobs: int | None, limit: float) -> FreshProcesses:
    """Return processes of which some wait, ready for a call; jobs, limit: see FreshProcesses."""
    processes = FreshProcesses(jobs, limit, ready)
    processes.submit(nothing)  # others wait then
    return processes


def ready() -> None:
    """Load what every picture needs, and run a first model."""
    import brian2js
    import deck.live.page
    import deck.pictures.draw  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "first.py")
        script.write_text(FIRST, "utf-8")
        brian2js.execute(script).module()


def nothing(scratch: Path) -> None:
    """Do nothing."""
