"""What the value of a flat row is in a file whose columns have one type each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .spool import JSON


def text(value: object) -> str:
    """Return a value as text: text as it is, anything else as JSON. Half surrogate pairs become U+FFFD."""
    found = value if isinstance(value, str) else JSON(value)
    if found.isascii():
        return found
    try:
        found.encode("utf-8")
    except UnicodeEncodeError:
        # A pair in two halves becomes the character it stands for.
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return found


def distinct(names: Iterable[str], fold: Callable[[str], str] = str) -> list[str]:
    """Return names as text that differ, even after ``fold``: the second of a kind gets ``_2``, and so on."""
    taken: set[str] = set()
    found = []
    for base in map(text, names):
        name, number = base, 1
        while fold(name) in taken:
            number += 1
            name = f"{base}_{number}"
        taken.add(fold(name))
        found.append(name)
    return found
