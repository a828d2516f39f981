"""Time entries: each line of the sheet is booked once, in hours, on its day, by its agent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        booked = [
            (action.ticket_id, action.who, action.timetaken, action.datetime and action.datetime.date())
            for number in (7, 12)
            for action in client.tickets.actions(number)
            if action.note in ("Looked at the switch.", "Replaced the cable.", "Called the user.")
        ]
    assert booked == [
        (7, "Ada Abernash", 0.5, date(2026, 6, 29)),
        (12, "Zelda Copperfield", 1.25, date(2026, 6, 29)),
        (12, "Ada Abernash", 0.25, date(2026, 6, 30)),
    ]
