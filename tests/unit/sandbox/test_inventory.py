"""The inventory dialect of the sandbox: the routes and names of the requirements."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa.sandbox.server import Sandbox
from tests.unit.sandbox.tool import Api


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(dialect="inventory", rate_limit=None) as halo:
        yield halo


@pytest.fixture
def api(halo: Sandbox) -> Api:
    halo.reset()
    return Api(halo)


def test_connection_names_the_dialect(halo: Sandbox, api: Api) -> None:
    assert halo.connection.get("dialect") == "inventory"
    assert api.get_token().data["scope"] == "all"


def test_paging_needs_no_switch_and_filters_have_public_names(api: Api) -> None:
    body = api.get("/Tickets", page_size=7, page_no=2, count="true").data
    assert [row["id"] for row in body["tickets"]] == list(range(8, 15))
    assert body["record_count"] == 1250
    rows = api.get("/Tickets", team_id=2, priority_id=1, dateoccurred_start="2025-06-01").data["tickets"]
    assert {row["team_id"] for row in rows} == {2}
    assert "closeddate" in rows[0]
    assert "dateclosed" not in rows[0]
    last = api.get("/Tickets", dateoccurred_end="2025-03-31", order="datelastupdate", orderdesc="true").data
    stamps = [row["datelastupdate"] for row in last["tickets"]]
    assert stamps == sorted(stamps, reverse=True)
    assert api.get("/Asset", inactive="true").data["record_count"] == 8
    assert api.get("/Tickets", includedetails="true").data["tickets"][0]["customfields"]


def test_put_of_an_object(api: Api) -> None:
    made = api.post("/Tickets", {"summary": "x", "team_id": 2})
    assert made.status == 201
    reply = api.call("PUT", f"/Tickets/{made.data['id']}", {"status_id": 9, "id": 1})
    assert (reply.status, reply.data["id"], reply.data["team_name"]) == (200, made.data["id"], "Second Line")
    assert not reply.data["closeddate"].startswith("1900")
    assert api.post("/Tickets", [{"summary": "x"}]).status == 400
    assert api.call("PUT", "/Tickets/99999", {"summary": "x"}).status == 404


def test_validation_errors_have_their_own_shape(api: Api) -> None:
    for body in ({}, {"summary": "x", "client_id": "abc"}, {"summary": "x", "client_id": 5555}):
        reply = api.post("/Tickets", body)
        assert reply.status == 400
        assert reply.data["errors"][0].keys() == {"field", "message"}


def test_nested_routes(api: Api) -> None:
    action = api.post("/Tickets/456/Actions", {"note": "n", "outcome": "Anything", "timetaken": 1})
    assert (action.status, action.data["outcome"]) == (201, "Anything")
    assert api.get("/Tickets/456/Actions").data["actions"][-1]["note"] == "n"
    path = f"/Actions/{action.data['id']}"
    assert api.call("PUT", path, {"ticket_id": 456, "note": "m"}).data["note"] == "m"
    assert api.get(path, ticket_id=456).data["note"] == "m"
    assert api.get("/Actions/1").status == 200
    file = api.post("/Tickets/456/Attachments", {"filename": "a.txt", "data_base64": "aGk="})
    assert file.status == 201
    assert api.get("/Tickets/456/Attachments").data["record_count"] == 1
    assert api.get("/Tickets/99999/Actions").status == 404
    project = api.get("/Projects").data["tickets"][0]["id"]
    assert api.get(f"/Projects/{project}/Tasks").data["tickets"]


def test_money_routes(api: Api) -> None:
    body = {
        "client_id": 123,
        "invoicedate": "2026-02-01",
        "items": [{"item_id": 1, "quantity": 2, "unitprice": 100}],
    }
    invoice = api.post("/Invoice", body).data
    assert invoice["items"][0]["unitprice"] == 100
    assert invoice["invoicedate"].startswith("2026-02-01")
    assert not api.post(f"/Invoice/{invoice['id']}/Send", {}).data["datesent"].startswith("1900")
    made = api.post("/Quotation/2/ConvertToInvoice", {})
    assert (made.status, made.data["total"] > 0) == (201, True)
    assert api.post("/Quotation/2/Send", {}).data["status"] == 1


def test_other_names_and_routes(api: Api) -> None:
    asset = api.post(
        "/Asset", {"key_field": "LAPTOP-001", "assettype_id": 1, "client_id": 123, "user_id": 789}
    )
    assert (asset.data["key_field"], asset.data["user_id"]) == ("LAPTOP-001", 789)
    site = api.post("/Site", {"name": "HQ", "client_id": 123, "addressline1": "1 Road", "postcode": "1"}).data
    assert api.get(f"/Site/{site['id']}").data["addressline1"] == "1 Road"
    role = api.get("/Role").data
    rows = role if isinstance(role, list) else role["user_roles"]
    assert api.get(f"/Role/{rows[0]['id']}").data["name"] == rows[0]["name"]
    assert api.get("/Priority/2").data["priorityid"] == 2
    assert api.post("/Report/1/Run", {"client_id": 123}).data["rows"]
    assert api.post("/Report/5/Run", {}).status == 400
    assert api.get("/Agent/me").data["permissions"]["edit_tickets"] == "2"
    limited = api.get("/rate-limited")
    assert (limited.status, limited.headers["retry-after"]) == (429, "60")
