"""Descriptions as a vendor publishes them, year after year: small ones to edit, and how they become manifests."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from hypothesis import strategies as st

from codegen.openapi import importing
from tests.unit.codegen.demo import FILES

Words = dict[str, str]
Json = dict[str, Any]
_SCALARS: dict[str, Json] = {
    "int": {"type": "integer"},
    "float": {"type": "double"},
    "bool": {"type": "bool"},
    "str": {"type": "string"},
    "guid": {"type": "string", "format": "uuid"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "bytes": {"type": "string", "format": "byte"},
    "object": {"type": "object"},
    "any": {},
}
PLAIN = ("list", "get", "create", "delete")
FIELD_WORDS = ("int", "float", "bool", "str", "guid", "datetime", "any", "list[int]", "object")
QUERY_WORDS = ("int", "float", "bool", "str", "guid", "datetime", "date", "any", "list[int]", "list[str]")
_SEGMENTS = ("Apples", "Berries", "Cherries", "Dates", "Elders", "Figs")
_GETS, _POSTS = ("color", "price", "weight", "origin"), ("press", "ship", "store", "peel")


def schema_of(word: str) -> Json:
    """Return a JSON Schema for a type word of the manifest."""
    if word.startswith("list["):
        return {"type": "array", "items": schema_of(word[5:-1])}
    return dict(_SCALARS[word]) if word in _SCALARS else {"$ref": f"#/components/schemas/{word}"}


@attrs.define
class Resource:
    """A path segment: the schema of its records, its operations by method name, each with its query."""

    schema: str
    ops: dict[str, Words]


@attrs.define
class Vintage:
    """What one year's description has."""

    resources: dict[str, Resource]
    schemas: dict[str, Words]

    def copy(self) -> Vintage:
        return copy.deepcopy(self)

    def described(self, seed: int) -> Json:
        """Return the description, everything in an order of its own."""
        shuffled = random.Random(seed)

        def mixed(given: Json) -> Json:
            items = list(given.items())
            shuffled.shuffle(items)
            return dict(items)

        paths: dict[str, Json] = {}
        for segment, resource in self.resources.items():
            for name, query in resource.ops.items():
                verb, path, body = _request(segment, name, resource.schema)
                parameters = [{"name": n, "in": "query", "schema": schema_of(w)} for n, w in query.items()]
                if "{id}" in path:
                    parameters.append({"name": "id", "in": "path", "schema": {"type": "integer"}})
                shuffled.shuffle(parameters)
                operation: Json = {"parameters": parameters}
                if body:
                    operation["requestBody"] = {"content": {"application/json": {"schema": schema_of(body)}}}
                paths.setdefault(path, {})[verb] = operation
        schemas = {
            name: {"properties": mixed({field: schema_of(word) for field, word in fields.items()})}
            for name, fields in self.schemas.items()
        }
        return {
            "openapi": "3.0.1",
            "info": {"title": "Fruit", "version": str(seed)},
            "paths": mixed({path: mixed(item) for path, item in paths.items()}),
            "components": {"schemas": mixed(schemas)},
        }


def _request(segment: str, name: str, schema: str) -> tuple[str, str, str | None]:
    plain: dict[str, tuple[str, str, str | None]] = {
        "list": ("get", f"/{segment}", None),
        "get": ("get", f"/{segment}/{{id}}", None),
        "create": ("post", f"/{segment}", f"list[{schema}]"),
        "delete": ("delete", f"/{segment}/{{id}}", None),
    }
    if name in plain:
        return plain[name]
    return (
        ("get", f"/{segment}/{{id}}/{name}", None)
        if name in _GETS
        else ("post", f"/{segment}/{name}", schema)
    )


def manifest(vintage: Vintage, spec: Path, seed: int = 0) -> Path:
    """Import a vintage into the manifest in ``spec``, which is made when it is not there."""
    for name in ("api.yaml", "params.yaml"):
        spec.mkdir(parents=True, exist_ok=True)
        (spec / name).write_text(FILES[name], encoding="utf-8")
    importing.run(json.dumps(vintage.described(seed)).encode(), "fruit.json", spec)
    return spec


# Strategies

_NAMES = st.sampled_from([f"{word}_{number}" for word in ("alpha", "beta", "gamma") for number in range(4)])


@st.composite
def vintages(draw: st.DrawFn) -> Vintage:
    """Draw a first vintage: one to four resources."""
    segments = draw(st.lists(st.sampled_from(_SEGMENTS[:4]), min_size=1, max_size=4, unique=True))
    made = Vintage({}, {})
    for segment in segments:
        _grow(draw, made, segment)
    return made


def _grow(draw: st.DrawFn, made: Vintage, segment: str) -> None:
    schema = segment.removesuffix("s")
    fields = draw(st.dictionaries(_NAMES, st.sampled_from(FIELD_WORDS), max_size=4))
    others = st.sampled_from([f"list[{name}]" for name in (*made.schemas, schema)])
    refs = draw(st.dictionaries(st.sampled_from(["ref_1", "ref_2"]), others, max_size=2))
    made.schemas[schema] = {"id": "int", **fields, **refs}
    more = draw(st.lists(st.sampled_from((*PLAIN, *_GETS, *_POSTS)), max_size=4))
    queries = st.dictionaries(_NAMES, st.sampled_from(QUERY_WORDS), max_size=3)
    made.resources[segment] = Resource(
        schema, {name: draw(queries) for name in {"create": 0, **dict.fromkeys(more, 0)}}
    )


EDITS = (
    "add resource", "add operation", "remove operation", "add parameter", "remove parameter", "retype parameter",
    "add field", "remove field", "retype field", "rename schema",
)  # fmt: skip


@st.composite
def years(draw: st.DrawFn) -> tuple[Vintage, Vintage]:
    """Draw a vintage and what a year of a vendor's edits makes of it."""
    old = draw(vintages())
    new = old.copy()
    for edit in draw(st.lists(st.sampled_from(EDITS), max_size=6)):
        _edit(draw, new, edit)
    return old, new


def _edit(draw: st.DrawFn, new: Vintage, edit: str) -> None:
    if edit == "add resource":
        if left := [
            s for s in _SEGMENTS if s not in new.resources and s.removesuffix("s") not in new.schemas
        ]:
            _grow(draw, new, draw(st.sampled_from(left)))
        return
    resource = new.resources[draw(st.sampled_from(sorted(new.resources)))]
    name = draw(st.sampled_from(sorted(resource.ops)))
    schema = draw(st.sampled_from(sorted(new.schemas)))
    query, fields = resource.ops[name], new.schemas[schema]
    own = sorted(fields.keys() - {"id"})
    match edit:
        case "add operation":
            resource.ops.setdefault(draw(st.sampled_from((*PLAIN, *_GETS, *_POSTS))), {})
        case "remove operation" if name != "create":  # without it nobody knows what the records are
            del resource.ops[name]
        case "add parameter":
            query.setdefault(draw(_NAMES), draw(st.sampled_from(QUERY_WORDS)))
        case "remove parameter" if query:
            del query[draw(st.sampled_from(sorted(query)))]
        case "retype parameter" if query:
            query[draw(st.sampled_from(sorted(query)))] = draw(st.sampled_from(QUERY_WORDS))
        case "add field":
            fields.setdefault(draw(_NAMES), draw(st.sampled_from(FIELD_WORDS)))
        case "remove field" if own:
            del fields[draw(st.sampled_from(own))]
        case "retype field" if own:
            fields[draw(st.sampled_from(own))] = draw(st.sampled_from(FIELD_WORDS))
        case "rename schema":
            _rename(new, schema, f"{schema}New" if not schema.endswith("New") else schema.removesuffix("New"))


def _rename(made: Vintage, old: str, new: str) -> None:
    if new in made.schemas:
        return
    made.schemas[new] = made.schemas.pop(old)
    for fields in made.schemas.values():
        for name, word in fields.items():
            fields[name] = word.replace(f"list[{old}]", f"list[{new}]")
    for resource in made.resources.values():
        resource.schema = new if resource.schema == old else resource.schema


# What must be reported, found without the code under test

Expected = Iterator[tuple[str, str]]
_JSON = {"int", "float", "bool", "str", "guid", "object"}
_WIDER_QUERY = {("int", "float"), ("int", "list[int]"), ("str", "list[str]"), ("guid", "list[str]")}


def expected(old: Vintage, new: Vintage) -> Expected:
    """Yield (grade, symbol) of every change for callers."""
    for segment in {*old.resources, *new.resources}:
        place = f"client.api.{segment.lower()}"
        before, after = old.resources.get(segment), new.resources.get(segment)
        if before is None:
            yield "feature", place
        yield from _operations(place, before or Resource("", {}), after or Resource("", {}))
    for schema in {*old.schemas, *new.schemas}:
        module = "".join(f"_{c.lower()}" if c.isupper() else c for c in schema).removeprefix("_")
        place = f"halopsa.api.models.{module}.{schema}"
        if schema not in old.schemas or schema not in new.schemas:
            yield ("feature" if schema in new.schemas else "breaking"), place
            continue
        yield from _words(place + ".", "", old.schemas[schema], new.schemas[schema], _field)


def _operations(place: str, old: Resource, new: Resource) -> Expected:
    for name in {*old.ops, *new.ops}:
        twins = (name, "update") if name == "create" else (name,)
        if name not in old.ops or name not in new.ops:
            yield from (("feature" if name in new.ops else "breaking", f"{place}.{twin}") for twin in twins)
            continue
        for twin in twins:
            if old.schema != new.schema and name in ("list", "get", "create", *_POSTS):
                yield "breaking", f"{place}.{twin}"
            yield from _words(f"{place}.{twin}(", "=)", old.ops[name], new.ops[name], _query)


def _words(before: str, after: str, old: Words, new: Words, grade: Any) -> Expected:  # noqa: ANN401 - one of two
    for name in {*old, *new}:
        symbol = f"{before}{name}{after}"
        if name not in old or name not in new:
            yield ("feature" if name in new else "breaking"), symbol
        elif old[name] != new[name]:
            yield grade(old[name], new[name]), symbol


def _field(old: str, new: str) -> str:
    if {old, new} == {"str", "guid"}:
        return "fix"
    native = old in _JSON or old == "list[int]"
    return "feature" if new == "any" and native else "breaking"


def _query(old: str, new: str) -> str:
    if {old, new} in ({"str", "guid"}, {"date", "datetime"}):
        return "fix"
    return "feature" if new == "any" or (old, new) in _WIDER_QUERY else "breaking"
