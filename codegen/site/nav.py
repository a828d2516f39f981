"""Navigation: the order of the pages as the configuration has it, with what is made from facts put in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from codegen.site.page import Page

__all__ = ["Entry", "filled", "places"]

#: What mkdocs takes: a path, or a title with a path or with entries below it.
Entry: TypeAlias = "str | dict[str, str | list[Entry]]"

#: Stands before the name of what is made from facts.
_MADE = "@"


def filled(nav: Sequence[Entry], made: Mapping[str, Sequence[Page]]) -> list[Entry]:
    """Return the navigation with each ``@name`` replaced by the pages made under that name.

    Raises ``KeyError`` for a name under which nothing is made.
    """
    found: list[Entry] = []
    for entry in nav:
        match entry:
            case str() if entry.startswith(_MADE):
                found += [{page.title: page.path} for page in made[entry.removeprefix(_MADE)]]
            case str():
                found.append(entry)
            case _:
                found.append(
                    {
                        title: filled(below, made) if isinstance(below, list) else below
                        for title, below in entry.items()
                    }
                )
    return found


def places(nav: Sequence[Entry]) -> Iterator[str]:
    """Yield the path of every page of a navigation, in order."""
    for entry in nav:
        for below in [entry] if isinstance(entry, str) else entry.values():
            if isinstance(below, str):
                yield below
            else:
                yield from places(below)
