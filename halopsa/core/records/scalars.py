"""Scalar conversions between JSON and Python: only those that lose nothing.

Each function takes a value of a type other than the one wanted and returns the converted value,
or raises ``ValueError``. The messages name types, not values: a value may be private.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from datetime import date, datetime, timedelta

from .dates import parse_date, parse_datetime

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
EPOCH = date(1970, 1, 1)
"""The day that a day given as a number counts from."""
_FLAGS: dict[object, bool] = {"true": True, "false": False, "1": True, "0": False}


class Never:
    """Stands for "no exact type": every value goes through the conversion."""


def refusal(wanted: str, value: object) -> ValueError:
    """The error for a ``value`` that cannot be a ``wanted`` without loss."""
    return ValueError(f"expected {wanted}, got {type(value).__name__}")


def to_int(value: object) -> int:
    """``"5"`` and ``5.0`` are 5; ``1.7``, ``True``, ``""`` and ``"05"`` are errors."""
    if type(value) is int:
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and len(value) < 4000 and _INTEGER.fullmatch(value):
        return int(value)
    raise refusal("int", value)


def to_float(value: object) -> float:
    """An int that a float holds exactly, or the text of a finite number."""
    if isinstance(value, float):
        return value
    try:
        if type(value) is int and (number := float(value)) == value:
            return number
        if (
            isinstance(value, str)
            and _NUMBER.fullmatch(value)
            and abs(number := float(value)) != float("inf")
        ):
            return number
    except OverflowError:
        pass
    raise refusal("float", value)


def to_bool(value: object) -> bool:
    """``0``, ``1`` and ``"true"``, ``"false"``, ``"0"``, ``"1"`` in any case."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)) and value in (0, 1):
        return value == 1
    found = _FLAGS.get(value.lower()) if isinstance(value, str) else None
    if found is None:
        raise refusal("bool", value)
    return found


def to_str(value: object) -> str:
    """Numbers become their text; flags, arrays and objects are errors."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise refusal("str", value)


def to_datetime(value: object, none_until: int = 0) -> datetime | None:
    """As `dates.parse_datetime`."""
    return parse_datetime(_text(value, "a date-time"), none_until)


def to_date(value: object, none_until: int = 0) -> date | None:
    """As `dates.parse_date`."""
    return parse_date(_text(value, "a date"), none_until)


def to_days(value: object, none_until: int = 0) -> date | None:
    """A date from the number of days since 1970-01-01; the text of a date too."""
    if isinstance(value, str) and not _INTEGER.fullmatch(value):
        return to_date(value, none_until)
    try:
        return EPOCH + timedelta(days=to_int(value))
    except OverflowError:
        raise ValueError("a number of days beyond the calendar") from None


def to_commas(value: object) -> list[str]:
    """The parts of one text with commas between them, and maybe around them: ``",a,b,"``. A list of texts too."""
    if isinstance(value, list):
        return [to_str(item) for item in value]
    text = _text(value, "text with commas").strip(",")
    return text.split(",") if text else []


def to_bytes(value: object) -> bytes:
    """Base64 text."""
    return b64decode(_text(value, "base64"), validate=True)


def to_object(value: object) -> dict[str, object]:
    """A JSON object stays as it is; anything else is an error."""
    if isinstance(value, dict):
        return value
    raise refusal("object", value)


def as_is(value: object) -> object:
    """Any JSON value."""
    return value


def _text(value: object, wanted: str) -> str:
    if isinstance(value, str):
        return value
    raise refusal(wanted, value)


SCALARS: dict[str, tuple[type, Callable[[object], object]]] = {
    "int": (int, to_int),
    "float": (float, to_float),
    "bool": (bool, to_bool),
    "str": (str, to_str),
    "guid": (str, to_str),
    "datetime": (Never, to_datetime),
    "date": (Never, to_date),
    "days": (Never, to_days),
    "commas": (Never, to_commas),
    "bytes": (Never, to_bytes),
    "object": (dict, to_object),
    "any": (Never, as_is),
}
"""By type word: the class of values that need no conversion, and the conversion for all others."""


def item_word(word: str) -> str | None:
    """Return ``T`` of the type word ``list[T]``, ``None`` for any other word."""
    return word[5:-1] if word.startswith("list[") else None
