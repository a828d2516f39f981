"""Validation: whether a lead would be taken, what speaks against it, and what would make it better."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import sqlalchemy as sa

from .intake import DUPLICATE, row_of
from .problems import Problem
from .store import leads, suppressions
from .work.ending import SUPPRESSED

__all__ = ["validated"]

_PHONE: Final = "Consider adding phone number for better contact rate"  # the words of the reference
_ANY: Final = "manual"  # a source: without one a lead can be looked at, though not taken


def validated(c: sa.Connection, source: object, data: Mapping[str, object]) -> dict[str, Any]:  # Any: JSON
    """Return the answer about a lead. Nothing is written, and the person is not told about."""
    warnings: list[str] = []
    valid = True
    try:
        key = row_of(_ANY if source is None else source, data, {}).address.key
    except Problem as problem:
        valid = False
        warnings.append(problem.message)
    else:
        if suppressions.contains(c, key):
            valid = False
            warnings.append(SUPPRESSED)
        elif leads.find(c, key) is not None:
            warnings.append(DUPLICATE)
    return {"valid": valid, "warnings": warnings, "suggestions": [] if data.get("phone") else [_PHONE]}
