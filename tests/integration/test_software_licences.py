"""Software licences, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.software_licences.list(page_size=2)
    assert (len(page), page.record_count) == (2, 90)
    rows = client.software_licences.list_all(client_id=123).to_list()
    assert {row.client_id for row in rows} == {123}
    assert len(set(ids(client.software_licences.list_all()))) == 90


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.software_licences.create({"name": "Office", "client_id": 123, "count": 5})
    read = client.software_licences.get(made.id)
    assert (read.name, read.client_id, read.count) == ("Office", 123, 5)
    client.software_licences.update(made.id, {"count": 7, "notes": "Renewed"})
    read = client.software_licences.get(made.id)
    assert (read.count, read.notes, read.name) == (7, "Renewed", "Office")
    client.software_licences.delete(made.id)
    gone(lambda: client.software_licences.get(made.id))
