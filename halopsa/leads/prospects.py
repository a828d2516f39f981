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

    def make(c: sa.Connection, now: float) -> Refers:
        lead = _contactable(c, lead_id)
        made = _first_opportunity(c, lead.id, now) if options.get("create_opportunity") else None
        job = jobs.enqueue(
            c,
            "convert",
            now=now,
            lead_id=lead.id,
            opportunity_id=made,
            payload={"qualification_data": _given(qualification), "conversion_options": _given(options)},
            priority=SINGLE,
        )
        return {"lead": lead.id, "job": job, "opportunity": made}

    return committed(service, posted, make)


def change_status(service: Service, prospect_id: int, fields: Mapping[str, object], posted: Posted) -> Refers:
    """Change the status of a prospect."""
    if not str(fields.get("status") or "").strip():
        invalid("Give the status that the prospect has now.", "status")

    def make(c: sa.Connection, now: float) -> Refers:
        lead = _there(c, prospect_id)
        if not _is_prospect(c, lead):
            not_found(f"Lead {prospect_id} is no prospect yet: convert it first.")
        job = jobs.enqueue(c, "status", now=now, lead_id=lead.id, payload=_given(fields), priority=SINGLE)
        return {"lead": lead.id, "job": job}

    return committed(service, posted, make)


def create_opportunity(
    service: Service, prospect_id: object, data: Mapping[str, object], posted: Posted
) -> Refers:
    """Make an opportunity of a prospect."""
    if isinstance(prospect_id, bool) or not isinstance(prospect_id, int):
        invalid("Give the prospect_id, a whole number: that of its lead.", "prospect_id", prospect_id)

    def make(c: sa.Connection, now: float) -> Refers:
        try:
            lead = _contactable(c, prospect_id)
        except Problem as problem:
            if problem.status == 404:
                invalid("There is no such prospect.", "prospect_id", prospect_id)
            raise
        if not _is_prospect(c, lead):
            invalid(f"Lead {prospect_id} is no prospect yet: convert it first.", "prospect_id", prospect_id)
        made = opportunities.insert(c, lead_id=lead.id, data=_given(data), now=now)
        job = jobs.enqueue(c, "opportunity", now=now, lead_id=lead.id, opportunity_id=made, priority=SINGLE)
        return {"lead": lead.id, "job": job, "opportunity": made}

    return committed(service, posted, make)


def change_opportunity(
    service: Service, opportunity_id: int, fields: Mapping[str, object], posted: Posted
) -> Refers:
    """Change an opportunity of the tenant by the fields that are given."""
    changed = _given(fields)
    if not changed:
        invalid("Give what changes: status, value, probability or notes.", "body")

    def make(c: sa.Connection, now: float) -> Refers:
        found = opportunities.get(c, opportunity_id)
        if found is None:
            not_found("There is no such opportunity.")
        if found.state == "failed":
            invalid(f"This opportunity is not in HaloPSA: {found.error or 'it failed'}", "id")
        lead = _there(c, found.lead_id)
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


def _there(c: sa.Connection, lead_id: int) -> Lead:
    """Return a lead that is, or will be, in HaloPSA: where it stands may be written whoever said no meanwhile."""
    lead = leads.get(c, lead_id, lock=True)
    if lead is None or lead.state == "erased":
        not_found(f"There is no lead {lead_id}.")
    if lead.state == "suppressed":
        refuse_contact()
    if lead.state == "failed":
        raise Problem(
            "VALIDATION_ERROR",
            400,
            f"Lead {lead.id} is not in HaloPSA: {lead.error or 'it failed'} Post the lead again first.",
            lead_id=lead.id,
        )
    return lead


def _contactable(c: sa.Connection, lead_id: int) -> Lead:
    """Return a lead whose person may be worked on."""
    lead = _there(c, lead_id)
    listed = lead.email is not None and suppressions.contains(c, lead.email)
    if listed or lead.stage == "do_not_contact":
        refuse_contact()
    return lead


def _is_prospect(c: sa.Connection, lead: Lead) -> bool:
    """Whether it is one, or will be before any work that is enqueued now."""
    if lead.stage != _LEAD:
        return True
    return any(job.kind == "convert" and not job.over for job in jobs.of_lead(c, lead.id))


def _first_opportunity(c: sa.Connection, lead_id: int, now: float) -> int | None:
    """Return an opportunity to be made; None: there is one. So a conversion that is sent again makes no second."""
    known = opportunities.of_lead(c, lead_id)
    if not known:
        return opportunities.insert(c, lead_id=lead_id, data={}, now=now)
    last = known[-1]
    if any(one.state != "failed" for one in known):
        return None
    opportunities.change(c, last.id, now=now, state="accepted", error=None)
    return last.id


def _given(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}
