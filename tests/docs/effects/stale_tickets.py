"""Stale tickets: each of them has one note, which its user does not see, and no mail went out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    before = datetime(2026, 5, 31, tzinfo=UTC)
    with HaloPsaClient(**halo.connection) as client:
        tickets = client.tickets.list_all(open_only=True).to_list()
        assert not [ticket for ticket in tickets if ticket.lastactiondate and ticket.lastactiondate < before]
        notes = [
            action
            for action in client.actions.list_all(startdate=date(2026, 6, 30), enddate=date(2026, 7, 1))
            if (action.note or "").startswith("Nothing happened")
        ]
    assert len(notes) == len({note.ticket_id for note in notes}) == 92
    assert {note.hiddenfromuser for note in notes} == {True}
    assert not halo.fired
