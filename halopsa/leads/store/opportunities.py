"""Opportunities: what may be sold to a prospect, and whether it was won."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import made, made_or_none

__all__ = ["Opportunity", "change", "find", "first_at", "get", "insert", "of_lead", "won"]

_table = schema.opportunities


@attrs.frozen(kw_only=True)
class Opportunity:
    """An opportunity: ``accepted``, then ``done`` (it is on the tenant as ``halo_id``) or ``failed``."""

    id: int
    token: str
    lead_id: int
    halo_id: int | None
    data: dict[str, Any] = attrs.field(repr=False)  # Any: JSON, as the caller sent it
    state: str
    error: str | None
    created_at: float
    updated_at: float
    won_at: float | None


def insert(c: sa.Connection, *, lead_id: int, data: Mapping[str, object], now: float) -> int:
    """Add an opportunity of a lead and return its id."""
    values = {"token": secrets.token_hex(10), "lead_id": lead_id, "data": dict(data)}
    added = _table.insert().values(created_at=now, updated_at=now, **values).returning(_table.c.id)
    return int(c.execute(added).scalar_one())


def get(c: sa.Connection, opportunity_id: int, *, lock: bool = False) -> Opportunity | None:
    """Return an opportunity; with ``lock``, nobody else changes it before this transaction ends."""
    if not 0 < opportunity_id < 2**63:
        return None
    found = sa.select(_table).where(_table.c.id == opportunity_id)
    return made_or_none(Opportunity, c.execute(found.with_for_update() if lock else found).first())


def find(c: sa.Connection, halo_id: int) -> Opportunity | None:
    """Return the opportunity that has this id on the tenant."""
    found = sa.select(_table).where(_table.c.halo_id == halo_id).order_by(_table.c.id)
    return made_or_none(Opportunity, c.execute(found).first())


def of_lead(c: sa.Connection, lead_id: int) -> list[Opportunity]:
    """Return the opportunities of a lead, oldest first."""
    found = sa.select(_table).where(_table.c.lead_id == lead_id).order_by(_table.c.id)
    return [made(Opportunity, row) for row in c.execute(found)]


def first_at(c: sa.Connection) -> float | None:
    """Return when the first opportunity was made; None: there is none."""
    found = c.execute(sa.select(sa.func.min(_table.c.created_at))).scalar()
    return None if found is None else float(found)


def change(c: sa.Connection, opportunity_id: int, *, now: float, **columns: object) -> bool:
    """Write columns of an opportunity. False: there is none of this id."""
    one = _table.update().where(_table.c.id == opportunity_id)
    return c.execute(one.values(updated_at=now, **columns)).rowcount == 1


def won(c: sa.Connection, opportunity_id: int, *, now: float) -> bool:
    """Write that an opportunity was won. False: that is known already, so that it is told to others once."""
    open_one = (_table.c.id == opportunity_id, _table.c.won_at.is_(None))
    return c.execute(_table.update().where(*open_one).values(won_at=now, updated_at=now)).rowcount == 1
