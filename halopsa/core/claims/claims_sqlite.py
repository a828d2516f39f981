"""Claims in an SQLite file, inside a transaction of the budget there. Times are of the clock of the budget."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from typing import Final

from .key_store import POLL, REMEMBERED, Busy, Held

__all__ = ["hold", "release"]

_TABLE: Final = """
create table if not exists claims (
    tenant text, name text, owner text, pid integer, held real, until real, doubt real, primary key (tenant, name)
) without rowid
"""


def hold(
    base: sqlite3.Connection,
    place: tuple[str, str],
    owner: tuple[str, int],
    span: tuple[float, float],
    alive: Callable[[int], bool],
) -> Held | Busy:
    """Hold the claim at ``place`` (tenant and name) for an owner and its process, within a span of time from now."""
    now, until = span
    base.execute(_TABLE)
    base.execute(
        "delete from claims where tenant = ? and owner is null and doubt < ?", (place[0], now - REMEMBERED)
    )
    found = base.execute(
        "select owner, pid, held, until, doubt from claims where tenant = ? and name = ?", place
    ).fetchone()
    doubt: float | None = None
    if found is not None:
        other, pid, held, end, doubt = found
        began_anew = held > now  # the machine was started since then, and nobody of that time lives
        if other not in (None, owner[0]):
            if not began_anew and end > now and alive(pid):
                return Busy(random.uniform(POLL / 4, POLL))
            doubt = end if end <= now and not began_anew else now
        if doubt is not None:
            doubt = min(doubt, now)
    base.execute(
        "insert or replace into claims values (?, ?, ?, ?, ?, ?, ?)", (*place, *owner, now, until, doubt)
    )
    return Held(None if doubt is None else now - doubt)


def release(base: sqlite3.Connection, place: tuple[str, str], owner: str, since: float | None) -> None:
    """Release the claim of an owner; ``since``: from when on it is in doubt."""
    base.execute(_TABLE)
    where = "where tenant = ? and name = ? and owner = ?"
    if since is None:
        base.execute(f"delete from claims {where}", (*place, owner))  # noqa: S608 - no value in it
    else:
        base.execute(
            f"update claims set owner = null, pid = null, doubt = ? {where}",  # noqa: S608 - as above
            (since, *place, owner),
        )
