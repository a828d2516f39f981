"""Paths: puts ids into path templates, percent-encoded, so that an id such as "../x" cannot lead elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote
from uuid import UUID

from ..base.scalars import whole
from ..errors import FieldError, ValidationError
from ..facts import Dialect
from ..validation import refused

_DIGITS = 18


def fill(template: str, record_id: object, *, word: str, dialect: Dialect, what: str) -> str:
    """Return ``template`` with ``{id}`` replaced.

    ``word`` is the id's type (``int``, ``str`` or ``guid``), ``what`` the call for the error.
    Raises ``ValidationError`` for an id that cannot be one.
    """
    if "{id}" not in template:
        return template
    return template.replace("{id}", _segment(record_id, word, dialect, what))


def fill_all(
    template: str, values: Sequence[object], words: Mapping[str, str], *, dialect: Dialect, what: str
) -> str:
    """Return ``template`` with its placeholders replaced by ``values`` in their order."""
    for name, value in zip(re.findall(r"\{([^{}]+)\}", template), values, strict=True):
        template = template.replace(f"{{{name}}}", _segment(value, words.get(name, "str"), dialect, what), 1)
    return template


def _segment(record_id: object, word: str, dialect: Dialect, what: str) -> str:
    record_id = whole(record_id)
    if isinstance(record_id, UUID):
        record_id = str(record_id)
    if isinstance(record_id, int) and not isinstance(record_id, bool):
        if word != "int" and dialect.ids == "strict":
            raise _refusal(dialect, what, f"takes the {word} id of a row as text, got the number {record_id}")
        if abs(record_id) < 10**_DIGITS:
            return str(record_id)
        raise _refusal(dialect, what, f"takes a whole number of at most {_DIGITS} digits")
    if isinstance(record_id, str):
        if word == "int":
            text = record_id.strip()
            digits = text.removeprefix("-")
            if digits.isdecimal() and digits.isascii() and len(digits) <= _DIGITS:
                return text
            raise _refusal(dialect, what, f"takes a whole number, got {record_id[:40]!r}")
        if record_id.strip(". ") and record_id.isprintable():
            return quote(record_id, safe="")
        raise _refusal(dialect, what, f"takes a {word} as text, got {record_id[:40]!r}")
    wanted = "a whole number" if word == "int" else f"a {word} as text"
    raise _refusal(dialect, what, f"takes {wanted}, got {type(record_id).__name__}")


def _refusal(dialect: Dialect, what: str, message: str) -> ValidationError:
    return refused(dialect.api.family, what, [FieldError("id", message)])
