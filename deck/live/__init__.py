"""Live simulations: a model script, as JavaScript that runs in a slide."""

from pathlib import Path

__all__ = ["NotSupported", "javascript"]


def __getattr__(name: str):
    """Give `NotSupported` when it is asked for: it needs Brian2, which rendering must not load."""
    if name == "NotSupported":
        from .language import NotSupported

        return NotSupported
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def javascript(model: str | Path) -> str:
    """Return a model as the text of a self-contained ES module.

    model: a script of models/ by its name ("lif"), or the path of any Brian2 script. It is run up
    to its run(), not further.

    The module exports `info` and `createModel(overrides)`; see runtime.js.

    Raises NotSupported, which names it, if the script uses what has no JavaScript here.
    """
    from .device import run_script
    from .module import module_text

    path = Path(model)
    if path.suffix != ".py":
        path = Path(__file__).resolve().parents[2] / "models" / f"{path.name}.py"
    return module_text(run_script(path), path.stem)
