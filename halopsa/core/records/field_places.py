"""What a field makes of a value, and where else in an answer its value may stand.

Tenants say some facts elsewhere than is published.
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
    """What one field makes of a value."""

    field: str
    exact: type
    """Values of this class are stored as they are, nulls always are."""
    slow: Slow
    """Does what is to be done with any value."""
    kind: Literal["", "any", "moment", "words", "records"] = ""
    words: Mapping[int, str] = {}
    """Of a code: what is stored instead of it."""
    many: Callable[[object, int], object] | None = None
    """Of records: makes them of a list, or raises ``ValueError``."""
    none_until: int = 0
    """Of moments: the last year that means none."""


class Place(NamedTuple):
    """A key of the answer and, for a dotted name, the way from there."""

    root: str
    path: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str) -> Place:
        """Return the place of a name of the wire: ``priority.name``."""
        root, *path = name.split(".")
        return cls(root, tuple(path))

    def find(self, row: Mapping[str, object]) -> object:
        """Return what stands there, ``None`` where nothing does."""
        value = row.get(self.root)
        for step in self.path:
            if not isinstance(value, Mapping):
                return None
            value = value.get(step)
        return value


class Stead(NamedTuple):
    """A field that other places stand in for, and these in their order."""

    part: Part
    member: MemberDescriptorType
    convert: Callable[[object, int], object]
    places: Sequence[Place]

    def fill(self, record: Entity, row: Mapping[str, object], depth: int) -> None:
        """Give the field the first value there is, if it has none once all of the row is read.

        That comes last, so the order of the keys does not matter. A field whose own value could not be read
        stays as it is, with its problem. What does not fit in another place is none of the field's: it is kept
        where it stands.
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
        """Return the way from the key to the value, of the first place that such a row has."""
        return next((place.path for place in self.places if place.root in row), ())

    def _has_value(self, record: Entity) -> bool:
        try:
            return self.member.__get__(record) is not None
        except AttributeError:
            return False
