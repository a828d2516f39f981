"""Appointments, end to end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from halopsa import HaloPsaClient
from tests.integration.checks import gone, ids, utc


def test_list_and_list_all(client: HaloPsaClient) -> None:
    page = client.appointments.list(page_size=2)
    assert len(page) == 2
    rows = client.appointments.list_all(client_id=123).to_list()
    assert rows
    assert {row.client_id for row in rows} == {123}
    assert all(row.start_date is not None and row.start_date.tzinfo is not None for row in rows)


def test_a_window(v2: HaloPsaClient) -> None:
    rows = v2.appointments.list_all(start_date="2026-01-01", end_date="2026-02-01").to_list()
    assert rows
    assert 2 * len(rows) < len(v2.appointments.list_all().to_list())
    for row in rows:
        assert row.end_date is not None
        assert row.start_date is not None
        assert utc(2026, 1, 1) <= row.end_date
        assert row.start_date <= utc(2026, 2, 1)


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    start = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    made = client.appointments.create(
        {"subject": "Visit", "start_date": start, "end_date": datetime(2026, 5, 1, 11, tzinfo=UTC)},
        agent_id=45,
        client_id=123,
    )
    read = client.appointments.get(made.id)
    assert (read.subject, read.agent_id, read.client_id) == ("Visit", 45, 123)
    assert (read.start_date, read.end_date) == (utc(2026, 5, 1, 10), utc(2026, 5, 1, 11))
    assert made.id in ids(client.appointments.list(client_id=123))
    client.appointments.update(made.id, {"complete_status": 0, "note": "Done"})
    read = client.appointments.get(made.id)
    assert (read.complete_status, read.note, read.subject) == (0, "Done", "Visit")
    client.appointments.delete(made.id)
    gone(lambda: client.appointments.get(made.id))
