"""Contracts, end to end."""

from __future__ import annotations

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids, utc


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.contracts.list(page_size=2)
    assert (len(page), page.record_count) == (2, 40)
    assert ids(client.contracts.list_all(client_id=123)) == [23]
    assert len(client.contracts.list_all().to_list()) == 40


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.contracts.create(
        {"client_id": 123, "ref": "CON-X", "start_date": "2026-01-01", "end_date": "2026-12-31T23:59:59"}
    )
    read = client.contracts.get(made.id)
    assert (read.client_id, read.ref, read.start_date) == (123, "CON-X", utc(2026, 1, 1))
    assert read.end_date == utc(2026, 12, 31, 23, 59, 59)
    assert sorted(ids(client.contracts.list(client_id=123))) == [23, made.id]
    client.contracts.update(made.id, {"note": "Signed", "periodchargeamount": 99.5})
    read = client.contracts.get(made.id)
    assert (read.note, read.periodchargeamount, read.ref) == ("Signed", 99.5, "CON-X")
    client.contracts.delete(made.id)
    gone(lambda: client.contracts.get(made.id))
