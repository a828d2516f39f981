"""The recipes of the pages that bring HaloPSA into Planhat: incremental, safe to repeat, resumable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.docs.scripts import given, shown, start


@pytest.fixture
def halo() -> Iterator[Sandbox]:
    with Sandbox() as tenant:
        yield tenant


@pytest.fixture
def planhat() -> Iterator[ApiSandbox]:
    with ApiSandbox("planhat", rows=0, rate_limit=None) as stand_in:
        yield stand_in


class Both:
    """A folder in which recipes run, with both systems."""

    def __init__(self, halo: Sandbox, planhat: ApiSandbox, folder: Path) -> None:
        self.halo, self.planhat, self.folder = halo, planhat, folder

    def run(self, name: str) -> list[str]:
        return shown(start(name, self.folder, **given(self.halo), **self.planhat.environment))

    def fails(self, name: str) -> str:
        process = start(name, self.folder, **given(self.halo), **self.planhat.environment)
        _, said = process.communicate(timeout=120)
        assert process.returncode != 0
        return said

    def wrote(self) -> list[str]:
        """The addresses of bulk requests since the last time."""
        found = [one.path for one in self.planhat.requests if one.method == "PUT"]
        self.planhat.requests.clear()
        return found


@pytest.fixture
def both(halo: Sandbox, planhat: ApiSandbox, tmp_path: Path) -> Both:
    return Both(halo, planhat, tmp_path)


def test_clients_and_contacts_are_companies_and_endusers(both: Both) -> None:
    assert both.run("clients_to_planhat.py") == ["43 companies, 248 end users"]
    companies = {row["externalId"]: row for row in both.planhat.rows("/companies")}
    people = both.planhat.rows("/endusers")
    assert len(people) == len({row["externalId"] for row in people}) == 248
    assert all(row["companyId"] in {one["_id"] for one in companies.values()} for row in people)
    with HaloPsaClient(**both.halo.connection) as client:
        client.clients.update(101, name="Alder Dental Partners")
    both.wrote()
    both.run("clients_to_planhat.py")
    assert {row["name"] for row in both.planhat.rows("/companies") if row["externalId"] == "101"} == {
        "Alder Dental Partners"
    }
    assert len(both.planhat.rows("/companies")) == 43
    assert len(both.planhat.rows("/endusers")) == 248


def test_tickets_are_tickets(both: Both) -> None:
    both.run("clients_to_planhat.py")
    both.wrote()
    both.planhat.fail_next(401, path="/tickets")
    assert "AuthenticationError" in both.fails("tickets_to_planhat.py")
    assert not (both.folder / "tickets.bookmark").exists()  # so it begins again
    first = both.run("tickets_to_planhat.py")
    sent = both.planhat.rows("/tickets")
    assert first == [f"{len(sent)} tickets"]
    with HaloPsaClient(**both.halo.connection) as client:
        changed = next(
            row for row in client.tickets.list_all(lastupdatefromdate="2026-06-01") if row.user_email
        )
        client.tickets.update(changed.id, summary="Printer on fire")
    assert both.run("tickets_to_planhat.py") == ["1 tickets"]
    again = both.planhat.rows("/tickets")
    assert len(again) == len(sent)
    assert [row["title"] for row in again if row["sourceId"] == str(changed.id)] == ["Printer on fire"]


def test_contracts_and_recurring_invoices_are_licenses(both: Both) -> None:
    both.run("clients_to_planhat.py")
    assert both.run("licenses_to_planhat.py") == ["70 licenses"]
    licenses = {row["externalId"]: row for row in both.planhat.rows("/licenses")}
    assert len(licenses) == 70
    assert licenses["contract-1"]["mrr"] == 260
    assert licenses["recurring-invoice--240"]["mrr"] == 160
    both.wrote()
    assert both.run("licenses_to_planhat.py") == ["0 licenses"]
    assert both.wrote() == []
    with HaloPsaClient(**both.halo.connection) as client:
        client.contracts.update(1, periodchargeamount=300)
    assert both.run("licenses_to_planhat.py") == ["1 licenses"]
    assert len(both.planhat.rows("/licenses")) == 70
