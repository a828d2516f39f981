"""Reads the manifest of an API and resolves it: curated files on top of the vendor's published facts.

A file with mistakes of its own is left out, and what refers to it is not held against
the others: one run names all mistakes of all files.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen import places
from codegen.manifest import older, paging, requests, structure
from codegen.manifest.comparing import compare
from codegen.manifest.entities import EntityReader
from codegen.manifest.evidence import Evidence, better, of_change
from codegen.manifest.model import (
    Changes,
    Closed,
    FindBy,
    Manifest,
    Op,
    Param,
    Plugin,
    Request,
    Requests,
    Resource,
    Switch,
    dialects,
)
from codegen.manifest.problems import Problem, did_you_mean
from codegen.manifest.source import Document, load
from codegen.manifest.upstream import Upstream

_CRUD = ("list", "get", "create", "update", "delete")
#: What a child may be: the kinds whose methods can take the parent's id first.
_CHILD_KINDS = ("list", "create", "upload")
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]


class Loader:
    """Reads the folder of one API; mistakes are collected in ``problems``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.upstream = Upstream(root, self.problems)
        self._broken: set[str] = set()
        self._dialects: tuple[str, ...] = ()
        self._api = self._single("api")
        self._params = self._single("params")
        self._lists = self._single("published", optional=True)
        self._plugin = self._single("plugin", optional=True)
        self.evidence = Evidence.of(self._single("evidence", optional=True))
        self.api: Facts = older.completed(self._data(self._api))
        self._paging = paging.own(self.api)
        self.groups: Facts = self._data(self._params).get("groups", {})

    def resolve(self) -> Manifest:
        """Return what can be resolved; mistakes are in ``problems``."""
        models = self._documents("entity", "entities")
        documents = self._documents("resource", "resources")
        if self._api is None or self._params is None:
            self._broken |= set(documents)
            documents = {}  # their operations would all seem wrong
        reader = EntityReader(self.upstream, self.problems, self._broken)
        entities = reader.read(models)
        resources = {name: self._resource(name, document) for name, document in documents.items()}
        named = self.api.get("compared_by_name", {}).get("value", [])
        for resource in resources.values():
            compare(resource, entities, named)
        for name, document in documents.items():
            self._children(resources[name], resources, document)
        return Manifest(
            self.api,
            resources,
            entities,
            params=self._params,
            api_document=self._api,
            lists=self._data(self._lists).get("lists", {}),
            lists_document=self._lists,
            plugin=Plugin(self._data(self._plugin), self._plugin) if self._plugin is not None else None,
            evidence=self.evidence,
            builds=[title.split()[0] for title in self.upstream.builds()],
            broken=frozenset(self._broken),
            folder=places.package(self.root, self.api.get("product", {}).get("package", places.DEFAULT)),
        )

    def _document(self, path: Path, kind: str) -> Document | None:
        found: list[Problem] = []
        document = load(path, places.home(self.root), found)
        if kind == "api":
            given = self._data(document).get("dialects")
            self._dialects = tuple(given) if isinstance(given, dict) else ()
        if not found:
            found += structure.check(document, places.schema(self.root, kind), self._dialects)
        self.problems += found
        if found and isinstance(document.data, dict):
            row = document.data.get("row")
            self._broken |= {str(row.get("entity"))} if isinstance(row, dict) else set()
        return None if found else document

    def _single(self, kind: str, *, optional: bool = False) -> Document | None:
        path = self.root / f"{kind}.yaml"
        if path.is_file():
            return self._document(path, kind)
        if optional:
            return None
        self.problems.append(Problem(places.shown(path, self.root), 1, 1, "this file is missing"))
        return None

    def _documents(self, kind: str, folder: str) -> dict[str, Document]:
        found: dict[str, Document] = {}
        for path in sorted((self.root / folder).glob("*.yaml")):
            document = self._document(path, kind)
            name = self._data(document).get(kind, path.stem)
            if document is not None and name == path.stem:
                found[name] = document
                continue
            self._broken |= {path.stem, name}
            if document is not None:
                self.problems.append(document.problem(f"the file must be named {name}.yaml", kind))
        return found

    @staticmethod
    def _data(document: Document | None) -> Facts:
        return document.data if document is not None and isinstance(document.data, dict) else {}

    def _resource(self, name: str, document: Document) -> Resource:
        data = self._data(document)
        changes = data.get("changes")
        resource = Resource(
            name=name,
            path=data["path"],
            entity=data["entity"],
            row=data.get("row") or data["entity"],
            key=data.get("key", ["id"]),
            row_key=data.get("key", ["id"]),
            id=data.get("id", "int"),
            grade=data.get("grade", "C"),
            doc=data["doc"],
            ops={},
            document=document,
            changes=Changes(**{"grade": data.get("grade", "C"), **changes}) if changes else None,
            find_by={
                field: FindBy(**{"grade": data.get("grade", "C"), **how})
                for field, how in data.get("find_by", {}).items()
            },
            closed=Closed(**{"grade": data.get("grade", "C"), **data["closed"]})
            if "closed" in data
            else None,
            quiet={what: _switch(data, given) for what, given in data.get("quiet", {}).items()},
            restore=_switch(data, data["restore"]) if "restore" in data else None,
        )
        for method, facts in data["ops"].items():
            resource.ops[method] = self._proven(self._op(resource, method, facts))
        return resource

    def _proven(self, op: Op) -> Op:
        """Return an operation with what tenants were seen to answer; what is inferred of it, that does not prove."""
        request = op.request
        facts = self.evidence.facts.get(f"{request.verb} {request.path}", []) if request else []
        proof = of_change(facts) if op.kind == "update" else facts
        return attrs.evolve(
            op, evidence=facts, grade=better(op.grade, proof) if op.grade == "C" else op.grade
        )

    def _op(self, resource: Resource, method: str, facts: Facts) -> Op:
        trail = ("ops", method)
        implied = "bulk" if "bulk" in facts else "upload" if "part" in facts else None
        kind = facts.get("kind") or implied or (method if method in _CRUD else "call")
        sent = self._requests(resource, kind, facts, trail)
        experimental = facts.get("experimental", [])
        steps = [experimental] if isinstance(experimental, dict) else experimental
        said = next(filter(None, sent.values()), None)
        reads = said is None or said.verb == "GET"
        effect = facts.get("effect") or ("read" if reads else "write")
        query = self._query(resource.document, trail, said, facts)
        query |= {
            name: _param(name, given, {}, self._dialects) for name, given in facts.get("fields", {}).items()
        }
        return Op(
            name=method,
            kind=kind,
            effect=effect,
            retry=facts.get("retry") or ("read" if effect == "read" else "write"),
            grade=facts.get("grade", resource.grade),
            query=query,
            requests=sent,
            doc=facts.get("doc", ""),
            note=facts.get("note", ""),
            requires_any=facts.get("requires_any", []),
            min=facts.get("min", []),
            page_size=facts.get("page_size"),
            more=facts.get("more", False),
            bulk=facts.get("bulk"),
            keys=facts.get("keys", []),
            part=facts.get("part"),
            returns=facts.get("returns"),
            at=facts.get("at"),
            fail_if=facts.get("fail_if"),
            link=facts.get("link"),
            credits=facts.get("credits"),
            served=facts.get("served", {}),
            also=facts.get("with", {}),
            unsupported=facts.get("unsupported"),
            experimental=[requests.build(resource.path, step) for step in steps],
            host=facts.get("host", ""),
            auth=facts.get("auth"),
            leading=facts.get("first"),
            inventory_row=facts.get("inventory_row"),
            trail=trail,
            was=facts.get("was"),
            until=facts.get("until"),
        )

    def _requests(self, resource: Resource, kind: str, facts: Facts, trail: tuple[str, ...]) -> Requests:
        if "bulk" in facts:
            found = requests.of_bulk(resource.path, facts["bulk"], self.api)
        elif "write" in facts:
            found = requests.by_style(resource.path, kind, facts, self.api)
        else:
            found = requests.by_verb(resource.path, facts, self.api)
        if isinstance(found, str):
            self.problems.append(
                resource.document.problem(found, *trail, "bulk" if "bulk" in facts else "write")
            )
            return dict.fromkeys(dialects(self.api))
        return found

    def _query(
        self,
        document: Document,
        trail: tuple[str, ...],
        request: Request | None,
        facts: Facts,
    ) -> dict[str, Param]:
        declared = self.upstream.query(request.verb, request.path) if request else {}
        curated: Facts = {}
        for place, group in enumerate(facts.get("params", [])):
            if group not in self.groups:
                message = f"parameter group {group!r} does not exist{did_you_mean(group, self.groups)}"
                self.problems.append(document.problem(message, *trail, "params", place))
                continue
            curated.update(self.groups[group])
        curated.update(facts.get("query", {}))
        curated = {name: given for name, given in curated.items() if name not in self._paging}
        fixed = set(request.fixed) if request else set()
        params = {name: _param(name, given, declared, self._dialects) for name, given in curated.items()}
        taken = {param.wire for param in params.values() if param.wire != param.name} - set(params)
        for wire, word in declared.items():
            renamed = wire in taken and not _shared(wire, params)
            if wire in params or renamed or wire in fixed or wire in self._paging:
                continue
            params[wire] = Param(wire, _known(word), wire)
        return dict(sorted(params.items()))

    def _children(self, resource: Resource, resources: dict[str, Resource], document: Document) -> None:
        for method, facts in self._data(document).get("children", {}).items():
            trail = ("children", method)
            target = resources.get(facts["of"])
            if target is None:
                if facts["of"] not in self._broken:
                    message = f"resource {facts['of']!r} does not exist{did_you_mean(facts['of'], resources)}"
                    self.problems.append(document.problem(message, *trail, "of"))
                continue
            origin = target.ops.get(facts["op"])
            if origin is None or origin.of is not None:
                known = [name for name, op in target.ops.items() if op.of is None]
                message = (
                    f"there is no operation {target.name}.{facts['op']}{did_you_mean(facts['op'], known)}"
                )
                self.problems.append(document.problem(message, *trail, "op"))
                continue
            if origin.kind not in _CHILD_KINDS:
                message = f"{target.name}.{origin.name} is of kind {origin.kind}; a child is {', '.join(_CHILD_KINDS)}"
                self.problems.append(document.problem(message, *trail, "op"))
            if method in resource.ops:
                message = f"{method!r} is an operation already; name the child otherwise"
                self.problems.append(document.problem(message, *trail))
                continue
            resource.ops[method] = self._child(resource, method, origin, facts)

    def _child(self, resource: Resource, method: str, origin: Op, facts: Facts) -> Op:
        bound = set(facts["bind"])
        extra = {
            name: _param(name, given, {}, self._dialects) for name, given in facts.get("query", {}).items()
        }
        return Op(
            name=method,
            kind=origin.kind,
            effect=origin.effect,
            retry=origin.retry,
            grade=facts.get("grade", origin.grade),
            query={n: p for n, p in {**origin.query, **extra}.items() if n not in bound},
            requests={origin.dialect: origin.request}
            | {
                other: requests.in_dialect(resource.path, facts.get(other, {}), request or origin.request)
                for other, request in origin.others.items()
            },
            doc=facts.get("doc", ""),
            note=facts.get("note", ""),
            min=facts.get("min") or [name for name in origin.min if name not in bound],
            page_size=origin.page_size,
            part=origin.part,
            bind=facts["bind"],
            of=facts["of"],
            host=origin.host,
            auth=origin.auth,
            returns=origin.returns,
            inventory_row=facts.get("inventory_row"),
            trail=("children", method),
            was=facts.get("was"),
            until=facts.get("until"),
        )


def _param(
    name: str, given: str | Mapping[str, Any], declared: Mapping[str, str], known: Collection[str]
) -> Param:
    """Build a parameter; what the curated entry leaves out is as the vendor declares it."""
    facts = {"type": given} if isinstance(given, str) else dict(given)
    for key in ("expect", "new", "managed"):
        facts.pop(key, None)
    takes = {dialect: facts.pop(dialect) for dialect in known if dialect in facts}
    facts.setdefault("wire", name if not facts.get("when") else "")
    facts.setdefault("type", _known(declared.get(facts["wire"], "any")))
    return Param(name=name, takes=takes, **facts)


def _known(word: str) -> str:
    """A query is text: parameters declared as objects are taken as ``any``."""
    return word if re.fullmatch(r"(list\[)?[a-z]+\]?", word) else "any"


def _shared(wire: str, params: dict[str, Param]) -> bool:
    """Whether a wire name is only part of a compound filter, so that it stays a filter of its own."""
    return all(param.sets or param.when for param in params.values() if param.wire == wire)


def _switch(data: Facts, given: Facts) -> Switch:
    return Switch(**{"grade": data.get("grade", "C"), **given})
