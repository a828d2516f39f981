"""The facts about the API that the generator wrote into this package, read on demand.

One JSON file per resource (operations, filters, wire names) and per entity (fields).
They are data, never code; the core and the sandbox act on them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import attrs

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Dialect = Literal["v2", "inventory"]
Effect = Literal["read", "write", "send"]
RetryRule = Literal["read", "write", "never"]


@cache
def _home() -> Traversable:
    """Where the files are; in a zip archive or a frozen program they are no files of the system."""
    return files("halopsa.facts")


class Param(NamedTuple):
    """A filter or option of an operation: the caller's name for it and how it is sent."""

    name: str
    type: str
    wire: str = ""
    sets: Mapping[str, str] = {}
    when: Mapping[str, Mapping[str, str]] | None = None
    only: str | None = None
    default: object = None
    matches: str | None = None
    op: str = "eq"
    loose: bool = False
    widens: bool = False
    named: Mapping[str, Any] | None = None  # Any: a name and a mapping, as the generator wrote them
    end_of_day: bool = False
    hint: str | None = None
    inventory: str | None = None
    grade: str | None = None
    was: str | None = None
    until: str | None = None

    @property
    def wire_name(self) -> str:
        """The name a v2 tenant knows it by."""
        return self.wire or self.name


class Sent(NamedTuple):
    """A filter of one call as it is sent: under the caller's name for it, and as text."""

    name: str
    param: Param
    text: str


class Request(NamedTuple):
    """How an operation is said in one dialect. ``rows`` empty: a list comes as a bare array."""

    verb: str
    path: str
    rows: Sequence[str] = ()
    page: str = "none"
    fixed: Mapping[str, str] = {}
    body: str | None = None
    id_in_body: bool = False
    json: Mapping[str, object] | None = None
    take: Mapping[str, str] = {}
    sidecars: Sequence[str] = ()
    """Arrays of the envelope that are known not to be the rows."""


@attrs.frozen
class Operation:
    """One method of a resource, as data."""

    resource: str
    name: str
    kind: str
    effect: Effect
    retry: RetryRule
    grade: str
    query: Mapping[str, Param]
    v2: Request | None
    inventory: Request | None
    requires_any: Sequence[str] = ()
    min: Sequence[str] = ()
    bind: Mapping[str, str] = {}
    of: str | None = None
    returns: str | None = None
    at: str | None = None
    fail_if: str | None = None
    link: str | None = None
    also: Mapping[str, str] = {}
    unsupported: str | None = None
    experimental: tuple[Request, ...] = ()
    inventory_row: str | None = None
    path_types: Mapping[str, str] = {}
    body: str | None = None
    was: str | None = None
    until: str | None = None

    def request(self, dialect: Dialect) -> Request | None:
        """The request of this operation in ``dialect``; ``None`` where there is none."""
        return self.inventory if dialect == "inventory" else self.v2

    @property
    def row_keys(self) -> tuple[str, ...]:
        """The keys under which the rows of this list are known to stand, in either dialect."""
        both = (request.rows for request in (self.v2, self.inventory) if request is not None)
        return tuple(dict.fromkeys(key for keys in both for key in keys))


class ChangesFacts(NamedTuple):
    """How a list tells what changed: the date-time of the last change, and the filter that compares it."""

    by: str
    filter: str | None = None


class ResourceFacts(NamedTuple):
    """One resource: its path, the entities it handles, its operations by method name.

    ``key`` is what a single record is addressed by. ``row_key`` is what is known to tell the rows of the list
    apart; where it is empty, only rows that are equal as a whole count as one.
    """

    name: str
    cls: str
    path: str
    entity: str
    row: str
    key: tuple[str, ...]
    id: str
    ops: Mapping[str, Operation]
    row_key: tuple[str, ...]
    changes: ChangesFacts | None = None


class FieldFacts(NamedTuple):
    """One field of an entity. ``read``, ``write``, ``create``: its wire names on v2, maybe dotted.

    ``also``: where else in answers its value may stand, in the order they are tried when ``read`` has none.
    """

    name: str
    type: str
    read: str
    write: str
    create: str
    ro: bool = False
    unit: str | None = None
    warn_above: float | None = None
    detail: bool = False
    via: str | Mapping[str, str] | None = None
    derive: Mapping[str, Any] | None = None  # Any: JSON of the manifest, checked by its reader
    grade: str | None = None
    hint: str | None = None
    was: str | None = None
    until: str | None = None
    also: Sequence[str] = ()


class EntityFacts(NamedTuple):
    """One entity: all its fields by public name, those of its base included."""

    name: str
    base: str | None
    key: tuple[str, ...]
    fields: Mapping[str, FieldFacts]


def _read(folder: str, name: str) -> dict[str, Any]:  # Any: JSON, given its types right below
    if name.startswith("api."):  # what the vendor publishes, under its own names
        folder, name = f"api/{folder}", name.removeprefix("api.")
    loaded: dict[str, Any] = json.loads(_home().joinpath(*folder.split("/"), f"{name}.json").read_bytes())
    return loaded


def _names(folder: str) -> tuple[str, ...]:
    found = (file.name.rpartition(".json") for file in _home().joinpath(folder).iterdir())
    return tuple(sorted(name for name, ending, rest in found if ending and not rest))


def _params(query: Mapping[str, Any]) -> dict[str, Param]:
    return {
        name: Param(name, facts) if isinstance(facts, str) else Param(name, **facts)
        for name, facts in query.items()
    }


def _request(facts: Mapping[str, Any] | None) -> Request | None:
    return None if facts is None else Request(**facts)


@cache
def resource(name: str) -> ResourceFacts:
    """Return the facts of the resource called ``name``: ``"tickets"``, or ``"api.tickets"`` as published."""
    data = _read("resources", name)
    ops = {
        method: Operation(
            **{
                **facts,
                "resource": name,
                "name": method,
                "query": _params(facts.get("query", {})),
                "v2": _request(facts.get("v2")),
                "inventory": _request(facts.get("inventory", facts["v2"])),
                "experimental": tuple(Request(**step) for step in facts.get("experimental", ())),
            }
        )
        for method, facts in data["ops"].items()
    }
    return ResourceFacts(
        name,
        data["class"],
        data["path"],
        data["entity"],
        data["row"],
        tuple(data["key"]),
        data["id"],
        ops,
        tuple(data.get("row_key", data["key"])),
        ChangesFacts(**data["changes"]) if "changes" in data else None,
    )


@cache
def resource_names() -> tuple[str, ...]:
    """Return the names of all resources."""
    return _names("resources")


@cache
def published_names() -> tuple[str, ...]:
    """Return the names of all resources as the vendor publishes them: ``"api.tickets"``."""
    return tuple(f"api.{name}" for name in _names("api/resources"))


def _field(name: str, facts: str | Mapping[str, Any]) -> FieldFacts:
    if isinstance(facts, str):
        return FieldFacts(name, facts, name, name, name)
    wire = facts.get("wire", name)
    write = facts.get("write", wire)
    given = {
        **facts,
        "read": facts.get("read", wire),
        "write": write,
        "create": facts.get("create", write),
    }
    given.pop("wire", None)
    return FieldFacts(name, **given)


@cache
def entity_facts(name: str) -> EntityFacts:
    """Return the facts of an entity: ``"Ticket"``, or ``"api.Faults"`` as published."""
    data = _read("entities", name)
    base: str | None = data["base"]
    fields = dict(entity_facts(base).fields) if base else {}
    fields.update((field, _field(field, facts)) for field, facts in data["fields"].items())
    return EntityFacts(name, base, tuple(data["key"]), fields)


@cache
def entity_names() -> tuple[str, ...]:
    """Return the names of all entities."""
    return _names("entities")
