"""Transforms: values that a write sends instead of those given, such as the name behind an id; and custom fields.

A manifest names them as ``via`` of a field: ``name_of``, ``name_parts``, ``key_field``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..base.deprecation import tell
from ..errors import ErrorFamily, FieldError
from ..records.custom_fields import ids_of
from ..records.encode import encode, put_path, wire_name
from ..records.entity import facts_of
from ..validation import refused
from .lookups import bare

if TYPE_CHECKING:
    from ..facts import Dialect
    from ..records.encode import Mode
    from ..records.entity import Entity
    from ..resource_facts import EntityFacts, FieldFacts, Operation
    from .lookups import Lookups


class Lookup(Protocol):
    """What a body may have to request from the server, after everything else was checked."""

    async def name_of(self, resource: str, record_id: object) -> str:
        """Return the name of the record with that id."""

    async def id_of(self, names: Mapping[str, Any], name: str, beside: Mapping[str, object]) -> object:
        """Return the id of the record with that name, in the list that a field ``names``; raise ``ValueError``.

        ``beside``: the other fields of the body, which may tell which of several it is.
        """

    async def key_field(
        self, which: str, resource: str, by: str, type_id: object, record_id: object
    ) -> object:
        """Return the id of the key field that the record's type has in ``which``.

        The type is a record of ``resource``; its id is ``type_id`` or, for ``None``, what the existing
        record has in its field ``by``.
        """


class Transforms:
    """Values that a write may send instead of its own; ``encoded``: those it has, by our names."""

    def __init__(
        self,
        op: Operation,
        entity: EntityFacts,
        mode: Mode,
        dialect: Dialect,
        encoded: Mapping[str, object],
        record_id: object,
        lookup: Lookup,
    ) -> None:
        self.op, self.entity, self.mode, self.dialect = op, entity, mode, dialect
        self.encoded, self.record_id, self.lookup = encoded, record_id, lookup

    async def put(self, body: dict[str, Any], field: FieldFacts, value: object) -> None:  # Any: JSON
        """Put a value into a body as its field says."""
        match field.via:
            case {"name_of": resource} if value is not None:
                self.place(body, field, await self.lookup.name_of(resource, value))
            case {"key_field": which, "of": resource, "by": by, "into": into}:
                key = await self.lookup.key_field(which, resource, by, self.encoded.get(by), self.record_id)
                body[into] = [*(body.get(into) or []), {"id": key, "value": value}]
            case {"name_parts": parts} if value is not None:
                self.place(body, field, value)
                for name, part in zip(parts.split(), str(value).split(maxsplit=1), strict=False):
                    if name not in self.encoded:
                        body[name] = part
            case _:
                self.place(body, field, value)

    def place(self, body: dict[str, Any], field: FieldFacts, value: object) -> None:
        """Put a value into a body where its field stands."""
        wire, _, inner = wire_name(field, self.mode, self.dialect).partition("[].")
        if inner:
            value = [] if value is None else [{inner: value}]
        if wire in body:
            message = f"is sent as {wire}, as is another field of this call; give one of them"
            raise refused(self.dialect.api.family, self.op.label, [FieldError(field.name, message)])
        put_path(body, wire, value, self.entity)


async def custom_fields(
    op: Operation,
    given: Mapping[str, object],
    lookups: Lookups,
    record: Callable[[], Awaitable[Entity]] | None,
    dialect: Dialect,
) -> tuple[object, bool]:
    """Return the list of custom fields that a write sends, and whether its names were found in definitions.

    The list replaces all custom fields, so an update starts from the existing ones: those that ``record`` fetches.
    """
    coded: dict[str, object] = {}
    name = ""
    try:
        for name, value in given.items():
            coded[name] = encode(value, dialect=dialect)
        if record is None:
            checked = await known_custom(op, coded, lookups, dialect)
            return [{"name": name, "value": value} for name, value in coded.items()], checked
        from ..records.record import CustomFieldRecord  # imported late: records bring it

        found = await record()
        if isinstance(found, CustomFieldRecord):
            for name, value in coded.items():
                found.custom[name] = value
    except (KeyError, ValueError) as error:
        raise refused(dialect.api.family, op.label, [FieldError(name, str(error))]) from None
    listed_in = dialect.api.custom_fields.custom_field_list
    word = facts_of(type(found)).fields[listed_in].type
    return encode(found.changes()[listed_in], word, dialect=dialect), True


async def known_custom(op: Operation, names: Iterable[str], lookups: Lookups, dialect: Dialect) -> bool:
    """Refuse names that no definition has. Return whether there are definitions at all."""
    wrong = await lookups.unknown_custom(names)
    if wrong:
        unknown = [FieldError(n, f"is no custom field of this tenant{hint}") for n, hint in wrong.items()]
        raise refused(dialect.api.family, op.label, unknown)
    return wrong is not None


def tell_dropped(
    call: str,
    given: Mapping[str, object],
    record: Entity,
    *,
    family: ErrorFamily,
    prefix: str,
    checked: bool,
    ids: Mapping[str, object] | None = None,
) -> None:
    """Warn of custom fields that the answer to a write does not show: ``given`` by name, ``ids`` by id.

    An answer without any custom fields proves nothing, unless the names were not found in definitions either.
    """
    from ..records.record import CustomFieldRecord  # imported late: records bring it

    if not isinstance(record, CustomFieldRecord):
        return
    custom = record.custom
    if not custom.loaded and checked:
        return
    shown = {bare(name, prefix) for name in custom}
    lost = [name for name, value in given.items() if value is not None and bare(name, prefix) not in shown]
    if custom.loaded:
        known = ids_of(record)
        lost += [
            f"id {ident}" for ident, value in (ids or {}).items() if value is not None and ident not in known
        ]
    if lost:
        message = (
            f"{call}: the answer does not show {', '.join(lost)}: the tenant may have dropped what was sent."
        )
        tell(message, family.dropped_field_warning)
