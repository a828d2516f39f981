"""Reads ``spec/`` and resolves it: curated files on top of the vendor's published facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen import structure
from codegen.entities import EntityReader
from codegen.model import Manifest, Op, Param, Request, Resource
from codegen.problems import ManifestError, Problem, did_you_mean
from codegen.source import Document, load
from codegen.upstream import Upstream

_VERBS = ("get", "post", "put", "delete")
_CRUD = ("list", "get", "create", "update", "delete")
#: Sent by the paging style or explicit in every signature, so never a filter.
_PAGING = {"pageinate", "page_size", "page_no"}
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]


class Loader:
    """Reads one ``spec`` directory; mistakes are collected in ``problems``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.upstream = Upstream(root, self.problems)
        self.api: Facts = self._read("api.yaml", "api")
        self.groups: Facts = self._read("params.yaml", "params").get("groups", {})
        self.documents: dict[str, Document] = {}

    def _document(self, path: Path, kind: str) -> Document:
        document = load(path, self.root.parent, self.problems)
        self.problems += structure.check(document, self.root / "schema" / f"{kind}.schema.json")
        return document

    def _read(self, name: str, kind: str) -> Facts:
        path = self.root / name
        if not path.is_file():
            self.problems.append(Problem(f"{self.root.name}/{name}", 1, 1, "this file is missing"))
            return {}
        data = self._document(path, kind).data
        return data if isinstance(data, dict) else {}

    def load(self) -> Manifest:
        """Return the resolved manifest; raise ``ManifestError`` with every mistake in its form."""
        entity_documents = {
            path.stem: self._document(path, "entity")
            for path in sorted((self.root / "entities").glob("*.yaml"))
        }
        documents = {
            path.stem: self._document(path, "resource")
            for path in sorted((self.root / "resources").glob("*.yaml"))
        }
        for kind, found in (("entity", entity_documents), ("resource", documents)):
            for stem, document in found.items():
                data = document.data
                if isinstance(data, dict) and data.get(kind) != stem:
                    self.problems.append(
                        document.problem(f"the file must be named {data.get(kind)}.yaml", kind)
                    )
        if self.problems:
            raise ManifestError(self.problems)
        entities = EntityReader(self.upstream, self.problems).read(entity_documents)
        resources = {name: self._resource(name, document) for name, document in documents.items()}
        for name, document in documents.items():
            self._children(resources[name], resources, document)
        if self.problems:
            raise ManifestError(self.problems)
        return Manifest(self.api, resources, entities)

    def _resource(self, name: str, document: Document) -> Resource:
        data: Facts = document.data if isinstance(document.data, dict) else {}
        resource = Resource(
            name=name,
            path=data["path"],
            entity=data["entity"],
            row=data.get("row") or data["entity"],
            key=data.get("key", ["id"]),
            id=data.get("id", "int"),
            grade=data.get("grade", "C"),
            doc=data["doc"],
            ops={},
            document=document,
        )
        for method, facts in data["ops"].items():
            resource.ops[method] = self._op(resource, method, facts)
        return resource

    def _op(self, resource: Resource, method: str, facts: Facts) -> Op:
        trail = ("ops", method)
        kind = facts.get("kind") or (method if method in _CRUD else "call")
        v2, inventory = self._requests(resource, kind, facts, trail)
        experimental = facts.get("experimental", [])
        steps = [experimental] if isinstance(experimental, dict) else experimental
        said = v2 or inventory
        reads = said is None or said.verb == "GET"
        effect = facts.get("effect") or ("read" if reads else "write")
        query = self._query(resource.document, trail, said, facts)
        query |= {name: _param(name, given, {}) for name, given in facts.get("fields", {}).items()}
        return Op(
            name=method,
            kind=kind,
            effect=effect,
            retry=facts.get("retry") or ("read" if effect == "read" else "write"),
            grade=facts.get("grade", resource.grade),
            query=query,
            v2=v2,
            inventory=inventory,
            doc=facts.get("doc", ""),
            note=facts.get("note", ""),
            requires_any=facts.get("requires_any", []),
            min=facts.get("min", []),
            returns=facts.get("returns"),
            at=facts.get("at"),
            fail_if=facts.get("fail_if"),
            link=facts.get("link"),
            also=facts.get("with", {}),
            unsupported=facts.get("unsupported"),
            experimental=[self._request(resource.path, step, None) for step in steps],
            inventory_row=facts.get("inventory_row"),
            trail=trail,
        )

    def _requests(
        self, resource: Resource, kind: str, facts: Facts, trail: tuple[str, ...]
    ) -> tuple[Request | None, Request | None]:
        override = facts.get("inventory", {})
        if style_name := facts.get("write"):
            styles = self.api.get("write_styles", {})
            style = styles.get(style_name, {}).get(kind)
            if style is None:
                known = ", ".join(styles)
                self.problems.append(
                    resource.document.problem(
                        f"write style {style_name!r} is none of {known}", *trail, "write"
                    )
                )
                return None, None
            fixed = {"fixed": facts["fixed"]} if "fixed" in facts else {}
            write = self._request(resource.path, {**style["v2"], **fixed}, None)
            literal = self._request(resource.path, override or style["inventory"], None)
            literal.body = literal.body or style["inventory"].get("body")
            return write, literal
        v2 = self._request(resource.path, facts, None) if any(verb in facts for verb in _VERBS) else None
        if v2 is None and "unsupported" not in facts:
            problem = "an operation needs get, post, put, delete, write or unsupported"
            self.problems.append(resource.document.problem(problem, *trail))
        if v2 is None and not override:
            return None, None
        return v2, self._request(resource.path, override, v2)

    def _request(self, base: str, facts: Facts, inherit: Request | None) -> Request:
        verb = next((verb for verb in _VERBS if verb in facts), None)
        if verb is None and inherit is not None:
            request = Request(inherit.verb, inherit.path, list(inherit.rows), inherit.page, body=inherit.body)
        else:
            request = Request((verb or "get").upper(), _path(base, facts.get(verb or "", "/")))
            if inherit is not None:
                request.rows, request.page = list(inherit.rows), inherit.page
                request.body = "object" if inherit.body else None  # only tenants want arrays
        if "rows" in facts:
            rows = facts["rows"]
            request.rows = [] if rows == "bare" else [rows] if isinstance(rows, str) else rows
        request.page = facts.get("page", request.page)
        request.fixed = facts.get("fixed", {})
        request.body = facts.get("body", request.body)
        if request.body == "none":
            request.body = None
        request.id_in_body = facts.get("id_in_body", False)
        request.json = facts.get("json")
        request.take = facts.get("take", {})
        return request

    def _query(
        self,
        document: Document,
        trail: tuple[str, ...],
        request: Request | None,
        facts: Facts,
    ) -> dict[str, Param]:
        declared = self.upstream.query(request.verb, request.path) if request else {}
        curated: Facts = {}
        for group in facts.get("params", []):
            if group not in self.groups:
                message = f"parameter group {group!r} does not exist{did_you_mean(group, self.groups)}"
                self.problems.append(document.problem(message, *trail, "params"))
                continue
            curated.update(self.groups[group])
        curated.update(facts.get("query", {}))
        curated = {name: given for name, given in curated.items() if name not in _PAGING}
        fixed = set(request.fixed) if request else set()
        params = {name: _param(name, given, declared) for name, given in curated.items()}
        taken = {param.wire for param in params.values() if param.wire != param.name} - set(params)
        for wire, word in declared.items():
            renamed = wire in taken and not _shared(wire, params)
            if wire in params or renamed or wire in fixed or wire in _PAGING:
                continue
            params[wire] = Param(wire, self.known(word), wire)
        return dict(sorted(params.items()))

    def known(self, word: str) -> str:
        """A query is text: parameters declared as objects are taken as ``any``."""
        return word if re.fullmatch(r"(list\[)?[a-z]+\]?", word) else "any"

    def _children(self, resource: Resource, resources: dict[str, Resource], document: Document) -> None:
        data: Facts = document.data if isinstance(document.data, dict) else {}
        for method, facts in data.get("children", {}).items():
            trail = ("children", method)
            target = resources.get(facts["of"])
            origin = target.ops.get(facts["op"]) if target else None
            if target is None or origin is None:
                message = f"there is no operation {facts['of']}.{facts['op']}"
                self.problems.append(document.problem(message, *trail, "op"))
                continue
            bound = set(facts["bind"])
            inventory = self._request(
                resource.path, facts.get("inventory", {}), origin.inventory or origin.v2
            )
            extra = {name: _param(name, given, {}) for name, given in facts.get("query", {}).items()}
            resource.ops[method] = Op(
                name=method,
                kind=origin.kind,
                effect=origin.effect,
                retry=origin.retry,
                grade=facts.get("grade", origin.grade),
                query={n: p for n, p in {**origin.query, **extra}.items() if n not in bound},
                v2=origin.v2,
                inventory=inventory,
                doc=facts.get("doc", ""),
                note=facts.get("note", ""),
                min=facts.get("min") or [name for name in origin.min if name not in bound],
                bind=facts["bind"],
                of=facts["of"],
                returns=origin.returns,
                inventory_row=facts.get("inventory_row"),
                trail=trail,
            )


def _path(base: str, path: str) -> str:
    if path.startswith("//"):
        return path[1:]
    return base if path == "/" else base + path


def _param(name: str, given: str | Mapping[str, Any], declared: Mapping[str, str]) -> Param:
    """Build a parameter; what the curated entry leaves out is as the vendor declares it."""
    facts = {"type": given} if isinstance(given, str) else dict(given)
    for key in ("expect", "new"):
        facts.pop(key, None)
    facts.setdefault("wire", name if not facts.get("when") else "")
    facts.setdefault("type", declared.get(facts["wire"], "any"))
    return Param(name=name, **facts)


def _shared(wire: str, params: dict[str, Param]) -> bool:
    """Whether a wire name is only part of a compound filter, so that it stays a filter of its own."""
    return all(param.sets or param.when for param in params.values() if param.wire == wire)
