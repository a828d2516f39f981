"""`list_all(names=True)`: the names that rows lack come from lists that are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from halopsa import HaloPsaForbiddenError, HaloPsaValidationError
from halopsa.core.tabular.flatten import flatten
from tests.wire.tenant import Answer, Loosely, Tenant, connect, loose, ok

STATUSES = ok([{"id": 1, "name": "New"}, {"id": 9, "name": "Closed"}])
AGENTS = ok({"agents": [{"id": 40, "name": "Ada Example"}]})
ROWS = [
    {"id": 1, "status_id": 9, "agent_id": 40, "site_id": 7, "site_name": "Depot"},
    {"id": 2, "status_id": 1, "status_name": "As the tenant says", "agent_id": 0},
    {"id": 3, "status_id": 99},
    {"id": 4},
]


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


@pytest.fixture
def client(tenant: Tenant) -> Loosely:
    tenant.route("GET", "/api/Tickets", ok({"record_count": 4, "tickets": ROWS}))
    tenant.route("GET", "/api/Status", STATUSES)
    tenant.route("GET", "/api/Agent", AGENTS)
    return loose(connect())


def asked(tenant: Tenant) -> list[str]:
    return [sent.path.rpartition("/")[2] for sent in tenant.sent]


def test_names_are_filled(tenant: Tenant, client: Loosely) -> None:
    rows = client.tickets.list_all(names=True).to_list()
    assert [row.status_name for row in rows] == ["Closed", "As the tenant says", None, None]
    assert [row.agent_name for row in rows] == ["Ada Example", None, None, None]
    assert [row.site_name for row in rows] == ["Depot", None, None, None]
    assert asked(tenant) == ["Tickets", "Agent", "Status"]  # no list that no row needs


def test_they_are_no_changes(client: Loosely) -> None:
    row = client.tickets.list_all(names=True).to_list()[0]
    assert row.changes() == {}
    assert row.to_dict()["status_name"] == "Closed"
    assert row.has("status_name")


def test_they_are_among_the_fields_of_every_row(tenant: Tenant, client: Loosely) -> None:
    rows = [
        {"id": number, "status_id": 9, "unknown": 1} for number in range(1, 99)
    ]  # the later ones by compiled code
    tenant.route("GET", "/api/Tickets", ok({"record_count": len(rows), "tickets": rows}))
    read = client.tickets.list_all(names=True).to_list()
    assert {flatten(row).get("status_name") for row in read} == {"Closed"}  # as an export writes it


def test_nothing_is_asked_for_without_it(tenant: Tenant, client: Loosely) -> None:
    assert client.tickets.list_all().to_list()[0].status_name is None
    assert asked(tenant) == ["Tickets"]


def test_a_kept_list_is_read_again_once(tenant: Tenant, client: Loosely) -> None:
    client.tickets.list_all(names=True).to_list()
    tenant.sent.clear()
    tenant.route("GET", "/api/Status", ok([{"id": 99, "name": "Parked"}]))
    listing = client.tickets.list_all(names=True, page_size=2)
    rows = listing.to_list()
    assert rows[2].status_name == "Parked"
    assert asked(tenant).count("Status") == 1
    assert asked(tenant).count("Agent") == 0


def test_other_lists(tenant: Tenant, client: Loosely) -> None:
    tenant.route(
        "GET", "/api/Site", ok({"record_count": 1, "sites": [{"id": 5, "name": "Main", "client_id": 95.0}]})
    )
    tenant.route("GET", "/api/Client", ok({"record_count": 1, "clients": [{"id": 95, "name": "Acme"}]}))
    assert [row.client_name for row in client.sites.list_all(names=True)] == ["Acme"]
    with pytest.raises(HaloPsaValidationError, match=r"names: is not known here. Nothing"):
        client.statuses.list_all(names=True)


def test_changes_too(client: Loosely) -> None:
    changes = client.tickets.changed_since("2026-06-01", names=True)
    assert [row.status_name for row in changes] == ["Closed", "As the tenant says", None, None]


def test_a_list_that_is_refused_is_an_error(tenant: Tenant, client: Loosely) -> None:
    tenant.route("GET", "/api/Status", Answer(403, {"message": "no"}))
    with pytest.raises(HaloPsaForbiddenError):
        client.tickets.list_all(names=True).to_list()
