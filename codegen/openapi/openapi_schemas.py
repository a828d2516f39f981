"""Writes the models of an OpenAPI 3.1 description: the vendor's schemas with what is known better applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.manifest.entities import WORDS, element
from codegen.manifest.model import Entity, Field, Manifest
from codegen.manifest.upstream import Upstream
from codegen.safe import doc

Schema = dict[str, object]
REF = "#/components/schemas/"
_WORDS: dict[str, Schema] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "days": {"type": "integer", "description": "Days since 1970-01-01."},
    "commas": {"type": "string", "description": "Texts with commas between them."},
    "guid": {"type": "string", "format": "uuid"},
    "bytes": {"type": "string", "format": "byte"},
    "any": {},
    "object": {"type": "object"},
}
_JSON_TYPES: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


def nullable(schema: Schema) -> Schema:
    """Return a schema that allows ``null`` too."""
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else schema


def builds(facts: Mapping[str, object]) -> Schema:
    """Return the marks of builds that an operation or a schema has: first seen in, no longer in."""
    return {f"x-{key}": facts[key] for key in ("build", "gone") if key in facts}


def _history(facts: Mapping[str, object]) -> dict[str, Schema]:
    """Return the marks of the fields of a schema."""
    found: dict[str, Schema] = {}
    for key, mark in (("came", "x-build"), ("went", "x-gone")):
        by_build = facts.get(key)
        for build, names in by_build.items() if isinstance(by_build, Mapping) else ():
            for name in names:
                found.setdefault(str(name), {})[mark] = build
    was = facts.get("was")
    for name, word in was.items() if isinstance(was, Mapping) else ():
        found.setdefault(str(name), {})["x-was"] = word
    return found


def _of_enum(values: list[object]) -> Schema:
    types = {_JSON_TYPES.get(type(value), "") for value in values}
    return {"type": types.pop(), "enum": values} if len(types) == 1 and "" not in types else {"enum": values}


@attrs.frozen
class Correction:
    """What the manifest knows of one field of a published schema."""

    schema: str
    wire: str
    word: str
    published: str | None
    field: Field
    key: bool


class Schemas:
    """The vendor's schemas and what curated entities say of them."""

    def __init__(self, manifest: Manifest, upstream: Upstream) -> None:
        self.entities, self.upstream = manifest.entities, upstream
        #: What the names of keys begin with that are none of OpenAPI's.
        self.mark = f"x-{manifest.package.replace('.', '-')}-"
        self.names = dict.fromkeys(upstream.names())
        #: Filled from what stands beside the record in an answer, so not on the wire in it.
        self.beside = {
            (op.returns, name)
            for r in manifest.resources.values()
            for op in r.ops.values()
            for name in op.also
        }

    def marked(self, told: Mapping[str, object]) -> Schema:
        """Return what OpenAPI has no keys for, under keys of our own."""
        return {f"{self.mark}{key}": value for key, value in told.items()}

    def of_word(self, word: str) -> Schema:
        """Return the schema of a type word; names become references, those of nothing anything."""
        if word.startswith("list["):
            return {"type": "array", "items": self.of_word(word[5:-1])}
        if word.startswith("map["):
            return {"type": "object", "additionalProperties": self.of_word(word[4:-1])}
        if word in _WORDS:
            return dict(_WORDS[word])
        return {"$ref": REF + word} if word in self.names else {}

    def schema_of(self, name: str) -> str | None:
        """Return the published schema of a curated entity, or of the one it extends."""
        entity = self.entities.get(name)
        while entity is not None and entity.schema is None and entity.bases:
            entity = self.entities[entity.bases[0]]
        return entity.schema if entity else None

    def fields_of(self, name: str) -> dict[str, Field]:
        """Return all fields of a curated entity, those of its bases too."""
        entity = self.entities[name]
        found: dict[str, Field] = {}
        for base in entity.bases:
            found |= self.fields_of(base)
        return found | entity.fields

    def published(self, schema: str) -> dict[str, str]:
        """Return the fields of a published schema: wire name to type word."""
        return {
            wire: str(given["type"] if isinstance(given, Mapping) else given)
            for wire, given in (self.upstream.fields(schema) or {}).items()
        }

    def _word(self, field: Field, published: str | None) -> str:
        """Return a curated field's type in the vendor's schema names."""
        inner = element(field.type)
        there = element(published) if published is not None else ""
        # A reference the curated layer does not follow says nothing against it.
        if published and there not in WORDS and inner in ("object", self.upstream.enum_word(there)):
            return published
        return field.type if inner in WORDS else field.type.replace(inner, self.schema_of(inner) or "object")

    def corrections(self) -> Iterator[Correction]:
        """Yield what curated entities say of published fields, and the fields that they add."""
        for entity in self.entities.values():
            if entity.schema is None:
                continue
            own = self.published(entity.schema)
            known = set(own).union(*(self.published(other) for other in self._kin(entity)))
            for field in self.fields_of(entity.name).values():
                if not field.curated or field.derive or "." in field.read:
                    continue
                if (entity.name, field.name) in self.beside:
                    continue
                said = own.get(field.read)
                if said is None and field.read in known:
                    continue  # published for the details only, or for the rows only
                word = said if said and field.via else self._word(field, said)
                yield Correction(entity.schema, field.read, word, said, field, field.name in entity.key)

    def _kin(self, entity: Entity) -> set[str]:
        """Return the schemas of an entity's row or detail."""
        below = {e.schema for e in self.entities.values() if entity.name in e.bases}
        return {name for name in {*(self.schema_of(base) for base in entity.bases), *below} if name}

    def components(self, *, corrected: bool) -> dict[str, Schema]:
        """Return all schemas by name; without corrections they are as the vendor publishes them."""
        better: dict[str, dict[str, Correction]] = {}
        for correction in self.corrections() if corrected else ():
            better.setdefault(correction.schema, {})[correction.wire] = correction
        return {name: self._component(name, better.get(name, {}), corrected) for name in self.names}

    def _component(self, name: str, better: Mapping[str, Correction], corrected: bool) -> Schema:
        facts = self.upstream.entity(name) or {}
        if isinstance(values := facts.get("enum"), list):
            return _of_enum(values) | builds(facts)
        history = _history(facts)
        marks = self.upstream.fields(name) or {}
        words = self.published(name) | {wire: one.word for wire, one in better.items()}
        properties: dict[str, object] = {}
        for wire, word in sorted(words.items()):
            found, given = better.get(wire), marks.get(wire)
            told = given if isinstance(given, Mapping) else {}
            schema = self.of_word(word)
            if word == "any" and found and found.field.holds:
                schema = {"anyOf": [*map(self.of_word, found.field.holds), {"type": "null"}]}
            if corrected and not (found and found.key):
                schema = nullable(schema)
            if told.get("ro") or (found is not None and found.field.ro and not found.key):
                schema["readOnly"] = True
            if "max" in told:
                schema["maxLength"] = told["max"]
            properties[wire] = schema | (self._remarks(found) if found else {}) | history.get(wire, {})
        return {"type": "object", "properties": properties} | builds(facts)

    def _remarks(self, correction: Correction) -> Schema:
        """Return what there is to say of a curated field beyond its type."""
        field = correction.field
        parts = [f"In {field.unit}" if field.unit else "", field.note or ""]
        text = "; ".join(doc(part) for part in parts if part)
        published = correction.published
        told: Schema = {
            "name": field.name if field.name != correction.wire else None,
            "also": list(field.also) or None,
            "unit": field.unit,
            "grade": field.grade,
            "published": False if published is None else published if published != correction.word else None,
        }
        found: Schema = {"description": f"{text[:1].upper()}{text[1:]}."} if text else {}
        return found | self.marked({key: value for key, value in told.items() if value is not None})
