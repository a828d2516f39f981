"""Answers of the local tenant beside those of real ones, as captured from tenants."""

from __future__ import annotations

import base64
import json
from urllib.parse import urlencode

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.settings import Dialect
from tests.unit.sandbox.tool import Api, Reply

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def order_of(reply: Reply) -> list[str]:
    """The names of an answer in the order they were sent."""
    return [name for name, _ in json.loads(reply.body, object_pairs_hook=list)]


@pytest.mark.parametrize("path", ["Tickets", "Projects", "Opportunities"])
def test_columns_follow_the_rows_and_are_empty_unless_asked_for(api: Api, path: str) -> None:
    plain = api.get(f"/{path}", pageinate="true")
    assert plain.data["columns"] == []
    names = order_of(plain)
    assert names.index("tickets") < names.index("columns")
    asked = api.get(f"/{path}", includecolumns="true").data
    assert all(isinstance(column["id"], int) and column["name"] for column in asked["columns"])
    assert asked["columns"]


@pytest.mark.parametrize("count", ["true", "false", "all", "1.5"])
def test_a_count_that_is_no_number_is_no_cap(api: Api, count: str) -> None:
    body = api.get("/Tickets", count=count).data
    assert (len(body["tickets"]), body["record_count"]) == (50, 1250)


def test_tickets_do_not_say_when_they_were_made(api: Api) -> None:
    made = api.post("/Tickets", [{"summary": "x"}]).data
    for ident in (1, made["id"]):
        found = api.get(f"/Tickets/{ident}", includedetails="true").data
        assert found["datecreated"] is None
        assert found["dateoccurred"]
    assert made["datecreated"] is None


def test_only_the_word_true_turns_the_order_round(api: Api) -> None:
    def first(orderdesc: str) -> int:
        return int(api.get("/Tickets", order="id", orderdesc=orderdesc).data["tickets"][0]["id"])

    assert [first(word) for word in ("1", "yes", "false", "true", "True")] == [1, 1, 1, 1250, 1250]


def test_lookups_are_many_and_their_ids_repeat(api: Api) -> None:
    rows = api.get("/Lookup").data
    keys = [(row["lookupid"], row["id"]) for row in rows]
    assert len(keys) == len(set(keys)) > 100
    assert len({ident for _, ident in keys}) < len(keys) / 3
    one = api.get("/Lookup", lookupid=32).data
    assert {row["lookupid"] for row in one} == {32}
    assert [row["id"] for row in one] == list(range(1, len(one) + 1))


def test_a_lookup_is_read_and_deleted_with_its_list(api: Api) -> None:
    found = api.get("/Lookup/2", lookupid=32).data
    assert (found["id"], found["lookupid"]) == (2, 32)
    made = api.post("/Lookup", [{"lookupid": 32, "name": "Made"}])
    assert made.status == 201
    assert made.data["id"] == len(api.get("/Lookup", lookupid=32).data)
    changed = api.post("/Lookup", [{"id": 2, "lookupid": 32, "name": "Changed"}])
    assert (changed.data["name"], api.get("/Lookup/2", lookupid=27).data["name"]) != ("Changed", "Changed")
    assert api.get("/Lookup/2", lookupid=32).data["name"] == "Changed"
    assert api.delete("/Lookup/2", lookupid=32).status in (200, 204)
    assert api.get("/Lookup/2", lookupid=32).status == 404
    assert api.get("/Lookup/2", lookupid=27).status == 200
    assert api.delete("/Lookup/3").status == 404


def test_the_last_note_stands_in_rows_that_are_asked_for_it(api: Api) -> None:
    api.post("/Actions", [{"ticket_id": 456, "outcome_id": 7, "note": "Look behind the rack."}])
    plain = api.get("/Tickets", ticketids=456).data["tickets"][0]
    asked = api.get("/Tickets", ticketids=456, includelastnote="true").data["tickets"][0]
    assert "lastnote" not in plain
    assert asked["lastnote"] == "Look behind the rack."
    assert "_lastnote" not in asked
    seeded = api.get("/Tickets", ticketids=7, includelastnote="true").data["tickets"][0]
    assert seeded["lastnote"] == api.get("/Actions", ticket_id=7).data["actions"][-1]["note"]


def test_names_that_real_rows_have(api: Api) -> None:
    row = api.get("/Tickets", ticketids=456).data["tickets"][0]
    named = {"client_name", "site_name", "user_name", "team", "sla_name"}
    assert all(isinstance(row[name], str) for name in named)
    assert row["priority"]["priorityid"] == row["priority_id"]
    detail = api.get("/Tickets/456", includedetails="true").data
    assert detail["priority"]["priorityid"] == detail["priority_id"]
    assert detail["tickettype"]["id"] == detail["tickettype_id"]


@pytest.mark.parametrize("path", ["Tickets", "Projects", "Opportunities"])
def test_the_names_of_priority_and_type_stand_in_their_objects_alone(api: Api, path: str) -> None:
    made = api.post(f"/{path}", [{"summary": "x", "priority_id": 2, "tickettype_id": 1, "client_id": 123}])
    assert made.status == 201
    ident = made.data["id"]
    alone = [api.get(f"/{path}/{ident}", includedetails=word).data for word in ("true", "false")]
    for answer in (made.data, *alone):
        assert not {"priority_name", "tickettype_name"} & answer.keys()
        assert answer["priority"]["name"]
        assert answer["tickettype"]["name"]
    rows = api.get(f"/{path}", includepriority="true").data["tickets"]
    assert not {"priority_name", "tickettype_name"} & {name for row in rows for name in row}
    asked = api.get(f"/{path}", includetickettype="true").data["tickets"]
    assert all(isinstance(row["tickettype_name"], str) for row in asked)


@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_the_client_reads_the_names_where_they_stand(dialect: Dialect) -> None:
    with Sandbox(tickets=0, dialect=dialect) as halo, HaloPsaClient(**halo.connection) as client:
        made = client.tickets.create(summary="x", priority_id=2, tickettype_id=1)
        for ticket in (made, client.tickets.get(made.id)):
            assert (ticket.priority_name, ticket.tickettype_name) == ("High", "Incident")


def test_an_outcome_sets_the_status_it_stands_for(api: Api) -> None:
    outcomes = {row["outcome"]: row for row in api.get("/Outcome").data}
    assert outcomes["Close"]["newstatus"] == 9
    assert outcomes["Internal Note"]["newstatus"] == -1
    ticket = api.post("/Tickets", [{"summary": "x"}]).data["id"]
    closed = api.post("/Actions", [{"ticket_id": ticket, "outcome": "Close", "note": "Done."}]).data
    assert (closed["old_status"], closed["new_status"]) == (1, 9)
    found = api.get(f"/Tickets/{ticket}").data
    assert (found["status_id"], found["hasbeenclosed"]) == (9, True)
    noted = api.post("/Actions", [{"ticket_id": ticket, "outcome_id": 7, "note": "n"}]).data
    assert (noted["old_status"], noted["new_status"]) == (9, 9)
    told = {"ticket_id": ticket, "outcome": "Close", "new_status": 2}
    assert api.post("/Actions", [told]).data["new_status"] == 2
    assert api.get(f"/Tickets/{ticket}").data["hasbeenclosed"] is False


@pytest.mark.parametrize("form", [{}, {"scope": ""}])
def test_a_token_without_a_scope_opens_nothing(api: Api, form: dict[str, str]) -> None:
    connection = api.halo.connection
    fields = {
        "grant_type": "client_credentials",
        "client_id": connection["client_id"],
        "client_secret": connection["client_secret"],
    }
    reply = api.raw("POST", "/auth/token", urlencode(fields | form).encode(), FORM)
    assert (reply.status, reply.data["scope"]) == (200, "")
    headers = {"Authorization": f"Bearer {reply.data['access_token']}"}
    for path in ("/api/Tickets", "/api/Status", "/api/Agent/me"):
        found = api.raw("GET", path, headers=headers)
        assert (found.status, found.body) == (401, b"")


def _basic(api: Api, ident: str, secret: str, **form: str) -> Reply:
    joined = base64.b64encode(f"{ident}:{secret}".encode()).decode()
    fields = {"grant_type": "client_credentials", "scope": "all"} | form
    return api.raw(
        "POST", "/auth/token", urlencode(fields).encode(), FORM | {"Authorization": f"Basic {joined}"}
    )


def test_the_basic_form_of_the_client_login(api: Api) -> None:
    connection = api.halo.connection
    good = _basic(api, connection["client_id"], connection["client_secret"])
    assert good.status == 200
    assert api.raw(
        "GET", "/api/Status", headers={"Authorization": f"Bearer {good.data['access_token']}"}
    ).data
    bad = _basic(api, connection["client_id"], "wrong")
    assert (bad.status, bad.data["error"]) == (401, "invalid_client")
    torn = api.raw("POST", "/auth/token", b"scope=all", FORM | {"Authorization": "Basic %%%"})
    assert torn.status in (400, 401)


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"scope": "everything"}, "invalid_scope"),
    ],
)
def test_errors_of_tokens_say_what_is_wrong(api: Api, form: dict[str, str], error: str) -> None:
    reply = api.get_token(**form)
    assert reply.data["error"] == error
    assert len(reply.data["error_description"]) > 10
    assert "wrong" not in reply.data["error_description"]


def test_one_ticket_goes_to_its_own_route(api: Api) -> None:
    made = api.post("/Tickets/Object", {"summary": "Alone"})
    assert (made.status, made.data["summary"]) == (201, "Alone")
    changed = api.post("/Tickets/Object", {"id": made.data["id"], "summary": "Changed"})
    assert changed.data["summary"] == "Changed"
    assert api.get(f"/Tickets/{made.data['id']}").data["summary"] == "Changed"
    assert api.post("/Tickets/Object", [{"summary": "x"}]).status == 400
