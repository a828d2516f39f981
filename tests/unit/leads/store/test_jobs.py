"""Jobs: order, leases, and that a worker that lost its lease changes nothing."""

from __future__ import annotations

from halopsa.leads.store import jobs, leads, locks, steps
from halopsa.leads.store.engine import Database
from halopsa.leads.store.jobs import Job


def taken(database: Database, owner: str, now: float, kinds: list[str] | None = None) -> Job | None:
    with database.writing() as c:
        return jobs.take(c, owner, now=now, lease=10, kinds=kinds)


def lead(database: Database, key: str = "ada@example.com") -> int:
    with database.writing() as c:
        number = leads.insert(c, key=key, source="csv", data={"email": key}, options={}, now=1.0)
    assert number is not None
    return number


def test_the_highest_priority_first_then_what_was_due_first(database: Database) -> None:
    with database.writing() as c:
        for name, priority, at in (("late", 0, 3.0), ("low", -1, 1.0), ("early", 0, 2.0), ("high", 5, 4.0)):
            jobs.enqueue(c, "sync", now=1.0, payload={"name": name}, priority=priority, run_at=at)
        jobs.enqueue(c, "sync", now=1.0, payload={"name": "future"}, priority=9, run_at=99.0)
    found = []
    while (job := taken(database, "a", 10.0)) is not None:
        found.append(job.payload["name"])
    assert found == ["high", "early", "late", "low"]
    with database.reading() as c:
        assert jobs.counts(c) == {"ready": 1, "running": 4, "done": 0, "failed": 0}
        assert jobs.next_at(c) == 20.0  # when the leases are over


def test_only_kinds_that_the_worker_knows(database: Database) -> None:
    with database.writing() as c:
        jobs.enqueue(c, "batch", now=1.0)
    assert taken(database, "a", 2.0, ["sync", "update"]) is None
    assert taken(database, "a", 2.0, ["sync", "batch"]) is not None


def test_jobs_of_one_lead_in_order_and_one_at_a_time(database: Database) -> None:
    number = lead(database)
    with database.writing() as c:
        first = jobs.enqueue(c, "sync", now=1.0, lead_id=number)
        second = jobs.enqueue(c, "convert", now=1.0, lead_id=number, priority=9)
        other = jobs.enqueue(c, "sync", now=1.0, lead_id=number + 1)
    job = taken(database, "a", 2.0)
    assert job is not None
    assert job.id == first
    next_one = taken(database, "b", 2.0)
    assert next_one is not None
    assert next_one.id == other
    assert taken(database, "b", 2.0) is None
    with database.writing() as c:
        assert jobs.again(c, job, "a", 50.0, "tenant is away", "EXTERNAL_API_ERROR", now=3.0)
        assert jobs.finish(c, next_one, "b", {}, now=3.0)
    assert taken(database, "b", 4.0) is None  # the first one still is to be done
    job = taken(database, "b", 50.0)
    assert job is not None
    assert (job.id, job.tries, job.error) == (first, 2, "tenant is away")
    with database.writing() as c:
        assert jobs.finish(c, job, "b", {"ticket_id": 7}, now=51.0)
    last = taken(database, "b", 52.0)
    assert last is not None
    assert last.id == second
    with database.reading() as c:
        over = jobs.get(c, first)
    assert over is not None
    assert (over.over, over.result, over.error, over.finished_at) == (True, {"ticket_id": 7}, None, 51.0)


def test_whose_lease_was_taken_over_changes_nothing(database: Database) -> None:
    with database.writing() as c:
        jobs.enqueue(c, "sync", now=1.0)
    slow = taken(database, "a", 2.0)
    assert slow is not None
    assert taken(database, "a", 11.0) is None
    # The same owner: a process has one name for all its threads.
    quick = taken(database, "a", 12.0)
    assert quick is not None
    assert (quick.id, quick.tries) == (slow.id, 2)
    with database.writing() as c:
        assert not jobs.held(c, slow, "a", now=12.0)
        assert not jobs.renew(c, slow, "a", now=12.0, lease=10)
        assert not jobs.finish(c, slow, "a", {}, now=12.0)
        assert not jobs.fail(c, slow, "a", "no", "INTERNAL_ERROR", now=12.0)
        assert not jobs.again(c, slow, "a", 13.0, "no", "INTERNAL_ERROR", now=12.0)
        assert jobs.held(c, quick, "a", now=12.0)
        assert not jobs.held(c, quick, "b", now=12.0)
        assert not jobs.held(c, quick, "a", now=22.0)  # the time is over, though nobody took it
        assert jobs.renew(c, quick, "a", now=22.0, lease=10)
        assert jobs.fail(c, quick, "a", "x" * 600, "VALIDATION_ERROR", now=23.0)
        over = jobs.get(c, quick.id)
    assert over is not None
    assert (over.state, over.error_code, len(over.error or "")) == ("failed", "VALIDATION_ERROR", 500)


def test_a_worker_that_stops_gives_back_what_it_holds(database: Database) -> None:
    with database.writing() as c:
        jobs.enqueue(c, "sync", now=1.0)
        jobs.enqueue(c, "sync", now=1.0)
    assert taken(database, "a", 2.0) is not None
    assert taken(database, "b", 2.0) is not None
    with database.writing() as c:
        assert jobs.release(c, "a") == 1
    assert taken(database, "c", 2.0) is not None
    assert taken(database, "c", 2.0) is None


def test_a_step_is_sent_then_done(database: Database) -> None:
    with database.writing() as c:
        steps.sent(c, 1, "contact", now=1.0)
        steps.done(c, 1, "client", {"id": 3}, now=2.0)
        steps.sent(c, 2, "contact", now=3.0)
        found = steps.of(c, 1)
        assert {name: (step.state, step.result) for name, step in found.items()} == {
            "contact": ("sent", None),
            "client": ("done", {"id": 3}),
        }
        steps.done(c, 1, "contact", {"id": 4}, now=5.0)
        assert (steps.of(c, 1)["contact"].result, steps.of(c, 1)["contact"].at) == ({"id": 4}, 5.0)


def test_a_lock_is_one_owners_until_its_time_is_over(database: Database) -> None:
    with database.writing() as c:
        assert locks.acquire(c, "company:acme", "a", now=1.0, seconds=10) is None
        assert locks.acquire(c, "company:acme", "b", now=2.0, seconds=10) == 11.0
        assert locks.acquire(c, "company:other", "b", now=2.0, seconds=10) is None
        assert locks.acquire(c, "company:acme", "a", now=5.0, seconds=10) is None  # extended
        assert locks.acquire(c, "company:acme", "b", now=11.0, seconds=10) == 15.0
        assert locks.acquire(c, "company:acme", "b", now=15.0, seconds=10) is None
        assert not locks.held(c, "company:acme", "a", now=15.0)
        locks.release(c, "company:acme", "a")  # not its own any more
        assert locks.held(c, "company:acme", "b", now=15.0)
        locks.release(c, "company:acme", "b")
        assert locks.acquire(c, "company:acme", "a", now=16.0, seconds=10) is None
