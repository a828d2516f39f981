"""Statistics: percentiles near the truth, minutes of several processes, leads by source."""

from __future__ import annotations

import random
import statistics
from collections import Counter

import pytest

from halopsa.leads.store import leads, opportunities, stats
from halopsa.leads.store.engine import Database
from halopsa.leads.store.stats import Minute


def minute(
    times: list[float], *, at: int = 10, route: str = "/a", process: str = "p", errors: int = 0
) -> Minute:
    return Minute(
        minute=at,
        route=route,
        process=process,
        count=len(times),
        errors=errors,
        bytes=1_000_000,
        seconds=sum(times),
        histogram=dict(Counter(map(stats.bucket, times))),
    )


def test_minutes_of_processes_are_added_up(database: Database) -> None:
    with database.writing() as c:
        stats.add(c, [minute([0.1, 0.3]), minute([0.2], route="/b", errors=1)])
        stats.add(c, [minute([0.2, 0.2], errors=1), minute([0.4], process="q"), minute([9.0], at=9)])
        found = stats.performance(c, 600.0, now=720.0)
    assert (found.average, found.error_rate) == (233.3, 0.3333)
    assert found.errors_by_route == {"/a": 0.2, "/b": 1.0}
    assert (found.requests_per_minute, found.megabytes) == (3.0, 4.0)
    assert 320 <= found.p99 <= 420  # the nine seconds were before


def test_times_of_one_minute_are_added_up(database: Database) -> None:
    with database.writing() as c:
        stats.add(c, [minute([0.1] * 50)])
        stats.add(c, [minute([9.0] * 40)])
        stats.add(c, [minute([0.1] * 910)])
        found = stats.performance(c, 600.0, now=660.0)
    assert found.p95 == pytest.approx(100, rel=0.25)
    assert found.p99 >= 7000


def test_percentiles_are_near_the_truth(database: Database) -> None:
    chance = random.Random(7)
    times = [chance.lognormvariate(-2, 1) for _ in range(5000)]
    with database.writing() as c:
        stats.add(c, [minute(times)])
        found = stats.performance(c, 600.0, now=660.0)
    cuts = statistics.quantiles([one * 1000 for one in times], n=100)
    assert found.p95 == pytest.approx(cuts[94], rel=0.15)
    assert found.p99 == pytest.approx(cuts[98], rel=0.15)


def test_nothing_was_asked(database: Database) -> None:
    with database.reading() as c:
        found = stats.performance(c, 600.0, now=600.0)
    assert (found.average, found.p95, found.error_rate, found.requests_per_minute) == (0.0, 0.0, 0.0, 0.0)


def test_a_time_beyond_all_buckets_is_in_the_last_one() -> None:
    assert float(stats.bucket(9999.0)) == stats.BUCKETS[-1]
    assert stats.bucket(0.0) == "1.0"


def test_leads_by_source(database: Database) -> None:
    with database.writing() as c:

        def lead(name: str, source: str, at: float, **columns: object) -> int:
            number = leads.insert(c, key=name, source=source, data={}, options={}, now=at)
            assert number is not None
            leads.change(c, number, now=at, **columns)
            return number

        early = lead("1", "csv", 5.0, synced_at=6.0, state="done", prospect_at=12.0)
        lead("2", "csv", 10.0, synced_at=11.0, state="done")
        lead("3", "csv", 11.0, state="failed")
        lead("4", "csv", 12.0)
        lead("5", "apollo", 19.0, synced_at=25.0, state="erased")
        lead("6", "apollo", 20.0, synced_at=25.0, state="done", prospect_at=20.0)
        opportunities.won(c, opportunities.insert(c, lead_id=early, data={}, now=6.0), now=15.0)
        opportunities.won(c, opportunities.insert(c, lead_id=early, data={}, now=6.0), now=20.0)

        found = stats.leads_statistics(c, 10.0, 20.0)
        assert (found.leads_imported, found.prospects_created, found.opportunities_won) == (2, 1, 1)
        assert found.by_source == {
            "csv": stats.SourceFigures(leads=3, imported=1, success_rate=0.5),
            "apollo": stats.SourceFigures(leads=1, imported=1, success_rate=1.0),
        }
        of_one = stats.leads_statistics(c, 10.0, 20.0, "apollo")
        assert (of_one.leads_imported, of_one.prospects_created, of_one.opportunities_won) == (1, 0, 0)
        assert list(of_one.by_source) == ["apollo"]
