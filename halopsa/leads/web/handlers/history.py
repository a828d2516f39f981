"""History: a lead, and what happened to it."""

from __future__ import annotations

from halopsa.leads.problems import not_found
from halopsa.leads.store import leads
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles

__all__ = ["get"]

_PERSON = ("first_name", "last_name", "company", "title", "phone")


@handles("history.get")
def get(request: Asked) -> Answer:
    """Answer a lead with its events."""
    with request.service.database.reading() as c:
        lead = leads.get(c, request.path["id"])
        if lead is None:
            not_found("There is no such lead.")
        events = leads.history(c, lead.id)
    return Answer(
        200,
        {
            "lead_id": lead.id,
            "source": lead.source,
            "state": lead.state,
            "stage": lead.stage,
            "status": lead.status,
            "email": lead.email,
            **{name: lead.data.get(name) for name in _PERSON},
            "halopsa_client_id": lead.client_id,
            "halopsa_contact_id": lead.contact_id,
            "halopsa_ticket_id": lead.ticket_id,
            "actions_taken": lead.actions,
            "error": lead.error,
            "created_at": stamp(lead.created_at),
            "updated_at": stamp(lead.updated_at),
            "synced_at": stamp(lead.synced_at),
            "events": [{"at": stamp(one.at), "what": one.what, "detail": one.detail} for one in events],
        },
    )
