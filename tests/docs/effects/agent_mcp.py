"""The agent: it read tickets, and neither changed one nor read an invoice."""

from __future__ import annotations

from pathlib import Path

from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    asked = [
        (request.method, request.path) for request in halo.requests if not request.path.endswith("/token")
    ]
    assert ("GET", "/api/Tickets") in asked
    assert {method for method, _ in asked} == {"GET"}
    assert not [path for _, path in asked if "invoice" in path.lower()]
