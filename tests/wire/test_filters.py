"""Filters: the requirements' names, what they become on a v2 tenant, and what is refused before sending."""

from __future__ import annotations

import ast
import subprocess
import sys
import warnings
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

import pytest

from halopsa import HaloPsaValidationError
from tests.wire.tenant import Loosely, Tenant, connect, loose, ok

V2_PAGE = {"pageinate": "true", "page_size": "50", "page_no": "1"}
INVENTORY_PAGE = {"page_size": "50", "page_no": "1", "count": "true"}
EMPTY = {
    "tickets": {"record_count": 0, "tickets": []},
    "assets": {"record_count": 0, "assets": []},
    "invoices": {"record_count": 0, "invoices": []},
}


class Case(NamedTuple):
    """A call `resource.list(**given)` and what it adds to the query in either dialect."""

    resource: str
    given: dict[str, Loosely]
    v2: dict[str, str]
    inventory: dict[str, str]


def moment(*parts: int) -> datetime:
    year, month, day, hour, minute = parts
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


CASES = (
    # Tickets: these filters have the same name everywhere.
    Case("tickets", {"client_id": 123}, {"client_id": "123"}, {"client_id": "123"}),
    Case("tickets", {"site_id": 95}, {"site_id": "95"}, {"site_id": "95"}),
    Case("tickets", {"user_id": -1}, {"user_id": "-1"}, {"user_id": "-1"}),
    Case("tickets", {"agent_id": 0}, {"agent_id": "0"}, {"agent_id": "0"}),
    Case("tickets", {"status_id": 1}, {"status_id": "1"}, {"status_id": "1"}),
    Case("tickets", {"category_1": 30}, {"category_1": "30"}, {"category_1": "30"}),
    Case("tickets", {"category_1": [30, 31]}, {"category_1": "30,31"}, {"category_1": "30,31"}),
    Case("tickets", {"open_only": True}, {"open_only": "true"}, {"open_only": "true"}),
    Case("tickets", {"open_only": False}, {"open_only": "false"}, {"open_only": "false"}),
    Case("tickets", {"closed_only": True}, {"closed_only": "true"}, {"closed_only": "true"}),
    # Tickets: renamed on a tenant; a sequence is one comma-joined string.
    Case("tickets", {"team_id": 3}, {"team": "3"}, {"team_id": "3"}),
    Case("tickets", {"team_id": [3, 4]}, {"team": "3,4"}, {"team_id": "3,4"}),
    Case("tickets", {"priority_id": 2}, {"priority": "2"}, {"priority_id": "2"}),
    Case("tickets", {"priority_id": (1, 2)}, {"priority": "1,2"}, {"priority_id": "1,2"}),
    Case("tickets", {"tickettype_id": 2}, {"requesttype_id": "2"}, {"tickettype_id": "2"}),
    # Tickets: a date window is three parameters; the tenant's column name has one r.
    Case(
        "tickets",
        {"dateoccurred_start": "2025-01-01"},
        {"datesearch": "dateoccured", "startdate": "2025-01-01T00:00:00Z"},
        {"dateoccurred_start": "2025-01-01T00:00:00Z"},
    ),
    Case(
        "tickets",
        {"dateoccurred_end": "2025-12-31"},  # a date: to the end of that day
        {"datesearch": "dateoccured", "enddate": "2025-12-31T23:59:59Z"},
        {"dateoccurred_end": "2025-12-31T23:59:59Z"},
    ),
    Case(
        "tickets",
        {"dateoccurred_start": date(2025, 1, 1), "dateoccurred_end": date(2025, 12, 31)},
        {
            "datesearch": "dateoccured",
            "startdate": "2025-01-01T00:00:00Z",
            "enddate": "2025-12-31T23:59:59Z",
        },
        {"dateoccurred_start": "2025-01-01T00:00:00Z", "dateoccurred_end": "2025-12-31T23:59:59Z"},
    ),
    Case(
        "tickets",
        {"dateoccurred_end": moment(2025, 12, 31, 9, 30)},  # a moment stays that moment
        {"datesearch": "dateoccured", "enddate": "2025-12-31T09:30:00Z"},
        {"dateoccurred_end": "2025-12-31T09:30:00Z"},
    ),
    Case(
        "tickets",
        {"dateoccurred_start": datetime(2025, 1, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))},
        {"datesearch": "dateoccured", "startdate": "2025-01-01T07:30:00Z"},
        {"dateoccurred_start": "2025-01-01T07:30:00Z"},
    ),
    Case(
        "tickets",
        {"dateoccurred_start": "2025-01-01T09:30:00"},  # no offset: UTC
        {"datesearch": "dateoccured", "startdate": "2025-01-01T09:30:00Z"},
        {"dateoccurred_start": "2025-01-01T09:30:00Z"},
    ),
    # Assets.
    Case("assets", {"client_id": 123}, {"client_id": "123"}, {"client_id": "123"}),
    Case("assets", {"site_id": 95}, {"site_id": "95"}, {"site_id": "95"}),
    Case("assets", {"user_id": 789}, {"user_id": "789"}, {"user_id": "789"}),
    Case("assets", {"assettype_id": 5}, {"assettype_id": "5"}, {"assettype_id": "5"}),
    Case("assets", {"status_id": 1}, {"assetstatuses": "1"}, {"status_id": "1"}),
    Case("assets", {"status_id": [1, 2]}, {"assetstatuses": "1,2"}, {"status_id": "1,2"}),
    Case(
        "assets",
        {"inactive": True},  # only inactive ones
        {"includeinactive": "true", "includeactive": "false"},
        {"inactive": "true"},
    ),
    Case(
        "assets",
        {"inactive": False},  # only active ones
        {"includeinactive": "false", "includeactive": "true"},
        {"inactive": "false"},
    ),
    # Invoices: codes are the tenant's, so numbers only.
    Case("invoices", {"client_id": 123}, {"client_id": "123"}, {"client_id": "123"}),
    Case("invoices", {"sent": 1}, {"sent_status": "1"}, {"sent": "1"}),
    Case("invoices", {"paid": 2}, {"paymentstatuses": "2"}, {"paid": "2"}),
    Case("invoices", {"paid": [1, 2]}, {"paymentstatuses": "1,2"}, {"paid": "1,2"}),
    Case(
        "invoices",
        {"invoice_date_start": "2026-01-01", "invoice_date_end": "2026-01-31"},
        {"invoicedatestart": "2026-01-01T00:00:00Z", "invoicedateend": "2026-01-31T23:59:59Z"},
        {"invoice_date_start": "2026-01-01T00:00:00Z", "invoice_date_end": "2026-01-31T23:59:59Z"},
    ),
    # Common to all lists.
    Case("tickets", {"order": "datecreated"}, {"order": "datecreated"}, {"order": "datecreated"}),
    Case("tickets", {"orderdesc": True}, {"orderdesc": "true"}, {"orderdesc": "true"}),
    Case("tickets", {"search": "VPN & more"}, {"search": "VPN & more"}, {"search": "VPN & more"}),
    Case("tickets", {"page_size": 100, "page_no": 3}, {"page_size": "100", "page_no": "3"},
         {"page_size": "100", "page_no": "3"}),
    Case("tickets", {"page_size": 250}, {"page_size": "250"}, {"page_size": "250"}),  # the answer decides
    # Left out.
    Case("tickets", {"client_id": None, "team_id": None, "dateoccurred_start": None, "search": None}, {}, {}),
    Case("assets", {"inactive": None, "status_id": None}, {}, {}),
    Case("invoices", {"status": None, "paid": None}, {}, {}),
)  # fmt: skip


def case_id(case: Case) -> str:
    return f"{case.resource}-{case.given}"


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_v2(tenant: Tenant, case: Case) -> None:
    tenant.answers(ok(EMPTY[case.resource]))
    getattr(loose(connect("v2")), case.resource).list(**case.given)
    assert tenant.only.query == {**V2_PAGE, **case.v2}


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_inventory(tenant: Tenant, case: Case) -> None:
    """Names go out verbatim; values are written as for a tenant."""
    tenant.answers(ok(EMPTY[case.resource]))
    getattr(loose(connect("inventory")), case.resource).list(**case.given)
    assert tenant.only.query == {**INVENTORY_PAGE, **case.inventory}


def test_everything_at_once_v2(tenant: Tenant) -> None:
    """The requirements' long example, in one call."""
    tenant.answers(ok(EMPTY["tickets"]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of includedetails and includeactions: see below
        loose(connect("v2")).tickets.list(
            client_id=123, status_id=1, agent_id=45, tickettype_id=2, dateoccurred_start="2025-01-01",
            dateoccurred_end="2025-12-31", search="network issue", page_size=100, page_no=1,
            order="dateoccurred", orderdesc=True, includedetails=True, includeactions=False,
        )  # fmt: skip
    assert tenant.only.query == {
        "client_id": "123",
        "status_id": "1",
        "agent_id": "45",
        "requesttype_id": "2",
        "datesearch": "dateoccured",
        "startdate": "2025-01-01T00:00:00Z",
        "enddate": "2025-12-31T23:59:59Z",
        "search": "network issue",
        "pageinate": "true",
        "page_size": "100",
        "page_no": "1",
        "order": "dateoccurred",
        "orderdesc": "true",
    }


def test_everything_at_once_inventory(tenant: Tenant) -> None:
    tenant.answers(ok(EMPTY["tickets"]))
    loose(connect("inventory")).tickets.list(
        client_id=123, status_id=1, agent_id=45, tickettype_id=2, dateoccurred_start="2025-01-01",
        dateoccurred_end="2025-12-31", search="network issue", page_size=100, page_no=1,
        order="dateoccurred", orderdesc=True, includedetails=True, includeactions=False,
    )  # fmt: skip
    assert tenant.only.query == {
        "client_id": "123",
        "status_id": "1",
        "agent_id": "45",
        "tickettype_id": "2",
        "dateoccurred_start": "2025-01-01T00:00:00Z",
        "dateoccurred_end": "2025-12-31T23:59:59Z",
        "search": "network issue",
        "page_size": "100",
        "page_no": "1",
        "count": "true",
        "order": "dateoccurred",
        "orderdesc": "true",
        "includedetails": "true",
        "includeactions": "false",
    }


@pytest.mark.parametrize(
    ("resource", "given", "sent"),
    [
        ("tickets", {"team": "3,4"}, {"team": "3,4"}),
        ("tickets", {"priority": "2"}, {"priority": "2"}),
        ("tickets", {"requesttype_id": 2}, {"requesttype_id": "2"}),
        ("tickets", {"parent_id": 77}, {"parent_id": "77"}),
        (
            "tickets",
            {"datesearch": "datecleared", "startdate": "2025-01-01T00:00:00Z"},
            {"datesearch": "datecleared", "startdate": "2025-01-01T00:00:00Z"},
        ),
        ("assets", {"assetstatuses": "1,2"}, {"assetstatuses": "1,2"}),
        ("assets", {"includeinactive": True}, {"includeinactive": "true"}),
        ("invoices", {"paymentstatuses": [1, 2]}, {"paymentstatuses": "1,2"}),
        ("invoices", {"sent_status": 1}, {"sent_status": "1"}),
        # The published description calls it a boolean; it is a date.
        ("invoices", {"invoicedatestart": "2026-01-01"}, {"invoicedatestart": "2026-01-01T00:00:00Z"}),
    ],
)
def test_the_vendor_s_own_spelling_works(
    tenant: Tenant, resource: str, given: dict[str, Loosely], sent: dict[str, str]
) -> None:
    tenant.answers(ok(EMPTY[resource]))
    getattr(loose(connect("v2")), resource).list(**given)
    assert tenant.only.query == {**V2_PAGE, **sent}


@pytest.mark.parametrize(
    ("resource", "given"),
    [
        ("tickets", {"team_id": 3, "team": "3"}),
        ("tickets", {"priority_id": 2, "priority": "2"}),
        ("tickets", {"tickettype_id": 2, "requesttype_id": 2}),
        ("tickets", {"dateoccurred_start": "2025-01-01", "startdate": "2025-01-01T00:00:00Z"}),
        ("tickets", {"dateoccurred_end": "2025-12-31", "datesearch": "datecleared"}),
        ("assets", {"status_id": 1, "assetstatuses": "1"}),
        ("assets", {"inactive": True, "includeinactive": True}),
        ("invoices", {"paid": 1, "paymentstatuses": [1]}),
    ],
)
def test_both_spellings_at_once_are_refused(tenant: Tenant, resource: str, given: dict[str, Loosely]) -> None:
    refused(tenant, resource, given)


@pytest.mark.parametrize(
    ("resource", "given", "suggestion"),
    [
        ("tickets", {"clent_id": 123}, "client_id"),
        ("tickets", {"team_ids": 3}, "team_id"),
        ("tickets", {"openonly": True}, "open_only"),
        ("assets", {"assetype_id": 5}, "assettype_id"),
        ("invoices", {"invoice_date_begin": "2026-01-01"}, "invoice_date_start"),
        ("tickets", {"assigned_to": 45}, ""),
    ],
)
def test_an_unknown_filter_is_refused_with_a_suggestion(
    tenant: Tenant, resource: str, given: dict[str, Loosely], suggestion: str
) -> None:
    error = refused(tenant, resource, given)
    (name,) = given
    assert [fault.field for fault in error.errors] == [name]
    assert suggestion in str(error)
    assert name in str(error)


def test_several_faults_are_named_at_once(tenant: Tenant) -> None:
    error = refused(tenant, "tickets", {"clent_id": 123, "openonly": True})
    assert {fault.field for fault in error.errors} == {"clent_id", "openonly"}


@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_allow_unknown_sends_it_as_it_is(tenant: Tenant, dialect: Loosely) -> None:
    tenant.answers(ok(EMPTY["tickets"]))
    loose(connect(dialect)).tickets.list(brand_new=True, newer=[1, 2], allow_unknown=True)
    query = dict(tenant.only.query)
    assert query["brand_new"] == "true"
    assert query["newer"] == "1,2"


def test_a_filter_of_another_list_is_unknown_here(tenant: Tenant) -> None:
    refused(tenant, "tickets", {"assettype_id": 5})


def test_a_date_that_is_none_is_refused(tenant: Tenant) -> None:
    error = refused(tenant, "tickets", {"dateoccurred_start": "last week"})
    assert [fault.field for fault in error.errors] == ["dateoccurred_start"]


@pytest.mark.parametrize("name", ["status", "sent", "paid"])
@pytest.mark.parametrize("value", [True, False, "paid", "yes", ["sent"], [True]])
def test_invoice_codes_refuse_words_and_booleans(tenant: Tenant, name: str, value: object) -> None:
    error = refused(tenant, "invoices", {name: value})
    assert [fault.field for fault in error.errors] == [name]


def test_invoice_status_takes_codes(tenant: Tenant) -> None:
    """Which parameter carries it on a tenant is inferred, so only the value is promised."""
    tenant.answers(ok(EMPTY["invoices"]))
    loose(connect("v2")).invoices.list(status=[1, 2])
    query = dict(tenant.only.query)
    assert [value for name, value in query.items() if name not in V2_PAGE] == ["1,2"]


def test_invoice_status_is_verbatim_in_the_inventory(tenant: Tenant) -> None:
    tenant.answers(ok(EMPTY["invoices"]))
    loose(connect("inventory")).invoices.list(status=1)
    assert tenant.only.query == {**INVENTORY_PAGE, "status": "1"}


@pytest.mark.parametrize("resource", ["tickets", "assets", "invoices"])
def test_includedetails_on_a_list_sends_nothing(tenant: Tenant, resource: str) -> None:
    tenant.answers(ok(EMPTY[resource]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        getattr(loose(connect("v2")), resource).list(includedetails=True)
    assert tenant.only.query == V2_PAGE


WARNED = """
import responses, warnings
from tests.wire.tenant import Tenant, connect, ok
with responses.RequestsMock() as mock, warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mock.assert_all_requests_are_fired = False
    tenant = Tenant(mock)
    tenant.answers(ok({"record_count": 0, "tickets": []}))
    client = connect("v2")
    client.tickets.list(includedetails=True)
    client.tickets.list(includedetails=True)
print([str(warning.message) for warning in caught if "includedetails" in str(warning.message)])
"""


def test_includedetails_on_a_list_warns_once() -> None:
    """In a process of its own: whether "once" is for a client or for good is left open."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", WARNED]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    assert len(ast.literal_eval(done.stdout)) == 1


def test_count_goes_out_in_the_inventory_only(tenant: Tenant) -> None:
    """On a tenant it is a cap on rows, not a switch."""
    tenant.answers(ok(EMPTY["tickets"]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whether it warns is left open
        loose(connect("v2")).tickets.list(count=True)
    assert tenant.only.query == V2_PAGE


def test_list_all_takes_the_same_filters(tenant: Tenant) -> None:
    tenant.answers(ok(EMPTY["tickets"]))
    assert loose(connect("v2")).tickets.list_all(team_id=[3, 4], open_only=True).to_list() == []
    query = dict(tenant.only.query)
    assert query["team"] == "3,4"
    assert query["open_only"] == "true"
    assert query["pageinate"] == "true"
    assert query["page_no"] == "1"
    assert query["page_size"] == "100"


def test_an_action_list_needs_a_ticket_or_a_window(tenant: Tenant) -> None:
    """Without one a tenant runs into its own time limit."""
    error = refused(tenant, "actions", {})
    assert "ticket_id" in str(error)


def refused(tenant: Tenant, resource: str, given: dict[str, Loosely]) -> HaloPsaValidationError:
    """The call raises before anything is sent, not even for a token."""
    with pytest.raises(HaloPsaValidationError) as caught:
        getattr(loose(connect("v2")), resource).list(**given)
    assert caught.value.status_code is None
    assert caught.value.errors
    assert tenant.sent == []
    assert tenant.tokens == []
    return caught.value
