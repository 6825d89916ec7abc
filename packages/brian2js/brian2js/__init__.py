"""Brian2 on JavaScript: a model script as a module that runs in a browser or in Node."""

from pathlib import Path

from .codegen.functions import NotSupported
from .device import run_script
from .module import module_text

__version__ = "0.1.0"
__all__ = ["NotSupported", "javascript"]


def javascript(script: str | Path) -> str:
    """Return a Brian2 script as the text of a self-contained ES module.

    The script is run up to its run(), not further. The module exports `info` and
    `createModel(overrides)`; see runtime/model.js.

    Raises NotSupported, which names it, if the script uses what has no JavaScript here.
    """
    path = Path(script)
    return module_text(run_script(path), path.stem)
