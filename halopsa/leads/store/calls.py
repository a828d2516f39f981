"""Calls: what was asked of providers, and what it cost."""

from __future__ import annotations

import attrs
import sqlalchemy as sa

from . import schema

__all__ = ["Spending", "add", "spent"]

_calls = schema.provider_calls


@attrs.frozen(kw_only=True)
class Spending:
    """How many calls there were, and the credits they took."""

    calls: int
    credits: float


def add(
    c: sa.Connection,
    provider: str,
    operation: str,
    status: str,
    *,
    now: float,
    credits: float | None = None,
    lead_id: int | None = None,
) -> None:
    """Write that a provider was asked."""
    values = {"provider": provider, "operation": operation, "status": status[:40], "credits": credits}
    c.execute(_calls.insert().values(lead_id=lead_id, at=now, **values))


def spent(c: sa.Connection, provider: str, *, since: float) -> Spending:
    """Return what was asked of a provider since then."""
    row = c.execute(
        sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(_calls.c.credits), 0.0)).where(
            _calls.c.provider == provider, _calls.c.at >= since
        )
    ).one()
    return Spending(calls=int(row[0]), credits=float(row[1]))
