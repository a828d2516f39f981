"""Tickets of a category by its name, as the requirements ask: a tenant takes ids, so the name is looked up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from halopsa import HaloPsaClient, HaloPsaValidationError
from halopsa.sandbox import Sandbox
from tests.wire.tenant import Loosely, Tenant, connect, loose, ok

CATEGORIES = ok(
    [
        {"id": 30, "value": "Network>File shares", "type_id": 1},
        {"id": 31, "value": "Hardware>Printer", "type_id": 1},
        {"id": 32, "value": "Cables, leads", "type_id": 1},
        {"id": 33, "value": "Twice", "type_id": 1},
        {"id": 34, "value": "Twice", "type_id": 1},
        {"id": 90, "value": "Hardware>Printer", "type_id": 2},  # a tenant may ignore what it does not know
    ]
)


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


def asked(tenant: Tenant) -> list[str]:
    return [sent.path.rpartition("/")[2] for sent in tenant.sent]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("Hardware>Printer", "31"),
        (" hardware > PRINTER ", "31"),
        ("Cables, leads", "32"),
        (["Hardware>Printer", 7, "Network>File shares"], "31,7,30"),
        (["Hardware>Printer", "7"], "31,7"),
    ],
    ids=repr,
)
def test_a_name_goes_out_as_the_id(tenant: Tenant, given: Loosely, sent: str) -> None:
    tenant.answers(CATEGORIES, ok([]))
    loose(connect()).tickets.list(category_1=given, client_id=5)
    look, listed = tenant.sent
    assert (look.path, dict(look.query)) == ("/api/Category", {"type_id": "1"})
    assert listed.query["category_1"] == sent
    assert listed.query["client_id"] == "5"


def test_each_level_is_its_own(tenant: Tenant) -> None:
    tenant.answers(CATEGORIES, ok([]))
    loose(connect()).projects.list(category_2="Hardware>Printer")
    assert dict(tenant.sent[0].query) == {"type_id": "2"}
    assert tenant.sent[1].query["category_2"] == "90"


@pytest.mark.parametrize("given", [31, [30, 31], "31", "30,31"], ids=repr)
def test_ids_are_not_looked_up(tenant: Tenant, given: Loosely) -> None:
    tenant.answers(ok([]))
    loose(connect()).tickets.list(category_1=given)
    assert asked(tenant) == ["Tickets"]


def test_names_are_asked_for_once(tenant: Tenant) -> None:
    tenant.answers(CATEGORIES, ok([]), ok([]))
    client = loose(connect())
    client.tickets.list(category_1="Hardware>Printer")
    client.opportunities.list(category_1="Network>File shares")
    assert asked(tenant) == ["Category", "Tickets", "Opportunities"]


def test_an_unknown_name_is_read_again_then_refused(tenant: Tenant) -> None:
    newer = ok([{"id": 40, "value": "Software>Mail", "type_id": 1}])
    tenant.answers(CATEGORIES, ok([]), newer, ok([]), newer)
    client = loose(connect())
    client.tickets.list(category_1="Hardware>Printer")
    client.tickets.list(category_1="Software>Mail")  # made since
    with pytest.raises(HaloPsaValidationError, match="did you mean 'Software>Mail'") as caught:
        client.tickets.list(category_1="Software>Mial")
    assert [error.field for error in caught.value.errors] == ["category_1"]
    assert asked(tenant) == ["Category", "Tickets", "Category", "Tickets", "Category"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Twice", "several categories: 33, 34"),
        ("Nothing like it", r"no 'Nothing like it' among the categories \(categories.list\(type_id=1\)"),
    ],
)
def test_no_guess_among_names(tenant: Tenant, given: str, said: str) -> None:
    tenant.answers(CATEGORIES)
    with pytest.raises(HaloPsaValidationError, match=said):
        loose(connect()).tickets.list(category_1=given)
    assert asked(tenant) == ["Category"]


@pytest.mark.parametrize(
    "given",
    [
        {"category_1": "Hardware>Printer", "asset_id": "x"},
        {"category_1": "Hardware>Printer", "clientid": 5},
        {"category_1": " "},
        {"category_1": ["Hardware>Printer", ""]},
        {"category_1": [1.5]},
        {"category_1": True},
    ],
    ids=repr,
)
def test_nothing_is_looked_up_for_a_call_that_is_refused(tenant: Tenant, given: dict[str, Loosely]) -> None:
    with pytest.raises(HaloPsaValidationError):
        loose(connect()).tickets.list(**given)
    assert tenant.sent == []


def test_over_a_socket() -> None:
    with Sandbox(tickets=60) as halo, HaloPsaClient(**halo.connection) as client:
        shown = next(row for row in client.categories.list(type_id=1))
        by_id = {row.id for row in client.tickets.list_all(category_1=shown.id)}
        by_name = {row.id for row in client.tickets.list_all(category_1=str(shown.value))}
        assert by_name == by_id
        assert len(by_id) < 60


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"status_id": "closed"}, {"status_id": "9"}),
        ({"status": ["New", 9]}, {"status": "1,9"}),
        ({"status_id": "9"}, {"status_id": "9"}),
    ],
    ids=repr,
)
def test_statuses_by_name(tenant: Tenant, given: dict[str, Loosely], sent: dict[str, str]) -> None:
    tenant.route("GET", "/api/Status", ok([{"id": 1, "name": "New"}, {"id": 9, "name": "Closed"}]))
    tenant.route("GET", "/api/Tickets", ok([]))
    loose(connect()).tickets.list(**given)
    assert sent.items() <= tenant.sent[-1].query.items()


def test_a_filter_that_takes_one_id_takes_one_name(tenant: Tenant) -> None:
    with pytest.raises(HaloPsaValidationError, match=r"status_id: takes one; give several to status\."):
        loose(connect()).tickets.list(status_id=["New", "Closed"])
    tenant.answers(ok([{"id": 1, "name": "New"}]))
    with pytest.raises(HaloPsaValidationError, match=r"no 'Nwe' among the statuses; there are 'New'"):
        loose(connect()).tickets.list(status_id="Nwe")
