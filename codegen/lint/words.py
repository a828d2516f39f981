"""Rules for descriptions of fields and filters: a sentence that says more than the name does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.lint.context import Context, as_facts
from codegen.manifest.source import Document

#: Words that say nothing of what is described.
_EMPTY = (
    "a an and are as at be by for from has have in is it its of on one only or per that the their this to was where "
    "which what when who whose with return returns get gets value field filter filters specified given"
)


def says_nothing(name: str, text: str) -> bool:
    """Whether a description is but the words of a name, which it may bend: ``The client's id.`` of ``client_id``."""
    known = "".join(re.findall(r"[a-z0-9]+", name.lower()))
    words = set(re.findall(r"[a-z0-9]+", text.lower().replace("'s", ""))) - {*_EMPTY.split()}
    return all(word.removesuffix("s") in known for word in words)


def check(context: Context) -> None:
    """Check every ``doc`` of a field or filter."""
    for document, name, text, trail in _described(context):
        if not text.endswith("."):
            context.complain(document, "doc is a sentence, which ends with a full stop", *trail, "doc")
        if says_nothing(name, text):
            message = f"doc says no more than the name {name!r}; say what it means, or leave it out"
            context.complain(document, message, *trail, "doc")


def _described(context: Context) -> Iterator[tuple[Document, str, str, tuple[str, ...]]]:
    """Yield the ``doc`` of each field and filter, with where it stands."""
    for entity in context.manifest.entities.values():
        if not entity.is_row:
            yield from _in(entity.document, "fields")
    if context.manifest.params is not None:
        groups: Any = context.manifest.params.data
        for group in groups["groups"]:
            yield from _in(context.manifest.params, "groups", group)
    for resource in context.manifest.resources.values():
        for op in resource.ops.values():
            for part in ("query", "fields"):
                yield from _in(resource.document, *op.trail, part)


def _in(document: Document, *trail: str) -> Iterator[tuple[Document, str, str, tuple[str, ...]]]:
    found: Any = document.data
    for part in trail:
        found = found.get(part) or {}
    for name, given in found.items():
        if text := as_facts(given).get("doc"):
            yield document, name, text, (*trail, name)
