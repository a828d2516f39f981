"""Definitions of custom fields, and their values on records."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests.integration.checks import gone, ids, loose


def test_definitions(client: HaloPsaClient) -> None:
    page = client.custom_fields.list()
    assert len(page) == 11
    assert ids(client.custom_fields.list_all()) == ids(page)
    field = client.custom_fields.get(103)
    assert (field.name, field.label) == ("CFRootCause", "Root cause")
    assert [option.name for option in field.values or []] == [
        "Unknown",
        "Hardware",
        "Software",
        "User error",
    ]
    gone(lambda: client.custom_fields.get(99))


def test_values_by_name(client: HaloPsaClient) -> None:
    ticket = client.tickets.get(15)
    assert list(ticket.custom) == [
        "CFAffectedService",
        "CFVip",
        "CFUsersAffected",
        "CFRootCause",
        "CFNeededBy",
    ]
    assert ticket.custom["CFAffectedService"] == "Phones"
    assert ticket.custom["CFVip"] is False
    assert ticket.customfields is not None
    kinds = {field.name: (field.type, field.type_id) for field in ticket.customfields}
    assert kinds["CFAffectedService"] == ("text", 0)
    assert kinds["CFVip"] == ("checkbox", 6)
    assert kinds["CFNeededBy"] == ("date", 4)
    assert kinds["CFRootCause"] == ("dropdown", 2)


def test_setting_one_keeps_the_others(client: HaloPsaClient) -> None:
    before = dict(client.tickets.get(15).custom)
    ticket = client.tickets.get(15)
    ticket.custom["CFUsersAffected"] = 99
    client.tickets.update(15, ticket)
    assert dict(client.tickets.get(15).custom) == {**before, "CFUsersAffected": 99}


def test_setting_one_without_the_record(client: HaloPsaClient) -> None:
    before = dict(client.tickets.get(15).custom)
    loose(client).tickets.update(15, {"status_id": 2, "custom": {"CFVip": True}})
    read = client.tickets.get(15)
    assert dict(read.custom) == {**before, "CFVip": True}
    assert read.status_id == 2


def test_on_a_new_record(client: HaloPsaClient) -> None:
    new = loose(client).tickets.create({"summary": "New", "custom": {"CFHandover": "Grüße", "CFVip": True}})
    assert dict(client.tickets.get(new.id).custom) == {"CFHandover": "Grüße", "CFVip": True}


def test_one_that_is_not_there(client: HaloPsaClient) -> None:
    with pytest.raises(KeyError, match="CFVip"):
        client.tickets.get(15).custom["CFVipp"]
    with pytest.raises(HaloPsaValidationError, match="CFVip") as caught:
        loose(client).tickets.update(15, custom={"CFVipp": True})
    assert caught.value.status_code is None


def test_rows_do_not_have_them(v2: HaloPsaClient) -> None:
    (row,) = v2.tickets.list(page_size=1)
    assert not row.custom.loaded
    with pytest.raises(KeyError, match="not loaded"):
        row.custom["CFVip"]
    (row,) = loose(v2).tickets.list(
        page_size=1, order="id", allow_unknown=True, include_custom_fields="101,105"
    )  # newer tenants know this one
    assert list(row.custom) == ["CFAffectedService", "CFVip"]


def test_on_other_records(client: HaloPsaClient) -> None:
    contact = client.contacts.get(789)
    contact.custom["CFJobTitle"] = "Head of all"
    client.contacts.update(789, contact)
    assert client.contacts.get(789).custom["CFJobTitle"] == "Head of all"
    loose(client).clients.update(123, custom={"CFAccountTier": 3})
    assert client.clients.get(123).custom["CFAccountTier"] == 3
    asset = client.assets.get(2)
    encrypted = asset.custom["CFEncrypted"]
    loose(client).assets.update(2, custom={"CFRack": "R99"})
    after = client.assets.get(2).custom
    assert (after["CFRack"], after["CFEncrypted"]) == ("R99", encrypted)
