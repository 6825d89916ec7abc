"""Brian2 on JavaScript: a device, and model scripts as pages and modules for a browser or Node.

import brian2js
set_device("javascript")
"""

from pathlib import Path

from .codegen.functions import NotSupported
from .device import JavaScriptDevice
from .execution import Execution, Segment, execute
from .export import export
from .node import NodeError

__version__ = "0.1.0"
__all__ = [
    "Execution",
    "JavaScriptDevice",
    "NodeError",
    "NotSupported",
    "Segment",
    "execute",
    "export",
    "javascript",
]


def javascript(script: str | Path, run: bool = True) -> str:
    """Return a Brian2 script as the text of a self-contained ES module.

    The module exports `info` and `createModel(overrides)`; see runtime/model.js.

    run: whether to run the script; one with a single run() can tell its module without.

    Raises NotSupported, which names it, if the script uses what no module can do.
    """
    return execute(script, run=run).module()
