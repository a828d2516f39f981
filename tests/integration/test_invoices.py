"""Invoices, end to end."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaUnsupportedError, HaloPsaValidationError
from halopsa.sandbox import Sandbox
from tests.integration.checks import gone, ids, loose, said, utc


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.invoices.list(page_size=2)
    assert (len(page), page.record_count) == (2, 180)
    rows = client.invoices.list_all(client_id=123).to_list()
    assert rows
    assert {row.client_id for row in rows} == {123}


def test_a_window_of_dates(v2: HaloPsaClient) -> None:
    every = v2.invoices.list_all().to_list()
    wanted = [
        row.id
        for row in every
        if row.invoicedate is not None and utc(2025, 6, 1) <= row.invoicedate < utc(2025, 8, 1)
    ]
    found = v2.invoices.list_all(invoice_date_start="2025-06-01", invoice_date_end="2025-07-31")
    assert wanted
    assert sorted(ids(found)) == sorted(wanted)


def test_states_are_codes(v2: HaloPsaClient) -> None:
    """What a tenant calls paid is a number of its own."""
    every = v2.invoices.list_all().to_list()
    paid = v2.invoices.list_all(paid=[1, 2]).to_list()
    assert sorted(ids(paid)) == sorted(row.id for row in every if row.paymentstatus in (1, 2))
    for wrong in (True, "paid"):
        with pytest.raises(HaloPsaValidationError) as caught:
            loose(v2).invoices.list(paid=wrong)
        assert [error.field for error in caught.value.errors] == ["paid"]


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.invoices.create(
        {
            "client_id": 123,
            "invoicedate": "2026-02-01",
            "items": [
                {"item_id": 1, "quantity": 2, "unitprice": 100},
                {"item_id": 2, "quantity": 1, "unitprice": 50},
            ],
        }
    )
    read = client.invoices.get(made.id)
    assert (read.client_id, read.invoicedate, read.total) == (123, utc(2026, 2, 1), 300.0)
    assert read.items is not None
    assert [(line.item_id, line.quantity, line.unitprice) for line in read.items] == [(1, 2, 100), (2, 1, 50)]
    client.invoices.update(made.id, {"reference": "PO-9"})
    read = client.invoices.get(made.id)
    assert (read.reference, read.total) == ("PO-9", 300.0)
    assert len(read.items or []) == 2
    client.invoices.delete(made.id)
    gone(lambda: client.invoices.get(made.id))


def test_lines_on_lists(v2: HaloPsaClient) -> None:
    (row,) = v2.invoices.list(page_size=1)
    assert not row.has("items")
    (row,) = v2.invoices.list(page_size=1, includelines=True)
    assert row.items


def test_send_in_the_inventory(inventory: HaloPsaClient) -> None:
    inventory.invoices.send(7)
    assert inventory.invoices.get(7).datesent is not None


def test_send_on_v2_is_refused_unless_asked_for(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    with pytest.raises(HaloPsaUnsupportedError, match="experimental=True"):
        v2.invoices.send(7)
    assert said(v2_halo) == []
    new = v2.invoices.create({"client_id": 123, "items": [{"item_id": 1, "quantity": 1}]})
    assert v2.invoices.get(new.id).datesent is None
    v2.invoices.send(new.id, experimental=True)
    assert v2.invoices.get(new.id).datesent is not None
