"""Kills: a worker that is killed before or after any commit or request leaves one of everything to who goes on."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.leads.mapping import resolve
from halopsa.leads.store import batches, jobs, leads, opportunities
from halopsa.leads.store.engine import Database
from halopsa.leads.store.schema import outbox, webhooks
from halopsa.sandbox import Sandbox
from tests.posix.leads.victim import KILL, KILLED, Known, run
from tests.unit.leads.tenant.bench import NAMES, Bench
from tests.unit.leads.tenant.faults import ONCE, Plan, faulty, once_each

NUMBERS = count(1)


@pytest.fixture(scope="module")
def tenant(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection, **ONCE) as client:
        yield client


@pytest.fixture(scope="module")
def mapping(tenant: HaloPsaClient) -> Known:
    return Known(NAMES, resolve(tenant, NAMES))


class Scene:
    """A lead of a new person and company, whose worker is to be killed; and who goes on after it."""

    def __init__(self, made: Path, tmp_path: Path, tenant: HaloPsaClient, mapping: Known) -> None:
        number = next(NUMBERS)
        path = tmp_path / f"{number}.db"
        shutil.copy(made, path)
        self.url, self.company = f"sqlite:///{path}", f"Mortal {number} Ltd"
        self.bench = Bench(Database(self.url), tenant)
        self.bench.service.mapping = mapping
        with self.bench.database.writing() as c:
            row = {"id": "wh_1", "url": "https://x.test", "secret": b"-", "active": True, "created_at": 0.0}
            c.execute(webhooks.insert().values(events=["lead.created"], **row))
        self.lead = self.bench.lead(f"p@mortal{number}.test", company=self.company)

    def sold(self) -> int:
        """The lead is on the tenant, and an opportunity of it is to be made; return its number."""
        self.bench.work()
        with self.bench.database.writing() as c:
            made = opportunities.insert(c, lead_id=self.lead, data={"value": 75000}, now=self.bench.clock())
        self.bench.job("opportunity", self.lead, opportunity_id=made)
        return made

    def imported(self) -> None:
        """An import of three people of the company waits too, of which two are taken in at a time."""
        rows = [{"email": f"{n}.{self.company.split()[1]}@rows.test", "company": self.company} for n in "abc"]
        options = {"batch_size": 2, "continue_on_error": True, "options": {}}
        with self.bench.database.writing() as c:
            batches.insert(c, "b", key_id="k", source="csv", options=options, rows=rows, now=1.0)
            jobs.enqueue(c, "batch", now=1.0, batch_id="b")

    def goes_on(self) -> None:
        """A worker comes much later: leases and doubts are over."""
        self.bench.clock.skipped += 1000.0
        self.bench.work()
        once_each(self.bench.client, [self.bench.known(self.lead)], self.company)
        with self.bench.database.reading() as c:
            told = [json.loads(row.body)["type"] for row in c.execute(outbox.select())]
        assert told == ["lead.created"]
        self.bench.database.close()


def test_killed_before_and_after_each_commit(
    made: Path, tmp_path: Path, halo: Sandbox, tenant: HaloPsaClient, mapping: Known
) -> None:
    for point in count(1):
        scene = Scene(made, tmp_path, tenant, mapping)
        code = run(scene.url, dict(halo.connection), mapping, point=point)
        scene.goes_on()
        if code == 0:
            break
        assert code == KILLED
    # Two points for each commit: taken; locks and steps of company, contact, ticket, fields and list; the end.
    assert point > 30


@pytest.mark.parametrize("fault", ["lost", "lost after"])
def test_killed_before_and_after_the_tenant_acts_on_each_request(
    made: Path, tmp_path: Path, halo: Sandbox, tenant: HaloPsaClient, mapping: Known, fault: str
) -> None:
    plan = Plan()
    with faulty(halo, plan) as connection:
        assert run(Scene(made, tmp_path, tenant, mapping).url, connection, mapping) == 0
        requests = plan.passed
        assert requests == 7
        for number in range(1, requests + 1):
            scene, pids = Scene(made, tmp_path, tenant, mapping), list[int]()

            def kill(own: int, number: int = number, pids: list[int] = pids) -> None:
                if own == number:
                    os.kill(pids[0], KILL)

            plan.begin({number: fault}, kill)
            assert run(scene.url, connection, mapping, pids=pids) == KILLED
            assert plan.met == {number}
            scene.goes_on()


def an_opportunity_once(scene: Scene, made: int) -> None:
    """Somebody goes on much later; there is one opportunity then, and who knows the lead knows it."""
    bench = scene.bench
    bench.clock.skipped += 1000.0
    bench.work()
    with bench.database.reading() as c:
        found, history = opportunities.get(c, made), leads.history(c, scene.lead)
    assert found is not None
    rows = bench.client.opportunities.list_all(search_summary=found.token).to_list()
    assert [row.id for row in rows] == [found.halo_id]
    assert (found.state, bench.known(scene.lead).stage) == ("done", "opportunity")
    assert [event.what for event in history].count("opportunity_created") == 1
    bench.database.close()


def test_killed_before_and_after_each_commit_of_an_opportunity(
    made: Path, tmp_path: Path, halo: Sandbox, tenant: HaloPsaClient, mapping: Known
) -> None:
    for point in count(1):
        scene = Scene(made, tmp_path, tenant, mapping)
        opportunity = scene.sold()
        code = run(scene.url, dict(halo.connection), mapping, point=point)
        an_opportunity_once(scene, opportunity)
        if code == 0:
            break
        assert code == KILLED
    # Two points for each commit: taken, announced, made, the end; and one for the question after it.
    assert point > 8


@pytest.mark.parametrize("fault", ["lost", "lost after"])
def test_killed_before_and_after_the_tenant_makes_an_opportunity(
    made: Path, tmp_path: Path, halo: Sandbox, tenant: HaloPsaClient, mapping: Known, fault: str
) -> None:
    plan, pids = Plan(), list[int]()
    with faulty(halo, plan) as connection:
        scene = Scene(made, tmp_path, tenant, mapping)
        opportunity = scene.sold()

        def kill(number: int) -> None:
            if number == 1:
                os.kill(pids[0], KILL)

        plan.begin({1: fault}, kill)
        assert run(scene.url, connection, mapping, pids=pids) == KILLED
        assert plan.met == {1}
        an_opportunity_once(scene, opportunity)


def test_killed_before_and_after_each_commit_of_an_import(
    made: Path, tmp_path: Path, halo: Sandbox, tenant: HaloPsaClient, mapping: Known
) -> None:
    for point in count(1):
        scene = Scene(made, tmp_path, tenant, mapping)
        scene.imported()
        code = run(scene.url, dict(halo.connection), mapping, point=point, kinds=["batch"])
        bench = scene.bench
        bench.clock.skipped += 1000.0
        bench.work()
        with bench.database.reading() as c:
            items, batch = batches.items(c, "b"), batches.get(c, "b")
            found, total = leads.search(c, "csv", 1, 10)
        assert [item.state for item in items] == ["done"] * 3
        assert batch is not None
        assert (batch.state, total) == ("done", 3)
        assert sorted(item.lead_id or 0 for item in items) == sorted(lead.id for lead in found)
        once_each(tenant, [bench.known(scene.lead), *found], scene.company)
        bench.database.close()
        if code == 0:
            break
        assert code == KILLED
    # Two points for each commit: two pieces are taken and ended, and nothing is left.
    assert point > 8
