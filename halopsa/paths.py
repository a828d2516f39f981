"""Puts ids into paths so that an id can never lead anywhere else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from .errors import FieldError, HaloPsaValidationError
from .facts import Dialect


def fill(template: str, record_id: object, *, word: str, dialect: Dialect, what: str) -> str:
    """Return ``template`` with ``{id}`` replaced.

    ``word`` is the id's type (``int``, ``str`` or ``guid``), ``what`` the call for the error.
    Raises ``HaloPsaValidationError`` for an id that cannot be one.
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
    if isinstance(record_id, int) and not isinstance(record_id, bool):
        if word == "int" or dialect == "inventory":
            return str(record_id)
        raise _refusal(what, f"takes the {word} id of a row as text, got the number {record_id}")
    if isinstance(record_id, str):
        if word == "int":
            text = record_id.strip()
            if text.removeprefix("-").isdecimal() and text.isascii():
                return text
            raise _refusal(what, f"takes a whole number, got {record_id[:40]!r}")
        if record_id.strip(". ") and record_id.isprintable():
            return quote(record_id, safe="")
    raise _refusal(
        what, f"takes {'a whole number' if word == 'int' else 'a text'}, got {type(record_id).__name__}"
    )


def _refusal(what: str, message: str) -> HaloPsaValidationError:
    return HaloPsaValidationError(
        f"{what}: the id {message}. Nothing was sent.", errors=[FieldError("id", message)]
    )
