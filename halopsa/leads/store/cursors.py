"""Cursors: how far something was read, such as the opportunities that were won."""

from __future__ import annotations

import sqlalchemy as sa

from . import rows, schema

__all__ = ["get", "put"]

_cursors = schema.cursors


def get(c: sa.Connection, name: str) -> object:
    """Return what was put there last; None before."""
    return c.execute(sa.select(_cursors.c.value).where(_cursors.c.name == name)).scalar()


def put(c: sa.Connection, name: str, value: object, *, now: float) -> None:
    """Write how far it was read."""
    rows.put(c, _cursors, {"name": name}, {"value": value, "at": now})
