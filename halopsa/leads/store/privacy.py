"""Privacy: all that is kept of a person, the erasure of it, and of what is older than it needs to be."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

import attrs
import sqlalchemy as sa

from ..addresses import normalised
from . import batches, errors, schema, suppressions
from .rows import stamp

__all__ = ["ERASED", "Erased", "erase", "expire_leads", "expire_logs", "export", "forget"]

ERASED: Final = "ERASED"  # error_code of the jobs that an erasure ended
_leads, _jobs, _items = schema.leads, schema.jobs, schema.batch_items
_AT_ONCE: Final = 500  # rows in one statement
_GONE: Final = "Erased"


@attrs.frozen(kw_only=True)
class Erased:
    """What an erasure found. The records on the tenant are the tenant's: whoever answers for it removes them there."""

    leads: list[int]
    contacts: list[int]
    tickets: list[int]


def export(c: sa.Connection, key: str) -> dict[str, Any]:  # Any: JSON
    """Return all that is kept of the person with this normalised address, as JSON that the person can be given."""
    found = c.execute(sa.select(_leads).where(_leads.c.email == key).order_by(_leads.c.id))
    leads = [_told(row) for row in found]
    for lead in leads:
        for name, table, hidden in (
            ("history", schema.lead_events, ("id", "lead_id")),
            ("opportunities", schema.opportunities, ("lead_id",)),
            ("work", _jobs, ("lead_id", "lease_owner", "lease_until", "priority")),
            ("messages", schema.outbox, ("lead_id", "lease_until")),
            ("provider_calls", schema.provider_calls, ("id", "lead_id")),
            ("errors", schema.error_log, ("lead_id",)),
        ):
            rows = c.execute(sa.select(table).where(table.c.lead_id == lead["id"]))
            lead[name] = [_told(row, *hidden) for row in rows]
    listed = c.execute(
        sa.select(schema.suppressions).where(schema.suppressions.c.hash == suppressions.hashed(key))
    ).first()
    return {
        "email": key,
        "do_not_contact": None if listed is None else _told(listed),
        "leads": leads,
        "waiting_rows": [row for _, _, row in _waiting(c, key)],
    }


def _told(row: sa.Row[Any], *hidden: str) -> dict[str, Any]:  # Any: the rows of all tables pass here
    columns = zip(row._fields, row, strict=True)
    return {
        name: stamp(value) if value is not None and (name == "at" or name.endswith("_at")) else value
        for name, value in columns
        if name not in (*hidden, "token")
    }


# Erasing


def erase(c: sa.Connection, key: str, *, now: float) -> Erased:
    """Erase all that is kept of the person with this normalised address; what counts leads stays, without the person.

    Work that is under way ends: who does it finds that it has lost its job. An entry in the list of suppressions
    stays, as it holds no address. `Database.scrub` then removes it from the files of SQLite as well.
    """
    found = _locked(c, key)
    forget(c, [row.id for row in found], now=now)
    for batch_id, index, _ in _waiting(c, key):
        batches.answer(c, batch_id, index, "failed", error=_GONE)
        batches.close(c, batch_id, now=now)
    # None is to have an address in it; but a message of another service may have quoted it.
    quoted = schema.error_log.c.message.icontains(key, autoescape=True)
    c.execute(schema.error_log.delete().where(quoted))
    return Erased(
        leads=[row.id for row in found],
        contacts=sorted({row.contact_id for row in found if row.contact_id is not None}),
        tickets=sorted({row.ticket_id for row in found if row.ticket_id is not None}),
    )


def _locked(c: sa.Connection, key: str) -> Sequence[sa.Row[Any]]:  # Any: the columns of the table
    """Lock the jobs of a person, then the leads, as who ends a job does: else each could wait for the other.

    While a lead is locked it gets no new job. One that it got just before is found only then: it is begun again.
    """
    person = _leads.c.email == key
    ids = sa.select(_leads.c.id).where(person)
    theirs = sa.select(_jobs.c.id).where(_jobs.c.lead_id.in_(ids)).order_by(_jobs.c.id)
    while True:
        with c.begin_nested() as trial:
            locked = set(c.execute(theirs.with_for_update()).scalars())
            found = c.execute(sa.select(_leads).where(person).order_by(_leads.c.id).with_for_update()).all()
            if locked.issuperset(c.execute(theirs).scalars()):
                return found
            trial.rollback()


def forget(
    c: sa.Connection, ids: Sequence[int], *, now: float, state: str = "erased", said: str = _GONE
) -> None:
    """Erase the person behind each of these leads, which then are in this state; their work ends.

    ``said``: the answer to rows of imports whose leads they are.
    """
    for start in range(0, len(ids), _AT_ONCE):
        _forget(c, ids[start : start + _AT_ONCE], state, said, now)


def _forget(c: sa.Connection, ids: Sequence[int], state: str, said: str, now: float) -> None:
    for lead_id in ids:
        # The token leads to the ticket on the tenant, so each gets another one.
        values = {
            "token": secrets.token_hex(10),
            "state": state,
            "data": {},
            "options": {},
            "updated_at": now,
        }
        c.execute(_leads.update().where(_leads.c.id == lead_id).values(values | _NOTHING))
    events, offers, outbox = schema.lead_events, schema.opportunities, schema.outbox
    c.execute(events.update().where(events.c.lead_id.in_(ids)).values(detail=None))
    c.execute(offers.update().where(offers.c.lead_id.in_(ids)).values(data={}, error=None))
    c.execute(outbox.delete().where(outbox.c.lead_id.in_(ids)))
    c.execute(schema.error_log.delete().where(schema.error_log.c.lead_id.in_(ids)))
    mine = _jobs.c.lead_id.in_(ids)
    asked = sa.select(_jobs.c.lead_id, schema.steps.c.step).join(
        schema.steps, schema.steps.c.job_id == _jobs.c.id
    )
    for lead_id, step in c.execute(asked.where(mine, schema.steps.c.state == "sent")).all():
        # Who is at it tells what came of it; but that process may be dead.
        words = f"A request to HaloPSA ({step}) was under way when its person was {state}; it may have made a record"
        errors.log(c, "warning", words, lead_id=lead_id, code="EXTERNAL_API_ERROR", now=now)
    c.execute(schema.steps.delete().where(schema.steps.c.job_id.in_(sa.select(_jobs.c.id).where(mine))))
    c.execute(_jobs.update().where(mine).values(payload={}, result=None, error=None))
    over = {"state": "failed", "error_code": ERASED, "finished_at": now, "lease_owner": None}
    c.execute(
        _jobs.update().where(mine, _jobs.c.state.in_(("ready", "running"))).values(lease_until=None, **over)
    )
    # An import counts its rows, and is over when all of them are.
    rows = _items.c.lead_id.in_(ids)
    accepted = sa.select(_items.c.batch_id, _items.c.index).where(rows, _items.c.state == "accepted")
    c.execute(_items.update().where(rows).values(error=None))
    for batch_id, index in c.execute(accepted).all():
        batches.answer(c, batch_id, index, "failed", error=said)
        batches.close(c, batch_id, now=now)


#: What a lead has no more after an erasure.
_NOTHING: Final[dict[str, None]] = dict.fromkeys(
    (
        "email",
        "dedup_key",
        "status",
        "qualification",
        "error",
        "client_id",
        "site_id",
        "contact_id",
        "ticket_id",
    )
)


def _waiting(c: sa.Connection, key: str) -> Iterator[tuple[str, int, dict[str, Any]]]:  # Any: JSON
    """Yield the rows of imports that are no leads yet and are about the person: batch, index, row."""
    found = sa.select(_items).where(_items.c.state == "waiting", _items.c.row.is_not(None))
    local = key.rpartition("@")[0]
    for item in c.execute(found).all():
        row = dict(zip(item._fields, item, strict=True))
        email = row["row"].get("email")
        # To read an address takes long, and each spelling of this one has this in it.
        if isinstance(email, str) and local in unicodedata.normalize("NFKC", email).lower():
            with suppress(ValueError):
                if normalised(email).key == key:
                    yield row["batch_id"], row["index"], row["row"]


# What is old


def expire_leads(c: sa.Connection, before: float, *, now: float) -> int:
    """Erase the people behind leads that nothing happened to since; return how many. To be called until it is 0."""
    busy = sa.exists().where(_jobs.c.lead_id == _leads.c.id, _jobs.c.state.in_(("ready", "running")))
    old = sa.select(_leads.c.id).where(_leads.c.email.is_not(None), _leads.c.updated_at < before, ~busy)
    ids = list(
        c.execute(old.order_by(_leads.c.id).limit(_AT_ONCE).with_for_update(skip_locked=True)).scalars()
    )
    forget(c, ids, now=now)
    return len(ids)


def expire_logs(c: sa.Connection, before: float, *, now: float) -> int:
    """Remove what is only a record of the past; return how many rows. To be called until it is 0."""
    day = now - 24 * 3600  # what an idempotency key refers to has to be there for as long as the key counts
    batch, sent = schema.batches.c, schema.outbox.c
    closed = batch.finished_at < min(before, day)
    ended = sa.and_(_jobs.c.state.in_(("done", "failed")), _jobs.c.finished_at < min(before, day))
    jobs = sa.exists().where(_jobs.c.id == schema.steps.c.job_id)
    old: tuple[tuple[sa.Table, sa.ColumnElement[bool]], ...] = (
        (_jobs, ended),
        (schema.steps, ~jobs),
        (_items, _items.c.batch_id.in_(sa.select(batch.id).where(closed))),
        (schema.batches, sa.and_(closed, ~sa.exists().where(_items.c.batch_id == batch.id))),
        (schema.outbox, sa.and_(sent.state.in_(("delivered", "dead")), sent.created_at < before)),
        (schema.error_log, schema.error_log.c.at < before),
        (schema.provider_calls, schema.provider_calls.c.at < before),
        (schema.request_stats, schema.request_stats.c.minute < before // 60),
        (schema.rate_windows, schema.rate_windows.c.began_at < day),
        (schema.idempotency, schema.idempotency.c.expires_at <= now),
        (schema.locks, schema.locks.c.until <= now),
    )
    removed = 0
    for table, where in old:
        some = sa.select(*table.primary_key).where(where).limit(_AT_ONCE)
        removed += c.execute(table.delete().where(sa.tuple_(*table.primary_key).in_(some))).rowcount
        if removed >= _AT_ONCE:
            break  # a longer transaction would keep others waiting
    return removed
