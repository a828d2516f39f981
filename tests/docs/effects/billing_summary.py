"""The billing summary: hours and invoices of the month add up to those of the tenant."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with (folder / "billing-2026-06.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    start, end = date(2026, 6, 1), date(2026, 6, 30)
    with HaloPsaClient(**halo.connection) as client:
        actions = [
            action for action in client.actions.list_all(startdate=start, enddate=end) if action.timetaken
        ]
        beacon = sum(
            action.timetaken or 0
            for action in actions
            if client.tickets.get(action.ticket_id or 0).client_name == "Beacon Logistics"
        )
        invoices = [
            invoice
            for invoice in client.invoices.list_all()
            if invoice.invoicedate and start <= invoice.invoicedate.date() <= end
        ]
    by_client = {row["client"]: row for row in rows}
    assert len(by_client) == len(rows) > 20
    assert float(by_client["Beacon Logistics"]["hours"]) == beacon > 0
    assert sum(float(row["hours"]) for row in rows) == sum(action.timetaken or 0 for action in actions)
    billed = sum((invoice.total or 0) - (invoice.tax_total or 0) for invoice in invoices)
    assert sum(float(row["invoiced without tax"]) for row in rows) == billed > 0
