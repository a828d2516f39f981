"""The inventory dialect: the public names of fields, in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from halopsa import facts
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


def _fields(entity: str) -> Mapping[str, facts.FieldFacts]:
    return facts.entity_facts(entity).fields if entity in facts.entity_names() else {}


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


def _public(entity: str, doc: Doc) -> Doc:
    renamed = {name: field for name, field in _fields(entity).items() if field.read != name}
    inner = {field.read: nested(field.type) for field in _fields(entity).values() if nested(field.type)}
    body: Doc = {}
    replaced = {field.read.partition(".")[0] for field in renamed.values()}
    for name, item in doc.items():
        part = inner.get(name)
        if part and isinstance(item, list):
            item = [_public(part, row) if isinstance(row, dict) else row for row in item]
        if name not in replaced:
            body[name] = item
        elif name in inner:
            doc = {**doc, name: item}
    for name, field in renamed.items():
        known, item = _take(doc, field.read)
        if known and field.derive is None:
            body[name] = item
    for name, field in _fields(entity).items():
        if field.derive is not None and body.get(field.derive["from"]) is not None:
            body[name] = _derived(body[field.derive["from"]], field.derive)
    return body


def _derived(found: Json, rule: Mapping[str, Json]) -> Json:
    if "words" in rule:
        return rule["words"].get(str(found))
    key, item = rule["pairs"]
    return {pair[key]: pair[item] for pair in found}


def refuse(errors: Mapping[str, Sequence[str]]) -> problems.Refusal:
    """A validation error in the shape the requirements give."""
    return problems.fields([(field, message) for field, messages in errors.items() for message in messages])
