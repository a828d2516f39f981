"""Update: the work that changes the contact of a lead that came again."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from halopsa.core.errors import NotFoundError

from ..store import leads
from .context import Context, Failed
from .person import given_texts, parts_of_name
from .standing import Standing

__all__ = ["update"]


def update(context: Context) -> dict[str, object]:
    """Change name, title and phone of a contact, as the lead that came again has them.

    A company is only taken note of where the lead had none: the contact stays at its client.
    """
    there = Standing.of(context)
    lead = there.lead
    data = {
        word: text for word, text in (context.job.payload.get("data") or {}).items() if text not in (None, "")
    }
    if lead.data.get("company"):
        data.pop("company", None)
    fields: dict[str, Any] = given_texts(
        title=data.get("title"), phonenumber=data.get("phone")
    )  # Any: keywords
    if data.get("first_name") or data.get("last_name"):
        fields |= parts_of_name({**lead.data, **data}, lead.email or "")
    if fields:
        context.check()
        try:
            there.client.contacts.update(there.contact_id, **fields)
        except NotFoundError:
            raise Failed("The contact is not in HaloPSA any more.", "RESOURCE_NOT_FOUND") from None
    data.pop("email", None)

    def write(c: sa.Connection) -> None:
        now = context.service.clock()
        leads.change(c, lead.id, now=now, data={**lead.data, **data})
        leads.event(c, lead.id, "updated", {"fields": sorted(data)}, now=now)

    context.at_end(write)
    actions = ["duplicate_found", "lead_updated"] if data else ["duplicate_found"]
    return {"lead_id": lead.id, "halopsa_ticket_id": lead.ticket_id, "actions_taken": actions}
