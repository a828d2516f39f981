"""The facts as the core reads them."""

from __future__ import annotations

import pytest

from halopsa.core import facts
from halopsa.core.facts import FieldFacts, Param

NAMES = facts.resource_names()
ENTITIES = facts.entity_names()


def test_names() -> None:
    assert len(NAMES) == 30
    assert {"tickets", "user_roles", "portal_roles", "knowledge_base"} <= set(NAMES)
    assert list(NAMES) == sorted(NAMES)
    assert list(ENTITIES) == sorted(ENTITIES)
    assert {"Ticket", "TicketRow", "CustomField"} <= set(ENTITIES)


def test_one_resource() -> None:
    tickets = facts.resource("tickets")
    assert (tickets.cls, tickets.path, tickets.entity, tickets.row) == (
        "Tickets",
        "/Tickets",
        "Ticket",
        "TicketRow",
    )
    assert (tickets.key, tickets.id) == (("id",), "int")
    assert facts.resource("tickets") is tickets
    update = tickets.ops["update"]
    assert (update.effect, update.retry) == ("write", "write")
    assert update.request("v2") == update.v2
    assert update.request("inventory") == update.inventory
    assert update.v2 is not None
    assert update.inventory is not None
    assert (update.v2.verb, update.v2.path, update.v2.body, update.v2.id_in_body) == (
        "POST",
        "/Tickets",
        "array",
        True,
    )
    assert (update.inventory.verb, update.inventory.path) == ("PUT", "/Tickets/{id}")
    assert tickets.ops["actions"].bind == {"ticket_id": "id"}
    assert tickets.ops["actions"].of == "actions"


def test_odd_ones() -> None:
    assert facts.resource("actions").key == ("ticket_id", "id")
    assert facts.resource("priorities").id == facts.resource("user_roles").id == "guid"
    send = facts.resource("invoices").ops["send"]
    assert send.v2 is None
    assert send.unsupported
    assert len(facts.resource("quotes").ops["convert_to_invoice"].experimental) == 2


def test_params() -> None:
    query = facts.resource("tickets").ops["list"].query
    assert query["client_id"] == Param("client_id", "int", matches="client_id")
    assert query["client_id"].wire_name == "client_id"
    assert query["team_id"].wire_name == "team"


def test_fields() -> None:
    fields = facts.entity_facts("Client").fields
    phone = fields["phonenumber"]
    assert (phone.read, phone.write, phone.create) == (
        "main_phonenumber",
        "main_phonenumber",
        "newclient_phonenumber",
    )
    assert fields["name"] == FieldFacts("name", "str", "name", "name", "name")
    ticket, row = facts.entity_facts("Ticket"), facts.entity_facts("TicketRow")
    assert (ticket.base, row.base) == ("TicketRow", None)
    assert row.fields.keys() < ticket.fields.keys()


@pytest.mark.parametrize("name", NAMES)
def test_resources_agree_with_themselves(name: str) -> None:
    found = facts.resource(name)
    assert found.name == name
    assert {found.entity, found.row} <= set(ENTITIES)
    assert {"list", "get"} <= found.ops.keys()
    for op in found.ops.values():
        assert op.effect in ("read", "write", "send")
        assert op.retry in ("read", "write", "never")
        assert op.v2 is not None or op.unsupported
        assert set(op.requires_any) <= op.query.keys() | op.bind.keys()
        for request in filter(None, (op.v2, op.inventory, *op.experimental)):
            assert request.path.startswith("/")
            assert (request.verb == "GET") <= (op.effect == "read")
            assert request.body in (None, "array", "object")
        for param in op.query.values():
            assert param.op in (
                "eq",
                "ge",
                "le",
                "gt",
                "lt",
                "contains",
                "truthy",
                "falsy",
                "with",
                "without",
            )
            assert param.only in (None, "v2", "inventory")


@pytest.mark.parametrize("name", ENTITIES)
def test_entities_agree_with_themselves(name: str) -> None:
    found = facts.entity_facts(name)
    assert set(found.key) <= found.fields.keys()
    for field in found.fields.values():
        assert field.read
        assert field.write
        assert field.create
        if field.derive:
            assert field.derive["from"] in found.fields


def test_what_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        facts.resource("nothing")
    with pytest.raises(FileNotFoundError):
        facts.entity_facts("Nothing")
