"""Prospects and opportunities: requests about a lead that is in HaloPSA, kept in one commit with their work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import sqlalchemy as sa

from .intake import SINGLE, refuse_contact
from .keyed import Posted, Refers, committed
from .problems import Problem, invalid, not_found
from .service import Service
from .store import jobs, leads, opportunities, suppressions
from .store.leads import Lead

__all__ = ["change_opportunity", "change_status", "convert", "create_opportunity"]

_LEAD: Final = "lead"  # the stage before it is a prospect


def convert(
    service: Service,
    lead_id: int,
    qualification: Mapping[str, object],
    options: Mapping[str, object],
    posted: Posted,
) -> Refers:
    """Make a prospect of a lead, and an opportunity if that is wanted and there is none."""
    _within("fit_score", qualification.get("fit_score"), 0, 100)

    def make(c: sa.Connection, now: float) -> Refers:
        lead = _contactable(c, lead_id)
        payload = {
            "qualification": {name: value for name, value in qualification.items() if value is not None},
            "notify_team": bool(options.get("notify_team", False)),
        }
        job = jobs.enqueue(c, "convert", now=now, lead_id=lead.id, payload=payload, priority=SINGLE)
        refers: dict[str, object] = {"lead": lead.id, "job": job}
        # Sent once more without an idempotency key, it makes no second one.
        if options.get("create_opportunity") and not opportunities.of_lead(c, lead.id):
            refers |= _opportunity(c, lead.id, {}, now)
        return refers

    return committed(service, posted, make)


def change_status(service: Service, prospect_id: int, fields: Mapping[str, object], posted: Posted) -> Refers:
    """Change the status of a prospect."""
    if not str(fields.get("status") or "").strip():
        invalid("Give the status that the prospect has now.", "status")

    def make(c: sa.Connection, now: float) -> Refers:
        lead = _contactable(c, prospect_id)
        if not _is_prospect(c, lead):
            not_found(f"Lead {prospect_id} is no prospect yet: convert it first.")
        payload = {name: value for name, value in fields.items() if value is not None}
        job = jobs.enqueue(c, "status", now=now, lead_id=lead.id, payload=payload, priority=SINGLE)
        return {"lead": lead.id, "job": job}

    return committed(service, posted, make)


def create_opportunity(
    service: Service, prospect_id: object, data: Mapping[str, object], posted: Posted
) -> Refers:
    """Make an opportunity of a prospect."""
    if isinstance(prospect_id, bool) or not isinstance(prospect_id, int):
        invalid("Give the prospect_id, a whole number: that of its lead.", "prospect_id", prospect_id)
    _check_figures(data)

    def make(c: sa.Connection, now: float) -> Refers:
        try:
            lead = _contactable(c, prospect_id)
        except Problem as problem:
            if problem.status == 404:
                invalid("There is no such prospect.", "prospect_id", prospect_id)
            raise
        if not _is_prospect(c, lead):
            invalid(f"Lead {prospect_id} is no prospect yet: convert it first.", "prospect_id", prospect_id)
        made = _opportunity(c, lead.id, data, now)
        return {"lead": lead.id, "opportunity": made["opportunity"], "job": made["opportunity_job"]}

    return committed(service, posted, make)


def change_opportunity(
    service: Service, opportunity_id: int, fields: Mapping[str, object], posted: Posted
) -> Refers:
    """Change an opportunity."""
    changed = {name: value for name, value in fields.items() if value is not None}
    if not changed:
        invalid("Give what changes: status, value, probability or notes.", "body")
    _check_figures(changed)

    def make(c: sa.Connection, now: float) -> Refers:
        found = opportunities.get(c, opportunity_id)
        if found is None:
            not_found("There is no such opportunity.")
        if found.state == "failed":
            invalid(f"This opportunity is not in HaloPSA: {found.error or 'it failed'}", "id")
        lead = _contactable(c, found.lead_id)
        job = jobs.enqueue(
            c,
            "opportunity_update",
            now=now,
            lead_id=lead.id,
            opportunity_id=found.id,
            payload=changed,
            priority=SINGLE,
        )
        return {"lead": lead.id, "opportunity": found.id, "job": job}

    return committed(service, posted, make)


def _contactable(c: sa.Connection, lead_id: int) -> Lead:
    lead = leads.get(c, lead_id, lock=True)
    if lead is None or lead.state == "erased":
        not_found(f"There is no lead {lead_id}.")
    said_no = lead.stage == "do_not_contact" or lead.state == "suppressed"
    if said_no or (lead.email is not None and suppressions.contains(c, lead.email)):
        refuse_contact()
    if lead.state == "failed":
        raise Problem(
            "VALIDATION_ERROR",
            400,
            f"Lead {lead.id} is not in HaloPSA: {lead.error or 'it failed'} Post the lead again first.",
            lead_id=lead.id,
        )
    return lead


def _is_prospect(c: sa.Connection, lead: Lead) -> bool:
    """Whether it is one, or will be before any work that is enqueued now."""
    if lead.stage != _LEAD:
        return True
    return any(job.kind == "convert" and not job.over for job in jobs.of_lead(c, lead.id))


def _opportunity(c: sa.Connection, lead_id: int, data: Mapping[str, object], now: float) -> dict[str, object]:
    kept = {name: value for name, value in data.items() if value is not None}
    made = opportunities.insert(c, lead_id=lead_id, data=kept, now=now)
    job = jobs.enqueue(c, "opportunity", now=now, lead_id=lead_id, opportunity_id=made, priority=SINGLE)
    return {"opportunity": made, "opportunity_job": job}


def _check_figures(data: Mapping[str, object]) -> None:
    _within("probability", data.get("probability"), 0, 100)
    _within("value", data.get("value"), 0, None)


def _within(name: str, value: object, least: float, most: float | None) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float):
        invalid(f"{name} must be a number.", name, value)
    if value < least or (most is not None and value > most):
        invalid(f"{name} must be {least} {'or more' if most is None else f'to {most}'}.", name, value)
