"""The section of a list's docstring that names its filters: those that are described, then the others by type."""

from __future__ import annotations

from collections.abc import Collection

from codegen import safe
from codegen.manifest.model import Op
from codegen.render import docs_fields, pytypes
from codegen.render.docs import Said

_SEEN = "What is not marked as seen live is published only: no tenant is known to obey it."
_OTHERS = "Published by name and type alone: {}."


def section(op: Op, said: Said, explicit: Collection[str]) -> str:
    """Return the section, indented for a class; empty where a list has no filters.

    ``explicit`` are those that the signature names itself.
    """
    described: list[str] = []
    others: dict[str, list[str]] = {}
    for param in op.query.values():
        if param.name in explicit or not safe.is_identifier(param.name):
            continue
        text = docs_fields.of_param(param, said.evidence, listed=True)
        if text:
            described.append(
                f"{param.name}: {text.removesuffix(said.evidence.filters['C']).rstrip() or text}"
            )
        else:
            kind = pytypes.query(param.type).removesuffix(" | None").replace("Ids", "ids")
            others.setdefault(kind, []).append(f"``{param.name}``")
    lines = [*([] if said.own_grades or not described else [_SEEN]), *described]
    if others:
        told = "; ".join(f"{kind} {', '.join(names)}" for kind, names in sorted(others.items()))
        lines.append(_OTHERS.format(told))
    entries = "\n".join(f"            {safe.wrap(line, 16)}" for line in lines)
    return f"        Filters:\n{entries}" if lines else ""
