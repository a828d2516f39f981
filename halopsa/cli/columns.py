"""Columns of a table: which fields of a record are shown first, by the facts; names that people choose with --json."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from halopsa.core.base.suggest import did_you_mean

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue, Entry
    from halopsa.core.resource_facts import EntityFacts

__all__ = ["checked_fields", "entity_of", "first_columns", "shown_columns"]

_SCALARS = frozenset({"int", "float", "str", "bool", "guid", "datetime", "date", "days"})
_ENOUGH, _MOST = 5, 8
_LOOSE = ("custom", "extra", "raw")


def entity_of(catalogue: Catalogue, entry: Entry) -> EntityFacts | None:
    """Return what the records of an answer have; ``None`` where the answer is no record, or nothing is known of it."""
    op = entry.op
    home = catalogue.resource(op.of) if op.of else entry.resource
    plain = {"list": home.row, "get": home.entity, "get_one": home.entity, "create": home.entity}
    name = op.returns or {**plain, "update": home.entity, "upload": home.entity}.get(op.kind)
    try:
        return catalogue.files.entity(name) if name else None
    except FileNotFoundError:
        return None


def first_columns(catalogue: Catalogue, entity: EntityFacts | None) -> tuple[str, ...]:
    """Return the fields of a record that a person looks for first: always the same ones, whatever the rows hold."""
    if entity is None:
        return ()
    wanted: Iterable[str] = catalogue.files.api["constants"].get("shown_first", ())
    known = [name for name in wanted if name in entity.fields]
    if len(known) < _ENOUGH:
        plain = (each for each in entity.fields.values() if each.type in _SCALARS and not each.detail)
        known = [*entity.key, *known, *(each.name for each in plain if not each.name.startswith("_"))]
        known = list(dict.fromkeys(known))[:_MOST]
    return tuple(known)


def shown_columns(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> list[str]:
    """Return the columns that say something of these rows: empty ones are left out, and ids beside their names."""
    filled = [name for name in columns if any(row.get(name) not in (None, "") for row in rows)]
    named = {name.removesuffix("_name") for name in filled if name.endswith("_name")}
    return [name for name in filled if not (name.endswith("_id") and name.removesuffix("_id") in named)]


def checked_fields(text: str, entity: EntityFacts | None) -> tuple[str, ...]:
    """Return the names of fields in an option's text. Raises BadParameter that says what may have been meant."""
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in names:
        first = name.partition(".")[0]
        if not first.replace("_", "a").isidentifier():
            raise click.BadParameter(
                f"{name!r} is no name of a field; give ids and other arguments before --json",
                param_hint="--json",
            )
        if entity is not None and first not in entity.fields and first not in _LOOSE:
            near = did_you_mean(
                first, entity.fields, {first.replace("_", "").lower(): f"{first}_name {first}_id"}
            )
            raise click.BadParameter(
                f"{entity.name} has no field {first!r}{near or '; --json alone shows all fields'}",
                param_hint="--json",
            )
    return names
