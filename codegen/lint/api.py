"""Rules for ``api.yaml``: dialects, styles of requests and resolvers."""

from __future__ import annotations

import re
from typing import Any

from codegen import places
from codegen.lint.context import Context
from codegen.manifest import structure
from codegen.manifest.problems import did_you_mean
from codegen.manifest.requests import VERBS
from codegen.manifest.source import Document

#: What a call has to fill into the parameters of a page style, and into the path and body of a write style.
_PAGE, _WRITE = frozenset({"page_size", "page_no", "offset"}), frozenset({"id"})


def check(context: Context) -> None:
    """Check styles and resolvers."""
    document = context.manifest.api_document
    if document is None:
        return
    keys = structure.keys_beside_dialects(places.schema(context.upstream.root, "resource"))
    for name in context.manifest.dialects[1:]:
        if name in keys:
            message = f"{name!r} is a key of operations or filters; no dialect can be called so"
            context.complain(document, message, "dialects", name)
    for name, style in context.manifest.api["page_styles"].items():
        _complete(context, document, style, "page_styles", name)
        for dialect, params in style.items():
            for wire, text in params.items():
                _placeholders(context, document, text, _PAGE, "page_styles", name, dialect, wire)
    for name, kinds in context.manifest.api["write_styles"].items():
        for kind, style in kinds.items():
            for dialect, request in style.items():
                for verb in VERBS:
                    where = ("write_styles", name, kind, dialect, verb)
                    _placeholders(context, document, request.get(verb, ""), _WRITE, *where)
    _keys_and_operators(context, document)
    _resolvers(context, document)
    _compared(context, document)


def _complete(context: Context, document: Document, style: dict[str, object], *where: str) -> None:
    missing = [name for name in context.manifest.api["dialects"] if name not in style]
    if missing:
        message = f"says nothing of dialect {', '.join(map(repr, missing))}; {{}} sends nothing"
        context.complain(document, message, *where)


def _placeholders(
    context: Context, document: Document, text: str, known: frozenset[str], *where: str
) -> None:
    rest = re.sub(r"\{(\w+)\}", "", text)
    for name in re.findall(r"\{(\w+)\}", text):
        if name not in known:
            said = f"placeholder {{{name}}} is not filled in here{did_you_mean(name, known)}"
            context.complain(document, said, *where)
    if "{" in rest or "}" in rest:
        context.complain(document, f"{text!r} has a brace without its pair or its name", *where)


def _compared(context: Context, document: Document) -> None:
    """Check that each name is one of a filter whose field rows or records have."""
    lists = [
        (resource, listed)
        for resource in context.manifest.resources.values()
        if (listed := resource.listed) is not None
    ]
    used = {
        name
        for resource, listed in lists
        for name in listed.query
        if name in context.fields(resource.row) | context.fields(resource.entity)
    }
    given = context.manifest.api.get("compared_by_name", {}).get("value", [])
    for place, name in enumerate(given):
        if name not in used and not context.manifest.broken:
            message = f"no list has a filter and a field {name!r}{did_you_mean(name, used)}"
            context.complain(document, message, "compared_by_name", "value", place)


def _keys_and_operators(context: Context, document: Document) -> None:
    known = {name for entity in context.manifest.entities for name in context.fields(entity)}
    for name in context.manifest.api.get("key_prefixes", {}):
        if name not in known and not context.manifest.broken:
            message = f"no entity has a field {name!r}{did_you_mean(name, known)}"
            context.complain(document, message, "key_prefixes", name)
    for part in ("key_prefixes", "list_operators"):
        seen: dict[str, str] = {}
        for name, text in context.manifest.api.get(part, {}).items():
            if seen.setdefault(text, name) != name:
                context.complain(document, f"{text!r} is that of {seen[text]!r} already", part, name)


def _resolvers(context: Context, document: Document) -> None:
    for name, facts in context.manifest.api.get("resolvers", {}).items():
        if "published" in facts:
            continue  # published_lists knows those
        resource = context.manifest.resources.get(name)
        said: str | None
        if resource is None:
            said = context.missing("resource", name, context.manifest.resources)
        else:
            said = context.missing(f"operation of {name}", facts["op"], resource.ops)
        if said:
            context.complain(document, said, "resolvers", name)
        broken = resource is not None and {resource.row, resource.entity} & context.manifest.broken
        known = context.fields(resource.row) if resource is not None and not broken else {}
        for key, field in {"match": facts["match"], "give": facts["give"], **_within(facts)}.items():
            if resource is not None and known and field not in known:
                message = f"{field!r} is no field of {resource.row}{did_you_mean(field, known)}"
                context.complain(document, message, "resolvers", name, key)


def _within(facts: dict[str, Any]) -> dict[str, str]:
    return {"within": next(iter(facts["within"]))} if facts.get("within") else {}
