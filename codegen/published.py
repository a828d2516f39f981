"""Makes resources and models of all that the vendor publishes, for ``client.api``.

Nothing is corrected here: names are those of the wire, types those of the description.
What a curated operation knows of the same request (envelope, paging, grade) is taken over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen import naming
from codegen.entities import WORDS, element
from codegen.model import Entity, Field, Manifest, Op, Param, Request, Resource
from codegen.problems import Problem
from codegen.reserved import of_records
from codegen.source import Document, load
from codegen.upstream import Upstream

#: Any: plain data from YAML.
Facts = dict[str, Any]
_ENTITY = re.compile(r"(?:list\[)?([A-Za-z_][A-Za-z0-9_]*)\]?\Z")
_PAGING = ("pageinate", "page_size", "page_no")
_NO_DOCUMENT = Document("upstream", {}, {})


@attrs.define
class Published:
    """All published operations as resources, all published schemas as models."""

    resources: dict[str, Resource]
    entities: dict[str, Entity]
    lock: dict[str, str]


class PublishedReader:
    """Builds ``Published`` from the upstream layer, the lock of names and the curated manifest."""

    def __init__(self, root: Path, upstream: Upstream, manifest: Manifest, problems: list[Problem]) -> None:
        self.root, self.upstream, self.problems = root, upstream, problems
        self.lock = read_lock(root, problems)
        self.curated: dict[str, Op] = {}
        for resource in manifest.resources.values():
            for op in resource.ops.values():
                if op.v2 is not None and not op.of:
                    self.curated.setdefault(f"{op.v2.verb} {op.v2.path}", op)
        rows: Any = manifest.api.get("envelopes", {})
        self.envelopes: dict[str, str] = rows if isinstance(rows, dict) else {}
        self.reserved = of_records()
        self.schemas = {name for name in upstream.names() if upstream.fields(name) is not None}

    def read(self) -> Published:
        """Return everything published, in alphabetical order."""
        resources: dict[str, Resource] = {}
        lock: dict[str, str] = {}
        for path in sorted((self.root / "upstream" / "ops").glob("*.yaml")):
            for segment, ops in _by_segment(self.upstream.operations(path.stem)).items():
                name = naming.python_name(naming.snake(segment) or "root")
                flags = {which: self._body_entity(facts) is not None for which, facts in ops.items()}
                names = naming.assign(flags, self.lock)
                lock |= {which: f"{name}.{method}" for which, method in names.items()}
                resources[name] = self._resource(name, segment, ops, names)
        entities = {name: self._entity(name) for name in sorted(self.schemas)}
        return Published(dict(sorted(resources.items())), entities, {**self.lock, **lock})

    def word(self, word: str) -> str:
        """Return a type word whose models exist."""
        inner = element(word)
        if inner in WORDS or inner in self.schemas:
            return word
        return word.replace(inner, self.upstream.enum_word(inner) or "object")

    def _entity(self, name: str) -> Entity:
        fields: dict[str, Field] = {}
        for wire, given in (self.upstream.fields(name) or {}).items():
            facts: Facts = given if isinstance(given, dict) else {"type": given}
            public = naming.python_name(wire, {*self.reserved, *fields})
            fields[public] = Field(
                public, self.word(facts["type"]), wire, wire, wire, ro=bool(facts.get("ro"))
            )
        key = ["id"] if "id" in fields else []
        ordered = dict(sorted(fields.items(), key=lambda item: (item[0] not in key, item[0])))
        return Entity(name, [], name, f"The published schema ``{name}``.", key, ordered, _NO_DOCUMENT)

    def _body_entity(self, facts: Facts) -> str | None:
        found = _ENTITY.match(str(facts.get("body", "")))
        return found.group(1) if found and found.group(1) in self.schemas else None

    def _resource(
        self, name: str, segment: str, ops: Mapping[str, Facts], names: Mapping[str, str]
    ) -> Resource:
        base = f"/{segment}"
        entity = self._body_entity(ops.get(f"POST {base}", {}))
        row = f"{entity}_List" if f"{entity}_List" in self.schemas else entity
        one = next(
            (
                facts
                for which, facts in ops.items()
                if re.fullmatch(rf"\w+ {re.escape(base)}/\{{[^{{}}&]+\}}", which)
            ),
            {},
        )
        id_type = next(iter(one.get("path", {}).values()), "int")
        resource = Resource(
            name=name,
            path=base,
            entity=entity or "",
            row=row or "",
            key=["id"],
            id=id_type if id_type in ("int", "guid") else "str",
            grade="C",
            doc=f"What the vendor publishes below ``{base}``.",
            ops={},
            document=_NO_DOCUMENT,
        )
        for which, facts in sorted(ops.items(), key=lambda item: names[item[0]]):
            for op in self._ops(which, facts, names[which], entity, row):
                resource.ops[op.name] = op
        resource.ops = dict(sorted(resource.ops.items()))
        return resource

    def _ops(self, which: str, facts: Facts, name: str, entity: str | None, row: str | None) -> list[Op]:
        verb, path = which.split(" ", 1)
        known = self.curated.get(which)
        query = {
            wire: Param(wire, word if re.fullmatch(r"(list\[)?[a-z]+\]?", str(word)) else "any", wire)
            for wire, word in facts.get("query", {}).items()
            if wire not in _PAGING
        }
        paged = "pageinate" in facts.get("query", {})
        request = Request(verb, path, page="numbered" if paged else "none")
        if known is not None and known.v2 is not None:
            request.rows, request.page = known.v2.rows, known.v2.page
        elif path in self.envelopes:
            request.rows = [self.envelopes[path]]
        if request.page != "none":
            query.pop("count", None)
        op = Op(
            name=name,
            kind="invoke",
            effect="read" if verb == "GET" else "write",
            retry=(known.retry if known else "read") if verb == "GET" else "write",
            grade=known.grade if known else "C",
            query=query,
            v2=request,
            inventory=request,
            path_types={n: str(t) for n, t in facts.get("path", {}).items()},
            body=self.word(str(facts["body"]))
            if facts.get("body") not in (None, "multipart")
            else facts.get("body"),
        )
        single = naming.parameters(path) == ["id"]
        if entity is None:
            return [op]
        if name == "list":
            op.kind = "list"
        elif name == "get":
            op.returns = entity
            op.kind = "get" if single else "invoke"
        elif name == "delete" and single:
            op.kind = "delete"
        elif name == "create":
            array = str(facts["body"]).startswith("list[")
            request.body = "array" if array else "object"
            op.kind = "create"
            if array:
                change = attrs.evolve(request, id_in_body=True)
                return [op, attrs.evolve(op, name="update", kind="update", v2=change, inventory=change)]
        return [op]


def _by_segment(ops: Mapping[str, Facts]) -> dict[str, dict[str, Facts]]:
    found: dict[str, dict[str, Facts]] = {}
    for which, facts in ops.items():
        segment = which.split(" ", 1)[1].strip("/").split("/")[0]
        found.setdefault(segment, {})[which] = facts
    return found


def read_lock(root: Path, problems: list[Problem]) -> dict[str, str]:
    """Return the names published before, by operation."""
    path = root / "names.lock"
    data = load(path, root.parent, problems).data if path.is_file() else {}
    ops = data.get("ops") if isinstance(data, dict) else None
    return {str(which): str(name) for which, name in ops.items()} if isinstance(ops, dict) else {}
