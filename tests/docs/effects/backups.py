"""Backups: every list of the client is there, whole, on both days."""

from __future__ import annotations

import json
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        lists = {name for name in dir(client) if hasattr(getattr(client, name), "list_all")}
    for day in ("2026-06-29", "2026-06-30"):
        found = {place.stem: place for place in (folder / "backup" / day).glob("*.jsonl")}
        assert found.keys() == lists - {"attachments"}  # files, of one ticket at a time
        for place in found.values():
            manifest = json.loads(Path(f"{place}.manifest.json").read_text())
            assert manifest["complete"]
            assert manifest["rows"] == len(place.read_bytes().splitlines()) > 0
    writes = [
        request.path
        for request in halo.requests
        if request.method in ("POST", "DELETE") and not request.path.endswith("/token")
    ]
    assert writes == ["/api/Tickets", "/api/Site", "/api/Tickets/136"]
