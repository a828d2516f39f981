"""Locks: who may make what a name stands for, such as a company or a person, and until when.

A lock ends by itself, as its owner may die. What it guards must therefore be looked up before it is made, and
whoever was slow must ask with `held` before each write.
"""

from __future__ import annotations

import sqlalchemy as sa

from . import schema
from .rows import insert

__all__ = ["acquire", "held", "release", "taken"]

_locks = schema.locks


def acquire(c: sa.Connection, name: str, owner: str, *, now: float, seconds: float) -> float | None:
    """Take a lock until ``now + seconds``, or extend one's own. None: it is yours; else until when another has it."""
    values = {"owner": owner, "until": now + seconds}
    free = sa.or_(_locks.c.until <= now, _locks.c.owner == owner)
    taken = insert(c, _locks).values(name=name, **values)
    taken = taken.on_conflict_do_update(index_elements=["name"], set_=values, where=free)
    if c.execute(taken.returning(_locks.c.name)).first() is not None:
        return None
    until = c.execute(sa.select(_locks.c.until).where(_locks.c.name == name)).scalar()
    return now if until is None else float(until)


def held(c: sa.Connection, name: str, owner: str, *, now: float) -> bool:
    """Say whether a lock is this owner's, with time left."""
    mine = (_locks.c.name == name, _locks.c.owner == owner, _locks.c.until > now)
    return c.execute(sa.select(_locks.c.name).where(*mine)).first() is not None


def taken(c: sa.Connection, name: str, owner: str, *, now: float) -> float | None:
    """Return until when somebody else has a lock. None: nobody has."""
    others = (_locks.c.name == name, _locks.c.owner != owner, _locks.c.until > now)
    until = c.execute(sa.select(_locks.c.until).where(*others)).scalar()
    return None if until is None else float(until)


def release(c: sa.Connection, name: str, owner: str) -> None:
    """Give a lock back. One that meanwhile is another's stays."""
    c.execute(_locks.delete().where(_locks.c.name == name, _locks.c.owner == owner))
