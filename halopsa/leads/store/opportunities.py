"""Opportunities: what a prospect may buy, and where it is on the tenant."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import made, made_or_none

__all__ = ["Opportunity", "change", "get", "insert", "of_lead"]

_opportunities = schema.opportunities


@attrs.frozen(kw_only=True)
class Opportunity:
    """An opportunity as it is in the database."""

    id: int
    token: str
    lead_id: int
    halo_id: int | None
    data: dict[str, Any] = attrs.field(repr=False)  # Any: JSON, as the caller sent it
    state: str
    error: str | None = attrs.field(repr=False)
    created_at: float
    updated_at: float
    won_at: float | None


def insert(c: sa.Connection, *, lead_id: int, data: Mapping[str, object], now: float) -> int:
    """Add an opportunity of a lead and return its id."""
    values = {
        "token": secrets.token_hex(10),
        "lead_id": lead_id,
        "data": dict(data),
        "created_at": now,
        "updated_at": now,
    }
    added = _opportunities.insert().values(values).returning(_opportunities.c.id)
    return int(c.execute(added).scalar_one())


def get(c: sa.Connection, opportunity_id: int) -> Opportunity | None:
    """Return an opportunity."""
    found = sa.select(_opportunities).where(_opportunities.c.id == opportunity_id)
    return made_or_none(Opportunity, c.execute(found).first())


def of_lead(c: sa.Connection, lead_id: int) -> list[Opportunity]:
    """Return the opportunities of a lead, in their order."""
    found = sa.select(_opportunities).where(_opportunities.c.lead_id == lead_id).order_by(_opportunities.c.id)
    return [made(Opportunity, row) for row in c.execute(found)]


def change(c: sa.Connection, opportunity_id: int, *, now: float, **columns: object) -> bool:
    """Write columns of an opportunity."""
    mine = _opportunities.c.id == opportunity_id
    return c.execute(_opportunities.update().where(mine).values(updated_at=now, **columns)).rowcount == 1
