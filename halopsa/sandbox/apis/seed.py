"""Seed of a stand-in: invented rows by the types of their fields, the same every time."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import EntityFacts, FieldFacts, Operation, ResourceFacts
from halopsa.sandbox.store import Doc, Json, Key, Tables

#: The last moment of the data: the same on every day.
NEWEST: Final = datetime(2026, 6, 30, 16, 0, tzinfo=UTC)
#: How deep records stand within records.
_DEPTH: Final = 3
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def tables(facts: ApiFacts, count: int, given: Mapping[str, Sequence[Doc]]) -> Tables:
    """Return ``count`` rows for each path with records; of the paths in ``given`` those rows instead."""
    found: dict[str, Mapping[Key, Doc]] = {}
    for name in facts.resource_names():
        resource = facts.resource(name)
        if resource.path in found or not resource.key:
            continue
        if resource.path in given:
            found[resource.path] = _given(facts, resource, given[resource.path])
        elif any(map(_of_records, resource.ops.values())):
            found[resource.path] = _rows(facts, resource, count)
    return found


def _of_records(op: Operation) -> bool:
    """Whether an operation lists records or names one."""
    paths = (request.path for request in (*op.requests.values(), *op.experimental))
    return op.of is None and (op.kind == "list" or any("{id}" in path for path in paths))


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


def invented(facts: ApiFacts, entity: EntityFacts, number: int = 1, depth: int = 0) -> Doc:
    """Return a record of an entity, by the types of its fields; a key is a number or a text as its type says."""
    found: Doc = {}
    for field in entity.fields.values():
        if "." not in field.read and (value := _value(facts, entity, field, number, depth)) is not None:
            found[field.read] = value
    return found


def _rows(facts: ApiFacts, resource: ResourceFacts, count: int) -> dict[Key, Doc]:
    entity = facts.entity(resource.entity)
    key = entity.fields[resource.key[-1]].read
    found: dict[Key, Doc] = {}
    for number in range(1, count + 1):
        ident = identity(resource, number)
        found[ident] = {**invented(facts, entity, number), key: ident}
    return found


def _value(facts: ApiFacts, entity: EntityFacts, field: FieldFacts, number: int, depth: int) -> Json:
    """A value of the type of a field; ``None`` where nothing plain can stand."""
    moment = NEWEST - timedelta(hours=number)
    if field.refers:
        return identity(facts.resource(field.refers), number)
    if field.name == "email" or field.name.endswith("_email"):
        return f"person{number}@example.com"
    if field.type in facts.entity_names():
        return invented(facts, facts.entity(field.type), number, depth + 1) if depth < _DEPTH else None
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
