"""Run a task of tasks.py on a machine with only Python and pip: `python3 run.py slides`.

It finds uv, or puts it into build/uv, which installs the rest and starts invoke. pip may put
packages into a folder even where a system's Python is not to be changed (PEP 668).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
OWN = HERE / "build" / "uv"


def find_uv() -> str:
    """Return uv's path, after installing it if it is not there."""
    folder = str(OWN / "bin")
    found = shutil.which("uv") or shutil.which("uv", path=folder)
    if found:
        return found
    print("installing uv into build/uv", flush=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.run([*pip, "--target", str(OWN), "uv"]).returncode:
        sys.exit(
            "pip could not install uv; see its message above (Debian: apt install python3-pip)"
        )
    return shutil.which("uv", path=folder)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036  (uv, which would tell, is not there yet)
        sys.exit(f"this is Python {sys.version.split()[0]}; the lecture needs 3.11 or newer")
    uv, environment = find_uv(), {"UV_PYTHON": sys.executable, **os.environ}
    # Brian2 takes three times as long to import where nothing may be compiled once for all
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (HERE / ".venv").is_dir():
        print("installing the Python packages into .venv", flush=True)
        if subprocess.run([uv, "sync", "--quiet"], cwd=HERE, env=environment).returncode:
            shutil.rmtree(HERE / ".venv", ignore_errors=True)
            sys.exit("uv could not install the Python packages; see its message above")
    task = [uv, "run", "--quiet", "invoke", *(sys.argv[1:] or ["--list"])]
    sys.exit(subprocess.run(task, cwd=HERE, env=environment).returncode)
