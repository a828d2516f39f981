"""Descriptions as vendors write and edit them: what an import makes of them depends on nothing else."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.manifest.model import Manifest
from codegen.manifest.upstream import Upstream
from codegen.naming import lock
from codegen.naming.lock import Lock
from codegen.naming.published import Published, PublishedReader
from codegen.openapi import importing
from codegen.openapi.importer import import_description
from codegen.render import allowed, emit_api
from codegen.render.emit import Emitter

# Any: plain data of descriptions.
Plain = dict[str, Any]
REF = "#/components/schemas/"
#: A loaded machine draws slowly; that says nothing of the imports.
SCHEMAS = [
    "Faults",
    "Faults_List",
    "Foo_bar",
    "FooBar",
    "Import",
    "odata.Error",
    "3d",
    "Kind",
    "Any",
    "from",
    "list",
]
FIELDS = [
    "id",
    "from",
    "a.b",
    "a_b",
    "a-b",
    "3x",
    "_force",
    "__x",
    "raw",
    "self",
    "int",
    "Faults",
    "dt",
    "caf\u00e9",
]
SEGMENTS = ["Tickets", "tickets", "KBArticle", "kb-article", "Models", "import", "2fa", "con"]
RESTS = [
    "",
    "/{id}",
    "/{key}",
    "/{id}&{seq}",
    "/Send",
    "/send",
    "/Get/X",
    "/{id}/Send",
    "/update",
    "/int",
    "/{a-b}",
]
_types = st.sampled_from(
    [
        {"type": "integer"}, {"type": "int"}, {"type": "string"}, {"type": "string", "format": "date-time"},
        {"type": "List<int>"}, {"type": "bool"}, {"type": "DateTime"}, {"type": "nonsense"}, {},
        {"type": "array", "items": {"type": "string"}},
        *({"$ref": f"{REF}{name}"} for name in SCHEMAS[:6]),
        *({"type": "array", "items": {"$ref": f"{REF}{name}"}} for name in SCHEMAS[:4]),
    ]
)  # fmt: skip
_fields = st.dictionaries(st.sampled_from(FIELDS), _types, max_size=6)
_schema = st.one_of(
    _fields.map(lambda fields: {"type": "object", "properties": fields}),
    st.just({"type": "integer", "enum": [2, 1, -1]}),
    st.just({"type": "array", "items": {"type": "integer"}}),
    _fields.map(lambda fields: {"allOf": [{"$ref": f"{REF}Faults"}, {"properties": fields}]}),
)
_query = st.lists(
    st.fixed_dictionaries(
        {
            "name": st.sampled_from([*FIELDS, "pageinate", "page_no", "order", "timeout"]),
            "in": st.just("query"),
        },
        optional={"schema": _types},
    ),
    max_size=5,
)
_body: st.SearchStrategy[Plain | None] = st.one_of(
    st.none(),
    st.just({"content": {"multipart/form-data": {}}}),
    _types.map(lambda schema: {"content": {"text/json": {}, "application/json": {"schema": schema}}}),
)
_operation = st.builds(
    lambda query, body: {"parameters": query} | ({"requestBody": body} if body else {}), _query, _body
)
_path = st.builds("/{}{}".format, st.sampled_from(SEGMENTS), st.sampled_from(RESTS))
_verbs = st.dictionaries(
    st.sampled_from(["get", "post", "put", "patch", "delete", "head"]), _operation, max_size=3
)
_descriptions = st.builds(
    lambda paths, schemas: {
        "openapi": "3.0.1",
        "info": {"title": "Demo", "version": "v1"},
        "paths": paths,
        "components": {"schemas": schemas},
    },
    st.dictionaries(_path, _verbs, max_size=7),
    st.dictionaries(st.sampled_from(SCHEMAS), _schema, max_size=6),
)


def shuffled(value: object, draw: st.DrawFn) -> object:
    """Return the same description in another order."""
    if isinstance(value, dict):
        keys = draw(st.permutations(list(value)))
        return {key: shuffled(value[key], draw) for key in keys}
    if isinstance(value, list) and len(value) > 1:
        items = [shuffled(item, draw) for item in value]
        # What stands in an allOf comes later on purpose.
        return (
            items
            if any(isinstance(item, dict) and "$ref" in item for item in items)
            else draw(st.permutations(items))
        )
    return value


@st.composite
def _reordered(draw: st.DrawFn) -> tuple[Plain, Plain]:
    description = draw(_descriptions)
    other = shuffled(copy.deepcopy(description), draw)
    assert isinstance(other, dict)
    return description, other


@st.composite
def _next(draw: st.DrawFn, description: Plain) -> Plain:
    """Return a later vintage: operations, fields and parameters come and go, schemas have other names."""
    other: Plain = copy.deepcopy(description)
    paths, schemas = other["paths"], other["components"]["schemas"]
    for path in draw(st.sets(st.sampled_from(sorted(paths)), max_size=2)) if paths else ():
        del paths[path]
    for path, verbs in draw(st.dictionaries(_path, _verbs, max_size=3)).items():
        paths[path] = paths.get(path, {}) | verbs
    for name in draw(st.sets(st.sampled_from(sorted(schemas)), max_size=2)) if schemas else ():
        renamed = draw(st.sampled_from([None, *SCHEMAS]))
        schema = schemas.pop(name)
        if renamed:
            schemas[renamed] = schema
    for schema in schemas.values():
        if "properties" in schema:
            schema["properties"].update(draw(_fields))
    for verbs in paths.values():
        for operation in verbs.values():
            operation["parameters"] = [*operation.get("parameters", []), *draw(_query)]
    return other


_vintages = _descriptions.flatmap(lambda first: st.tuples(st.just(first), _next(first)))


@contextmanager
def manifest() -> Iterator[Path]:
    """Return an empty manifest."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        spec.mkdir()
        yield spec


def take(description: Plain, spec: Path) -> Published:
    """Import a description; return what is published then, as the generator reads it."""
    report = importing.run(json.dumps(description).encode(), "api.json", spec)
    again = importing.run(json.dumps(description).encode(), "api.json", spec)
    assert (again.changed, again.added) == (0, [])
    assert again.imported == report.imported
    problems: list[Any] = []
    reader = PublishedReader(spec, Upstream(spec, problems), Manifest({}, {}, {}), problems)
    published = reader.read()
    assert (problems, list(lock.check(reader.lock, published.used, spec))) == ([], [])
    return published


def tree(spec: Path) -> dict[str, bytes]:
    """Return the upstream layer."""
    home = spec / "upstream"
    return {
        path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*") if path.is_file()
    }


def names(published: Published) -> dict[str, str]:
    """Return every public name by what it stands for."""
    found = dict(published.used.ops)
    for name, entity in published.entities.items():
        found[f"schema {entity.schema}"] = name
        found |= {f"field {entity.schema} {field.read}": field.name for field in entity.fields.values()}
    for resource in published.resources.values():
        for op in resource.ops.values():
            if op.request and op.name != "update":
                found |= {f"{op.request.verb} {op.request.path} {p.wire}": p.name for p in op.query.values()}
    return found


@given(_reordered())
@settings(max_examples=150)
def test_order_says_nothing(both: tuple[Plain, Plain]) -> None:
    one, other = map(import_description, both)
    assert one.files == other.files
    assert one.repairs == other.repairs


@given(_vintages)
@settings(max_examples=60)
def test_b_over_a_is_b_alone_and_names_stay(vintages: tuple[Plain, Plain]) -> None:
    a, b = vintages
    with manifest() as spec, manifest() as alone:
        first = take(a, spec)
        pinned = Lock.read(spec, [])
        second = take(b, spec)
        take(b, alone)
        assert tree(spec) == tree(alone)
        assert pinned.lines() <= Lock.read(spec, []).lines()
        before, after = names(first), names(second)
        assert {
            what: after[what] for what in before.keys() & after.keys() if before[what] != after[what]
        } == {}
        back = take(a, spec)
        operations = {what: name for what, name in names(back).items() if what in first.used.ops}
        assert operations == first.used.ops


@given(_descriptions)
@settings(max_examples=60)
def test_whatever_is_published_becomes_code(description: Plain) -> None:
    with manifest() as spec:
        published = take(description, spec)
        files = emit_api.files(published, "halopsa", Emitter(Manifest({}, {}, {}), published)._render)
        assert len({name.lower() for name in files}) == len(files)
        for name, text in files.items():
            if name.endswith(".py"):
                compile(text, name, "exec")
                allowed.check(text, name)
        imported = import_description(description)
        operations = sum(
            len([op for op in r.ops.values() if op.name != "update"]) for r in published.resources.values()
        )
        assert operations == imported.counts["operations"] == len(published.used.ops)
