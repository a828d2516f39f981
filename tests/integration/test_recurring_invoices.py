"""Recurring invoices, end to end. Their ids are negative."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.recurring_invoices.list(page_size=2, order="id")
    assert (ids(page), page.record_count) == ([-240, -239], 30)
    assert sorted(ids(client.recurring_invoices.list_all())) == list(range(-240, -210))


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.recurring_invoices.create(
        {"client_id": 123, "reference": "Monthly", "items": [{"item_id": 1, "quantity": 3, "unitprice": 10}]}
    )
    read = client.recurring_invoices.get(made.id)
    assert (read.client_id, read.reference, read.total) == (123, "Monthly", 36.0)
    client.recurring_invoices.update(made.id, {"reference": "Yearly"})
    read = client.recurring_invoices.get(made.id)
    assert (read.reference, read.total) == ("Yearly", 36.0)
    client.recurring_invoices.delete(made.id)
    gone(lambda: client.recurring_invoices.get(made.id))


def test_an_update_of_a_negative_id(client: HaloPsaClient) -> None:
    client.recurring_invoices.update(-240, {"reference": "Changed"})
    assert client.recurring_invoices.get(-240).reference == "Changed"
    assert client.recurring_invoices.list(page_size=1).record_count == 30
