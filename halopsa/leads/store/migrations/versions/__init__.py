"""Versions: one module for each change of the tables, in order. What was released is not changed any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from alembic.operations import Operations

from . import v0001_tables, v0002_leads_by_state

__all__ = ["ALL"]

#: What brings a database from the one before to each of them.
ALL: Final[dict[str, Callable[[Operations], None]]] = {
    "0001": v0001_tables.upgrade,
    "0002": v0002_leads_by_state.upgrade,
}
