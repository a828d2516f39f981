"""Inventory dialect: translates public names of fields in bodies to the tenant's, and back in answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from halopsa._api import API
from halopsa.core.records.conversions import by_name
from halopsa.core.resource_facts import FieldFacts
from halopsa.sandbox import problems
from halopsa.sandbox.schema import Route, nested
from halopsa.sandbox.store import Doc, Json


def _put(doc: Doc, path: str, item: object) -> None:
    *heads, last = path.split(".")
    for head in heads:
        inside = doc.get(head)
        doc[head] = dict(inside) if isinstance(inside, dict) else {}
        doc = doc[head]
    doc[last] = item


def _take(doc: Mapping[str, Json], path: str) -> tuple[bool, Json]:
    found: Json = doc
    for part in path.split("."):
        if not isinstance(found, Mapping) or part not in found:
            return False, None
        found = found[part]
    return True, found


def _fields(entity: str) -> Mapping[str, FieldFacts]:
    return API.entity(entity).fields if entity in API.entity_names() else {}


def to_wire(route: Route, body: Doc) -> Doc:
    """A body with public names as the columns the tenant keeps."""
    return _wire(route.entity, body)


def _wire(entity: str, body: Doc) -> Doc:
    fields = _fields(entity)
    doc: Doc = {}
    for name, item in body.items():
        field = fields.get(name)
        if field is None:
            doc[name] = item
            continue
        inner = nested(field.type)
        if inner and isinstance(item, list):
            item = [_wire(inner, part) if isinstance(part, dict) else part for part in item]
        _put(doc, field.read, item)
    return doc


def to_public(route: Route, doc: Doc) -> Doc:
    """A record of the tenant with public names."""
    return _public(route.entity, doc)


@attrs.frozen
class _Names:
    """How the public names of an entity change a record; computed once, as entities have hundreds of fields."""

    renamed: Mapping[str, str]  # public name: where the tenant keeps it
    replaced: frozenset[str]  # columns that are shown under other names only
    inner: Mapping[str, str]  # columns that hold records of another entity
    derived: Mapping[str, Mapping[str, Json]]


@cache
def _names(entity: str) -> _Names:
    fields = _fields(entity)
    moved = {name: field.read for name, field in fields.items() if field.read != name}
    inner = {field.read: nested(field.type) for field in fields.values()}
    derived = {name: field.derive for name, field in fields.items() if field.derive is not None}
    return _Names(
        renamed={name: path for name, path in moved.items() if name not in derived},
        replaced=frozenset(path.partition(".")[0] for path in moved.values()),
        inner={path: part for path, part in inner.items() if part},
        derived=derived,
    )


def _public(entity: str, doc: Doc) -> Doc:
    names = _names(entity)
    doc = dict(doc)
    for column in names.inner.keys() & doc.keys():
        if isinstance(doc[column], list):
            part = names.inner[column]
            doc[column] = [_public(part, row) if isinstance(row, dict) else row for row in doc[column]]
    body = {name: item for name, item in doc.items() if name not in names.replaced}
    for name, path in names.renamed.items():
        known, item = _take(doc, path)
        if known:
            body[name] = item
    for name, rule in names.derived.items():
        if body.get(rule["from"]) is not None:
            body[name] = _derived(body[rule["from"]], rule)
    return body


def _derived(found: Json, rule: Mapping[str, Json]) -> Json:
    if "words" in rule:
        return rule["words"].get(str(found))
    key, item = rule["pairs"]
    return by_name([pair for pair in found if isinstance(pair, dict) and key in pair], key, item)


def refuse(errors: Mapping[str, Sequence[str]]) -> problems.Refusal:
    """A validation error in the shape the requirements give."""
    return problems.fields([(field, message) for field, messages in errors.items() for message in messages])
