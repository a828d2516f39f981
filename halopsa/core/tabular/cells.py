"""Cells: the values of flat rows as text, and distinct column names, for files whose columns have one type each."""

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
        # A surrogate pair that is written as two characters becomes the one it stands for.
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return found


def distinct(names: Iterable[str], fold: Callable[[str], str] = str) -> list[str]:
    """Return the names as text, made distinct even after ``fold``: the second of two gets ``_2``, and so on."""
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
