"""Routes of a stand-in: the requests of an API's operations, by host, verb and path."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from werkzeug.routing import Map, Rule

from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import EntityFacts, Operation, Request, ResourceFacts

#: Where two operations send the same verb to the same path, the one of the kind that stands first here describes it.
_KINDS = ("list", "get", "create", "update", "delete", "bulk", "upload", "download")


@attrs.frozen(eq=False)
class Route:
    """A verb and a path, and the operation that describes what is there."""

    facts: ApiFacts
    resource: ResourceFacts
    op: Operation
    request: Request

    @property
    def table(self) -> str:
        """Where its rows are kept: resources of one path share theirs."""
        return self.resource.path

    @property
    def entity(self) -> EntityFacts:
        """The fields of a record."""
        return self.facts.entity(self.resource.entity)

    @property
    def row(self) -> EntityFacts:
        """The fields of a row of the list."""
        return self.facts.entity(self.resource.row or self.resource.entity)

    @property
    def key(self) -> str:
        """The wire name of the field that identifies a record; empty where none does."""
        if not self.resource.key:
            return ""
        name = self.resource.key[-1]
        field = self.entity.fields.get(name)
        return name if field is None else field.read


def routes(facts: ApiFacts) -> Iterator[Route]:
    """Yield every operation with its requests: that of the API's own dialect, and those that are not verified."""
    for name in facts.resource_names():
        resource = facts.resource(name)
        for op in resource.ops.values():
            if op.of is None:
                own = op.request(facts.dialect)
                for request in (*([own] if own else ()), *op.experimental):
                    yield Route(facts, resource, op, request)


def _rank(route: Route) -> tuple[bool, int]:
    kind = route.op.kind
    return bool(route.request.fixed), _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def url_map(facts: ApiFacts) -> Map:
    """Return what finds the route of a request: ``Map.bind(...).match``. Further hosts stand below ``/@host``."""
    found: dict[tuple[str, str, str], Route] = {}
    for route in sorted(routes(facts), key=_rank):
        found.setdefault((route.op.host, route.request.verb, route.request.path), route)
    rules = [
        Rule(_path(facts, host, path), methods=[verb], endpoint=route)
        for (host, verb, path), route in found.items()
    ]
    return Map(rules, strict_slashes=False, merge_slashes=False)


def below(host: str) -> str:
    """Return where a further host is found on the server: the first has the root."""
    return f"/@{host}" if host else ""


def _path(facts: ApiFacts, host: str, path: str) -> str:
    home = "" if host else facts.connection.api_path  # clients have it below the main host alone
    steps = f"{home}{path}".replace("{", "<").replace("}", ">")
    return below(host) + (steps or "/")
