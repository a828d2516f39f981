"""Resolves entities: the vendor's fields, our names and corrections, rows and details."""

from __future__ import annotations

import re
from typing import Any

import attrs

from codegen.manifest.model import Entity, Field
from codegen.manifest.problems import Problem, did_you_mean
from codegen.manifest.source import Document
from codegen.manifest.upstream import Upstream

WORDS = frozenset(
    {"int", "float", "bool", "str", "datetime", "date", "days", "guid", "bytes", "commas", "any", "object"}
)
_LIST = re.compile(r"(?:list|map)\[(.+)\]\Z")
_OWN = {"expect", "new", "wire", "key"}
#: What says something of a published field and changes nothing: it stays where it is published.
_WORDS = {"doc", "grade", "note"}
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]


def element(word: str) -> str:
    """Return the innermost type of a word: ``list[Ticket]`` is made of ``Ticket``."""
    found = _LIST.match(word)
    return element(found.group(1)) if found else word


class EntityReader:
    """Builds the model classes: for most entities a row class and a detail class below it."""

    def __init__(self, upstream: Upstream, problems: list[Problem], broken: set[str]) -> None:
        self.upstream = upstream
        self.problems = problems
        self.broken = broken
        self.curated: dict[str, str] = {}
        self.entities: dict[str, Entity] = {}

    def read(self, documents: dict[str, Document]) -> dict[str, Entity]:
        """Return all model classes by name; a row before its detail, a base before what extends it."""
        data: dict[str, Facts] = {n: d.data for n, d in documents.items() if isinstance(d.data, dict)}
        for name, facts in data.items():
            if "of" in facts:
                self.curated[facts["of"]] = name
            if "of" in facts.get("row", {}):
                self.curated[facts["row"]["of"]] = facts["row"]["entity"]
        for name in _bases_first(data):
            self._entity(name, data[name], documents[name])
        return dict(sorted(self.entities.items()))

    def word(self, word: str) -> str:
        """Translate the vendor's schema names in a type word to ours; the unknown are plain objects."""
        inner = element(word)
        if inner in WORDS:
            return word
        ours = self.curated.get(inner) or (inner if inner in self.curated.values() else None)
        if ours is None:
            ours = self.upstream.enum_word(inner) or "object"
        return word.replace(inner, ours)

    def _published(self, schema: str | None, document: Document, *trail: str) -> dict[str, Field]:
        if schema is None:
            return {}
        fields = self.upstream.fields(schema)
        if fields is None:
            self.broken |= {document.name.rsplit("/", 1)[-1].removesuffix(".yaml")}
            close = did_you_mean(schema, self.upstream.names())
            self.problems.append(
                document.problem(f"the vendor publishes no schema {schema!r}{close}", *trail)
            )
            return {}
        found: dict[str, Field] = {}
        gone, came = self.upstream.gone(schema), self.upstream.came(schema)
        for name, given in fields.items():
            if "." in name:
                continue  # a dot in a wire name leads into an object; such a field stays in extra
            facts: Facts = given if isinstance(given, dict) else {"type": given}
            found[name] = Field(
                name,
                self.word(facts["type"]),
                name,
                name,
                name,
                ro=bool(facts.get("ro")),
                since=came.get(name, ""),
                gone=gone.get(name, ""),
                values=self.upstream.enum(element(facts["type"])) or (),
            )
        return found

    def _corrected(self, facts: Facts, published: dict[str, Field]) -> dict[str, Field]:
        found: dict[str, Field] = {}
        for name, given in facts.get("fields", {}).items():
            facts_of: Facts = {"type": given} if isinstance(given, str) else dict(given)
            wire = facts_of.get("wire", name)
            origin = published.get(facts_of.get("read", wire))
            marks = {key: value for key, value in facts_of.items() if key not in _OWN}
            marks.setdefault("type", origin.type if origin else "any")
            marks.setdefault("read", wire)
            marks.setdefault("write", wire)
            marks.setdefault("create", marks["write"])
            if origin is not None and origin.ro:
                marks.setdefault("ro", True)
            if origin is not None:
                marks.setdefault("since", origin.since)
                marks.setdefault("values", origin.values)
            if isinstance(of := marks.get("names"), str):
                marks["names"] = {"of": of}
            found[name] = Field(name=name, curated=True, **marks)
        return found

    def _entity(self, name: str, facts: Facts, document: Document) -> None:
        if base := facts.get("extends"):
            if "of" in facts:
                self.problems.append(document.problem("give of or extends, not both", "of"))
            self._extension(name, base, facts, document)
            return
        published = self._published(facts.get("of"), document, "of")
        row = facts.get("row")
        corrected = self._corrected(facts, published)
        taken = {field.read for field in corrected.values()}
        detail = {n: f for n, f in published.items() if n not in taken and n not in corrected} | corrected
        key = facts.get("key") or [
            n for n, f in facts.get("fields", {}).items() if isinstance(f, dict) and f.get("key")
        ]
        if row is None:
            self._add(Entity(name, [], facts.get("of"), facts["doc"], key, detail, document))
            return
        listed = self._published(row["of"], document, "row", "of") if "of" in row else detail
        own = {n: f for n, f in listed.items() if n not in taken and n not in corrected}
        told = {n for n, f in facts.get("fields", {}).items() if isinstance(f, dict) and f.keys() <= _WORDS}
        shared = {n: f for n, f in corrected.items() if not f.detail and (n not in told or n in listed)}
        rows = {n: _shared(detail.get(n, f), f) for n, f in own.items()} | shared
        more = {n: f for n, f in detail.items() if n not in rows}
        doc = row.get("doc") or _row_doc(name, facts)
        self._add(
            Entity(row["entity"], [], row.get("of", facts.get("of")), doc, key, rows, document, is_row=True)
        )
        self._add(Entity(name, [row["entity"]], facts.get("of"), facts["doc"], key, more, document))

    def _extension(self, name: str, base: str, facts: Facts, document: Document) -> None:
        origin = self.entities.get(base)
        if origin is None:
            if base not in self.broken:
                message = (
                    f"entity {base!r} does not exist or extends this one{did_you_mean(base, self.entities)}"
                )
                self.problems.append(document.problem(message, "extends"))
            self.broken.add(name)
            return
        schema = _schema(origin, self.entities)
        known = schema is not None and self.upstream.fields(schema) is not None
        fields = self._corrected(facts, self._published(schema if known else None, document))
        bases = [base]
        if row := facts.get("row"):
            above = next((b for b in origin.bases if self.entities[b].is_row), None)
            if above is None or "of" in row:
                what = (
                    f"{base} has no row to extend"
                    if above is None
                    else "the row of an extension has no schema"
                )
                self.problems.append(document.problem(what, "row"))
                self.broken |= {name, row["entity"]}
                return
            doc = row.get("doc") or _row_doc(name, facts)
            self._add(Entity(row["entity"], [above], None, doc, origin.key, {}, document, is_row=True))
            bases.append(row["entity"])
        self._add(Entity(name, bases, None, facts["doc"], origin.key, fields, document))

    def _add(self, entity: Entity) -> None:
        if other := self.entities.get(entity.name):
            trail = ("row", "entity") if entity.is_row else ("entity",)
            message = f"entity {entity.name!r} is defined in {other.document.name} too"
            self.problems.append(entity.document.problem(message, *trail))
        entity.fields = dict(
            sorted(entity.fields.items(), key=lambda item: (item[0] not in entity.key, item[0]))
        )
        self.entities[entity.name] = entity


def _shared(field: Field, in_row: Field) -> Field:
    """Return a field of records and of their rows: where these came in different builds, none is named."""
    return field if field.since == in_row.since else attrs.evolve(field, since="")


def _row_doc(name: str, facts: Facts) -> str:
    return f"{facts['doc']} This is how lists return it: thinner than ``{name}``."


def _schema(entity: Entity, known: dict[str, Entity]) -> str | None:
    """Return the published schema of an entity, or of the one it extends."""
    while entity.schema is None and entity.bases:
        entity = known[entity.bases[0]]
    return entity.schema


def _bases_first(data: dict[str, Facts]) -> list[str]:
    """Return the names so that what is extended comes first; those in a circle stay as they are."""
    found: dict[str, None] = {}

    def visit(name: str, below: tuple[str, ...]) -> None:
        base = data[name].get("extends")
        if base in data and base not in below:
            visit(base, (*below, name))
        found.setdefault(name)

    for name in sorted(data):
        visit(name, (name,))
    return list(found)
