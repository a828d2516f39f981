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

from codegen.manifest import paging, requests
from codegen.manifest.comparing import all_fields, take_over
from codegen.manifest.entities import WORDS, element
from codegen.manifest.evidence import better, of_change
from codegen.manifest.model import Entity, Field, Manifest, Op, Param, Request, Resource
from codegen.manifest.problems import Problem
from codegen.manifest.source import Document
from codegen.manifest.upstream import Upstream
from codegen.naming import naming
from codegen.naming.answers import Answers, Listing, fact
from codegen.naming.lock import Lock
from codegen.naming.reserved import of_records, of_resources

#: Any: plain data from YAML.
Facts = dict[str, Any]
_GUESSED = "That its rows are of this model is a guess."
_NO_DOCUMENT = Document("upstream", {}, {})


@attrs.define
class Published:
    """All published operations as resources, all published schemas as models.

    ``names`` has every name in use (``used``) and every name used before; ``lock`` those of operations.
    """

    resources: dict[str, Resource]
    entities: dict[str, Entity]
    names: Lock
    used: Lock
    described: dict[str, Listing]
    """What the description says of the answers to lists, by path, where it does."""

    @property
    def lock(self) -> dict[str, str]:
        """Return the name of every operation: ``"GET /Tickets"`` is ``tickets.list``."""
        return self.names.ops

    def gone(self) -> dict[str, str]:
        """Return the names of operations that are published no longer."""
        return {which: name for which, name in self.lock.items() if which not in self.used.ops}


class PublishedReader:
    """Builds ``Published`` from the upstream layer, the lock of names and the curated manifest.

    ``before`` are the models there were before an import, so that none gives its name away.
    """

    def __init__(
        self,
        root: Path,
        upstream: Upstream,
        manifest: Manifest,
        problems: list[Problem],
        before: Mapping[str, str] | None = None,
    ) -> None:
        self.root, self.upstream = root, upstream
        self.lock = Lock.read(root, problems)
        self.names = Lock()
        self.curated: dict[str, Op] = {}
        self.row_keys: dict[str, list[str]] = {}
        for resource in manifest.resources.values():
            for op in resource.ops.values():
                if op.request is not None and not op.of:
                    which = f"{op.request.verb} {op.request.path}"
                    self.curated.setdefault(which, op)
                    if op.kind == "list":
                        self.row_keys.setdefault(which, _wire_key(resource, manifest.entities))
        self.known: Facts = manifest.lists
        self.manifest = manifest
        self.described: dict[str, Listing] = {}
        self.answers = Answers(manifest.api, manifest.lists, upstream)
        self.listed = {
            listed.request.path: resource
            for resource in manifest.resources.values()
            if (listed := resource.ops.get("list")) and listed.request is not None
        }
        schemas = [name for name in upstream.names() if upstream.fields(name) is not None]
        self.models = naming.models(schemas, {**(before or {}), **self.lock.schemas})

    def read(self) -> Published:
        """Return everything published, in alphabetical order."""
        found: dict[str, dict[str, Facts]] = {}
        for path in sorted((self.root / "upstream" / "ops").glob("*.yaml")):
            for which, facts in self.upstream.operations(path.stem).items():
                found.setdefault(naming.segment_of(which), {})[which] = facts
        resources: dict[str, Resource] = {}
        locked = self.lock.methods()
        for segment, name in naming.resources(found, self.lock.resources()).items():
            ops = found[segment]
            flags = {which: self._body_model(facts) is not None for which, facts in ops.items()}
            names = naming.assign(flags, locked.get(name, {}), of_resources())
            self.names.ops |= {which: f"{name}.{method}" for which, method in names.items()}
            resources[name] = self._resource(name, segment, ops, names)
        entities = {name: self._entity(schema, name) for schema, name in self.models.items()}
        for resource in resources.values():
            self._compare(resource, entities)
        self.names.schemas = naming.unsure(self.models)
        for resource in resources.values():
            resource.row_key = self._row_key(resource, entities)
        return Published(
            dict(sorted(resources.items())),
            dict(sorted(entities.items())),
            self.lock.joined(self.names),
            self.names,
            self.described,
        )

    def _compare(self, resource: Resource, entities: Mapping[str, Entity]) -> None:
        listed = resource.ops.get("list")
        if listed is None or listed.kind != "list" or listed.request is None:
            return
        if home := self.listed.get(listed.request.path):
            curated = all_fields(home.row, self.manifest.entities)
            take_over(resource, entities, home.ops["list"], curated)

    def word(self, word: str) -> str:
        """Return a type word whose models exist."""
        inner = element(word)
        ours = inner if inner in WORDS else self.models.get(inner) or self.upstream.enum_word(inner)
        return f"{word[: word.rindex(inner)]}{ours or 'object'}{']' * word.count(']')}"

    def _entity(self, schema: str, name: str) -> Entity:
        given = self.upstream.fields(schema) or {}
        names = naming.record_fields(given, self.lock.fields.get(schema, {}), of_records())
        self.names.fields[schema] = _differing(names)
        fields: dict[str, Field] = {}
        gone, came = self.upstream.gone(schema), self.upstream.came(schema)
        for wire, marks in given.items():
            facts: Facts = marks if isinstance(marks, dict) else {"type": marks}
            public, word = names[wire], self.word(facts["type"])
            read_only = bool(facts.get("ro"))
            fields[public] = Field(
                public,
                word,
                wire,
                wire,
                wire,
                ro=read_only,
                since=came.get(wire, ""),
                gone=gone.get(wire, ""),
                values=self.upstream.enum(element(facts["type"])) or (),
            )
        key = ["id"] if "id" in fields else []
        ordered = dict(sorted(fields.items(), key=lambda item: (item[0] not in key, item[0])))
        return Entity(name, [], schema, f"The published schema ``{schema}``.", key, ordered, _NO_DOCUMENT)

    def _row_key(self, resource: Resource, entities: Mapping[str, Entity]) -> list[str]:
        """Return the fields that tell rows apart as their model calls them; none where one is missing in it."""
        listed = resource.ops.get("list")
        if listed is None or listed.kind != "list" or resource.row not in entities:
            return resource.key
        wires = self.row_keys.get(f"GET {resource.path}", key_of(self.known, resource.path))
        names = {field.read: name for name, field in entities[resource.row].fields.items()}
        return [names[wire] for wire in wires] if all(wire in names for wire in wires) else []

    def _body_model(self, facts: Facts) -> str | None:
        body = str(facts.get("body", ""))
        return self.models.get(body.removeprefix("list[").removesuffix("]"))

    def _answer_model(self, base: str, ops: Mapping[str, Facts]) -> str | None:
        """Return the model that a record of this path is answered as, where its creation does not say it."""
        for which, facts in sorted(ops.items()):
            if re.fullmatch(rf"GET {re.escape(base)}/\{{[^{{}}/]+\}}", which):
                return self.models.get(str(facts.get("answer", "")))
        return None

    def _resource(
        self, name: str, segment: str, ops: Mapping[str, Facts], names: Mapping[str, str]
    ) -> Resource:
        base = f"/{segment}"
        post = ops.get(f"POST {base}", {})
        listing = self.answers.listing(base, ops.get(f"GET {base}", {}), element(str(post.get("body", ""))))
        row = self.models.get(listing.row) if listing else None
        if described := self.answers.described(ops.get(f"GET {base}", {})):
            self.described[base] = described
        entity = self._body_model(post) or self._answer_model(base, ops) or row
        one = re.compile(rf"[A-Z]+ {re.escape(base)}/\{{[^{{}}/]+\}}\Z")
        paths: list[Facts] = [
            facts.get("path", {}) for which, facts in sorted(ops.items()) if one.match(which)
        ]
        id_type = next((next(iter(path.values())) for path in paths if path), "int")
        resource = Resource(
            name=name,
            path=base,
            entity=entity or "",
            row=row or entity or "",
            key=["id"],
            id=id_type if id_type in ("int", "guid") else "str",
            grade="C",
            doc=f"What the vendor publishes below ``{base}``.",
            ops={},
            document=_NO_DOCUMENT,
        )
        for which, facts in sorted(ops.items(), key=lambda item: names[item[0]]):
            for op in self._ops(which, facts, names[which], entity, listing):
                resource.ops[op.name] = op
        resource.ops = dict(sorted(resource.ops.items()))
        return resource

    def _query(self, which: str, declared: Mapping[str, object], page: str | None) -> dict[str, Param]:
        """Return the query parameters; ``page`` is how a list comes in pages."""
        api = self.manifest.api
        own = paging.own(api) | paging.sent(api, page) if page is not None else ()
        wires = [wire for wire in declared if wire not in own]
        names = naming.query(wires, self.lock.params.get(which, {}), listing=page is not None)
        if differing := _differing(names):
            self.names.params[which] = differing
        found = {names[wire]: Param(names[wire], _simple(str(declared[wire])), wire) for wire in wires}
        return dict(sorted(found.items()))

    def _ops(
        self, which: str, facts: Facts, name: str, entity: str | None, listing: Listing | None
    ) -> list[Op]:
        verb, path = which.split(" ", 1)
        known = self.curated.get(which)
        grade = known.grade if known else "C"
        seen = self.manifest.evidence.facts.get(which, [])
        declared: Facts = facts.get("query", {})
        body = facts.get("body")
        array = str(body).startswith("list[")
        request = Request(verb, path)
        kind, returns = self._kind(name, path, facts, entity, listing)
        if kind == "create":
            request.body = "array" if array else "object"
        elif kind == "list" and listing is not None:
            request = self._listing(request, declared, known, listing)
        op = Op(
            name=name,
            kind=kind,
            effect="read" if verb == "GET" else "write",
            retry=(known.retry if known else "read") if verb == "GET" else "write",
            grade=better(grade, seen),
            query=self._query(which, declared, request.page if kind == "list" else None),
            requests=dict.fromkeys(self.manifest.dialects, request),
            note=_GUESSED if kind == "list" and listing is not None and listing.grade == "D" else "",
            returns=returns,
            path_types={wire: str(word) for wire, word in facts.get("path", {}).items()},
            body=self.word(str(body)) if body not in (None, "multipart") else body,
            build=str(facts.get("build", "")),
            gone=str(facts.get("gone", "")),
            evidence=seen,
        )
        if kind == "create" and (change := self._upsert(request)) is not None:
            return [
                op,
                attrs.evolve(
                    op,
                    name="update",
                    kind="update",
                    requests=dict.fromkeys(op.requests, change),
                    grade=better(grade, of_change(seen)),
                ),
            ]
        return [op]

    def _kind(
        self, name: str, path: str, facts: Facts, entity: str | None, listing: Listing | None
    ) -> tuple[str, str | None]:
        """Return the kind of an operation and the type word of its answer, where that is not said by the kind.

        What answers with another model than the records of its resource is sent as it is declared.
        """
        answer = self.answer(facts.get("answer"))
        single = naming.parameters(path) == ["id"]
        if name == "list" and listing is not None:
            return "list", None
        if name == "delete" and entity is not None and single and answer is None:
            return "delete", None
        if name in ("get", "create") and entity is not None and answer in (None, entity):
            if name == "create":
                return ("create", None) if self._body_model(facts) is not None else ("invoke", answer)
            return ("get" if single else "invoke"), entity
        return "invoke", answer

    def answer(self, said: object) -> str | None:
        """Return the type word of an answer with the names of our models; ``None`` where nothing helps to decode it."""
        word = str(said or "object")
        inner = element(word)
        model = inner if word == "bytes" else self.models.get(inner)
        return model and f"{word[: word.rindex(inner)]}{model}{']' * word.count(']')}"

    def _listing(self, request: Request, declared: Facts, known: Op | None, listing: Listing) -> Request:
        """Return the request of a list with its pages and rows, as far as the curated one or anybody knows them."""
        page = paging.style_of(self.manifest.api, declared)
        keys, sidecars = list(listing.keys), list(listing.sidecars)
        if known is not None and known.request is not None:
            page = known.request.page if known.request.page != "none" else page
            keys = list(known.request.rows)
        return attrs.evolve(request, rows=keys, page=page, sidecars=sidecars)

    def _upsert(self, create: Request) -> Request | None:
        """Return the request that changes a record, where creates are written in a style that changes records too."""
        for style in self.manifest.api.get("write_styles", {}).values():
            own = (style.get(kind, {}).get(self.manifest.dialects[0]) for kind in ("create", "update"))
            made, change = (facts and requests.build(create.path, facts) for facts in own)
            if made == create and change and (change.verb, change.path) == (create.verb, create.path):
                return change
        return None


def key_of(known: Facts, path: str) -> list[str]:
    """Return the wire names of the fields that are known to tell the rows of a list apart."""
    found = fact(known, path, "key")
    return found if isinstance(found, list) else []


def _wire_key(resource: Resource, entities: Mapping[str, Entity]) -> list[str]:
    fields: dict[str, Field] = {}
    chain = [resource.row]
    for name in chain:
        if name in entities:
            chain += entities[name].bases
            fields = {**entities[name].fields, **fields}
    return [fields[name].read if name in fields else name for name in resource.key]


def _simple(word: str) -> str:
    """A query is text: parameters declared as objects are taken as ``any``."""
    return word if element(word) in WORDS - {"object"} and word.count("[") < 2 else "any"


def _differing(names: Mapping[str, str]) -> dict[str, str]:
    return {wire: name for wire, name in names.items() if wire != name}
