"""The web service: one ticket for the form that was sent twice; both workers counted in one budget."""

from __future__ import annotations

from pathlib import Path

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.docs.scripts import counted, logins


def check(halo: Sandbox, folder: Path) -> None:
    assert list(counted(folder / "budget.db").values()) == [len(halo.requests)]
    assert 1 <= logins(halo) <= 2  # one for each worker that had something to do
    with HaloPsaClient(**halo.connection) as client:
        made = [ticket for ticket in client.tickets.list_all() if ticket.summary == "Oven is cold"]
        assert [ticket.client_name for ticket in made] == ["Ember Bakery"]
        assert client.tickets.find(key="form-1") is not None
        assert client.tickets.find(key="form-2") is None
