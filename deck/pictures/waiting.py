"""Processes that have loaded what a picture needs before they are asked for one."""

import contextlib
import functools
import io
import tempfile
from pathlib import Path

from deck.jobs.processes import FreshProcesses
from deck.project import Project

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


def waiting(root: Path, jobs: int | None, limit: float) -> FreshProcesses:
    """Return processes of which some wait, ready to make a picture of the project in `root`.

    jobs, limit: see FreshProcesses.
    """
    processes = FreshProcesses(jobs, limit, functools.partial(ready, root))
    processes.submit(nothing)  # others wait then
    return processes


def ready(root: Path) -> None:
    """Load what every picture needs, run a first model, and draw a first figure."""
    import brian2js
    import deck.live.page
    import deck.pictures.build
    import deck.pictures.draw  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "first.py")
        script.write_text(FIRST, "utf-8")
        brian2js.execute(script).module()
    with contextlib.suppress(OSError):  # no style; the figure that needs it tells
        draw_first(Project(root).figures / "lecture.mplstyle")


def draw_first(style: Path) -> None:
    """Draw what most figures have: fonts are found, and what a process shares is its own then."""
    from matplotlib import pyplot as plt

    with plt.style.context(style):
        fig, ax = plt.subplots()
        ax.plot([0, 1], label="$x_1$")
        ax.set(xlabel="x", ylabel="y", title="first")
        ax.annotate("one", (1, 1), rotation=90)
        ax.legend()
        fig.savefig(io.BytesIO(), format="png")
        plt.close(fig)


def nothing(scratch: Path) -> None:
    """Do nothing."""
