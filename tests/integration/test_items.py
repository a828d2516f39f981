"""Items, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.items.list(page_size=5, page_no=3, order="id")
    assert (ids(page), page.record_count, page.complete) == ([11, 12], 12, True)
    assert sorted(ids(client.items.list_all())) == list(range(1, 13))


def test_search(client: HaloPsaClient) -> None:
    rows = client.items.list(search="firewall")
    assert rows
    assert all("firewall" in (row.name or "").lower() for row in rows)


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.items.create({"name": "Cable 2 m", "baseprice": 5.5, "costprice": 2}, supplier_id=1)
    read = client.items.get(made.id)
    assert (read.name, read.baseprice, read.costprice, read.supplier_id) == ("Cable 2 m", 5.5, 2.0, 1)
    client.items.update(made.id, baseprice=6.25)
    read = client.items.get(made.id)
    assert (read.name, read.baseprice, read.costprice) == ("Cable 2 m", 6.25, 2.0)
    client.items.delete(made.id)
    gone(lambda: client.items.get(made.id))
