"""Field places: how a field takes a value, and where else in an answer the value may be.

Servers send some values in other places than the published description says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MemberDescriptorType
from typing import Literal, NamedTuple

from .entity import Entity, has_problem, note_read

__all__ = ["Part", "Place", "Put", "Slow", "Stead"]


Put = Callable[[Entity, object], None]
Slow = Callable[[Entity, object, dict[str, object], int], None]


class Part(NamedTuple):
    """How one field takes a value."""

    field: str
    exact: type
    """Values of this class are stored as they are, nulls always are."""
    slow: Slow
    """Handles any value."""
    kind: Literal["", "any", "moment", "words", "records"] = ""
    words: Mapping[int, str] = {}
    """For codes: the words that are stored instead."""
    many: Callable[[object, int], object] | None = None
    """For records: makes them from a list, or raises ``ValueError``."""
    none_until: int = 0
    """For date-times: the last year that means none."""


class Place(NamedTuple):
    """A key of the answer and, for a dotted name, the path below it."""

    root: str
    path: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str) -> Place:
        """Return the place of a name of the wire: ``priority.name``."""
        root, *path = name.split(".")
        return cls(root, tuple(path))

    def find(self, row: Mapping[str, object]) -> object:
        """Return the value there, ``None`` where there is none."""
        value = row.get(self.root)
        for step in self.path:
            if not isinstance(value, Mapping):
                return None
            value = value.get(step)
        return value


class Stead(NamedTuple):
    """A fallback: a field, and the other places for its value in the order they are tried."""

    part: Part
    member: MemberDescriptorType
    convert: Callable[[object, int], object]
    places: Sequence[Place]

    def fill(self, record: Entity, row: Mapping[str, object], depth: int) -> None:
        """Give the field the first value of these places, if it has none of its own.

        Called after the whole row was read, so the order of the keys does not matter. A field whose own value
        could not be read stays as it is, with its problem. A value of another place that does not fit is
        ignored here: it stays where it is.
        """
        for place in self.places:
            value = place.find(row)
            if value is None:
                continue
            if self._has_value(record) or has_problem(record, self.field):
                return
            try:
                converted = self.convert(value, depth)
            except ValueError:
                continue
            if converted is not None:
                self.member.__set__(record, converted)
                note_read(record, self.field, converted)
                return

    @property
    def field(self) -> str:
        """The field's name."""
        return self.part.field

    def steps(self, row: Mapping[str, object]) -> Sequence[str]:
        """Return the path from the key to the value, for the first place that such a row has."""
        return next((place.path for place in self.places if place.root in row), ())

    def _has_value(self, record: Entity) -> bool:
        try:
            return self.member.__get__(record) is not None
        except AttributeError:
            return False
