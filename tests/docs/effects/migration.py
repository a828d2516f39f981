"""The migration: what the new tenant holds is what the old one held, once; the old one was only read."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox


def check(halo: Sandbox, folder: Path) -> None:
    assert {request.method for request in halo.requests if not request.path.endswith("/token")} == {"GET"}
    tenants = tomllib.loads((folder / "tenants.toml").read_text())
    names = {"Beacon Logistics": "Beacon Logistics", "Cedar Architects": "Cedar Architects London"}
    with HaloPsaClient(**tenants["old"]) as old, HaloPsaClient(**tenants["new"]) as new:
        for was, now in names.items():
            assert _held(new, now) == _held(old, was)
        assert [client.name for client in new.clients.list_all()].count("Cedar Architects London") == 1
        with (folder / "moved.csv").open(newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) == 36  # two runs of two clients, four sites and twelve contacts
        assert {outcome for *_, outcome in rows[18:]} == {"found"}
        for kind, before, after, _ in rows:
            if kind == "contact":
                mail = new.contacts.get(int(after)).emailaddress
                assert old.contacts.get(int(before)).emailaddress == mail


def _held(client: HaloPsaClient, name: str) -> list[tuple[str | None, ...]]:
    """Return the contacts of a client with their site: the same at both tenants, and each once."""
    found = client.clients.find(name=name)
    assert found is not None
    contacts = client.contacts.list_all(client_id=found.id)
    return sorted((person.site_name, person.name, person.emailaddress) for person in contacts)
