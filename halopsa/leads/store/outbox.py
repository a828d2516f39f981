"""Outbox: the messages to webhooks. Each is written in the commit of what it tells, and sent at least once."""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Mapping

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, made, made_or_none, paged, stamp

__all__ = [
    "Message",
    "again",
    "counts",
    "dead",
    "delivered",
    "get",
    "next_at",
    "page",
    "put",
    "retry",
    "take",
]

_outbox, _webhooks = schema.outbox, schema.webhooks


@attrs.frozen(kw_only=True)
class Message:
    """A message to one webhook: ``ready``, ``running``, ``delivered`` or ``dead``."""

    id: str
    webhook_id: str
    event: str
    lead_id: int | None
    body: str = attrs.field(repr=False)
    state: str
    tries: int
    run_at: float
    lease_until: float | None
    last_status: int | None
    last_error: str | None
    created_at: float
    delivered_at: float | None


def put(
    c: sa.Connection, event: str, lead_id: int | None, data: Mapping[str, object], *, now: float
) -> list[str]:
    """Write a message to every active webhook that wants this event; return the ids of the messages."""
    wanted = c.execute(sa.select(_webhooks.c.id, _webhooks.c.events).where(_webhooks.c.active))
    targets = [row.id for row in wanted if event in row.events]
    # The form that Standard Webhooks recommends: https://github.com/standard-webhooks/standard-webhooks
    body = json.dumps({"type": event, "timestamp": stamp(now), "data": dict(data)}, separators=(",", ":"))
    rest = {"event": event, "lead_id": lead_id, "body": body, "run_at": now, "created_at": now}
    added = [{"id": "msg_" + secrets.token_hex(12), "webhook_id": target} | rest for target in targets]
    if added:
        c.execute(_outbox.insert(), added)
    return [str(message["id"]) for message in added]


def take(c: sa.Connection, *, now: float, lease: float, skip: Collection[str] = ()) -> Message | None:
    """Take the next message until ``now + lease``; of webhooks in ``skip`` none. None: there is nothing to send.

    One whose sender was lost is taken again, so a message can arrive twice; its id stays the same.
    """
    stalled = sa.and_(_outbox.c.state == "running", _outbox.c.lease_until <= now)
    due = sa.and_(_outbox.c.state == "ready", _outbox.c.run_at <= now)
    for where in (stalled, due):
        chosen = c.execute(
            sa.select(_outbox.c.id)
            .where(where, _outbox.c.webhook_id.not_in(list(skip)))
            .order_by(_outbox.c.run_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        ).scalar()
        if chosen is not None:
            taken = _outbox.update().where(_outbox.c.id == chosen)
            taken = taken.values(state="running", lease_until=now + lease, tries=_outbox.c.tries + 1)
            return made(Message, c.execute(taken.returning(_outbox)).one())
    return None


def next_at(c: sa.Connection) -> float | None:
    """Return when the next message is due or a lease over: how long a sender may sleep. None: there is none."""
    times = [
        c.execute(sa.select(sa.func.min(column)).where(_outbox.c.state == state)).scalar()
        for state, column in (("ready", _outbox.c.run_at), ("running", _outbox.c.lease_until))
    ]
    return min((float(at) for at in times if at is not None), default=None)


# What the sender of a message writes. False: it was taken by another meanwhile, and nothing was written.


def delivered(c: sa.Connection, message: Message, *, status: int, now: float) -> bool:
    """Write that a message arrived."""
    return _write(c, message, state="delivered", delivered_at=now, last_status=status, last_error=None)


def again(
    c: sa.Connection, message: Message, run_at: float, *, status: int | None = None, error: str = ""
) -> bool:
    """Put a message back, to be sent again at ``run_at``."""
    return _write(c, message, state="ready", run_at=run_at, **_failure(status, error))


def dead(c: sa.Connection, message: Message, *, status: int | None = None, error: str = "") -> bool:
    """Write that a message is sent no more, unless someone asks for it with `retry`."""
    return _write(c, message, state="dead", **_failure(status, error))


def _failure(status: int | None, error: str) -> dict[str, object]:
    return {"last_status": status, "last_error": clean(error, 300) or None}


def _write(c: sa.Connection, message: Message, **values: object) -> bool:
    own = (
        _outbox.c.id == message.id,
        _outbox.c.state == "running",
        _outbox.c.tries == message.tries,
    )
    return c.execute(_outbox.update().where(*own).values(lease_until=None, **values)).rowcount == 1


# Looking, and sending again by hand


def get(c: sa.Connection, message_id: str) -> Message | None:
    """Return a message."""
    found = sa.select(_outbox).where(_outbox.c.id == clean(message_id, 40))
    return made_or_none(Message, c.execute(found).first())


def page(
    c: sa.Connection,
    *,
    state: str | None = None,
    webhook_id: str | None = None,
    page: int = 1,
    limit: int = 50,
) -> tuple[list[Message], int]:
    """Return a page of the messages, newest first, and how many there are on all pages."""
    found = sa.select(_outbox).order_by(_outbox.c.created_at.desc(), _outbox.c.id)
    if state is not None:
        found = found.where(_outbox.c.state == clean(state, 16))
    if webhook_id is not None:
        found = found.where(_outbox.c.webhook_id == clean(webhook_id, 40))
    return paged(c, Message, found, page, limit)


def counts(c: sa.Connection) -> dict[str, int]:
    """Return how many messages there are of each state."""
    found = c.execute(sa.select(_outbox.c.state, sa.func.count()).group_by(_outbox.c.state))
    return {"ready": 0, "running": 0, "delivered": 0, "dead": 0} | {str(state): int(n) for state, n in found}


def retry(c: sa.Connection, message_id: str, *, now: float) -> bool:
    """Send a dead message again, with all its tries. False: there is no dead one of this id."""
    buried = (_outbox.c.id == clean(message_id, 40), _outbox.c.state == "dead")
    return c.execute(_outbox.update().where(*buried).values(state="ready", run_at=now, tries=0)).rowcount == 1
