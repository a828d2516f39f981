"""Texts of the help of operations: what one does, its request, and what its arguments are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from halopsa.catalogue.values import described

if TYPE_CHECKING:
    from halopsa.catalogue.arguments import Argument
    from halopsa.catalogue.operations import Entry

__all__ = ["about", "described_operation", "first_sentence", "summary"]

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
_GRADES = {
    "A": "Seen working on a live tenant.",
    "B": "Seen working on a live tenant.",
    "C": "Published by the vendor; nobody has verified it on a live tenant.",
    "D": "Inferred: nobody has verified it on a live tenant.",
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
    if op.doc and op.kind in ("create", "update") and op.name != op.kind:
        return first_sentence(op.doc)  # "erase" and "convert" say more than that they create or change one
    said = _WHAT.get(op.kind)
    return said.format(many=many) if said else f"{', '.join(entry.requests)}."


def described_operation(entry: Entry, grades: Mapping[str, str]) -> str:
    """Return what an operation does, its requests, how well it is established, and what it needs.

    ``grades``: what grades of evidence mean, where the API says it itself.
    """
    op = entry.op
    said = summary(entry)
    requests = ", ".join(entry.requests)
    parts = [said if said.startswith(requests) else f"{said} {requests}."]
    own = grades.get(op.grade)
    parts.append(f"Grade {op.grade}: {own.rstrip('.')}." if own else _GRADES[op.grade])
    parts += [op.doc.removeprefix(said).strip() if op.doc else ""]
    if op.unsupported:
        parts.append(op.unsupported)
    if op.requires_any:
        parts.append(f"Needs {_one_of(op.requires_any)}.")
    for rule in op.min:
        needed, _, when = rule.partition(" if ")
        if when:
            parts.append(f"Needs --{_option(needed)} if {when.replace('_', '-')}.")
        elif "|" in needed:
            parts.append(f"Needs {_one_of(needed.split('|'))}.")
    return "\n\n".join(filter(None, (parts[0], " ".join(filter(None, parts[1:])))))


def _one_of(names: Iterable[str]) -> str:
    return " or ".join(f"--{_option(name)}" for name in names)


def _option(name: str) -> str:
    return name.replace("_", "-").lower()


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
    own = argument.grades.get(known.grade) if known is not None and known.grade else None
    if known is not None and known.grade and own is None:
        parts.append(_KNOWN[known.grade])
    text = ", ".join(parts) + (f" ({own.rstrip('.')})" if own else "")
    hint = known.hint if known is not None else None
    return f"{text[:1].upper()}{text[1:]}{f'; {hint}' if hint else ''}."


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    head, dot, _ = text.partition(". ")
    return head + dot.strip()
