"""What is left open in generated code: accesses to arrays, and values that may not change in a run.

Whether an element of an array is a local variable, and whether a value is computed before the loop
over time, can only be told when the code of all objects is known. Until then a mark stands in the
text for each of them, and the object that it stands for is kept here.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# Characters for private use: no script has them
MARK = re.compile("\ue000([0-9]+)\ue001")


@dataclass(frozen=True)
class Access:
    """An element of an array, or the array itself.

    index: its place if it is the same in every step, else the code that tells it, else (the array
    itself) None. row: of an array of arrays, which one.
    """

    array: str
    index: int | str | None
    writes: bool = False
    row: int | str | None = None


@dataclass(frozen=True)
class Scalar:
    """A value that is computed once for all elements: `const name = code;`.

    uses: the names of other such values in it. pure: whether it is the same if all that it uses is.
    """

    name: str
    code: str
    uses: frozenset[str] = frozenset()
    pure: bool = True


class Marks:
    """The marks in a program's code, and what they stand for."""

    def __init__(self) -> None:
        self._items: list[Access | Scalar] = []
        self._marks: dict[Access | Scalar, str] = {}

    def put(self, item: Access | Scalar) -> str:
        """Return the mark that stands for it."""
        if item not in self._marks:
            self._marks[item] = f"\ue000{len(self._items)}\ue001"
            self._items.append(item)
        return self._marks[item]

    def find(self, text: str) -> Iterator[Access | Scalar]:
        """Yield what the marks in a text stand for, and those in their own code."""
        for match in MARK.finditer(text):
            item = self._items[int(match[1])]
            yield item
            for inner in inner_texts(item):
                yield from self.find(inner)

    def write(self, text: str, show: Callable[[Access | Scalar], str]) -> str:
        """Return the text with the marks replaced by what `show` returns for them."""
        return MARK.sub(lambda match: show(self._items[int(match[1])]), text)


def inner_texts(item: Access | Scalar) -> list[str]:
    """Return the code that is part of an item."""
    if isinstance(item, Scalar):
        return [item.code]
    return [part for part in (item.index, item.row) if isinstance(part, str)]
