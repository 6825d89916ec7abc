"""Make pictures on a Dask cluster, whose workers have the environment and nothing else.

The project's files travel with each task; the picture and its provenance come back. The scheduler
gives a task to another worker when its own is lost.
"""

import contextlib
import functools
import io
import pickle
import zipfile
from pathlib import Path

# Made from the project, or not read by any figure.
LEFT_OUT = {"__pycache__", "build", "images", "node_modules", "tests", "reference"}


@contextlib.contextmanager
def executor(address: str):
    """Connect to a scheduler; give an executor whose futures are those of concurrent.futures.

    Raises
    ------
    OSError
        If no scheduler answers there.
    ImportError
        If Dask is not installed.
    """
    import cloudpickle
    from distributed import Client

    from deck import cluster

    # Workers need not have this module: it is sent as it is.
    cloudpickle.register_pickle_by_value(cluster)
    with Client(address, set_as_default=False, timeout="10s") as client:
        pool = client.get_executor(pure=False)
        try:
            yield pool
        finally:
            pool.shutdown(wait=False)


def task(root: Path, function: str):
    """Return a callable that calls a function of `deck.build` on a worker, for this project."""
    return functools.partial(on_worker, archive(root), function)


def archive(root: Path) -> bytes:
    """Return the project's files, zipped, the same bytes for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as zipped:
        for file in sorted(root.rglob("*")):
            parts = file.relative_to(root).parts
            hidden = any(part.startswith(".") or part in LEFT_OUT for part in parts)
            if file.is_file() and not hidden:
                zipped.writestr(zipfile.ZipInfo("/".join(parts)), file.read_bytes())
    return packed.getvalue()


def on_worker(archive: bytes, function: str, *args) -> bytes:
    """Unpack the project where the worker keeps it and call there, in a process of its own.

    Returns
    -------
    bytes
        The pickled (result, what was printed); a result of None if the process was lost.
    """
    import hashlib
    import io
    import pickle
    import subprocess
    import sys
    import tempfile
    import time
    import zipfile
    from pathlib import Path

    from distributed import get_worker

    worker = get_worker()
    root = Path(worker.local_directory) / f"lecture-{hashlib.sha256(archive).hexdigest()[:16]}"
    if not root.exists():
        with tempfile.TemporaryDirectory(dir=worker.local_directory) as new:
            with zipfile.ZipFile(io.BytesIO(archive)) as zipped:
                zipped.extractall(new)
            try:
                Path(new).rename(root)
            except OSError:
                if not root.exists():  # another task was first
                    raise
            else:
                Path(new).mkdir()  # for the context manager to remove
    with tempfile.TemporaryDirectory(prefix="brian2-run-", ignore_cleanup_errors=True) as scratch:
        call = Path(scratch) / "call.pickle"
        call.write_bytes(pickle.dumps((function, root, args)))
        with (Path(scratch) / "printed.txt").open("w+") as printed:
            # It ends when its standard input does: with this task, or with this worker.
            process = subprocess.Popen(
                [sys.executable, "-m", "deck.build", str(call)],
                cwd=root,
                stdin=subprocess.PIPE,
                stdout=printed,
                stderr=subprocess.STDOUT,
            )
            try:
                key = worker.get_current_task()
                while process.poll() is None:
                    time.sleep(0.05)
                    wanted = worker.state.tasks.get(key)
                    if wanted is None or wanted.state == "cancelled":
                        break
            finally:
                process.stdin.close()
                process.wait()
            printed.seek(0)
            said = printed.read()
        answer = call.with_name("answer.pickle")
        given = answer.read_bytes() if answer.exists() else pickle.dumps(None)
        return pickle.dumps((given, said, process.returncode))


def unpack(sent: bytes):
    """Return (result, what was printed) of a task.

    Raises
    ------
    RuntimeError
        If its process ended without an answer.
    """
    given, said, code = pickle.loads(sent)
    result = pickle.loads(given)
    if result is None:
        raise RuntimeError(f"{said}the process ended with exit code {code}")
    return result, said
