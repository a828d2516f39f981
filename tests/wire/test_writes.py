"""Creates and updates on v2: how data is given, what is refused before sending, what a model sends."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaValidationError
from tests.wire.matching import same
from tests.wire.tenant import Json, Loosely, Sent, Tenant, connect, loose, made, ok

# How data is given.


def test_fields_by_keyword_and_both_together(tenant: Tenant) -> None:
    tenant.answers(made("tickets/created.json"))
    client = loose(connect("v2"))
    client.tickets.create(summary="By keyword", client_id=123)
    client.tickets.create({"summary": "Together"}, client_id=123)
    client.tickets.update(463, status_id=2)
    assert tenant.posted(*["/api/Tickets"] * 3) == [
        [{"summary": "By keyword", "client_id": 123}],
        [{"summary": "Together", "client_id": 123}],
        [{"id": 463, "status_id": 2}],
    ]


def test_the_vendor_s_own_field_names_work(tenant: Tenant) -> None:
    tenant.answers(made("clients/single.json"))
    loose(connect("v2")).clients.update(123, {"main_phonenumber": "+1 555 0199"})
    assert tenant.only.json == [{"id": 123, "main_phonenumber": "+1 555 0199"}]


def test_null_is_sent(tenant: Tenant) -> None:
    """Unlike in a filter, None in a body means something: empty the field."""
    tenant.answers(made("tickets/single.json"))
    loose(connect("v2")).tickets.update(456, {"category_1": None})
    assert tenant.only.json == [{"id": 456, "category_1": None}]


def test_whole_floats_of_ids_are_sent_as_integers(tenant: Tenant) -> None:
    tenant.answers(made("tickets/single.json"))
    loose(connect("v2")).tickets.update(456, {"site_id": 95.0})
    assert same([{"id": 456, "site_id": 95}], tenant.only.json), tenant.only.json


def test_server_commands_pass_through(tenant: Tenant) -> None:
    tenant.answers(made("tickets/single.json"))
    loose(connect("v2")).tickets.update(456, {"status_id": 9, "_validate_updates": True})
    assert tenant.only.json == [{"id": 456, "status_id": 9, "_validate_updates": True}]


#: Lists that change another list of the record: by ids, or by the records that its twin ``add_`` takes.
IDS = [
    ("contracts", "/api/ClientContract", "delete_assets"),
    ("assets", "/api/Asset", "delete_contracts"),
    ("sites", "/api/Site", "delete_site_contacts"),
]
RECORDS = [
    ("contracts", "/api/ClientContract", "add_assets"),
    ("contracts", "/api/ClientContract", "edit_assets"),
    ("assets", "/api/Asset", "add_contracts"),
    ("assets", "/api/Asset", "edit_contracts"),
    ("assets", "/api/Asset", "delete_child_assets"),
    ("assets", "/api/Asset", "delete_parent_assets"),
    ("assets", "/api/Asset", "delete_sibling_assets"),
    ("sites", "/api/Site", "add_site_contacts"),
    ("contacts", "/api/Users", "edit_departments"),
    ("contacts", "/api/Users", "delete_departments"),
    ("contacts", "/api/Users", "delete_site_contacts"),
    ("agents", "/api/Agent", "add_teams"),
    ("agents", "/api/Agent", "delete_teams"),
    ("agents", "/api/Agent", "delete_departments"),
]


def test_lists_that_change_others(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5}))
    client = loose(connect("v2"))
    for cases, items, wrong in ((IDS, [7, 8], [{"id": 7}]), (RECORDS, [{"id": 7}], [7])):
        for resource, path, field in cases:
            getattr(client, resource).update(5, {field: items})
            assert tenant.sent[-1] == Sent("POST", path, {}, [{"id": 5, field: items}])
            sent = len(tenant.sent)
            with pytest.raises(HaloPsaValidationError, match=field):
                getattr(client, resource).update(5, {field: wrong})
            assert len(tenant.sent) == sent


# Refused before anything is sent.

MINIMA = {
    "tickets": {"summary"},
    "clients": {"name"},
    "sites": {"name", "client_id"},
    "assets": {"assettype_id", "client_id"},
    "contacts": {"name", "emailaddress", "client_id"},
    "suppliers": {"name"},
    "agents": {"name", "email"},
    "teams": {"name"},
    "knowledge_base": {"name", "description"},
}


@pytest.mark.parametrize("resource", MINIMA)
def test_all_missing_minima_are_named_at_once(tenant: Tenant, resource: str) -> None:
    client = loose(connect("v2"))
    error = refused(tenant, lambda: getattr(client, resource).create({}))
    assert MINIMA[resource] <= {fault.field for fault in error.errors}


@pytest.mark.parametrize("resource", MINIMA)
def test_an_empty_value_is_as_missing(tenant: Tenant, resource: str) -> None:
    client = loose(connect("v2"))
    error = refused(tenant, lambda: getattr(client, resource).create(dict.fromkeys(MINIMA[resource])))
    assert MINIMA[resource] <= {fault.field for fault in error.errors}


def test_an_action_needs_a_ticket_and_an_outcome(tenant: Tenant) -> None:
    client = loose(connect("v2"))
    error = refused(tenant, lambda: client.actions.create({"note": "Hello"}))
    assert "ticket_id" in str(error)
    assert "outcome" in str(error)


@pytest.mark.parametrize("operation", ["get", "update", "delete"])
def test_an_action_s_id_alone_is_not_enough(tenant: Tenant, operation: str) -> None:
    actions = loose(connect("v2")).actions
    data = [{"note": "Hello"}] if operation == "update" else []
    error = refused(tenant, lambda: getattr(actions, operation)(3, *data))
    assert "ticket_id" in str(error)


def test_an_action_s_ticket_may_be_in_the_data(tenant: Tenant) -> None:
    tenant.answers(made("tickets/action.json"))
    loose(connect("v2")).actions.update(3, {"ticket_id": 456, "note": "Hello"})
    assert tenant.only.json == [{"id": 3, "ticket_id": 456, "note": "Hello"}]


@pytest.mark.parametrize("resource", MINIMA)
def test_create_refuses_an_id(tenant: Tenant, resource: str) -> None:
    """With an id it would be an update of whatever has that id."""
    client = loose(connect("v2"))
    data: dict[str, Json] = {**dict.fromkeys(MINIMA[resource], "1"), "id": 5}
    error = refused(tenant, lambda: getattr(client, resource).create(data))
    assert "id" in {fault.field for fault in error.errors}


@pytest.mark.parametrize(
    ("key", "data", "named"),
    [
        (5, {"id": 6, "summary": "x"}, True),
        (None, {"summary": "x"}, True),
        (5, {}, False),
        (5, None, False),
    ],
    ids=["another id", "no id", "nothing", "nothing at all"],
)
def test_update_refuses(tenant: Tenant, key: int | None, data: dict[str, Json] | None, named: bool) -> None:
    client = loose(connect("v2"))
    refused(tenant, lambda: client.tickets.update(key, data), named=named)


def test_update_accepts_its_own_id(tenant: Tenant) -> None:
    tenant.answers(made("tickets/single.json"))
    loose(connect("v2")).tickets.update(456, {"id": 456, "status_id": 2})
    assert tenant.only.json == [{"id": 456, "status_id": 2}]


def test_a_field_given_twice_is_refused(tenant: Tenant) -> None:
    client = loose(connect("v2"))
    refused(tenant, lambda: client.tickets.create({"summary": "One"}, summary="Two"))


def test_an_unknown_field_is_refused_with_a_suggestion(tenant: Tenant) -> None:
    """A tenant drops unknown keys without a word."""
    client = loose(connect("v2"))
    error = refused(tenant, lambda: client.tickets.create({"summary": "One", "clientid": 123}))
    assert "clientid" in {fault.field for fault in error.errors}
    assert "client_id" in str(error)


@pytest.mark.parametrize("operation", ["create", "update", "delete"])
def test_read_only_refuses_writes(tenant: Tenant, operation: str) -> None:
    tickets = loose(connect("v2", read_only=True)).tickets
    arguments: dict[str, tuple[Json, ...]] = {
        "create": ({"summary": "One"},),
        "update": (456, {"status_id": 2}),
        "delete": (456,),
    }
    refused(tenant, lambda: getattr(tickets, operation)(*arguments[operation]), named=False)


# Models.


def test_a_model_sends_only_what_was_assigned(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"), made("tickets/single.json"))
    client = connect("v2")
    ticket = client.tickets.get(456)
    ticket.status_id = 9
    client.tickets.update(456, ticket)
    assert tenant.sent[-1] == Sent("POST", "/api/Tickets", {}, [{"id": 456, "status_id": 9}])


def test_a_model_in_the_inventory_dialect(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"))
    client = connect("inventory")
    ticket = client.tickets.get(456)
    ticket.status_id = 9
    client.tickets.update(456, ticket)
    assert tenant.sent[-1] == Sent("PUT", "/api/Tickets/456", {}, {"status_id": 9})


def test_a_renamed_field_of_a_model(tenant: Tenant) -> None:
    tenant.answers(ok("contacts/single.json"), made("contacts/single.json"))
    client = loose(connect("v2"))
    contact = client.contacts.get(789)
    contact.mobilephone = "+1 555 0113"
    client.contacts.update(789, contact)
    assert tenant.sent[-1].json == [{"id": 789, "mobilenumber": "+1 555 0113"}]


def test_a_constructed_model_sends_all_it_was_given(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"), made("tickets/created.json"))
    client = loose(connect("v2"))
    model = type(client.tickets.get(456))
    client.tickets.create(model(summary="New", client_id=123))
    assert tenant.sent[-1].json == [{"summary": "New", "client_id": 123}]


def test_a_custom_field_is_set_by_name_without_losing_the_others(tenant: Tenant) -> None:
    """The tenant replaces the whole array, so the other values go along."""
    tenant.answers(ok("tickets/single.json"), made("tickets/single.json"))
    client = loose(connect("v2"))
    ticket = client.tickets.get(456)
    ticket.custom["CFBuilding"] = "South"
    assert ticket.custom["CFBuilding"] == "South"
    client.tickets.update(456, ticket)
    sent: Json = tenant.sent[-1].json
    (body,) = sent
    assert body.keys() == {"id", "customfields"}
    assert {field["id"]: field["value"] for field in body["customfields"]} == {201: "South", 202: "12"}


def test_custom_fields_in_a_create(tenant: Tenant) -> None:
    shown = [
        {"id": 201, "name": "CFBuilding", "value": "North"},
        {"id": 202, "name": "CFSeatCount", "value": "12"},
    ]
    tenant.answers(made({"id": 463, "summary": "New", "customfields": shown}))
    tenant.route("GET", "/api/FieldInfo", ok([{"id": 202, "name": "CFSeatCount"}]))  # names are checked
    fields = [{"id": 201, "value": "North"}, {"name": "CFSeatCount", "value": 12}]
    loose(connect("v2")).tickets.create({"summary": "New", "customfields": fields})
    assert [(sent.method, sent.path) for sent in tenant.sent] == [
        ("GET", "/api/FieldInfo"),
        ("POST", "/api/Tickets"),
    ]
    assert same([{"summary": "New", "customfields": fields}], tenant.sent[-1].json), tenant.sent


def refused(tenant: Tenant, call: Loosely, *, named: bool = True) -> HaloPsaValidationError:
    """The call raises before anything is sent, not even for a token; `named`: it blames a field."""
    with pytest.raises(HaloPsaValidationError) as caught:
        call()
    assert caught.value.status_code is None
    assert caught.value.errors or not named
    assert tenant.sent == []
    assert tenant.tokens == []
    return caught.value
