"""Code objects of the target "javascript": templates, and code that waits to be put together."""

from collections.abc import Callable

from brian2.codegen.codeobject import CodeObject
from brian2.codegen.templates import CodeObjectTemplate, Templater

from .functions import NotSupported
from .generator import JavaScriptCodeGenerator


class JavaScriptTemplater(Templater):
    """The templates, which say of one that is not there that it is not supported."""

    def __getattr__(self, item: str) -> CodeObjectTemplate:
        try:
            return super().__getattr__(item)
        except KeyError:
            raise NotSupported(f"'{item}' has no JavaScript implementation") from None


class JavaScriptCodeObject(CodeObject):
    """Code that waits for its program to be put together.

    in_numpy: makes the same for numpy, which runs it where it is called by itself:
    StateMonitor.record_single_timestep().
    """

    in_numpy: Callable[[], CodeObject]

    templater = JavaScriptTemplater("brian2js.codegen", ".js")
    generator_class = JavaScriptCodeGenerator
    class_name = "javascript"

    @classmethod
    def is_available(cls) -> bool:
        """Return True: nothing is compiled here."""
        return True

    def compile_block(self, block: str) -> None:
        """Nothing to do: Node or the browser compiles the whole program."""

    def run_block(self, block: str) -> None:
        """Make a pathway's queue ready before a run; all else is the program's."""
        if block == "before_run" and self.template_name == "synapses_push_spikes":
            self.owner.initialise_queue()

    def __call__(self, **kwds) -> object:
        """Run the code outside the program: by numpy."""
        return self.in_numpy()(**kwds)
