"""Rules for ``sends``, what writes set off outside: every word stands in a write, every pattern fits a field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from itertools import chain

from codegen.manifest.model import Manifest, Op, Resource
from codegen.manifest.problems import Problem
from codegen.naming.published import Published


def check(manifest: Manifest, published: Published) -> list[Problem]:
    """Return a problem for each word and pattern that nothing has: it guards nothing, or is misspelt."""
    document = manifest.api_document
    if document is None or manifest.broken:
        return []
    resources = [*manifest.resources.values(), *published.resources.values()]
    writes = [text for resource in resources for text in _texts(resource)]
    entities = chain(manifest.entities.values(), published.entities.values())
    fields = {
        name.lower()
        for entity in entities
        for field in entity.fields.values()
        for name in (field.write, field.create)
    } | {
        param.wire.lower()
        for resource in resources
        for op in _writes(resource)
        for param in op.query.values()
    }
    problems: list[Problem] = []
    for what, how in manifest.api.get("sends", {}).items():
        for place, word in enumerate(how.get("words", {}).get("value", ())):
            if not any(word in text for text in writes):
                said = f"no write has {word!r} in its path, or in the name of its entity"
                problems.append(document.problem(said, "sends", what, "words", "value", place))
        for place, pattern in enumerate(how.get("fields", {}).get("value", ())):
            if not _fits(fields, pattern):
                said = f"no entity has a field {pattern!r}"
                problems.append(document.problem(said, "sends", what, "fields", "value", place))
    return problems


def _fits(names: Iterable[str], pattern: str) -> bool:
    return any(fnmatchcase(name, pattern) for name in names)


def _writes(resource: Resource) -> Iterator[Op]:
    return (op for op in resource.ops.values() if op.effect != "read")


def _texts(resource: Resource) -> Iterator[str]:
    for op in _writes(resource):
        paths = [step.path for step in (*filter(None, op.requests.values()), *op.experimental)]
        yield " ".join([*paths, resource.entity, op.body or ""]).lower()
