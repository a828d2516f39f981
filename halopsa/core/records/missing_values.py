"""Missing values (NaN, NaT, pd.NA) of numpy and pandas, recognised without importing these."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal

__all__ = ["is_no_moment", "no_meaning", "plain_moment"]

#: numpy's date-times, which are no `datetime`.
_MOMENTS = "datetime64"
#: The type of pandas' NA, which is neither equal to itself nor different from itself.
_UNKNOWN = "NAType"


def is_no_moment(value: object) -> bool:
    """Whether ``value`` is a "not a time" (NaT) of pandas or numpy: a date-time that is not equal to itself."""
    if not isinstance(value, date) and type(value).__name__ != _MOMENTS:
        return False
    return bool(value != value)


def plain_moment(value: object) -> object:
    """Return a date-time of numpy as ``date`` or ``datetime``, any other value as it is.

    Raises ``ValueError`` for one that names no day, such as a month.
    """
    if type(value).__name__ != _MOMENTS:
        return value
    text = str(value)
    return date.fromisoformat(text) if len(text) <= len("2026-01-31") else datetime.fromisoformat(text)


def no_meaning(value: object) -> str | None:
    """Return what is wrong with a value that may mean "none", "unknown" or a mistake; ``None`` for other values."""
    if type(value).__name__ == _UNKNOWN:
        return "pd.NA may mean none or unknown; give None for null"
    if isinstance(value, (float, Decimal)):
        if math.isnan(value) if isinstance(value, float) else value.is_nan():
            return "NaN is no number; give None for null"
        if math.isinf(value) if isinstance(value, float) else value.is_infinite():
            return "infinity is no number JSON knows"
    return None
