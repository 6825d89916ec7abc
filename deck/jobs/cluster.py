"""Call functions on a Dask cluster, whose workers have the environment and nothing else.

The project's files travel with each task. The scheduler gives a task to another worker when its own
is lost.
"""

import contextlib
import io
import os
import pickle
import sys
import zipfile
from pathlib import Path

# Made from the project, or not read by any figure.
LEFT_OUT = {"__pycache__", "build", "docs", "images", "node_modules", "tests"}


@contextlib.contextmanager
def executor(address: str):
    """Connect to a scheduler; give an executor whose futures are those of concurrent.futures.

    Raises ConnectionError if no scheduler answers there, or Dask is not installed.
    """
    try:
        import cloudpickle
        from distributed import Client
    except ImportError:
        raise ConnectionError("no Dask here: uv sync --extra dask") from None

    # Workers need not have this module: it is sent as it is.
    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    try:
        client = Client(address, set_as_default=False, timeout="10s")
    except (OSError, ValueError) as problem:
        raise ConnectionError(f"no Dask scheduler at {address}: {problem}") from None
    with client:
        pool = client.get_executor(pure=False)
        try:
            yield pool
        finally:
            pool.shutdown(wait=False)


def archive(root: Path) -> bytes:
    """Return the project's files, zipped, the same bytes for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as zipped:
        for folder, inner, files in os.walk(root):
            inner[:] = sorted(name for name in inner if is_sent(name))
            for file in map(Path(folder).joinpath, sorted(filter(is_sent, files))):
                zipped.writestr(
                    zipfile.ZipInfo(file.relative_to(root).as_posix()), file.read_bytes()
                )
    return packed.getvalue()


def is_sent(name: str) -> bool:
    """Tell whether workers get a file or folder of this name."""
    return name not in LEFT_OUT and not name.startswith(".")


def on_worker(archive: bytes, function: str, *args) -> bytes:
    """Unpack the project where the worker keeps it and call there, in a process of its own.

    function: by its module and name, "deck.pictures.build:make_together"; it is given the project's
    folder there, `args` and a scratch folder.

    Returns the pickled (result, what was printed, exit code), the result pickled by itself.
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
        call.write_bytes(pickle.dumps((function, (root, *args))))
        with (Path(scratch) / "printed.txt").open("w+") as printed:
            # It ends when its standard input does: with this task, or with this worker.
            process = subprocess.Popen(
                [sys.executable, "-m", "deck.jobs.call", str(call)],
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
    """Return (result, what was printed) of a task; raise RuntimeError if it ended without one."""
    given, said, code = pickle.loads(sent)
    result = pickle.loads(given)
    if result is None:
        raise RuntimeError(f"{said}the process ended with exit code {code}")
    return result, said
