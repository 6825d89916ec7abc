"""Call a function in a process of its own, and leave none behind.

Nothing that one call does can reach another. Where the platform has a fork server, it has loaded
Brian2 and Matplotlib once, so that a new process has them at once.
"""

import concurrent.futures
import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

# macOS has a fork server too, but its system libraries don't survive a fork.
CAN_FORK = sys.platform == "linux"
METHOD = "forkserver" if CAN_FORK else "spawn"
# So many processes wait: two pictures may be of one model, and a key ends the run of another key.
WAITING = 2
if METHOD == "forkserver":
    from multiprocessing import forkserver


class LostError(Exception):
    """A process ended without an answer."""


def load() -> None:
    """Let the fork server, where there is one, load Brian2 while this process does other things."""
    if METHOD == "forkserver":
        multiprocessing.set_forkserver_preload(["deck.jobs.preload"])
        forkserver.ensure_running()


class FreshProcesses(concurrent.futures.ThreadPoolExecutor):
    """An executor that makes each call in a fresh process.

    jobs: how many at a time, by default one for each core. limit: the seconds after which a call is
    given up and its process ended, None for no limit. ready: what the processes do that then wait
    for the next calls, from the first one on; a call that finds none has one that has not done so.
    """

    def __init__(self, jobs: int | None = None, limit: float | None = None, ready=None):
        super().__init__(jobs or os.cpu_count() or 1)
        self.limit, self.ready = limit, ready
        self.context = multiprocessing.get_context(METHOD)
        load()
        self.running: set[Fresh] = set()
        self.waiting: list[Fresh] = []
        self.lock = threading.Lock()
        self.stopped = False
        self.ended = 0  # how often the calls were ended

    def submit(self, function, /, *args):
        """Return the future of (what `function(*args, scratch)` returns, what it printed)."""
        return super().submit(self.call, self.ended, function, *args)

    def call(self, ended: int, function, *args):
        """Call `function` in a fresh process, with a scratch folder as its last argument.

        Raises
        ------
        LostError
            If the process ended without an answer, or took longer than the limit.
        """
        with self.lock:
            if self.stopped or ended != self.ended:
                raise LostError("stopped")
            fresh = self.waiting.pop(0) if self.waiting else Fresh(self.context, None)
            self.running.add(fresh)
        try:
            return fresh.call(self.limit, function, *args)
        finally:
            with self.lock:
                self.running.discard(fresh)
            if self.ready:
                with contextlib.suppress(RuntimeError):  # shut down
                    super().submit(self.get_ready)

    def get_ready(self) -> None:
        """Start the processes that wait, unless others are at work: those come first."""
        with self.lock:
            while not (self.stopped or self.running) and len(self.waiting) < WAITING:
                self.waiting.append(Fresh(self.context, self.ready))

    def end_calls(self) -> None:
        """End every call that was submitted so far; its result is a LostError."""
        with self.lock:
            self.ended += 1
            for fresh in self.running:
                end_tree(fresh.process.pid)

    def stop(self) -> None:
        """End every process at once, with all that it has started; also the loading of Brian2."""
        self.stopped = True
        if not self.running and METHOD == "forkserver":
            # Still loading Brian2: a call waits for it, under the lock.
            end_tree(getattr(forkserver._forkserver, "_forkserver_pid", None))
        self.give_up()

    def give_up(self) -> None:
        """End every process of these calls; the fork server stays for others."""
        self.stopped = True
        self.shutdown(wait=False, cancel_futures=True)
        self.end_calls()
        for fresh in self.waiting:
            fresh.end()


class Fresh:
    """A process that makes one call, in a scratch folder of its own."""

    def __init__(self, context, ready) -> None:
        self.folder = scratch_folder()
        self.printed = Path(self.folder.name) / "printed.txt"
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=answer, args=(theirs, self.printed, ready))
        with without_main():
            self.process.start()
        theirs.close()

    def call(self, limit: float | None, function, *args):
        """Return what the function returns, and what it printed; raises LostError."""
        try:
            self.pipe.send((function, (*args, self.printed.parent)))
            if not self.pipe.poll(limit):
                end_tree(self.process.pid)
                raise LostError(f"given up after {limit:.0f} s: does its run() end?")
            given = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join()
            said = self.printed.read_text("utf-8", "replace") if self.printed.exists() else ""
            code = self.process.exitcode
            raise LostError(f"{said}the process ended with exit code {code}") from None
        else:
            self.process.join()
            return given, self.printed.read_text("utf-8", "replace")
        finally:
            self.end()

    def end(self) -> None:
        """Leave nothing of it behind."""
        if self.process.is_alive():  # else its number may be another's by now
            end_tree(self.process.pid)
            self.process.join()
        self.pipe.close()
        self.folder.cleanup()


def scratch_folder() -> tempfile.TemporaryDirectory:
    """Return a folder for a run's results, which goes with its context."""
    return tempfile.TemporaryDirectory(prefix="brian2-run-", ignore_cleanup_errors=True)


HIDING = threading.Lock()


@contextlib.contextmanager
def without_main():
    """Hide the program that was started from a new process, which would import it for nothing."""
    main = sys.modules["__main__"]
    with HIDING:  # a second thread would put back what the first has hidden
        names = [name for name in ("__file__", "__spec__") if name in vars(main)]
        hidden = {name: vars(main)[name] for name in names}
        main.__dict__.update(dict.fromkeys(hidden))
        try:
            yield
        finally:
            main.__dict__.update(hidden)


def answer(connection, printed: Path, ready) -> None:
    """Make the call that is received and send what it returns; what it prints goes to a file.

    ready: what is done before.
    """
    with printed.open("w") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    for stream in (sys.stdout, sys.stderr):  # whatever the terminal's letters are, a file has all
        stream.reconfigure(encoding="utf-8")
    lead_group()
    end_with(multiprocessing.parent_process().join)
    if ready:
        ready()
    function, args = connection.recv()
    given = function(*args)
    sys.stdout.flush()
    sys.stderr.flush()
    connection.send(given)


def in_fork(function, *args):
    """Call a function in a fork of this process, which has all that this one has; return its value.

    Raises LostError if it ended without one.
    """
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=lambda: theirs.send(function(*args)))
    process.start()
    theirs.close()
    try:
        return ours.recv()
    except EOFError:
        process.join()
        raise LostError(f"the process ended with exit code {process.exitcode}") from None
    finally:
        ours.close()
        process.join()


def each_in_fork(function, given: list) -> list:
    """Call a function with each in a fork of its own; with the only one, in this process."""
    return [function(*given)] if len(given) == 1 else [in_fork(function, one) for one in given]


def lead_group() -> None:
    """Make this process and all that it starts a group, which can be ended together."""
    if os.name == "posix":
        with contextlib.suppress(PermissionError):  # it leads one already
            os.setsid()


def end_with(wait) -> None:
    """End this process, and all that it has started, when `wait()` returns."""

    def watch():
        wait()
        end_tree(os.getpid())

    threading.Thread(target=watch, daemon=True).start()


def end_tree(pid: int | None) -> None:
    """End a process, and all that it has started."""
    if pid is None:
        return
    if os.name == "nt":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(pid)], capture_output=True)
        return
    # The first fails if the process has not come to lead its group yet: then it has no children.
    for end in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            end(pid, signal.SIGKILL)
