"""What the lead service's database keeps, in PostgreSQL: the tests of SQLite, and what only a server has."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from halopsa.leads.store import idempotency, jobs, leads, privacy, schema
from halopsa.leads.store.engine import Database
from tests.unit.leads.store import (
    test_access,
    test_batches,
    test_browsing,
    test_engine,
    test_jobs,
    test_jobs_machine,
    test_leads,
    test_migrations,
    test_outbox,
    test_privacy,
    test_rate,
    test_small,
    test_stats,
)

#: What is about files of SQLite.
NOT_HERE = {
    "test_sqlite_was_told_the_same",
    "test_a_database_in_memory_is_refused",
}
for module in (
    test_access,
    test_batches,
    test_browsing,
    test_engine,
    test_jobs,
    test_jobs_machine,
    test_leads,
    test_migrations,
    test_outbox,
    test_privacy,
    test_rate,
    test_small,
    test_stats,
):
    found = {name: test for name, test in vars(module).items() if name.startswith("test_")}
    assert not found.keys() & globals().keys()
    globals().update({name: test for name, test in found.items() if name not in NOT_HERE})


def lead(database: Database, key: str = "ada@example.com") -> int:
    with database.writing() as c:
        number = leads.insert(c, key=key, source="csv", data={}, options={}, now=1.0)
    assert number is not None
    return number


def test_two_workers_do_not_wait_for_each_other(database: Database) -> None:
    with database.writing() as c:
        first, second = (jobs.enqueue(c, "sync", now=1.0) for _ in range(2))
    with database.writing() as one, database.writing() as other:
        other.execute(sa.text("SET LOCAL lock_timeout = '1s'"))
        taken = [jobs.take(c, "w", now=2.0, lease=10) for c in (one, other)]
        assert [job and job.id for job in taken] == [first, second]
        assert jobs.take(other, "w", now=2.0, lease=10) is None


def test_a_job_waits_for_an_earlier_one_that_is_being_taken(database: Database) -> None:
    number = lead(database)
    with database.writing() as c:
        for _ in range(2):
            jobs.enqueue(c, "sync", now=1.0, lead_id=number)
    with database.writing() as one, database.writing() as other:
        assert jobs.take(one, "a", now=2.0, lease=10) is not None
        assert jobs.take(other, "b", now=2.0, lease=10) is None


def test_jobs_of_one_lead_are_committed_in_the_order_of_their_ids(database: Database) -> None:
    number = lead(database)
    ids: list[int] = []

    def later() -> None:
        with database.writing() as c:
            ids.append(jobs.enqueue(c, "sync", now=1.0, lead_id=number))

    thread = threading.Thread(target=later)
    with database.writing() as c:
        first = jobs.enqueue(c, "sync", now=1.0, lead_id=number)
        thread.start()
        thread.join(0.3)
        assert ids == []  # it waits, or a worker could begin with its job
    thread.join()
    assert ids[0] > first


def test_the_second_of_two_equal_requests_waits_and_sees_what_the_first_made(database: Database) -> None:
    seen: list[object] = []

    def again() -> None:
        with database.writing() as c:
            found = idempotency.claim(c, "k", "order-7", "h", now=1.0)
            seen.append(found and found.refers)
            seen.append(leads.insert(c, key="ada@example.com", source="csv", data={}, options={}, now=1.0))

    thread = threading.Thread(target=again)
    with database.writing() as c:
        assert idempotency.claim(c, "k", "order-7", "h", now=1.0) is None
        number = leads.insert(c, key="ada@example.com", source="csv", data={}, options={}, now=1.0)
        idempotency.remember(c, "k", "order-7", {"lead": number})
        thread.start()
        thread.join(0.3)
        assert seen == []
    thread.join()
    assert seen == [{"lead": number}, None]


def test_text_that_only_json_can_hold(database: Database) -> None:
    data = {"first_name": "a\x00b\ud800", "n": 10**30, "f": 1e300}
    with database.writing() as c:
        number = leads.insert(c, key="ada@example.com", source="csv", data=data, options={}, now=1.0)
        found = leads.get(c, number or 0)
    assert found is not None
    assert found.data == data


def test_an_erasure_while_workers_end_jobs_of_the_person(database: Database) -> None:
    """Both lock the job and the lead: in the same order, or one of them would be thrown out."""

    def finish() -> None:
        with database.writing() as c:
            number = leads.insert(c, key="ada@example.com", source="csv", data={}, options={}, now=1.0)
            if number is not None:
                jobs.enqueue(c, "sync", now=1.0, lead_id=number)
        with database.writing() as c:
            job = jobs.take(c, "w", now=2.0, lease=10)
        if job is not None and job.lead_id is not None:
            with database.writing() as c:
                jobs.finish(c, job, "w", {}, now=3.0)
                leads.change(c, job.lead_id, now=3.0, state="done")

    def erase() -> None:
        with database.writing() as c:
            privacy.erase(c, "ada@example.com", now=2.0)

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(work) for _ in range(60) for work in (finish, erase)]:
            done.result()


def test_a_server_that_was_started_anew_is_used_again(
    database: Database, request: pytest.FixtureRequest
) -> None:
    process = request.getfixturevalue("server").process
    with database.writing() as c:
        jobs.enqueue(c, "sync", now=1.0)
    if process is not None:  # else it is somebody's own, and stays as it is
        process.kill()
        with pytest.raises(sa.exc.OperationalError), database.writing() as c:
            jobs.counts(c)
        process.start()
    with database.reading() as c:
        assert jobs.counts(c)["ready"] == 1


def meeting(database: Database, tries: list[str]) -> list[str]:
    """Let two write the same two rows in opposite orders, until both have the first of theirs."""
    first, second = lead(database), lead(database, "bob@example.com")
    both = threading.Barrier(2)

    def change(name: str, one: int, other: int) -> None:
        def write(c: sa.Connection) -> None:
            tries.append(name)
            leads.change(c, one, now=1.0, status=name)
            if tries.count(name) == 1:
                both.wait(10)
            leads.change(c, other, now=1.0, status=name)

        database.write(write)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(change, "a", first, second), pool.submit(change, "b", second, first)]:
            done.result()
    with database.reading() as c:
        return [str(row.status) for row in c.execute(sa.select(schema.leads.c.status))]


def test_who_is_thrown_out_because_two_wait_for_each_other_writes_again(database: Database) -> None:
    tries: list[str] = []
    last, other = meeting(database, tries)
    assert last == other == tries[-1]
    assert sorted(tries) in (["a", "a", "b"], ["a", "b", "b"])


def test_what_others_changed_meanwhile_is_read_again(database: Database) -> None:
    number, counted = lead(database), list[int]()

    def write(c: sa.Connection) -> None:
        c.execute(sa.text("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"))
        seen = leads.get(c, number)
        assert seen is not None
        counted.append(int(seen.status or 0))
        if len(counted) == 1:
            with database.writing() as other:
                leads.change(other, number, now=1.0, status="7")
        leads.change(c, number, now=1.0, status=str(counted[-1] + 1))

    database.write(write)
    assert counted == [0, 7]
    with database.reading() as c:
        assert [row.status for row in c.execute(sa.select(schema.leads.c.status))] == ["8"]


def test_another_error_is_not_repeated(database: Database) -> None:
    tries = []

    def write(c: sa.Connection) -> None:
        tries.append(1)
        c.execute(sa.text("SELECT 1/0"))

    with pytest.raises(sa.exc.DBAPIError):
        database.write(write)
    assert tries == [1]
