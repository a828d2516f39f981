"""Rules for resources and their operations."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from codegen.lint import access
from codegen.lint.context import Context
from codegen.manifest import hosts
from codegen.manifest.model import Op, Resource
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document


def check(context: Context) -> None:
    """Check every resource, and that each row of the requirements is answered once."""
    rows: Counter[str] = Counter()
    for resource in context.manifest.resources.values():
        _resource(context, resource)
        for op in resource.ops.values():
            _operation(context, resource, op)
            rows.update([op.inventory_row] if op.inventory_row else [])
    for resource in context.manifest.resources.values():
        for op in resource.ops.values():
            if op.inventory_row and rows[op.inventory_row] > 1:
                message = f"inventory_row {op.inventory_row!r} is claimed twice"
                context.complain(resource.document, message, *op.trail, "inventory_row")


def _resource(context: Context, resource: Resource) -> None:
    document = resource.document
    context.graded(document, f"resource {resource.name!r}", "resource")
    for key, name in (("entity", resource.entity), ("row", resource.row)):
        if message := context.missing("entity", name, context.manifest.entities):
            context.complain(document, message, key)
    known = context.fields(resource.entity)
    lists = [op for op in resource.ops.values() if op.kind == "list" and op.of is None]
    for op in lists[1:]:
        message = f"{resource.name} has a list already, {lists[0].name!r}; make this a resource of its own"
        context.complain(document, message, *op.trail)
    for name in resource.key if known else ():
        if name not in known:
            message = f"key {name!r} is no field of {resource.entity}{did_you_mean(name, known)}"
            context.complain(document, message, "key")


def _operation(context: Context, resource: Resource, op: Op) -> None:
    document, trail = resource.document, op.trail
    if op.returns and (message := context.missing("entity", op.returns, context.manifest.entities)):
        context.complain(document, message, *trail, "returns")
    styles: Any = context.manifest.api.get("page_styles", {})
    for dialect, request in op.requests.items():
        place = trail if dialect == op.dialect else (*trail, dialect)
        if request and (message := context.missing("page style", request.page, styles)):
            context.complain(document, message, *place, "page")
            break  # most likely the same one
    described = context.upstream.exists and not op.of
    own = op.request
    if op.page_size is not None and not op.of and (op.kind != "list" or own is None or own.page == "none"):
        context.complain(document, "page_size is for a list that has pages", *trail, "page_size")
    limits = context.manifest.api.get("served", {}).get("limits", {})
    if "limit" in op.served and (message := context.missing("limit", op.served["limit"], limits)):
        context.complain(document, message, *trail, "served", "limit")
    tops = {
        way.partition(".")[0]
        for field in context.fields(resource.entity).values()
        for way in (field.write, field.create)
    }
    for number, name in enumerate(op.served.get("takes", [])):
        if name not in tops and resource.entity not in context.manifest.broken:
            message = f"takes names {name!r}, which is no key of a body{did_you_mean(name, tops)}"
            context.complain(document, message, *trail, "served", "takes", number)
    known = context.fields(resource.entity)
    for name in op.served.get("usual", {}):
        if name not in known and resource.entity not in context.manifest.broken:
            message = (
                f"usual names {name!r}, which is no field of {resource.entity}{did_you_mean(name, known)}"
            )
            context.complain(document, message, *trail, "served", "usual", name)
    if op.more and op.kind != "call":
        context.complain(document, "more is for a call", *trail, "more")
    published = own is not None and context.upstream.operation(own.verb, own.path) is not None
    if own and described and not published:
        verb = "write" if own.id_in_body else own.verb.lower()
        context.complain(document, f"the vendor publishes no {own.verb} {own.path}", *trail, verb)
    for number, step in enumerate(op.experimental):
        if described and context.upstream.operation(step.verb, step.path) is None:
            message = f"the vendor publishes no {step.verb} {step.path}"
            context.complain(document, message, *trail, "experimental", number, step.verb.lower())
    if own and not op.of and published:
        declared = context.upstream.query(own.verb, own.path)
        for wire in own.fixed:
            if wire not in declared and not op.note:
                message = f"{wire!r} is no published parameter of {own.verb} {own.path}"
                message += "; give the operation a note that says where it comes from"
                context.complain(document, message, *trail, "fixed", wire)
    _placeholders(context, document, op)
    access.operation(context, document, op)
    _bulk(context, resource, op)
    whole: Any = document.data
    note = op.note or (whole.get("note") if op.grade == resource.grade else None)
    if op.grade in ("C", "D") and not note and not op.of:
        message = f"grade {op.grade} needs a note that says where the fact comes from"
        context.complain(document, message, *trail, "grade")
    _minimum(context, resource, op)


def _bulk(context: Context, resource: Resource, op: Op) -> None:
    """Complain of keys that are no fields, and of words that belong to another kind of operation."""
    document, known = resource.document, context.fields(resource.entity)
    if op.keys and op.kind != "bulk":
        context.complain(document, f"keys are of kind bulk, and this is of kind {op.kind}", *op.trail, "keys")
    for place, name in enumerate(op.keys if known else ()):
        if name not in known:
            message = f"keys names {name!r}, which is no field{did_you_mean(name, known)}"
            context.complain(document, message, *op.trail, "keys", place)
    if op.part and op.kind != "upload":
        message = f"part is of kind upload, and this is of kind {op.kind}"
        context.complain(document, message, *op.trail, "part")
    if op.kind == "bulk" and not op.bulk:
        context.complain(document, "kind bulk needs a bulk style: bulk: NAME", *op.trail, "kind")


def _placeholders(context: Context, document: Document, op: Op) -> None:
    """Complain of what no call can fill in: beside the id only what an earlier step took from its answer."""
    known = {"id"} | hosts.in_paths(context.manifest.api)
    filled = known.copy()
    for number, step in enumerate([] if op.of else op.experimental):
        trail: tuple[str | int, ...] = (*op.trail, "experimental")
        if _are_steps(document, op):
            trail = (*trail, number)
        for key, value in [(step.verb.lower(), step.path), *(step.json or {}).items()]:
            for name in re.findall(r"\{(\w+)\}", str(value)):
                if name not in known:
                    where = (*trail, key) if key == step.verb.lower() else (*trail, "json", key)
                    message = f"placeholder {{{name}}} is not filled in here{did_you_mean(name, known)}"
                    context.complain(document, message, *where)
        known |= set(step.take)
    for dialect, request in op.requests.items():
        place = op.trail if dialect == op.dialect else (*op.trail, dialect)
        for name in re.findall(r"\{(\w+)\}", request.path if request else ""):
            if name not in filled:
                message = f"placeholder {{{name}}} is not filled in here{did_you_mean(name, filled)}"
                context.complain(document, message, *place)


def _are_steps(document: Document, op: Op) -> bool:
    given: Any = document.data
    for part in op.trail:
        given = given[part]
    return isinstance(given["experimental"], list)


def _minimum(context: Context, resource: Resource, op: Op) -> None:
    owner = context.manifest.resources.get(op.of or "", resource)
    entity = op.returns or owner.entity
    known = {
        **context.fields(owner.entity),
        **context.fields(entity),
        **op.query,
        **dict.fromkeys(op.bind),
    }
    if op.leading and (op.kind != "create" or op.leading not in context.fields(owner.entity)):
        message = f"first names a field of {owner.entity} that a create takes, and {op.leading!r} is none"
        context.complain(resource.document, message, *op.trail, "first")
    given: Any = resource.document.data
    for part in op.trail:
        given = given[part]
    for place, alternatives in enumerate(given.get("min", []) if entity in context.manifest.entities else []):
        for name in re.split(r"\|| if not | if ", alternatives):
            if name not in known:
                message = f"min names {name!r}, which is no field{did_you_mean(name, known)}"
                context.complain(resource.document, message, *op.trail, "min", place)
