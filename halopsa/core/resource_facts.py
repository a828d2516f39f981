"""Facts of a resource and its records: operations, filters, requests by dialect, fields; and reading them from JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol

Effect = Literal["read", "write", "send"]
RetryRule = Literal["read", "write", "never"]


class _Named(Protocol):
    """A dialect; only its name is needed here."""

    @property
    def name(self) -> str: ...


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
    takes: Mapping[str, str] = {}
    grade: str | None = None
    was: str | None = None
    until: str | None = None

    @property
    def wire_name(self) -> str:
        """The name it has on the wire."""
        return self.wire or self.name


class SentFilter(NamedTuple):
    """A filter of one call as it is sent: under the caller's name for it, and as text."""

    name: str
    param: Param
    text: str


class Request(NamedTuple):
    """The request of an operation in one dialect. ``rows`` empty: a list comes as a bare array."""

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


class Operation(NamedTuple):
    """One method of a resource, as data.

    ``requests``: by the name of the dialect; missing where there is none. ``page_size``: the largest page of a list,
    where it is not that of the API. ``credits``: what a call costs at the vendor where it finds something. ``leading``:
    the field that the method takes first, by position. ``doc``: what is to be said of it beyond its request.
    """

    resource: str
    name: str
    kind: str
    effect: Effect
    retry: RetryRule
    grade: str
    query: Mapping[str, Param]
    requests: Mapping[str, Request]
    requires_any: Sequence[str] = ()
    min: Sequence[str] = ()
    page_size: int | None = None
    bulk: str | None = None
    keys: Sequence[str] = ()
    part: str | None = None
    leading: str | None = None
    doc: str = ""
    bind: Mapping[str, str] = {}
    of: str | None = None
    returns: str | None = None
    at: str | None = None
    fail_if: str | None = None
    link: str | None = None
    served: Mapping[str, Any] = {}  # Any: JSON of the manifest, read by the server of this package
    credits: float | None = None
    also: Mapping[str, str] = {}
    unsupported: str | None = None
    experimental: tuple[Request, ...] = ()
    inventory_row: str | None = None
    path_types: Mapping[str, str] = {}
    body: str | None = None
    host: str = ""
    auth: tuple[str, ...] | None = None
    was: str | None = None
    until: str | None = None

    @property
    def label(self) -> str:
        """Its name in errors: ``tickets.list``."""
        return f"{self.resource}.{self.name}"

    def request(self, dialect: _Named) -> Request | None:
        """The request of this operation in ``dialect``; ``None`` where there is none."""
        return self.requests.get(dialect.name)

    @property
    def takes_id(self) -> bool:
        """Whether a request of it says which record it is for."""
        steps = (*self.requests.values(), *self.experimental)
        return any(
            step.id_in_body or "{id}" in step.path or "{id}" in (step.json or {}).values() for step in steps
        )

    @property
    def row_keys(self) -> tuple[str, ...]:
        """The keys under which the rows of this list are known to stand, in any dialect."""
        return tuple(dict.fromkeys(key for request in self.requests.values() for key in request.rows))


class ChangesFacts(NamedTuple):
    """How a list shows what changed: the field with the time of the last change, and the filter that compares it."""

    by: str
    filter: str | None = None


class FindBy(NamedTuple):
    """How records are found by one field.

    ``filter`` of the list gets the value; without one the whole list is read. ``include`` are filters that go along, so
    that nothing is hidden. Rows are compared: as ``text`` without regard to case and outer blanks, else exactly.
    ``alone`` false: it only narrows what another field finds. ``get``: the record is got by it, with a prefix.
    ``kept_in``: it is a key of the caller's, which one of these fields keeps, or a custom field, which rows show where
    the filter ``custom`` asks for it.
    """

    filter: str | None = None
    include: Mapping[str, object] = {}
    same: Literal["exact", "text"] = "exact"
    alone: bool = True
    get: bool = False
    kept_in: Sequence[str] = ()
    custom: str | None = None


class Closed(NamedTuple):
    """A record is closed where one of the fields ``by`` is true, or has a date.

    ``reopen``: the field to ``set``, to what the record of the resource ``of``, by its id in the field ``by``, has in
    one of the fields ``give``. ``add``: the child ``op`` that notes a ``text``, taken ``from`` fields of what the
    caller gives, and its other ``fields``.
    """

    by: Sequence[str]
    reopen: Mapping[str, Any]  # Any: texts and lists of texts, as the generator wrote them
    add: Mapping[str, Any]


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
    find_by: Mapping[str, FindBy] = {}
    quiet: Mapping[str, Mapping[str, object]] = {}
    """Fields that keep a write from setting something off, with their values: by ``automations`` and ``mail``."""
    restore: Mapping[str, object] | None = None
    """Fields of an update that brings a deleted record back, with their values."""
    closed: Closed | None = None
    doc: str = ""
    """What there is to say of it, in sentences."""

    def named(self, kind: str) -> Operation | None:
        """Return the resource's own operation of a kind: the one of that name, else the first."""
        found = self.ops.get(kind)
        if found is not None and found.kind == kind:
            return found
        return next((op for op in self.ops.values() if op.kind == kind and op.of is None), None)


class FieldFacts(NamedTuple):
    """One field of an entity. ``read``, ``write``, ``create``: its wire names for each, maybe dotted.

    ``also``: other wire names under which an answer may hold the value, tried in this order after ``read``.
    ``default``: what it reads where the answer has none. ``refers``: the resource whose records it names. ``names``:
    the list whose names it takes instead of ids; ``shown``: the field of a row that has the name.
    ``longest``: characters of a text that the server of this package takes; ``least``, ``most``: bounds of a number, or
    of how many entries a list has.
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
    default: Mapping[str, object] | None = None
    refers: str | None = None
    names: Mapping[str, Any] | None = None  # Any: a name and a mapping, as the generator wrote them
    shown: str | None = None
    one_of: Sequence[str] = ()
    longest: int | None = None
    least: float | None = None
    most: float | None = None


class EntityFacts(NamedTuple):
    """One entity: all its fields by public name, those of its base included."""

    name: str
    base: str | None
    key: tuple[str, ...]
    fields: Mapping[str, FieldFacts]


def _params(query: Mapping[str, Any]) -> dict[str, Param]:
    return {
        name: Param(name, facts) if isinstance(facts, str) else Param(name, **facts)
        for name, facts in query.items()
    }


def _requests(given: Mapping[str, Any], dialects: Sequence[str]) -> dict[str, Request]:
    """Requests by dialect. A dialect that is not mentioned has the request of the first; one with null has none."""
    made = {name: Request(**how) for name, how in given.items() if how is not None}
    first = made.get(dialects[0])
    found = {name: made.get(name) if name in given else first for name in dialects}
    return {name: request for name, request in found.items() if request is not None}


def read_resource(name: str, data: Mapping[str, Any], dialects: Sequence[str]) -> ResourceFacts:
    """Return the facts of a resource from their JSON; ``dialects``: the names of all dialects."""
    ops = {
        method: Operation(
            **{
                **facts,
                "resource": name,
                "name": method,
                "query": _params(facts.get("query", {})),
                "requests": _requests(facts["requests"], dialects),
                "experimental": tuple(Request(**step) for step in facts.get("experimental", ())),
                "auth": tuple(facts["auth"]) if "auth" in facts else None,
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
        {field: FindBy(**how) for field, how in data.get("find_by", {}).items()},
        data.get("quiet", {}),
        data.get("restore"),
        Closed(**data["closed"]) if "closed" in data else None,
        data.get("doc", ""),
    )


def read_field(name: str, facts: str | Mapping[str, Any]) -> FieldFacts:
    """Return the facts of a field from their JSON: its type alone, or all that is said of it."""
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
