"""Assets and asset types, end to end."""

from __future__ import annotations

import pytest

from halopsa import HaloPsaClient, HaloPsaNotFoundError
from tests.integration.checks import gone, ids, utc


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.assets.list(client_id=123, page_size=3)
    assert (len(page), page.record_count) == (3, 8)
    rows = client.assets.list_all(client_id=123).to_list()
    assert len(rows) == 8
    assert {row.client_id for row in rows} == {123}


def test_filters(client: HaloPsaClient) -> None:
    rows = client.assets.list_all(client_id=123).to_list()
    kind, site = rows[0].assettype_id, rows[0].site_id
    assert kind is not None
    assert site is not None
    same_kind = client.assets.list_all(client_id=123, assettype_id=kind)
    assert sorted(ids(same_kind)) == sorted(row.id for row in rows if row.assettype_id == kind)
    same_site = client.assets.list_all(client_id=123, site_id=site)
    assert sorted(ids(same_site)) == sorted(row.id for row in rows if row.site_id == site)
    stocked = client.assets.list_all(client_id=123, status_id=2)
    assert sorted(ids(stocked)) == sorted(row.id for row in rows if row.status_id == 2)


def test_inactive(client: HaloPsaClient) -> None:
    client.assets.update(180, inactive=True)
    owner = client.assets.get(180).client_id
    assert owner is not None
    assert 180 in ids(client.assets.list(client_id=owner, inactive=True))
    assert 180 not in ids(client.assets.list(client_id=owner, inactive=False))


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.assets.create(
        {
            "assettype_id": 1,
            "client_id": 123,
            "site_id": 456,
            "user_id": 789,
            "key_field": "SN-1",
            "key_field2": "Model X",
            "notes": "Front desk",
        }
    )
    read = client.assets.get(made.id)
    assert (read.key_field, read.key_field2, read.notes) == ("SN-1", "Model X", "Front desk")
    assert (read.client_id, read.site_id, read.user_id, read.assettype_name) == (123, 456, 789, "Laptop")
    client.assets.update(made.id, {"key_field": "SN-2", "warrantyexpires": "2030-01-02"})
    read = client.assets.get(made.id)
    assert (read.key_field, read.key_field2) == ("SN-2", "Model X")
    assert read.warrantyexpires == utc(2030, 1, 2)
    client.assets.delete(made.id)
    gone(lambda: client.assets.get(made.id))


def test_a_type_that_is_not_there(v2: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaNotFoundError):
        v2.assets.create({"assettype_id": 99, "client_id": 123, "key_field": "SN"})
    assert v2.assets.list(client_id=123).record_count == 8


def test_asset_types(client: HaloPsaClient) -> None:
    kinds = client.asset_types.list()
    assert kinds.complete
    assert [kind.name for kind in kinds] == ["Laptop", "Desktop", "Server", "Printer", "Switch", "Firewall"]
    assert ids(client.asset_types.list_all()) == ids(kinds)
    laptop = client.asset_types.get(1)
    assert (laptop.name, laptop.keyfield_name) == ("Laptop", "Serial Number")
