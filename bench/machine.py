"""What a measure is worth only together with: the machine, and what it runs."""

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from deck.pictures import provenance


def machine() -> dict:
    """Describe this machine and what it runs."""
    said = {
        "processor": processor(),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
    }
    compiler = shutil.which(os.environ.get("CXX", "c++"))
    if compiler:
        version = subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout
        said["compiler"] = re.sub(r"\s*\(.*?\)", "", version.splitlines()[0])
    return said | provenance.versions()


def processor() -> str:
    """Return the processor's name."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"model name\s*:\s*(.*)", cpuinfo.read_text())
        if found:
            return found[1]
    return platform.processor() or platform.machine()
