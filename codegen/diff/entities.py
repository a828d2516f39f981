"""Compares models, field by field, as callers see them: with the fields of their bases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.diff import types
from codegen.diff.change import Grade, aliases, pairs, said
from codegen.manifest.model import Entity, Field

Found = tuple[str, Grade, str]
Entities = Mapping[str, Entity]
_FACTS = {
    "unit": "unit",
    "warn_above": "warned of above",
    "also": "read elsewhere from",
    "via": "sent by way of",
    "derive": "made from",
    "names": "named in",
    "shown": "shown by",
    "one_of": "one of",
    "holds": "holding",
    "longest": "longest text served",
    "least": "least served",
    "most": "most served",
    "grade": "grade",
}


def fields(name: str, entities: Entities) -> dict[str, Field]:
    """Return all fields of a model, those of its bases included."""
    found: dict[str, Field] = {}
    entity = entities.get(name)
    for base in entity.bases if entity else ():
        found |= fields(base, entities)
    return found | entity.fields if entity else found


@attrs.define
class Models:
    """Compares two layers of models; each class is compared once."""

    old: Entities
    new: Entities
    _kept: dict[str, list[Found]] = attrs.field(factory=dict, init=False)

    def changes(self, name: str) -> list[Found]:
        """Return (field or nothing, grade, what) for a model; what its bases say is not repeated."""
        if name not in self.old:
            return [("", "feature", f"added, with {len(fields(name, self.new))} fields")]
        if name not in self.new:
            return [("", "breaking", "removed")]
        said_above = {found for base in self.new[name].bases for found in self._all(base)}
        return [found for found in self._all(name) if found not in said_above or not found[0]]

    def _all(self, name: str) -> list[Found]:
        if name not in self.old or name not in self.new:
            return []
        if name not in self._kept:
            self._kept[name] = list(self._compare(name))
        return self._kept[name]

    def _compare(self, name: str) -> Iterator[Found]:
        old, new = self.old[name], self.new[name]
        for base in sorted({*old.bases, *new.bases}):
            if base not in new.bases:
                yield "", "breaking", f"is no {base} any more"
            elif base not in old.bases:
                yield "", "feature", f"is a {base}"
        if old.key != new.key:
            yield "", "fix", f"told apart by {said(new.key)}, was by {said(old.key)}"
        if (old.doc, old.schema) != (new.doc, new.schema):
            yield "", "fix", "documentation"
        before, after = fields(name, self.old), fields(name, self.new)
        yield from aliases(before, after)
        for field, was, now in pairs(before, after):
            if was is None and now is not None:
                yield field, "feature", f"added, {now.type}"
            elif was is not None and now is None:
                yield field, "breaking", _gone(was, before, after)
            elif was is not None and now is not None and was != now:
                for grade, what in self._field(was, now):
                    yield field, grade, what

    def _field(self, old: Field, new: Field) -> Iterator[tuple[Grade, str]]:
        if old.type != new.type:
            what = f"is {new.type}, was {old.type}"
            written = old.ro or new.ro or types.body_takes(old.type, new.type)
            if types.same(old.type, new.type):
                yield "fix", what
            elif written and types.reads(old.type, new.type, self.new):
                yield "feature", what
            else:
                yield "breaking", what
        if old.ro != new.ro:
            yield ("breaking", "is read-only now") if new.ro else ("feature", "can be written now")
        before, after = (old.read, old.write, old.create), (new.read, new.write, new.create)
        if before != after:
            yield "fix", f"on the wire {_wire(after)}, was {_wire(before)}"
        for key, text in _FACTS.items():
            if getattr(old, key) != getattr(new, key):
                yield "fix", f"{text} {said(getattr(new, key))}, was {said(getattr(old, key))}"
        if (old.hint, old.note, old.doc) != (new.hint, new.note, new.doc):
            yield "fix", "documentation"


def _wire(names: tuple[str, str, str]) -> str:
    return "/".join(dict.fromkeys(names))


def _gone(field: Field, before: Mapping[str, Field], after: Mapping[str, Field]) -> str:
    heir = next((f.name for f in after.values() if f.read == field.read and f.name not in before), None)
    return f"removed; {heir} has its value (was: {field.name} would keep the name)" if heir else "removed"
