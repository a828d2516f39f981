"""Names behind ids in rows: filled where a row lacks them, from the lists that look-ups keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..records.entity import Entity, fill

if TYPE_CHECKING:
    from ..resource_facts import EntityFacts
    from .lookups import Lookups, NameList

__all__ = ["RowNames"]


class RowNames:
    """Fills the names of the rows of one reading, each list read once more at most; what is not found stays empty."""

    def __init__(self, row: EntityFacts, lookups: Lookups) -> None:
        self._lookups = lookups
        self._fields = [
            (field.name, field.shown, field.names)
            for field in row.fields.values()
            if field.names and field.shown and field.shown in row.fields
        ]
        self._fresh: set[str] = set()
        """Fields whose list was read again."""

    async def fill(self, rows: Sequence[Entity]) -> None:
        """Fill the names that the rows of a page lack."""
        for field, shown, names in self._fields:
            lacking = [row for row in rows if not getattr(row, shown) and getattr(row, field)]
            if not lacking:
                continue
            known = await self._list(field, names, {getattr(row, field) for row in lacking})
            for row in lacking:
                if (name := known.name_of(getattr(row, field))) is not None:
                    fill(row, shown, name)

    async def _list(self, field: str, names: Mapping[str, Any], ids: set[object]) -> NameList:
        kept, *fresh = self._lookups.lists(names)
        known = await kept()
        if fresh and field not in self._fresh and any(known.name_of(ident) is None for ident in ids):
            self._fresh.add(field)
            known = await fresh[0]()
        return known
