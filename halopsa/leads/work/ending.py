"""End of a job: what is written with it, in one commit, when it succeeds or is given up."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from ..store import batches, errors, jobs, leads, opportunities
from .context import Context
from .retries import Verdict

__all__ = ["SUPPRESSED", "failed", "finished"]

#: What a job was to do, in the words of the log of errors.
_DOING: Final = {
    "sync": "sync lead",
    "update": "update lead",
    "convert": "convert lead",
    "status": "change the status of a prospect",
    "opportunity": "create opportunity",
    "opportunity_update": "update opportunity",
    "batch": "import leads",
}

SUPPRESSED: Final = "Do not contact"


def finished(c: sa.Connection, context: Context, result: dict[str, object]) -> bool:
    """Write that a job is done, and what it left to be written last. False: the job is lost."""
    job, now = context.job, context.service.clock()
    if not jobs.finish(c, job, context.owner, result, now=now):
        return False
    context.write_last(c)
    if job.batch_id is not None:
        lead = leads.get(c, job.lead_id) if job.lead_id is not None else None
        _settle(c, context, SUPPRESSED if lead is not None and lead.state == "suppressed" else None)
    return True


def failed(c: sa.Connection, context: Context, found: Verdict) -> bool:
    """Write that a job was given up, where its caller and whoever runs the service look. False: the job is lost."""
    job, now = context.job, context.service.clock()
    if not jobs.fail(c, job, context.owner, found.message, found.code, now=now):
        return False
    source = None
    if job.lead_id is not None:
        lead = leads.get(c, job.lead_id)
        source = None if lead is None else lead.source
        if job.kind == "sync":
            leads.change(
                c, job.lead_id, now=now, state="failed", error=found.message[:500], error_code=found.code
            )
        leads.event(c, job.lead_id, f"{job.kind}_failed", {"code": found.code}, now=now)
    if job.kind in ("convert", "opportunity") and job.opportunity_id is not None:
        opportunities.change(c, job.opportunity_id, now=now, state="failed", error=found.message[:500])
    message = f"Failed to {_DOING.get(job.kind, job.kind)}: {found.message}"
    errors.log(c, "error", message, now=now, source=source, lead_id=job.lead_id, code=found.code)
    _settle(c, context, found.message)
    return True


def _settle(c: sa.Connection, context: Context, error: str | None) -> None:
    """Write into a batch what became of its row, and whether it was the last one."""
    batch_id, lead_id = context.job.batch_id, context.job.lead_id
    if batch_id is None:
        return
    if lead_id is not None and (error is not None or not _more(c, batch_id, lead_id)):
        batches.ended(c, batch_id, lead_id, error)
    context.batch_over = batches.close(c, batch_id, now=context.service.clock())


def _more(c: sa.Connection, batch_id: str, lead_id: int) -> bool:
    """Whether the same batch has more work for a lead, as it has for a person who is in it twice."""
    return any(job.batch_id == batch_id and not job.over for job in jobs.of_lead(c, lead_id))
