"""The documentation's figures of how long a lead is in doubt after a process was killed are those of the code."""

from __future__ import annotations

import inspect
import time

import pytest

from halopsa.leads.names import Names
from halopsa.leads.store import jobs
from halopsa.leads.work.context import Context, Later
from halopsa.leads.work.runner import Worker
from halopsa.leads.work.steps import Found, Steps
from tests.docs.blocks import prose
from tests.unit.leads.tenant.bench import Bench


class Killed(BaseException):
    """The process is not there any more."""


def test_the_documentation_says_how_long_a_lead_is_in_doubt(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.lead("killed@doubt.test")
    lease = inspect.signature(Worker).parameters["lease"].default
    with bench.database.writing() as c:
        job = jobs.take(c, "w", now=bench.clock(), lease=lease)
    assert job is not None
    now = time.time()
    monkeypatch.setattr(
        "tests.unit.leads.tenant.bench.time.time", lambda: now
    )  # however slow this machine is
    names, context = Names(), Context(bench.service, job, "w", job.lease_until or 0.0)

    def killed() -> Found:
        raise Killed

    before = bench.clock()
    with pytest.raises(Killed):
        Steps(context, names.call, names.settles).make("contact", killed, lambda: None)
    longer = round(context.lease_until - before)
    again = Steps(context, names.call, names.settles)
    waited = 0
    while True:
        try:
            again.make("contact", lambda: {"contact": 1}, lambda: None)
            break
        except Later:
            bench.clock.skipped += 1.0
            waited += 1
            context.renewed(bench.clock() + 60.0)
    said = f"{lease:.0f} seconds, or {longer} while a request"
    words = prose()
    assert said in words
    assert f"sent again {waited} seconds after it went out" in words
    assert f"`[mapping] call = {names.call:.0f}` and `settles = {names.settles:.0f}`" in words
