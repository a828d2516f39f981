"""Admission: leads of a source that is switched off, and more of one than its limit, are refused."""

from __future__ import annotations

import pytest

from halopsa.leads import bulk
from halopsa.leads.intake import accept, row_of
from halopsa.leads.keyed import Posted
from halopsa.leads.problems import Problem
from halopsa.leads.service import Service
from halopsa.leads.store import jobs, leads, settings
from halopsa.leads.store.batches import counts
from halopsa.leads.work.context import Context
from halopsa.leads.work.ending import finished


def post(service: Service, number: int, source: str = "zoominfo") -> None:
    row = row_of(source, {"email": f"p{number}@alder.example"}, {})
    accept(service, row, Posted("key"))


def test_a_label_has_so_many_leads_a_minute_and_others_any_number(service: Service) -> None:
    now = [1000.0]
    service.clock = lambda: now[0]
    for number in range(3):
        post(service, number)
    with pytest.raises(Problem, match=r"3 leads a minute\. Try again in 60 seconds") as refused:
        post(service, 3)
    assert (refused.value.status, refused.value.headers) == (429, {"Retry-After": "60"})
    assert refused.value.code == "RATE_LIMIT_EXCEEDED"
    for number in range(5, 15):
        post(service, number, "trade fair")
    with service.database.reading() as c:
        assert leads.search(c, "zoominfo", 1, 100)[1] == 3
    now[0] += 60.0
    post(service, 3)


def test_what_is_switched_off_is_refused_one_by_one_and_in_bulk(service: Service) -> None:
    with pytest.raises(Problem, match="switched off") as refused:
        post(service, 1, "fair")
    assert (refused.value.status, refused.value.details["field"]) == (400, "source")
    with pytest.raises(Problem, match="switched off"):
        bulk.begin(service, "fair", [{"email": "a@b.example"}], {}, {}, Posted("key"))
    with service.database.writing() as c:
        settings.merge(c, {"providers": {"fair": {"enabled": True}, "zoominfo": {"enabled": False}}}, now=1.0)
    post(service, 1, "fair")
    with pytest.raises(Problem, match="switched off"):
        post(service, 1)


def test_an_import_keeps_to_the_limit_of_its_source(service: Service) -> None:
    now = [1000.0]
    service.clock = lambda: now[0]
    rows = [{"email": f"p{number}@alder.example"} for number in range(4)]
    batch = str(bulk.begin(service, "zoominfo", rows, {}, {}, Posted("key"))["batch"])
    taken = []
    for _ in range(100):
        with service.database.writing() as c:
            job = jobs.take(c, "w", now=now[0], lease=60.0, kinds=["batch"])
        if job is not None:
            context = Context(service, job, "w", job.lease_until or 0.0)
            result = bulk.work(context)
            with service.database.writing() as c:
                assert finished(c, context, result)
        with service.database.reading() as c:
            taken.append(counts(c, batch).get("accepted", 0))
        if taken[-1] == 4:
            break
        now[0] += 1.0
    assert [taken.count(number) for number in (1, 2, 3)] == [20, 20, 20]  # a minute for three of them
