"""Browsing: leads newest first, a page at a time from an id on (keyset pagination), and all that belongs to one.

Each question is answered by an index, however many leads there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import attrs
import sqlalchemy as sa

from . import schema
from .errors import Entry
from .jobs import Job
from .leads import Event, Lead
from .opportunities import Opportunity
from .outbox import Message
from .rows import clean, made
from .steps import Step

__all__ = ["Belongings", "Found", "belongings", "hosts", "leads_page", "sources", "states"]

_leads, _outbox, _webhooks = schema.leads, schema.outbox, schema.webhooks
_MOST: Final = 200  # rows of one kind that are told of one lead
_SOURCES: Final = 100
_LARGEST_ID: Final = 2**63 - 1


@attrs.frozen(kw_only=True)
class Found:
    """A page of leads, newest first. ``newer`` and ``older``: whether there are such before and after it."""

    leads: list[Lead]
    newer: bool
    older: bool


def leads_page(
    c: sa.Connection,
    *,
    key: str | None = None,
    state: str | None = None,
    source: str | None = None,
    before: int | None = None,
    after: int | None = None,
    limit: int = 50,
) -> Found:
    """Return the leads of this normalised address, state and source, those just before or just after an id."""
    where = [
        column == clean(wanted, 320)
        for column, wanted in ((_leads.c.email, key), (_leads.c.state, state), (_leads.c.source, source))
        if wanted is not None
    ]
    found = sa.select(_leads).where(*where).limit(limit + 1)
    if after is not None:
        later = found.where(_leads.c.id > min(after, _LARGEST_ID)).order_by(_leads.c.id)
        rows = [made(Lead, row) for row in c.execute(later)]
        return Found(leads=rows[:limit][::-1], newer=len(rows) > limit, older=True)
    if before is not None:
        found = found.where(_leads.c.id < min(before, _LARGEST_ID))
    rows = [made(Lead, row) for row in c.execute(found.order_by(_leads.c.id.desc()))]
    return Found(leads=rows[:limit], newer=before is not None, older=len(rows) > limit)


def states(c: sa.Connection) -> dict[str, int]:
    """Return how many leads there are of each state."""
    found = c.execute(sa.select(_leads.c.state, sa.func.count()).group_by(_leads.c.state))
    known = dict.fromkeys(("accepted", "done", "failed", "suppressed", "erased"), 0)
    return known | {str(state): int(number) for state, number in found}


def sources(c: sa.Connection) -> list[str]:
    """Return the sources that leads came from, as many as somebody can choose among."""
    found = sa.select(_leads.c.source).distinct().order_by(_leads.c.source).limit(_SOURCES)
    return [str(source) for source in c.execute(found).scalars()]


# One lead


@attrs.frozen(kw_only=True)
class Belongings:
    """What belongs to a lead, in order: of each kind the newest ones. ``cut``: there is more of some kind."""

    events: list[Event]
    jobs: list[Job]
    steps: Mapping[int, list[Step]]
    errors: list[Entry]
    messages: list[Message]
    opportunities: list[Opportunity]
    cut: bool


def belongings(c: sa.Connection, lead_id: int) -> Belongings:
    """Return what belongs to a lead."""
    cut = False

    def newest(table: sa.Table, *order: str) -> list[sa.Row[tuple[object, ...]]]:
        nonlocal cut
        by = [table.c[name].desc() for name in order]
        rows = c.execute(
            sa.select(table).where(table.c.lead_id == lead_id).order_by(*by).limit(_MOST + 1)
        ).all()
        cut = cut or len(rows) > _MOST
        return [*reversed(rows[:_MOST])]

    jobs = [made(Job, row) for row in newest(schema.jobs, "id")]
    return Belongings(
        events=[made(Event, row) for row in newest(schema.lead_events, "id")],
        jobs=jobs,
        steps=_steps(c, [job.id for job in jobs]) if jobs else {},
        errors=[made(Entry, row) for row in newest(schema.error_log, "at", "id")],
        messages=[made(Message, row) for row in newest(_outbox, "created_at", "id")],
        opportunities=[made(Opportunity, row) for row in newest(schema.opportunities, "id")],
        cut=cut,
    )


def _steps(c: sa.Connection, job_ids: Iterable[int]) -> dict[int, list[Step]]:
    steps = schema.steps
    found: dict[int, list[Step]] = {}
    wanted = sa.select(steps).where(steps.c.job_id.in_(list(job_ids)))
    for row in c.execute(wanted.order_by(steps.c.job_id, steps.c.at, steps.c.step)):
        found.setdefault(int(row.job_id), []).append(made(Step, row))
    return found


# Messages


def hosts(c: sa.Connection, messages: Iterable[Message]) -> dict[str, str]:
    """Return the addresses of the webhooks that messages go to, without what may hold a token: scheme and host."""
    ids = {message.webhook_id for message in messages}
    found = c.execute(sa.select(_webhooks.c.id, _webhooks.c.url).where(_webhooks.c.id.in_(ids)))
    return {str(row.id): _host(str(row.url)) for row in found}


def _host(url: str) -> str:
    scheme, _, rest = url.partition("://")
    place = rest.partition("/")[0].partition("?")[0].rpartition("@")[2]
    return f"{scheme}://{place}"
