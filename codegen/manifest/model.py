"""The manifest, resolved: what the emitters and the linter work on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen import places
from codegen.manifest.evidence import Evidence, Fact
from codegen.manifest.signatures import ORDER
from codegen.manifest.source import Document


@attrs.define
class Param:
    """A filter or option of an operation."""

    name: str
    type: str
    wire: str = ""
    sets: dict[str, str] = attrs.Factory(dict)
    when: dict[str, dict[str, str]] | None = None
    only: str | None = None
    default: object = None
    matches: str | None = None
    op: str = "eq"
    loose: bool = False
    widens: bool = False
    named: dict[str, Any] | None = None  # Any: plain data from YAML whose form the JSON Schema has checked
    end_of_day: bool = False
    hint: str | None = None
    takes: dict[str, str] = attrs.Factory(dict)
    """Further types that it takes, by the dialect that does."""
    grade: str | None = None
    note: str | None = None
    was: str | None = None
    until: str | None = None
    doc: str = ""


@attrs.define
class Request:
    """One request of a dialect; ``path`` is absolute below the API root."""

    verb: str
    path: str
    rows: list[str] = attrs.Factory(list)
    page: str = "none"
    fixed: dict[str, str] = attrs.Factory(dict)
    body: str | None = None
    id_in_body: bool = False
    json: dict[str, object] | None = None
    take: dict[str, str] = attrs.Factory(dict)
    sidecars: list[str] = attrs.Factory(list)


#: By dialect, the API's own first; ``None`` where a dialect has none.
Requests = dict[str, Request | None]


_MANY = ("create", "update", "delete")


@attrs.define
class Op:
    """One method of a resource."""

    name: str
    kind: str
    effect: str
    retry: str
    grade: str
    query: dict[str, Param]
    requests: Requests
    doc: str = ""
    note: str = ""
    requires_any: list[str] = attrs.Factory(list)
    min: list[str] = attrs.Factory(list)
    page_size: int | None = None
    more: bool = False
    bulk: str | None = None
    keys: list[str] = attrs.Factory(list)
    part: str | None = None
    bind: dict[str, str] = attrs.Factory(dict)
    of: str | None = None
    returns: str | None = None
    at: str | None = None
    fail_if: str | None = None
    link: str | None = None
    credits: float | None = None
    served: dict[str, Any] = attrs.Factory(dict)  # Any: likewise
    also: dict[str, str] = attrs.Factory(dict)
    unsupported: str | None = None
    experimental: list[Request] = attrs.Factory(list)
    inventory_row: str | None = None
    path_types: dict[str, str] = attrs.Factory(dict)
    body: str | None = None
    host: str = ""
    auth: list[str] | None = None
    leading: str | None = None
    build: str = ""
    """The vendor's build that first has it, where that is not the first of the description."""
    gone: str = ""
    """The build that has it no longer; older ones do."""
    evidence: list[Fact] = attrs.Factory(list)
    """What tenants were seen to answer to its request."""
    trail: tuple[str, ...] = ()
    was: str | None = None
    until: str | None = None

    @property
    def dialect(self) -> str:
        """The API's own dialect."""
        return next(iter(self.requests))

    @property
    def request(self) -> Request | None:
        """Its request in the API's own dialect."""
        return self.requests[self.dialect]

    @property
    def takes_id(self) -> bool:
        """Whether a request of it says which record it is for."""
        steps = [*filter(None, self.requests.values()), *self.experimental]
        return any(
            step.id_in_body or "{id}" in step.path or "{id}" in (step.json or {}).values() for step in steps
        )

    @property
    def guessed(self) -> bool:
        """Whether its request is inferred only, so that callers must ask for it."""
        return self.grade == "D" and self.request is not None

    @property
    def many(self) -> bool:
        """Whether there is a method that writes many records with it: ``create_many`` beside ``create``."""
        plain = not self.of and self.leading is None and self.first is not None
        return (
            plain
            and self.kind in _MANY
            and self.kind in (self.name, self.was)
            and (self.kind == "create" or self.takes_id)
        )

    @property
    def others(self) -> Requests:
        """Its requests in the further dialects."""
        return {name: request for name, request in self.requests.items() if name != self.dialect}

    @property
    def first(self) -> tuple[str, Request] | None:
        """The first dialect that has a request, and this."""
        return next(((name, found) for name, found in self.requests.items() if found is not None), None)


@attrs.define
class Field:
    """One field of an entity, with its names on the wire."""

    name: str
    type: str
    read: str
    write: str
    create: str
    also: dict[str, str] = attrs.Factory(dict)
    ro: bool = False
    unit: str | None = None
    warn_above: float | None = None
    detail: bool = False
    via: str | dict[str, str] | None = None
    derive: dict[str, object] | None = None
    one_of: list[str] | None = None
    longest: int | None = None
    least: float | None = None
    most: float | None = None
    holds: list[str] | None = None
    grade: str | None = None
    note: str | None = None
    hint: str | None = None
    default: dict[str, object] | None = None
    refers: str | None = None
    names: dict[str, Any] | None = None  # Any: plain data from YAML whose form the JSON Schema has checked
    shown: str | None = None
    curated: bool = False
    was: str | None = None
    until: str | None = None
    since: str = ""
    """The build that first has it, where that is not the first of its schema."""
    gone: str = ""
    """The build that has it no longer."""
    values: tuple[object, ...] = ()
    """The values that are published for it."""
    doc: str = ""


@attrs.define
class Entity:
    """One model class. ``fields`` are its own; those of ``bases`` come with them."""

    name: str
    bases: list[str]
    schema: str | None
    doc: str
    key: list[str]
    fields: dict[str, Field]
    document: Document
    is_row: bool = False


@attrs.define
class Changes:
    """How a list tells what changed: the date-time of the last change, and the filter that compares it."""

    by: str
    filter: str | None = None
    grade: str = "C"
    note: str = ""


@attrs.define
class FindBy:
    """A field that a record can be found by: the filter that gets its value, and how rows are compared."""

    filter: str | None = None
    include: dict[str, object] = attrs.Factory(dict)
    same: str = "exact"
    alone: bool = True
    get: bool = False
    kept_in: list[str] = attrs.Factory(list)
    custom: str | None = None
    grade: str = "C"
    note: str = ""


@attrs.define
class Closed:
    """What shows that a record is closed, how it is opened again, and the action that notes something on it."""

    by: list[str]
    reopen: dict[str, Any]  # Any: plain data from YAML whose form the JSON Schema has checked
    add: dict[str, Any]
    grade: str = "C"
    note: str = ""


@attrs.define
class Switch:
    """Fields of a body, with their values, that tell the server how to take a write; none of them is stored."""

    fields: dict[str, object]
    grade: str = "C"
    note: str = ""


@attrs.define
class Resource:
    """One resource class."""

    name: str
    path: str
    entity: str
    row: str
    key: list[str]
    id: str
    grade: str
    doc: str
    ops: dict[str, Op]
    document: Document
    changes: Changes | None = None
    find_by: dict[str, FindBy] = attrs.Factory(dict)
    closed: Closed | None = None
    quiet: dict[str, Switch] = attrs.Factory(dict)
    """By what a write sets off: ``automations``, ``mail``."""
    restore: Switch | None = None
    row_key: list[str] = attrs.Factory(list)
    """What tells rows of its list apart; of what is curated the key."""

    @property
    def listed(self) -> Op | None:
        """Its own list, whatever it is called."""
        return next((op for op in self.ops.values() if op.kind == "list" and op.of is None), None)

    @property
    def ensures(self) -> bool:
        """Whether records can be looked for and made by one call."""
        own = [
            op
            for name in ("create", "update")
            if (op := self.ops.get(name)) and op.kind == name and not op.of
        ]
        return bool(self.find_by) and len(own) == 2 and all(op.returns in (None, self.entity) for op in own)

    @property
    def class_name(self) -> str:
        """``ticket_types`` is written by class ``TicketTypes``."""
        return "".join(part.capitalize() for part in self.name.split("_"))


def dialects(api: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the dialects of an ``api.yaml``, the API's own first; one where none can be read."""
    return tuple(api.get("dialects", ())) or ("own",)


@attrs.define
class Plugin:
    """The plugin of one API, as its file has it."""

    data: Mapping[str, Any]  # Any: plain data from YAML whose form the JSON Schema has checked
    document: Document

    @property
    def skills(self) -> Mapping[str, Any]:
        """Skills by name."""
        found: Mapping[str, Any] = self.data["skills"]
        return found

    @property
    def commands(self) -> Mapping[str, Any]:
        """Commands by name."""
        found: Mapping[str, Any] = self.data["commands"]
        return found


@attrs.define
class Manifest:
    """Everything in the manifest of one API, resolved; ``broken`` names what could not be read."""

    api: dict[str, Any]  # Any: plain data from YAML whose form the JSON Schema has checked
    resources: dict[str, Resource]
    entities: dict[str, Entity]
    params: Document | None = None
    api_document: Document | None = None
    lists: dict[str, Any] = attrs.Factory(dict)  # Any: likewise; facts of published lists by path
    lists_document: Document | None = None
    plugin: Plugin | None = None
    evidence: Evidence = attrs.Factory(Evidence)
    builds: list[str] = attrs.Factory(list)
    """The vendor's builds that its description is of, the oldest first, as marks name them."""
    broken: frozenset[str] = frozenset()
    folder: Path = places.ROOT / places.DEFAULT
    """Where the package of the API stands, with what is written there by hand."""

    @property
    def package(self) -> str:
        """The name the package of the API is imported by."""
        found: str = self.api["product"]["package"] if "product" in self.api else places.DEFAULT
        return found

    @property
    def class_prefix(self) -> str:
        """What the names of the API's client and errors begin with."""
        found: str = self.api["product"]["class_prefix"] if "product" in self.api else ""
        return found

    @property
    def ordering(self) -> tuple[str, ...]:
        """What the signatures of its lists have of order and search: the filters that any of them has."""
        queries = [listed.query for one in self.resources.values() if (listed := one.listed)]
        return tuple(
            name
            for name, word in ORDER.items()
            if any(name in query and query[name].type == word for query in queries)
        )

    @property
    def version(self) -> str | None:
        """The version of its package, where the manifest says it."""
        found: str | None = self.api.get("product", {}).get("version")
        return found

    @property
    def dialects(self) -> tuple[str, ...]:
        """The names of its dialects; the first is the API's own, what the others say differently stands by it."""
        return dialects(self.api)

    @property
    def custom_fields(self) -> bool:
        """Whether its records list their custom fields, which are then written by name as ``custom``."""
        return "custom_field_list" in self.api.get("constants", {})

    @property
    def source(self) -> str:
        """The folder of the manifest, as messages name it."""
        return self.api_document.name.rpartition("/")[0] if self.api_document else places.SPEC.name
