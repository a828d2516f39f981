"""ApiFacts: everything the runtime knows of an API, read from the data its generator wrote into the API's package.

``facts/api.json`` holds what is so for the API as a whole (its parts are in ``api_parts.py``), one JSON file per
resource its operations, filters and wire names, and one per entity its fields; these are read on demand. They are
data, never code. Several APIs can live in one process, each an object of its own.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

import attrs

from . import api_parts as parts
from .errors import ApiError, ErrorFamily

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from typing import Self

Effect = Literal["read", "write", "send"]
RetryRule = Literal["read", "write", "never"]


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
        """The name it has on the wire."""
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
    requests: Mapping[str, Request]
    """By the name of the dialect; missing where there is none."""
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

    @property
    def label(self) -> str:
        """What errors call it: ``tickets.list``."""
        return f"{self.resource}.{self.name}"

    def request(self, dialect: Dialect) -> Request | None:
        """The request of this operation in ``dialect``; ``None`` where there is none."""
        return self.requests.get(dialect.name)

    @property
    def row_keys(self) -> tuple[str, ...]:
        """The keys under which the rows of this list are known to stand, in any dialect."""
        return tuple(dict.fromkeys(key for request in self.requests.values() for key in request.rows))


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


@attrs.frozen(eq=False)
class Dialect:
    """One way of an API to say requests. ``names``: fields and filters go by those of the wire, or of callers."""

    api: ApiFacts = attrs.field(repr=False)
    name: str
    tenant_id: Literal["query", "form"] = "query"
    names: Literal["wire", "public"] = "wire"
    ids: Literal["strict", "any"] = "strict"
    minima: bool = True
    requires_any: bool = False

    @property
    def public(self) -> bool:
        """Whether fields and filters are sent and read by the names callers have for them."""
        return self.names == "public"


_P = TypeVar("_P", bound=tuple[object, ...])
_Json = dict[str, Any]  # Any: JSON, given its types by those who read it


def _listed(value: object) -> object:
    """Lists as tuples, at any depth: facts do not change."""
    if isinstance(value, dict):
        return {key: _listed(item) for key, item in value.items()}
    return tuple(map(_listed, value)) if isinstance(value, list) else value


@attrs.frozen(eq=False, repr=False)
class ApiFacts:
    """One API: its parts, and the facts of its resources and entities by name. Made by ``load``."""

    product: parts.Product
    connection: parts.Connection
    auth: parts.AuthFacts
    dialects: dict[str, Dialect]
    paging: parts.PagingFacts
    envelope: parts.EnvelopeFacts
    changes: parts.ChangeTimes
    filters: parts.FilterFacts
    limits: parts.LimitFacts
    retries: parts.RetryFacts
    errors: parts.ErrorFacts
    hints: parts.Hints
    records: parts.RecordFacts
    custom_fields: parts.CustomFieldFacts
    words: parts.Words
    resolvers: Mapping[str, Mapping[str, str]]
    _home: Traversable
    _kept: dict[tuple[str, str], Any] = attrs.field(factory=dict, init=False)  # Any: facts of either kind

    @classmethod
    @cache
    def load(cls, package: str) -> Self:
        """Return the facts in the folder ``facts`` of a package: the same object each time.

        In a zip archive or a frozen program the folder is none of the file system.
        """
        home = files(package).joinpath("facts")
        data: _Json = json.loads(home.joinpath("api.json").read_bytes())
        constants: _Json = {name: _listed(value) for name, value in data["constants"].items()}
        constants["status_errors"] = {int(k): v for k, v in constants.get("status_errors", {}).items()}
        hints = {name.removeprefix("hint_"): said for name, said in constants.items()}
        constants["page_styles"] = data["page_styles"]

        def part(kind: type[_P], given: _Json = constants) -> _P:
            names: tuple[str, ...] = vars(kind)["_fields"]
            return kind(**{name: given[name] for name in names if name in given})

        found = cls(
            product=parts.Product(**data["product"]),
            connection=part(parts.Connection),
            auth=part(parts.AuthFacts),
            dialects={},
            paging=part(parts.PagingFacts),
            envelope=part(parts.EnvelopeFacts),
            changes=part(parts.ChangeTimes),
            filters=part(parts.FilterFacts),
            limits=part(parts.LimitFacts),
            retries=part(parts.RetryFacts),
            errors=part(parts.ErrorFacts),
            hints=part(parts.Hints, hints),
            records=part(parts.RecordFacts),
            custom_fields=part(parts.CustomFieldFacts),
            words=part(parts.Words),
            resolvers=data["resolvers"],
            home=home,
        )
        found.dialects.update((name, Dialect(found, name, **how)) for name, how in data["dialects"].items())
        return found

    @property
    def dialect(self) -> Dialect:
        """The dialect that is spoken unless another is asked for."""
        return self.dialects[self.connection.default_dialect]

    @property
    def by_attribute(self) -> Dialect:
        """A dialect whose names are those of the attributes, whether or not anybody speaks it."""
        found: Dialect | None = self._kept.get(("dialect", "public"))
        if found is None:
            spoken = (dialect for dialect in self.dialects.values() if dialect.public)
            made = next(spoken, None) or attrs.evolve(self.dialect, names="public")
            found = self._kept.setdefault(("dialect", "public"), made)
        return found

    @property
    def family(self) -> ErrorFamily:
        """The classes of errors of this API: ``FAMILY`` in ``errors`` of its package, which is loaded at first use."""
        found: ErrorFamily | None = self._kept.get(("errors", "family"))
        if found is None:
            found = self._kept.setdefault(("errors", "family"), self._own_error("FAMILY"))
        return found

    def error_of_status(self, status: int) -> type[ApiError]:
        """Return the class of errors for the status of an answer."""
        name = self.errors.status_errors.get(status)
        if name is None:
            return self.family.server if status >= 500 else self.family.error
        found: type[ApiError] = self._own_error(name)
        return found

    def _own_error(self, name: str) -> Any:  # noqa: ANN401 - of a package that only its name is known of
        return getattr(importlib.import_module(f"{self.product.package}.errors"), name)

    def __repr__(self) -> str:
        return f"<facts of {self.product.name}>"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self).load, (self.product.package,)

    def resource(self, name: str) -> ResourceFacts:
        """Return the facts of the resource called ``name``: ``"tickets"``, or ``"api.tickets"`` as published."""
        found: ResourceFacts | None = self._kept.get(("resources", name))
        if found is None:
            data = self._read("resources", name)
            found = self._kept.setdefault(("resources", name), _resource(name, data, tuple(self.dialects)))
        return found

    def entity(self, name: str) -> EntityFacts:
        """Return the facts of an entity: ``"Ticket"``, or ``"api.Faults"`` as published."""
        found: EntityFacts | None = self._kept.get(("entities", name))
        if found is None:
            data = self._read("entities", name)
            base: str | None = data["base"]
            fields = dict(self.entity(base).fields) if base else {}
            fields.update((field, _field(field, facts)) for field, facts in data["fields"].items())
            made = EntityFacts(name, base, tuple(data["key"]), fields)
            found = self._kept.setdefault(("entities", name), made)
        return found

    def register(self, entity: EntityFacts) -> None:
        """Make an entity known that did not come with the package, for classes of one's own."""
        self._kept["entities", entity.name] = entity

    def resource_names(self) -> tuple[str, ...]:
        """Return the names of all resources."""
        return self._names("resources")

    def published_names(self) -> tuple[str, ...]:
        """Return the names of all resources as the vendor publishes them: ``"api.tickets"``."""
        return tuple(f"api.{name}" for name in self._names("api/resources"))

    def entity_names(self) -> tuple[str, ...]:
        """Return the names of all entities."""
        return self._names("entities")

    def _read(self, folder: str, name: str) -> _Json:
        if name.startswith("api."):  # what the vendor publishes, under its own names
            folder, name = f"api/{folder}", name.removeprefix("api.")
        loaded: _Json = json.loads(self._home.joinpath(*folder.split("/"), f"{name}.json").read_bytes())
        return loaded

    def _names(self, folder: str) -> tuple[str, ...]:
        names: tuple[str, ...] | None = self._kept.get(("names", folder))
        if names is None:
            found = (file.name.rpartition(".json") for file in self._home.joinpath(folder).iterdir())
            listed = tuple(sorted(name for name, ending, rest in found if ending and not rest))
            names = self._kept.setdefault(("names", folder), listed)
        return names


def _params(query: Mapping[str, Any]) -> dict[str, Param]:
    return {
        name: Param(name, facts) if isinstance(facts, str) else Param(name, **facts)
        for name, facts in query.items()
    }


def _requests(given: Mapping[str, Any], dialects: Sequence[str]) -> dict[str, Request]:
    """Requests by dialect: one that is not mentioned says it as the first does, one with null has none."""
    made = {name: Request(**how) for name, how in given.items() if how is not None}
    first = made.get(dialects[0])
    found = {name: made.get(name) if name in given else first for name in dialects}
    return {name: request for name, request in found.items() if request is not None}


def _resource(name: str, data: Mapping[str, Any], dialects: Sequence[str]) -> ResourceFacts:
    ops = {
        method: Operation(
            **{
                **facts,
                "resource": name,
                "name": method,
                "query": _params(facts.get("query", {})),
                "requests": _requests(facts["requests"], dialects),
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
