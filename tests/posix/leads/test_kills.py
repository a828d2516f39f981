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
