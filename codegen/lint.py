"""Cross-checks a resolved manifest: what one file says of another, and of what the vendor publishes."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from codegen.entities import WORDS, element
from codegen.model import Entity, Field, Manifest, Op, Param, Resource
from codegen.problems import ManifestError, Problem, did_you_mean
from codegen.safe import is_identifier
from codegen.upstream import Upstream

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]


class Linter:
    """Collects every problem of one manifest."""

    def __init__(self, manifest: Manifest, upstream: Upstream) -> None:
        self.manifest = manifest
        self.upstream = upstream
        self.problems: list[Problem] = []

    def run(self) -> list[Problem]:
        """Return all problems found."""
        for entity in self.manifest.entities.values():
            self._entity(entity)
        for resource in self.manifest.resources.values():
            self._resource(resource)
        self._inventory_rows()
        return self.problems

    def _word(self, word: str) -> str | None:
        inner = element(word)
        if inner in WORDS or inner in self.manifest.entities:
            return None
        return f"type {inner!r} is unknown{did_you_mean(inner, [*WORDS, *self.manifest.entities])}"

    def _curated_fields(self, entity: Entity) -> Facts:
        data: Any = entity.document.data
        fields: Facts = data.get("fields", {}) if isinstance(data, dict) else {}
        return fields

    def _entity(self, entity: Entity) -> None:
        document = entity.document
        curated = self._curated_fields(entity)
        for field in entity.fields.values():
            if message := self._word(field.type):
                self.problems.append(document.problem(message, "fields", field.name, "type"))
            if not is_identifier(field.name):
                message = f"field {field.name!r} cannot be a Python name; give it another with wire"
                self.problems.append(document.problem(message, "fields", field.name))
            if field.name in curated and not entity.is_row:
                self._field(entity, field, curated[field.name])
        if entity.is_row:
            return
        for name in curated:
            if name not in entity.fields and not any(
                name in self.manifest.entities[base].fields
                for base in entity.bases
                if base in self.manifest.entities
            ):
                self.problems.append(document.problem(f"field {name!r} got lost", "fields", name))

    def _field(self, entity: Entity, field: Field, given: object) -> None:
        facts: Facts = given if isinstance(given, dict) else {"type": given}
        document, trail = entity.document, ("fields", field.name)
        published = self.upstream.fields(entity.schema) if entity.schema else None
        if published is None:
            return
        for key in ("read", "write", "create") if {"read", "write", "create"} & set(facts) else ("wire",):
            wire = str(facts.get(key, facts.get("wire", field.name)))
            root = re.split(r"[.\[]", wire)[0]
            listed = self._row_schema(entity)
            if root not in published and root not in listed and not facts.get("new"):
                message = f"{entity.schema} has no field {root!r}{did_you_mean(root, published)}"
                self.problems.append(document.problem(message, *trail, key))
        origin = published.get(str(facts.get("wire", field.name)))
        vendor = str(origin["type"] if isinstance(origin, dict) else origin or "")
        self._correction(entity, facts, vendor, *trail)
        derived = "derive" in facts
        if facts.get("new") and not derived and str(facts.get("wire", field.name)) in published:
            self.problems.append(document.problem("is not new: the vendor publishes it now", *trail, "new"))

    def _row_schema(self, entity: Entity) -> Facts:
        data: Any = entity.document.data
        schema = data.get("row", {}).get("of") if isinstance(data, dict) else None
        return (self.upstream.fields(schema) if schema else None) or {}

    def _correction(self, owner: Entity | Resource, facts: Facts, vendor: str, *trail: str) -> None:
        expect, ours = facts.get("expect"), facts.get("type")
        if expect is None:
            return
        if vendor != expect:
            message = f"stale correction: the vendor says {vendor or 'nothing'!r} now, not {expect!r}"
            self.problems.append(owner.document.problem(message, *trail, "expect"))
        elif ours == expect:
            message = "redundant correction: it says what the vendor says; remove it"
            self.problems.append(owner.document.problem(message, *trail, "expect"))

    def _resource(self, resource: Resource) -> None:
        document = resource.document
        for key, name in (("entity", resource.entity), ("row", resource.row)):
            if name not in self.manifest.entities:
                message = f"entity {name!r} does not exist{did_you_mean(name, self.manifest.entities)}"
                self.problems.append(document.problem(message, key))
        if not is_identifier(resource.name):
            self.problems.append(document.problem(f"{resource.name!r} cannot be a Python name", "resource"))
        for op in resource.ops.values():
            self._op(resource, op)

    def _op(self, resource: Resource, op: Op) -> None:
        document = resource.document
        if not is_identifier(op.name):
            self.problems.append(document.problem(f"{op.name!r} cannot be a Python name", *op.trail))
        if op.returns and op.returns not in self.manifest.entities:
            message = (
                f"entity {op.returns!r} does not exist{did_you_mean(op.returns, self.manifest.entities)}"
            )
            self.problems.append(document.problem(message, *op.trail, "returns"))
        request = op.v2
        if request and not op.of and self.upstream.operation(request.verb, request.path) is None:
            message = f"the vendor publishes no {request.verb} {request.path}"
            self.problems.append(document.problem(message, *op.trail))
        styles: Any = self.manifest.api.get("page_styles", {})
        if request and request.page not in styles:
            message = f"page style {request.page!r} does not exist{did_you_mean(request.page, styles)}"
            self.problems.append(document.problem(message, *op.trail, "page"))
        if op.grade in "CD" and not op.note and not op.of:
            message = f"grade {op.grade} needs a note that says where the fact comes from"
            self.problems.append(document.problem(message, *op.trail, "grade"))
        for name in op.requires_any:
            if name not in op.query:
                message = f"requires_any names {name!r}, which is no filter{did_you_mean(name, op.query)}"
                self.problems.append(document.problem(message, *op.trail, "requires_any"))
        declared = self.upstream.query(request.verb, request.path) if request else {}
        raw = self._raw_query(resource, op)
        for name, param in op.query.items():
            if unknown := self._word(param.type):
                self.problems.append(document.problem(unknown, *op.trail, "query", name))
            if name in raw:
                self._param(resource, op, param, raw[name], declared)

    def _raw_query(self, resource: Resource, op: Op) -> Facts:
        data: Any = resource.document.data
        for part in op.trail:
            data = data.get(part, {}) if isinstance(data, dict) else {}
        query: Facts = data.get("query", {})
        return query

    def _param(
        self, resource: Resource, op: Op, param: Param, given: object, declared: dict[str, str]
    ) -> None:
        facts: Facts = given if isinstance(given, dict) else {"type": given}
        document, trail = resource.document, (*op.trail, "query", param.name)
        wires = [param.wire] if param.wire else []
        wires += [*param.sets, *(wire for sent in (param.when or {}).values() for wire in sent)]
        for wire in wires:
            if wire not in declared and not facts.get("new") and not param.only:
                message = f"{wire!r} is no published parameter{did_you_mean(wire, declared)}; mark it new with a note"
                self.problems.append(document.problem(message, *trail))
        if facts.get("new") and not param.only and param.wire in declared:
            self.problems.append(document.problem("is not new: the vendor publishes it now", *trail, "new"))
        self._correction(resource, facts, declared.get(param.wire, ""), *trail)
        row = self._fields(resource.row if not op.of else self.manifest.resources[op.of].row)
        row |= self._fields(resource.entity)
        if param.matches and param.matches != "none" and param.matches not in row:
            message = (
                f"matches {param.matches!r}, which is no field of a row{did_you_mean(param.matches, row)}"
            )
            self.problems.append(document.problem(message, *trail, "matches"))

    def _fields(self, name: str) -> Facts:
        entity = self.manifest.entities.get(name)
        if entity is None:
            return {}
        fields: Facts = dict(entity.fields)
        for base in entity.bases:
            fields |= self._fields(base)
        return fields

    def _inventory_rows(self) -> None:
        rows = Counter(
            op.inventory_row
            for r in self.manifest.resources.values()
            for op in r.ops.values()
            if op.inventory_row
        )
        for resource in self.manifest.resources.values():
            for op in resource.ops.values():
                if op.inventory_row and rows[op.inventory_row] > 1:
                    message = f"inventory row {op.inventory_row!r} is claimed twice"
                    self.problems.append(resource.document.problem(message, *op.trail, "inventory_row"))


def lint(manifest: Manifest, upstream: Upstream) -> None:
    """Raise ``ManifestError`` with every problem of a resolved manifest."""
    problems = Linter(manifest, upstream).run()
    if problems:
        raise ManifestError(problems)
