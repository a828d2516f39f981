"""Texts of the help of operations: what one does, its request, and what its arguments are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.catalogue.values import described

if TYPE_CHECKING:
    from halopsa.catalogue.arguments import Argument
    from halopsa.catalogue.operations import Entry

__all__ = ["about", "first_sentence", "summary"]

_WHAT = {
    "list": "List {many}.",
    "get": "Show one by its id, with all details.",
    "get_one": "Show it.",
    "create": "Create one.",
    "update": "Change one.",
    "delete": "Delete one.",
    "bulk": "Create or change many.",
    "upload": "Upload a file.",
    "download": "Download a file.",
    "report": "Run one and show its rows.",
}
_KNOWN = {
    "A": "seen live",
    "B": "seen live",
    "C": "published only",
    "D": "inferred",
}


def summary(entry: Entry) -> str:
    """Return in one sentence what an operation does."""
    op = entry.op
    many = (op.of or op.name if op.of else entry.resource.name).rpartition(".")[2].replace("_", " ")
    if op.of and op.kind in ("list", "create"):
        return f"List {many} of one." if op.kind == "list" else f"Add one of the {many} to it."
    said = _WHAT.get(op.kind)
    return said.format(many=many) if said else f"{', '.join(entry.requests)}."


def about(argument: Argument) -> str:
    """Return what an argument is: type, unit, names that stand for ids, how well it is established, advice."""
    known = argument.param or argument.field
    parts = [described(argument.type)]
    if argument.choices:
        parts = [" or ".join(argument.choices)]
    unit = argument.field.unit if argument.field is not None else None
    if unit:
        parts.append(f"in {unit}")
    if argument.names:
        parts.append(f"or a name ({argument.names})")
    if known is not None and known.grade:
        parts.append(_KNOWN[known.grade])
    text = ", ".join(parts)
    hint = known.hint if known is not None else None
    return f"{text[:1].upper()}{text[1:]}{f'; {hint}' if hint else ''}."


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    head, dot, _ = text.partition(". ")
    return head + dot.strip()
