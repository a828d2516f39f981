"""People: what is kept of somebody, to be shown to them or erased."""

from __future__ import annotations

import sqlalchemy as sa

from halopsa.leads.store import privacy, suppressions
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.handlers.suppressions import addressed
from halopsa.leads.web.handling import handles

__all__ = ["erase", "export"]


@handles("people.export")
def export(request: Asked) -> Answer:
    """Answer all that is kept of a person."""
    address = addressed(request)
    with request.service.database.reading() as c:
        kept = privacy.export(c, address.key)
    return Answer(200, kept)


@handles("people.erase")
def erase(request: Asked) -> Answer:
    """Erase a person, who is then not to be contacted; HaloPSA's records of them are named, and stay."""
    address = addressed(request)
    service = request.service

    def write(c: sa.Connection) -> privacy.Erased:
        now = service.clock()
        suppressions.add(c, address.key, "erased", "erasure", now=now)
        return privacy.erase(c, address.key, now=now)

    erased = service.database.write(write)
    service.database.scrub()
    return Answer(
        200,
        {
            "leads_erased": len(erased.leads),
            "suppression_id": address.hash,
            "halopsa_contact_ids": erased.contacts,
            "halopsa_ticket_ids": erased.tickets,
        },
    )
