"""What a tenant answers a write and a list with, in the form tenants have: facts that stand elsewhere are found."""

from __future__ import annotations

from datetime import UTC, datetime

from halopsa import HaloPsaClient
from tests.writes.server import Echo


def test_tickets_as_tenants_answer_them(client: HaloPsaClient, inventory: HaloPsaClient, echo: Echo) -> None:
    answer = {
        "id": 9499,
        "dateoccurred": "2024-06-20T14:45:15.974Z",
        "summary": "x",
        "tickettype_id": 36,
        "priority_id": 4,
        "priority": {"id": "00000000-0000-4000-8000-000000000001", "priorityid": 4, "name": "Low"},
        "datecreated": None,
        "tickettype": {"id": 36, "name": "General Purpose"},
        "flastupdate": "2024-06-20T14:45:17.152Z",
    }
    echo.answers["POST", "/api/Tickets"] = answer
    echo.answers["GET", "/api/Tickets"] = {
        "record_count": 70,
        "tickets": [answer | {"id": n} for n in range(70)],
    }
    echo.answers["GET", "/api/Tickets/9499"] = answer
    for halo in (client, inventory):
        made = halo.tickets.create(summary="x", details="y", client_id=1, tickettype_id=36)
        shown = [made, halo.tickets.get(9499), *halo.tickets.list(page_size=100)]
        assert len(shown) == 72
        for ticket in shown:
            assert (ticket.priority_name, ticket.tickettype_name) == ("Low", "General Purpose")
            assert ticket.datelastupdate == datetime(2024, 6, 20, 14, 45, 17, 152000, tzinfo=UTC)
            assert ticket.datecreated == datetime(2024, 6, 20, 14, 45, 15, 974000, tzinfo=UTC)
        made.priority_id = 3
        if halo is client:
            halo.tickets.update(made.id, made)
            assert echo.record == {"id": 9499, "priority_id": 3}
