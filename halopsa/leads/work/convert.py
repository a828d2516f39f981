"""Convert: the work that makes a prospect of a lead: what is known of it is written, the team told."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from ..store import leads, opportunities, outbox
from .context import Context
from .opportunity import make
from .standing import Standing

__all__ = ["convert"]

_WORDS = {
    "pain_points": "Pain points",
    "budget_range": "Budget range",
    "decision_maker": "Decision maker",
    "fit_score": "Fit score",
}


def convert(context: Context) -> dict[str, object]:
    """Make a prospect of a lead."""
    there = Standing.of(context)
    lead, mapping = there.lead, there.mapping
    qualification: dict[str, Any] = context.job.payload.get("qualification_data") or {}  # Any: JSON
    options: dict[str, Any] = context.job.payload.get("conversion_options") or {}  # Any: JSON
    more: dict[str, Any] = {"status_id": mapping.status("prospect")}  # Any: keywords of a write
    if options.get("notify_team"):
        more |= {"team_id": mapping.team, "agent_id": mapping.agent}
    lost = there.change(there.record, there.ticket_id, qualification, more)
    context.check()
    there.client.contacts.update(there.contact_id, is_prospect=True)
    actions = ["lead_converted"]
    if lost == []:
        actions.append("custom_fields_populated")
    lines = {word: qualification.get(name) for name, word in _WORDS.items()}
    told = there.note("prospect", there.ticket_id, {"The lead is a prospect now": " ", **lines})
    if options.get("notify_team") and (told or mapping.team is not None or mapping.agent is not None):
        actions.append("team_notified")
    halo_id, made = None, None
    if options.get("create_opportunity") and context.job.opportunity_id is not None:
        with context.service.database.reading() as c:
            made = opportunities.get(c, context.job.opportunity_id)
        if made is not None:
            halo_id = make(there, made)
            actions.append("opportunity_created")

    def write(c: sa.Connection) -> None:
        now = context.service.clock()
        at = lead.prospect_at or now
        stage = ("opportunity" if made else "prospect") if lead.stage == "lead" else lead.stage
        status = lead.status or "prospect"
        leads.change(
            c, lead.id, now=now, stage=stage, status=status, qualification=qualification, prospect_at=at
        )
        leads.event(c, lead.id, "converted", {"actions_taken": actions}, now=now)
        if lead.prospect_at is None:
            outbox.put(c, "prospect.qualified", lead.id, message(lead.id, lead.ticket_id), now=now)

    context.at_end(write)
    return {
        "prospect_id": lead.id,
        "lead_id": lead.id,
        "halopsa_ticket_id": lead.ticket_id,
        "opportunity_id": None if made is None else made.id,
        "halopsa_opportunity_id": halo_id,
        "status": lead.status or "prospect",
        "actions_taken": actions,
    }


def message(lead_id: int, ticket_id: int | None) -> dict[str, object]:
    """What a webhook is told of a new prospect."""
    return {"prospect_id": lead_id, "lead_id": lead_id, "halopsa_ticket_id": ticket_id}
