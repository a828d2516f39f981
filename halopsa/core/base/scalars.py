"""Scalars of other libraries, such as numpy's, and members of enums, taken at their value."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from operator import index
from typing import TypeVar, cast

__all__ = ["plain", "whole"]

T = TypeVar("T")
_PLAIN = frozenset({type(None), bool, int, float, str, bytes, datetime, date, Decimal, dict, list, tuple})


def plain(value: T) -> T:
    """Take a scalar of another library (numpy, pandas, pyarrow), or a member of an enum, at its value.

    Whatever has ``__index__`` is a whole number. Any other value is returned as it is.
    Libraries are known by what their types can do; none is imported.
    """
    return value if type(value) in _PLAIN else cast("T", _foreign(value))


def _foreign(value: object) -> object:
    kind = type(value)
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):  # subclasses look alike, but not to whatever writes JSON
        return str.__str__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, int):
        return int.__int__(value)
    found: object = None
    if hasattr(value, "item") and getattr(value, "shape", None) == ():  # numpy and those that are like it
        # Of nanoseconds `item` makes a bare number; see missing_values.py for moments.
        found = value if getattr(getattr(value, "dtype", None), "kind", "") in ("M", "m") else value.item()
    elif hasattr(value, "as_py") and hasattr(kind, "as_py"):  # pyarrow
        found = value.as_py()
    elif hasattr(value, "__index__") and hasattr(kind, "__index__"):
        try:
            return index(value)
        except TypeError:  # an array has it for those of one number
            return value
    else:
        return value
    return found if type(found) in _PLAIN or isinstance(found, datetime) else value


def whole(value: object) -> object:
    """As `plain`, and a ``Decimal`` that is whole as the ``int`` it equals."""
    value = plain(value)
    if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
        return int(value)
    return value
