"""The list by SLA: the printed tickets are open, not on hold, and stand in the order of what is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    now = datetime(2026, 6, 29, 20, tzinfo=UTC)
    with HaloPsaClient(**halo.connection) as client:
        due = sorted(
            (ticket.fixbydate, ticket.id)
            for ticket in client.tickets.list_all(open_only=True)
            if ticket.fixbydate and not ticket.onhold and ticket.fixbydate < now + timedelta(hours=12)
        )
    assert [number for _, number in due[-6:]] == [286, 502, 355, 689, 231, 820]
    assert len(due) == 132 + 6
    assert list(folder.glob("*.py")) == [folder / "sla_list.py"]
    assert not [request for request in halo.requests if request.method != "GET" and "Tickets" in request.path]
