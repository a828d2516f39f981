"""Names instead of ids in bodies: looked up in lists that are kept, refused where nothing says which id is meant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from halopsa import HaloPsaServerError, HaloPsaValidationError
from tests.wire.tenant import Answer, Loosely, Tenant, connect, loose, ok

STATUSES = ok(
    [
        {"id": 1, "name": "New"},
        {"id": 9, "name": "Closed"},
        {"id": 12, "name": "404"},
        {"id": 30, "name": "Twice"},
        {"id": 31, "name": "twice "},
        {"id": 32, "name": None},
    ]
)
PRIORITIES = ok(
    [
        {"id": "a", "name": "Low", "priorityid": 4, "slaid": 1},
        {"id": "b", "name": "High", "priorityid": 2, "slaid": 1},
        {"id": "c", "name": "Low", "priorityid": 4, "slaid": 2},
        {"id": "d", "name": "High", "priorityid": 1, "slaid": 2},
    ]
)
SITES = ok(
    {
        "record_count": 3,
        "sites": [
            {"id": 5, "name": "Main", "client_id": 95.0},
            {"id": 6, "name": "Main", "client_id": 96.0},
            {"id": 7, "name": "Depot", "client_id": 96.0},
        ],
    }
)
TICKET = ok({"id": 5, "summary": "x"})


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


@pytest.fixture
def client(tenant: Tenant) -> Loosely:
    return loose(connect())


def asked(tenant: Tenant) -> list[str]:
    return [sent.path.rpartition("/")[2] for sent in tenant.sent]


def body(tenant: Tenant) -> Loosely:
    sent: Loosely = tenant.sent[-1].json
    return sent[0] if isinstance(sent, list) else sent


@pytest.mark.parametrize("given", ["Closed", " closed ", "CLOSED"])
def test_a_name_goes_out_as_the_id(tenant: Tenant, client: Loosely, given: str) -> None:
    tenant.answers(STATUSES, TICKET)
    client.tickets.update(5, status_id=given)
    assert asked(tenant) == ["Status", "Tickets"]
    assert body(tenant) == {"id": 5, "status_id": 9}


@pytest.mark.parametrize(("given", "sent"), [("12", 12), (" 12 ", 12), (12, 12), ("-1", -1), (None, None)])
def test_a_number_is_an_id(tenant: Tenant, client: Loosely, given: Loosely, sent: int | None) -> None:
    tenant.answers(TICKET)
    client.tickets.update(5, status_id=given)
    assert asked(tenant) == ["Tickets"]
    assert body(tenant) == {"id": 5, "status_id": sent}


def test_lists_are_asked_for_once(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(STATUSES, TICKET, TICKET, TICKET)
    client.tickets.update(5, status_id="Closed")
    client.tickets.create(summary="x", status_id="New")
    client.projects.update(5, {"status_id": "new"})
    assert asked(tenant) == ["Status", "Tickets", "Tickets", "Projects"]


def test_a_name_that_is_new_is_found(tenant: Tenant, client: Loosely) -> None:
    newer = ok([{"id": 44, "name": "Parked"}])
    tenant.answers(STATUSES, TICKET, newer, TICKET)
    client.tickets.update(5, status_id="Closed")
    client.tickets.update(5, status_id="Parked")
    assert asked(tenant) == ["Status", "Tickets", "Status", "Tickets"]
    assert body(tenant)["status_id"] == 44


def test_an_unknown_name_lists_the_choices(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(STATUSES)
    with pytest.raises(HaloPsaValidationError) as caught:
        client.tickets.update(5, status_id="Closd")
    assert [error.field for error in caught.value.errors] == ["status_id"]
    assert "no 'Closd' among the statuses; did you mean 'Closed'?" in str(caught.value)
    assert "there are 'New', 'Closed', '404', 'Twice', 'twice '" in str(caught.value)
    assert asked(tenant) == ["Status"]


def test_many_choices_are_cut(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(ok([{"id": number, "name": f"s{number}"} for number in range(1, 61)]))
    with pytest.raises(HaloPsaValidationError, match="'s20' and 40 more"):
        client.tickets.update(5, status_id="nothing like it")


def test_a_list_that_is_empty(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(ok([]))
    with pytest.raises(HaloPsaValidationError, match="among the statuses; there are none"):
        client.tickets.update(5, status_id="Closed")


def test_no_guess_among_names(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(STATUSES, TICKET)
    with pytest.raises(HaloPsaValidationError, match="'TWICE' is the name of several statuses: 30, 31"):
        client.tickets.update(5, status_id="TWICE")
    client.tickets.update(5, status_id="Twice")  # written just so
    assert body(tenant)["status_id"] == 30


def test_priorities_are_those_of_the_sla(tenant: Tenant, client: Loosely) -> None:
    slas = ok([{"id": 1, "name": "Standard"}, {"id": 2, "name": "Premium"}])
    tenant.answers(PRIORITIES, TICKET, slas, TICKET)
    client.tickets.update(5, priority_id="low")  # 4 in both
    assert body(tenant) == {"id": 5, "priority_id": 4}
    with pytest.raises(HaloPsaValidationError, match=r"several priorities: 1 \(slaid 2\), 2 \(slaid 1\)"):
        client.tickets.update(5, priority_id="High")
    client.tickets.update(5, priority_id="High", sla_id="premium")
    assert body(tenant) == {"id": 5, "priority_id": 1, "sla_id": 2}
    assert asked(tenant) == ["Priority", "Tickets", "SLA", "Tickets"]


def test_sites_are_those_of_the_client(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(SITES, TICKET)
    with pytest.raises(
        HaloPsaValidationError, match=r"several sites: 5 \(client_id 95\), 6 \(client_id 96\)"
    ):
        client.tickets.create(summary="x", site_id="Main")
    client.tickets.create(summary="x", site_id="Main", client_id=96)
    assert (body(tenant)["site_id"], body(tenant)["client_id"]) == (6, 96)


def test_a_team_is_still_sent_by_its_name(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(ok([{"id": 3, "name": "Second Line"}]), TICKET)
    client.tickets.update(5, team_id="second line")
    assert asked(tenant) == ["Team", "Tickets"]
    assert body(tenant) == {"id": 5, "team": "Second Line"}


def test_a_category_is_one_of_its_level(tenant: Tenant, client: Loosely) -> None:
    rows = [
        {"id": 31, "value": "Hardware>Printer", "type_id": 1},
        {"id": 90, "value": "Hardware>Printer", "type_id": 2},
    ]
    tenant.answers(ok(rows), TICKET)
    client.tickets.update(5, categoryid_2="hardware > printer")
    assert tenant.sent[0].query == {"type_id": "2"}
    assert body(tenant)["categoryid_2"] == 90


def test_an_outcome_is_one_of_a_published_list(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(ok([{"id": 7, "outcome": "Note"}]), ok({"id": 1, "ticket_id": 5}))
    client.tickets.add_action(5, outcome_id="note", note="x")
    assert asked(tenant) == ["Outcome", "Actions"]
    assert body(tenant)["outcome_id"] == 7


def test_everything_wrong_is_told_at_once(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(STATUSES, ok([{"id": 40, "name": "Ada Example"}]))
    with pytest.raises(HaloPsaValidationError) as caught:
        client.tickets.update(5, status_id="x", agent_id="y")
    assert [error.field for error in caught.value.errors] == ["status_id", "agent_id"]


@pytest.mark.parametrize(
    "given",
    [
        {"status_id": "Closed", "dateoccurred": "soon"},
        {"status_id": "Closed", "sumary": "x"},
        {"status_id": ["Closed"]},
        {"status_id": True},
        {"parent_id": "Closed"},
    ],
    ids=repr,
)
def test_nothing_is_looked_up_for_a_call_that_is_refused(
    tenant: Tenant, client: Loosely, given: dict[str, Loosely]
) -> None:
    with pytest.raises(HaloPsaValidationError):
        client.tickets.update(5, **given)
    assert tenant.sent == []


def test_a_list_that_cannot_be_read_ends_the_call(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(Answer(500, {"error": "x"}))
    with pytest.raises(HaloPsaServerError):
        client.tickets.update(5, status_id="Closed")
    assert set(asked(tenant)) == {"Status"}


def test_it_is_so_in_each_dialect(tenant: Tenant) -> None:
    client = loose(connect(dialect="inventory"))
    tenant.answers(ok({"record_count": 1, "statuses": [{"id": 9, "name": "Closed"}]}), TICKET)
    client.tickets.update(5, status_id="Closed")
    assert body(tenant)["status_id"] == 9


def test_many_rows_with_one_mistake_read_the_list_once_more(tenant: Tenant, client: Loosely) -> None:
    tenant.answers(STATUSES, TICKET, STATUSES)
    client.tickets.update(5, status_id="Closed")
    for _ in range(5):
        with pytest.raises(HaloPsaValidationError, match="no 'Closd' among"):
            client.tickets.update(5, status_id="Closd")
    assert asked(tenant) == ["Status", "Tickets", "Status"]


def test_it_is_read_again_after_a_moment(
    tenant: Tenant, client: Loosely, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("halopsa.core.session._MOMENT", 0.0)
    tenant.answers(STATUSES, STATUSES, ok([{"id": 44, "name": "Parked"}]), TICKET)
    for _ in range(2):
        with pytest.raises(HaloPsaValidationError, match="no 'Parked' among"):
            client.tickets.update(5, status_id="Parked")
    client.tickets.update(5, status_id="Parked")
    assert asked(tenant) == ["Status", "Status", "Status", "Tickets"]
