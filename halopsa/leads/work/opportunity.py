"""Opportunity: the work that makes an opportunity of a prospect on the tenant, and changes it."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa

from ..store import leads, opportunities
from ..store.opportunities import Opportunity
from ..won import lost, won
from .context import Context, Failed
from .person import clean, full_name
from .standing import Standing, marker
from .steps import Found

__all__ = ["create", "make", "update"]

_SUMMARY: Final = 180  # characters, without the mark
#: Where what is known of an opportunity goes, beside the fields of the mapping.
_FIELDS: Final = {
    "value": "oppvalue",
    "probability": "oppconversionprobability",
    "competitors": "oppcompetitors",
}


def create(context: Context) -> dict[str, object]:
    """Make an opportunity."""
    there, row = Standing.of(context), _row(context)
    halo_id = make(there, row)
    return _answer(row, halo_id, ["opportunity_created"])


def make(there: Standing, row: Opportunity) -> int:
    """Make an opportunity on the tenant, once; return its id there."""
    lead, mapping, client = there.lead, there.mapping, there.client
    mark = marker("opportunity", row.token)
    email = lead.email or ""

    def request() -> Found:
        name, company = full_name(lead.data, email), clean(lead.data.get("company"))
        title = (f"{company} - {name}" if company else name)[:_SUMMARY].strip()
        plain, custom = mapping.fields({"source": lead.source, **row.data}, custom=there.custom)
        fields = {
            **plain,
            **_known(row.data),
            "client_id": lead.client_id,
            "site_id": lead.site_id,
            "user_id": lead.contact_id,
            "tickettype_id": mapping.opportunity_type,
            "status_id": mapping.opportunity_status(str(row.data.get("status") or "")),
            "opphear": lead.source,
            "oppcontactname": name,
            "oppcompanyname": company,
            "oppemailaddress": email,
            "oppjobtitle": clean(lead.data.get("title")),
            "customfields": mapping.written(custom),
        }
        sent = {word: value for word, value in fields.items() if value not in (None, "", [])}
        details = f"Opportunity of a lead from {lead.source}. {clean(row.data.get('notes'))}".strip()
        made = client.opportunities.create(summary=f"{title} {mark}", details=details, **sent)
        return {"opportunity": made.id}

    def find() -> Found | None:
        rows = client.opportunities.list_all(search_summary=row.token, client_id=lead.client_id, strict=True)
        same = [one.id for one in rows if clean(one.summary).endswith(mark)]
        return {"opportunity": min(same)} if same else None

    def keep(c: sa.Connection, found: Found) -> None:
        now = there.context.service.clock()
        opportunities.change(c, row.id, now=now, state="done", halo_id=found["opportunity"], error=None)

    halo_id = int(there.steps.make("opportunity", request, find, keep)["opportunity"])

    def write(c: sa.Connection) -> None:
        now = there.context.service.clock()
        if lead.stage in ("lead", "prospect"):
            leads.change(c, lead.id, now=now, stage="opportunity")
        told = {"opportunity_id": row.id, "halopsa_opportunity_id": halo_id}
        leads.event(c, lead.id, "opportunity_created", told, now=now)

    there.context.at_end(write)
    return halo_id


def update(context: Context) -> dict[str, object]:
    """Change an opportunity, and note what there is to say."""
    there, row = Standing.of(context, suppressed=True), _row(context)
    given: dict[str, Any] = {  # Any: JSON
        word: value for word, value in context.job.payload.items() if value is not None
    }
    if row.halo_id is None:
        raise Failed("The opportunity is not in HaloPSA.", "VALIDATION_ERROR")
    halo_id = row.halo_id
    status = str(given.get("status") or "")
    more = {**_known(given), "status_id": there.mapping.opportunity_status(status)}
    there.change(there.client.opportunities, halo_id, given, more)
    actions = ["opportunity_updated"]
    if there.note("update", halo_id, {"Status": given.get("status"), "Notes": clean(given.get("notes"))}):
        actions.append("note_added")

    def write(c: sa.Connection) -> None:
        now = context.service.clock()
        opportunities.change(c, row.id, now=now, data={**row.data, **given})
        leads.event(c, row.lead_id, "opportunity_updated", {"opportunity_id": row.id}, now=now)
        if there.mapping.is_won(status):
            won(c, row, now=now)
        elif there.mapping.is_lost(status):
            lost(c, row, now=now)

    context.at_end(write)
    return _answer(row, halo_id, actions)


def _known(data: dict[str, Any]) -> dict[str, Any]:  # Any: JSON, keywords of a write
    return {name: data[word] for word, name in _FIELDS.items() if data.get(word) is not None}


def _row(context: Context) -> Opportunity:
    found = None
    if context.job.opportunity_id is not None:
        with context.service.database.reading() as c:
            found = opportunities.get(c, context.job.opportunity_id)
    if found is None:
        raise Failed("The opportunity is not there any more.", "RESOURCE_NOT_FOUND")
    return found


def _answer(row: Opportunity, halo_id: int, actions: list[str]) -> dict[str, object]:
    return {
        "opportunity_id": row.id,
        "prospect_id": row.lead_id,
        "halopsa_opportunity_id": halo_id,
        "actions_taken": actions,
    }
