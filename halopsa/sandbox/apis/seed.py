"""Seed of a stand-in: invented rows by the types of their fields, the same every time."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import EntityFacts, FieldFacts, ResourceFacts
from halopsa.sandbox.store import Doc, Json, Key, Tables

#: The last moment of the data: the same on every day.
NEWEST: Final = datetime(2026, 6, 30, 16, 0, tzinfo=UTC)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def tables(facts: ApiFacts, count: int, given: Mapping[str, Sequence[Doc]]) -> Tables:
    """Return ``count`` rows for each path that has a list; of the paths in ``given`` those rows instead."""
    found: dict[str, Mapping[Key, Doc]] = {}
    for name in facts.resource_names():
        resource = facts.resource(name)
        if resource.path in found or not resource.key:
            continue
        if resource.path in given:
            found[resource.path] = _given(facts, resource, given[resource.path])
        elif any(op.kind == "list" and op.of is None for op in resource.ops.values()):
            found[resource.path] = _rows(facts, resource, count)
    return found


def _given(facts: ApiFacts, resource: ResourceFacts, docs: Sequence[Doc]) -> dict[Key, Doc]:
    wire = facts.entity(resource.entity).fields[resource.key[-1]].read
    listed = [{wire: identity(resource, number), **doc} for number, doc in enumerate(docs, 1)]
    return {doc[wire]: doc for doc in listed}


def identity(resource: ResourceFacts, number: int) -> Key:
    """Return the id of a record by its number: a number, a GUID or 24 hexadecimal digits."""
    if resource.id == "int":
        return number
    if resource.id == "guid":
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{resource.path} {number}"))
    return uuid.uuid5(uuid.NAMESPACE_OID, resource.path).hex[:16] + f"{number:08x}"


def _rows(facts: ApiFacts, resource: ResourceFacts, count: int) -> dict[Key, Doc]:
    entity = facts.entity(resource.entity)
    found: dict[Key, Doc] = {}
    for number in range(1, count + 1):
        ident = identity(resource, number)
        doc: Doc = {}
        for field in entity.fields.values():
            if field.name == resource.key[-1]:
                doc[field.read] = ident
            elif "." not in field.read and (value := _value(facts, entity, field, number)) is not None:
                doc[field.read] = value
        found[ident] = doc
    return found


def _value(facts: ApiFacts, entity: EntityFacts, field: FieldFacts, number: int) -> Json:
    """A value of the type of a field; ``None`` where nothing plain can stand."""
    moment = NEWEST - timedelta(hours=number)
    if field.refers:
        return identity(facts.resource(field.refers), number)
    if field.name.endswith("email") or field.name == "email":
        return f"person{number}@example.com"
    return {
        "int": number,
        "float": float(number),
        "bool": False,
        "datetime": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "date": moment.date().isoformat(),
        "days": (moment - _EPOCH).days,
        "object": {},
        "str": f"{entity.name} {field.name.replace('_', ' ')} {number}",
    }.get(field.type)
