"""Leads: the people a source delivered, where each is on the tenant, and what happened to it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, made, made_or_none, paged
from .rows import insert as insert_into

__all__ = ["Event", "Lead", "change", "event", "find", "get", "history", "insert", "search"]

_leads, _events = schema.leads, schema.lead_events


@attrs.frozen(kw_only=True)
class Lead:
    """A lead as it is in the database. Its repr shows nothing of the person."""

    id: int
    token: str
    email: str | None = attrs.field(repr=False)
    dedup_key: str | None = attrs.field(repr=False)
    source: str
    data: dict[str, Any] = attrs.field(repr=False)  # Any: JSON, as the caller sent it
    options: dict[str, Any] = attrs.field(repr=False)  # Any: JSON
    state: str
    stage: str
    status: str | None
    qualification: dict[str, Any] | None = attrs.field(repr=False)  # Any: JSON
    client_id: int | None
    site_id: int | None
    contact_id: int | None
    ticket_id: int | None
    actions: list[str]
    error: str | None
    error_code: str | None
    batch_id: str | None
    created_at: float
    updated_at: float
    synced_at: float | None
    prospect_at: float | None


@attrs.frozen(kw_only=True)
class Event:
    """What happened to a lead once."""

    at: float
    what: str
    detail: dict[str, Any] | None = attrs.field(repr=False)  # Any: JSON


def insert(
    c: sa.Connection,
    *,
    key: str,
    source: str,
    data: Mapping[str, object],
    options: Mapping[str, object],
    now: float,
    unique: bool = True,
    batch_id: str | None = None,
) -> int | None:
    """Add a lead and return its id. None: with ``unique``, there is one of this normalised address already.

    Two callers at once: one gets an id, the other waits for the first one's commit and gets None.
    """
    values: dict[str, object] = {
        "token": secrets.token_hex(10),
        "email": key,
        "dedup_key": key if unique else None,
        "source": source,
        "data": dict(data),
        "options": dict(options),
        "actions": [],
        "batch_id": batch_id,
        "created_at": now,
        "updated_at": now,
    }
    added = insert_into(c, _leads).values(values).on_conflict_do_nothing(index_elements=["dedup_key"])
    new = c.execute(added.returning(_leads.c.id)).scalar()
    return None if new is None else int(new)


def find(c: sa.Connection, key: str) -> Lead | None:
    """Return the lead of a normalised address: the one that stands for it, else the oldest."""
    found = sa.select(_leads).where(_leads.c.email == key)
    return made_or_none(Lead, c.execute(found.order_by(_leads.c.dedup_key.is_(None), _leads.c.id)).first())


def get(c: sa.Connection, lead_id: int, *, lock: bool = False) -> Lead | None:
    """Return a lead; with ``lock``, nobody else changes it before this transaction ends."""
    if not 0 < lead_id < 2**63:
        return None  # a caller may ask for any number; neither database compares with one that it cannot hold
    found = sa.select(_leads).where(_leads.c.id == lead_id)
    return made_or_none(Lead, c.execute(found.with_for_update() if lock else found).first())


def change(c: sa.Connection, lead_id: int, *, now: float, **columns: object) -> bool:
    """Write columns of a lead. An erased one stays as it is: False."""
    alive = (_leads.c.id == lead_id, _leads.c.state != "erased")
    return c.execute(_leads.update().where(*alive).values(updated_at=now, **columns)).rowcount == 1


def search(c: sa.Connection, text: str, page: int, limit: int) -> tuple[list[Lead], int]:
    """Return a page of the leads with this text in address, source or status (newest first), and how many there are.

    ``text`` may be empty: then all leads.
    """
    word = clean(text, 320).strip()
    where = (
        [
            sa.or_(
                _leads.c.email.contains(word.lower(), autoescape=True),
                *(
                    column == word
                    for column in (_leads.c.source, _leads.c.state, _leads.c.stage, _leads.c.status)
                ),
            )
        ]
        if word
        else []
    )
    return paged(c, Lead, sa.select(_leads).where(*where).order_by(_leads.c.id.desc()), page, limit)


# What happened


def event(
    c: sa.Connection, lead_id: int, what: str, detail: Mapping[str, object] | None = None, *, now: float
) -> None:
    """Write what happened to a lead."""
    c.execute(
        _events.insert().values(lead_id=lead_id, at=now, what=what, detail=dict(detail) if detail else None)
    )


def history(c: sa.Connection, lead_id: int) -> list[Event]:
    """Return what happened to a lead, in order."""
    found = sa.select(_events).where(_events.c.lead_id == lead_id).order_by(_events.c.id)
    return [made(Event, row) for row in c.execute(found)]
