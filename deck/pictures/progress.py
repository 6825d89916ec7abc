"""Tell how the pictures come along: a live table on a terminal, a line for each elsewhere."""

import time

from rich.console import Console
from rich.live import Live
from rich.table import Table

STYLES = {"made": "green", "making": "bold", "failed": "red", "waiting": "dim"}


class Progress:
    """The table of pictures, live on a terminal."""

    def __init__(self, why: dict[str, str]):
        self.why = why
        self.rows = dict.fromkeys(why, "waiting")
        self.started: dict[str, float] = {}
        self.slow: set[str] = set()
        self.begun = time.monotonic()
        self.console = Console(soft_wrap=True, highlight=False)
        self.live = Live(
            console=self.console, get_renderable=self.table, refresh_per_second=8, transient=True
        )

    def __enter__(self):
        if self.console.is_terminal:
            self.live.start()
        return self

    def __exit__(self, *error):
        if self.console.is_terminal:
            self.live.stop()

    def making(self, name: str, long: float) -> None:
        """Tell that a picture is being made, and once, after `long` seconds, that it still is."""
        if name not in self.started:
            self.started[name] = time.monotonic()
            self.rows[name] = "making"
        elif name not in self.slow and time.monotonic() - self.started[name] > long:
            self.slow.add(name)
            self.console.print(
                f"{name} has been running for {long:.0f} s; a run() of its model may be long, or"
                " without an end: Ctrl-C gives up"
            )

    def done(self, name: str, state: str, seconds: float, peak: float | None, lines=()) -> None:
        """Tell that a picture is made, or has failed, and what there is to say about it."""
        self.rows[name] = state
        width = max(map(len, self.why))
        memory = f"{peak:5.0f} MB" if peak else "       -"
        style = STYLES[state]
        self.console.print(
            f"{name:{width}}  [{style}]{state:6}[/]  {seconds:5.1f} s  {memory}  {self.why[name]}",
            highlight=False,
        )
        for line in lines:
            self.console.print(f"{'':{width}}  {line}", markup=False)

    def table(self) -> Table:
        """Return what is still to come, and the time so far."""
        table = Table(box=None, pad_edge=False, show_header=False)
        for name, state in self.rows.items():
            if state in ("waiting", "making"):
                spent = time.monotonic() - self.started.get(name, time.monotonic())
                seconds = f"{spent:5.1f} s" if state == "making" else ""
                table.add_row(name, f"[{STYLES[state]}]{state}[/]", seconds, self.why[name])
        table.add_row("total", "", f"{self.total:5.1f} s", "")
        return table

    @property
    def total(self) -> float:
        """Return the seconds since the beginning."""
        return time.monotonic() - self.begun
