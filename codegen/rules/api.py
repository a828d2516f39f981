"""Rules for ``api.yaml``."""

from __future__ import annotations

from codegen.constants import SAID
from codegen.rules.context import Context

_MADE = {"required_filters_in", "page_styles", "resolvers"}


def check(context: Context) -> None:
    """Check constants and resolvers."""
    document, api = context.manifest.api_document, context.manifest.api
    if document is None:
        return
    for name, given in api["constants"].items():
        if name in _MADE:
            message = f"constant {name!r} is made from the part of that name; name it otherwise"
            context.complain(document, message, "constants", name)
        keys = given["value"] if isinstance(given, dict) and given.get("keys") == "int" else {}
        if not isinstance(keys, dict) or not all(key.isdecimal() for key in keys):
            message = "keys: int is for a mapping whose keys are whole numbers"
            context.complain(document, message, "constants", name, "value")
    for name in SAID:
        given = api["constants"].get(name)
        size = given.get("value") if isinstance(given, dict) else given
        if isinstance(size, bool) or not isinstance(size, int | float):
            context.complain(document, f"constants needs {name}, a number: docstrings say it", "constants")
    for name, facts in api.get("resolvers", {}).items():
        resource = context.manifest.resources.get(name)
        said: str | None
        if resource is None:
            said = context.missing("resource", name, context.manifest.resources)
        else:
            said = context.missing(f"operation of {name}", facts["op"], resource.ops)
        if said:
            context.complain(document, said, "resolvers", name)
