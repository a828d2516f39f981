"""Lists of the sandbox: paging, envelopes, filters, order, search."""

from __future__ import annotations

from typing import Any

import pytest

from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.settings import RecordCount
from tests.unit.sandbox.tool import Api


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def ids(body: dict[str, Any], key: str = "tickets") -> list[int]:
    return [row["id"] for row in body[key]]


def test_page_size_and_number_count_only_with_pageinate(api: Api) -> None:
    plain = api.get("/Tickets", page_size=7, page_no=3).data
    assert len(plain["tickets"]) == 50
    assert ids(plain)[0] == 1
    paged = api.get("/Tickets", pageinate="true", page_size=7, page_no=3).data
    assert ids(paged) == list(range(15, 22))
    assert paged["record_count"] == 1250


def test_page_size_is_clamped_and_the_end_is_an_empty_page(api: Api) -> None:
    body = api.get("/Tickets", pageinate="true", page_size=1000).data
    assert len(body["tickets"]) == 100
    assert api.get("/Tickets", pageinate="true", page_no=999).data["tickets"] == []


def test_other_arrays_stand_beside_the_rows(api: Api) -> None:
    assert api.get("/Tickets").data["columns"] == []


def test_count_caps_the_rows_and_is_echoed(api: Api) -> None:
    body = api.get("/Tickets", count=3).data
    assert (len(body["tickets"]), body["record_count"]) == (3, 3)
    assert api.get("/Tickets", count="true").data == api.get("/Tickets").data


@pytest.mark.parametrize(
    "path",
    [
        "AssetType",
        "Category",
        "FieldInfo",
        "Priority",
        "Roles",
        "UserRoles",
        "SLA",
        "Status",
        "Team",
        "TicketType",
        "Outcome",
        "Lookup",
    ],
)
def test_reference_routes_are_bare_arrays(api: Api, path: str) -> None:
    assert isinstance(api.get(f"/{path}", pageinate="true").data, list)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("Projects", "tickets"),
        ("Opportunities", "tickets"),
        ("Client", "clients"),
        ("Site", "sites"),
        ("Asset", "assets"),
        ("Users", "users"),
        ("Item", "items"),
        ("ClientContract", "contracts"),
        ("Invoice", "invoices"),
        ("RecurringInvoice", "invoices"),
        ("Quotation", "quotes"),
        ("Appointment", "appointments"),
        ("Supplier", "suppliers"),
        ("SoftwareLicence", "licences"),
        ("Report", "reports"),
        ("KBArticle", "articles"),
        ("SalesOrder", "salesorders"),
    ],
)
def test_envelopes(api: Api, path: str, key: str) -> None:
    body = api.get(f"/{path}").data
    assert body["record_count"] == len(body[key]) or len(body[key]) == 50


def test_agents_change_their_envelope_with_pageinate(api: Api) -> None:
    assert isinstance(api.get("/Agent").data, list)
    assert len(api.get("/Agent", pageinate="true").data["results"]) == 15
    assert len(api.get("/Agent", includedisabled="true").data) == 16
    last = api.get("/Agent", pageinate="true", page_size="10", page_no="2").data
    assert (len(last["results"]), last["record_count"]) == (5, 15)
    assert len(api.get("/Agent", page_size="10").data) == 15  # ignored without pageinate


@pytest.mark.parametrize(
    ("mode", "expected"), [("stuck", 50), ("string", "1250"), ("missing", None), ("honest", 1250)]
)
def test_record_count_modes(mode: RecordCount, expected: object) -> None:
    with Sandbox(record_count=mode) as halo:
        assert Api(halo).get("/Tickets").data.get("record_count") == expected


def test_a_resource_that_repeats_its_first_page() -> None:
    with Sandbox(repeat_page_1={"clients"}) as halo:
        api = Api(halo)
        first, second = (api.get("/Client", pageinate="true", page_size=5, page_no=n).data for n in (1, 2))
        assert first["clients"] == second["clients"]
        assert ids(api.get("/Tickets", pageinate="true", page_size=5, page_no=2).data) == [6, 7, 8, 9, 10]


@pytest.mark.parametrize(
    ("query", "column", "wanted"),
    [
        ({"client_id": 123}, "client_id", {123}),
        ({"status_id": 9}, "status_id", {9}),
        ({"status": "1,2"}, "status_id", {1, 2}),
        ({"team": "2,3"}, "team_id", {2, 3}),
        ({"priority": "1"}, "priority_id", {1}),
        ({"requesttype_id": 4}, "tickettype_id", {4}),
        ({"requesttype": "3,4"}, "tickettype_id", {3, 4}),
        ({"category_1": "2"}, "categoryid_1", {2}),
        ({"agent_id": 45}, "agent_id", {45}),
        ({"ticketids": "7,9"}, "id", {7, 9}),
    ],
)
def test_ticket_filters(api: Api, query: dict[str, object], column: str, wanted: set[int]) -> None:
    body = api.get("/Tickets", pageinate="true", page_size=100, **query).data
    assert {row[column] for row in body["tickets"]} == wanted
    assert 0 < body["record_count"] < 1250


def test_unknown_parameters_and_public_names_are_ignored(api: Api) -> None:
    for query in (
        {"team_id": 2},
        {"dateoccurred_start": "2026-01-01"},
        {"nonsense": 1},
        {"order": "no_such"},
    ):
        assert api.get("/Tickets", **query).data["record_count"] == 1250


def test_open_and_closed_make_up_the_whole(api: Api) -> None:
    counts = [
        api.get("/Tickets", **{name: "true"}).data["record_count"] for name in ("open_only", "closed_only")
    ]
    assert sum(counts) == 1250
    assert min(counts) > 50
    assert api.get("/Tickets", open_only="false").data["record_count"] == 1250


def test_date_windows_need_datesearch_for_other_dates(api: Api) -> None:
    window = {"startdate": "2025-03-01T00:00:00Z", "enddate": "2025-03-31T23:59:59Z"}
    opened = api.get("/Tickets", pageinate="true", page_size=100, datesearch="dateoccured", **window).data
    assert all(row["dateoccurred"].startswith("2025-03") for row in opened["tickets"])
    closed = api.get("/Tickets", pageinate="true", page_size=100, datesearch="datecleared", **window).data
    assert all(row["dateclosed"].startswith("2025-03") for row in closed["tickets"])
    assert 0 < opened["record_count"] != closed["record_count"] > 0


def test_changed_since(api: Api) -> None:
    before = api.get("/Client", lastupdatefromdate="2027-01-01T00:00:00").data["record_count"]
    assert before == 0
    assert 0 < api.get("/Tickets", lastupdatefromdate="2026-06-01T00:00:00").data["record_count"] < 1250


def test_order_by_wire_columns(api: Api) -> None:
    def column(name: str, **query: object) -> list[Any]:
        rows = api.get("/Tickets", pageinate="true", page_size=100, order=name, **query).data["tickets"]
        return [row[name] for row in rows]

    assert column("id", orderdesc="true")[:2] == [1250, 1249]
    names = column("client_name")
    assert names == sorted(names, key=str.lower)
    body = api.get("/Tickets", order="status_id", order2="id", orderdesc2="true", count=3).data
    assert ids(body) == sorted(ids(body), reverse=True)


def test_search_finds_parts_of_several_columns(api: Api) -> None:
    body = api.get("/Tickets", search="vPn", pageinate="true", page_size=100).data
    assert body["record_count"] > 10
    assert all("vpn" in (row["summary"] + row["details"]).lower() for row in body["tickets"])
    assert api.get("/Client", search="Westbrook").data["clients"][0]["id"] == 123
    assert len(api.get("/Agent", search="nobody").data) == 15  # ignored


def test_advanced_search(api: Api) -> None:
    rule = '[{"filter_name": "client_id", "filter_type": 2, "filter_value": "123"}]'
    body = api.get("/Tickets", advanced_search=rule).data
    assert {row["client_id"] for row in body["tickets"]} == {123}
    names = '[{"filter_name": "status_name", "filter_type": 2, "filter_value": "closed"}]'
    assert 0 < api.get("/Tickets", advanced_search=names).data["record_count"] < 1250
    whole = '[{"filter_name": "client_id", "filter_type": 2, "filter_value": 123}]'
    assert {row["client_id"] for row in api.get("/Site", advanced_search=whole).data["sites"]} == {123.0}
    # Where it is not documented it is a parameter like any other unknown one.
    assert api.get("/Supplier", advanced_search="{nonsense").data["record_count"] == 5


@pytest.mark.parametrize(
    "rules",
    [
        "{nonsense",
        "5",
        '{"filter_name": "client_id"}',
        '[{"filter_name": "client_id", "filter_type": 4, "filter_value": "123"}]',
        '[{"filter_name": "no_such", "filter_type": 2, "filter_value": "123"}]',
        '[{"filter_name": "_area", "filter_type": 2, "filter_value": "ticket"}]',
        '[{"filter_name": [], "filter_type": 2, "filter_value": "ticket"}]',
    ],
)
def test_advanced_searches_that_are_not_documented(api: Api, rules: str) -> None:
    refused = api.get("/Tickets", advanced_search=rules)
    assert refused.status == 400
    assert isinstance(refused.data, str)


def test_what_only_the_sandbox_keeps_orders_nothing(api: Api) -> None:
    rows = api.get("/Attachment", ticket_id=1, order="_token", orderdesc="true").data["attachments"]
    assert rows == api.get("/Attachment", ticket_id=1).data["attachments"]
    projects = api.get("/Projects", order="_area").data["tickets"]
    assert projects == api.get("/Projects").data["tickets"]


def test_a_day_alone_is_its_midnight(api: Api) -> None:
    day = api.get("/Invoice", invoicedateend="2026-01-15").data["record_count"]
    assert day == api.get("/Invoice", invoicedateend="2026-01-15T00:00:00").data["record_count"]


def test_values_that_do_not_bind_are_400(api: Api) -> None:
    for query in ({"client_id": "abc"}, {"status": "1,x"}, {"page_no": "one", "pageinate": "true"}):
        reply = api.get("/Tickets", **query)
        assert reply.status == 400
        assert next(iter(reply.data)) in query


def test_rows_are_thinner_than_details(api: Api) -> None:
    row = api.get("/Tickets", ticketids=456).data["tickets"][0]
    assert row["customfields"] is None
    assert "status_name" not in row
    assert row["client_name"]
    assert "status_name" in api.get("/Tickets", ticketids=456, includestatus="true").data["tickets"][0]
    bare, full = api.get("/Tickets/456").data, api.get("/Tickets/456", includedetails="true").data
    assert "customfields" not in bare
    assert full["customfields"][0]["name"].startswith("CF")
    assert full["status_name"]
    some = api.get("/Tickets", ticketids=456, include_custom_fields="101").data["tickets"][0]
    assert [field["id"] for field in some["customfields"]] == [101]


def test_odd_values_of_a_real_tenant(api: Api) -> None:
    assert b'"client_id":123.0' in api.get("/Site/456").body
    assert b'"site_id":456.0' in api.get("/Users/789").body
    rows = api.get("/Tickets", pageinate="true", page_size=100).data["tickets"]
    endings = {row["dateoccurred"][19:20] for row in rows}
    assert endings == {"", "Z", "."}
    assert any(row["dateclosed"] == "1900-01-01T00:00:00" for row in rows)
    assert min(ids(api.get("/RecurringInvoice").data, "invoices")) < 0


def test_inactive_rows_are_hidden_until_asked_for(api: Api) -> None:
    def count(**query: object) -> int:
        return int(api.get("/Asset", **query).data["record_count"])

    active, both = count(), count(includeinactive="true")
    only = count(includeinactive="true", includeactive="false")
    assert only == both - active > 0


def test_projects_and_opportunities_are_tickets_of_their_own_lists(api: Api) -> None:
    project = api.get("/Projects").data["tickets"][0]["id"]
    assert api.get(f"/Tickets/{project}").status == 200
    assert api.get("/Projects/1").status == 404
    tasks = api.get("/Tickets", parent_id=project).data["tickets"]
    assert tasks
    children = api.get(f"/Projects/{project}", includedetails="true", includechildids="true").data
    assert children["child_ticket_ids"] == [row["id"] for row in tasks]


def test_priorities_by_guid(api: Api) -> None:
    rows = api.get("/Priority").data
    assert len(rows) == 8
    assert {row["priorityid"] for row in rows} == {1, 2, 3, 4}
    assert api.get(f"/Priority/{rows[0]['id'].upper()}").data["name"] == rows[0]["name"]
    assert api.get("/Priority/1").status == 404
    assert len(api.get("/Priority", slaid=1).data) == 4
    assert api.get(f"/Roles/{api.get('/Roles').data[0]['id']}").status == 200
    assert api.get("/Roles/1").status == 404


def test_ids_only(api: Api) -> None:
    assert api.get("/Client", idonly="true").data["clients"][0] == {"id": 1}
