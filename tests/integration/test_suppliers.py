"""Suppliers, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.suppliers.list(page_size=2, order="id")
    assert (ids(page), page.record_count) == ([1, 2], 5)
    assert sorted(ids(client.suppliers.list_all(page_size=2))) == [1, 2, 3, 4, 5]


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.suppliers.create(
        name="Cables Ltd", email_address="sales@cables.example", phone_number="0100"
    )
    read = client.suppliers.get(made.id)
    assert (read.name, read.email_address, read.phone_number) == (
        "Cables Ltd",
        "sales@cables.example",
        "0100",
    )
    client.suppliers.update(made.id, {"notes": "Fast"})
    read = client.suppliers.get(made.id)
    assert (read.notes, read.name) == ("Fast", "Cables Ltd")
    client.suppliers.delete(made.id)
    gone(lambda: client.suppliers.get(made.id))
