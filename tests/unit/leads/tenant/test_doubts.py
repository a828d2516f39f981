"""Doubts: answers that are lost or late, refusals, lists that lag and leases that run out leave one of everything."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa.leads.names import Names
from halopsa.leads.store import jobs, schema, suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.work import work_of
from halopsa.leads.work.context import Context, Later, Lost
from halopsa.leads.work.ending import finished
from halopsa.leads.work.runner import Worker
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench
from tests.unit.leads.tenant.faults import ONCE, Plan, faulty, once_each

KINDS = ["lost", "lost after", "cut after", "500 after", "503", "429"]
NUMBERS = count(1)
EMPTY = {"/Users": "users", "/Client": "clients", "/Tickets": "tickets"}


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def line(halo: Sandbox, plan: Plan) -> Iterator[dict[str, Any]]:  # Any: keywords of a client
    with faulty(halo, plan, late=0.5) as connection:
        yield connection


@pytest.fixture
def doubted(database: Database, line: dict[str, Any], plan: Plan) -> Iterator[Bench]:  # Any: as above
    with HaloPsaClient(**line, **ONCE) as client:
        bench = Bench(database, client)
        bench.service.mapping.resolved()
        plan.begin({})
        yield bench


@pytest.fixture
def tenant(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection, **ONCE) as client:
        yield client


def sync(bench: Bench, *, people: int = 1) -> tuple[list[int], str]:
    """Bring a new person of a new company in, so many times."""
    number = next(NUMBERS)
    company = f"Doubtful {number} Ltd"
    return [bench.lead(f"p{number}@doubt.test", company=company) for _ in range(people)], company


@pytest.mark.parametrize("kind", KINDS)
def test_any_answer_may_be_lost_or_a_refusal(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient, kind: str
) -> None:
    ids, company = sync(doubted)
    doubted.work()
    steps = plan.passed
    assert steps == 7
    once_each(tenant, [doubted.known(one) for one in ids], company)
    for number in range(1, steps + 1):
        plan.begin({number: kind})
        ids, company = sync(doubted)
        doubted.work()
        assert plan.met == {number}
        once_each(tenant, [doubted.known(one) for one in ids], company)


def test_answers_may_be_lost_one_after_the_other(doubted: Bench, plan: Plan, tenant: HaloPsaClient) -> None:
    for first in (3, 4, 5, 7):
        plan.begin({first: "lost after", first + 1: "503", first + 2: "429", first + 3: "lost"})
        ids, company = sync(doubted)
        doubted.work()
        assert len(plan.met) == 4
        once_each(tenant, [doubted.known(one) for one in ids], company)


def test_a_write_in_doubt_is_not_repeated_before_the_tenant_must_have_acted(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient
) -> None:
    plan.begin({4: "lost"})  # the contact
    ids, company = sync(doubted)
    began = doubted.clock()
    doubted.work(waits=False)
    assert isinstance(doubted.errors[-1], Later)
    doubted.clock.skipped += doubted.names.settles * 0.8
    doubted.work(waits=False)
    assert doubted.known(ids[0]).contact_id is None
    doubted.work()
    assert doubted.clock() - began >= doubted.names.settles
    once_each(tenant, [doubted.known(one) for one in ids], company)


def test_another_lead_of_the_person_waits_while_the_first_is_in_doubt(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient
) -> None:
    plan.begin({4: "lost"})
    ids, company = sync(doubted, people=2)
    assert doubted.one() is not None
    assert doubted.one() is not None
    assert [type(error).__name__ for error in doubted.errors] == ["Later", "Later"]
    assert "Another lead" in str(doubted.errors[1])
    doubted.work()
    once_each(tenant, [doubted.known(one) for one in ids], company)


def test_a_lookup_that_does_not_show_a_new_record_yet_makes_no_second(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient, halo: Sandbox
) -> None:
    def blind(path: str) -> None:
        empty = json.dumps({"record_count": 0, EMPTY[path]: []})
        halo.fail_next(200, empty, content_type="application/json", path=f"/api{path}")

    # The look-ups right after a lost answer show nothing: for the company, the contact and the ticket.
    for lost, path in ((3, "/Client"), (4, "/Users"), (5, "/Tickets")):

        def hook(number: int, lost: int = lost, path: str = path) -> None:
            if number in (lost + 1, lost + 2):
                blind(path)

        plan.begin({lost: "lost after"}, hook)
        ids, company = sync(doubted)
        doubted.work()
        once_each(tenant, [doubted.known(one) for one in ids], company)
    # Another lead of a person whom the tenant's list does not show: the service knows the contact itself.
    plan.begin({}, lambda number: blind("/Users") if number == 1 else None)
    again = doubted.lead(str(doubted.known(ids[0]).email), company=company)
    doubted.work()
    once_each(tenant, [doubted.known(one) for one in (*ids, again)], company)


def test_a_tenant_that_acts_after_the_client_gave_up_makes_no_second(
    database: Database, halo: Sandbox, tenant: HaloPsaClient
) -> None:
    names = Names(call=0.6, settles=1.5)
    for number in (3, 4, 5, 7):
        plan = Plan()
        with (
            faulty(halo, plan, late=1.1) as connection,
            HaloPsaClient(**{**connection, **ONCE, "deadline": names.call}) as client,
        ):
            bench = Bench(database, client, names)
            bench.service.mapping.resolved()
            plan.begin({number: "late"})
            ids, company = sync(bench)
            worker = Worker(bench.service, 2, poll=0.02)
            worker.start()
            wait_for(bench, ids)
            worker.stop()
            assert plan.met == {number}
            once_each(tenant, [bench.known(one) for one in ids], company)


def wait_for(bench: Bench, ids: list[int]) -> None:
    pause = threading.Event()
    for _ in range(1500):
        if all(bench.known(one).state != "accepted" for one in ids):
            return
        pause.wait(0.02)
    raise AssertionError([bench.known(one) for one in ids])


@pytest.mark.parametrize("kind", ["lost", "lost after"])
def test_a_lead_that_is_posted_again_after_its_work_was_given_up_makes_no_second(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient, kind: str
) -> None:
    for number in (3, 4, 5, 7):
        plan.begin({number: kind, number + 1: "503"})
        ids, company = sync(doubted)
        assert doubted.one() is not None
        with doubted.database.writing() as c:
            c.execute(schema.jobs.update().where(schema.jobs.c.lead_id == ids[0]).values(state="failed"))
        doubted.job("sync", ids[0])
        doubted.work()
        assert len(plan.met) == 2
        once_each(tenant, [doubted.known(one) for one in ids], company)


@pytest.mark.parametrize("number", [3, 4, 5, 7])
def test_a_lease_that_runs_out_while_a_request_is_under_way_makes_no_second(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient, number: int
) -> None:
    plan.begin({number: "late"})
    ids, company = sync(doubted)
    with doubted.database.writing() as c:
        job = jobs.take(c, "slow", now=doubted.clock(), lease=60.0)
    assert job is not None
    slow = Context(doubted.service, job, "slow", job.lease_until or 0.0)
    ended: list[object] = []

    def work() -> None:
        try:
            ended.append(work_of("sync")(slow))
        except Lost as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    pause = threading.Event()
    while plan.passed < number:
        pause.wait(0.01)
    with doubted.database.writing() as c:  # as if the lease had not been renewed
        c.execute(schema.jobs.update().values(lease_until=doubted.clock() - 1.0))
    assert doubted.one("other") is not None  # while the request of the first one is still under way
    assert [type(error) for error in doubted.errors] == [Later]
    thread.join()
    doubted.work()
    if isinstance(ended[0], dict):
        with doubted.database.writing() as c:
            assert not finished(c, slow, ended[0])
    once_each(tenant, [doubted.known(one) for one in ids], company)


def test_nothing_is_written_by_a_worker_that_lost_its_lease(doubted: Bench, plan: Plan) -> None:
    sync(doubted)
    with doubted.database.writing() as c:
        job = jobs.take(c, "slow", now=doubted.clock(), lease=60.0)
        assert job is not None
    stale = Context(doubted.service, job, "slow", job.lease_until or 0.0)
    doubted.clock.skipped += 61.0
    with doubted.database.writing() as c:
        assert jobs.take(c, "other", now=doubted.clock(), lease=60.0) is not None
    stale.renewed(doubted.clock() + 60.0)  # it believes to have it
    with pytest.raises(Lost):
        work_of("sync")(stale)
    assert plan.passed == 2  # it only looked


def test_somebody_suppressed_while_a_lead_is_under_way_gets_no_ticket(
    doubted: Bench, plan: Plan, tenant: HaloPsaClient
) -> None:
    def hook(number: int) -> None:
        if number == 4:  # the contact is being made
            with doubted.database.writing() as c:
                suppressions.add(c, doubted.known(ids[0]).email or "", "asked", "api", now=1.0)

    plan.begin({}, hook)
    ids, company = sync(doubted)
    doubted.work()
    lead = doubted.known(ids[0])
    assert (lead.state, lead.data, lead.ticket_id) == ("suppressed", {}, None)
    assert plan.passed == 4
    assert tenant.tickets.list_all(search=company).to_list() == []


def test_eight_workers_at_once_make_one_of_everything(doubted: Bench, tenant: HaloPsaClient) -> None:
    number = next(NUMBERS)
    company = f"Crowd {number} Ltd"
    spellings = [company, company.upper(), f"  {company} ", company.replace(" ", "  ")]
    ids = [
        doubted.lead(f"p{person}@crowd{number}.test", company=spellings[(person + turn) % 4])
        for turn in range(3)
        for person in range(8)
    ]
    worker = Worker(doubted.service, 8, poll=0.02)
    worker.start()
    wait_for(doubted, ids)
    worker.stop()
    leads = [doubted.known(one) for one in ids]
    name = tenant.clients.get(leads[0].client_id or 0).name or ""
    assert name.casefold() == company.casefold()
    once_each(tenant, leads, name)
    assert len({lead.contact_id for lead in leads}) == 8
