"""What a record shows of the fields that a write touches: kept from before it, and compared after it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from ..records.entity import Entity, api_of, facts_of
from ..records.plain_data import as_plain, from_plain
from .body import CUSTOM
from .lookups import bare

__all__ = ["Shown"]


class Shown:
    """The fields of these names, and custom fields of these names, as a record shows them: plain JSON by our names."""

    def __init__(self, names: Iterable[str], custom: Iterable[str] = ()) -> None:
        self._names, self._custom = tuple(names), tuple(custom)

    @classmethod
    def touched(cls, values: Mapping[str, object], fields: Container[str]) -> Shown:
        """Those that have a value in what was sent or kept; ``fields``: what the record has by name."""
        custom = values.get(CUSTOM) if CUSTOM not in fields else None
        names = [name for name in values if name != CUSTOM or name in fields]
        return cls(names, custom if isinstance(custom, Mapping) else ())

    def shows(self, record: Entity) -> bool:
        """Whether a record has all of these fields."""
        return all(_has(record, name) for name in self._names)

    def of(self, record: Entity) -> dict[str, object]:
        """Return what the record shows; a field that it lacks is null."""
        found = {name: _field(record, name) for name in self._names}
        if self._custom:
            held = _custom(record)
            found[CUSTOM] = {name: held.get(bare(name, _prefix(record))) for name in self._custom}
        return found

    def of_unchanged(self, record: Entity) -> dict[str, object] | None:
        """The same for a record as it was read; ``None`` where it was changed, or does not show all of them."""
        if self._custom or record.changes():
            return None
        known = facts_of(type(record)).fields
        if not all(name in known and record.has(name) for name in self._names):
            return None
        return self.of(record)

    def same(self, record: Entity, values: Mapping[str, object]) -> bool:
        """Whether a record shows these values: plain JSON by our names, as they were sent or had been kept.

        Fields that it does not show at all say nothing; there must be one that says something.
        """
        told = False
        model = from_plain(type(record), {name: values[name] for name in self._names if name in values})
        for name in self._names:
            if name not in values or not (_has(record, name) or values[name] is None):
                continue
            told = True
            if _field(record, name) not in (values[name], _field(model, name)):
                return False
        held, wanted = (_custom(record), values.get(CUSTOM)) if self._custom else ({}, None)
        for name, value in wanted.items() if isinstance(wanted, Mapping) else ():
            told = True
            if held.get(bare(name, _prefix(record))) != value:
                return False
        return told


def _has(record: Entity, name: str) -> bool:
    return record.has(name) if name in facts_of(type(record)).fields else name in record.extra


def _field(record: Entity, name: str) -> object:
    if name not in facts_of(type(record)).fields:
        return as_plain(record.extra.get(name), json=True, extra=True)
    value = getattr(record, name)
    return as_plain(record.raw(name) if value is None else value, json=True, extra=True)


def _prefix(record: Entity) -> str:
    return api_of(type(record)).custom_fields.custom_field_prefix


def _custom(record: Entity) -> dict[str, object]:
    """Return the values of custom fields by their bare names."""
    from ..records.record import CustomFieldRecord  # imported late: records bring it

    if not isinstance(record, CustomFieldRecord):
        return {}
    prefix = _prefix(record)
    return {
        bare(name, prefix): as_plain(value, json=True, extra=True) for name, value in record.custom.items()
    }
