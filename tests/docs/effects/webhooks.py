"""Webhooks: each signed event is kept once and done; the forged one is not there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "events.db")) as base:
        rows = base.execute("select id, event, kind, record, done from events order by id").fetchall()
    what = "ticket status changed"
    assert rows == [
        ("event-1", what, "ticket", 7, 1),
        ("event-2", what, "ticket", 136, 1),
        ("event-3", what, "ticket", 999999, 1),
    ]
    read = [request.path for request in halo.requests if request.method == "GET"]
    assert read == ["/api/Tickets/7", "/api/Tickets/136", "/api/Tickets/999999"]
