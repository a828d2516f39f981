"""Batches: imports of many leads, row by row, with what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import made, made_or_none

__all__ = ["Batch", "Item", "answer", "close", "counts", "ended", "get", "insert", "items", "skip", "take"]

_batches, _items = schema.batches, schema.batch_items
_OPEN = ("waiting", "accepted")


@attrs.frozen(kw_only=True)
class Batch:
    """An import as it is in the database."""

    id: str
    key_id: str
    source: str
    options: dict[str, Any]  # Any: JSON
    total: int
    state: str
    created_at: float
    finished_at: float | None


@attrs.frozen(kw_only=True)
class Item:
    """A row of an import. ``row``: the lead as it was sent, until it is one or is refused."""

    index: int
    row: dict[str, Any] | None = attrs.field(repr=False)  # Any: JSON
    state: str
    lead_id: int | None
    error: str | None


def insert(
    c: sa.Connection,
    batch_id: str,
    *,
    key_id: str,
    source: str,
    options: Mapping[str, object],
    rows: Sequence[Mapping[str, object]],
    now: float,
) -> None:
    """Add an import with all its rows."""
    c.execute(
        _batches.insert().values(
            id=batch_id,
            key_id=key_id,
            source=source,
            options=dict(options),
            total=len(rows),
            created_at=now,
        )
    )
    c.execute(
        _items.insert(),
        [{"batch_id": batch_id, "index": index, "row": dict(row)} for index, row in enumerate(rows)],
    )


def get(c: sa.Connection, batch_id: str) -> Batch | None:
    """Return an import, without its rows."""
    return made_or_none(Batch, c.execute(sa.select(_batches).where(_batches.c.id == batch_id)).first())


def items(c: sa.Connection, batch_id: str) -> list[Item]:
    """Return all rows of an import in their order."""
    found = sa.select(_items).where(_items.c.batch_id == batch_id).order_by(_items.c.index)
    return [made(Item, row) for row in c.execute(found)]


def take(c: sa.Connection, batch_id: str, limit: int) -> list[Item]:
    """Return the next rows that nobody has looked at."""
    waiting = (_items.c.batch_id == batch_id, _items.c.state == "waiting")
    found = sa.select(_items).where(*waiting).order_by(_items.c.index).limit(limit)
    return [made(Item, row) for row in c.execute(found)]


def answer(
    c: sa.Connection,
    batch_id: str,
    index: int,
    state: str,
    *,
    lead_id: int | None = None,
    error: str | None = None,
) -> None:
    """Write what a row has become. What was sent is not kept any longer."""
    mine = (_items.c.batch_id == batch_id, _items.c.index == index)
    c.execute(
        _items.update()
        .where(*mine)
        .values(row=sa.null(), state=state, lead_id=lead_id, error=error and error[:500])
    )


def ended(c: sa.Connection, batch_id: str, lead_id: int, error: str | None) -> None:
    """Write what the work on a lead came to, into its accepted rows."""
    mine = (_items.c.batch_id == batch_id, _items.c.lead_id == lead_id, _items.c.state == "accepted")
    state = "done" if error is None else "failed"
    c.execute(_items.update().where(*mine).values(state=state, error=error and error[:500]))


def skip(c: sa.Connection, batch_id: str, error: str) -> int:
    """Let the rows that nobody has looked at fall; return how many they were."""
    waiting = (_items.c.batch_id == batch_id, _items.c.state == "waiting")
    skipped = _items.update().where(*waiting).values(row=sa.null(), state="skipped", error=error)
    return c.execute(skipped).rowcount


def counts(c: sa.Connection, batch_id: str) -> dict[str, int]:
    """Return how many rows there are of each state."""
    found = sa.select(_items.c.state, sa.func.count()).where(_items.c.batch_id == batch_id)
    return {str(state): int(n) for state, n in c.execute(found.group_by(_items.c.state))}


def close(c: sa.Connection, batch_id: str, *, now: float) -> bool:
    """Write that an import is over, if all its rows are; return whether it is."""
    # The lock comes first: of two transactions that end the last two rows, the second then sees both.
    state = c.execute(sa.select(_batches.c.state).where(_batches.c.id == batch_id).with_for_update()).scalar()
    if state != "running":
        return True
    if c.execute(_having(batch_id, *_OPEN)).scalar():
        return False
    state = "stopped" if c.execute(_having(batch_id, "skipped")).scalar() else "done"
    c.execute(_batches.update().where(_batches.c.id == batch_id).values(state=state, finished_at=now))
    return True


def _having(batch_id: str, *states: str) -> sa.Select[tuple[bool]]:
    return sa.select(sa.exists().where(_items.c.batch_id == batch_id, _items.c.state.in_(states)))
