"""Rules for renames: each old name comes with the version that drops it, and nothing else may have that name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from codegen.lint.context import Context, Facts, as_facts
from codegen.manifest.model import Op, Resource
from codegen.manifest.signatures import CALL, CHANGES, pages
from codegen.manifest.source import Document
from codegen.naming import reserved
from codegen.safe import is_identifier

#: In the signatures of lists, so never the name of a filter.
_EXPLICIT = CALL | CHANGES


def check(context: Context) -> None:
    """Check the old names of operations, filters and fields."""
    for resource in context.manifest.resources.values():
        data: Any = resource.document.data
        operations = {**data["ops"], **data.get("children", {})}
        for op in resource.ops.values():
            taken = {
                **resource.ops,
                **dict.fromkeys(reserved.of_resources()),
                "list_all": None,
                "changed_since": None,
                "find": None,
                "ensure": None,
            }
            others = [str(o["was"]) for name, o in operations.items() if name != op.name and "was" in o]
            facts: Facts = operations[op.name]
            _name(context, resource.document, facts, op.name, [*taken, *others], *op.trail)
            _filters(context, resource, op, facts)
    if context.manifest.params is not None:
        groups: Any = context.manifest.params.data
        for group, filters in groups["groups"].items():
            for name, given in filters.items():
                _name(context, context.manifest.params, as_facts(given), name, filters, "groups", group, name)
    for entity in context.manifest.entities.values():
        if not entity.is_row:
            _fields(context, entity.name, entity.document)


def _name(
    context: Context, document: Document, facts: Facts, name: str, taken: Iterable[str], *trail: str
) -> None:
    was = facts.get("was")
    now = reserved.version(context.manifest.folder, context.manifest.version)
    if "until" in facts and _numbers(facts["until"]) <= _numbers(now):
        message = (
            f"the old name was for versions before {facts['until']}, and this is {now}; remove was and until"
        )
        context.complain(document, message, *trail, "until")
    if ("until" in facts) != ("was" in facts):
        given, other = ("was", "until") if "was" in facts else ("until", "was")
        context.complain(document, f"{given} needs {other} beside it", *trail, given)
    if was is None:
        return
    if was == name:
        context.complain(document, f"{was!r} is its name; was is for an old one", *trail, "was")
    elif was in taken:
        context.complain(document, f"old name {was!r} is in use", *trail, "was")
    elif not is_identifier(str(was)):
        context.complain(document, f"old name {was!r} cannot be a Python name", *trail, "was")


def _numbers(version: str) -> list[int]:
    found = [int(part) for part in re.findall(r"[0-9]+", version)]
    while found and not found[-1]:
        found.pop()  # 1.0 and 1.0.0 are the same
    return found


def _filters(context: Context, resource: Resource, op: Op, facts: Facts) -> None:
    """Check the filters of an operation, those that groups give it among the others it has."""
    own = {**facts.get("query", {}), **facts.get("fields", {})}
    for name, given in own.items():
        part = "query" if name in facts.get("query", {}) else "fields"
        _filter(context, op, resource.document, name, as_facts(given), *op.trail, part, name)
    if context.manifest.params is None or op.of:
        return
    data: Any = context.manifest.params.data
    for group in facts.get("params", []):
        for name, given in data["groups"].get(group, {}).items():
            if name not in own and "was" in as_facts(given):
                trail = ("groups", group, name)
                _filter(context, op, context.manifest.params, name, as_facts(given), *trail)


def _filter(context: Context, op: Op, document: Document, name: str, facts: Facts, *trail: str) -> None:
    param = op.query.get(name)
    if param is None:
        return
    others = [p for p in op.query.values() if p.name != name]
    explicit = {*pages(context.manifest.api), *_EXPLICIT}
    taken = {*op.query, *explicit, *(other for p in others for other in (p.was, p.wire) if other)}
    _name(context, document, facts, name, taken, *trail)
    if param.was and param.wire == param.was and not param.sets and not param.when:
        message = f"{param.was!r} is the vendor's name, which works anyway; remove was and until"
        context.complain(document, message, *trail, "was")


def _fields(context: Context, name: str, document: Document) -> None:
    data: Any = document.data
    known = context.fields(name)
    for field, given in data.get("fields", {}).items():
        others = {w for f in known.values() if f.name != field for w in (f.read, f.write, f.create, f.was)}
        own = reserved.of_records(custom_fields=context.manifest.custom_fields)
        taken = {*known, *own, *(other for other in others if other)}
        _name(context, document, as_facts(given), field, taken, "fields", field)
