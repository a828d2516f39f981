"""Rules for filters and options: those of an operation, and those of groups that operations share."""

from __future__ import annotations

from typing import Any

from codegen.lint.context import Context, Facts, as_facts
from codegen.manifest.model import Op, Param, Request, Resource
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document


def check(context: Context) -> None:
    """Check the filters of every operation, and the groups."""
    used: set[str] = set()
    for resource in context.manifest.resources.values():
        for op in resource.ops.values():
            facts = _facts(resource, op)
            used.update(facts.get("params", []))
            _operation(context, resource, op, facts)
    params = context.manifest.params
    if params is None:
        return
    groups = _groups(params)
    for group, filters in groups.items():
        for name, given in filters.items():
            for key in ("type", *context.manifest.dialects[1:]):
                if unknown := context.unknown_word(as_facts(given).get(key, "any")):
                    context.complain(params, unknown, "groups", group, name, key)
        if group not in used and not context.manifest.broken:
            context.complain(params, f"no operation uses the group {group!r}", "groups", group)
        for name, given in filters.items():
            context.supported(params, as_facts(given), "groups", group, name)


def _facts(resource: Resource, op: Op) -> Facts:
    data: Any = resource.document.data
    for part in op.trail:
        data = data[part]
    found: Facts = data
    return found


def _groups(params: Document) -> dict[str, Facts]:
    data: Any = params.data
    groups: dict[str, Facts] = data["groups"]
    return groups


def _operation(context: Context, resource: Resource, op: Op, facts: Facts) -> None:
    document = resource.document
    for place, name in enumerate(op.requires_any):
        if name not in op.query:
            message = f"requires_any names {name!r}, which is no filter{did_you_mean(name, op.query)}"
            context.complain(document, message, *op.trail, "requires_any", place)
    own: Facts = facts.get("query", {})
    for part in ("query", "fields"):
        for name in facts.get(part, {}):
            param = op.query.get(name)
            for key, word in {"type": param.type, **param.takes}.items() if param else ():
                if unknown := context.unknown_word(word):
                    context.complain(document, unknown, *op.trail, part, name, key)
    if op.of:
        return
    for name, given in own.items():
        trail = (*op.trail, "query", name)
        context.supported(document, as_facts(given), *trail)
        if name in op.query:
            _param(context, resource, op, op.query[name], as_facts(given), document, trail)
    if context.manifest.params is None:
        return
    groups = _groups(context.manifest.params)
    for group in facts.get("params", []):
        for name, given in groups.get(group, {}).items():
            if name in op.query and name not in own:
                trail = ("groups", group, name)
                _param(context, resource, op, op.query[name], as_facts(given), context.manifest.params, trail)


def _param(
    context: Context,
    resource: Resource,
    op: Op,
    param: Param,
    facts: Facts,
    document: Document,
    trail: tuple[str, ...],
) -> None:
    if op.request is None:
        return
    _wires(context, op, op.request, param, facts, document, trail)
    row = context.fields(resource.row) | context.fields(resource.entity)
    if {resource.row, resource.entity} & context.manifest.broken:
        return
    if row and param.matches and param.matches != "none" and param.matches not in row:
        message = f"matches {param.matches!r}, which is no field of {resource.row}{did_you_mean(param.matches, row)}"
        context.complain(document, message, *trail, "matches")
    _named(context, param, document, trail)
    for dialect, word in param.takes.items():
        if word == param.type:
            message = f"both dialects take {param.type}; leave it out"
            context.complain(document, message, *trail, dialect)
    if param.loose and param.matches in (None, "none"):
        context.complain(document, "is loose, but matches no field; leave it out", *trail, "loose")
    elif param.loose and not param.note:
        context.complain(document, "needs a note that says what else it selects", *trail, "loose")
    _widens(context, op, param, facts, document, trail)


def _wires(
    context: Context,
    op: Op,
    request: Request,
    param: Param,
    facts: Facts,
    document: Document,
    trail: tuple[str, ...],
) -> None:
    """Compare what a filter sends with what is published."""
    declared = context.upstream.query(request.verb, request.path)
    described, sent = context.upstream.exists, param.only in (None, op.dialect)
    where = f"{request.verb} {request.path}"
    wires = [("wire", param.wire)] if param.wire else []
    wires += [("sets", wire) for wire in param.sets]
    wires += [("when", wire) for sent in (param.when or {}).values() for wire in sent]
    for key, wire in wires:
        if described and wire not in declared and not facts.get("new") and sent:
            message = f"{wire!r} is no published parameter of {where}{did_you_mean(wire, declared)}"
            context.complain(document, f"{message}; mark it new with a note", *trail, key)
    if facts.get("new") and sent and param.wire in declared:
        context.complain(document, f"is not new: {where} is published with it now", *trail, "new")
    if sent:
        context.correction(document, facts, declared.get(param.wire, ""), *trail)


def _widens(
    context: Context, op: Op, param: Param, facts: Facts, document: Document, trail: tuple[str, ...]
) -> None:
    """Check a filter that brings rows which others leave out."""
    if not param.widens:
        return
    if op.kind != "list":
        context.complain(document, "widens a list, and this is none; leave it out", *trail, "widens")
    elif facts.get("matches", "none") != "none":
        message = "compares a field, so what rows show says what it does; leave one of both out"
        context.complain(document, message, *trail, "widens")
    elif not param.note:
        context.complain(document, "needs a note that says which rows it brings", *trail, "widens")


def _named(context: Context, param: Param, document: Document, trail: tuple[str, ...]) -> None:
    """Check that the names can be looked up, in a list with the filters that narrow it."""
    if param.named is None or context.manifest.broken:
        return
    of = param.named["of"]
    if unknown := context.missing("resolver for", of, context.manifest.api.get("resolvers", {})):
        context.complain(document, unknown, *trail, "named", "of")
        return
    for name, message in context.narrowing(of, param.named["where"]).items():
        context.complain(document, message, *trail, "named", "where", name)
