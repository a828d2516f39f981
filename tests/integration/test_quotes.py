"""Quotes, end to end."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaUnsupportedError
from halopsa.sandbox import Sandbox
from tests.integration.checks import gone, ids, loose, said


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.quotes.list(page_size=2)
    assert (len(page), page.record_count) == (2, 40)
    assert ids(client.quotes.list_all(client_id=123)) == [23]


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.quotes.create(
        {"client_id": 123, "title": "New desks", "lines": [{"item_id": 1, "baseprice": 20}]}
    )
    read = client.quotes.get(made.id)
    assert (read.client_id, read.title, read.total) == (123, "New desks", 24.0)
    assert [(line.item_id, line.baseprice) for line in read.lines or []] == [(1, 20.0)]
    client.quotes.update(made.id, {"title": "Newer desks"})
    read = client.quotes.get(made.id)
    assert (read.title, read.total) == ("Newer desks", 24.0)
    client.quotes.delete(made.id)
    gone(lambda: client.quotes.get(made.id))


def test_send_and_convert_in_the_inventory(inventory: HaloPsaClient) -> None:
    before = inventory.invoices.list(client_id=123, page_size=1).record_count or 0
    inventory.quotes.send(23)
    assert inventory.quotes.get(23).status == 1
    invoice = loose(inventory.quotes.convert_to_invoice(23))
    assert invoice["client_id"] == 123
    assert inventory.invoices.list(client_id=123, page_size=1).record_count == before + 1


def test_send_and_convert_on_v2_are_refused_unless_asked_for(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    for call in (v2.quotes.send, v2.quotes.convert_to_invoice):
        with pytest.raises(HaloPsaUnsupportedError):
            call(23)
    assert said(v2_halo) == []
    new = v2.quotes.create({"client_id": 123, "lines": [{"item_id": 1}]})
    v2.quotes.send(new.id, experimental=True)
    assert v2.quotes.get(new.id).status == 1
    order = loose(v2.quotes.convert_to_invoice(new.id, experimental=True))
    invoice = v2.invoices.get(order["invoice_id"])
    assert invoice.client_id == 123
    assert invoice.total == v2.quotes.get(new.id).total
    assert said(v2_halo)[-4:-2] == ["POST /Quotation 201", "POST /SalesOrder 201"]
