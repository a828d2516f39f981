"""Finds the rows, the record or the part that was asked for in a decoded answer."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

from .errors import HaloPsaProtocolError
from .facts import api


def rows(answer: object, keys: Sequence[str], what: str) -> tuple[list[object], bool]:
    """Return the rows of a list answer, and whether they came as a bare array.

    Raises ``HaloPsaProtocolError`` when there are none to be found: that is not an empty list.
    """
    if isinstance(answer, list):
        return answer, True
    if isinstance(answer, Mapping):
        for key in (*keys, api.COMMON_ROWS_KEY):
            found = answer.get(key)
            if isinstance(found, list):
                return found, False
            if found is None and key in answer:
                return [], False
        lists = [value for value in answer.values() if isinstance(value, list)]
        if len(lists) == 1:  # under another key, but unmistakable
            return lists[0], False
    expected = " or ".join(repr(key) for key in keys) or "a list"
    raise HaloPsaProtocolError(f"{what}: the answer has no {expected}; its rows cannot be told.")


def record(answer: object, keys: Iterable[str], what: str) -> Mapping[str, object]:
    """Return the single record of an answer: the object itself, or one in an array or an envelope."""
    if isinstance(answer, list) and len(answer) == 1:
        answer = answer[0]
    if isinstance(answer, Mapping):
        if "id" not in answer:
            for key in keys:
                inner = answer.get(key)
                if isinstance(inner, list) and len(inner) == 1:
                    inner = inner[0]
                if isinstance(inner, Mapping):
                    return inner
        return answer
    raise HaloPsaProtocolError(f"{what}: expected one record, got {type(answer).__name__}.")


def dig(answer: object, path: str) -> object:
    """Return what stands at a dotted path of objects, or ``None``."""
    for step in path.split("."):
        if not isinstance(answer, Mapping):
            return None
        answer = answer.get(step)
    return answer


def keys_of(rows: Iterable[object], names: Sequence[str]) -> list[Hashable | None]:
    """Return the key of every row, from its attributes of these names; as `key_of`."""
    if len(names) == 1:  # nearly all lists; a fifth of the time
        (name,) = names
        return [(value,) if (value := getattr(row, name)) else None for row in rows]
    return [key_of([getattr(row, name) for name in names]) for row in rows]


def key_of(values: Sequence[object]) -> Hashable | None:
    """Return what tells a row from others: its key, ``None`` where it has none or none but zeros."""
    return None if None in values or not any(values) else tuple(values)
