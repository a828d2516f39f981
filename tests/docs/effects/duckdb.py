"""DuckDB: the Parquet files hold all rows of the lists."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as parquet

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    found = {place.stem: parquet.read_table(place) for place in (folder / "halo").glob("*.parquet")}
    assert found.keys() == {"tickets", "clients", "actions"}
    with HaloPsaClient(**halo.connection) as client:
        tickets = client.tickets.list_all().to_list()
        actions = client.actions.list_all(startdate="2026-06-01").to_list()
    assert sorted(found["tickets"]["id"].to_pylist()) == sorted(ticket.id for ticket in tickets)
    hours = sum(action.timetaken or 0 for action in actions)
    assert sum(hour or 0 for hour in found["actions"]["timetaken"].to_pylist()) == hours == 140.25
