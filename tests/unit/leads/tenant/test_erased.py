"""Erasure during work: what a request that was under way makes on the tenant is named, by the answer or by the log."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count

import pytest
import sqlalchemy as sa

from halopsa import HaloPsaClient
from halopsa.leads.store import errors, jobs, privacy, suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.work import work_of
from halopsa.leads.work.context import Context
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench
from tests.unit.leads.tenant.faults import ONCE, Plan, faulty

NUMBERS = count(1)


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def watched(halo: Sandbox, database: Database, plan: Plan) -> Iterator[Bench]:
    """A bench whose requests are counted on their way."""
    with faulty(halo, plan) as connection, HaloPsaClient(**connection, **ONCE) as client:
        bench = Bench(database, client)
        bench.service.mapping.resolved()
        yield bench


def work(bench: Bench, plan: Plan, at: int, does: Callable[[], object]) -> None:
    """Do the next job; before its n-th request goes on, something else happens."""
    with bench.database.writing() as c:
        job = jobs.take(c, "bench", now=bench.clock(), lease=60.0)
    assert job is not None

    def hook(number: int) -> None:
        if number == at:
            does()

    plan.begin({}, hook)
    context = Context(bench.service, job, "bench", job.lease_until or 0.0)
    with suppress(Exception):  # most end with the loss of the job
        work_of(job.kind)(context)
        with bench.database.writing() as c:
            context.write_last(c)


def told(bench: Bench) -> set[tuple[str, int]]:
    """The records that the log of errors names."""
    with bench.database.reading() as c:
        found, _ = errors.page(c, page=1, limit=50)
    words = " ".join(each.message for each in found)
    assert "@" not in words
    return {(name, int(number)) for name, number in re.findall(r"has (contact|ticket) (\d+)", words)}


def there(bench: Bench, email: str, company: str) -> set[tuple[str, int]]:
    """The records of a person that the tenant has."""
    contacts = {("contact", one.id) for one in bench.client.contacts.list_all(search=email)}
    tickets = {("ticket", one.id) for one in bench.client.tickets.list_all(search_summary=company)}
    return contacts | tickets


@pytest.mark.parametrize("at", range(1, 8))
def test_who_is_erased_at_a_request_leaves_nothing_that_nobody_names(
    watched: Bench, plan: Plan, at: int
) -> None:
    number = next(NUMBERS)
    email, company = f"p{number}@erased{number}.test", f"Erased {number} Ltd"
    lead = watched.lead(email, company=company)
    erased: list[privacy.Erased] = []

    def erase() -> None:
        with watched.database.writing() as c:
            erased.append(privacy.erase(c, email, now=watched.clock()))

    work(watched, plan, at, erase)
    (answer,) = erased
    named = {("contact", ident) for ident in answer.contacts} | {
        ("ticket", ident) for ident in answer.tickets
    }
    assert there(watched, email, company) <= named | told(watched)
    assert watched.known(lead).state == "erased"


@pytest.mark.parametrize("at", range(1, 8))
def test_who_is_suppressed_at_a_request_is_told_of(watched: Bench, plan: Plan, at: int) -> None:
    number = next(NUMBERS)
    email, company = f"p{number}@erased{number}.test", f"Erased {number} Ltd"
    lead = watched.lead(email, company=company)

    def suppressed() -> None:
        with watched.database.writing() as c:
            suppressions.add(c, email, "asked", "api", now=watched.clock())

    work(watched, plan, at, suppressed)
    known = watched.known(lead)
    assert known.state == ("suppressed" if at < 7 else "done"), "the last request was asked for before"
    assert told(watched) == (there(watched, email, company) if at < 7 else set())


def test_a_request_that_nobody_tells_of_any_more_is_in_the_log(watched: Bench) -> None:
    email = f"p{next(NUMBERS)}@dead.test"
    watched.lead(email)
    with watched.database.writing() as c:
        job = jobs.take(c, "dead", now=watched.clock(), lease=60.0)
        assert job is not None
        c.execute(
            sa.text("INSERT INTO steps (job_id, step, state, at) VALUES (:job, 'contact', 'sent', 0)"),
            {"job": job.id},
        )
        privacy.erase(c, email, now=watched.clock())
        (entry,), _ = errors.page(c, page=1, limit=50)
    assert (entry.level, entry.lead_id) == ("warning", job.lead_id)
    assert "(contact) was under way" in entry.message
