"""Custom fields of a record by name: ``record.custom["CFregion"]``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from ..base.suggest import did_you_mean


class _Record(Protocol):
    """What this module uses of a record with custom fields, and of a custom field that is itself a record."""

    @property
    def extra(self) -> dict[str, Any]: ...  # Any: JSON of fields nobody described

    def has(self, name: str) -> bool: ...

    def changes(self) -> dict[str, object]: ...


class _Owner(Protocol):
    @property
    def custom(self) -> CustomFields: ...


class CustomFieldError(KeyError):
    """A custom field that the record does not have. A ``KeyError`` with a readable message."""

    def __str__(self) -> str:
        return str(self.args[0])


def _get(item: object, name: str) -> Any:  # noqa: ANN401 - a value of any JSON type
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)


class CustomFields(Mapping[str, Any]):  # Any: text, number, flag or null, as the field is defined
    """The custom fields of one record: names (``CF...``) to values. A view: it holds no copy.

    Assigning to a name marks the whole list as changed and keeps all others in it, because a tenant
    replaces the list as a whole. Names are those that came with the record: list rows mostly
    have none, and then the record has to be fetched by its id first.
    """

    __slots__ = ("_list", "_new", "_record", "_words")

    def __init__(self, record: _Record, listed_in: str, words: Mapping[str, str], *, new: bool) -> None:
        self._record, self._list, self._words = record, listed_in, words
        self._new = new  # made by the caller, not decoded

    @property
    def loaded(self) -> bool:
        """Whether the record came with its custom fields."""
        return self._items() is not None

    def _items(self) -> list[Any] | None:
        found = (
            self._record.extra.get(self._list)
            if self._in_extra()
            else getattr(self._record, self._list, None)
        )
        return found if isinstance(found, list) else None

    def _in_extra(self) -> bool:
        return not hasattr(type(self._record), self._list)

    def _find(self, name: str) -> Any:  # noqa: ANN401 - a CustomField or the JSON object of one
        items = self._items()
        kind = type(self._record).__name__
        if items is None:
            raise CustomFieldError(
                f"{name!r}: the custom fields of this {kind} are not loaded; get the record by its id"
            )
        for item in items:
            if _get(item, "name") == name:
                return item
        raise CustomFieldError(
            f"This {kind} has no custom field {name!r}{did_you_mean(name, self, self._words)}"
        )

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - as the class says
        return _get(self._find(name), "value")

    def __iter__(self) -> Iterator[str]:
        return iter(
            {name: None for item in self._items() or () if isinstance(name := _get(item, "name"), str)}
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __setitem__(self, name: str, value: object) -> None:
        record = self._record
        if self._in_extra():
            kind = type(record).__name__
            raise CustomFieldError(
                f"{name!r}: a {kind} does not carry all custom fields; get the record by its id"
            )
        if self._items() is None and self._new:
            setattr(record, self._list, [])
        try:
            item = self._find(name)
        except CustomFieldError:
            if not self._new:
                raise
            item = {"name": name}
            getattr(record, self._list).append(item)
        if isinstance(item, dict):
            item["value"] = value
        else:
            item.value = value

    def __repr__(self) -> str:
        return f"<custom fields {list(self)}>" if self.loaded else "<custom fields: not loaded>"


def ids_of(record: _Owner) -> set[str]:
    """Return the ids of the custom fields that came with a record, as text."""
    return {str(_get(item, "id")) for item in record.custom._items() or ()}


def writable(field: _Record) -> list[str]:
    """Return the names of the fields to send back for a custom field that came from the server.

    These are its id (else its name), its value and what was assigned; not the definition, which the answer
    repeats with every value.
    """
    key = "id" if field.has("id") else "name"
    return list(dict.fromkeys([key, "value", *field.changes()]))
