"""Celery: one ticket for each oven, one hidden note, and every request counted in one budget."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.docs.scripts import counted, logins


def check(halo: Sandbox, folder: Path) -> None:
    assert list(counted(folder / "budget.db").values()) == [len(halo.requests)]
    assert logins(halo) == 1  # the workers share the token too
    with HaloPsaClient(**halo.connection) as client:
        made = [ticket.summary for ticket in client.tickets.list_all() if "Oven" in (ticket.summary or "")]
        assert sorted(map(str, made)) == [f"Oven {number} is cold" for number in range(1, 5)]
        notes = [note for note in client.tickets.actions(7) if note.note == "Seen by the night shift."]
        assert [note.hiddenfromuser for note in notes] == [True]
