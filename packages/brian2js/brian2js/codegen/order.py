"""Synapses whose result depends on the order in which they are gone through: as numpy does it.

Where synapses change a variable of a neuron, Brian2's numpy target does one statement for all the
events of a step and then the next (`NumpyCodeGenerator.vectorise_code`): `a += 1; w = a_post` gives
every synapse the sum. A loop over the synapses would give each what has come so far. The loop is
parted wherever that makes a difference.
"""

import ast
from typing import TYPE_CHECKING

from brian2.codegen.statements import Statement
from brian2.core.variables import ArrayVariable

from .renderer import names_in

if TYPE_CHECKING:
    from .generator import JavaScriptCodeGenerator


def in_parts(generator: "JavaScriptCodeGenerator") -> list[list[Statement]]:
    """Return a loop's statements in parts: each is done for all events before the next begins.

    One part, if the order makes no difference, or if numpy, too, goes from synapse to synapse.
    """
    statements = generator.statements
    if not generator.has_repeated_indices(statements) or goes_one_by_one(generator):
        return [statements]
    parts: list[list[Statement]] = [[]]
    for statement in statements:
        if any(depend(generator, other, statement) for other in parts[-1]):
            parts.append([])
        parts[-1].append(statement)
    return parts


def goes_one_by_one(generator: "JavaScriptCodeGenerator") -> bool:
    """Whether numpy finds no way to do each statement for all (its VectorisationError)."""
    asked: set[str] = set()
    for statement in generator.statements:
        asked |= {name for name in read_by(statement) if is_shared(generator, name)}
        if statement.var in asked or (
            is_shared(generator, statement.var)
            and statement.inplace
            and statement.op not in ("+=", "-=", "*=", "/=")
        ):
            return True
    return False


def depend(generator: "JavaScriptCodeGenerator", first: Statement, second: Statement) -> bool:
    """Whether two statements use an element of many synapses that at least one of them changes."""
    variables = generator.variables
    for writer, other in ((first, second), (second, first)):
        if is_shared(generator, writer.var):
            used = read_by(other) | ({other.var} - {writer.var})
            if any(variables.get(name) is variables[writer.var] for name in used):
                return True
    return False


def is_shared(generator: "JavaScriptCodeGenerator", name: str) -> bool:
    """Whether a name stands for a variable of which many synapses have the same element."""
    variable, index = generator.variables.get(name), generator.variable_indices[name]
    return isinstance(variable, ArrayVariable) and index not in ("_idx", "0")


def passed_on(
    generator: "JavaScriptCodeGenerator", parts: list[list[Statement]], number: int
) -> tuple[list[str], list[str]]:
    """Return the local values that a part needs from those before it, and those that it leaves."""
    part = parts[number]
    needed = set().union(*(locals_of(generator, before) for before in parts[:number]))
    later = set().union(*(read_by(s) for after in parts[number + 1 :] for s in after))
    used, found = set().union(*map(read_by, part)), locals_of(generator, part)
    return sorted(needed & (used | later)), sorted((needed | found) & later)


def locals_of(generator: "JavaScriptCodeGenerator", statements: list[Statement]) -> set[str]:
    """Return the names that statements give to values of their own."""
    variables = generator.variables
    return {s.var for s in statements if not isinstance(variables.get(s.var), ArrayVariable)}


def read_by(statement: Statement) -> set[str]:
    """Return the names that a statement's right side has."""
    return names_in(ast.parse(statement.expr, mode="eval"))
