"""Tickets closed in bulk: quietly, each once, and opened again by the undo."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    with HaloPsaClient(**halo.connection) as client:
        assert [client.tickets.get(number).hasbeenclosed for number in (7, 136, 483)] == [False] * 3
    closing = [
        request for request in halo.requests if request.method == "POST" and request.path.endswith("/Tickets")
    ]
    assert len(closing) == 6  # three closed, three opened again
    assert not halo.fired
