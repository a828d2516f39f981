"""Context of the lint rules: the resolved manifest, the published facts, and the collected problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from codegen.manifest.entities import WORDS, element
from codegen.manifest.model import Entity, Field, Manifest
from codegen.manifest.problems import Problem, did_you_mean
from codegen.manifest.source import Document
from codegen.manifest.upstream import Upstream

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = dict[str, Any]


@attrs.define
class Context:
    """One manifest under inspection."""

    manifest: Manifest
    upstream: Upstream
    problems: list[Problem] = attrs.Factory(list)

    def complain(self, document: Document, message: str, *trail: str | int) -> None:
        """Note a mistake at ``trail`` of a document."""
        self.problems.append(document.problem(message, *trail))

    def missing(self, what: str, name: str, known: Iterable[str]) -> str | None:
        """Return what to say of a name that does not exist; nothing of one whose file is broken."""
        known = list(known)
        if name in known or name in self.manifest.broken:
            return None
        return f"{what} {name!r} does not exist{did_you_mean(name, known)}"

    def narrowing(self, of: str, where: Iterable[str]) -> dict[str, str]:
        """Return what is wrong with filters that narrow the list of a resolver; each is a field of its rows too."""
        resource = self.manifest.resources.get(of)
        how = self.manifest.api.get("resolvers", {}).get(of, {})
        listed = resource.ops.get(how.get("op", "")) if resource is not None else None
        if resource is None or listed is None:
            return {}  # said of the resolver
        known = [name for name in listed.query if name in self.fields(resource.row)]
        return {
            name: f"no list of {of} has a filter and a field {name!r}{did_you_mean(name, known)}"
            for name in where
            if name not in known
        }

    def unknown_word(self, word: str) -> str | None:
        """Return what to say of a type word that means nothing."""
        inner = element(word)
        if inner in WORDS or inner in self.manifest.entities or inner in self.manifest.broken:
            return None
        return f"type {inner!r} is unknown{did_you_mean(inner, [*WORDS, *self.manifest.entities])}"

    def fields(self, name: str) -> dict[str, Field]:
        """Return all fields of an entity, those of its bases included."""
        entity = self.manifest.entities.get(name)
        if entity is None:
            return {}
        fields: dict[str, Field] = {}
        for base in entity.bases:
            fields |= self.fields(base)
        return fields | entity.fields

    def origin(self, entity: Entity) -> Mapping[str, object] | None:
        """Return the published fields behind an entity or, where it extends another, behind that."""
        while entity.schema is None and entity.bases and entity.bases[0] in self.manifest.entities:
            entity = self.manifest.entities[entity.bases[0]]
        return self.upstream.fields(entity.schema) if entity.schema else None

    def ours(self, vendor: str) -> str:
        """Return the vendor's type word with our name for a schema; one that is not curated is an object."""
        inner = element(vendor)
        if inner in WORDS:
            return vendor
        curated = [entity for entity in self.manifest.entities.values() if entity.schema == inner]
        curated.sort(key=lambda entity: entity.is_row)
        word = curated[0].name if curated else self.upstream.enum_word(inner) or "object"
        return f"{vendor[: vendor.rindex(inner)]}{word}{']' * vendor.count(']')}"

    def correction(self, document: Document, facts: Facts, vendor: str, *trail: str) -> None:
        """Complain of a type that differs silently, or corrects what is no longer so."""
        expect, ours = facts.get("expect"), facts.get("type")
        if expect is None:
            known = ours and vendor and self.unknown_word(ours) is None
            if known and ours != self.ours(vendor):
                message = f"type {ours!r} is published as {vendor!r}; say so with expect: {vendor!r}"
                self.complain(document, message, *trail, "type")
        elif vendor != expect:
            message = f"stale correction: published as {vendor or 'nothing'!r} now, not {expect!r}"
            self.complain(document, message, *trail, "expect")
        elif ours == expect:
            self.complain(document, "redundant correction: published like that; remove it", *trail, "expect")

    def graded(self, document: Document, what: str, *trail: str) -> None:
        """Complain of a file without a grade, or of a weak one without a note, where no description supports it."""
        data: Any = document.data
        if self.upstream.exists:
            return
        if "grade" not in data:
            self.complain(document, f"{what} needs a grade: no description is published", *trail)
        elif data["grade"] in ("C", "D") and not data.get("note"):
            message = f"grade {data['grade']} needs a note that says where the fact comes from"
            self.complain(document, message, "grade")

    def supported(self, document: Document, facts: Facts, *trail: str) -> None:
        """Complain of a weak grade without a note, and of what nobody publishes without its evidence.

        The grade and the note of a whole file are the evidence of all in it that has none of its own.
        """
        whole: Any = document.data
        covering = whole if facts.get("grade") in (None, whole.get("grade")) else {}
        grade = facts.get("grade") or covering.get("grade")
        note = facts.get("note") or covering.get("note")
        if (
            facts.get("new")
            and facts.get("only") in (None, self.manifest.dialects[0])
            and not (grade and note)
        ):
            lacks = " and a ".join(word for word, there in (("grade", grade), ("note", note)) if not there)
            message = f"is published nowhere: it needs a {lacks} that says where the fact comes from"
            self.complain(document, message, *trail, "new")
        elif facts.get("grade") in ("C", "D") and not note:
            message = f"grade {facts['grade']} needs a note that says where the fact comes from"
            self.complain(document, message, *trail, "grade")


def as_facts(given: object) -> Facts:
    """Return an entry in its long form."""
    return given if isinstance(given, dict) else {"type": given}
