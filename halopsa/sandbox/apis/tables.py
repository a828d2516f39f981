"""Tables of a stand-in: records by the path of their resource, found by any of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import attrs

from halopsa.core.facts import ApiFacts
from halopsa.sandbox.apis import bodies
from halopsa.sandbox.apis.behaviour import Behaviour
from halopsa.sandbox.apis.bodies import UnfitError
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.apis.seed import identity
from halopsa.sandbox.store import Doc, Json, Store


@attrs.define
class Tables:
    """The records, and the content of files by id."""

    facts: ApiFacts
    store: Store
    behaviour: Behaviour
    files: dict[str, bytes] = attrs.Factory(dict)

    def rows(self, route: Route) -> list[Doc]:
        """Return all records of a resource, oldest first."""
        return self.store.rows(route.table)

    def find(self, route: Route, ident: str) -> Doc | None:
        """Return the record of an id, or of a key with its prefix."""
        fields = route.entity.fields
        for name, prefix in self.facts.writes.key_prefixes.items():
            if ident.startswith(prefix) and name in fields:
                return self.by_key(route, fields[name].read, ident.removeprefix(prefix))
        return self.store.get(
            route.table, int(ident) if route.resource.id == "int" and ident.isdecimal() else ident
        )

    def by_key(self, route: Route, wire: str, value: Json) -> Doc | None:
        """Return the record whose field has a value."""
        return next((doc for doc in self.rows(route) if value is not None and doc.get(wire) == value), None)

    def create(self, route: Route, body: Doc) -> Doc:
        """Keep a new record and return it. Raises UnfitError for one that lacks something."""
        doc = bodies.merged(route, {}, bodies.known(route, body, new=True))
        for lacks in bodies.missing(route, tuple(route.op.min), doc):
            raise UnfitError(lacks, f"{lacks} is required")
        number = self.store.next_id(f"{route.table} #")
        ident = identity(route.resource, number + _FIRST)
        if route.key:
            doc = {route.key: ident, **doc}
        doc |= {wire: _now() for wire in self._stamps(route, "created", "updated")}
        doc = self.behaviour.completed(route.table, doc, self.store.rows)
        if not self.behaviour.drops(route.table, doc):
            self.store.put(f"{route.table} #", number, {})
            self.store.put(route.table, ident, doc)
        return doc

    def update(self, route: Route, before: Doc, change: Doc) -> Doc:
        """Change a record and return it."""
        doc = bodies.merged(route, before, bodies.known(route, change, new=False))
        if doc != before:
            doc |= {wire: _now() for wire in self._stamps(route, "updated")}
        doc = self.behaviour.completed(route.table, doc, self.store.rows)
        return self.store.put(route.table, doc[route.key], doc)

    def remove(self, route: Route, doc: Doc) -> None:
        """Remove a record."""
        self.store.remove(route.table, doc[route.key])

    def _stamps(self, route: Route, *begin: str) -> Iterator[str]:
        """The fields for the moment of a write, as their names begin: ``created_at``, ``updated_at``."""
        for field in route.entity.fields.values():
            if field.type == "datetime" and field.name.startswith(begin):
                yield field.read


#: Ids of records that are made begin after those of the seed.
_FIRST = 1_000_000


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
