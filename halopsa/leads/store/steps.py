"""Steps: the journal of a job, what it has asked the tenant for and what is known to be there.

"sent" is committed before a request goes out, "done" once its answer is here. A step that is "sent" when a job is
taken again may have been acted upon: the worker looks it up before it repeats it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import made, put

__all__ = ["Step", "done", "earlier", "forget", "of", "sent"]

_steps = schema.steps


@attrs.frozen(kw_only=True)
class Step:
    """A step of a job: ``sent`` or ``done``, since when, with what the tenant answered."""

    step: str
    state: str
    result: dict[str, Any] | None = attrs.field(repr=False)  # Any: JSON
    at: float


def of(c: sa.Connection, job_id: int) -> dict[str, Step]:
    """Return the steps of a job by name."""
    found = c.execute(sa.select(_steps).where(_steps.c.job_id == job_id))
    return {row.step: made(Step, row) for row in found}


def earlier(c: sa.Connection, job_id: int, lead_id: int) -> list[tuple[int | None, Step]]:
    """Return the steps of the lead's jobs before this one, oldest first, each with the opportunity of its job."""
    jobs = schema.jobs
    found = c.execute(
        sa.select(_steps, jobs.c.opportunity_id)
        .join(jobs, jobs.c.id == _steps.c.job_id)
        .where(jobs.c.lead_id == lead_id, jobs.c.id < job_id)
        .order_by(_steps.c.job_id, _steps.c.at)
    )
    return [(row.opportunity_id, made(Step, row)) for row in found]


def sent(c: sa.Connection, job_id: int, step: str, *, now: float) -> None:
    """Write that a step is about to be asked for."""
    put(c, _steps, {"job_id": job_id, "step": step}, {"state": "sent", "result": None, "at": now})


def done(c: sa.Connection, job_id: int, step: str, result: Mapping[str, object], *, now: float) -> None:
    """Write that a step's record is on the tenant, and what is to be known of it."""
    put(c, _steps, {"job_id": job_id, "step": step}, {"state": "done", "result": dict(result), "at": now})


def forget(c: sa.Connection, job_id: int, step: str) -> None:
    """Write that a step was surely not acted upon: as if it had never been asked for."""
    c.execute(_steps.delete().where(_steps.c.job_id == job_id, _steps.c.step == step))
