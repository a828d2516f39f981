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


def _field(context: Context, resource: Resource, name: str, how: FindBy) -> None:
    document, trail = resource.document, ("find_by", name)
    context.supported(document, {"grade": how.grade, "note": how.note}, *trail)
    known = context.fields(resource.entity)
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


def _filters(context: Context, resource: Resource, listed: Op, name: str, how: FindBy) -> None:
    given = [("filter", how.filter)] if how.filter else []
    for place, asked in [*given, *(("include", switch) for switch in how.include)]:
        if asked in listed.query:
            continue
        message = (
            f"{asked!r} is no filter of {resource.name}.{listed.name}{did_you_mean(asked, listed.query)}"
        )
        trail = ("find_by", name, place, *((asked,) if place == "include" else ()))
        context.complain(resource.document, message, *trail)
