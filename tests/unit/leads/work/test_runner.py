"""Worker: every job is done once, a lost lease writes nothing, nobody asks the database in vain all the time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from halopsa.leads.service import Service
from halopsa.leads.store import errors, jobs, leads
from halopsa.leads.store.engine import Database
from halopsa.leads.work import Work
from halopsa.leads.work.context import Context, Failed, Later, Lost
from halopsa.leads.work.runner import Worker
from tests.unit.leads.web.served import service_of, until


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    database = Database(f"sqlite:///{tmp_path / 'leads.db'}")
    database.upgrade()
    yield service_of(database)
    database.close()


def enqueued(service: Service, kind: str = "sync", **more: object) -> int:
    with service.database.writing() as c:
        return jobs.enqueue(c, kind, now=service.clock(), **more)  # type: ignore[arg-type]  # as the test says


def a_lead(service: Service, key: str = "john@company.com") -> int:
    with service.database.writing() as c:
        found = leads.insert(c, key=key, source="apollo", data={}, options={}, now=service.clock())
    assert found is not None
    return found


def job(service: Service, job_id: int) -> jobs.Job:
    with service.database.reading() as c:
        found = jobs.get(c, job_id)
    assert found is not None
    return found


@contextmanager
def working(service: Service, work: Work, **options: object) -> Iterator[Worker]:
    worker = Worker(service, work=lambda _kind: work, **options)  # type: ignore[arg-type]  # as the test says
    worker.start()
    try:
        yield worker
    finally:
        assert worker.stop()


def test_all_jobs_are_done_once(service: Service) -> None:
    done: list[int] = []

    def work(context: Context) -> dict[str, object]:
        done.append(context.job.id)
        return {"actions": ["x"]}

    ids = [enqueued(service) for _ in range(30)]
    with working(service, work, threads=4):
        until(lambda: len(done) == 30)
    assert sorted(done) == ids
    assert {(job(service, each).state, str(job(service, each).result)) for each in ids} == {
        ("done", "{'actions': ['x']}")
    }


def test_a_job_is_begun_at_once_however_rarely_the_database_is_asked(service: Service) -> None:
    began = threading.Event()

    def work(_context: Context) -> dict[str, object]:
        began.set()
        return {}

    with working(service, work, threads=3, poll=60.0):
        time.sleep(0.1)
        enqueued(service)
        service.wake()
        assert began.wait(5)


def test_idle_threads_do_not_each_ask(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    take = jobs.take

    def counting(*args: object, **more: object) -> object:
        asked.append(time.monotonic())
        return take(*args, **more)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr(jobs, "take", counting)
    with working(service, lambda _: {}, threads=8, poll=0.2):
        time.sleep(0.7)
        assert 4 <= len(asked) <= 10  # one thread of those for single leads asks, and one of the others


def test_an_import_leaves_a_thread_to_single_leads(service: Service) -> None:
    held, done = threading.Event(), list[int]()

    def work(context: Context) -> dict[str, object]:
        if context.job.batch_id is not None:
            assert held.wait(20)
        done.append(context.job.id)
        return {}

    imports = [enqueued(service, batch_id="batch_1") for _ in range(8)]
    with working(service, work, threads=3) as worker:
        until(lambda: worker.at_work == 2)
        single = enqueued(service, priority=10)
        service.wake()
        until(lambda: done == [single])
        time.sleep(0.2)
        assert worker.at_work == 2, "the third does no import, though there are more"
        held.set()
        until(lambda: len(done) == 9)
    assert sorted(done) == [*imports, single]


def test_jobs_run_side_by_side_but_those_of_one_lead_in_their_order(service: Service) -> None:
    first, second = a_lead(service), a_lead(service, "jane@company.com")
    meet = threading.Barrier(2, timeout=5)
    seen: list[tuple[int | None, int]] = []

    def work(context: Context) -> dict[str, object]:
        meet.wait()  # both leads are at work at the same time
        seen.append((context.job.lead_id, context.job.id))
        return {}

    ids = [enqueued(service, lead_id=lead) for lead in (first, second) for _ in range(3)]
    with working(service, work, threads=4):
        until(lambda: len(seen) == 6)
    assert [each for lead, each in seen if lead == first] == ids[:3]
    assert [each for lead, each in seen if lead == second] == ids[3:]


def test_a_long_job_keeps_its_lease(service: Service) -> None:
    done: list[int] = []

    def work(context: Context) -> dict[str, object]:
        time.sleep(1.0)
        context.check()
        done.append(context.job.tries)
        return {}

    enqueued(service)
    with (
        working(service, work, threads=1, lease=0.3, poll=0.05),
        working(service, work, threads=1, lease=0.3, poll=0.05),
    ):
        until(lambda: bool(done))
        time.sleep(0.1)
    assert done == [1]


def test_who_lost_the_lease_writes_nothing(service: Service) -> None:
    lead = a_lead(service)
    go, checked = threading.Event(), threading.Event()
    lost: list[bool] = []

    def slow(context: Context) -> dict[str, object]:
        context.at_end(lambda c: leads.event(c, lead, "slow", now=1.0))
        go.wait(5)
        with suppress(Lost):
            context.check()
            lost.append(False)
        checked.set()
        return {"by": "slow"}

    def quick(context: Context) -> dict[str, object]:
        context.at_end(lambda c: leads.event(c, lead, "quick", now=1.0))
        return {"by": "quick"}

    number = enqueued(service, lead_id=lead)
    now = service.clock
    worker = Worker(service, 1, work=lambda _kind: slow)
    worker.start()
    until(lambda: worker.at_work == 1)
    service.clock = lambda: now() + 120  # the lease is over, and was not renewed
    with working(service, quick, threads=1):
        until(lambda: job(service, number).over)
    go.set()
    assert checked.wait(5)
    assert worker.stop()
    assert lost == []
    assert job(service, number).result == {"by": "quick"}
    with service.database.reading() as c:
        assert [each.what for each in leads.history(c, lead)] == ["quick"]


def test_what_fails_once_is_done_later(service: Service) -> None:
    tries: list[int] = []

    def work(context: Context) -> dict[str, object]:
        tries.append(context.job.tries)
        if len(tries) == 1:
            raise Later(0.2)
        if len(tries) == 2:
            raise RuntimeError("john.doe@company.com")
        return {}

    number = enqueued(service)
    with working(service, work, threads=1, poll=0.05):
        until(lambda: job(service, number).over)
    assert tries == [1, 2, 3]
    assert (job(service, number).error, job(service, number).failures) == (None, 1)


def test_what_cannot_succeed_is_told_to_the_lead(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    def work(_context: Context) -> dict[str, object]:
        raise Failed("The tenant has no such type: john.doe@company.com")

    lead = a_lead(service)
    number = enqueued(service, lead_id=lead)
    with working(service, work, threads=1):
        until(lambda: job(service, number).over)
    with service.database.reading() as c:
        found = leads.get(c, lead)
        events = leads.history(c, lead)
        [logged], _ = errors.page(c)
    assert found is not None
    assert (found.state, found.error_code) == ("failed", "EXTERNAL_API_ERROR")
    assert found.error == "The tenant has no such type: john.doe@company.com"
    assert [(each.what, each.detail) for each in events] == [("sync_failed", {"code": "EXTERNAL_API_ERROR"})]
    assert logged.message == "Failed to sync lead: The tenant has no such type: john.doe@company.com"
    assert (logged.source, logged.details) == (
        "apollo",
        {"lead_id": lead, "error_code": "EXTERNAL_API_ERROR"},
    )
    assert "given up" in caplog.text
    assert "john" not in caplog.text


def test_what_is_written_last_is_one_commit_with_the_end(service: Service) -> None:
    lead = a_lead(service)

    def broken(_c: sa.Connection) -> None:
        raise ValueError

    def work(context: Context) -> dict[str, object]:
        context.at_end(lambda c: leads.event(c, lead, "written", now=1.0))
        if context.job.tries == 1:
            context.at_end(broken)
        return {}

    number = enqueued(service, lead_id=lead)
    with working(service, work, threads=1, poll=0.05):
        until(lambda: job(service, number).over)
    with service.database.reading() as c:
        assert [each.what for each in leads.history(c, lead)] == ["written"]


def test_the_end_of_a_job_waits_for_the_database(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    finish, refused = jobs.finish, [sa.exc.OperationalError("", None, Exception()) for _ in range(2)]
    ran: list[int] = []

    def refusing(*args: object, **more: object) -> bool:
        if refused:
            raise refused.pop()
        return finish(*args, **more)  # type: ignore[arg-type]  # passed on

    def work(context: Context) -> dict[str, object]:
        ran.append(context.job.id)
        return {}

    monkeypatch.setattr(jobs, "finish", refusing)
    number = enqueued(service)
    with working(service, work, threads=1, poll=0.02):
        until(lambda: job(service, number).over)
    assert ran == [number]


def test_stop_waits_for_what_is_at_work_and_takes_nothing_more(service: Service) -> None:
    began, go = threading.Event(), threading.Event()

    def work(_context: Context) -> dict[str, object]:
        began.set()
        go.wait(5)
        return {}

    first, second = enqueued(service), enqueued(service)
    worker = Worker(service, 1, work=lambda _kind: work)
    worker.start()
    assert began.wait(5)
    assert not worker.stop(0.05)
    assert job(service, first).state == "running"
    go.set()
    assert worker.stop(5)
    assert (job(service, first).state, job(service, second).state) == ("done", "ready")


def test_a_database_that_is_away_is_asked_again(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    take: Callable[..., object] = jobs.take
    refused = [sa.exc.OperationalError("", None, Exception()) for _ in range(2)]

    def refusing(*args: object, **more: object) -> object:
        if refused:
            raise refused.pop()
        return take(*args, **more)

    monkeypatch.setattr(jobs, "take", refusing)
    number = enqueued(service)
    with working(service, lambda _: {}, threads=2, poll=0.02):
        until(lambda: job(service, number).over)
