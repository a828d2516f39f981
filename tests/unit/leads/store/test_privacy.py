"""Privacy: an export has all of a person, an erasure leaves nothing of it, retention takes only what is old."""

from __future__ import annotations

import json
from pathlib import Path

import sqlalchemy as sa

from halopsa.leads.store import (
    batches,
    errors,
    jobs,
    leads,
    opportunities,
    outbox,
    privacy,
    rate,
    steps,
    suppressions,
    webhooks,
)
from halopsa.leads.store.engine import Database
from halopsa.leads.store.schema import METADATA

KEY, OTHER = "lovelace@example.com", "babbage@example.com"
DAY = 24 * 3600.0


def person(c: sa.Connection, key: str, *, now: float = 1.0) -> int:
    """Write something of this person wherever there is a place for it."""
    text = f"of {key}"
    number = leads.insert(
        c, key=key, source="csv", data={"email": key}, options={"n": text}, now=now, unique=False
    )
    assert number is not None
    columns = {"status": text, "qualification": {"n": text}, "error": text, "contact_id": 5, "ticket_id": 6}
    leads.change(c, number, now=now, **columns)
    leads.event(c, number, "accepted", {"n": text}, now=now)
    job = jobs.enqueue(c, "sync", now=now, lead_id=number, payload={"n": text})
    steps.done(c, job, "contact", {"n": text}, now=now)
    opportunities.insert(c, lead_id=number, data={"notes": text}, now=now)
    outbox.put(c, "lead.created", number, {"n": text}, now=now)
    errors.log(c, "error", text, now=now, lead_id=number)
    errors.log(c, "error", f"someone said: {key.upper()}", now=now)
    name = f"batch {number}"
    rows: list[dict[str, object]] = [
        {"email": key},
        {"email": f"  {key.upper()} "},
        {"email": "x@example.com"},
        {"email": 7},
    ]
    batches.insert(c, name, key_id="k", source="csv", options={}, rows=rows, now=now)
    batches.answer(c, name, 0, "accepted", lead_id=number)
    return number


def everything(database: Database) -> str:
    with database.reading() as c:
        return "\n".join(
            json.dumps([str(value) for value in row]).lower()
            for table in METADATA.sorted_tables
            for row in c.execute(sa.select(table))
        )


def test_an_erasure_leaves_nothing_of_a_person(database: Database, tmp_path: Path) -> None:
    with database.writing() as c:
        webhooks.insert(c, url="https://a.example", events=["lead.created"], secret=b"", now=1.0)
        first, second, other = person(c, KEY), person(c, KEY), person(c, OTHER)
        suppressions.add(c, KEY, "asked", "api", now=1.0)
    with database.writing() as c:
        running = jobs.take(c, "w", now=2.0, lease=10)
    assert running is not None
    assert running.lead_id == first
    kept = everything(database).count("babbage")
    with database.reading() as c:
        tokens = [lead.token for number in (first, second) if (lead := leads.get(c, number))]
    with database.writing() as c:
        found = privacy.erase(c, KEY, now=3.0)
        assert privacy.erase(c, KEY, now=3.0) == privacy.Erased(leads=[], contacts=[], tickets=[])
    assert found == privacy.Erased(leads=[first, second], contacts=[5], tickets=[6])
    text = everything(database)
    assert [word for word in ("lovelace", *tokens) if word in text] == []
    assert text.count("babbage") == kept
    database.scrub()
    for path in tmp_path.iterdir():
        assert b"lovelace" not in path.read_bytes().lower(), path.name
    with database.writing() as c:
        assert not jobs.finish(c, running, "w", {"ticket_id": 6}, now=4.0)
        assert not leads.change(c, first, now=4.0, data={"email": KEY})
        assert {job.error_code for job in jobs.of_lead(c, first)} == {privacy.ERASED}
        assert suppressions.contains(c, KEY)
        assert batches.counts(c, f"batch {first}") == {"failed": 2, "waiting": 2}
        assert [event.what for event in leads.history(c, first)] == ["accepted"]
        assert leads.find(c, OTHER) == leads.get(c, other)


def test_an_import_ends_when_an_erasure_took_its_last_rows(database: Database) -> None:
    with database.writing() as c:
        rows = [{"email": KEY}, {"email": KEY}]
        batches.insert(c, "b", key_id="k", source="csv", options={}, rows=rows, now=1.0)
        number = leads.insert(c, key=KEY, source="csv", data={}, options={}, now=1.0)
        batches.answer(c, "b", 0, "accepted", lead_id=number)
        privacy.erase(c, KEY, now=2.0)
        found = batches.get(c, "b")
    assert found is not None
    assert found.state == "done"


def test_an_export_has_all_of_a_person(database: Database) -> None:
    with database.writing() as c:
        webhooks.insert(c, url="https://a.example", events=["lead.created"], secret=b"", now=1.0)
        person(c, OTHER)
        number = person(c, KEY)
        suppressions.add(c, KEY, "asked", "api", now=1.0)
    with database.reading() as c:
        found = privacy.export(c, KEY)
        nobody = privacy.export(c, "nobody@example.com")
    assert "babbage" not in json.dumps(found)
    assert found["do_not_contact"]["reason"] == "asked"
    assert found["waiting_rows"] == [{"email": f"  {KEY.upper()} "}]
    (lead,) = found["leads"]
    assert (lead["id"], lead["created_at"], lead["data"]) == (number, "1970-01-01T00:00:01Z", {"email": KEY})
    for name in ("history", "opportunities", "work", "messages", "errors"):
        assert len(lead[name]) == 1, name
    assert nobody == {
        "email": "nobody@example.com",
        "do_not_contact": None,
        "leads": [],
        "waiting_rows": [],
    }


def test_leads_that_nothing_happened_to_are_forgotten(database: Database) -> None:
    with database.writing() as c:
        old, recent, busy = (
            leads.insert(c, key=key, source="csv", data={}, options={}, now=at) or 0
            for key, at in (("a@x.example", 10.0), ("b@x.example", 20.0), ("c@x.example", 10.0))
        )
        jobs.enqueue(c, "sync", now=10.0, lead_id=busy)
        assert privacy.expire_leads(c, 20.0, now=30.0) == 1
        assert privacy.expire_leads(c, 20.0, now=30.0) == 0
        states = [lead.state for number in (old, recent, busy) if (lead := leads.get(c, number))]
    assert states == ["erased", "accepted", "accepted"]


def test_records_of_the_past_are_removed_and_what_is_open_stays(database: Database) -> None:
    now = 10 * DAY
    with database.writing() as c:
        webhooks.insert(c, url="https://a.example", events=["lead.created"], secret=b"", now=1.0)
        for at in (1.0, now - 2 * DAY):
            for ended in (True, False):
                jobs.enqueue(c, "sync", now=at)
                job = jobs.take(c, "w", now=at, lease=99 * DAY)
                assert job is not None
                steps.sent(c, job.id, "contact", now=at)
                if ended:
                    jobs.finish(c, job, "w", {}, now=at)
            outbox.put(c, "lead.created", None, {}, now=at)
            message = outbox.take(c, now=at, lease=1)
            assert message is not None
            outbox.delivered(c, message, status=200, now=at)
            errors.log(c, "error", "x", now=at)
            rate.spend(c, f"{at}", "requests", limit=1, window=1, now=at)
            batches.insert(c, f"{at}", key_id="k", source="csv", options={}, rows=[{}] * 700, now=at)
            batches.insert(c, f"open {at}", key_id="k", source="csv", options={}, rows=[{}], now=at)
            batches.skip(c, f"{at}", "stopped")
            batches.close(c, f"{at}", now=at)
        outbox.put(c, "lead.created", None, {}, now=1.0)
        pieces = []
        while removed := privacy.expire_logs(c, 5 * DAY, now=now):
            pieces.append(removed)
        assert len(pieces) > 1
        assert sum(pieces) == 1 + 1 + 700 + 1 + 1 + 1 + 2
        assert jobs.counts(c) == {"ready": 0, "running": 2, "done": 1, "failed": 0}
        assert outbox.counts(c) == {"ready": 1, "running": 0, "delivered": 1, "dead": 0}
        assert errors.page(c)[1] == 1
        assert len(batches.items(c, f"{now - 2 * DAY}")) == 700
        assert batches.get(c, "1.0") is None
        assert batches.get(c, "open 1.0") is not None
