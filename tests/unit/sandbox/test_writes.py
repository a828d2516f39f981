"""Create, update and delete in the sandbox, and what they refuse."""

from __future__ import annotations

import pytest

from halopsa.sandbox.server import Sandbox
from tests.unit.sandbox.tool import Api


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def test_create_read_change_delete(api: Api) -> None:
    made = api.post("/Tickets", [{"summary": "Broken", "client_id": 123, "unknown_key": 1}])
    assert made.status == 201
    ticket = made.data
    assert ticket["id"] == 1305
    assert "unknown_key" not in ticket
    changed = api.post("/Tickets", [{"id": ticket["id"], "status_id": 9}])
    assert changed.status == 201
    read = api.get(f"/Tickets/{ticket['id']}", includedetails="true").data
    assert (read["summary"], read["status_name"], read["hasbeenclosed"]) == ("Broken", "Closed", True)
    assert not read["dateclosed"].startswith("1900")
    gone = api.delete(f"/Tickets/{ticket['id']}", reason="test")
    assert gone.data["id"] == ticket["id"]
    for verb in ("GET", "DELETE"):
        assert (api.call(verb, f"/Tickets/{ticket['id']}").status) == 404
    assert api.post("/Tickets", [{"id": ticket["id"], "summary": "x"}]).status == 404


def test_deleted_tickets_can_be_listed_and_recovered(api: Api) -> None:
    api.delete("/Tickets/7")
    assert api.get("/Tickets").data["record_count"] == 1249
    assert [row["id"] for row in api.get("/Tickets", deleted="true").data["tickets"]] == [7]
    assert api.post("/Tickets", [{"id": 7, "_recover": True, "_validate_updates": True}]).status == 201
    assert api.get("/Tickets/7").status == 200


@pytest.mark.parametrize("body", [{"summary": "x"}, "text", 5, [], [5], [[]]])
def test_only_arrays_of_objects_are_taken(api: Api, body: object) -> None:
    assert api.post("/Tickets", body).status == 400


def test_content_type_and_verbs(api: Api) -> None:
    assert api.call("POST", "/Tickets", [{"summary": "x"}], "text/plain").status == 415
    put = api.call("PUT", "/Tickets/1", {"summary": "x"})
    assert put.status == 405
    assert "GET" in put.headers["allow"]
    assert api.get("/Tickets/1/Actions").status == 404
    assert api.post("/Invoice/1/Send", {}).status == 404
    assert api.get("/Opportunity").status == 404
    assert api.get("/tickets/1").status == 200  # the case of a path is taken loosely


@pytest.mark.parametrize("ident", [999999, "abc", 1.5, 2**40, True])
def test_an_unknown_id_never_creates(api: Api, ident: object) -> None:
    before = api.get("/Client").data["record_count"]
    assert api.post("/Client", [{"id": ident, "name": "New"}]).status in (400, 404)
    assert api.get("/Client").data["record_count"] == before


def test_id_zero_and_null_create(api: Api) -> None:
    assert api.post("/Supplier", [{"id": 0, "name": "One"}]).data["id"] == 6
    assert api.post("/Supplier", [{"id": None, "name": "Two"}]).data["id"] == 7


def test_binding_errors_name_the_element_and_the_field(api: Api) -> None:
    reply = api.post("/Tickets", [{"summary": "a"}, {"summary": "b", "client_id": "x", "agent_id": 45.0}])
    assert reply.status == 400
    assert set(reply.data) == {"[1].client_id", "[1].agent_id"}
    assert "Could not convert" in reply.data["[1].client_id"][0]
    assert api.get("/Tickets").data["record_count"] == 1250  # nothing was done
    assert api.post("/Tickets", [{"summary": "a", "client_id": "123"}]).data["client_id"] == 123


def test_business_refusals_come_in_several_shapes(api: Api) -> None:
    summary = api.post("/Tickets", [{"details": "no summary"}])
    assert summary.status == 400
    assert "summary" in summary.data["Message"]
    assert summary.data["HResult"] == -2146233088
    duplicate = api.post("/Client", [{"name": "Westbrook furniture"}])
    assert duplicate.status == 400
    assert "already in use" in duplicate.data
    assert "Message" in api.post("/Asset", [{"client_id": 123}]).data
    assert "errorMessage" in api.post("/ClientContract", [{"ref": "x"}]).data
    assert "no record" in api.post("/Tickets", [{"summary": "x", "client_id": 5555}]).data["Message"]
    assert "called" in api.post("/Tickets", [{"summary": "x", "team": "Nobody"}]).data["Message"]


def test_contacts_are_refused_one_field_at_a_time(api: Api) -> None:
    body: dict[str, object] = {}
    for name, value in (
        ("firstname", "Ada"),
        ("surname", "Test"),
        ("name", "Ada Test"),
        ("emailaddress", "ada@example.com"),
        ("client_id", 123),
        ("site_id", 456),
    ):
        reply = api.post("/Users", [body])
        assert reply.status == 400
        assert name in reply.data["Message"]
        body[name] = value
    made = api.post("/Users", [body]).data
    assert (made["site_id"], made["site_name"]) == (456.0, api.get("/Site/456").data["name"])
    assert api.post("/Users", [{"id": made["id"], "surname": "Other"}]).data["name"] == "Ada Other"


def test_absent_keys_are_left_alone_and_names_follow(api: Api) -> None:
    assert api.post("/Client", [{"id": 123, "name": "Renamed"}]).data["website"]
    assert api.get("/Site/456").data["client_name"] == "Renamed"
    assert api.post("/Tickets", [{"id": 1, "team": "network"}]).data["team_id"] == 4
    address = api.post("/Site", [{"id": 456, "delivery_address": {"line1": "1 New Road"}}]).data[
        "delivery_address"
    ]
    assert address["line1"] == "1 New Road"
    assert address["postcode"]


def test_a_new_client_gets_a_site(api: Api) -> None:
    made = api.post(
        "/Client", [{"name": "Fresh", "newclient_phonenumber": "1", "newclient_sitename": "HQ"}]
    ).data
    assert made["main_phonenumber"] == "1"
    assert made["main_site_name"] == "HQ"
    assert api.delete(f"/Client/{made['id']}").body == b""
    assert api.delete("/Appointment/1").status == 204


def test_custom_fields_are_set_by_id_or_name_and_the_others_lose_their_values(api: Api) -> None:
    before = {
        field["name"]: field["value"]
        for field in api.get("/Tickets/3", includedetails="true").data["customfields"]
    }
    api.post(
        "/Tickets",
        [{"id": 3, "customfields": [{"name": "CFVip", "value": True}, {"id": 103, "value": 2}, {"id": 1}]}],
    )
    after = {
        field["name"]: field for field in api.get("/Tickets/3", includedetails="true").data["customfields"]
    }
    assert after["CFVip"]["value"] is True
    assert after["CFRootCause"]["display"] == "Hardware"
    assert before["CFAffectedService"] is not None
    assert after["CFAffectedService"]["value"] is None


def test_key_fields_of_assets_go_through_their_fields(api: Api) -> None:
    kind = api.get("/AssetType", includedetails="true").data[0]
    body = {"assettype_id": kind["id"], "client_id": 123, "key_field": "ignored", "users": [{"id": 789}]}
    body["fields"] = [{"id": kind["keyfield_id"], "value": "SN-1"}, {"id": 9999, "value": "dropped"}]
    made = api.post("/Asset", [body]).data
    assert made["key_field"] == "SN-1"
    assert made["username"] == api.get("/Users/789").data["name"]
    assert "key_field2" not in made


def test_invoices_compute_totals_and_drop_unknown_keys(api: Api) -> None:
    lines = [
        {"_itemid": 1, "qty_order": 2, "unit_price": 100, "quantity": 9},
        {"qty_order": 1, "unit_price": "50"},
    ]
    made = api.post("/Invoice", [{"client_id": 123, "invoicedate": "2026-02-01", "lines": lines}]).data
    assert (made["total"], made["tax_total"], len(made["lines"])) == (300.0, 50.0, 2)
    assert "quantity" not in made["lines"][0]
    assert not made["invoice_date"].startswith("2026-02-01")
    empty = api.post("/Invoice", [{"client_id": 123, "items": [{"item_id": 1, "quantity": 2}]}]).data
    assert (empty["lines"], empty["total"]) == ([], 0.0)
    paid = api.get("/Invoice", paymentstatuses="2", includelines="true").data["invoices"]
    assert paid
    assert all(row["paymentstatus"] == 2 and row["lines"] for row in paid)
    recent = api.get("/Invoice", invoicedatestart="2026-01-01T00:00:00", client_id=123).data
    assert all(row["invoice_date"] >= "2026" for row in recent["invoices"])


def test_a_quote_becomes_an_order_and_an_invoice(api: Api) -> None:
    order_id = api.post("/Quotation", [{"id": 3, "_create_so": True}]).data["salesorder_id"]
    reply = api.post("/SalesOrder", [{"id": order_id, "_create_invoice": True, "_return_invoice": True}]).data
    quote = api.get("/Quotation/3", includedetails="true").data
    assert reply["invoice"]["total"] == quote["total"] > 0
    assert api.get(f"/Invoice/{reply['invoice_id']}").data["salesorder_id"] == order_id


def test_a_mail_marks_its_invoice_as_sent(api: Api) -> None:
    assert api.get("/Invoice/4").data["emailstatus"] == 0
    api.post("/EmailStore", [{"invoice_id": 4, "emailto": "someone@example.com"}])
    assert api.get("/Invoice/4").data["emailstatus"] == 2


def test_dates_are_kept_in_utc(api: Api) -> None:
    made = api.post("/Tickets", [{"summary": "x", "dateoccurred": "2026-01-02T03:04:05+02:00"}]).data
    assert made["dateoccurred"] == "2026-01-02T01:04:05"
    assert api.post("/Tickets", [{"summary": "x", "dateoccurred": "soon"}]).status == 400


def test_several_elements_answer_with_one_object_unless_all_are_asked_for(api: Api) -> None:
    bodies = [{"summary": "a"}, {"summary": "b"}]
    assert api.post("/Tickets", bodies).data["summary"] == "a"
    assert [row["summary"] for row in api.post("/Tickets", bodies, returnall="true").data] == ["a", "b"]
