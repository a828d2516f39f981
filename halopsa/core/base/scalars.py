"""Scalars of numpy, pandas and pyarrow, and members of enums: the plain Python values they stand for."""

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
    """Return the plain value of a scalar of another library (numpy, pandas, pyarrow) or of a member of an enum.

    Whatever has ``__index__`` is a whole number. Any other value is returned as it is.
    Libraries are recognised by the methods of their types; none is imported.
    """
    return value if type(value) in _PLAIN else cast("T", _foreign(value))


def _foreign(value: object) -> object:
    kind = type(value)
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):  # a subclass: JSON writers may treat it otherwise
        return str.__str__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, int):
        return int.__int__(value)
    found: object = None
    if hasattr(value, "item") and getattr(value, "shape", None) == ():  # numpy and libraries like it
        # For nanoseconds `item` returns a bare number; missing_values.py reads such times.
        found = value if getattr(getattr(value, "dtype", None), "kind", "") in ("M", "m") else value.item()
    elif hasattr(value, "as_py") and hasattr(kind, "as_py"):  # pyarrow
        found = value.as_py()
    elif hasattr(value, "__index__") and hasattr(kind, "__index__"):
        try:
            return index(value)
        except TypeError:  # arrays have the method, but it works only for one with a single number
            return value
    else:
        return value
    return found if type(found) in _PLAIN or isinstance(found, datetime) else value


def whole(value: object) -> object:
    """As `plain`; a ``Decimal`` that is a whole number becomes the ``int`` it equals."""
    value = plain(value)
    if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
        return int(value)
    return value
