"""Webhooks: the addresses that want to know what happens."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, made_or_none, paged

__all__ = ["Webhook", "deactivate", "delete", "get", "insert", "page"]

_webhooks, _outbox = schema.webhooks, schema.outbox


@attrs.frozen(kw_only=True)
class Webhook:
    """An address and the events it wants. The secret is encrypted; the repr has neither."""

    id: str
    url: str = attrs.field(repr=False)  # may hold a token
    events: list[str]
    secret: bytes = attrs.field(repr=False)
    active: bool
    created_at: float


def insert(
    c: sa.Connection, *, url: str, events: Sequence[str], secret: bytes, active: bool = True, now: float
) -> str:
    """Add a webhook and return its id."""
    number = "wh_" + secrets.token_hex(10)
    values = {"url": url, "events": list(events), "secret": secret, "active": active, "created_at": now}
    c.execute(_webhooks.insert().values(id=number, **values))
    return number


def get(c: sa.Connection, webhook_id: str) -> Webhook | None:
    """Return a webhook."""
    found = sa.select(_webhooks).where(_webhooks.c.id == clean(webhook_id, 40))
    return made_or_none(Webhook, c.execute(found).first())


def page(c: sa.Connection, page: int, limit: int) -> tuple[list[Webhook], int]:
    """Return a page of the webhooks, oldest first, and how many there are."""
    return paged(
        c, Webhook, sa.select(_webhooks).order_by(_webhooks.c.created_at, _webhooks.c.id), page, limit
    )


def delete(c: sa.Connection, webhook_id: str) -> bool:
    """Remove a webhook with all messages to it. False: there is none of this id."""
    number = clean(webhook_id, 40)
    if not c.execute(_webhooks.delete().where(_webhooks.c.id == number)).rowcount:
        return False
    c.execute(_outbox.delete().where(_outbox.c.webhook_id == number))
    return True


def deactivate(c: sa.Connection, webhook_id: str, error: str) -> bool:
    """Send nothing to a webhook any more. False: it was not active."""
    active = (_webhooks.c.id == webhook_id, _webhooks.c.active)
    if not c.execute(_webhooks.update().where(*active).values(active=False)).rowcount:
        return False
    rest = (_outbox.c.webhook_id == webhook_id, _outbox.c.state == "ready")
    c.execute(_outbox.update().where(*rest).values(state="dead", last_error=clean(error, 300)))
    return True
