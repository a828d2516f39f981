"""The nightly CSV: every open ticket in one file, with the names behind its ids."""

from __future__ import annotations

import csv
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with (folder / "open.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with HaloPsaClient(**halo.connection) as client:
        open_now = {ticket.id: ticket.summary for ticket in client.tickets.list_all(open_only=True)}
    assert {int(row["id"]): row["summary"] for row in rows} == open_now
    assert all(row["client_name"] and row["status_name"] and row["agent_name"] for row in rows)
    # The run of the crontab: nothing but what changed in the last five minutes comes again, so nothing.
    assert (folder / "nightly.log").read_text() == "190 open tickets\n0 changed\n"
