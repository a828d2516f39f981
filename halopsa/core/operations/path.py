"""Paths: puts ids into path templates, percent-encoded, so that an id such as "../x" cannot lead elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
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


def plain_id(record_id: object, *, word: str, dialect: Dialect, what: str) -> int | str:
    """Return an id as JSON has it: a number where its type is ``int``. Raises as `fill`."""
    found = _known(record_id, word, dialect, what)
    return int(found) if word == "int" and prefixed(found, dialect) is None else found


def _known(record_id: object, word: str, dialect: Dialect, what: str) -> int | str:
    """Return an id that can be one, as it was given."""
    record_id = whole(record_id)
    if isinstance(record_id, UUID):
        record_id = str(record_id)
    if isinstance(record_id, int) and not isinstance(record_id, bool):
        if word != "int" and dialect.ids == "strict":
            raise _refusal(dialect, what, f"takes the {word} id of a row as text, got the number {record_id}")
        if abs(record_id) < 10**_DIGITS:
            return record_id
        raise _refusal(dialect, what, f"takes a whole number of at most {_DIGITS} digits")
    if isinstance(record_id, str):
        if (key := prefixed(record_id, dialect)) is not None:
            if key.value.strip() and record_id.isprintable():
                return record_id
            raise _refusal(dialect, what, no_key(record_id, key))
        if word == "int":
            text = record_id.strip()
            digits = text.removeprefix("-")
            if digits.isdecimal() and digits.isascii() and len(digits) <= _DIGITS:
                return text
            raise _refusal(dialect, what, f"takes a whole number, got {record_id[:40]!r}")
        if record_id.strip(". ") and record_id.isprintable():
            return record_id
        raise _refusal(dialect, what, f"takes a {word} as text, got {record_id[:40]!r}")
    wanted = "a whole number" if word == "int" else f"a {word} as text"
    raise _refusal(dialect, what, f"takes {wanted}, got {type(record_id).__name__}")


class PrefixedKey(NamedTuple):
    """A key that stands for an id: the field it is of, and its value."""

    field: str
    value: str


def prefixed(text: object, dialect: Dialect) -> PrefixedKey | None:
    """Return the key that a text such as ``extid-5`` holds; ``None`` for an id."""
    if isinstance(text, str):
        for field, prefix in dialect.api.writes.key_prefixes.items():
            if text.startswith(prefix):
                return PrefixedKey(field, text.removeprefix(prefix))
    return None


def no_key(text: str, key: PrefixedKey) -> str:
    """Say what is wrong with a prefix that no key comes after."""
    return f"names no record: {text[:40]!r} has no {key.field} after its prefix"


def _segment(record_id: object, word: str, dialect: Dialect, what: str) -> str:
    return quote(str(_known(record_id, word, dialect, what)), safe="")


def _refusal(dialect: Dialect, what: str, message: str) -> ValidationError:
    return refused(dialect.api.family, what, [FieldError("id", message)])
