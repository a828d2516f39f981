"""Rules for ``changes``, how a list shows what changed: its time stamp and filter exist and belong together."""

from __future__ import annotations

from codegen.lint.context import Context
from codegen.manifest.model import Changes, Op, Resource
from codegen.manifest.problems import did_you_mean


def check(context: Context) -> None:
    """Check the line ``changes`` of every resource that has one."""
    for resource in context.manifest.resources.values():
        if resource.changes is None:
            continue
        facts = {"grade": resource.changes.grade, "note": resource.changes.note}
        context.supported(resource.document, facts, "changes")
        op = resource.listed
        if op is None:
            context.complain(resource.document, "changes needs an operation list of its own", "changes")
            continue
        if _stamp(context, resource, resource.changes) and resource.changes.filter is not None:
            _filter(context, resource, resource.changes, op)


def _stamp(context: Context, resource: Resource, changes: Changes) -> bool:
    """Check the field, and return whether it is right as far as can be told."""
    if {resource.row, resource.entity} & context.manifest.broken:
        return True
    row = context.fields(resource.row)
    # A filter compares the server's own column; the row need not show it.
    known = row | context.fields(resource.entity) if changes.filter else row
    field = known.get(changes.by)
    message = None
    if field is None:
        name = resource.entity if changes.filter else resource.row
        message = f"by names {changes.by!r}, which is no field of {name}{did_you_mean(changes.by, known)}"
    elif field.type != "datetime":
        message = f"{changes.by!r} is of type {field.type}; a change is told by a datetime"
    if message:
        context.complain(resource.document, message, "changes", "by")
    return message is None


def _filter(context: Context, resource: Resource, changes: Changes, op: Op) -> None:
    param = op.query.get(str(changes.filter))
    message = None
    if param is None:
        message = f"{changes.filter!r} is no filter of {resource.name}.list"
        message += did_you_mean(str(changes.filter), op.query)
    elif param.type != "datetime" or param.op != "ge":
        message = f"filter {param.name!r} is not for dates at or after one (type: datetime, op: ge)"
    elif param.matches != changes.by:
        message = f"filter {param.name!r} matches {param.matches or 'nothing'!r}, not {changes.by!r}"
    if message:
        context.complain(resource.document, message, "changes", "filter")
