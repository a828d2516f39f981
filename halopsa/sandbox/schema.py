"""Schema of the sandbox: routes, columns and names from the API's facts. The only module that reads the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any  # the converter of a tuple has no type a checker can follow

import attrs

from halopsa._api import API
from halopsa.core.resource_facts import Operation, Request
from halopsa.sandbox.settings import Dialect
from halopsa.sandbox.store import Json
from halopsa.sandbox.tables import EXTRA, TABLES, Table


@attrs.frozen(eq=False)
class Route:
    """One route of the tenant: a verb and a path template, and the operation that describes it."""

    verb: str
    path: str
    shape: str  # list item write replace remove; else the literal that names a special operation
    table: Table
    op: Operation
    request: Request
    entity: str = ""
    row: str = ""


@attrs.frozen
class Columns:
    """The columns of an entity as the tenant knows them, by the first part of their wire names."""

    types: Mapping[str, str]
    shown: Mapping[str, str]  # by the names they are read by, which the inventory dialect also writes
    readonly: frozenset[str]
    row: frozenset[str] | None  # the columns of a list row, where lists are thinner
    detail: frozenset[str]
    inside: Mapping[str, str]  # columns whose value a tenant may answer in an object instead: which one


_SHAPES = {("GET", False): "list", ("GET", True): "item", ("POST", False): "write"}
_SHAPES |= {("PUT", True): "replace", ("DELETE", True): "remove"}


def _shape(verb: str, path: str) -> str:
    _, *rest = path.strip("/").split("/")
    if not rest or rest == ["{id}"]:
        return _SHAPES.get((verb, bool(rest)), "")
    return "/".join([verb, *(part for part in rest if not part.startswith("{"))]).lower()


_PARAMETER = re.compile(r"\{[^}]*\}")


def _segment(path: str) -> str:
    return path.strip("/").split("/")[0]


def _candidates(dialect: Dialect) -> Iterator[Route]:
    for name in API.resource_names():
        resource = API.resource(name)
        for op in resource.ops.values():
            request = op.request(API.dialects[dialect])
            if request is None or (op.of is not None and dialect == "v2"):
                continue
            segment = _segment(resource.path)
            if dialect == "v2" and _segment(request.path) != segment:
                continue
            yield Route(
                request.verb,
                request.path,
                _shape(request.verb, request.path),
                table_of(segment),
                op,
                request,
                resource.entity,
                resource.row,
            )


@cache
def table_of(segment: str) -> Table:
    """The table behind a path; what is not known better behaves as the facts say."""
    known = TABLES.get(segment)
    if known is not None:
        return known
    name = next(iter(_resources(segment.lower())), None)
    resource = API.resource(name) if name else None
    texts = ("name", "summary", "title", "subject", "description")
    guid = resource is not None and resource.id != "int"
    return Table(segment, generic=True, text=texts, id_is_guid=guid)


@cache
def _resources(segment: str) -> tuple[str, ...]:
    """The published resources of a path, by its first segment in lower case."""
    alike = [name for name in API.published_names() if name[4:].replace("_", "") == segment]
    for names in (alike, API.published_names()):
        found = tuple(name for name in names if _segment(API.resource(name).path).lower() == segment)
        if found:
            return found
    return ()


def published(segment: str) -> tuple[Route, ...]:
    """The routes of a path, given in lower case, that the published description has. None of an unknown path."""
    found: dict[tuple[str, str], Route] = {}
    for name in _resources(segment):
        resource = API.resource(name)
        for op in resource.ops.values():
            request = op.requests.get("v2")
            if request is None:
                continue
            path = _PARAMETER.sub("{id}", request.path)
            if path.count("{") > 1 or not path.isascii():
                continue
            table = table_of(_segment(resource.path))
            shape = _shape(request.verb, path)
            route = Route(request.verb, path, shape, table, op, request, resource.entity, resource.row)
            found.setdefault((route.verb, route.path), route)
    return tuple(found.values())


def without_rows(route: Route) -> Json | None:
    """What a read answers that has no data, by what is described of its answer: a list, an object of lists, a view.

    ``None`` where it is a record, or nothing is described.
    """
    word = route.op.returns or ""
    if route.verb != "GET" or route.op.kind != "invoke" or word in ("", "bytes"):
        return None
    if "[" in word:
        return [] if word.startswith("list[") else {}
    fields = API.entity(word).fields.values()
    if API.envelope.total_key not in {field.read for field in fields}:
        return None
    return {
        API.envelope.total_key: 0,
        **{field.read: [] for field in fields if field.type.startswith("list[")},
    }


def row_types(segment: str) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """The columns a published list shows, with their types, and those that tell its rows apart."""
    for name in _resources(segment.lower()):
        resource = API.resource(name)
        if resource.row:
            fields = API.entity(resource.row).fields.values()
            return {field.read: field.type for field in fields}, resource.row_key
    return {}, ()


def _extra() -> Iterator[Route]:
    """The plain routes of collections the facts do not speak of, or not of all their verbs."""
    known = {_segment(API.resource(name).path): API.resource(name) for name in API.resource_names()}
    for name in [name for name in TABLES if name in known or name in EXTRA]:
        table, resource = TABLES[name], known.get(name)
        entity, row = (resource.entity, resource.row) if resource else ("", "")
        envelope = EXTRA.get(name, "")
        described: Mapping[str, Any] = {"rows": [envelope] if envelope else []}
        for verb, path in (("GET", ""), ("GET", "/{id}"), ("POST", ""), ("DELETE", "/{id}")):
            path = f"/{name}{path}"
            request = Request(verb, path, page="numbered", body="array", **described)
            op = Operation(name, verb.lower(), "call", "read", "read", "C", {}, {"v2": request})
            yield Route(verb, path, _shape(verb, path), table, op, request, entity, row)


# Of several operations that share a route, the one whose facts describe it.
_RANK = {"list": 0, "get": 0, "create": 0, "upload": 0, "delete": 0, "get_one": 0}


@cache
def routes(dialect: Dialect) -> tuple[Route, ...]:
    """Every route of a dialect, once."""
    found: dict[tuple[str, str], Route] = {}
    ordered = sorted(_candidates(dialect), key=lambda route: _RANK.get(route.op.kind, 1))
    for route in (*ordered, *(_extra() if dialect == "v2" else ())):
        found.setdefault((route.verb, route.path), route)
    return tuple(found.values())


@cache
def columns(entity: str, row: str) -> Columns | None:
    """The columns of an entity; ``None`` where the facts do not describe it."""
    if not _described(entity):
        return None
    types: dict[str, str] = {}
    shown: dict[str, str] = {}
    readonly: set[str] = set()
    detail: set[str] = set()
    inside: dict[str, str] = {}
    for field in API.entity(entity).fields.values():
        for wire in {field.write, field.create}:
            head, dot, _ = wire.removesuffix("[]").partition(".")
            head = head.removesuffix("[]")
            known = "any" if dot else field.type if head == wire == field.write else "any"
            if field.via is not None:
                known = "any"
            types.setdefault(head, known)
            if field.ro:
                readonly.add(head)
        if not field.ro:
            shown.setdefault(field.read.partition(".")[0], "any" if "." in field.read else field.type)
        if field.detail:
            detail.add(field.read.partition(".")[0])
        inside.update((field.read, place.partition(".")[0]) for place in field.also if "." in place)
    thinner = _described(row) and row != entity and len(API.entity(row).fields) < len(types)
    kept = API.entity(row).fields.values() if thinner else ()
    rows = frozenset(field.read.partition(".")[0] for field in kept) if thinner else None
    return Columns(types, shown, frozenset(readonly), rows, frozenset(detail), inside)


def column_of(route: Route, name: str) -> str:
    """The wire column behind the public name of a field; the name itself where nothing is known."""
    for entity in (route.row, route.entity):
        if _described(entity):
            field = API.entity(entity).fields.get(name)
            if field is not None:
                return field.read
    return name


# Of these collections the facts tell no column that lists show.
_STAMPS = {"Agent": "last_modified"}


@cache
def stamp_of(route: Route) -> str | None:
    """The column with the date of the last change, as far as it is known."""
    name = route.op.resource
    changes = API.resource(name).changes if name in API.resource_names() else None
    return column_of(route, changes.by) if changes else _STAMPS.get(route.table.name)


def quiet_of(route: Route) -> Mapping[str, Mapping[str, object]]:
    """What writes of a route set off, with the columns of a body that keep them from it."""
    name = route.op.resource
    quiet = API.resource(name).quiet if name in API.resource_names() else {}
    return {
        what: {created_as(route.entity, field): item for field, item in fields.items()}
        for what, fields in quiet.items()
    }


def created_as(entity: str, name: str) -> str:
    """The wire name a create uses for a public field."""
    if not _described(entity):
        return name
    field = API.entity(entity).fields.get(name)
    return name if field is None else field.create.partition(".")[0].removesuffix("[]")


def nested(word: str) -> str | None:
    """The entity a type word speaks of: ``"InvoiceLine"`` for ``list[InvoiceLine]``."""
    inner = word[5:-1] if word.startswith("list[") else word
    return inner if _described(inner) else None


def _described(entity: str) -> bool:
    return entity.startswith("api.") or entity in API.entity_names()
