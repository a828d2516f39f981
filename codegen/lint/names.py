"""Rules for the names of generated classes, methods and files: none may hide or overwrite another."""

from __future__ import annotations

import keyword

from codegen.lint.context import Context
from codegen.manifest.model import Resource
from codegen.naming import reserved
from codegen.render.pytypes import snake
from codegen.safe import is_file_name, is_identifier

#: Names that generated modules import; a class of that name would hide them.
_IMPORTED = {
    "Any", "AsyncChanges", "AsyncListing", "AsyncResource", "AsyncResourceAttributes", "Bookmark", "Changes",
    "Checkpoint", "ClassVar", "ClientBase", "Entity", "FileInput", "FileTarget", "Final",
    "Ids", "Listing", "Mapping", "OnProgress", "Page", "Resource", "ResourceAttributes", "Sequence", "Timeout",
    "TypedDict", "Unpack", "When",
}  # fmt: skip
#: Types in the signatures of a resource; a method of that name would hide them.
_HIDING = {"int", "str", "bool", "bytes", "object"}


def check(context: Context) -> None:
    """Check the names of entities, resources and methods."""
    _models(context)
    for resource in context.manifest.resources.values():
        _resource(context, resource)


def _models(context: Context) -> None:
    files: dict[str, str] = {}
    for entity in context.manifest.entities.values():
        trail = ("row", "entity") if entity.is_row else ("entity",)
        module = snake(entity.name)
        reason = _class_reason(entity.name) or _file_reason(module)
        for file in (f"models/{module}.py", f"facts/{entity.name}.json".lower()):
            other = files.setdefault(file, entity.name)
            if other != entity.name and reason is None:
                reason = f"would be written over {other!r}, for which the file is the same"
        if reason:
            context.complain(entity.document, f"entity {entity.name!r} {reason}", *trail)


def _class_reason(name: str) -> str | None:
    if keyword.iskeyword(name):
        return "cannot be a Python name"
    return "hides a class that generated code needs" if name in _IMPORTED else None


def _file_reason(stem: str) -> str | None:
    return "would be in a file some systems cannot have" if not is_file_name(stem) else None


def _resource(context: Context, resource: Resource) -> None:
    document, name = resource.document, resource.name
    reason = None
    if not is_identifier(name):
        reason = "cannot be a Python name"
    elif name in reserved.of_clients(context.manifest.folder):
        reason = "is taken by an attribute of the client"
    elif resource.class_name in context.manifest.entities:
        reason = f"would be written as class {resource.class_name}, which is an entity"
    else:
        reason = _class_reason(resource.class_name) or _file_reason(name)
    if reason:
        context.complain(document, f"resource {name!r} {reason}; name it otherwise", "resource")
    for op in resource.ops.values():
        reason = None
        if not is_identifier(op.name):
            reason = "cannot be a Python name"
        elif op.name in reserved.of_resources():
            reason = "is taken by all resources"
        elif op.name in _HIDING:
            reason = "hides a type of that name"
        elif op.name in ("list_all", "changed_since"):
            reason = "is made from list by itself"
        if reason:
            context.complain(document, f"operation {op.name!r} {reason}; name it otherwise", *op.trail)
