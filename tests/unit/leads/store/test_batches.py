"""Batches: what becomes of each row, and that its content is forgotten then."""

from __future__ import annotations

from halopsa.leads.store import batches
from halopsa.leads.store.engine import Database


def made(database: Database, name: str, number: int) -> None:
    rows = [{"email": f"{index}@example.com"} for index in range(number)]
    with database.writing() as c:
        batches.insert(c, name, key_id="k", source="csv", options={"batch_size": 2}, rows=rows, now=1.0)


def test_rows_become_leads(database: Database) -> None:
    made(database, "b", 4)
    with database.writing() as c:
        first, second = batches.take(c, "b", 2)
        assert (first.row, second.index) == ({"email": "0@example.com"}, 1)
        assert "example" not in repr(first)
        batches.answer(c, "b", 0, "accepted", lead_id=7)
        batches.answer(c, "b", 1, "failed", error="Duplicate email address")
        assert [item.index for item in batches.take(c, "b", 9)] == [2, 3]
        batches.ended(c, "b", 7, None)
        batches.ended(c, "b", 7, "too late")
        assert batches.counts(c, "b") == {"waiting": 2, "done": 1, "failed": 1}
        assert [(one.row is None, one.state, one.lead_id, one.error) for one in batches.items(c, "b")] == [
            (True, "done", 7, None),
            (True, "failed", None, "Duplicate email address"),
            (False, "waiting", None, None),
            (False, "waiting", None, None),
        ]
        assert not batches.close(c, "b", now=2.0)


def test_an_import_that_stops(database: Database) -> None:
    made(database, "b", 3)
    made(database, "other", 1)
    with database.writing() as c:
        batches.answer(c, "b", 0, "failed", error="x" * 600)
        assert batches.skip(c, "b", "an earlier one failed") == 2
        assert batches.close(c, "b", now=2.0)
        assert batches.close(c, "b", now=3.0)
        assert [(item.state, item.row) for item in batches.items(c, "b")] == [
            ("failed", None),
            ("skipped", None),
            ("skipped", None),
        ]
        found = batches.get(c, "b")
        assert found is not None
        assert (found.state, found.total, found.finished_at) == ("stopped", 3, 2.0)
        assert len(batches.take(c, "other", 9)) == 1
        assert batches.get(c, "none") is None
