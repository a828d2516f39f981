"""Answers about leads, prospects and opportunities: from the present state of what a request made or found."""

from __future__ import annotations

from typing import Any, Final

import attrs
import sqlalchemy as sa

from .intake import refuse_contact
from .keyed import Refers
from .problems import Problem, not_found
from .store import batches, jobs, leads, opportunities
from .store.jobs import Job
from .store.leads import Lead

__all__ = ["Said", "of_batch", "of_lead", "of_opportunity", "of_prospect"]

_ACCEPTED: Final = ["accepted"]
_STATUSES: Final = {"VALIDATION_ERROR": 400, "RESOURCE_NOT_FOUND": 404, "INTERNAL_ERROR": 500}


@attrs.frozen
class Said:
    """What is to be answered. ``finished``: the work has ended, so asking again gives nothing new."""

    body: dict[str, Any] = attrs.field(repr=False)  # Any: JSON
    finished: bool


def of_lead(c: sa.Connection, refers: Refers) -> Said:
    """Answer to a lead that was posted. Raises Problem where it failed, or its person must not be contacted."""
    lead, job = _lead(c, refers["lead"]), _job(c, refers["job"])
    over = job is None or _ended(job, lead)
    if not refers["found"]:
        actions = list(lead.actions) if over else _ACCEPTED
    elif job is not None and job.kind == "update":
        actions = ["duplicate_found", *(word for word in _actions(job, lead) if word != "duplicate_found")]
    else:
        actions = ["duplicate_found"]
    body = {
        "success": True,
        "lead_id": lead.id,
        "halopsa_ticket_id": lead.ticket_id,
        "actions_taken": actions,
    }
    return Said(body, over)


def of_prospect(c: sa.Connection, refers: Refers) -> Said:
    """Answer to a conversion or a change of status. Raises Problem where it failed."""
    lead, job = _lead(c, refers["lead"]), _job(c, refers["job"])
    if job is None:
        not_found("What this request made is not kept any longer.")
    actions = _actions(job, lead)
    over = job.over
    body = {
        "success": True,
        "prospect_id": lead.id,
        "lead_id": lead.id,
        "halopsa_ticket_id": lead.ticket_id,
        "status": lead.status,
        "actions_taken": actions if over else _ACCEPTED,
    }
    made = None if refers.get("opportunity") is None else opportunities.get(c, refers["opportunity"])
    if made is not None:
        body |= {"opportunity_id": made.id, "halopsa_opportunity_id": made.halo_id}
    return Said(body, over)


def of_opportunity(c: sa.Connection, refers: Refers) -> Said:
    """Answer to an opportunity that was posted or changed. Raises Problem where that failed."""
    lead, job = _lead(c, refers["lead"]), _job(c, refers["job"])
    found = opportunities.get(c, refers["opportunity"])
    if found is None:
        not_found("There is no such opportunity.")
    actions = [] if job is None else _actions(job, lead)
    over = job is None or job.over
    names = ("value", "probability", "expected_close_date", "competitors", "status", "notes")
    body = {
        "success": True,
        "opportunity_id": found.id,
        "halopsa_opportunity_id": found.halo_id,
        "prospect_id": found.lead_id,
        **{name: found.data[name] for name in names if found.data.get(name) is not None},
        "actions_taken": actions if over else _ACCEPTED,
    }
    return Said(body, over)


def of_batch(c: sa.Connection, refers: Refers) -> Said:
    """Answer how an import goes on. Raises Problem if there is none of this id."""
    batch = batches.get(c, refers["batch"])
    if batch is None:
        not_found("There is no such batch.")
    items = batches.items(c, batch.id)
    done = [item for item in items if item.state == "done"]
    failed = [item for item in items if item.state in ("failed", "skipped")]
    body = {
        "batch_id": batch.id,
        "status": batch.state,
        "total_processed": len(done) + len(failed),
        "successful": len(done),
        "failed": len(failed),
        "results": [{"index": item.index, "success": True, "lead_id": item.lead_id} for item in done],
        "errors": [{"index": item.index, "error": item.error or ""} for item in failed],
    }
    return Said(body, batch.state != "running")


def _lead(c: sa.Connection, lead_id: int) -> Lead:
    lead = leads.get(c, lead_id)
    if lead is None or lead.state == "erased":
        not_found("The data of this person was erased.")
    if lead.state == "suppressed":
        refuse_contact()
    return lead


def _job(c: sa.Connection, job_id: int | None) -> Job | None:
    return None if job_id is None else jobs.get(c, job_id)


def _actions(job: Job, lead: Lead) -> list[str]:
    _ended(job, lead)
    found = (job.result or {}).get("actions_taken", [])
    return list(found) if isinstance(found, list) else []


def _ended(job: Job, lead: Lead) -> bool:
    """Whether a job is done. Raises Problem for one that failed for good."""
    if job.state == "failed":
        code = job.error_code or "EXTERNAL_API_ERROR"
        raise Problem(
            code,
            _STATUSES.get(code, 502),
            job.error or "HaloPSA did not take this.",
            lead_id=lead.id,
        )
    return job.over
