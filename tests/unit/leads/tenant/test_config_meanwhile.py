"""PUT /config while it runs: what one process was told, workers and servers of other processes keep to at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.leads.mapping import TenantMapping
from halopsa.leads.providers.registry import Providers
from halopsa.leads.service import Service
from halopsa.leads.store.engine import Database
from halopsa.leads.web.app import make_app
from halopsa.sandbox import ApiSandbox
from tests.unit.leads.tenant.bench import Bench
from tests.unit.leads.web.served import Server, key_of, serving


@pytest.fixture(scope="module")
def apollo() -> Iterator[ApiSandbox]:
    with ApiSandbox("apollo", rate_limit=None) as found:
        yield found


def providers(apollo: ApiSandbox) -> Providers:
    return Providers({"apollo": {"enrich": True}}, environment=apollo.environment, found=[])


@pytest.fixture
def told(bench: Bench, apollo: ApiSandbox) -> Iterator[Server]:
    """A service of another process: nothing but the database is shared with the worker's."""
    database = Database(str(bench.database.engine.url))
    own = providers(apollo)
    mapping = TenantMapping(bench.client, bench.names)
    service = Service(database, bench.client, mapping=mapping, providers=own, answer_within=0.0)
    bench.service.providers = providers(apollo)
    with serving(make_app(service), key_of(service)) as server:
        yield server
    own.close()
    bench.service.providers.close()
    database.close()


@pytest.fixture
def other(bench: Bench, told: Server) -> Iterator[Server]:
    """A second server, whose service is that of the worker."""
    with serving(make_app(bench.service), told.key) as server:
        yield server


def change(told: Server, **document: object) -> None:
    assert told.ask("PUT", "/config", document).status == 200


def fields(bench: Bench, lead_id: int) -> dict[str, object]:
    bench.work()
    ticket = bench.known(lead_id).ticket_id
    return dict(bench.client.tickets.get(ticket or 0).custom)


def test_a_worker_writes_custom_fields_by_what_is_set_now(bench: Bench, told: Server) -> None:
    assert "CFLeadSource" in fields(bench, bench.lead("first@meanwhile.test"))
    change(told, halopsa={"custom_fields_enabled": False})
    second = bench.lead("second@meanwhile.test")
    assert fields(bench, second) == {}
    bench.job("status", second, status="lost", reason="x")
    assert fields(bench, second) == {}
    change(told, halopsa={"custom_fields_enabled": True})
    assert "CFLeadSource" in fields(bench, bench.lead("third@meanwhile.test"))
    assert bench.errors == []


def test_a_worker_buys_from_a_provider_by_what_is_set_now(
    bench: Bench, told: Server, apollo: ApiSandbox
) -> None:
    def asked(email: str) -> int:
        apollo.requests.clear()
        bench.lead(email, title="", first_name="", last_name="")
        bench.work()
        return len(apollo.requests)

    assert asked("ada.marsh@alder-dental.example") == 1
    change(told, providers={"apollo": {"enabled": False}})
    assert asked("bela.marsh@birch-legal.example") == 0
    change(told, providers={"apollo": {"enabled": True}})
    assert asked("chidi.marsh@cedar-freight.example") == 1


def test_a_server_takes_leads_of_a_source_by_what_is_set_now(told: Server, other: Server) -> None:
    def posted(number: int) -> int:
        body = {"source": "fair", "data": {"email": f"p{number}@meanwhile.test"}}
        return other.ask("POST", "/sync/leads", body, headers={"Prefer": "respond-async"}).status

    assert posted(1) == 202
    change(told, providers={"fair": {"enabled": False}})
    assert posted(2) == 400
    change(told, providers={"fair": {"enabled": True, "rate_limit": 2}})
    assert [posted(number) for number in (3, 4, 5)] == [202, 202, 429]
