"""Idempotency keys: the same request again gets what the first one made, and never makes it a second time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
import sqlalchemy as sa

from . import schema
from .rows import insert, made

__all__ = ["LIFETIME", "Seen", "claim", "expire", "remember"]

_seen = schema.idempotency
LIFETIME: Final = 24 * 3600.0


@attrs.frozen(kw_only=True)
class Seen:
    """An earlier request with this key: the hash of its route and body, and what it made ({} while that is unknown)."""

    hash: str
    refers: dict[str, Any]  # Any: JSON, such as {"job": 12}


def claim(c: sa.Connection, caller: str, key: str, hash: str, *, now: float) -> Seen | None:
    """Take a key for a request. None: it is new, and `remember` is to follow in this transaction.

    Two requests at once: the second waits here until the first one's transaction is over.
    """
    mine = (_seen.c.caller == caller, _seen.c.key == key)
    values = {"caller": caller, "key": key, "hash": hash, "refers": {}, "expires_at": now + LIFETIME}
    c.execute(_seen.delete().where(*mine, _seen.c.expires_at <= now))
    while True:
        added = insert(c, _seen).values(values).on_conflict_do_nothing(index_elements=["caller", "key"])
        if c.execute(added.returning(_seen.c.key)).first() is not None:
            return None
        row = c.execute(sa.select(_seen).where(*mine)).first()
        if row is not None:  # else it expired just now, and another transaction removed it
            return made(Seen, row)


def remember(c: sa.Connection, caller: str, key: str, refers: Mapping[str, object]) -> None:
    """Write what the request of a claimed key made; the answer to the same request is made from it."""
    mine = (_seen.c.caller == caller, _seen.c.key == key)
    c.execute(_seen.update().where(*mine).values(refers=dict(refers)))


def expire(c: sa.Connection, *, now: float) -> int:
    """Remove the keys that are too old to count; return how many."""
    return c.execute(_seen.delete().where(_seen.c.expires_at <= now)).rowcount
