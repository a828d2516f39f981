"""Tables of a stand-in: records by the path of their resource, found by any of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import attrs

from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import EntityFacts
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
        for wire, prefix in self._prefixes(route.entity):
            if ident.startswith(prefix):
                return self.by_key(route.table, wire, ident.removeprefix(prefix))
        return self.store.get(
            route.table, int(ident) if route.resource.id == "int" and ident.isdecimal() else ident
        )

    def by_key(self, table: str, wire: str, value: Json) -> Doc | None:
        """Return the record whose field has a value."""
        return next(
            (doc for doc in self.store.rows(table) if value is not None and doc.get(wire) == value), None
        )

    def _prefixes(self, entity: EntityFacts) -> Iterator[tuple[str, str]]:
        """Yield the names on the wire of the keys that a prefix stands for, with it."""
        for name, prefix in self.facts.writes.key_prefixes.items():
            if name in entity.fields:
                yield entity.fields[name].read, prefix

    def _referring(self, route: Route, doc: Doc) -> Doc:
        """Return a record with the ids of those it names by a key with its prefix."""
        found = dict(doc)
        for field in route.entity.fields.values():
            value = doc.get(field.read)
            if not field.refers or not isinstance(value, str):
                continue
            other = self.facts.resource(field.refers)
            entity = self.facts.entity(other.entity)
            for wire, prefix in self._prefixes(entity):
                if value.startswith(prefix):
                    named = self.by_key(other.path, wire, value.removeprefix(prefix))
                    if named is None:
                        raise UnfitError(field.read, f"there is no record {value}")
                    found[field.read] = named[entity.fields[other.key[-1]].read]
        return found

    def create(self, route: Route, body: Doc) -> Doc:
        """Keep a new record and return it. Raises UnfitError for one that lacks something."""
        doc = bodies.merged(route, {}, bodies.known(route, body, new=True))
        for lacks in bodies.missing(route, self._minimum(route), doc):
            raise UnfitError(lacks, f"{lacks} is required")
        doc = self._referring(route, doc)
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
        doc = self._referring(route, bodies.merged(route, before, bodies.known(route, change, new=False)))
        if doc != before:
            doc |= {wire: _now() for wire in self._stamps(route, "updated")}
        doc = self.behaviour.completed(route.table, doc, self.store.rows)
        alone = route.op.kind == "update" and "{id}" not in route.request.path
        ident = _ONLY if alone else doc[route.key]
        return self.store.put(route.table, ident, doc)

    def remove(self, route: Route, doc: Doc) -> None:
        """Remove a record."""
        self.store.remove(route.table, doc[route.key])

    @staticmethod
    def _minimum(route: Route) -> tuple[str, ...]:
        """What a new record needs: what its own operation says, else that which creates one."""
        create = next((op for op in route.resource.ops.values() if op.kind == "create"), None)
        return tuple(route.op.min or (create.min if create else ()))

    def _stamps(self, route: Route, *begin: str) -> Iterator[str]:
        """The fields for the moment of a write, as their names begin: ``created_at``, ``updated_at``."""
        for field in route.entity.fields.values():
            if field.type == "datetime" and field.name.startswith(begin):
                yield field.read


#: The id of what there is but one of.
_ONLY = "only"
#: Ids of records that are made begin after those of the seed.
_FIRST = 1_000_000


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
