"""Record, the base class of all records: to and from dict, JSON and pickle; for pydantic and notebooks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from .custom_fields import CustomFields
from .display import html_of_record, html_of_rows, one_line
from .entity import Entity, described, extra_of, heir, is_new, members, note_read, present

if TYPE_CHECKING:
    from typing import Self

    from pydantic_core import CoreSchema

__all__ = ["RESERVED_NAMES", "CustomFieldRecord", "FilledRecord", "Record"]


class Record(Entity):
    """A record of the API, with its conversions to and from other forms.

    A field cannot have a name this class or `Entity` uses itself (``RESERVED_NAMES``); the manifest gives it another.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers have their own idea of it

        @property
        def __dict__(self):  # noqa: ANN204 - not seen by type checkers
            # The result of `vars(record)`: tools that do not know records turn it into JSON.
            return self.to_dict(json=True)

    def to_dict(
        self, *, json: bool = False, extra: bool = False
    ) -> dict[str, Any]:  # Any: fields of all types
        """Return the fields that are set by their names in Python, nested records as dictionaries too.

        Args:
            json: As JSON has it: dates in ISO 8601 with their offset, bytes in base64. Else dates stay ``datetime``.
            extra: With the fields this class does not know, in a dictionary under ``"extra"``.

        Raises:
            ValidationError: With ``json``, a value has no form in JSON, such as NaN.
        """
        from .plain_data import as_plain

        found: dict[str, Any] = as_plain(self, json=json, extra=extra)
        return found

    def to_json(self, *, extra: bool = False, indent: int | None = None) -> str:
        """Return ``to_dict(json=True)`` as JSON text, on one line unless there is an ``indent``."""
        from .plain_data import as_json

        return as_json(self, extra=extra, indent=indent)

    @classmethod
    def from_dict(cls, mapping: Mapping[str, object], /) -> Self:
        """Return a record made from what ``to_dict`` returned, or from parsed ``to_json``: as if it had been read.

        Names are those of the attributes; unknown ones go to ``extra``. As in an answer, a value of a
        wrong type is ``None`` with an entry in ``problems``, and a date-time without offset is UTC.

        Raises:
            ValidationError: It is no mapping, or holds what JSON cannot.
        """
        from .plain_data import from_plain

        return from_plain(cls, mapping)

    # For pydantic and what is built on it, such as FastAPI; pydantic_core is imported only when these ask.

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> CoreSchema:
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls, cls.from_dict)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: object, handler: object
    ) -> dict[str, Any]:  # Any: JSON
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls)

    def __repr__(self) -> str:
        return one_line(self._api.records, type(self).__name__, dict(present(self)))

    def _repr_html_(self) -> str:
        values = dict(present(self))
        rows = values.get("rows")  # of a report
        if isinstance(rows, list) and rows and all(isinstance(row, Mapping) for row in rows):
            return html_of_rows(self._api.records, f"{type(self).__name__}: {len(rows)} rows", rows)
        return html_of_record(self._api.records, type(self).__name__, values)

    def __reduce__(self) -> tuple[Any, ...]:  # Any: the protocol's own type
        return (
            _blank,
            (type(self),),
            (dict(present(self)), extra_of(self), self._entity_state, self._entity_read),
        )

    def __setstate__(self, state: tuple[Any, ...]) -> None:  # Any: as above
        fields, extra, more, *read = state
        known = members(type(self))
        for name in [name for name in fields if name not in known]:
            if (new := heir(type(self), name)) and new not in fields:
                fields[new] = fields.pop(name)
        lost = {name: value for name, value in fields.items() if name not in known}
        for name in fields.keys() - lost.keys():
            object.__setattr__(self, name, fields[name])
            if not read:  # older pickles do not say how it was read
                note_read(self, name, fields[name])
        if read and read[0]:
            object.__setattr__(self, "_entity_read", dict(read[0]))
        if extra or lost:  # a pickle may be older than the class
            object.__setattr__(self, "_entity_extra", {**(extra or {}), **lost})
        if more is not None:
            object.__setattr__(self, "_entity_state", more.copy())


class CustomFieldRecord(Record):
    """A record of an API that lists the custom fields of a record: ``custom`` has them by their names."""

    __slots__ = ()

    @property
    def custom(self) -> CustomFields:
        """The custom fields by name, to read and to assign: ``record.custom["CFregion"]``."""
        api = self._api
        return CustomFields(
            self, api.custom_fields.custom_field_list, api.words.field_words, new=is_new(self)
        )

    def has(self, name: str) -> bool:
        """Whether the field is there, even if null. Raises ``AttributeError`` for an unknown name.

        ``custom`` is there when the record came with its custom fields, ``extra`` when it has any.
        """
        return self.custom.loaded if name == "custom" else super().has(name)


class FilledRecord(Record):
    """A record some of whose fields read a mapping, which may be filled, where the answer has none."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers would take any name for an attribute

        def __getattr__(self, name):  # noqa: ANN001, ANN204 - not seen by type checkers
            value = super().__getattr__(name)
            if value is None and (default := _defaults(type(self)).get(name)) is not None:
                value = dict(default)
                object.__setattr__(self, name, value)
            return value


@cache
def _defaults(cls: type[Entity]) -> Mapping[str, Mapping[str, object]]:
    return {field.name: field.default for field in described(cls) if field.default is not None}


RESERVED_NAMES = frozenset(
    name
    for cls in (CustomFieldRecord, Record, Entity)
    for name in {**vars(cls), **cls.__annotations__}
    if not name.startswith("__")
)
"""Names a field cannot have; those of published schemas get an underscore: ``raw`` becomes ``raw_``."""


def _blank(cls: type[Entity]) -> Entity:
    return cls.__new__(cls)
