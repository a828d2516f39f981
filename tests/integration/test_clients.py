"""Clients, end to end."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.clients.list(page_size=2, order="id")
    assert ids(page) == [1, 101]
    assert page.record_count == 41  # inactive ones are hidden
    assert len(client.clients.list_all().to_list()) == 41


def test_inactive_ones(client: HaloPsaClient) -> None:
    (hidden,) = (
        set(ids(client.clients.list_all(includeinactive=True))) - set(ids(client.clients.list_all())) - {141}
    )
    assert hidden == 142
    assert client.clients.get(142).inactive is True


def test_search(client: HaloPsaClient) -> None:
    assert ids(client.clients.list(search="Westbrook Furn")) == [123]
    assert ids(client.clients.list(search="nobody is called so")) == []


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.clients.create(
        {
            "name": "Fresh Paint",
            "website": "https://fresh.example.com",
            "phonenumber": "0100",
            "email": "a@b.example",
        }
    )
    read = client.clients.get(made.id)
    assert (read.name, read.website, read.phonenumber, read.email) == (
        "Fresh Paint",
        "https://fresh.example.com",
        "0100",
        "a@b.example",
    )
    assert read.main_site_id is not None
    assert client.sites.get(read.main_site_id).client_id == made.id
    client.clients.update(made.id, {"phonenumber": "0200", "colour": "#aabbcc"}, notes="New")
    read = client.clients.get(made.id)
    assert (read.phonenumber, read.colour, read.notes, read.name) == ("0200", "#aabbcc", "New", "Fresh Paint")
    client.clients.delete(made.id)
    gone(lambda: client.clients.get(made.id))


def test_a_name_that_is_taken(client: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaValidationError, match="in use") as caught:
        client.clients.create({"name": "westbrook furniture"})
    assert caught.value.status_code == 400


def test_its_sites_contacts_and_assets(client: HaloPsaClient) -> None:
    assert {row.client_id for row in client.sites.list(client_id=123)} == {123}
    assert {row.client_id for row in client.contacts.list(client_id=123)} == {123}
    assert {row.client_id for row in client.assets.list(client_id=123)} == {123}
