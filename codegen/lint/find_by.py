"""Rules for ``find_by``, what a record can be found by: fields, filters and switches exist and belong together."""

from __future__ import annotations

from codegen.lint.context import Context
from codegen.manifest.model import FindBy, Op, Resource
from codegen.manifest.problems import did_you_mean

#: Types of fields that can be compared with what a caller gives.
_PLAIN = ("str", "guid", "int")
#: The names of the methods that are made from these lines.
_METHODS = ("find", "ensure")


def check(context: Context) -> None:
    """Check ``find_by`` of every resource that has it."""
    for resource in context.manifest.resources.values():
        _closed(context, resource)
        if not resource.find_by:
            continue
        if resource.listed is None:
            context.complain(resource.document, "find_by needs an operation list of its own", "find_by")
        if "get" not in resource.ops and resource.row != resource.entity:
            message = "find_by needs an operation get: find returns a record, and rows show less"
            context.complain(resource.document, message, "find_by")
        if not any(how.alone for how in resource.find_by.values()):
            message = "nothing in find_by finds a record: alone is false everywhere"
            context.complain(resource.document, message, "find_by")
        for method in _METHODS:
            if method in resource.ops:
                message = f"operation {method!r} is made from find_by; name it otherwise"
                context.complain(resource.document, message, *resource.ops[method].trail)
        for field, how in resource.find_by.items():
            _field(context, resource, field, how)


def _closed(context: Context, resource: Resource) -> None:
    """Check what shows that a record is closed, what opens it again, and what notes on it."""
    closed, document = resource.closed, resource.document
    if closed is None:
        return
    context.supported(document, {"grade": closed.grade, "note": closed.note}, "closed")
    reopen, add = closed.reopen, closed.add
    known = context.fields(resource.entity)
    kind = context.manifest.resources.get(reopen["of"])
    if message := context.missing("resource", reopen["of"], context.manifest.resources):
        context.complain(document, message, "closed", "reopen", "of")
    op = resource.ops.get(add["op"])
    if op is None or op.kind != "create" or not op.of:
        context.complain(document, f"{add['op']!r} is no child that creates", "closed", "add", "op")
    there = context.fields(kind.entity) if kind else {}
    noted = context.manifest.resources.get(op.of or "") if op else None
    takes = context.fields(noted.entity) if noted else {}
    for names, fields, *trail in (
        (closed.by, known, "by"),
        ([reopen["set"], reopen["by"]], known, "reopen"),
        (reopen["give"], there, "reopen", "give"),
        (add["from"], known, "add", "from"),
        ([add["text"], *add.get("fields", {})], takes, "add"),
    ):
        for name in names if fields else ():
            if name not in fields:
                message = f"{name!r} is no field{did_you_mean(name, fields)}"
                context.complain(document, message, "closed", *trail)


def _field(context: Context, resource: Resource, name: str, how: FindBy) -> None:
    document, trail = resource.document, ("find_by", name)
    context.supported(document, {"grade": how.grade, "note": how.note}, *trail)
    known = context.fields(resource.entity)
    if how.kept_in:
        _key(context, resource, name, how)
        known = {}
    elif how.custom:
        context.complain(document, "custom is for a key, which has kept_in", *trail, "custom")
    if known and name not in known:
        message = f"{name!r} is no field of {resource.entity}{did_you_mean(name, known)}"
        context.complain(document, message, *trail)
    elif known and known[name].type not in _PLAIN:
        context.complain(
            document, f"{name!r} is of type {known[name].type}; texts and numbers are compared", *trail
        )
    elif known and how.same == "text" and known[name].type == "int":
        context.complain(document, f"{name!r} is a number, which has no case", *trail, "same")
    if how.get and name not in context.manifest.api.get("key_prefixes", {}):
        context.complain(document, f"{name!r} is none of key_prefixes: nothing is got by it", *trail, "get")
    if how.get and (how.filter or how.include):
        context.complain(document, "a record that is got needs no filter", *trail, "get")
    if resource.listed is not None:
        _filters(context, resource, resource.listed, name, how)


def _key(context: Context, resource: Resource, name: str, how: FindBy) -> None:
    """Complain of a key of the caller's that is a field itself, or is kept where nothing is found by."""
    if name in context.fields(resource.entity):
        message = f"{name!r} is a field of {resource.entity}; a key of the caller's is kept in others"
        context.complain(resource.document, message, "find_by", name)
    for place, field in enumerate(how.kept_in):
        if field not in resource.find_by or resource.find_by[field].kept_in:
            message = f"{field!r} has no line of its own in find_by{did_you_mean(field, resource.find_by)}"
            context.complain(resource.document, message, "find_by", name, "kept_in", place)


def _filters(context: Context, resource: Resource, listed: Op, name: str, how: FindBy) -> None:
    given = [("filter", how.filter)] if how.filter else []
    given += [("custom", how.custom)] if how.custom else []
    for place, asked in [*given, *(("include", switch) for switch in how.include)]:
        if asked in listed.query:
            continue
        message = (
            f"{asked!r} is no filter of {resource.name}.{listed.name}{did_you_mean(asked, listed.query)}"
        )
        trail = ("find_by", name, place, *((asked,) if place == "include" else ()))
        context.complain(resource.document, message, *trail)
