"""Code objects of the target "javascript": templates, and code that waits to be put together."""

from brian2.codegen.codeobject import CodeObject
from brian2.codegen.templates import Templater

from .generator import JavaScriptCodeGenerator


class JavaScriptCodeObject(CodeObject):
    """Code that waits for `module` to be put in its place; it cannot be run in Python."""

    templater = Templater("brian2js.codegen", ".js")
    generator_class = JavaScriptCodeGenerator
    class_name = "javascript"

    @classmethod
    def is_available(cls) -> bool:
        """Return True: nothing is compiled here."""
        return True

    def compile_block(self, block: str) -> None:
        """Nothing to do: the browser compiles it."""

    def run_block(self, block: str) -> None:
        """Nothing to do: the browser runs it."""
