"""Rules for ``quiet`` and ``restore``, what tells the server how to take a write: the fields exist and are sent."""

from __future__ import annotations

from codegen.lint.context import Context
from codegen.manifest.model import Resource, Switch
from codegen.manifest.problems import did_you_mean


def check(context: Context) -> None:
    """Check the switches of every resource that has some."""
    for resource in context.manifest.resources.values():
        writes = {"create", "update"} & resource.ops.keys()
        for what, switch in resource.quiet.items():
            if what in context.fields(resource.entity):
                message = f"{resource.entity} has a field {what!r}, so there can be no argument of that name"
                context.complain(resource.document, message, "quiet", what)
            _switch(context, resource, switch, "quiet", what)
        if resource.quiet and not writes:
            context.complain(resource.document, "quiet needs an operation create or update", "quiet")
        if resource.restore is not None:
            _switch(context, resource, resource.restore, "restore")
            if not {"update", "delete"} <= resource.ops.keys():
                context.complain(resource.document, "restore needs operations update and delete", "restore")


def _switch(context: Context, resource: Resource, switch: Switch, *trail: str) -> None:
    context.supported(resource.document, {"grade": switch.grade, "note": switch.note}, *trail)
    known = context.fields(resource.entity)
    if not known or resource.entity in context.manifest.broken:
        return
    for name, value in switch.fields.items():
        field, place = known.get(name), (*trail, "fields", name)
        if field is None:
            message = f"{name!r} is no field of {resource.entity}{did_you_mean(name, known)}"
            context.complain(resource.document, message, *place)
        elif field.ro:
            context.complain(resource.document, f"{name!r} is never sent", *place)
        elif type(value).__name__ != field.type:
            message = f"{name!r} is of type {field.type}, not {type(value).__name__}"
            context.complain(resource.document, message, *place)
