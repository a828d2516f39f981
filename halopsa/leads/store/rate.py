"""Rate: how many requests a caller has sent in the present window, and whether one more is allowed."""

from __future__ import annotations

import attrs
import sqlalchemy as sa

from . import schema
from .rows import insert

__all__ = ["Spent", "expire", "spend"]

_windows = schema.rate_windows


@attrs.frozen(kw_only=True)
class Spent:
    """What the headers of an answer say: ``reset`` is when the window ends, in Unix seconds."""

    limit: int
    remaining: int
    reset: float
    allowed: bool


def spend(c: sa.Connection, caller: str, kind: str, *, limit: int, window: float, now: float) -> Spent:
    """Count one request of a caller in its window, which begins with the first; refused ones do not make it longer."""
    began, used = _windows.c.began_at, _windows.c.used
    # One that begins in the future was written before a clock was set back: it must not last for so long.
    over = sa.or_(began <= now - window, began > now + window)
    statement = insert(c, _windows).values(caller=caller, kind=kind, began_at=now, used=1)
    statement = statement.on_conflict_do_update(
        index_elements=["caller", "kind"],
        set_={
            "began_at": sa.case((over, now), else_=began),
            "used": sa.case((over, 1), (used > limit, limit + 1), else_=used + 1),
        },
    )
    row = c.execute(statement.returning(began, used)).one()
    return Spent(
        limit=limit,
        remaining=max(0, limit - row.used),
        reset=row.began_at + window,
        allowed=row.used <= limit,
    )


def expire(c: sa.Connection, *, before: float) -> int:
    """Remove the windows that began before; return how many."""
    return c.execute(_windows.delete().where(_windows.c.began_at < before)).rowcount
