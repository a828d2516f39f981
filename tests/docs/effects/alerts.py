"""Alerts: one ticket for each, which was resolved and opened again."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        made = [
            ticket
            for ticket in client.tickets.list_all(order="id", orderdesc=True)
            if ticket.summary in ("Disk C: of FS-01 is full", "SW-07 does not answer")
        ]
        assert {
            ticket.summary
            for ticket in made
            if ticket.client_name in ("Beacon Logistics", "Cedar Architects")
        } == {
            "Disk C: of FS-01 is full",
            "SW-07 does not answer",
        }
        assert len(made) == 2
        disk = client.tickets.find(key="FS-01/disk-c")
        assert disk is not None
        assert not disk.hasbeenclosed
        assert disk.priority_name == "High"
        notes = client.tickets.actions(disk.id)
        assert [note.hiddenfromuser for note in notes if note.note == "Disk C: of FS-01 has space again"] == [
            True
        ]
