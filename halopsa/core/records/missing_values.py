"""What libraries of tables put where a value is missing, told without importing them."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal

__all__ = ["is_no_moment", "no_meaning", "plain_moment"]

#: Date-times that are no `datetime`: numpy's.
_MOMENTS = "datetime64"
#: pandas' value that is neither equal to itself nor different from it.
_UNKNOWN = "NAType"


def is_no_moment(value: object) -> bool:
    """Whether ``value`` is a "not a time": a date-time that is not equal to itself, as pandas and numpy have one."""
    if not isinstance(value, date) and type(value).__name__ != _MOMENTS:
        return False
    return bool(value != value)


def plain_moment(value: object) -> object:
    """Return a date-time of numpy's as ``date`` or ``datetime``, any other value as it is.

    Raises ``ValueError`` for one that is less than a day, such as a month.
    """
    if type(value).__name__ != _MOMENTS:
        return value
    text = str(value)
    return date.fromisoformat(text) if len(text) <= len("2026-01-31") else datetime.fromisoformat(text)


def no_meaning(value: object) -> str | None:
    """Return what is wrong with a value that may mean "none", "unknown" or a mistake; ``None`` for all others."""
    if type(value).__name__ == _UNKNOWN:
        return "pd.NA may mean none or unknown; give None for null"
    if isinstance(value, (float, Decimal)):
        if math.isnan(value) if isinstance(value, float) else value.is_nan():
            return "NaN is no number; give None for null"
        if math.isinf(value) if isinstance(value, float) else value.is_infinite():
            return "infinity is no number JSON knows"
    return None
