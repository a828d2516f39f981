"""ApiFacts: everything the runtime knows of an API, read from the data its generator wrote into the API's package.

``facts/api.json`` holds what is so for the API as a whole (its parts are in ``api_parts.py``), one JSON file per
resource its operations, filters and wire names, and one per entity its fields (``resource_facts.py``); these are
read on demand (``fact_files.py``). They are data, never code. Several APIs can live in one process, each an object of
its own.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs

from . import api_parts as parts
from .errors import ApiError, ErrorFamily
from .fact_files import FactFiles

if TYPE_CHECKING:
    from typing import Self

    from .resource_facts import EntityFacts, ResourceFacts


@attrs.frozen(eq=False)
class Dialect:
    """One way to word the requests of an API. ``names``: fields and filters go under wire names, or the callers'."""

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


_P = TypeVar("_P", bound=parts.Part)
_TOKEN_OUT = ("auth_header", "auth_prefix")
_Json = dict[str, Any]  # Any: JSON, given its types by those who read it


def _listed(value: object) -> object:
    """Lists as tuples, at any depth: facts do not change."""
    if isinstance(value, dict):
        return {key: _listed(item) for key, item in value.items()}
    return tuple(map(_listed, value)) if isinstance(value, list) else value


def _named(part: Mapping[str, Any]) -> _Json:
    return {name: _listed(value) for name, value in part.items()}


def _hosts(data: Mapping[str, Any], constants: _Json) -> dict[str, parts.Host]:
    """The hosts of an API, the main one first; its first window is the limit that settings are about.

    An API that names none has one, with the limit of its constants.
    """
    if "hosts" not in data:
        limit = parts.Limit(requests=constants["max_requests"], window=constants["window"])
        variable = data["product"]["env_prefix"] + "BASE_URL"
        only = parts.Host(name="main", argument="base_url", env=variable, auth=("token",), limits=(limit,))
        return {only.name: only}
    hosts: dict[str, parts.Host] = {}
    for name, how in data["hosts"].items():
        limits = tuple(parts.Limit(**limit) for limit in how.get("limits", ()))
        hosts[name] = parts.Host(
            **{**how, "name": name, "auth": tuple(how.get("auth", ())), "limits": limits}
        )
    first = next((limit for limit in next(iter(hosts.values())).limits if limit.window), None)
    if first is not None:
        constants["max_requests"], constants["window"] = first.requests, first.window
    return hosts


def _schemes(data: Mapping[str, Any], constants: _Json) -> dict[str, parts.Scheme]:
    """The ways to log in. An API that names none has a token, which goes out as two constants say."""
    if "auth" not in data:
        auth = parts.AuthFacts(**{name: constants[name] for name in _TOKEN_OUT if name in constants})
        return {"token": parts.Scheme(header=auth.auth_header, value=f"{auth.auth_prefix}{{token}}")}
    found: dict[str, parts.Scheme] = {}
    for name, how in data["auth"].items():
        asked = how.get("token")
        token = parts.TokenRequest(**{**asked, "credentials": tuple(asked["credentials"])}) if asked else None
        found[name] = parts.Scheme(**{**how, "basic": tuple(how.get("basic", ())), "token": token})
    return found


def _writes(data: Mapping[str, Any]) -> _Json:
    """How records are written, where there is more to say than their requests."""
    styles: dict[str, parts.BulkStyle] = {}
    for name, how in data.get("bulk_styles", {}).items():
        given: _Json = {key: _listed(fact) for key, fact in how.items()}
        styles[name] = parts.BulkStyle(**given)
    return {**data, "bulk_styles": styles}


def _served(data: Mapping[str, Any]) -> parts.Served:
    limits = {name: parts.Limit(**limit) for name, limit in data.get("limits", {}).items()}
    lists = {name: tuple(data.get(name, ())) for name in ("events", "statuses")}
    return parts.Served(**{**data, **lists, "limits": limits})


@attrs.frozen(eq=False, repr=False)
class ApiFacts:
    """One API: its parts, and the facts of its resources and entities by name. Made by ``load``."""

    product: parts.Product
    connection: parts.Connection
    auth: parts.AuthFacts
    credentials: Mapping[str, parts.Credential]
    hosts: Mapping[str, parts.Host]
    schemes: Mapping[str, parts.Scheme]
    token_provider: parts.TokenRequest | None
    dialects: dict[str, Dialect]
    paging: parts.PagingFacts
    envelope: parts.EnvelopeFacts
    webhooks: parts.WebhookFacts
    changes: parts.ChangeTimes
    filters: parts.FilterFacts
    limits: parts.LimitFacts
    retries: parts.RetryFacts
    errors: parts.ErrorFacts
    hints: parts.Hints
    records: parts.RecordFacts
    custom_fields: parts.CustomFieldFacts
    writes: parts.WriteFacts
    words: parts.Words
    served: parts.Served
    resolvers: Mapping[str, Mapping[str, Any]]  # Any: names, and a mapping of names
    _files: FactFiles
    _kept: dict[tuple[str, str], Any] = attrs.field(factory=dict, init=False)  # Any: a dialect, a class

    @classmethod
    @cache
    def load(cls, package: str) -> Self:
        """Return the facts in the folder ``facts`` of a package: the same object each time."""
        own = FactFiles.of(package)
        data = own.api
        constants: _Json = {name: _listed(value) for name, value in data["constants"].items()}
        constants["status_errors"] = {int(k): v for k, v in constants.get("status_errors", {}).items()}
        hints = {name.removeprefix("hint_"): said for name, said in constants.items()}
        constants["page_styles"] = data["page_styles"]
        hosts = _hosts(data, constants)

        def part(kind: type[_P], given: _Json = constants) -> _P:
            return kind(**{name: given[name] for name in kind.names() if name in given})

        found = cls(
            product=parts.Product(**data["product"]),
            connection=part(parts.Connection),
            auth=part(parts.AuthFacts),
            credentials={name: parts.Credential(**how) for name, how in data.get("credentials", {}).items()},
            hosts=hosts,
            schemes=_schemes(data, constants),
            token_provider=parts.TokenRequest(**asked) if (asked := data.get("token_provider")) else None,
            dialects={},
            paging=part(parts.PagingFacts),
            envelope=part(parts.EnvelopeFacts),
            webhooks=part(parts.WebhookFacts, _named(data.get("webhooks", {}))),
            changes=part(parts.ChangeTimes),
            filters=part(parts.FilterFacts),
            limits=part(parts.LimitFacts),
            retries=part(parts.RetryFacts),
            errors=part(parts.ErrorFacts),
            hints=part(parts.Hints, hints),
            records=part(parts.RecordFacts),
            custom_fields=part(parts.CustomFieldFacts),
            writes=part(parts.WriteFacts, _writes(data)),
            words=part(parts.Words),
            served=_served(data.get("served", {})),
            resolvers=data["resolvers"],
            files=own,
        )
        found.dialects.update((name, Dialect(found, name, **how)) for name, how in data["dialects"].items())
        return found

    @property
    def main(self) -> parts.Host:
        """The first of its hosts: calls that name none go there."""
        return next(iter(self.hosts.values()))

    @property
    def dialect(self) -> Dialect:
        """The default dialect."""
        return self.dialects[self.connection.default_dialect]

    @property
    def by_attribute(self) -> Dialect:
        """A dialect that uses the names of the attributes, made up where the API has none."""
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

    def error_of(self, status: int, code: str | None = None) -> type[ApiError]:
        """Return the class of errors for the status of an answer, and for the code in it, which goes before."""
        name = self.errors.code_errors.get(code or "") or self.errors.status_errors.get(status)
        if name is None:
            return self.family.server if status >= 500 else self.family.error
        found: type[ApiError] = self._own_error(name)
        return found

    def _own_error(self, name: str) -> Any:  # noqa: ANN401 - from a package of which only the name is known
        return getattr(importlib.import_module(f"{self.product.package}.errors"), name)

    def __repr__(self) -> str:
        return f"<facts of {self.product.name}>"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self).load, (self.product.package,)

    def resource(self, name: str) -> ResourceFacts:
        """Return the facts of the resource called ``name``: ``"tickets"``, or ``"api.tickets"`` as published."""
        return self._files.resource(name)

    def entity(self, name: str) -> EntityFacts:
        """Return the facts of an entity: ``"Ticket"``, or ``"api.Faults"`` as published."""
        return self._files.entity(name)

    def register(self, entity: EntityFacts) -> None:
        """Add an entity that did not come with the package, for a caller's own classes."""
        self._files.register(entity)

    def resource_names(self) -> tuple[str, ...]:
        """Return the names of all resources."""
        return self._files.resource_names()

    def published_names(self) -> tuple[str, ...]:
        """Return the names of all resources as the vendor publishes them: ``"api.tickets"``."""
        return self._files.published_names()

    def entity_names(self) -> tuple[str, ...]:
        """Return the names of all entities."""
        return self._files.entity_names()
