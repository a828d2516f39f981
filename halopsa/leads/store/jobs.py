"""Jobs: the queue of work, in the same database as the leads, so that a lead and its work are one commit.

A worker takes a job for the time of a lease. It renews the lease while it works. One that stalls or dies loses the
job to another when the lease is over, and changes nothing afterwards: every take counts `Job.tries` up, and what it
writes is written only where owner and count are still its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, made, made_or_none

__all__ = [
    "Job",
    "again",
    "counts",
    "enqueue",
    "fail",
    "finish",
    "get",
    "held",
    "next_at",
    "of_lead",
    "release",
    "renew",
    "take",
]

_jobs = schema.jobs
_earlier = schema.jobs.alias("earlier")


@attrs.frozen(kw_only=True)
class Job:
    """A job as it is in the database."""

    id: int
    kind: str
    lead_id: int | None
    opportunity_id: int | None
    batch_id: str | None
    payload: dict[str, Any] = attrs.field(repr=False)  # Any: JSON; what it holds is the kind's matter
    state: str
    priority: int
    run_at: float
    lease_owner: str | None
    lease_until: float | None
    tries: int
    failures: int
    result: dict[str, Any] | None = attrs.field(repr=False)  # Any: JSON
    error: str | None
    error_code: str | None
    created_at: float
    finished_at: float | None

    @property
    def over(self) -> bool:
        """Whether nobody will work on it any more."""
        return self.state in ("done", "failed")


def enqueue(
    c: sa.Connection,
    kind: str,
    *,
    now: float,
    lead_id: int | None = None,
    opportunity_id: int | None = None,
    batch_id: str | None = None,
    payload: Mapping[str, object] | None = None,
    priority: int = 0,
    run_at: float | None = None,
) -> int:
    """Add a job, to be done from ``run_at`` on (now), and return its id."""
    if lead_id is not None:
        # Jobs of one lead are done in the order of their ids. Two transactions could take ids in one order and
        # commit in the other; the lead's row makes them wait for each other. (SQLite has one writer anyway.)
        c.execute(sa.select(schema.leads.c.id).where(schema.leads.c.id == lead_id).with_for_update())
    values = {
        "kind": kind,
        "lead_id": lead_id,
        "opportunity_id": opportunity_id,
        "batch_id": batch_id,
        "payload": dict(payload or {}),
        "priority": priority,
        "run_at": now if run_at is None else run_at,
        "created_at": now,
    }
    return int(c.execute(_jobs.insert().values(values).returning(_jobs.c.id)).scalar_one())


def take(
    c: sa.Connection,
    owner: str,
    *,
    now: float,
    lease: float,
    kinds: Sequence[str] | None = None,
    imports: bool = True,
) -> Job | None:
    """Take the next job until ``now + lease``; None when there is nothing to do.

    The highest priority comes first, then what was due first. Jobs of one lead are done one at a time and in
    order, so one that waits to be tried again holds up those behind it. Without ``imports``, those of batches are
    left to others.
    """
    mine = _mine(kinds, imports)
    first = ~sa.exists().where(
        _earlier.c.lead_id == _jobs.c.lead_id,
        _earlier.c.id < _jobs.c.id,
        _earlier.c.state.in_(("ready", "running")),
    )
    # Two statements: with an OR in one of them, neither database walks the index in the order wanted.
    stalled = sa.and_(_jobs.c.state == "running", _jobs.c.lease_until <= now)
    due = sa.and_(_jobs.c.state == "ready", _jobs.c.run_at <= now)
    for where in (stalled, due):
        chosen = c.execute(
            sa.select(_jobs.c.id)
            .where(where, first, *mine)
            .order_by(_jobs.c.priority.desc(), _jobs.c.run_at, _jobs.c.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=_jobs)
        ).scalar()
        if chosen is not None:
            taken = (
                _jobs.update()
                .where(_jobs.c.id == chosen)
                .values(state="running", lease_owner=owner, lease_until=now + lease, tries=_jobs.c.tries + 1)
                .returning(_jobs)
            )
            return made(Job, c.execute(taken).one())
    return None


def _mine(kinds: Sequence[str] | None, imports: bool) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = [_jobs.c.kind.in_(kinds)] if kinds is not None else []
    return found if imports else [*found, _jobs.c.batch_id.is_(None)]


def next_at(c: sa.Connection, kinds: Sequence[str] | None = None, *, imports: bool = True) -> float | None:
    """Return when the next job is due or its lease over: how long a worker may sleep. None: there is none.

    A job behind another of its lead counts too, so that what is due may still have to wait.
    """
    mine = _mine(kinds, imports)
    times = [
        c.execute(sa.select(sa.func.min(column)).where(_jobs.c.state == state, *mine)).scalar()
        for state, column in (("ready", _jobs.c.run_at), ("running", _jobs.c.lease_until))
    ]
    return min((float(at) for at in times if at is not None), default=None)


# What the worker of a job writes


def _own(job: Job, owner: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        _jobs.c.id == job.id,
        _jobs.c.state == "running",
        _jobs.c.lease_owner == owner,
        _jobs.c.tries == job.tries,
    )


def _write(c: sa.Connection, job: Job, owner: str, **values: object) -> bool:
    return c.execute(_jobs.update().where(*_own(job, owner)).values(**values)).rowcount == 1


def held(c: sa.Connection, job: Job, owner: str, *, now: float) -> bool:
    """Say whether the job is this worker's, with time left: asked before each write to the tenant."""
    return (
        c.execute(sa.select(_jobs.c.id).where(*_own(job, owner), _jobs.c.lease_until > now)).first()
        is not None
    )


def renew(c: sa.Connection, job: Job, owner: str, *, now: float, lease: float) -> bool:
    """Extend the lease to ``now + lease``. False: the job is not this worker's any more, so it must stop."""
    return _write(c, job, owner, lease_until=now + lease)


def finish(c: sa.Connection, job: Job, owner: str, result: Mapping[str, object], *, now: float) -> bool:
    """Write that a job is done. False: it is not this worker's any more, and nothing was written.

    Call it first in a transaction that writes more, and undo that transaction after a False.
    """
    return _write(c, job, owner, state="done", result=dict(result), finished_at=now, error=None, **_FREE)


def fail(c: sa.Connection, job: Job, owner: str, error: str, code: str, *, now: float) -> bool:
    """Write that a job failed for good. False as in `finish`."""
    return _write(
        c, job, owner, state="failed", finished_at=now, error=clean(error, 500), error_code=code, **_FREE
    )


def again(
    c: sa.Connection,
    job: Job,
    owner: str,
    run_at: float,
    error: str,
    code: str,
    *,
    now: float,
    failed: bool = True,
) -> bool:
    """Put a job back, to be tried again at ``run_at`` (``now`` at the earliest). False as in `finish`.

    ``failed``: it is counted as a failure; a job that only waits for something is not.
    """
    return _write(
        c,
        job,
        owner,
        state="ready",
        run_at=max(run_at, now),
        failures=job.failures + failed,
        error=clean(error, 500),
        error_code=code,
        **_FREE,
    )


def release(c: sa.Connection, owner: str) -> int:
    """Put back all that this owner holds, as a worker does that stops; return how many jobs that were."""
    held_ones = _jobs.update().where(_jobs.c.lease_owner == owner, _jobs.c.state == "running")
    return c.execute(held_ones.values(state="ready", **_FREE)).rowcount


_FREE: dict[str, None] = {"lease_owner": None, "lease_until": None}

# Looking


def get(c: sa.Connection, job_id: int) -> Job | None:
    """Return a job."""
    if not 0 < job_id < 2**63:
        return None
    return made_or_none(Job, c.execute(sa.select(_jobs).where(_jobs.c.id == job_id)).first())


def of_lead(c: sa.Connection, lead_id: int) -> list[Job]:
    """Return the jobs of a lead in their order."""
    found = c.execute(sa.select(_jobs).where(_jobs.c.lead_id == lead_id).order_by(_jobs.c.id))
    return [made(Job, row) for row in found]


def counts(c: sa.Connection) -> dict[str, int]:
    """Return how many jobs there are of each state."""
    found = c.execute(sa.select(_jobs.c.state, sa.func.count()).group_by(_jobs.c.state))
    return {"ready": 0, "running": 0, "done": 0, "failed": 0} | {str(state): int(n) for state, n in found}
