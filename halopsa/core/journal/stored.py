"""What a journal keeps as text: rows as callers gave them, exactly, and errors. No secrets."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from ..base.redaction import HIDDEN, is_secret
from ..base.scalars import plain
from ..errors import ApiError, ErrorFamily, FieldError, rebuild
from ..facts import ApiFacts
from ..records.decode import model
from ..records.entity import Entity, facts_of, is_new
from ..records.plain_data import as_plain, from_plain

__all__ = ["error_of", "error_text", "row_of", "row_text"]

_KIND: Final = "$"
"""Stands in an object that is no mapping: what it is."""
_TYPES: Final[dict[type, tuple[str, Callable[[Any], str], Callable[[str], object]]]] = {  # Any: each its own
    datetime: ("datetime", datetime.isoformat, datetime.fromisoformat),
    date: ("date", date.isoformat, date.fromisoformat),
    Decimal: ("decimal", str, Decimal),
    UUID: ("uuid", str, UUID),
    bytes: ("bytes", lambda value: b64encode(value).decode(), b64decode),
}
_BACK: Final = {word: back for word, _, back in _TYPES.values()}
_LISTS: Final[dict[type, str]] = {tuple: "tuple", set: "set", frozenset: "frozenset"}
_MADE: Final = {"tuple": tuple, "set": set, "frozenset": frozenset}


def row_text(row: object, secret: tuple[str, ...]) -> tuple[str, bool]:
    """Return a row as text, and whether something secret was left out of it. Raises ``ValueError``.

    ``secret``: patterns of names whose values are hidden.
    """
    writer = _Writer(secret)
    return json.dumps(writer.coded(row), separators=(",", ":"), allow_nan=False), writer.hid


def row_of(text: str, facts: ApiFacts) -> Any:  # noqa: ANN401 - whatever a caller gave
    """Return the row that a text was made of."""
    return _read(json.loads(text), facts)


class _Writer:
    def __init__(self, secret: tuple[str, ...]) -> None:
        self._secret, self.hid = secret, False

    def coded(self, value: object) -> object:
        value = plain(value)
        if value is None or type(value) in (bool, int, float, str):
            return value
        for kind, (word, text, _) in _TYPES.items():
            if isinstance(value, kind):
                return {_KIND: word, "value": text(value)}
        if isinstance(value, Entity):
            data = as_plain(value, json=True, extra=True)
            return {
                _KIND: "record",
                "of": facts_of(type(value)).name,
                "new": is_new(value),
                "changed": list(value.changes()),
                "value": self.coded(data),
            }
        if isinstance(value, Mapping):
            found = {str(name): self._field(str(name), item, value) for name, item in value.items()}
            return {_KIND: "mapping", "value": found} if _KIND in found else found
        if isinstance(value, list):
            return [self.coded(item) for item in value]
        for made, word in _LISTS.items():
            if isinstance(value, (tuple, set, frozenset)) and isinstance(value, made):
                items = [self.coded(item) for item in value]
                return {_KIND: word, "value": items if made is tuple else sorted(items, key=repr)}
        raise ValueError(f"a {type(value).__name__} cannot be kept in a journal")

    def _field(self, name: str, item: object, owner: Mapping[Any, object]) -> object:
        named = str(owner.get("name", "")) if name == "value" else ""
        if item is not None and (is_secret(name, self._secret) or (named and is_secret(named, self._secret))):
            self.hid = True
            return HIDDEN
        return self.coded(item)


def _read(value: Any, facts: ApiFacts) -> Any:  # noqa: ANN401 - as `row_of`
    if isinstance(value, list):
        return [_read(item, facts) for item in value]
    if not isinstance(value, dict):
        return value
    word = value.get(_KIND)
    if word is None or word == "mapping":
        return {name: _read(item, facts) for name, item in (value["value"] if word else value).items()}
    if word == "record":
        return _record(value, facts)
    if word in _MADE:
        return _MADE[word](_read(value["value"], facts))
    return _BACK[word](value["value"])


def _record(value: dict[str, Any], facts: ApiFacts) -> Entity:  # Any: JSON
    cls = model(facts, value["of"])
    found = from_plain(cls, _read(value["value"], facts))
    if value["new"]:
        return cls(**found.to_dict()) if hasattr(found, "to_dict") else found
    for name in value["changed"]:
        setattr(found, name, getattr(found, name))
    return found


# Errors


def error_text(error: ApiError, family: ErrorFamily) -> str:
    """Return an error as text: its kind, and what it says that is plain."""
    kinds = [name for name, cls in family._asdict().items() if type(error) is cls]
    kinds += [name for name, cls in family._asdict().items() if isinstance(error, cls) and name != "error"]
    state = {name: value for name, value in vars(error).items() if _is_plain(value)}
    if fields := getattr(error, "errors", None):
        state["errors"] = [[one.field, one.message] for one in fields]
    return json.dumps({"kind": next(iter(kinds), "error"), "state": state})


def error_of(text: str, family: ErrorFamily) -> ApiError:
    """Return the error that a text was made of."""
    found = json.loads(text)
    cls, state = getattr(family, found["kind"], family.error), found["state"]
    if "errors" in state:
        state["errors"] = [FieldError(*pair) for pair in state["errors"]]
    blank = cls(str(state.get("message", "")))
    return rebuild(cls, blank.message, {**vars(blank), **state})


def _is_plain(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return False
    return True
