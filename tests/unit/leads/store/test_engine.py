"""Engine: one state for who reads, all or nothing for who writes, threads and processes that write at once."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest
import sqlalchemy as sa

from halopsa.leads.store import jobs, keys, leads
from halopsa.leads.store.engine import Database


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="give SQLite a file"):
        Database(url)


def test_who_reads_sees_one_state_and_waits_for_nobody(database: Database) -> None:
    with database.writing() as c:
        jobs.enqueue(c, "sync", now=1.0)
    with database.reading() as reader:
        assert jobs.counts(reader)["ready"] == 1
        with database.writing() as c:
            jobs.enqueue(c, "sync", now=1.0)
            assert jobs.counts(reader)["ready"] == 1
        assert jobs.counts(reader)["ready"] == 1
    with database.reading() as reader:
        assert jobs.counts(reader)["ready"] == 2


def test_who_reads_first_can_still_write_beside_another_process(database: Database, url: str) -> None:
    other = Database(url)  # shares nothing with the first but the database, as that of another process

    def write() -> None:
        with other.writing() as c:
            jobs.enqueue(c, "sync", now=1.0)

    with ThreadPoolExecutor(1) as pool:
        with database.writing() as c:
            before = jobs.counts(c)["ready"]
            written = pool.submit(write)
            wait([written], 0.3)
            jobs.enqueue(c, "sync", now=1.0)
        written.result()
    with database.reading() as c:
        assert jobs.counts(c)["ready"] == before + 2
    other.close()


def test_an_error_undoes_all(database: Database) -> None:
    def fails() -> None:
        with database.writing() as c:
            jobs.enqueue(c, "sync", now=1.0)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with database.reading() as c:
        assert jobs.counts(c)["ready"] == 0


def test_an_error_of_the_database_shows_no_values(database: Database) -> None:
    def fails() -> None:
        with database.writing() as c:
            keys.create(c, "shop", ["read"], now=1.0)
            c.execute(sa.text("INSERT INTO nowhere VALUES (:v)"), {"v": "lovelace@example.com"})

    with pytest.raises(sa.exc.DBAPIError) as caught:
        fails()
    assert "lovelace" not in str(caught.value)


def test_threads_that_accept_and_work_at_once(database: Database) -> None:
    """Twelve people, each four times at once, while others work: one lead each, its jobs one after another."""
    done: list[tuple[int, int]] = []
    open_leads: set[int] = set()
    wrong: list[object] = []
    guard = threading.Lock()
    accepted = threading.Event()

    def accept(turn: int) -> None:
        for person in range(12):
            key = f"{(person + turn) % 12}@example.com"
            with database.writing() as c:
                number = leads.insert(c, key=key, source="csv", data={}, options={}, now=1.0)
                if number is None:
                    found = leads.find(c, key)
                    assert found is not None
                    number = found.id
                jobs.enqueue(c, "update", now=1.0, lead_id=number)

    def work(owner: str) -> None:
        while True:
            last = accepted.is_set()
            with database.writing() as c:
                job = jobs.take(c, owner, now=2.0, lease=100)
            if job is None:
                if last:
                    return
                continue
            assert job.lead_id is not None
            with guard:
                if job.lead_id in open_leads:
                    wrong.append(job)
                open_leads.add(job.lead_id)
            with guard:
                open_leads.discard(job.lead_id)
                done.append((job.lead_id, job.id))
            with database.writing() as c:
                if not jobs.finish(c, job, owner, {}, now=3.0):
                    wrong.append(job)

    with ThreadPoolExecutor(7) as pool:
        workers = [pool.submit(work, f"w{number}") for number in range(3)]
        for source in [pool.submit(accept, number) for number in range(4)]:
            source.result()
        accepted.set()
        for worker in workers:
            worker.result()
    assert wrong == []
    assert len(done) == len(set(done)) == 48
    with database.reading() as c:
        assert leads.search(c, "", 1, 1)[1] == 12
        assert jobs.counts(c) == {"ready": 0, "running": 0, "done": 48, "failed": 0}


PROCESS = """
import sys
from halopsa.leads.store import jobs, leads
from halopsa.leads.store.engine import Database

database = Database(sys.argv[1])
database.upgrade()
for number in range(10):
    with database.writing() as c:
        new = leads.insert(c, key=f"{number}@example.com", source="csv", data={}, options={}, now=1.0)
        if new is not None:
            jobs.enqueue(c, "sync", now=1.0, lead_id=new)
while True:
    with database.writing() as c:
        job = jobs.take(c, sys.argv[2], now=2.0, lease=100)
        if job is None:
            break
        print(job.id)
        assert jobs.finish(c, job, sys.argv[2], {}, now=3.0)
"""


def test_processes_that_start_at_once_share_one_database(empty: str) -> None:
    """All of them make the tables, accept the same people, and work: everything is there once."""
    started = [
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", PROCESS, empty, f"p{number}"], stdout=subprocess.PIPE, text=True
        )
        for number in range(3)
    ]
    outputs = [process.communicate(timeout=60)[0] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0]
    done = [int(line) for output in outputs for line in output.split()]
    assert len(done) == len(set(done)) == 10
